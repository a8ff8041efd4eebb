"""Rules of those who give money, held against the plan: what it must have, what is not paid for, and when."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from naermiljomodell.checking.area_rules import at
from naermiljomodell.domain.base import first_day, last_day, precision_of
from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem
from naermiljomodell.language.dates import moment
from naermiljomodell.source import Path
from naermiljomodell.text import fold

_LASTING = "tilbud"
_WORD = re.compile(r"\w+")
_LONG = 6
"""A word with as many letters is known again in the words that begin with it."""
_ENDINGS = frozenset(["", *["a", "ane", "ar", "e", "en", "ene", "ens", "er", "et", "ets", "n", "ne", "r", "s"]])
"""Endings of nouns in bokmål and nynorsk."""


def check_funding(plan: Plan, folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give what the funders that the area names would say of *plan*. Findings: NM413-NM417."""
    for n, id_ in enumerate(folder.area.funding):
        if id_ in pack.funders:
            funder, path = pack.funders[id_], ("finansiering", n)
            yield from _lacking(funder, path, plan, folder, pack)
            yield from _not_paid_for(funder, path, plan, folder)
            yield from _deadlines(funder, path, folder)


def _lacking(funder: Funder, path: Path, plan: Plan, folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give the phases that have to have steps and have none, and whether something that recurs is lacking."""
    for phase in funder.required_phases:
        if not any(s.step.phase == phase for s in plan.included):
            yield at(folder, path, "NM413", {"funder": funder.name, "phase": pack.phases[phase].name})
    used = {m for s in plan.included for m in s.methods}
    if funder.lasting_required and not any(plan.methods[m].kind == _LASTING for m in used):
        yield at(folder, path, "NM414", {"funder": funder.name})


def _not_paid_for(funder: Funder, path: Path, plan: Plan, folder: AreaFolder) -> Iterator[Problem]:
    """Give what the neighbourhood itself has put into the plan and looks like a thing that is not paid for."""
    own = [s.step.name for s in plan.included if s.changed_by]
    own += [aim.text for aim in (folder.area.aims.sub_aims if folder.area.aims else ())]
    for text in own:
        for word in funder.excluded_words:
            if _speaks_of(text, word):
                yield at(folder, path, "NM416", {"funder": funder.name, "text": text, "word": word})


def _speaks_of(text: str, wanted: str) -> bool:
    """Tell whether *wanted*, one word or more, stands in *text* in some form."""
    said, words = _WORD.findall(fold(text)), _WORD.findall(fold(wanted))
    places = range(len(said) - len(words) + 1) if words else range(0)
    return any(all(map(_is_form, said[at:], words)) for at in places)


def _is_form(said: str, word: str) -> bool:
    """Tell whether *said* is *word*, a form of it, or a compound that begins with it.

    A short word begins many that have nothing to do with it: «app» is not in «apparat». So only a long one is looked
    for in compounds.
    """
    rest = said.removeprefix(word)
    doubled = rest[1:] if rest[:1] == word[-1:] else rest
    return said.startswith(word) and (len(word) >= _LONG or not {rest, doubled}.isdisjoint(_ENDINGS))


def _deadlines(funder: Funder, path: Path, folder: AreaFolder) -> Iterator[Problem]:
    """Give when to apply and when to report, as far as it is known."""
    language, end = folder.language, folder.area.period.end
    if funder.apply_by is not None:
        checked = moment(first_day(funder.checked).isoformat(), precision_of(funder.checked), language)
        yield at(folder, path, "NM415", {"funder": funder.name, "deadline": funder.apply_by, "checked": checked})
    if funder.report_within_weeks is not None and end is not None:
        due = last_day(end) + dt.timedelta(weeks=funder.report_within_weeks)
        yield at(folder, path, "NM417", {"funder": funder.name, "date": moment(due.isoformat(), "dag", language)})
