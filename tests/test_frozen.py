from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.frozen import frozen


@frozen
class Ours:
    """A record of ours."""

    name: str
    number: int = 3
    parts: dict[str, int] = field(default_factory=dict)
    aside: str = field(default="", compare=False, repr=False)

    @property
    def loud(self) -> str:
        """The name in capitals."""
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Theirs:
    """The same as Python has it."""

    name: str
    number: int = 3
    parts: dict[str, int] = field(default_factory=dict)
    aside: str = field(default="", compare=False, repr=False)


@frozen
class Own:
    """A record that says itself how it is shown."""

    inner: object

    def __repr__(self) -> str:
        return "own"


@frozen
class Circle:
    """A record that can hold itself."""

    inner: object


values = st.tuples(
    st.text(max_size=2), st.integers(0, 2), st.dictionaries(st.text(max_size=1), st.integers()), st.text(max_size=1)
)


@given(values, values)
def test_a_record_is_equal_shown_and_taken_apart_as_a_frozen_dataclass_is(one: tuple[str, int, dict[str, int], str], other: tuple[str, int, dict[str, int], str]) -> None:  # fmt: skip
    ours, theirs = (Ours(*one), Ours(*other)), (Theirs(*one), Theirs(*other))
    assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
    assert repr(ours[0]).replace("Ours", "Theirs") == repr(theirs[0])
    assert dataclasses.asdict(ours[0]) == dataclasses.asdict(theirs[0])
    assert dataclasses.replace(ours[0], name="x") == Ours("x", *one[1:])
    assert pickle.loads(pickle.dumps(ours[0])) == copy.copy(ours[0]) == copy.deepcopy(ours[0]) == ours[0]  # noqa: S301  our own
    assert (ours[0].name, ours[0].number, ours[0].parts, ours[0].aside) == one


@given(st.text(), st.integers())
def test_equal_records_have_one_hash(name: str, number: int) -> None:
    @frozen
    class Pair:
        name: str
        number: int

    assert hash(Pair(name, number)) == hash(Pair(name, number))
    assert len({Pair(name, number), Pair(name, number), Pair(name, number + 1)}) == 2


def test_records_of_two_classes_are_never_equal() -> None:
    others: list[object] = [Theirs("a"), "a"]
    assert Ours("a") not in others


def test_a_record_is_called_as_a_dataclass_is() -> None:
    ours, theirs = inspect.signature(Ours), inspect.signature(Theirs)
    assert str(ours) == str(theirs)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        Ours()  # type: ignore[call-arg]  # that it cannot be done is what is tested
    assert Ours("a").parts is not Ours("a").parts


def test_nothing_of_a_record_can_be_changed() -> None:
    record = Ours("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        record.name = "b"  # type: ignore[misc]  # likewise
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'name'"):
        del record.name
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.other = 1  # type: ignore[attr-defined]  # likewise
    assert not hasattr(record, "__dict__")


def test_what_a_class_says_itself_is_kept() -> None:
    assert repr(Own(1)) == "own"
    assert Own(1) == Own(1)
    assert Ours("å").loud == "Å"
    match Ours("a", 2):
        case Ours(name, number):
            assert (name, number) == ("a", 2)


def test_a_record_inside_itself_is_shown_once() -> None:
    parts: dict[str, object] = {}
    record = Circle(parts)
    parts["x"] = record
    assert repr(record) == "Circle(inner={'x': ...})"


@pytest.mark.parametrize(
    ("values", "said", "told"),
    [
        ((), {}, "missing 1 required positional argument: 'name'"),
        (("a", 1, 2), {}, "takes from 2 to 3 positional arguments"),
        (("a",), {"name": "b"}, "multiple values for argument 'name'"),
        (("a",), {"other": 1}, "unexpected keyword argument 'other'"),
    ],
)
def test_what_does_not_fit_the_fields_of_a_new_class_is_told_as_a_dataclass_tells_it(
    values: tuple[object, ...], said: dict[str, object], told: str
) -> None:
    @frozen
    class Fresh:
        name: str
        number: int = 3

    made: Any = Fresh
    with pytest.raises(TypeError, match=told):
        made(*values, **said)
