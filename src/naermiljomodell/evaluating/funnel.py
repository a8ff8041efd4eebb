"""The funnel: how many were there at each stage, and which share of the stage before, where it is a part of it.

A share is reckoned only between a stage and the one it is a part of, in the same unit; what comes in addition is set
against another stage as a ratio (facts 4.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from naermiljomodell.domain.evaluation import HIDDEN, NOT_MEASURED, Figure, Ratio, Stage, shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder, Measurement
from naermiljomodell.domain.reference import FunnelStage
from naermiljomodell.evaluating.small_numbers import figure


def funnel(folder: AreaFolder, pack: Pack, measured: Iterable[Measurement]) -> tuple[Stage, ...]:
    """Give every stage of the model with its last count for everybody in *measured*, and its share of what it is part of."""
    counted = _last(measured)
    counts = {id_: _count(stage, counted, folder, pack) for id_, stage in pack.funnel.items()}
    return tuple(
        Stage(
            id=id_,
            name=stage.name,
            unit=stage.unit,
            count=counts[id_],
            date=counted[stage.indicator or ""][0] if (stage.indicator or "") in counted else "",
            subset_of=stage.subset_of or "",
            share=_share(counts[id_], counts.get(stage.subset_of or "")),
        )
        for id_, stage in pack.funnel.items()
    )


def ratios(stages: Iterable[Stage], pack: Pack) -> tuple[Ratio, ...]:
    """Give what comes in addition to the funnel, to each of what the model sets it against."""
    counts = {stage.id: stage.count for stage in stages}
    return tuple(
        Ratio(id_, stage.ratio_to, _ratio(counts[id_], counts.get(stage.ratio_to, NOT_MEASURED)))
        for id_, stage in pack.funnel.items()
        if stage.ratio_to is not None
    )


def _last(measured: Iterable[Measurement]) -> dict[str, tuple[str, float]]:
    """Give for each indicator the date and the number of its newest count for everybody; of two on a day the last row."""
    found: dict[str, tuple[str, float]] = {}
    for one in measured:
        number = one.numerator if one.value is None else one.value
        if number is not None and one.of_everybody and one.date >= found.get(one.indicator, ("",))[0]:
            found[one.indicator] = (one.date, number)
    return found


def _count(stage: FunnelStage, counted: Mapping[str, tuple[str, float]], folder: AreaFolder, pack: Pack) -> Figure:
    """Give the count of one stage as it may be shown."""
    _, number = counted.get(stage.indicator or "", ("", None))
    return figure(number, pack.indicators.get(stage.indicator or ""), folder.area.privacy)


def _share(part: Figure, whole: Figure | None) -> Figure:
    """Give how many per cent *part* is of *whole*; none where it is larger, which is a finding elsewhere (NM333)."""
    if whole is None:
        return NOT_MEASURED
    ratio = _ratio(part, whole)
    if ratio.value is None:
        return ratio
    return shown(100 * ratio.value) if ratio.value <= 1 else NOT_MEASURED


def _ratio(one: Figure, other: Figure) -> Figure:
    """Give *one* to each of *other*; nothing to each of none, and nothing that would give away a hidden count."""
    if "skjult" in {one.state, other.state}:
        return HIDDEN
    if one.value is None or not other.value:
        return NOT_MEASURED
    return shown(one.value / other.value)
