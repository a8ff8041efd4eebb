"""Who took part and what it took: sums of the log, how well the groups are represented, and what was spent to each.

A sum is made only of what may be shown, so that it gives nothing away. Source of the ratios: I31-I35 and P02 of facts 4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from math import fsum
from typing import Final, get_args

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.participation import Gained, Participation, Price, Representation, Spent, Sum, Turnout
from naermiljomodell.domain.records import AreaFolder, LogEntry, Measurement
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.evaluating.funnel import newest, share, to_each

UNDER: Final = 0.8
"""A group with a lower index is under-represented (P02)."""
PARTICIPANTS: Final = "deltakere-malgrupper"
"""The indicator of how many took part, each person counted once."""
NEW_ASSOCIATIONS: Final = "nye-lag-antall"
"""The indicator of how many associations have come."""
PLACES: Final = "moteplasser-antall"
"""The indicator of how many meeting places there are."""


def participation(
    pack: Pack, folder: AreaFolder, log: Sequence[LogEntry], measured: Sequence[Measurement], small: SmallNumbers
) -> Participation:
    """Give who took part by the rows of *log* and by what was *measured*, as far as *small* lets it be shown."""
    area, whole = folder.area, _turnout("", log, small)
    phase_of = {id_: step.phase for id_, step in {**pack.removed, **pack.steps}.items()}
    by_group = _by(log, lambda entry: entry.target_group)
    by_phase = _by(log, lambda entry: phase_of.get(entry.step))
    reached = {id_ for id_, rows in by_group.items() if any(entry.participants is not None for entry in rows)}
    others = sorted(by_group.keys() - {*area.target_groups})
    return Participation(
        log=whole,
        groups=tuple(
            _turnout(id_, by_group[id_], small)
            for id_ in dict.fromkeys((*area.target_groups, *others))
            if id_ in by_group
        ),
        phases=tuple(_turnout(id_, by_phase[id_], small) for id_ in pack.phases if id_ in by_phase),
        not_reached=tuple(id_ for id_ in dict.fromkeys(area.target_groups) if id_ not in reached),
        representation=tuple(_represented(folder, measured, small)),
        prices=tuple(_prices(whole, measured, small)),
    )


def _by(log: Iterable[LogEntry], of: Callable[[LogEntry], str | None]) -> dict[str, list[LogEntry]]:
    """Give the rows of *log* by what each is *of*; without those that are of nothing."""
    found: dict[str, list[LogEntry]] = {}
    for entry in log:
        if id_ := of(entry):
            found.setdefault(id_, []).append(entry)
    return found


def _turnout(id_: str, rows: Sequence[LogEntry], small: SmallNumbers) -> Turnout:
    """Give what *rows* tell of who took part and what it took.

    A row with a group beside one without, of the same date and step, tells of some of those who took part: they are not
    counted again, and what such a row does not say of hours and money is said in the other.
    """
    beside = _is_part(rows, lambda _: True)

    def given(of: Callable[[LogEntry], float | None]) -> Sum:
        said = [e for e, is_part in zip(rows, beside, strict=True) if not is_part or of(e) is not None]
        return _sum(said, lambda entry: _open(of(entry)))

    return Turnout(
        id=id_,
        rows=len(rows),
        turnouts=_sum(rows, small.participants, _is_part(rows, lambda entry: entry.participants is not None)),
        new=_sum(rows, small.new_participants, _is_part(rows, lambda entry: entry.new_participants is not None)),
        organisations=given(lambda entry: entry.organisations),
        hours=given(lambda entry: entry.hours),
        nok=given(lambda entry: entry.nok),
    )


def _is_part(rows: Sequence[LogEntry], counts: Callable[[LogEntry], bool]) -> list[bool]:
    """Tell of each row whether it is about some of those that another row of the date and step *counts* all of."""
    everybody = {(entry.date, entry.step) for entry in rows if entry.target_group is None and counts(entry)}
    return [entry.target_group is not None and (entry.date, entry.step) in everybody for entry in rows]


def _open(value: float | None) -> Figure:
    """Give a number that is not about people."""
    return NOT_MEASURED if value is None else shown(value)


def _sum(rows: Sequence[LogEntry], of: Callable[[LogEntry], Figure], is_part: Sequence[bool] = ()) -> Sum:
    """Give the sum of what each row has, with how many have it; what *is_part* of another row is not added."""
    figures = [of(entry) for entry in rows]
    added = [figure for figure, part in zip(figures, is_part or [False] * len(rows), strict=True) if not part]
    values = [figure.value for figure in added if figure.value is not None]
    states = {figure.state for figure in added}
    counted = sum(1 for figure in figures if figure.state != "ikke-målt")
    if states <= {"ikke-målt"}:
        return Sum(counted=counted)
    at_least = shown(fsum(values)) if values else HIDDEN
    total = NOT_MEASURED if "ikke-målt" in states else HIDDEN if "skjult" in states else at_least
    return Sum(total, at_least, counted)


def _represented(folder: AreaFolder, measured: Sequence[Measurement], small: SmallNumbers) -> Iterator[Representation]:
    """Give how well each group of the neighbourhood is represented; a turnout is no person, so the log cannot tell.

    A group and everybody must be counted on the same day.
    """
    residents = folder.area.residents
    day, everybody = newest(measured, small).get(PARTICIPANTS, ("", NOT_MEASURED))
    same_day = [one for one in measured if one.date == day]
    for id_ in dict.fromkeys(folder.area.target_groups):
        there = folder.area.group_residents.get(id_)
        mine = _newest(same_day, small, PARTICIPANTS, id_)
        among = share(mine, everybody, small.smallest_denominator)
        living = NOT_MEASURED if there is None or not residents else shown(100 * there.residents / residents)
        index = to_each(among, living)
        is_under = None if index.value is None else index.value < UNDER
        yield Representation(id_, among, living, index, is_under, there.source if there else "")


def _newest(measured: Iterable[Measurement], small: SmallNumbers, indicator: str, group: str | None = None) -> Figure:
    """Give the newest count of an *indicator* for everybody, or for *group*, as it may be shown."""
    return newest(measured, small, group).get(indicator, ("", NOT_MEASURED))[1]


def _prices(whole: Turnout, measured: Sequence[Measurement], small: SmallNumbers) -> Iterator[Price]:
    """Give what was spent to each of what came of it."""
    spent: dict[Spent, Figure] = {"kr": whole.nok.total, "timer": whole.hours.total}
    gained: dict[Gained, Figure] = {
        "oppmøte": whole.turnouts.total,
        "deltaker": _newest(measured, small, PARTICIPANTS),
        "nytt-lag": _newest(measured, small, NEW_ASSOCIATIONS),
        "ny-møteplass": _new_places(measured, small),
    }
    for one, other in product(get_args(Spent), get_args(Gained)):
        yield Price(one, other, to_each(spent[one], gained[other]))


def _new_places(measured: Sequence[Measurement], small: SmallNumbers) -> Figure:
    """Give how many more meeting places there were at the last count than at the first; not measured without more."""
    counts = [one for one in measured if one.indicator == PLACES and one.of_everybody]
    first = min((one.date for one in counts), default="")
    before, now = (_newest(some, small, PLACES) for some in ([o for o in counts if o.date == first], counts))
    if before.value is None or now.value is None:
        return HIDDEN if "skjult" in {before.state, now.state} else NOT_MEASURED
    return shown(now.value - before.value) if now.value > before.value else NOT_MEASURED
