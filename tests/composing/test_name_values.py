"""What is known of a value after something was done to it."""

from __future__ import annotations

import pytest

from naermiljomodell.composing.name_values import PAIR, element_of, filtered, names_by, same, unpacked
from naermiljomodell.composing.readable import FIELDS, LIST, LOOKUP, NUMBER, TEXT, Node

RECORD = Node(FIELDS, {"navn": Node(TEXT)})
MANY = Node(LIST, of=RECORD)


def test_one_of_many_is_what_the_list_holds_and_of_a_mapping_a_key() -> None:
    assert element_of(MANY) is RECORD
    assert element_of(RECORD) == element_of(Node(LOOKUP, of=RECORD)) == Node(TEXT)
    assert element_of(Node(NUMBER)) is None


@pytest.mark.parametrize(
    ("shapes", "found"),
    [([], None), ([RECORD, RECORD], RECORD), ([Node(TEXT), Node(TEXT)], Node(TEXT)), ([RECORD, Node(TEXT)], None)],
)
def test_what_is_now_this_and_now_that_is_not_known(shapes: list[Node], found: Node | None) -> None:
    assert same(shapes) == found


def test_a_key_and_what_it_holds_are_given_to_two_names() -> None:
    pair = Node(PAIR, {"0": Node(TEXT), "1": RECORD})
    assert unpacked(pair, 2) == [Node(TEXT), RECORD]
    assert unpacked(pair, 3) == [None, None, None]


def test_filters_that_leave_a_list_as_it_is_and_those_that_give_one_of_it() -> None:
    assert filtered("sort", MANY, None) is MANY
    assert filtered("first", MANY, None) is RECORD
    assert filtered("length", MANY, None) == Node(NUMBER)
    assert filtered("first", Node(TEXT), None) is None


def test_the_names_that_a_filter_looks_under() -> None:
    assert names_by("sort", [], {"attribute": "a,b"}) == ["a", "b"]
    assert names_by("selectattr", ["a", "defined"], {}) == []
    assert names_by("map", [], {"attribute": "a", "default": ""}) == []
