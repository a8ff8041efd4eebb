from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from tests.building import folder, pack, step

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.pipeline import load_area, tailor
from naermiljomodell.planning import plan_csv, plan_data
from naermiljomodell.tailoring.tailor import tailor as tailored

ULLERAL = Path(__file__).parents[1] / "examples" / "ullerål"


@cache
def read(language: str = "nb") -> tuple[Plan, Pack]:
    folder, pack = load_area(ULLERAL, language)
    return tailor(pack, folder), pack


def rows(language: str = "nb") -> list[dict[str, str]]:
    text = plan_csv(*read(language), language).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_the_table_has_a_row_for_everything_that_has_a_date() -> None:
    plan, found = read()[0], rows()
    timing = plan.timing
    counts = {kind: sum(row["type"] == kind for row in found) for kind in {row["type"] for row in found}}
    assert counts == {
        "steg": len(plan.included),
        "møte": len(timing.events),
        "frist": sum(d.kind == "sjekkliste" for d in timing.deadlines),
        "svarfrist": sum(d.kind == "svar" for d in timing.deadlines),
        "helligdag": len(timing.days_off),
        "sperreperiode": len(timing.blocked),
    }
    assert [row["fra"] for row in found] == sorted(row["fra"] for row in found)


def test_a_row_of_a_step_tells_who_how_long_it_can_wait_and_why_it_was_moved() -> None:
    plan = read()[0]
    (row,) = [row for row in rows() if (row["type"], row["steg"]) == ("steg", "lokal-idedugnad")]
    planned = next(p for p in plan.included if p.step.id == "lokal-idedugnad")
    assert planned.dates is not None
    assert (row["fra"], row["til"]) == (planned.dates.start, planned.dates.end)
    assert row["kan_vente_dager"] == str(planned.dates.slack)
    assert row["merknad"] == " ".join(planned.dates.moves) != ""
    assert (row["ansvarlig"], row["kjent_som"]) == ("Lokal vert", "måned")


def test_a_row_of_a_gathering_tells_when_and_for_whom() -> None:
    (row,) = [row for row in rows() if (row["type"], row["steg"]) == ("møte", "workshop-2-innbyggere")]
    assert (row["kl_fra"], row["kl_til"]) == ("16:30", "19:00")
    assert "eldre som bor alene" in row["for"]
    assert "midt på dagen" in row["merknad"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_header_is_in_the_language_of_the_plan(language: str) -> None:
    header = plan_csv(*read(language), language).decode("utf-8-sig").split("\r\n")[0].split(";")
    assert len(set(header)) == 13
    assert header[0] == {"nb": "type", "nn": "type", "en": "kind"}[language]


def test_the_data_is_plain_and_holds_steps_and_calendar() -> None:
    plan = read()[0]
    data = json.loads(json.dumps(plan_data(plan)))
    assert [one["id"] for one in data["steps"]] == [planned.step.id for planned in plan.included]
    assert data["steps"][0]["start"] == plan.included[0].dates.start  # type: ignore[union-attr]  # it has dates
    assert data["chain"] == list(plan.timing.chain)
    assert len(data["events"]) == len(plan.timing.events)


def test_a_step_without_role_has_an_empty_cell() -> None:
    made = pack([step("a")])
    text = plan_csv(tailored(made, folder()), made, "nb").decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text), delimiter=";")
    assert (row["steg"], row["ansvarlig"], row["fra"]) == ("a", "", "2027-01-01")


def test_a_step_without_dates_has_no_row() -> None:
    made = pack([step("a")])
    plan = tailored(made, folder())
    bare = replace(plan, steps=tuple(replace(planned, dates=None) for planned in plan.steps))
    assert len(plan_csv(bare, made, "nb").splitlines()) == 1
    assert "start" not in plan_data(bare)["steps"][0]
