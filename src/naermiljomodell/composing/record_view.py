"""What templates see of what has happened: ideas and their answers, the log, and the ties."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.composing.document_view import input_view
from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.measured_view import measured_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.participation import NO_TURNOUT, Sum
from naermiljomodell.domain.records import Idea, LogEntry
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.language.page_words import WORDS

_STATUSES = ("mottatt", "vurderes", "vedtatt", "i-gang", "gjennomført", "avvist")
_CONFLICT = "konflikt"


def record_view(m: Material) -> Data:
    """Give what has been written down on the way, each under its Norwegian name."""
    return {
        "ideer": ideas_view(m),
        "idestatus": [
            {"status": status, "antall": sum(1 for idea in m.folder.ideas if idea.status == status)}
            for status in _STATUSES
        ],
        "logg": [_entry(m, entry) for entry in _in_order(m)],
        "logg_sum": log_sum(m),
        "svar_som_kommer": answers_to_come(m),
        "målinger": measured_view(m),
        "nettverk": network_view(m),
    }


def ideas_view(m: Material) -> list[Data]:
    """Give every idea with its status and its answer, in the order they came."""
    return [_idea(m, idea) for idea in sorted(m.folder.ideas, key=lambda idea: idea.date)]


def _idea(m: Material, idea: Idea) -> Data:
    """Give one idea; what is not said about it is an empty text, but for its owner."""
    return {
        "id": escape(idea.id),
        "tekst": escape(idea.text),
        "dato": m.when(idea.date),
        "steg": _step_name(m, idea.step),
        "gruppe": _group_name(m, idea.target_group),
        "sted": escape(idea.place or ""),
        "status": idea.status,
        "eier": m.given(idea.owner),
        "svar": escape(idea.answer or ""),
        "svardato": m.when(idea.answer_date) if idea.answer_date else "",
        "tiltak": escape(idea.action or ""),
        "delmål": _aim(m, idea.sub_aim),
    }


def _aim(m: Material, id_: str | None) -> str:
    """Give an aim in its own words, or an empty text."""
    aims = {aim.id: aim.text for aim in (m.folder.area.aims.sub_aims if m.folder.area.aims else ())}
    return escape(aims.get(id_, id_)) if id_ else ""


def _step_name(m: Material, id_: str | None) -> str:
    """Give the name of a step, or an empty text."""
    return m.names([id_], m.pack.steps)[0] if id_ else ""


def _group_name(m: Material, id_: str | None) -> str:
    """Give what the municipality calls a group, or an empty text."""
    return (m.terms([id_]) or m.names([id_], m.pack.target_groups))[0] if id_ else ""


def _in_order(m: Material) -> list[LogEntry]:
    """Give the rows of the log by date."""
    return sorted((e for e in m.folder.log if not_after(e.date, m.until)), key=lambda entry: entry.date)


def _entry(m: Material, entry: LogEntry) -> Data:
    """Give one row of the log. A count of few people is not shown, nor one that gives another such count away."""
    return {
        "dato": m.when(entry.date),
        "steg": _step_name(m, entry.step),
        "hva": escape(entry.happened),
        "deltakere": m.figure(m.small.participants(entry)),
        "nye": m.figure(m.small.new_participants(entry)),
        "gruppe": _group_name(m, entry.target_group),
        "organisasjoner": m.amount(entry.organisations),
        "timer": m.unknown if entry.hours is None else m.hours(entry.hours),
        "kr": _money(m, entry.nok),
        "beslutning": escape(entry.decision or ""),
        "neste": escape(entry.next or ""),
    }


def _money(m: Material, value: float | None) -> str:
    """Give kroner, or «ikke oppgitt»."""
    return m.unknown if value is None else m.said(WORDS.nok, number=m.amount(value))


def log_sum(m: Material) -> Data:
    """Give the sums of the log, with how many rows each rests on: a sum of what is written down is not all there was.

    Turnouts are added up, not people: somebody who came twice counts twice.
    """
    found = m.evaluation.participation if m.evaluation else None
    log = found.log if found else NO_TURNOUT
    hours = {phase.id: phase.hours for phase in (found.phases if found else ())}
    return {
        "rader": log.rows,
        "oppmøter": _turnout(m, log.turnouts),
        "oppmøter_ført": log.turnouts.counted,
        "timer": _hours(m, log.hours),
        "timer_ført": log.hours.counted,
        "kr": _money(m, log.nok.at_least.value),
        "kr_ført": log.nok.counted,
        "grupper": [
            {"betegnelse": _group_name(m, group.id), "ganger": group.rows, "oppmøter": _turnout(m, group.turnouts)}
            for group in (found.groups if found else ())
        ],
        "faser": [
            {
                "navn": m.names([phase], m.pack.phases)[0],
                "planlagt": m.hours(planned),
                "ført": _hours(m, hours.get(phase, NO_TURNOUT.hours)),
            }
            for phase, planned in m.plan.capacity.by_phase
        ],
    }


def _turnout(m: Material, turnouts: Sum) -> str:
    """Give how many came in all: «minst» when a count is missing or too small to be shown, so that none comes out."""
    if turnouts.total.value is None and turnouts.at_least.value is not None:
        return m.said(WORDS.at_least, number=m.amount(turnouts.at_least.value))
    return m.figure(turnouts.at_least)


def _hours(m: Material, hours: Sum) -> str:
    """Give the hours that were written down."""
    return m.unknown if hours.at_least.value is None else m.hours(hours.at_least.value)


def answers_to_come(m: Material) -> list[Data]:
    """Give the steps where residents give input whose answer is still to come, with that answer."""
    ahead = {s.step.id for s in m.plan.included if s.dates and s.dates.end >= m.today.isoformat()}
    return [asked for asked in input_view(m) if asked["svar"].get("id") in ahead]


def network_view(m: Material) -> Data:
    """Give what a report on the network needs beside its readings. Trust in an actor is never told."""
    report, names = m.network, {id_: escape(name) for id_, name in m.network.names}
    return {
        "tetthet": m.unknown if report.density is None else m.amount(round(100 * report.density)),
        "deler": report.components,
        "isolerte": [names.get(i, escape(i)) for i in report.isolates],
        "sårbare": [names.get(i, escape(i)) for i in report.vulnerable],
        "broer": ", ".join(names.get(i, escape(i)) for i in report.brokers),
        "merknader": [escape(note) for note in report.notes],
        "bånd": [_tie(m, relation, names) for relation in _current(m, names)],
        "nye_koblinger": links_view(m),
    }


def _current(m: Material, names: Mapping[str, str]) -> list[Relation]:
    """Give the ties that have not ended, between actors of the network. Conflict is no tie, and is not told."""
    ties = [r for r in m.folder.relations if r.kind != _CONFLICT and r.origin in names and r.target in names]
    return [r for r in ties if not_after(m.today.isoformat(), r.until)]


def _tie(m: Material, relation: Relation, names: Mapping[str, str]) -> Data:
    """Give one tie, and whether it has surely come since the work began."""
    return {
        "fra": names[relation.origin],
        "til": names[relation.target],
        "type": m.names([relation.kind], m.pack.relation_kinds)[0],
        "nivå": relation.level or 0,
        "siden": m.when(relation.since),
        "nytt": relation.since is not None and not not_after(relation.since, m.folder.area.period.start),
    }


def links_view(m: Material) -> list[Data]:
    """Give the pairs to introduce to each other, what they share, and what to say."""
    names = dict(m.network.names)
    return [
        {
            "fra": escape(names[pair.one]),
            "til": escape(names[pair.other]),
            "grupper": m.terms(pair.groups),
            "steg": m.names(pair.steps, m.pack.steps),
            "si": escape(pair.text),
        }
        for pair in m.network.introductions
    ]
