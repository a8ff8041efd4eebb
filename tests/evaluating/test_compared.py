from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from tests.composing.material import material

from naermiljomodell.domain.compared import AreaSummary
from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, shown
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.evaluating.compared import summarised
from naermiljomodell.evaluating.evaluate import evaluate

DAY = dt.date(2027, 12, 31)


def short(config: Mapping[str, object] | None = None, until: dt.date = DAY, **fields: object) -> AreaSummary:
    """Give a neighbourhood in short."""
    m = material(config, **fields)  # type: ignore[arg-type]  # fields of a folder
    return summarised("hønefoss", m.pack, m.folder, m.plan, m.network, evaluate(m.pack, m.folder, until))


def entry(date: str, hours: float | None) -> LogEntry:
    return LogEntry.model_validate({"date": date, "step": "pilot", "happened": "Prøvd", "hours": hours})


def test_what_kind_of_place_it_is_is_what_was_said_and_nothing_else() -> None:
    place = MeetingPlace.model_validate({"id": "b", "name": "Biblioteket", "kind": "bibliotek"})
    said = {"residents": 900, "area_kind": "bygd", "centrality": 5, "challenges": ["ensomhet"]}
    found = short({**said, "target_groups": ("innvandrere",)}, meeting_places=(place, place)).traits
    assert (found.residents, found.area_kind, found.centrality) == (900, "bygd", 5)
    assert (found.target_groups, found.challenges) == (("innvandrere",), ("ensomhet",))
    assert found.place_kinds == ("bibliotek",)
    assert (short().traits.residents, short().traits.place_kinds) == (None, ())


def test_hours_are_those_written_down_by_the_day_with_how_many_rows_tell_them() -> None:
    log = (entry("2027-01-11", 6), entry("2027-02", None), entry("2027-03-01", 2.5), entry("2028-01-01", 99))
    hours = short(log=log).took_part.hours
    assert (hours.at_least, hours.total, hours.counted) == (shown(8.5), NOT_MEASURED, 2)
    assert short(log=log).took_part.rows == 3
    assert short(log=(entry("2027", None),)).took_part.hours.at_least == NOT_MEASURED
    assert short(log=log).planned_hours == short().planned_hours > 0


def test_a_phase_lasts_from_its_first_step_to_its_last_both_days_counted() -> None:
    m = material()
    steps = [s for s in m.plan.included if s.step.phase == "idedugnad" and s.dates]
    first, last = min(s.dates.start for s in steps if s.dates), max(s.dates.end for s in steps if s.dates)
    span = {phase.id: phase for phase in short().phases}["idedugnad"]
    assert (span.name, span.start, span.end) == ("Idédugnad", first, last)
    assert span.days == (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days + 1
    assert short().start == "2027-01-01"
    assert short().end == max(phase.end for phase in short().phases)


def test_a_phase_without_a_date_lasts_no_time() -> None:
    m = material()
    undated = replace(m.plan, steps=tuple(replace(step, dates=None) for step in m.plan.steps))
    found = summarised("a", m.pack, m.folder, undated, m.network, evaluate(m.pack, m.folder, DAY))
    assert (found.phases, found.start, found.end) == ((), "", "")


def test_a_network_of_four_with_two_ties_of_six_has_a_third_of_them() -> None:
    actors = tuple(
        Stakeholder.model_validate({"id": id_, "name": id_, "kind": "velforening", "sector": "bolig"}) for id_ in "abcd"
    )
    ties = tuple(
        Relation.model_validate({"origin": one, "target": other, "kind": "samarbeider"}) for one, other in ("ab", "bc")
    )
    found = short(stakeholders=actors, relations=ties).network
    assert (found.actors, found.ties, found.isolates, found.groups, found.covered) == (4, 2, 1, 6, 0)
    assert round(found.density.value or 0, 1) == 33.3
    assert short().network.density == NOT_MEASURED


def test_ideas_are_told_as_counts_and_never_in_words() -> None:
    ideas = [
        {"id": "a", "date": "2027-01-04", "status": "vedtatt", "answer": "Ja", "answer_date": "2027-02-01"},
        {"id": "b", "date": "2027-01-04", "status": "vedtatt", "answer": "Ja", "answer_date": "2027-09-01"},
        {"id": "c", "date": "2027-01-04", "status": "mottatt"},
        {"id": "d", "date": "2027-12-01", "status": "mottatt"},
    ]
    found = short(ideas=tuple(Idea.model_validate({"text": "Hemmelig", **idea}) for idea in ideas))
    told = found.answers
    assert (told.ideas, told.answered, told.timed, told.within_8_weeks, told.waiting_late) == (4, 2, 2, 1, 1)
    assert told.median_days == (28 + 240) / 2
    assert "Hemmelig" not in repr(found)


def test_a_count_that_is_hidden_in_the_evaluation_is_nowhere_in_the_summary() -> None:
    rows = (
        Measurement.model_validate({"indicator": "personer-invitert", "value": 40, "date": "2027"}),
        Measurement.model_validate({"indicator": "personer-kom", "value": 3, "date": "2027"}),
    )
    by_id = {stage.id: stage for stage in short(measurements=rows).funnel}
    assert by_id["personer-invitert"].count == shown(40)
    assert (by_id["personer-kom"].count, by_id["personer-kom"].share) == (HIDDEN, HIDDEN)


def test_what_was_measured_and_who_took_part_are_those_of_the_evaluation() -> None:
    asked = {"indicator": "ensomhet-0-10", "instrument": "skjema", "count": 40}
    rows = tuple(
        Measurement.model_validate({**asked, "date": date, "value": value, **of})
        for date, value in (("2027-02", 5), ("2027-11", 4))
        for of in ({}, {"group": "innvandrere"})
    )
    log = (
        LogEntry.model_validate(
            {
                "date": "2027-03-01",
                "step": "pilot",
                "happened": "Møte",
                "participants": 12,
                "target_group": "innvandrere",
            }
        ),
    )
    said = {"target_groups": ("innvandrere", "enslige-eldre"), "terms": {"innvandrere": "nye naboer"}}
    found = short(said, measurements=rows, log=log)
    assert [(one.found.group, one.found.first and one.found.first.value) for one in found.measured] == [
        ("", shown(5)),
        ("innvandrere", shown(5)),
    ]
    assert found.measured[1].name == f"{found.measured[0].name}, nye naboer"
    assert found.took_part.turnouts.total == shown(12)
    assert found.not_reached == ("eldre som bor alene",)
    assert short().measured == ()
