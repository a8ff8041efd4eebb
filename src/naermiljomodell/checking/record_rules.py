"""Rules for the rows of what happened, what was proposed and what was measured: what cannot be true, and what is worth another look.

Each rule goes through the rows once: a log of a hundred thousand rows takes no longer for each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from naermiljomodell.checking.area_rules import row_number
from naermiljomodell.domain.base import first_day, last_day
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.records import EVERYBODY, AreaFolder, Idea, Measurement
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem, problem
from naermiljomodell.language.dates import number, written
from naermiljomodell.text import fold

_LOG: Final = "logg"
_IDEAS: Final = "ideer"
_MEASURED: Final = "malinger"
_YEARS_AWAY: Final = 2
"""A row that is more years before or after the work is likely a slip of the pen."""
_MANY_HOURS: Final = 100
"""More staff hours than that in a day is likely a comma that was lost: a dozen people at work from morning to night."""
_HOURS_A_DAY: Final = 24
_DONE, _TURNED_DOWN = "gjennomført", "avvist"


def check_records(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give every row of the log, the ideas and the measurements that cannot be true, and what is doubtful.

    Findings: NM337-NM349 and NM355-NM357.
    """
    yield from _log(folder)
    yield from _groups(folder, pack)
    yield from _dates(folder)
    yield from _ideas(folder)
    yield from _before(folder)
    yield from _parts(folder, pack)
    yield from _off_scale(folder, pack)
    yield from _twice(folder)


def _at(folder: AreaFolder, place: tuple[str, int, str], code: str, facts: Mapping[str, object]) -> Problem:
    """Give a finding in a cell: *place* is the table, the index of the record, and the English name of the column."""
    table, index, field = place
    return problem(code, facts, file=f"{table}.csv", line=row_number(folder, table, index), path=norwegian(field))


def _log(folder: AreaFolder) -> Iterator[Problem]:
    """Give rows with more new participants than participants, with very many hours, and from before their own idea."""
    came = {idea.id: idea.date for idea in folder.ideas}
    for index, entry in enumerate(folder.log):
        new, everybody = entry.new_participants, entry.participants
        if new is not None and everybody is not None and new > everybody:
            place = (_LOG, index, "new_participants")
            yield _at(folder, place, "NM337", {"new": new, "all": everybody})
        if entry.hours is not None and entry.hours > _most_hours(entry.date):
            hours, when = number(entry.hours, folder.language), written(entry.date, folder.language)
            yield _at(folder, (_LOG, index, "hours"), "NM345", {"hours": hours, "when": when})
        for id_ in entry.ideas:
            if id_ in came and not not_after(came[id_], entry.date):
                when = written(came[id_], folder.language)
                yield _at(folder, (_LOG, index, "ideas"), "NM346", {"id": id_, "came": when})


def _most_hours(date: str) -> float:
    """Give how many hours a row of the log may have before one looks twice: by the day, the month or the year."""
    days = (last_day(date) - first_day(date)).days + 1 if len(date) < len("2027-01-11") else 1
    return max(_MANY_HOURS, _HOURS_A_DAY * days)


def _groups(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give each row after which a group has had more participants than everybody together, of one day and step.

    Where somebody's count is not written down, nobody knows how many there were in all.
    """
    present: dict[tuple[str, str], list[int | None]] = defaultdict(list)
    for entry in folder.log:
        if entry.target_group is None:
            present[entry.date, entry.step].append(entry.participants)
    everybody = {key: _sum(counts) for key, counts in present.items()}
    so_far: dict[tuple[str, str, str], int] = defaultdict(int)
    for index, entry in enumerate(folder.log):
        group, count, whole = entry.target_group, entry.participants, everybody.get((entry.date, entry.step))
        if group is None or count is None or whole is None:
            continue
        before = so_far[entry.date, entry.step, group]
        so_far[entry.date, entry.step, group] = before + count
        if before <= whole < before + count:
            named = pack.target_groups.get(group)
            facts = {"count": before + count, "group": named.name if named else group, "all": whole}
            yield _at(folder, (_LOG, index, "participants"), "NM344", facts)


def _sum(counts: list[int | None]) -> int | None:
    """Give the sum of *counts*; None when one of them is not known."""
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _dates(folder: AreaFolder) -> Iterator[Problem]:
    """Give rows dated years before the work began, or years after it was to end."""
    period, language = folder.area.period, folder.language
    first = int(period.start[:4]) - _YEARS_AWAY
    last = int(period.end[:4]) + _YEARS_AWAY if period.end else None
    said = f"{written(period.start, language)} – {written(period.end, language) if period.end else ''}".rstrip()
    dated = [(_LOG, index, entry.date) for index, entry in enumerate(folder.log)]
    dated += [(_IDEAS, index, idea.date) for index, idea in enumerate(folder.ideas)]
    dated += [(_MEASURED, index, one.date) for index, one in enumerate(folder.measurements)]
    for table, index, date in dated:
        year = int(date[:4])
        if year < first or (last is not None and year > last):
            facts = {"date": written(date, language), "period": said}
            yield _at(folder, (table, index, "date"), "NM338", facts)


def _ideas(folder: AreaFolder) -> Iterator[Problem]:
    """Give ideas that were answered before they came, or whose answer, status and measure do not go together."""
    for index, idea in enumerate(folder.ideas):
        if idea.answer_date is not None and not not_after(idea.date, idea.answer_date):
            answered, came = written(idea.answer_date, folder.language), written(idea.date, folder.language)
            place = (_IDEAS, index, "answer_date")
            yield _at(folder, place, "NM339", {"answered": answered, "came": came})
        for field, code in _at_odds(idea):
            yield _at(folder, (_IDEAS, index, field), code, {})


def _at_odds(idea: Idea) -> Iterator[tuple[str, str]]:
    """Give the column and the code of each thing in an idea that does not go with the rest."""
    if idea.answer and idea.answer_date is None:
        yield "answer_date", "NM340"
    if idea.answer_date is not None and not idea.answer:
        yield "answer", "NM341"
    if idea.status == _DONE and not idea.action:
        yield "action", "NM342"
    if idea.status == _TURNED_DOWN and not idea.answer:
        yield "answer", "NM343"


def _before(folder: AreaFolder) -> Iterator[Problem]:
    """Give rows of the log that ended before the work began; a measurement may well be from before, to begin with."""
    start = folder.area.period.start
    for index, entry in enumerate(folder.log):
        if int(entry.date[:4]) >= int(start[:4]) - _YEARS_AWAY and last_day(entry.date) < first_day(start):
            facts = {"date": written(entry.date, folder.language), "start": written(start, folder.language)}
            yield _at(folder, (_LOG, index, "date"), "NM356", facts)


def _parts(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give measurements whose part is more than the whole, that are a part of none, or that count more than answered."""
    for index, one in enumerate(folder.measurements):
        part, whole = one.numerator, one.denominator
        if part is not None and whole is not None and part > whole:
            yield _at(folder, (_MEASURED, index, "numerator"), "NM347", {"part": part, "whole": whole})
        elif whole == 0:
            yield _at(folder, (_MEASURED, index, "denominator"), "NM357", {})
        indicator = pack.indicators.get(one.indicator)
        counted = one.value if indicator and indicator.reckoned_as == "antall" else None
        most = max(part or 0, whole or 0, counted or 0)
        if one.count is not None and most > one.count:
            facts = {"answers": one.count, "count": number(most, folder.language)}
            yield _at(folder, (_MEASURED, index, "count"), "NM348", facts)


def _off_scale(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give values that are not on the scale of their indicator; a share is in per cent, whatever was answered on."""
    for index, one in enumerate(folder.measurements):
        indicator = pack.indicators.get(one.indicator)
        if indicator is None or one.value is None:
            continue
        low, high = (0, 100) if indicator.reckoned_as == "andel" else (indicator.lowest, indicator.highest)
        if (low is not None and one.value < low) or (high is not None and one.value > high):
            ends = [number(end, folder.language) for end in (low, high) if end is not None]
            facts = {
                "value": number(one.value, folder.language),
                "indicator": indicator.name,
                "scale": "–".join(ends) if high is not None else f"{ends[0]}–…",
            }
            yield _at(folder, (_MEASURED, index, "value"), "NM355", facts)


def _twice(folder: AreaFolder) -> Iterator[Problem]:
    """Give each value of something that has another value of the same day, for the same people and by the same means."""
    first: dict[tuple[str, ...], int] = {}
    for index, one in enumerate(folder.measurements):
        group = EVERYBODY if one.of_everybody else fold(one.group or "")
        other = first.setdefault((one.indicator, one.date, group, fold(one.instrument or "")), index)
        if _figures(folder.measurements[other]) != _figures(one):
            facts = {"indicator": one.indicator, "date": written(one.date, folder.language)}
            line = row_number(folder, _MEASURED, other)
            yield _at(folder, (_MEASURED, index, "value"), "NM349", {**facts, "line": line})


def _figures(one: Measurement) -> tuple[float | None, ...]:
    """Give what a measurement says."""
    return (one.value, one.numerator, one.denominator)
