"""Rules of the funnel: a share is reckoned only of a whole that counts the same, and a part is never larger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from naermiljomodell.checking.area_rules import row_number
from naermiljomodell.checking.places_of import at_item
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.reference import FunnelStage
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem, problem

_KIND = "trakttrinn"


def check_stages(pack: Pack) -> Iterator[Problem]:
    """Give what is wrong between the stages of the model. Findings: NM225-NM227. Source of the rule: facts of seed 003."""
    stages = pack.funnel
    yield from _circles(pack)
    for stage, parent in _linked(stages):
        if stage.unit != parent.unit:
            facts: dict[str, object] = {
                "owner": stage.id,
                "unit": stage.unit,
                "parent": parent.id,
                "other": parent.unit,
            }
            yield at_item(pack, (_KIND, stage.id, norwegian("unit")), "NM225", facts)
        if stage.example is not None and parent.example is not None and stage.example > parent.example:
            facts = {"owner": stage.id, "count": stage.example, "parent": parent.id, "whole": parent.example}
            yield at_item(pack, (_KIND, stage.id, norwegian("example")), "NM226", facts)


def check_counts(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give every stage that was last measured as more than the whole it is a part of. Findings: NM333."""
    last = _last_counts(folder)
    for stage, parent in _linked(pack.funnel):
        part, whole = last.get(stage.indicator or ""), last.get(parent.indicator or "")
        if part is not None and whole is not None and part[0] > whole[0]:
            facts = {"owner": stage.name, "count": _plain(part[0]), "parent": parent.name, "whole": _plain(whole[0])}
            line = row_number(folder, "malinger", part[1])
            yield problem("NM333", facts, file="malinger.csv", line=line, path=norwegian("value"))


def _linked(stages: Mapping[str, FunnelStage]) -> Iterator[tuple[FunnelStage, FunnelStage]]:
    """Give every stage with the one it is a part of, where both are there."""
    for stage in stages.values():
        parent = stages.get(stage.subset_of or "")
        if parent is not None:
            yield stage, parent


def _circles(pack: Pack) -> Iterator[Problem]:
    """Give every circle of stages that are parts of each other, once."""
    told: set[str] = set()
    for id_ in pack.funnel:
        way: list[str] = []
        here = id_
        while here in pack.funnel and here not in way:
            way.append(here)
            here = pack.funnel[here].subset_of or ""
        if here in way and here not in told:
            circle = way[way.index(here) :]
            told.update(circle)
            facts = {"circle": " → ".join([*circle, here])}
            yield at_item(pack, (_KIND, here, norwegian("subset_of")), "NM227", facts)


def _last_counts(folder: AreaFolder) -> dict[str, tuple[float, int]]:
    """Give for each indicator the newest value for everybody, with the index of its row."""
    found: dict[str, tuple[str, float, int]] = {}
    for index, measured in enumerate(folder.measurements):
        known = found.get(measured.indicator)
        if measured.value is not None and measured.group is None and (known is None or measured.date >= known[0]):
            found[measured.indicator] = (measured.date, measured.value, index)
    return {indicator: (value, index) for indicator, (_, value, index) in found.items()}


def _plain(value: float) -> str:
    """Give a count without decimals that say nothing."""
    return f"{value:g}".replace(".", ",")
