from __future__ import annotations

import pytest

from naermiljomodell.errors import problem
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Mark, Marks, Source, path_text, pinned, problem_at

TEXT = """navn: Hønefoss
periode: {start: 2027-01}
målgrupper:
  - enslige-eldre
  - id: innvandrere
    prioritet: 9
eier:
"""


def source() -> Source:
    return parse(TEXT, "naermiljo.yaml", first_line=11)


def test_every_value_and_every_key_has_its_place() -> None:
    marks, key_marks = source().marks, source().key_marks
    assert marks[()] == Mark(11, 1, 1)
    assert marks["navn",] == Mark(11, 7, 8)
    assert marks["periode",] == Mark(12, 10, 1)
    assert marks["målgrupper", 0] == Mark(14, 5, 13)
    assert marks["målgrupper", 1, "prioritet"] == Mark(16, 16, 1)
    assert key_marks["målgrupper", 1, "prioritet"] == Mark(16, 5, 9)
    assert set(key_marks) == {path for path in marks if path and isinstance(path[-1], str)}


def test_a_value_that_is_left_out_is_shown_at_its_key() -> None:
    assert source().marks["eier",] == source().key_marks["eier",] == Mark(17, 1, 4)


@pytest.mark.parametrize(
    ("path", "what", "place"),
    [
        (("navn",), "value", Mark(11, 7, 8)),
        (("navn",), "key", Mark(11, 1, 4)),
        (("målgrupper", 0), "key", Mark(14, 5, 13)),
        (("periode", "slutt"), "value", Mark(12, 1, 7)),
        (("periode", "slutt"), "key", Mark(12, 1, 7)),
        (("målgrupper", 0, "id"), "value", Mark(14, 5, 13)),
        (("målgrupper", 7, "id", "x"), "value", Mark(13, 1, 10)),
        (("kommune",), "value", Mark(11, 1, 1)),
        ((), "value", Mark(11, 1, 1)),
        ((), "key", Mark(11, 1, 1)),
    ],
)
def test_what_is_missing_is_shown_at_the_nearest_thing_above(
    path: tuple[str | int, ...], what: str, place: Mark
) -> None:
    assert source().place(path, key=what == "key") == place


def test_a_finding_has_file_place_path_line_and_width() -> None:
    path = ("målgrupper", 1, "prioritet")
    found = problem_at(source(), path, "NM102", {"key": "prioritet"}, suggestion="plass", key=True)
    assert (found.code, found.file, found.line, found.column) == ("NM102", "naermiljo.yaml", 16, 5)
    assert (found.path, found.source, found.width) == ("målgrupper.1.prioritet", "    prioritet: 9", 9)
    assert (found.facts, found.suggestion) == ((("key", "prioritet"),), "plass")


def test_a_finding_in_a_text_without_places_is_about_the_whole_file() -> None:
    empty = parse("", "naermiljo.yaml")
    assert (dict(empty.marks), dict(empty.key_marks)) == ({}, {})
    found = problem_at(empty, ("navn",), "NM101", {"key": "navn"})
    assert (found.line, found.column, found.path, found.source, found.width) == (0, 0, "navn", "", 1)


def test_lines_are_numbered_as_in_the_file() -> None:
    assert source().line_text(12) == "periode: {start: 2027-01}"
    assert source().line_text(10) == source().line_text(99) == ""


def test_a_path_reads_from_left_to_right() -> None:
    assert path_text(()) == ""
    assert path_text(("målgrupper", 0)) == "målgrupper.0"


def test_places_are_not_part_of_what_two_texts_hold() -> None:
    def held(places: Marks) -> Source:
        return Source("x", {"a": "1"}, (), ("a: 1",), all_marks=places)

    assert held(Marks([("", 0, 0, 0, 1)])) == held(Marks())


def test_a_finding_that_knows_its_line_is_pinned_to_the_word_it_is_about() -> None:
    found = problem(
        "NM220", {"kind": "x", "owner": "y", "id": "innvandrere", "target": "z"}, file="naermiljo.yaml", line=13
    )
    pin = pinned(found, source())
    assert (pin.line, pin.column, pin.width, pin.source) == (15, 9, 11, "  - id: innvandrere")


def test_a_finding_whose_word_stands_nowhere_below_shows_its_line() -> None:
    found = problem(
        "NM220", {"kind": "x", "owner": "y", "id": "Hønefoss", "target": "z"}, file="naermiljo.yaml", line=14
    )
    pin = pinned(found, source())
    assert (pin.line, pin.column, pin.width, pin.source) == (14, 3, 15, "  - enslige-eldre")


@pytest.mark.parametrize(
    ("file", "line", "column"), [("steg/x.md", 3, 0), ("naermiljo.yaml", 0, 0), ("naermiljo.yaml", 3, 2)]
)
def test_a_finding_elsewhere_or_with_a_place_stays_as_it_is(file: str, line: int, column: int) -> None:
    found = problem("NM325", file=file, line=line, column=column)
    assert pinned(found, source()) is found
