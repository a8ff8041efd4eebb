from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.issued import Issued
from naermiljomodell.rendering.ics.versions import Said, is_past, versions

SAID = Said(b"BEGIN:VEVENT", "2027-03-09", "2027-03-09", "Ring", ("eier",))
OTHER = replace(SAID, event=b"BEGIN:VEVENT 2", start="2027-03-10", end="2027-03-10", roles=("vert",))
FIRST = Issued(0, SAID.digest, "2027-01-11", "2027-03-09", "2027-03-09", "Ring", ("eier",))


def test_a_new_entry_is_number_nought_of_the_day_it_was_made() -> None:
    assert versions({"a": SAID}, {}, "2027-01-11") == {"a": FIRST}


def test_what_says_the_same_keeps_its_number_and_its_day() -> None:
    assert versions({"a": SAID}, {"a": FIRST}, "2027-02-01") == {"a": FIRST}


def test_what_says_something_else_gets_the_next_number_and_remembers_every_role() -> None:
    after = Issued(1, OTHER.digest, "2027-02-01", "2027-03-10", "2027-03-10", "Ring", ("eier", "vert"))
    assert versions({"a": OTHER}, {"a": FIRST}, "2027-02-01") == {"a": after}


def test_a_role_alone_is_something_else() -> None:
    assert replace(SAID, roles=("vert",)).digest != SAID.digest
    assert replace(SAID, roles=("ei", "er")).digest != SAID.digest


def test_what_is_gone_is_taken_back_once_and_goes_on_when_it_comes_back() -> None:
    gone = versions({}, {"a": FIRST}, "2027-02-01")
    assert gone == {"a": replace(FIRST, sequence=1, stamp="2027-02-01", cancelled=True)}
    assert versions({}, gone, "2027-02-02") == gone
    assert versions({"a": SAID}, gone, "2027-02-03") == {"a": replace(FIRST, sequence=2, stamp="2027-02-03")}


@pytest.mark.parametrize(("made", "past"), [("2027-03-08", False), ("2027-03-09", False), ("2027-03-10", True)])
def test_what_has_been_is_left_alone_and_remembered(made: str, past: bool) -> None:  # noqa: FBT001  a case
    timed = replace(FIRST, start="2027-03-09T16:30", end="2027-03-09T18:00")
    assert is_past(FIRST, made) == is_past(timed, made) == past
    assert versions({}, {"a": FIRST}, made)["a"].cancelled is not past


@given(st.lists(st.sampled_from(["a", "b", None]), max_size=12))
def test_a_number_never_falls_and_rises_just_when_something_changes(course: list[str | None]) -> None:
    before: dict[str, Issued] = {}
    last: str | None = None
    for day, said in enumerate(course):
        now = {"x": replace(SAID, event=said.encode())} if said else {}
        after = versions(now, before, f"2027-01-{day + 1:02}")
        rise = after["x"].sequence - before["x"].sequence if "x" in before else 0
        assert rise == int("x" in before and said != last)
        before, last = after, said
