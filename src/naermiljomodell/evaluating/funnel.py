"""The funnel: how many were there at each stage, and which share of the stage before, where it is a part of it.

A share is reckoned only between a stage and the one it is a part of, in the same unit; what comes in addition is set
against another stage as a ratio (facts 4.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from naermiljomodell.domain.evaluation import Ratio, Stage
from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.reference import FunnelStage
from naermiljomodell.domain.small_numbers import SmallNumbers


def funnel(pack: Pack, measured: Iterable[Measurement], small: SmallNumbers) -> tuple[Stage, ...]:
    """Give every stage of the model with its last count for everybody in *measured*, and its share of what it is part of.

    What is hidden is what *small* says.
    """
    counted = newest(measured, small)
    counts = {id_: _count(stage, counted) for id_, stage in pack.funnel.items()}
    return tuple(
        Stage(
            id=id_,
            name=stage.name,
            unit=stage.unit,
            count=counts[id_],
            date=counted[stage.indicator or ""][0] if (stage.indicator or "") in counted else "",
            subset_of=stage.subset_of or "",
            share=share(counts[id_], counts.get(stage.subset_of or ""), _least(stage, pack, small)),
        )
        for id_, stage in pack.funnel.items()
    )


def ratios(stages: Iterable[Stage], pack: Pack) -> tuple[Ratio, ...]:
    """Give what comes in addition to the funnel, to each of what the model sets it against."""
    counts = {stage.id: stage.count for stage in stages}
    return tuple(
        Ratio(id_, stage.ratio_to, to_each(counts[id_], counts.get(stage.ratio_to, NOT_MEASURED)))
        for id_, stage in pack.funnel.items()
        if stage.ratio_to is not None
    )


def newest(
    measured: Iterable[Measurement], small: SmallNumbers, group: str | None = None
) -> dict[str, tuple[str, Figure]]:
    """Give for each indicator the date and the number of its newest count for everybody, or for *group*, as it may be shown.

    Of two on a day the last row stands.
    """
    found: dict[str, tuple[str, Figure]] = {}
    for one in measured:
        number = one.numerator if one.value is None else one.value
        is_asked = one.of_everybody if group is None else one.group == group
        if number is not None and is_asked and one.date >= found.get(one.indicator, ("",))[0]:
            found[one.indicator] = (one.date, HIDDEN if small.hides(one) else shown(number))
    return found


def _count(stage: FunnelStage, counted: Mapping[str, tuple[str, Figure]]) -> Figure:
    """Give the count of one stage as it may be shown."""
    return counted.get(stage.indicator or "", ("", NOT_MEASURED))[1]


def _least(stage: FunnelStage, pack: Pack, small: SmallNumbers) -> int:
    """Give of how many a share of a stage must be to be shown: of any number where it is not about people."""
    indicator = pack.indicators.get(stage.indicator or "")
    return 0 if indicator is not None and indicator.privacy == "åpen" else small.smallest_denominator


def share(part: Figure, whole: Figure | None, least: int) -> Figure:
    """Give how many per cent *part* is of *whole*, of which there must be *least*.

    There is none where the part is larger, which is a finding elsewhere (NM333).
    """
    if whole is None:
        return NOT_MEASURED
    ratio = to_each(part, whole)
    if ratio.value is None or whole.value is None or ratio.value > 1:
        return ratio if ratio.value is None else NOT_MEASURED
    return shown(100 * ratio.value) if whole.value >= least else HIDDEN


def to_each(one: Figure, other: Figure) -> Figure:
    """Give *one* to each of *other*; nothing to each of none, and nothing that would give away a hidden count."""
    if "skjult" in {one.state, other.state}:
        return HIDDEN
    if one.value is None or not other.value:
        return NOT_MEASURED
    return shown(one.value / other.value)
