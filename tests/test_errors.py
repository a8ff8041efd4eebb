from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.errors import (
    InvalidContent,
    NaermiljoError,
    Problem,
    errors_in,
    has_errors,
    in_order,
    in_place,
    moved,
    problem,
)

FACTS = {"key": "komunenummer"}
_problems = st.builds(
    lambda code, file, line, column: problem(code, FACTS, file=file, line=line, column=column),
    st.sampled_from(["NM102", "NM326"]),
    st.sampled_from(["", "aktorer.csv", "naermiljo.yaml"]),
    st.integers(0, 3),
    st.integers(0, 3),
)


def unknown_key(**place: object) -> Problem:
    return problem("NM102", FACTS, file="naermiljo.yaml", suggestion="kommunenummer", **place)


def test_the_errors_of_one_folder_of_several_have_its_name() -> None:
    advice = problem("NM351", {"text": "900 00 000"}, file="logg.csv")
    gone = problem("NM300", {"file": "vik"}, file="vik")
    found = errors_in("a/vik", [unknown_key(), advice, gone, problem("NM102", FACTS)])
    assert [one.file for one in found] == ["a/vik/naermiljo.yaml", "a/vik", "a/vik"]


def test_a_finding_says_what_is_wrong_in_each_language() -> None:
    found = unknown_key()
    said = {language: found.message(language) for language in ("nb", "nn", "en")}
    assert found.message() == said["nb"]
    assert len(set(said.values())) == 3
    assert all("komunenummer" in text and "{" not in text for text in said.values())


def test_a_finding_as_plain_data_has_everything_a_program_needs() -> None:
    assert unknown_key(line=4, column=1, path="komunenummer").as_dict("en") == {
        "code": "NM102",
        "severity": "feil",
        "file": "naermiljo.yaml",
        "line": 4,
        "column": 1,
        "path": "komunenummer",
        "message": unknown_key().message("en"),
        "suggestion": "kommunenummer",
    }


def test_facts_become_text() -> None:
    assert problem("NM409", {"needed": 12, "available": None}).facts == (("needed", "12"), ("available", "None"))
    assert problem("NM326").facts == ()


def test_the_line_as_it_stands_does_not_make_two_findings_of_one() -> None:
    assert unknown_key(source="komunenummer: 3305", width=12) == unknown_key()


def test_a_finding_is_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        unknown_key().line = 3  # type: ignore[misc]  # what is tried here must fail


def test_a_code_that_does_not_exist_is_a_fault_in_the_program() -> None:
    with pytest.raises(KeyError):
        assert problem("NM000").severity


@given(st.lists(_problems))
def test_findings_stand_in_reading_order_once_each_however_they_came(problems: list[Problem]) -> None:
    ordered = in_order(problems)
    assert in_order(reversed(problems)) == ordered
    assert in_order([*problems, *problems]) == ordered
    assert set(ordered) == set(problems)
    assert [(p.file, p.line, p.column, p.code) for p in ordered] == sorted(
        (p.file, p.line, p.column, p.code) for p in set(problems)
    )


def test_only_errors_stop_a_render() -> None:
    assert not has_errors([])
    assert not has_errors([problem("NM326"), problem("NM412")])
    assert has_errors([problem("NM326"), unknown_key()])


def test_the_exception_tells_all_findings_in_order() -> None:
    error = InvalidContent([unknown_key(line=7, column=2), problem("NM326"), unknown_key(line=3)])
    assert isinstance(error, NaermiljoError)
    assert [p.line for p in error.problems] == [0, 3, 7]
    lines = str(error).split("\n")
    assert lines[0].startswith("tips NM326: ")
    assert lines[1].startswith("naermiljo.yaml:3: feil NM102: ")
    assert lines[2].startswith("naermiljo.yaml:7:2: feil NM102: ")
    assert lines[2].endswith(" – kommunenummer")


def test_a_finding_in_a_table_is_moved_to_where_the_table_stands() -> None:
    found = [
        problem("NM510", {"actor": "x"}, file="relasjoner.csv", line=3, path="til"),
        problem("NM328", file="naermiljo.yaml"),
    ]
    moved = in_place(found, {"relasjoner": ("tabeller.xlsx", "relasjoner"), "aktorer": ("a.csv + b.csv", "")})
    assert [(p.file, p.line, p.path) for p in moved] == [
        ("tabeller.xlsx", 3, "relasjoner!til"),
        ("naermiljo.yaml", 0, ""),
    ]
    whole = in_place(
        [problem("NM500", {"id": "x", "row": 1}, file="aktorer.csv", path="id")], {"aktorer": ("a.csv", "")}
    )
    assert (whole[0].file, whole[0].path) == ("a.csv", "id")
    assert in_place(found, {}) == tuple(found)


def test_what_has_no_lines_is_placed_by_the_number_of_the_item() -> None:
    found = problem("NM521", {"value": "x", "column": "type"}, file="aktorer.csv", line=2, column=3, path="type")
    placed = moved(found, "kumu.json", "elements[]")
    assert (placed.file, placed.line, placed.column, placed.path) == ("kumu.json", 0, 0, "elements[2].type")
    whole = problem("NM530", {"read": 1, "left": 1, "merged": 0, "rows": ""}, file="relasjoner.csv")
    assert moved(whole, "kumu.json", "connections[]").path == "connections"
