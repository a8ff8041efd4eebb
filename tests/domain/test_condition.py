from __future__ import annotations

import pytest
from pydantic import ValidationError

from naermiljomodell.domain.condition import Condition


def kind_of(value: object) -> str:
    """Give the type of the error that a condition leads to."""
    with pytest.raises(ValidationError) as caught:
        Condition.model_validate(value)
    return caught.value.errors()[0]["type"]


def test_a_condition_asks_one_thing() -> None:
    assert Condition.model_validate({"målgruppe": "innvandrere"}).asks == "target_group"
    assert Condition.model_validate({"innbyggere": {"fra": "1000"}}).asks == "residents"
    both = Condition.model_validate({"alle": [{"utfordring": "ensomhet"}, {"ikke": {"plankobling": "kommuneplan"}}]})
    assert both.asks == "all_of"
    assert both.all_of is not None
    assert both.all_of[1].asks == "negated"


def test_a_condition_that_asks_nothing_or_two_things_is_none() -> None:
    assert kind_of({}) == "nm_one_condition"
    assert kind_of({"målgruppe": "a", "utfordring": "b"}) == "nm_one_condition"
    assert kind_of({"målgruppe": None}) == "nm_one_condition"


@pytest.mark.parametrize("key", ["alle", "minst_én"])
def test_a_list_of_conditions_has_some(key: str) -> None:
    assert kind_of({key: []}) == "nm_empty"


def test_what_a_caller_leaves_open_on_purpose_is_not_asked() -> None:
    assert Condition(target_group="innvandrere", challenge=None, all_of=None).asks == "target_group"


def test_an_unknown_language_area_is_no_condition() -> None:
    assert kind_of({"språkområde": "kvensk"}) == "literal_error"
