"""Before and after: what each indicator was first and last, how sure the change is, and what cannot be compared.

Two figures are held against each other when they were measured with the same instrument, or with two that the municipality has
declared to be equal, and no year lies between them in which the indicator began to be asked in another way. What was written without an instrument is taken to be like what else was, and like nothing that
has one. A change is never called an effect.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.measured import Interval, Measured, Refusal, Taken, Unit, Verdict
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder, Measurement
from naermiljomodell.domain.reference import Indicator
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.evaluating import uncertainty
from naermiljomodell.text import fold


def measured(
    pack: Pack, folder: AreaFolder, measurements: Iterable[Measurement], small: SmallNumbers
) -> tuple[Measured, ...]:
    """Give every indicator that an aim names or that *measurements* have, for all together and then for each group.

    Counts of the funnel are left out: they are told there. Without the library for statistics no interval is reckoned,
    and no change is called better or worse.
    """
    aims = folder.area.aims
    named = {id_ for aim in (aims.sub_aims if aims else ()) for id_ in aim.indicators}
    stages = {stage.indicator for stage in pack.funnel.values()}
    by_indicator: dict[str, list[Measurement]] = {}
    for one in measurements:
        if _says(one):
            by_indicator.setdefault(one.indicator, []).append(one)
    found = []
    for id_, indicator in pack.indicators.items():
        mine = sorted(by_indicator.get(id_, ()), key=_order)
        if id_ in stages or not (mine or id_ in named):
            continue
        found.append(_of(indicator, "", [one for one in mine if one.of_everybody], folder.area, small))
        groups = dict.fromkeys(one.group for one in mine if one.group and not one.of_everybody)
        found += (
            _of(indicator, g, [one for one in mine if one.group == g], folder.area, small) for g in sorted(groups)
        )
    return tuple(found)


def _says(one: Measurement) -> bool:
    """Tell whether a row has a figure: a part of a whole that is not empty, or a value."""
    return bool(one.denominator and one.numerator is not None) or one.value is not None


def _order(one: Measurement) -> tuple[str, str, float, int, int]:
    """Give the place of a measurement among those of its indicator, whatever order the rows have."""
    return (one.date, one.instrument or "", one.value or 0, one.numerator or 0, one.denominator or 0)


def _of(indicator: Indicator, group: str, mine: Sequence[Measurement], area: Area, small: SmallNumbers) -> Measured:
    """Give what was measured of one indicator, for one group or for all."""
    first, last = (mine[0], mine[-1]) if mine else (None, None)
    times = len({one.date for one in mine})
    twice = first is not None and last is not None and times > 1
    hidden = [one is not None and small.hides(one) for one in (first, last)]
    population = None if group else area.residents
    refusals, declared = _refusals(first, last, indicator, area) if twice and first and last else ((), "")
    compared = first is not None and last is not None and twice and not refusals and not any(hidden)
    change, interval, smallest = _change(first, last, population) if compared and first and last else (None, None, None)
    return Measured(
        indicator=indicator.id,
        name=indicator.name,
        group=group,
        direction=indicator.direction,
        unit=_unit(first, indicator) if first else "verdi",
        times=times,
        first=_taken(first, small, population) if first else None,
        last=_taken(last, small, population) if last and twice else None,
        change=shown(change) if change is not None else HIDDEN if twice and any(hidden) else NOT_MEASURED,
        interval=interval,
        smallest=smallest,
        verdict=_verdict(times, refusals, change, interval, indicator, hidden=any(hidden)),
        refusals=refusals,
        declared=declared,
    )


def _unit(one: Measurement, indicator: Indicator) -> Unit:
    """Give what the number of a measurement is."""
    if one.denominator and one.numerator is not None:
        return "prosent"
    return "antall" if indicator.reckoned_as == "antall" else "verdi"


def _number(one: Measurement) -> float:
    """Give the number of a measurement: a share in per cent, or its value."""
    if one.denominator and one.numerator is not None:
        return 100 * one.numerator / one.denominator
    return one.value or 0.0


def _answers(one: Measurement) -> int | None:
    """Give how many answered, as far as it is known."""
    return one.denominator if one.count is None else one.count


def _taken(one: Measurement, small: SmallNumbers, population: int | None) -> Taken:
    """Give one measurement as it may be shown."""
    if small.hides(one):
        return Taken(one.date, HIDDEN, HIDDEN, None, one.instrument or "")
    answers = _answers(one)
    said: Figure = NOT_MEASURED if answers is None else shown(answers)
    return Taken(one.date, shown(_number(one)), said, _interval(one, population), one.instrument or "")


def _interval(one: Measurement, population: int | None) -> Interval | None:
    """Give how sure one measurement is; None without the library, or where too little is known."""
    if not uncertainty.STATISTICS.is_there:
        return None
    if one.denominator and one.numerator is not None:
        return uncertainty.share(min(one.numerator, one.denominator), one.denominator, population)
    if one.value is not None and one.spread is not None and one.count:
        return uncertainty.mean(one.value, one.spread, one.count, population)
    return None


def _refusals(
    first: Measurement, last: Measurement, indicator: Indicator, area: Area
) -> tuple[tuple[Refusal, ...], str]:
    """Give why two measurements are not compared, and with which words two instruments are declared equal."""
    found: list[Refusal] = []
    if _unit(first, indicator) != _unit(last, indicator):
        found.append("ulik-slags-tall")
    one, other = fold(first.instrument or ""), fold(last.instrument or "")
    declared = next(
        (
            equal.reason
            for equal in area.equal_instruments
            if equal.indicator == indicator.id and {one, other} <= {fold(name) for name in equal.instruments}
        ),
        "",
    )
    if one != other and not declared:
        found.append("annet-måleredskap" if one and other else "ukjent-måleredskap")
    is_broken = any(int(first.date[:4]) < year <= int(last.date[:4]) for year in indicator.breaks)
    if is_broken and not declared:
        found.append("brutt-serie")
    return tuple(found), declared if one != other or is_broken else ""


def _change(
    first: Measurement, last: Measurement, population: int | None
) -> tuple[float, Interval | None, float | None]:
    """Give the change, how sure it is, and the smallest that could have been shown."""
    change = _number(last) - _number(first)
    if not uncertainty.STATISTICS.is_there:
        return change, None, None
    if last.pairs and last.pair_spread is not None:
        around = uncertainty.paired_change(change, last.pair_spread, last.pairs)
        return change, around, uncertainty.smallest_paired_change(last.pair_spread, last.pairs)
    if first.denominator and last.denominator and None not in {first.numerator, last.numerator}:
        before, after = ((min(one.numerator or 0, one.denominator or 1), one.denominator or 1) for one in (first, last))
        around = uncertainty.share_change(before, after, population)
        return change, around, uncertainty.smallest_share_change(*before, after[1])
    known = [(_number(one), one.spread, one.count) for one in (first, last)]
    (a, b) = known
    if a[1] is None or b[1] is None or not a[2] or not b[2]:
        return change, None, None
    return change, uncertainty.mean_change((a[0], a[1], a[2]), (b[0], b[1], b[2]), population), None


def _verdict(
    times: int,
    refusals: Sequence[Refusal],
    change: float | None,
    interval: Interval | None,
    indicator: Indicator,
    *,
    hidden: bool,
) -> Verdict:
    """Give what can be said; a change whose interval holds no change cannot be told from none."""
    if times < 2:  # noqa: PLR2004  before and after
        return "målt-én-gang" if times else "ikke-målt"
    if refusals:
        return "kan-ikke-sammenlignes"
    if hidden or change is None:
        return "skjult"
    if interval is None:
        return "talt" if indicator.reckoned_as == "antall" else "usikkerhet-ikke-regnet"
    if interval.low <= 0 <= interval.high:
        return "ikke-til-å-skille"
    return "bedre" if (change > 0) == (indicator.direction == "høyere") else "dårligere"
