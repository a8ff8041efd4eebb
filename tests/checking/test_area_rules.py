from __future__ import annotations

from typing import Any

import pytest
from tests.building import area, by_id, folder, pack, step

from naermiljomodell.checking.area_rules import at, check_area, row_number
from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder, Idea, LogEntry, Measurement
from naermiljomodell.domain.reference import Indicator
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.yaml_source import parse

COMPLETE: dict[str, Any] = {
    "residents": 1500,
    "area_kind": "tettsted",
    "owner": "Folkehelsekoordinator",
    "capacity": {"hours": 300},
    "aims": {"main_aim": "Flere møtes.", "sub_aims": [{"id": "moter", "text": "Møtes.", "indicators": ["tillit"]}]},
}
INDICATORS = by_id(i for i in core_pack("nb").indicators.values() if isinstance(i, Indicator))
MODEL = pack([step("pilot")], removed=by_id([step("borte")]), indicators={"tillit": next(iter(INDICATORS.values()))})
CONFIG = """navn: Hønefoss
periode: {start: 2027-01}
målgrupper: [innvandrere, enslige-elder]
utfordringer: [ensomhet]
"""


def found(config: dict[str, Any] | None = None, model: Pack = MODEL, **fields: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    """Give code and path of the findings about an otherwise complete neighbourhood."""
    made = folder({**COMPLETE, **(config or {})}, **fields)
    return [(p.code, p.path) for p in check_area(made, model)]


def test_a_neighbourhood_that_says_all_has_no_findings() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("config", "path", "kind"),
    [
        ({"target_groups": ["innvandrere", "x"]}, "målgrupper.1", "målgruppe"),
        ({"terms": {"x": "naboer"}}, "betegnelser.x", "målgruppe"),
        ({"challenges": ["x"]}, "utfordringer.0", "utfordring"),
        ({"anchoring": {"plans": ["kommuneplan", "x"]}}, "forankring.planer.1", "plan"),
        ({"phases": {"x": "på"}}, "faser.x", "fase"),
        ({"area_kind": "x"}, "område_type", "områdetype"),
        (
            {"aims": {"main_aim": "M", "sub_aims": [{"id": "a", "text": "A", "indicators": ["tillit", "x"]}]}},
            "mål.delmål.0.indikatorer.1",
            "indikator",
        ),
        (
            {
                "aims": {
                    "main_aim": "M",
                    "sub_aims": [{"id": "a", "text": "A", "indicators": ["tillit"], "step": ["borte", "x"]}],
                }
            },
            "mål.delmål.0.steg.1",
            "steg",
        ),
    ],
)
def test_an_id_that_the_model_does_not_have_is_a_finding(config: dict[str, Any], path: str, kind: str) -> None:
    problems = check_area(folder({**COMPLETE, **config}), MODEL)
    assert [(p.code, p.path, dict(p.facts)) for p in problems] == [("NM320", path, {"kind": kind, "id": "x"})]


def test_ids_that_the_model_has_are_no_findings() -> None:
    config = {
        "terms": {"innvandrere": "nye naboer"},
        "challenges": ["ensomhet"],
        "anchoring": {"plans": ["kommuneplan"]},
        "phases": {"forankring": "av", "kartlegging": "på"},
        "area_kind": "tettsted",
    }
    assert found(config) == []


def test_a_phase_that_cannot_be_switched_off_is_a_finding() -> None:
    assert found({"phases": {"kartlegging": "av", "forankring": "av"}}) == [("NM322", "faser.kartlegging")]


def test_a_note_that_no_step_will_show_is_a_finding() -> None:
    notes = (("pilot", "Husk kaffe."), ("pilto", "Borte."))
    (problem,) = check_area(folder(COMPLETE, notes=notes), MODEL)
    assert (problem.code, problem.file, problem.suggestion) == ("NM323", "notater/pilto.md", "pilot")


@pytest.mark.parametrize(
    ("left_out", "code", "path"),
    [
        ({"target_groups": []}, "NM329", "målgrupper"),
        ({"capacity": {}}, "NM326", "kapasitet"),
        ({"aims": None}, "NM325", "mål"),
        ({"residents": None}, "NM327", "innbyggere"),
        ({"owner": None}, "NM328", "eier"),
        ({"area_kind": None}, "NM334", "område_type"),
    ],
)
def test_what_nobody_has_said_is_asked_for(left_out: dict[str, Any], code: str, path: str) -> None:
    assert found(left_out) == [(code, path)]


def test_no_hours_is_an_answer_and_no_residents_too() -> None:
    assert found({"capacity": {"hours": 0}, "residents": 0}) == []


def test_an_aim_that_nothing_will_measure_is_a_finding() -> None:
    aims = {"main_aim": "M", "sub_aims": [{"id": "moter", "text": "Møtes."}]}
    assert found({"aims": aims}) == [("NM324", "mål.delmål.0")]


def log(**fields: object) -> LogEntry:
    return LogEntry.model_validate({"date": "2025-01-01", "step": "pilot", "happened": "Møte", **fields})


def idea(id_: str, **fields: object) -> Idea:
    return Idea.model_validate({"id": id_, "date": "2025-01-01", "text": "Benk", "status": "mottatt", **fields})


def place(id_: str, **fields: object) -> MeetingPlace:
    return MeetingPlace.model_validate({"id": id_, "name": "Et sted", "kind": "bibliotek", **fields})


ACTOR = Stakeholder.model_validate({"id": "vel", "name": "Vel", "kind": "velforening", "sector": "bolig"})


@pytest.mark.parametrize(
    ("fields", "file", "column"),
    [
        ({"log": (log(), log(step="x"))}, "logg.csv", "steg"),
        ({"log": (log(target_group="innvandrere"), log(target_group="x"))}, "logg.csv", "målgruppe"),
        ({"ideas": (idea("a"), idea("b", step="x"))}, "ideer.csv", "steg"),
        ({"ideas": (idea("a", step="borte"), idea("b", target_group="x"))}, "ideer.csv", "målgruppe"),
        ({"log": (log(ideas=("a",)), log(ideas=("a", "x"))), "ideas": (idea("a"),)}, "logg.csv", "ideer"),
        ({"ideas": (idea("a", sub_aim="moter"), idea("b", sub_aim="x"))}, "ideer.csv", "delmål"),
        (
            {"measurements": tuple(Measurement(indicator=i, date="2025") for i in ("tillit", "x"))},
            "malinger.csv",
            "indikator",
        ),
        ({"meeting_places": (place("a"), place("b", kind="x"))}, "moteplasser.csv", "type"),
        (
            {"meeting_places": (place("a", owner="vel"), place("b", owner="x")), "stakeholders": (ACTOR,)},
            "moteplasser.csv",
            "eier",
        ),
        (
            {"meeting_places": (place("a"), place("b", target_groups=["innvandrere", "x"]))},
            "moteplasser.csv",
            "målgrupper",
        ),
    ],
)
def test_an_unknown_id_in_a_table_is_found_in_its_cell(fields: dict[str, Any], file: str, column: str) -> None:
    rows = {file.removesuffix(".csv"): (2, 5)}
    (problem,) = check_area(folder(COMPLETE, rows=rows, **fields), MODEL)
    assert (problem.code, problem.file, problem.line, problem.path) == ("NM320", file, 5, column)
    assert dict(problem.facts)["id"] == "x"


@pytest.mark.parametrize(
    ("fields", "table"),
    [
        ({"ideas": (idea("a"), idea("b"), idea("a"), idea("a"))}, "ideer"),
        ({"meeting_places": (place("a"),) * 2}, "moteplasser"),
    ],
)
def test_an_id_that_is_there_twice_is_found_each_time_with_the_row_of_the_first(
    fields: dict[str, Any], table: str
) -> None:
    problems = check_area(folder(COMPLETE, rows={table: (2, 3, 4, 6)}, **fields), MODEL)
    repeated = [4, 6] if table == "ideer" else [3]
    assert [(p.code, p.line, dict(p.facts)["line"]) for p in problems] == [("NM332", row, "2") for row in repeated]


def test_a_record_made_in_python_has_no_row() -> None:
    assert row_number(folder(), "logg", 0) == 0
    assert row_number(folder(rows={"logg": (2,)}), "logg", 1) == 0
    assert row_number(folder(rows={"logg": (2,)}), "logg", 0) == 2


def from_text(text: str) -> AreaFolder:
    source = parse(text, "naermiljo.yaml")
    assert source.problems == ()
    assert isinstance(source.data, dict)
    return folder(area=Area.model_validate(source.data), source=source)


def test_a_finding_stands_on_its_line_in_the_config() -> None:
    problems = {p.code: p for p in check_area(from_text(CONFIG), MODEL)}
    unknown = problems["NM320"]
    assert (unknown.file, unknown.line, unknown.column, unknown.width) == ("naermiljo.yaml", 3, 27, 13)
    assert unknown.suggestion == "enslige-eldre"


def test_a_finding_about_what_is_not_written_stands_on_no_line() -> None:
    missing = at(from_text(CONFIG), ("eier",), "NM328")
    assert (missing.file, missing.line, missing.path) == ("naermiljo.yaml", 0, "eier")
    assert at(folder(), ("eier",), "NM328").file == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_words_for_its_facts(language: str) -> None:
    config = {
        "target_groups": [],
        "phases": {"kartlegging": "av"},
        "challenges": ["x"],
        "aims": {"main_aim": "M", "sub_aims": [{"id": "a", "text": "A"}]},
    }
    made = folder(area=area(**config), notes=(("x", "y"),), ideas=(idea("a"), idea("a")))
    problems = check_area(made, MODEL)
    assert {"NM320", "NM322", "NM323", "NM324", "NM329", "NM332"} <= {p.code for p in problems}
    assert all("{" not in p.message(language) for p in problems)
