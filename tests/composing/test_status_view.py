from __future__ import annotations

import dataclasses
import datetime as dt
from functools import partial
from typing import Any

from tests.composing.material import material
from tests.composing.test_record_view import actor, entry, idea

from naermiljomodell.composing.status_view import status_view
from naermiljomodell.composing.view import Data
from naermiljomodell.domain.plan import Deadline, Reckoned, Timing
from naermiljomodell.evaluating.status import status

AIMS = {"main_aim": "Møtes", "sub_aims": [{"id": "mote", "text": "Møtes *ofte*", "step": ["pilot"]}]}


def seen(**fields: Any) -> Data:  # noqa: ANN401  the tables of a folder
    """Give what a template sees of a neighbourhood on the fifteenth of March 2027."""
    return status_view(material({"aims": AIMS}, today=dt.date(2027, 3, 15), **fields))


def test_how_far_a_step_is_is_read_from_the_log_and_the_day() -> None:
    rows = (entry(step="eierskap", date="2027-02"), entry(step="eierskap"), entry(step="pilot", date="2027-09"))
    states = {step["id"]: (step["tilstand"], step["ført"]) for step in seen(log=rows)["framdrift"]}
    assert states["eierskap"] == ("ført", "februar 2027")
    assert states["avgrense-omradet"] == ("utløpt", "")
    assert states["pilot"] == ("kommer", "")  # what the log says of a later day has not been done yet
    assert {state for state, _ in states.values()} == {"ført", "utløpt", "pågår", "kommer"}


def test_a_step_without_dates_says_so() -> None:
    m = material()
    first = dataclasses.replace(m.plan.included[0], dates=None)
    plan = dataclasses.replace(m.plan, steps=(first,), calendar=Reckoned(Timing))
    m = dataclasses.replace(m, plan=plan, status=partial(status, m.pack, m.folder, plan, m.today))
    (step,) = status_view(m)["framdrift"]
    assert (step["tilstand"], step["når"]) == ("uten-dato", "ikke oppgitt")


def test_where_the_work_stands_is_told_in_names_and_words() -> None:
    ideas = (
        idea(id="a", date="2027-01-01"),
        idea(id="b", date="2026-12-01", status="vedtatt", owner="Vel", answer="Ja"),
        idea(id="c", date="2027-03-14", target_group="innvandrere"),
    )
    rows = (entry(hours=7, participants=9, target_group="enslige-eldre"),)
    told = seen(log=rows, ideas=ideas, stakeholders=(actor("x", roles=("prosjektleder",)),))["statusbilde"]
    assert [(one["tekst"], one["uker"], one["tilstand"]) for one in told["uten_svar"]] == [
        (r"En \*benk\*", 10, "advarsel"),
        (r"En \*benk\*", 0, "i-tide"),
    ]
    waited = {one["hvem"]: one for one in told["venter_på"]}
    assert waited["Vel"]["sagt_ja_til"] == [r"En \*benk\*"]
    assert waited["ikke oppgitt"]["skylder_svar"] == [r"En \*benk\*"]
    assert waited["Prosjektleder"]["aktører"] == ["X"]
    assert "Avgrense området" in waited["Prosjektleder"]["for_sent"]
    assert any(one["i_gang"] for one in waited.values())
    assert len(told["ikke_nådd"]) == 4
    assert (told["timer"]["ført"], told["timer"]["satt_av"], told["timer"]["linjer"]) == ("7 timer", "ikke oppgitt", 1)
    assert told["timer"]["planen"].endswith("timer")
    assert told["kroner"] == {
        "ført": "ikke oppgitt",
        "satt_av": "ikke oppgitt",
        "planen": "ikke oppgitt",
        "linjer": 0,
        "av": 1,
    }
    assert told["svartid"] == {"med_svar": 1, "av": 3, "innen_åtte_uker": 0, "kjent_tid": 0}
    assert told["frister"] == []
    assert all(one["antall"] > 0 for one in told["sjekklister"])
    assert {"steg", "svar"} & {one["slag"] for one in told["kommer"]}


def test_a_deadline_that_is_past_is_told_with_its_day() -> None:
    m = material()
    late = Deadline("2027-01-11", "svar", "Svar til *alle*.", "pilot", "dag")
    found = dataclasses.replace(m.status(), late_deadlines=(late,))
    told = status_view(dataclasses.replace(m, status=lambda: found))["statusbilde"]
    assert told["frister"] == [{"når": "11. januar 2027", "tekst": r"Svar til \*alle\*."}]
    assert told["sjekklister"] == []


def test_ideas_are_followed_to_what_was_done_and_measures_back_to_the_ideas() -> None:
    ideas = (
        idea(id="a", status="gjennomført", action="Benk", owner="Vel", answer="Ja", sub_aim="mote"),
        idea(id="b", date="2027-01-12", status="vedtatt", action="Kafé", sub_aim="ukjent"),
        idea(id="c", date="2027-06-01"),
    )
    told = seen(ideas=ideas, log=(entry(date="2027-03-01", ideas=("a",)),))["spor"]
    done = [{"dato": "1. mars 2027", "hva": "Noe"}]
    assert [(one["gjort"], one["mangler"], one["delmål"]) for one in told["ideer"]] == [
        (done, [], r"Møtes \*ofte\*"),
        ([], ["svar", "eier"], "ukjent"),
        ([], [], ""),
    ]
    assert told["tiltak"] == [
        {
            "navn": "Benk",
            "ideer": [r"En \*benk\*"],
            "eiere": ["Vel"],
            "delmål": [r"Møtes \*ofte\*"],
            "gjort": done,
            "mangler": [],
        },
        {
            "navn": "Kafé",
            "ideer": [r"En \*benk\*"],
            "eiere": [],
            "delmål": ["ukjent"],
            "gjort": [],
            "mangler": ["eier"],
        },
    ]
    assert told["delmål"] == [{"tekst": r"Møtes \*ofte\*", "tiltak": ["Benk"], "mangler": ["indikator"]}]
