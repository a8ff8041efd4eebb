from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.issued import Issued
from naermiljomodell.writing.memory import as_plain, read_issued

ONE = Issued(2, "0" * 64, "2027-01-11", "2027-03-09T16:30", "2027-03-09T18:00", "Kafé", ("eier",), cancelled=True)
PLAIN = as_plain(ONE)


def test_what_was_issued_reads_back_from_json() -> None:
    whole_days = Issued(0, "f" * 64, "2027-01-11", "2027-03-09", "2027-03-10", "Ring")
    stored = json.loads(json.dumps({"a@b": PLAIN, "c@d": as_plain(whole_days)}))
    assert read_issued(stored) == {"a@b": ONE, "c@d": whole_days}
    assert read_issued({}) == {}


@pytest.mark.parametrize(
    "wrong",
    [
        {"sequence": -1},
        {"sequence": True},
        {"sequence": "2"},
        {"cancelled": 1},
        {"digest": "kort"},
        {"digest": None},
        {"stamp": "i går"},
        {"stamp": "2027-01-11T00:00"},
        {"start": "2027-02-30"},
        {"start": "2027-03-09"},
        {"start": "20270309T163000"},
        {"end": "2027-03-09T18:00:00"},
        {"title": 7},
        {"roles": "eier"},
        {"roles": [1]},
        {"roles": ["eier", "../x"]},
        {"mer": 1},
    ],
)
def test_what_the_tool_did_not_write_is_not_read(wrong: dict[str, object]) -> None:
    assert read_issued({"a@b": PLAIN}) is not None
    assert read_issued({"a@b": PLAIN, "c@d": {**PLAIN, **wrong}}) is None


@pytest.mark.parametrize("whole", [None, [], "x", {"a@b": None}, {"a@b": []}])
def test_what_has_another_shape_is_not_read(whole: object) -> None:
    assert read_issued(whole) is None


@given(
    st.dictionaries(
        st.sampled_from([*PLAIN]),
        st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text() | st.integers()),
    )
)
def test_no_value_is_a_fault(changed: dict[str, object]) -> None:
    found = read_issued({"a@b": {**PLAIN, **changed}})
    assert found is None or json.loads(json.dumps(as_plain(found["a@b"]))) == {**PLAIN, **changed}
