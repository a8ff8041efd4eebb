"""The reference page for authors of templates: what a template may read, walked through on a real neighbourhood."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from scripts.file_pages import EXAMPLE
from scripts.markup import code, codes, fenced, heading, page, table

from naermiljomodell.composing.compose import view
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.network import Call, FirstCalls, Introduction, Measure, NetworkReport
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import analyse_network, examine
from naermiljomodell.text import slug

_TODAY = dt.date(2027, 1, 25)
_BY_ID = frozenset({"steg", "linjer"})
"""Keys under which a mapping is by id and not by fixed names."""
_BLOCK = re.compile(r"{%-? block (\w+)")
_WORTH_A_NAME = 8
"""A record with as many fields is written out once and named after that."""

TEXTS = {
    "område": "Det som er oppgitt om nærmiljøet. Det som ikke er oppgitt, er teksten «ikke oppgitt».",
    "kommunenavn": "Kommunens navn, eller tomt når den ikke er oppgitt.",
    "modell": "Hvilken modell dreieboken er laget med, og når.",
    "faser": "Fasene som er med, i rekkefølge, hver med stegene sine.",
    "faser_av": "Navnene på fasene som er slått av.",
    "steg": "Alle steg som er med, etter id: `steg['pilot'].navn`.",
    "neste": "De tre neste tingene.",
    "mangler": "Det som mangler, det viktigste først. Høyst fem.",
    "sammendrag": "Planen i fem setninger.",
    "kapasitet": "Timer planen trenger, og timer som er satt av.",
    "målgrupper": "Hver valgt målgruppe, og hvordan den nås.",
    "metoder": "Metodene som er i bruk, hver av dem én gang.",
    "metodeark": "Metodene én gang til, med det et eget ark om metoden trenger.",
    "metodevalg": "Hver metode som ble vurdert, og hvorfor den ble valgt eller ikke.",
    "aktører": "Folkene rundt nærmiljøet: hva dere bør gjøre, og tabellene.",
    "indikatorer": "Det som skal måles, med utgangspunktet.",
    "innspill": "Steg der innbyggere gir innspill, og steget som svarer dem.",
    "invitasjoner": "Møtene innbyggere blir invitert til, med linjer for hver målgruppe.",
    "roller": "Rollene i arbeidet, hva de har ansvar for, og hvem som har dem.",
    "utfordringer": "Utfordringene som er valgt.",
    "planer": "Planene arbeidet bygger på.",
    "lover": "Hva lovene ber om i arbeidet, med stegene det gjelder, og når ordlyden sist ble lest.",
    "tilskudd": "De som gir penger, med reglene deres, og om nærmiljøet søker der.",
    "trakt": "Fra dem som blir invitert til dem som er med, med antall fra malinger.",
    "år": "Årene i planen, med månedene der noe begynner, slutter eller holdes fritt.",
    "forbruk": "Timer og penger som loggen sier er brukt, i alt og for hver fase.",
    "ideer": "Hver idé med status, eier og svar, i den rekkefølgen de kom. Det som ikke er sagt, er en tom tekst.",
    "idestatus": "Hvor mange ideer som har hver status.",
    "logg": "Linjene i loggen etter dato. Antall for få personer vises ikke.",
    "logg_sum": "Summene av loggen, og hvor mange linjer hver av dem bygger på. Oppmøter er ikke ulike personer.",
    "framdrift": "Hvor langt hvert steg er kommet: `ført`, `utløpt`, `pågår`, `kommer` eller `uten-dato`.",
    "svar_som_kommer": "Steg der innbyggere gir innspill, når svaret ikke er kommet ennå.",
    "målinger": "Det målene nevner eller noen har målt: første og siste verdi, for alle og for grupper. Små tall vises ikke.",
    "nettverk": "Det en rapport om samarbeid trenger: bånd, sårbare punkter og par som kan kobles. Tillit er ikke med.",
    "utvalgsråd": "Hvor mange som bør spørres i en undersøkelse, ut fra innbyggertallet.",
    "avvik": "Alt som er annerledes enn i modellen, med grunn.",
    "utelatt": "Steg som ikke er med, med grunn.",
    "dokumenter": "Dokumentene ved siden av dreieboken.",
    "kilder": "Kildene som dreieboken bygger på.",
}
"""What stands under each name."""


@dataclass(slots=True)
class Node:
    """What a template finds at one place: a kind of value, its fields, or what it holds many of."""

    kind: str
    fields: dict[str, Node] = field(default_factory=dict)
    of: Node | None = None

    @property
    def record(self) -> Node:
        """What one of many is, or the thing itself."""
        return self.of if self.of is not None else self


_LIST, _LOOKUP, _FIELDS = "liste", "oppslag etter id", "felt"
_KINDS: tuple[tuple[type, str], ...] = ((bool, "ja/nei"), (int, "tall"), (float, "tall"), (str, "tekst"))


def templates_page(root: Path) -> str:
    """Give the page: each name with what stands under it, as a tree with types.

    Raises `LookupError` when a name is not described, or described and not there.
    """
    data = view(_material(root / EXAMPLE))
    if data.keys() != TEXTS.keys():
        raise LookupError(f"names without a text, or the other way: {sorted(data.keys() ^ TEXTS.keys())}")
    nodes = {name: node_of(value, name) for name, value in data.items()}
    parts = [
        (
            "En mal får vanlige data: tekster, tall, ja/nei, lister og oppslag. Alle tekster er allerede gjort trygge for "
            "Markdown. Et navn som ikke finnes, er en feil. Det som står under en liste, gjelder hvert element i den."
        ),
        "Se [](../veiledning/egne-maler.md) for hvordan en mal lages.",
    ]
    for name, text in TEXTS.items():
        tree = "\n".join(lines(name, nodes[name], nodes))
        parts += [heading(2, code(name), f"mal-{slug(name)}"), text, fenced(tree)]
    return page("Hva en mal kan lese", *parts, *_blocks())


def _blocks() -> Iterator[str]:
    """Give the blocks of each template of the core pack: what another template may put its own text in place of."""
    yield heading(2, "Blokkene i kjernepakkens maler", "mal-blokker")
    yield 'En mal som begynner med `{% extends "naermiljo/dreiebok" %}`, kan bytte ut disse delene.'
    templates = core_pack("nb").templates
    rows = [
        (code(name), codes(_BLOCK.findall(template.text)))
        for name, template in sorted(templates.items())
        if name == f"{template.layer}/{name.rpartition('/')[2]}"
    ]
    yield table(("Mal", "Blokker"), rows)


def _material(folder: Path) -> Material:
    """Give the material of the neighbourhood in *folder*.

    Raises `ValueError` with the findings when it has errors.
    """
    checked = examine(folder)
    if checked.folder is None or checked.pack is None or checked.plan is None:
        raise ValueError("\n".join(f"{p.file}:{p.line}: {p.code}: {p.message()}" for p in checked.problems))
    network = _telling_all(analyse_network(checked.pack, checked.folder))
    return Material(checked.pack, checked.folder, checked.plan, network, checked.problems, _TODAY, ("",), "0")


def _telling_all(network: NetworkReport) -> NetworkReport:
    """Give *network* with one of everything it can say, whether the example has it or not."""
    actor, group = network.names[0][0], network.groups[0].group
    call = Call(actor, (group,), (group,), "")
    return replace(
        network,
        first_calls=FirstCalls((call,), (group,), (group,), exact=True, at_least=1, text=""),
        introductions=(Introduction(actor, actor, (group,), ("aktorkart",), ""),),
        measures=(Measure("tetthet", None, "", ""),),
    )


def node_of(value: Any, key: str = "") -> Node:  # noqa: ANN401  plain data of any kind
    """Give what *value*, found under *key*, looks like; all elements of a list count.

    Raises `TypeError` for what is not plain data, and when the elements of a list are not alike.
    """
    if isinstance(value, Mapping):
        if key in _BY_ID:
            return Node(_LOOKUP, of=_merged([node_of(v) for v in value.values()]))
        return Node(_FIELDS, {name: node_of(below, name) for name, below in value.items()})
    if isinstance(value, list):
        return Node(_LIST, of=_merged([node_of(v) for v in value]))
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return Node(name)
    raise TypeError(f"a template cannot be given {type(value).__name__} under {key}")


def _merged(nodes: list[Node]) -> Node | None:
    """Give one node that stands for all of *nodes*."""
    merged: Node | None = None
    for node in nodes:
        merged = node if merged is None else _merge(merged, node)
    return merged


def _merge(one: Node, other: Node) -> Node:
    """Give one node for two; raises `TypeError` when they are not alike."""
    if one.kind != other.kind:
        raise TypeError(f"{one.kind} and {other.kind} in one list")
    names = [*one.fields, *(name for name in other.fields if name not in one.fields)]
    both = {name: [n.fields[name] for n in (one, other) if name in n.fields] for name in names}
    inner = [n.of for n in (one, other) if n.of is not None]
    return Node(one.kind, {name: n for name, found in both.items() if (n := _merged(found))}, _merged(inner))


def lines(name: str, node: Node, nodes: Mapping[str, Node], depth: int = 0) -> Iterator[str]:
    """Give the lines that show *node* under *name*; what is written out under one of *nodes* is named only."""
    label = f"{'    ' * depth}{name}"
    same = next((n for n, other in nodes.items() if other.record == node.record), "") if depth else ""
    if same and len(node.record.fields) >= _WORTH_A_NAME:
        yield f"{label:<36}{node.kind} (som {same})"
        return
    yield f"{label:<36}{_words(node)}"
    for below, inner in node.record.fields.items():
        yield from lines(below, inner, nodes, depth + 1)


def _words(node: Node) -> str:
    """Give in words what kind of value a node is."""
    if node.kind == _LIST and node.of is not None and not node.of.fields:
        return f"liste av {_words(node.of)}"
    return node.kind
