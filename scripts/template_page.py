"""The reference page for authors of templates: what a template may read, walked through on a real neighbourhood."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from scripts.file_pages import EXAMPLE
from scripts.markup import code, codes, fenced, heading, page, table

from naermiljomodell.assembling import standing
from naermiljomodell.composing.compose import view
from naermiljomodell.composing.readable import LIST, VARIES, Node, merged, node_of
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.network import Call, FirstCalls, Introduction, Measure, NetworkReport
from naermiljomodell.evaluating.evaluate import evaluate_shown
from naermiljomodell.evaluating.small_numbers import small_numbers
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import analyse_network, examine
from naermiljomodell.proving import sharing_material
from naermiljomodell.text import slug

_TODAY = dt.date(2027, 1, 25)
_BLOCK = re.compile(r"{%-? block (\w+)")
_WORTH_A_NAME = 8
"""A record with as many fields is written out once and named after that."""

TEXTS = {
    "område": "Det som er oppgitt om nærmiljøet. Det som ikke er oppgitt, er teksten «ikke oppgitt».",
    "kommunenavn": "Kommunens navn, eller tomt når den ikke er oppgitt.",
    "modell": "Hvilken modell dreieboken er laget med, og når.",
    "faser": "Fasene som er med, i rekkefølge, hver med stegene sine.",
    "fase_nå": "Navnet på fasen dere er i, eller at arbeidet ikke er begynt, er mellom to faser eller er over.",
    "faser_av": "Navnene på fasene som er slått av.",
    "steg": "Alle steg som er med, etter id: `steg['pilot'].navn`.",
    "neste": "De tre neste tingene.",
    "mangler": "Det som mangler, det viktigste først. Høyst fem.",
    "sammendrag": "Planen i fem setninger.",
    "kapasitet": "Timer planen trenger, og timer som er satt av.",
    "målgrupper": "Hver valgt målgruppe, og hvordan den nås.",
    "metoder": "Metodene som er i bruk, hver av dem én gang.",
    "metodeark": "Metodene én gang til, med det et eget ark om metoden trenger.",
    "andre_metoder": "Metoder som steg i planen kan bruke, og som ingen steg bruker, i kort form.",
    "møteark": "Ark møtene trenger, hvert slag én gang, med metodene som trenger det.",
    "metodevalg": "Hver metode som ble vurdert, og hvorfor den ble valgt eller ikke.",
    "aktørtyper": "Alle aktørtypene i modellen, med sektoren de vanligvis hører til.",
    "aktører": "Folkene rundt nærmiljøet: hva dere bør gjøre, og tabellene.",
    "indikatorer": "Det som skal måles, med utgangspunktet.",
    "spørsmål": "Det innbyggere blir spurt om, del for del, i grupper som har samme innledning. `indikatorer` er det de måler.",
    "innspill": "Steg der innbyggere gir innspill, og steget som svarer dem.",
    "invitasjoner": "Møtene innbyggere blir invitert til, med linjer for hver målgruppe.",
    "roller": "Rollene i arbeidet, hva de har ansvar for, og hvem som har dem.",
    "utfordringer": "Utfordringene som er valgt.",
    "planer": "Planene arbeidet bygger på.",
    "lover": "Hva lovene ber om i arbeidet, med stegene det gjelder, og når ordlyden sist ble lest.",
    "tilskudd": "De som gir penger, med reglene deres, og om nærmiljøet søker der.",
    "sektorer": "Sektorene i modellen, og hvem som hører hjemme i hver.",
    "relasjonstyper": "Måtene to aktører kan være knyttet sammen på, og om båndet har en retning.",
    "trakt": "Fra dem som blir invitert til dem som er med, med antall fra malinger.",
    "tidsplan": "Planen mot kalenderen: den lengste kjeden, møter, frister, fridager, og hva dere kan gjøre når den ikke går opp.",
    "rolleark": "Ett ark for hver rolle som har noe å gjøre fra nå av. Med `render --role` er det bare ett, til en rolle eller aktør.",
    "år": "Årene i planen, med månedene der noe begynner, slutter eller holdes fritt.",
    "forbruk": "Timer og penger som loggen sier er brukt, i alt og for hver fase.",
    "ideer": "Hver idé med status, eier og svar, i den rekkefølgen de kom. Det som ikke er sagt, er en tom tekst.",
    "fra_flere": "Ideene fra flere nærmiljøer, etter målgruppen de er for. Tomt utenom hefter laget med `compare --booklet`.",
    "idestatus": "Hvor mange ideer som har hver status.",
    "logg": "Linjene i loggen etter dato. Antall for få personer vises ikke.",
    "logg_sum": "Summene av loggen, og hvor mange linjer hver av dem bygger på. Oppmøter er ikke ulike personer.",
    "framdrift": "Hvor langt hvert steg er kommet: `ført`, `utløpt`, `pågår`, `kommer` eller `uten-dato`.",
    "statusbilde": "Det som er for sent, hvem dere venter på, hvem som ikke er nådd, timer og kroner, og de neste fire ukene.",
    "evaluering": "Det tallene kan bære, i ferdige setninger: forholdstall, hvem som var med mot hvem som bor her, hva det tok, hvordan arbeidet er gjort, og hver indikator før og etter med `dom`. Alt er tomt når ingenting er ført.",
    "spor": "Fra idé til tiltak og tilbake: hva som ble gjort, hvem som eier det, og hva som mangler. Ideene er de samme som i `ideer`.",
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


def templates_page(root: Path) -> str:
    """Give the page: each name with what stands under it, as a tree with types.

    Raises `LookupError` when a name is not described, or described and not there.
    """
    data, full = view(_material(root / EXAMPLE)), view(sharing_material(core_pack("nb")))
    if data.keys() != TEXTS.keys():
        raise LookupError(f"names without a text, or the other way: {sorted(data.keys() ^ TEXTS.keys())}")
    nodes = {name: _whole(node_of(value, name), node_of(full[name], name)) for name, value in data.items()}
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


def _whole(one: Node, other: Node) -> Node:
    """Give one node for what two neighbourhoods have under a name."""
    return merged([one, other]) or one


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
    network = _telling_all(analyse_network(checked.pack, checked.folder, plan=checked.plan))
    small = small_numbers(checked.pack, checked.folder)
    came = evaluate_shown(checked.pack, checked.folder, dt.date.max, small)
    now = standing(checked.pack, checked.folder, checked.plan, _TODAY)
    plan, problems = checked.plan, checked.problems
    return Material(checked.pack, checked.folder, plan, network, problems, _TODAY, ("",), "0", now, small, came)


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
    """Give in words what kind of value a node is. Raises `TypeError` when it is one here and another there."""
    if node.kind == VARIES:
        raise TypeError("the elements of a list are not alike")
    if node.kind == LIST and node.of is not None and not node.of.fields:
        return f"liste av {_words(node.of)}"
    return node.kind
