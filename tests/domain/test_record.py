from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, field
from typing import Annotated, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from naermiljomodell.domain.base import Amount, Line, Number, Slug, Whole
from naermiljomodell.domain.record import Record, Within

TEXT = st.text("abæ", min_size=1, max_size=3)


class Inner(Record):
    """A record inside another."""

    name: Line
    """Its name."""
    number: Whole | None = None
    """A number, when there is one."""


class Outer(Record):
    """A record with every sort of field."""

    value: Number = 0
    checklist: tuple[Inner, ...] = ()
    terms: dict[Slug, Line] = field(default_factory=dict)
    text: Line
    target: Inner = Inner.model_construct(name="x")


class Bounded(Record):
    """Numbers with bounds."""

    level: Annotated[int, Within(-5, 5)] = 0
    week: Annotated[float, Within(-5)] = 0


outers = st.builds(
    lambda **said: Outer.model_validate(said),
    text=TEXT,
    value=st.integers(-3, 3) | st.floats(-3, 3),
    checklist=st.lists(
        st.fixed_dictionaries({"navn": TEXT}, optional={"nummer": st.integers(0, 9) | st.none()}), max_size=2
    ),
    terms=st.dictionaries(st.text("ab", min_size=1, max_size=2), TEXT, max_size=2),
)


def wrong(record: type[Record], data: object) -> list[tuple[str, tuple[int | str, ...]]]:
    """Give kind and place of each thing that is wrong in *data*."""
    with pytest.raises(ValidationError) as caught:
        record.model_validate(data, by_alias=True, by_name=False)
    return [(error["type"], error["loc"]) for error in caught.value.errors()]


@given(outers)
def test_what_is_dumped_is_the_same_record_again(record: Outer) -> None:
    assert Outer.model_validate(record.model_dump()) == record
    plain = record.model_dump(by_alias=True, mode="json", exclude_none=True)
    assert Outer.model_validate(plain, by_alias=True, by_name=False) == record
    assert list(plain) == ["verdi", "sjekkliste", "betegnelser", "tekst", "til"]


@given(outers)
def test_a_copy_is_equal_and_says_the_same(record: Outer) -> None:
    for again in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record)), Outer(**vars(record))):  # noqa: S301  our own
        assert again == record
        assert repr(again) == repr(record)


@given(outers, TEXT)
def test_a_copy_with_a_change_differs_in_that_alone(record: Outer, text: str) -> None:
    changed = record.model_copy(update={"text": text})
    assert changed.text == text
    assert changed.model_copy(update={"text": record.text}) == record
    assert (changed == record) == (text == record.text)


@given(outers)
def test_what_was_validated_before_is_put_together_without_it(record: Outer) -> None:
    said = {name: getattr(record, name) for name in Outer.model_fields}
    assert Outer.model_construct(**said) == record
    assert Outer.model_construct(text=record.text) == Outer(text=record.text)
    assert Outer.taken_up(dict(said)) == record
    assert Outer.taken_up({"text": record.text}) == Outer(text=record.text)


def test_a_default_that_can_change_is_made_anew_for_each_record() -> None:
    assert Outer.model_construct(text="x").terms is not Outer.model_construct(text="x").terms
    assert Outer.taken_up({"text": "x"}).terms is not Outer.taken_up({"text": "x"}).terms


def test_records_are_equal_when_kind_and_fields_are() -> None:
    assert Inner(name="a") == Inner.model_construct(name="a")
    assert len({Inner(name="a"), Inner(name="a", number=None), Inner(name="b")}) == 2
    assert Inner(name="a") != type("Other", (Inner,), {"__module__": __name__})(name="a")
    assert Inner(name="a") != object()


def test_a_record_is_never_changed() -> None:
    record = Inner(name="a")
    with pytest.raises(FrozenInstanceError):
        setattr(record, "name", "b")  # noqa: B010  that it cannot be done is what is tested
    with pytest.raises(FrozenInstanceError):
        del record.name
    assert record.name == "a"


def test_files_use_norwegian_keys_and_callers_english_names() -> None:
    assert Inner.model_validate({"navn": "a", "nummer": "3"}) == Inner(name="a", number=3)
    assert wrong(Inner, {"name": "a", "navn": "b"}) == [("unexpected_keyword_argument", ("name",))]


def test_everything_that_is_wrong_is_said_where_it_stands() -> None:
    data = {"verdi": "x", "tekst": "y", "betegnelser": {"A": ""}, "til": {}}
    assert wrong(Outer, data) == [
        ("nm_number", ("verdi",)),
        ("nm_slug", ("betegnelser", "A", "[key]")),
        ("nm_empty", ("betegnelser", "A")),
        ("missing", ("til", "navn")),
    ]
    assert wrong(Outer, []) == [("dataclass_type", ())]


def test_a_record_that_a_caller_makes_is_validated() -> None:
    with pytest.raises(ValidationError):
        Inner(name=" ")
    assert Inner(name=" a  b ").name == "a b"


@given(st.integers(-20, 20), st.sampled_from(["level", "week"]))
def test_a_number_is_within_its_bounds_or_a_finding(number: int, name: str) -> None:
    key = Bounded.model_fields[name].alias
    if number < -5:
        assert wrong(Bounded, {key: number}) == [("greater_than_equal", (key,))]
    elif name == "level" and number > 5:
        assert wrong(Bounded, {key: number}) == [("less_than_equal", (key,))]
    else:
        assert getattr(Bounded.model_validate({key: number}), name) == number


def test_a_field_tells_its_key_its_type_and_whether_it_must_be_there() -> None:
    fields = Outer.model_fields
    assert [(name, found.alias, found.required) for name, found in fields.items()] == [
        ("value", "verdi", False),
        ("checklist", "sjekkliste", False),
        ("terms", "betegnelser", False),
        ("text", "tekst", True),
        ("target", "til", False),
    ]
    assert get_args(fields["checklist"].annotation) == (Inner, ...)
    assert fields["value"].annotation == Number != Amount


def test_a_field_without_a_term_cannot_be_made() -> None:
    with pytest.raises(KeyError, match="nameless"):
        type("Other", (Record,), {"__annotations__": {"nameless": str}, "__module__": __name__})


def test_pydantic_is_loaded_when_something_is_validated_and_not_before() -> None:
    code = """
import sys
from naermiljomodell.domain import area, frame, model, pack, parts, record, records, reference, stakeholders
known = area.Period.model_construct(start="2027")
known.model_copy(update={"end": "2028"}).model_dump(by_alias=True)
print("pydantic" in sys.modules)
area.Period(start="2027")
print("pydantic" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["False", "True"]
