"""What a template may read is told from the data as it is."""

from __future__ import annotations

import pytest

from naermiljomodell.composing.readable import FIELDS, LIST, LOOKUP, NUMBER, TEXT, TRUTH, VARIES, Node, merged, node_of


def test_all_elements_of_a_list_count() -> None:
    node = node_of([{"a": "x", "b": []}, {"a": "y", "c": 1, "b": [True]}])
    assert node == Node(LIST, of=Node(FIELDS, {"a": Node(TEXT), "b": Node(LIST, of=Node(TRUTH)), "c": Node(NUMBER)}))
    assert node.record == node.of
    assert Node(TEXT).record == Node(TEXT)


def test_a_lookup_by_id_holds_many_of_one_kind() -> None:
    assert node_of({"pilot": {"a": 1.5}}, "steg") == Node(LOOKUP, of=Node(FIELDS, {"a": Node(NUMBER)}))


def test_an_empty_list_is_a_list() -> None:
    assert node_of([]) == Node(LIST)


def test_elements_that_are_not_alike_vary() -> None:
    assert node_of(["a", 1]) == Node(LIST, of=Node(VARIES))


def test_nothing_is_nothing() -> None:
    assert merged([]) is None


def test_what_is_not_plain_data_is_a_fault() -> None:
    with pytest.raises(TypeError, match="cannot be given object under a"):
        node_of({"a": object()})
