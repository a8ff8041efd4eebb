from __future__ import annotations

import datetime as dt

import pytest
from tests.building import area, method, step
from tests.timing import timing

from naermiljomodell.domain.frame import Funder
from naermiljomodell.domain.plan import Deadline, GroupAct
from naermiljomodell.loading.core import core_pack

MEETING = method("mote", run_of_show=[{"minutes": 60, "happens": "Vi møtes."}])
LINES = [{"text": "Send invitasjonen.", "weeks_before": 4}, {"text": "Sett fram stoler."}]


def test_a_line_is_counted_back_from_the_gathering() -> None:
    one = step("a", duration="5 dager", week=10, checklist=LINES)
    config = area(period={"start": "2027-01-04"})
    acts = {"a": (GroupAct("Bestill tolk.", "språk", ("innvandrere",), 3), GroupAct("Rydd.", "sted", ()))}
    assert timing(one, config=config, methods={"a": [MEETING]}, acts=acts).deadlines == (
        Deadline("2027-02-16", "sjekkliste", "Send invitasjonen.", "a", "dag"),
        Deadline("2027-02-23", "sjekkliste", "Bestill tolk.", "a", "dag", ("innvandrere",)),
    )
    (found,) = timing(one, config=config).deadlines
    assert found.day == "2027-02-15"


@pytest.mark.parametrize(("day", "by"), [("2027-04-26", "2027-03-24"), ("2027-05-09", "2027-04-09")])
def test_a_day_off_gives_way_to_the_last_working_day_before_it(day: str, by: str) -> None:
    one = step("a", date=day, checklist=LINES)
    (found,) = timing(one, seasons=core_pack("nb").seasons).deadlines
    assert found.day == by


def test_those_who_gave_input_have_an_answer_within_twelve_weeks() -> None:
    config = area(period={"start": "2027-01-04"})
    (found,) = timing(step("a", name="Tur", duration="5 dager", collects_input=True), config=config).deadlines
    assert found == Deadline("2027-04-02", "svar", "Deltakerne på «Tur» skal ha fått svar.", "a", "dag")
    assert (dt.date.fromisoformat(found.day) - dt.date(2027, 1, 8)).days == 84
    assert timing(step("a", collects_input=True, audience="internt"), config=config).deadlines == ()


def test_each_funder_has_its_report_in_time() -> None:
    funders = core_pack("nb").funders
    dam = {"dam-helse": funders["dam-helse"]}
    config = area(period={"start": "2027-01-04", "end": "2027-12"})
    (found,) = timing(step("a"), config=config, funders=dam).deadlines
    assert found == Deadline(
        "2028-03-31",
        "rapport",
        "Rapport til Stiftelsen Dam, Helse: 13 uker etter at arbeidet er slutt.",
        "",
        "måned",
        (),
        "dam-helse",
    )
    assert timing(step("a"), funders=dam).deadlines == ()
    silent: Funder = dam["dam-helse"].model_copy(update={"report_within_weeks": None})
    assert timing(step("a"), config=config, funders={"dam-helse": silent}).deadlines == ()


def test_a_deadline_before_the_calendar_begins_is_its_first_day() -> None:
    one = step("a", date="1900-01-01", checklist=[{"text": "Planlegg.", "weeks_before": 520_000}])
    (found,) = timing(one).deadlines
    assert found.day == "0001-01-01"


def test_a_line_for_groups_that_are_not_chosen_is_left_out() -> None:
    lines = [
        {"text": "Bestill tolk.", "weeks_before": 3, "groups": ["innvandrere", "ungdom"]},
        {"text": "Spør elevrådet.", "weeks_before": 3, "groups": ["ungdom"]},
    ]
    (found,) = timing(step("a", checklist=lines)).deadlines
    assert found.text == "Bestill tolk."


def test_a_report_bears_the_id_of_its_funder() -> None:
    funders = core_pack("nb").funders
    config = area(period={"start": "2027-01-04", "end": "2027-12"})
    both = {"dam-helse": funders["dam-helse"], "annen": funders["dam-helse"]}
    assert [found.funder for found in timing(step("a"), config=config, funders=both).deadlines] == [
        "dam-helse",
        "annen",
    ]
