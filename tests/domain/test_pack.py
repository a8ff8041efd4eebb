from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.building import method, shuts_out, step

from naermiljomodell.domain.pack import Effort, PackHeader, Step
from naermiljomodell.domain.parts import ChecklistItem


def test_a_checklist_item_may_be_a_plain_text() -> None:
    assert ChecklistItem.model_validate("Bestill tolk") == ChecklistItem(text="Bestill tolk")
    assert ChecklistItem.model_validate({"tekst": "Bestill tolk", "uker_før": "4"}).weeks_before == 4


@given(st.floats(0, 1000), st.floats(0, 1000), st.floats(0, 1000), st.integers(0, 50))
def test_effort_is_preparation_once_and_the_rest_each_time(first: float, day: float, after: float, times: int) -> None:
    effort = Effort(prepare=first, on_the_day=day, aftermath=after, times=times)
    assert effort.total == pytest.approx(first + times * day + times * after)
    assert effort.total >= first


def test_hours_below_zero_are_a_finding() -> None:
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        Effort.model_validate({"forberede": "-1"})


def test_a_new_step_needs_no_more_than_a_name_and_a_phase() -> None:
    made = Step.model_validate({"id": "hagedag", "navn": "Hagedag", "fase": "mobilisering"})
    assert (made.duration, made.audience, made.effort.total) == ("1 dag", "innbyggere", 0)


def test_a_step_begins_within_ten_years() -> None:
    with pytest.raises(ValidationError, match="less than or equal to 520"):
        step("senere", week=521)


@pytest.mark.parametrize(
    ("kind", "meets"),
    [("arrangement", True), ("oppsøkende", True), ("tilbud", True), ("undersøkelse", False), ("internt", False)],
)
def test_some_kinds_of_method_meet_people(kind: str, *, meets: bool) -> None:
    assert method("m", kind=kind).meets_people is meets


def test_a_method_reaches_those_it_suits_and_does_not_shut_out() -> None:
    made = method("m", "a", "b", shuts_out=[shuts_out("b", "c"), shuts_out("d")])
    assert made.closed_to == {"b", "c", "d"}
    assert made.reaches == {"a"}


def test_the_header_of_a_pack_tells_how_far_each_language_has_come() -> None:
    fields = {"id": "prove", "versjon": "1.0", "tittel": "Prøve", "beskrivelse": "Til prøve."}
    assert PackHeader.model_validate({**fields, "språk": {"nb": "kilde"}}).languages == {"nb": "kilde"}
    with pytest.raises(ValidationError, match="komplett"):
        PackHeader.model_validate({**fields, "språk": {"nb": "ferdig"}})
