"""What templates see of where the work stands: how far each step is, whom it waits for, and from idea to action."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.record_view import ideas_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.plan import Deadline
from naermiljomodell.domain.status import Coming, Spent, Status, StepStatus, WaitedFor
from naermiljomodell.domain.traces import IdeaTrace, MeasureTrace, Result, Traces
from naermiljomodell.language.dates import moment, stretch

_CHECKLIST = "sjekkliste"
_WEEK = 7


def status_view(m: Material) -> Data:
    """Give how far each step is, where the work stands on the day of the playbook, and what the ideas became."""
    found = m.status()
    return {
        "framdrift": [_step(m, one) for one in found.steps],
        "statusbilde": _standing(m, found),
        "spor": _traces(m, found.traces),
    }


def _step(m: Material, one: StepStatus) -> Data:
    """Give how far a step is: `ført` in the log, `utløpt` without being there, `pågår`, `kommer`, or `uten-dato`."""
    return {
        "id": one.step,
        "navn": escape(one.name),
        "fase": m.names([one.phase], m.pack.phases)[0],
        "når": stretch(one.start, one.end, one.precision, m.language) if one.start else m.unknown,
        "ansvarlig": m.role(one.responsible or None),
        "tilstand": one.state,
        "ført": m.when(one.recorded) if one.recorded else "",
    }


def _standing(m: Material, found: Status) -> Data:
    """Give what is late, whom one waits for, what is not reached, what is spent, and what comes."""
    steps = {one.step: escape(one.name) for one in found.steps}
    ideas = {idea.idea: escape(idea.text) for idea in found.traces.ideas}
    lines = Counter(due.step for due in found.late_deadlines if due.kind == _CHECKLIST)
    return {
        "frister": [_due(m, due) for due in found.late_deadlines if due.kind != _CHECKLIST],
        "sjekklister": [{"navn": steps[step], "antall": count} for step, count in lines.items()],
        "venter_på": [_waited_for(m, one, steps, ideas) for one in found.waited_for],
        "uten_svar": [
            {"tekst": escape(one.text), "uker": one.days // _WEEK, "tilstand": one.severity}
            for one in found.answering.waiting
        ],
        "svartid": {
            "med_svar": found.answering.answered,
            "av": found.answering.ideas,
            "innen_åtte_uker": found.answering.within_8_weeks,
            "kjent_tid": found.answering.timed,
        },
        "ikke_nådd": [
            {"betegnelse": escape(one.term), "neste": steps.get(one.next_step, "")} for one in found.not_reached
        ],
        "timer": _spent(found.hours, m.hours, m.unknown),
        "kroner": _spent(found.nok, m.money, m.unknown),
        "kommer": [_coming(m, one, steps) for one in found.coming if one.kind != _CHECKLIST],
    }


def _due(m: Material, due: Deadline) -> Data:
    """Give one deadline that is past."""
    return {"når": moment(due.day, due.precision, m.language), "tekst": escape(due.text)}


def _waited_for(m: Material, one: WaitedFor, steps: Mapping[str, str], ideas: Mapping[str, str]) -> Data:
    """Give one who is waited for, and for what."""
    return {
        "hvem": m.given(one.who),
        "aktører": [escape(name) for name in one.actors],
        "for_sent": [steps[id_] for id_ in one.late],
        "i_gang": [steps[id_] for id_ in one.now],
        "sagt_ja_til": [ideas[id_] for id_ in one.adopted],
        "skylder_svar": [ideas[id_] for id_ in one.unanswered],
    }


def _spent(one: Spent, write: Callable[[float], str], unknown: str) -> Data:
    """Give what is spent and set aside, as *write* puts it, and on how many rows that rests."""
    return {
        "ført": unknown if one.value is None else write(one.value),
        "satt_av": unknown if one.set_aside is None else write(one.set_aside),
        "planen": unknown if one.planned is None else write(one.planned),
        "linjer": one.rows,
        "av": one.of,
    }


def _coming(m: Material, one: Coming, steps: Mapping[str, str]) -> Data:
    """Give one thing that comes."""
    when = moment(one.day, one.precision, m.language)
    return {"når": when, "slag": one.kind, "tekst": escape(one.text), "steg": steps.get(one.step, "")}


def _traces(m: Material, traces: Traces) -> Data:
    """Give the ideas with what was done, the measures with the ideas they came of, and the aims with what leads there."""
    traced = {idea.idea: idea for idea in traces.ideas}
    texts = {id_: escape(idea.text) for id_, idea in traced.items()}
    aims = {aim.aim: escape(aim.text) for aim in traces.aims}
    return {
        "ideer": [{**idea, **_became(m, traced.get(idea["id"]))} for idea in ideas_view(m)],
        "tiltak": [_measure(m, one, aims, texts) for one in traces.measures],
        "delmål": [
            {"tekst": aims[aim.aim], "tiltak": [*map(escape, aim.measures)], "mangler": [*aim.lacks]}
            for aim in traces.aims
        ],
    }


def _became(m: Material, idea: IdeaTrace | None) -> Data:
    """Give what was done with an idea, and what should be there by now and is not."""
    return {"gjort": _results(m, idea.results) if idea else [], "mangler": [*idea.missing] if idea else []}


def _measure(m: Material, one: MeasureTrace, aims: Mapping[str, str], ideas: Mapping[str, str]) -> Data:
    """Give one measure with the ideas it came of, who has it, which aims it serves, and what was done."""
    return {
        "navn": escape(one.name),
        "ideer": [ideas[id_] for id_ in one.ideas],
        "eiere": [*map(escape, one.owners)],
        "delmål": [aims.get(id_, escape(id_)) for id_ in one.sub_aims],
        "gjort": _results(m, one.results),
        "mangler": [*one.lacks],
    }


def _results(m: Material, results: Iterable[Result]) -> list[Data]:
    """Give what was done, and when."""
    return [{"dato": m.when(one.date), "hva": escape(one.text)} for one in results]
