"""What templates see: plain data in the municipality's language, every value already safe for Markdown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.domain.area import SubAim
from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.domain.figure import Figure as Shown
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkChange, NetworkReport, not_after
from naermiljomodell.domain.pack import Effort, Evidence, Grade
from naermiljomodell.domain.plan import Dates, Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.shared import Shared
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.domain.status import Status
from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import listed, moment, number, stretch, weekday, written
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.playbook import Figure

Data = dict[str, Any]


@frozen
class Material:
    """All that a playbook is made of; *documents* are ids of those to give though their time has not come.

    `status` gives where the work stands on the day; it is reckoned when a document asks for it.
    `in_source` is the same in bokmål, for documents that have no template in the playbook's own language. Each of the
    *figures* stands in the sections whose kind is its id; `drawn_when_asked` are those that are drawn only when there is a
    section of a kind, by that kind. `change` is what differs in the network from a year ago, and `whole_change`
    from when work began, None where the ties are not dated at two times. The calendar is made only `with_calendar`. `spoken` is the model in each language that forms are to
    be in; empty when nobody asks for forms. `printed` are ids of the steps to give all papers for. `small` says what may be
    shown of the counts of people, and `evaluation` is what came of the work: None where nothing is written down. `shared` is
    what several neighbourhoods pass on to others, for a booklet of all of them.
    """

    pack: Pack
    folder: AreaFolder
    plan: Plan
    network: NetworkReport
    problems: tuple[Problem, ...]
    today: dt.date
    place_sources: tuple[str, ...]
    version: str
    status: Callable[[], Status]
    small: SmallNumbers
    evaluation: Evaluation | None = None
    documents: frozenset[str] = frozenset()
    in_source: Material | None = None
    figures: tuple[Figure, ...] = ()
    change: NetworkChange | None = None
    whole_change: NetworkChange | None = None
    with_calendar: bool = False
    drawn_when_asked: tuple[tuple[str, Callable[[], tuple[Figure, ...]]], ...] = ()
    spoken: Mapping[str, Pack] = field(default_factory=dict)
    printed: frozenset[str] = frozenset()
    shared: Shared | None = None

    @property
    def until(self) -> str:
        """The last day of which it tells what was done and measured (`YYYY-MM-DD`)."""
        return self.evaluation.until if self.evaluation else self.today.isoformat()

    def figure(self, found: Shown) -> str:
        """Give a number that may be shown, or «ikke oppgitt», or that it is hidden."""
        return self.said(WORDS.hidden) if found.state == "skjult" else self.amount(found.value)

    @property
    def language(self) -> str:
        """The language the playbook is written in."""
        return self.folder.language

    def said(self, words: Said, **facts: object) -> str:
        """Give one of the fixed texts with its holes filled."""
        return words.of(self.language).format(**facts)

    @property
    def unknown(self) -> str:
        """What stands where nothing is known."""
        return WORDS.not_given.of(self.language)

    def given(self, value: str | None) -> str:
        """Give a person's text made safe, or «ikke oppgitt»."""
        return escape(value) if value else self.unknown

    def amount(self, value: float | None) -> str:
        """Give a number as people write it, or «ikke oppgitt»."""
        return self.unknown if value is None else number(value, self.language)

    def yes_no(self, value: bool | None) -> str:  # noqa: FBT001  three answers: yes, no, not given
        """Give yes, no or «ikke oppgitt»."""
        if value is None:
            return self.unknown
        return self.said(WORDS.yes if value else WORDS.no)

    def hours(self, value: float) -> str:
        """Give hours with the word."""
        return self.said(WORDS.hour if value == 1 else WORDS.hours, number=number(value, self.language))

    def planned_hours(self, value: float) -> str:
        """Give the hours of a step, or «ikke oppgitt»: a step that takes none has not been reckoned."""
        return self.hours(value) if value else self.unknown

    def money(self, value: float | None) -> str:
        """Give an amount in kroner, or «ikke oppgitt»."""
        return self.unknown if value is None else self.said(WORDS.nok, number=number(value, self.language))

    def weeks_before(self, value: int | None) -> str:
        """Give how long before something must be done; empty when nothing is said of it."""
        return self.said(WORDS.week_before if value == 1 else WORDS.weeks_before, number=value) if value else ""

    def when(self, value: str | None) -> str:
        """Give a year, month or day in words, or «ikke oppgitt»."""
        return self.unknown if value is None else written(value, self.language)

    def dates(self, dates: Dates) -> str:
        """Give when a step is done."""
        return stretch(dates.start, dates.end, dates.precision, self.language)

    def day(self, date: dt.date) -> str:
        """Give a day with its weekday."""
        return weekday(date, self.language)

    def names(self, ids: Iterable[str], items: Mapping[str, Any]) -> list[str]:
        """Give the names of *ids*, the id itself where there is none."""
        return [escape(items[i].name) if i in items else escape(i) for i in ids]

    def role(self, id_: str | None) -> str:
        """Give the name of a role, or «ikke oppgitt»."""
        return self.unknown if id_ is None else self.names([id_], self.pack.roles)[0]

    def terms(self, groups: Iterable[str]) -> list[str]:
        """Give the terms that the municipality uses for its groups."""
        return [escape(self.plan.groups[g].term) for g in groups if g in self.plan.groups]

    def evidence(self, evidence: Sequence[Evidence]) -> list[Data]:
        """Give what something rests on: grade in words, and the source's name and address."""
        found = []
        for item in evidence:
            source = self.pack.sources.get(item.source or "")
            found.append(
                {
                    "grad": item.grade,
                    "grad_i_ord": self.grade(item.grade),
                    "gjelder": prose(item.note or ""),
                    "kilde": escape(source.name) if source else "",
                    "kilde_id": source.id if source else "",
                }
            )
        return found

    def grade(self, grade: Grade) -> str:
        """Give in words how well something is known."""
        return self.said({"V": WORDS.grade_v, "B": WORDS.grade_b, "D": WORDS.grade_d}[grade])

    def effort(self, effort: Effort) -> Data:
        """Give hours in parts."""
        return {
            "forberede": self.hours(effort.prepare),
            "gjennomføring": self.hours(effort.on_the_day),
            "etterarbeid": self.hours(effort.aftermath),
            "ganger": effort.times,
            "sum": self.hours(effort.total),
        }


def area_view(m: Material) -> Data:
    """Give what is known of the neighbourhood, «ikke oppgitt» for the rest."""
    area, place = m.folder.area, m.folder.place
    municipality = place.municipality
    kind = m.pack.area_kinds.get(area.area_kind or "")
    aims = area.aims
    return {
        "navn": escape(area.name),
        "kommune": escape(municipality.name) if municipality else m.given(area.municipality),
        "kommunenummer": municipality.number if municipality else m.unknown,
        "fylke": escape(municipality.county) if municipality else m.unknown,
        "kjent_sted": municipality is not None,
        "type": escape(kind.name) if kind else m.unknown,
        "innbyggere": m.amount(area.residents),
        "eier": m.given(area.owner),
        "start": m.when(area.period.start),
        "slutt": m.when(area.period.end),
        "periode": _period(m),
        "hovedmål": m.given(aims.main_aim if aims else None),
        "delmål": [_sub_aim(m, aim) for aim in (aims.sub_aims if aims else ())],
        "utfordringer": m.names(area.challenges, m.pack.challenges),
        "utfordringer_i_setning": listed(
            [name.lower() for name in m.names(area.challenges, m.pack.challenges)], m.language
        ),
        "planer": m.names(area.anchoring.plans, m.pack.plans),
        "vedtak": m.when(area.anchoring.resolution),
        "timer": m.unknown if area.capacity.hours is None else m.hours(area.capacity.hours),
        "budsjett": m.money(area.capacity.budget_nok),
        "timer_per_uke": m.amount(area.capacity.hours_per_week),
        "tolk": [escape(language) for language in area.access.interpreter],
        "teleslynge": m.yes_no(area.access.hearing_loop),
        "terskel": area.privacy.threshold,
        "minste_nevner": area.privacy.smallest_denominator,
        "sperreperioder": _blocked(m),
    }


def _blocked(m: Material) -> list[Data]:
    """Give the periods that nothing is planned in, and whether each is past."""
    today = m.today.isoformat()
    return [
        {
            "fra": m.when(p.valid_from),
            "til": m.when(p.valid_to),
            "hvorfor": escape(p.why),
            "forbi": not not_after(today, p.valid_to),
        }
        for p in m.folder.area.blocked_periods
    ]


def _period(m: Material) -> str:
    """Give when the work goes on. Where the end is not given, the last step tells it."""
    period = m.folder.area.period
    if period.end:
        return " – ".join(dict.fromkeys((m.when(period.start), m.when(period.end))))
    last = max((s.dates for s in m.plan.included if s.dates), key=lambda dates: dates.end, default=None)
    if last is None:
        return m.said(WORDS.period_no_end, start=m.when(period.start))
    end = moment(last.end, "måned" if last.precision == "dag" else last.precision, m.language)
    return m.said(WORDS.period_open, start=m.when(period.start), end=end)


def _sub_aim(m: Material, aim: SubAim) -> Data:
    """Give one aim with what shows whether it is reached, and the steps that lead to it."""
    return {
        "tekst": escape(aim.text),
        "indikatorer": m.names(aim.indicators, m.pack.indicators),
        "steg": m.names(aim.step, m.pack.steps),
    }


def model_view(m: Material) -> Data:
    """Give which model made the playbook, and when."""
    return {
        "dato": m.day(m.today),
        "versjon": m.version,
        "lag": [
            {"tittel": escape(info.title), "versjon": escape(info.version), "id": info.id, "merke": info.digest[:12]}
            for info in m.pack.packs
        ],
        "språkmerknad": _language_note(m),
        "stedskilder": [prose(line) for line in m.place_sources],
        "mappe_merke": m.folder.digest[:12],
    }


def moment_of(m: Material, dates: Dates) -> str:
    """Give the day a step begins."""
    return moment(dates.start, dates.precision, m.language)


def _language_note(m: Material) -> str:
    """Give, in the language that was asked for, that not everything is in it; empty when everything is."""
    wanted = m.folder.wanted_language
    return WORDS.partial_language.of(wanted or m.language) if wanted or m.pack.partial else ""
