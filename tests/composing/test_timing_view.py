from __future__ import annotations

import dataclasses

import pytest
from tests.composing.material import material

from naermiljomodell.composing.timing_view import timing_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.plan import Deadline, Event, Reckoned, Timing

BOOKED = Event(
    "pilot", "gatur", "2027-03-02", "17:30", "19:00", "dag", "innbyggere", ("enslige-eldre",), (), ("Passer *alle*.",)
)
DUE = (
    Deadline("2027-02-01", "sjekkliste", "Bestill **tolk**.", "pilot", "dag"),
    Deadline("2027-02-08", "sjekkliste", "Kjøp kaffe.", "pilot", "dag"),
    Deadline("2027-05-01", "svar", "Deltakerne på «Pilot*» skal ha fått svar.", "pilot", "måned"),
    Deadline("2027-06-01", "rapport", "Rapport til fondet.", "", "dag"),
)


def told(language: str = "nb", **timing: object) -> Data:
    """Give what templates see of a calendar."""
    m: Material = material(language=language)
    reckoned = Reckoned(lambda: Timing(**timing))  # type: ignore[arg-type]  # the test's own names
    plan = dataclasses.replace(m.plan, calendar=reckoned)
    found: Data = timing_view(dataclasses.replace(m, plan=plan))["tidsplan"]
    return found


def test_a_gathering_is_told_with_day_and_time() -> None:
    (found,) = told(events=(BOOKED,))["møter"]
    assert (found["steg"], found["navn"]) == ("pilot", "Prøve ut i pilotgrupper")
    assert (found["når"], found["dag"]) == ("tirsdag 2. mars 2027", "tirsdag 2. mars 2027")
    assert (found["fra"], found["til"], found["forslag"]) == ("17.30", "19.00", False)
    assert found["for"] == ["eldre som bor alene"]
    assert found["merknader"] == ["Passer \\*alle\\*."]


def test_a_day_is_a_proposal_where_only_the_month_is_known() -> None:
    (found,) = told(events=(dataclasses.replace(BOOKED, precision="måned"),))["møter"]
    assert (found["når"], found["dag"], found["forslag"]) == ("mars 2027", "tirsdag 2. mars 2027", True)


def test_of_a_checklist_the_first_deadline_of_each_step_is_told_and_answers_and_reports_are_all_told() -> None:
    found = told(deadlines=DUE)
    assert [(due["når"], due["tekst"]) for due in found["første_frister"]] == [
        ("mandag 1. februar 2027", "Bestill **tolk**.")
    ]
    assert [(due["når"], due["navn"]) for due in found["svarfrister"]] == [
        ("mai 2027", "Prøve ut i pilotgrupper"),
        ("tirsdag 1. juni 2027", ""),
    ]
    assert found["svarfrister"][0]["tekst"] == "Deltakerne på «Pilot\\*» skal ha fått svar."


def test_days_off_and_ways_out_are_told() -> None:
    found = told(
        "nn",
        days_off=(("2027-05-17", "17. mai"),),
        blocked=(("2027-06-21", "2027-08-15", "ferie*"),),
        ways_out=("Start 2 veker tidlegare.",),
    )
    assert found["helligdager"] == [{"dag": "måndag 17. mai 2027", "navn": r"17\. mai"}]
    assert found["sperret"] == [{"fra": "måndag 21. juni 2027", "til": "sundag 15. august 2027", "hvorfor": "ferie\\*"}]
    assert found["utveier"] == ["Start 2 veker tidlegare."]


def test_the_longest_chain_is_told_by_name_with_its_month() -> None:
    found = told(chain=("pilot",), end="2027-08-03")
    assert (found["kjede"], found["slutt"]) == ([{"id": "pilot", "navn": "Prøve ut i pilotgrupper"}], "august 2027")


@pytest.mark.parametrize(("language", "unknown"), [("nb", "ikke oppgitt"), ("en", "not given")])
def test_an_end_that_nobody_knows_is_told_to_be_so(language: str, unknown: str) -> None:
    assert told(language)["slutt"] == unknown
