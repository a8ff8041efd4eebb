from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from tests.building import by_id, method, pack, step
from tests.composing.material import material

from naermiljomodell.composing.front_view import current_phase, missing, next_acts, phase_now, phases_view
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.network import PlanGap
from naermiljomodell.domain.records import LogEntry
from naermiljomodell.domain.reference import Role
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.errors import problem
from naermiljomodell.language.base import Entry
from naermiljomodell.language.findings_records import ENTRIES

STEPS = [
    step("en", date="2027-01-04", purpose="Å begynne.", responsible="leder", effort={"prepare": 1}),
    step("to", date="2027-03", phase="idedugnad", checklist=["Etterpå", {"text": "Ring", "weeks_before": 6}]),
    step(
        "tre",
        date="2027-05-03",
        phase="idedugnad",
        checklist=[{"text": "Rydd", "when": "etter", "weeks_before": 9}, "Kjøp"],
    ),
    step("fire", date="2028", phase="mobilisering", checklist=[{"text": "Til noen andre", "groups": ["finnes-ikke"]}]),
]


def small(today: str = "2027-01-01", **fields: object) -> Material:
    """Give a plan of four steps in three phases, on a day."""
    model = pack(STEPS, [method("m")], roles=by_id([Role(id="leder", name="Leder", description="Leder.")]))
    return material({"target_groups": ()}, pack=model, today=dt.date.fromisoformat(today), **fields)  # type: ignore[arg-type]  # fields of the folder


def logged(*steps: str) -> tuple[LogEntry, ...]:
    """Give a log in which something was done in each of *steps*."""
    return tuple(LogEntry.model_validate({"date": "2027-01-01", "step": s, "happened": "Gjort."}) for s in steps)


def test_each_phase_has_its_stretch_of_time_its_hours_and_its_steps() -> None:
    phases = {phase["id"]: phase for phase in phases_view(small())}
    assert list(phases) == ["forankring", "kartlegging", "idedugnad", "mobilisering", "evaluering"]
    assert (phases["kartlegging"]["når"], phases["kartlegging"]["timer"]) == ("4. januar 2027", "1 time")
    assert (phases["idedugnad"]["når"], phases["idedugnad"]["steg"]) == ("mars–mai 2027", ["to", "tre"])
    assert phases["mobilisering"]["når"] == "2028"
    assert (phases["evaluering"]["når"], phases["evaluering"]["steg"]) == ("ikke oppgitt", [])


@pytest.mark.parametrize(
    ("today", "now"),
    [
        ("2026-12-31", ""),
        ("2027-01-04", "kartlegging"),
        ("2027-01-06", ""),
        ("2027-04-15", "idedugnad"),
        ("2029-01-01", ""),
    ],
)
def test_where_the_work_stands_is_the_phase_that_today_is_in(today: str, now: str) -> None:
    m = small(today)
    assert current_phase(m) == now
    assert [phase["id"] for phase in phases_view(m) if phase["nå"]] == ([now] if now else [])


def test_of_two_phases_that_go_on_at_once_we_are_in_the_one_begun_last() -> None:
    m = material(
        pack=pack([step("a", date="2027"), step("b", date="2027-01-11", duration="4 uker", phase="idedugnad")])
    )
    assert current_phase(m) == "idedugnad"


def test_the_next_three_acts_are_those_not_ended_and_not_in_the_log() -> None:
    assert [act["id"] for act in next_acts(small())] == ["en", "to", "tre"]
    assert [act["id"] for act in next_acts(small("2027-02-01"))] == ["to", "tre", "fire"]
    assert [act["id"] for act in next_acts(small(log=logged("to", "tre")))] == ["en", "fire"]
    assert next_acts(small("2030-01-01")) == []


def test_an_act_says_when_who_how_long_and_what_comes_first() -> None:
    en, to, tre = next_acts(small())
    assert en == {
        "id": "en",
        "navn": "En",
        "når": "4. januar 2027",
        "ansvarlig": "Leder",
        "timer": "1 time",
        "handling": "Å begynne.",
    }
    assert (to["når"], to["ansvarlig"], to["handling"]) == ("mars 2027", "ikke oppgitt", "Ring")
    assert tre["handling"] == "Kjøp"


def test_a_step_with_no_act_for_the_chosen_groups_is_known_by_its_name() -> None:
    assert next_acts(small(log=logged("en", "to", "tre")))[0]["handling"] == "Fire"


def test_what_is_missing_is_told_gravest_first_and_five_at_most() -> None:
    problems = (problem("NM325"), problem("NM326"), problem("NM412"), problem("NM402", {"group": "enslige*"}))
    found = missing(replace(small(), problems=problems))
    assert [item["kode"] for item in found] == ["NM402", "NM412", "", "NM325", "NM326"]
    assert found[0]["tekst"] == r"Planen når ikke enslige\*."
    assert found[0]["hjelp"].startswith("Gruppen blir bare møtt")
    assert len(missing(replace(small(), problems=problems * 2))) == 5


COUNTS = dict.fromkeys(("new", "all", "count", "part", "whole", "answers"), 3)
"""What the texts of findings call a number of people."""


def tells_how_many(said: Entry) -> bool:
    """Tell whether a finding says how many people there were."""
    return any(f"{{{name}}}" in said.text.nb for name in COUNTS)


@pytest.mark.parametrize("code", ["NM333", *(code for code, said in ENTRIES.items() if tells_how_many(said))])
def test_a_finding_that_tells_how_many_people_there_were_is_not_for_the_playbook(code: str) -> None:
    few = problem(code, {**COUNTS, "group": "Enslige eldre", "owner": "En del", "parent": "Alle"}, file="logg.csv")
    assert not any(found["kode"] == code for found in missing(replace(small(), problems=(few,))))


def test_a_finding_about_the_records_that_tells_of_nobody_is_for_the_playbook() -> None:
    found = missing(replace(small(), problems=(problem("NM340", file="ideer.csv"),)))
    assert "NM340" in [one["kode"] for one in found]
    assert sum(map(tells_how_many, ENTRIES.values())) == 4


def test_gaps_in_the_network_stand_between_what_is_serious_and_what_is_advice() -> None:
    alone = Stakeholder(
        id="a", name="Velforeningen", kind="velforening", sector="bolig", target_groups=("innvandrere",)
    )
    m = material(stakeholders=(alone,), problems=(problem("NM325"), problem("NM412")))
    found = missing(m)
    assert found[0]["kode"] == "NM412"
    assert {item["kode"] for item in found[1:4]} == {""}
    assert all(item["tekst"].endswith(".") and item["hjelp"].endswith(".") for item in found[1:4])


def test_the_first_thing_the_plan_lacks_stands_after_what_the_network_lacks_and_a_broker_comes_last() -> None:
    m = small(problems=(problem("NM325"),))
    broker, lack = (replace(m.network.readings[0], kind=kind, text=kind) for kind in ("bro", "delt"))
    gaps = tuple(PlanGap("rolle", role, ("en",), f"ingen {role}", "Avtal hvem") for role in ("leder", "vert"))
    network = replace(m.network, readings=(broker, lack), gaps=gaps)
    found = missing(replace(m, network=network))
    assert [item["kode"] or item["tekst"] for item in found] == ["Delt.", "Ingen leder.", "NM325", "Bro."]
    assert found[1] == {"tekst": "Ingen leder.", "hjelp": "Avtal hvem.", "kode": ""}


def test_a_reading_with_nothing_to_do_has_no_help() -> None:
    m = small()
    reading = replace(m.network.readings[0], text="er det nok?", action="")
    found = missing(replace(m, network=replace(m.network, readings=(reading,))))
    assert found == [{"tekst": "Er det nok?", "hjelp": "", "kode": ""}]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2027-01-01", "ikke begynt"),
        ("2027-01-04", "Kartlegging"),
        ("2027-02-01", "mellom to faser"),
        ("2029-01-01", "alle fasene er over"),
    ],
)
def test_where_the_work_stands_is_a_phase_or_what_there_is_instead(today: str, said: str) -> None:
    assert phase_now(small(today)) == said


def test_a_phase_is_past_when_all_its_steps_are() -> None:
    assert [phase["forbi"] for phase in phases_view(small("2027-02-01")) if phase["steg"]] == [True, False, False]
