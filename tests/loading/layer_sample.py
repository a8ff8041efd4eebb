"""Layers made from text, as a pack or a config would hold them, with every place."""

from __future__ import annotations

from naermiljomodell.domain.model import PackInfo, Template
from naermiljomodell.errors import Problem
from naermiljomodell.loading.raw import Items, Layer, RawItem, Spot
from naermiljomodell.loading.yaml_source import parse

BASE = """\
steg:
  pilot:
    navn: Prøve ut
    fase: mobilisering
    varighet: 12 uker
    timer: {forberede: 2, gjennomføring: 1}
    metoder: [tur, kafe]
    sjekkliste:
      - {tekst: Avtal lokale, når: før}
      - {tekst: Hold åpent, når: under}
    vilkår: {målgruppe: eldre}
  nettverk:
    navn: Bygg nettverk
    fase: mobilisering
    etter: [pilot]
metoder:
  tur: {navn: Turgruppe, passer_for: [eldre]}
  kafe: {navn: Kafé, passer_for: [eldre, unge]}
målgrupper:
  eldre: {navn: Eldre}
  unge: {navn: Unge}
"""


def spot_of(text: str, layer: str = "tilpasning", file: str = "naermiljo.yaml") -> Spot:
    """Give the spot of the whole of *text*."""
    source = parse(text, file)
    assert source.problems == ()
    return Spot(layer, file, 1, source)


def items_of(text: str, layer: str, file: str = "") -> Items:
    """Give the items in *text*, kind -> id -> fields."""
    whole = spot_of(text, layer, file or f"{layer}.yaml")
    assert whole.source is not None
    assert isinstance(whole.source.data, dict)
    return {
        kind: {id_: _item(fields, whole.below(kind, id_)) for id_, fields in group.items()}
        for kind, group in whole.source.data.items()
        if isinstance(group, dict)
    }


def _item(fields: object, spot: Spot) -> RawItem:
    """Give one item."""
    assert isinstance(fields, dict)
    return RawItem(fields, {key: spot.below(key) for key in fields}, spot)


def layer_of(
    name: str,
    items: str = "",
    changes: str = "",
    *,
    words: dict[str, str] | None = None,
    templates: dict[str, str] | None = None,
    languages: dict[str, str] | None = None,
) -> Layer:
    """Give a layer with *items* and *changes*, in `<name>.yaml` and `<name>/tilpasning.yaml`."""
    return Layer(
        info=PackInfo(name, "1.0", name.title(), languages or {"nb": "kilde"}, name),  # type: ignore[arg-type]  # the words of a pack's header
        items=items_of(items, name) if items else {},
        changes=(spot_of(changes, name, f"{name}/tilpasning.yaml"),) if changes else (),
        words={language: items_of(text, name, f"{language}.yaml") for language, text in (words or {}).items()},
        templates={id_: Template(text, name, f"dokumenter/{id_}.md.j2") for id_, text in (templates or {}).items()},
    )


def places(problems: list[Problem] | tuple[Problem, ...]) -> list[tuple[str, str, int, int, str]]:
    """Give code, file, line, column and suggestion of each of *problems*."""
    return [(p.code, p.file, p.line, p.column, p.suggestion) for p in problems]
