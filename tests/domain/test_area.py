from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from pydantic import ValidationError

from naermiljomodell.domain.area import Area

SMALL: dict[str, Any] = {"navn": "Hønefoss", "periode": {"start": "2027-01"}, "målgrupper": ["innvandrere"]}


def errors(**more: object) -> list[tuple[str, tuple[str | int, ...]]]:
    """Give type and place of each error in a config."""
    with pytest.raises(ValidationError) as caught:
        Area.model_validate({**SMALL, **more}, by_alias=True, by_name=False)
    return [(error["type"], error["loc"]) for error in caught.value.errors()]


def test_what_is_not_said_is_not_known() -> None:
    area = Area.model_validate(SMALL)
    assert (area.residents, area.centrality, area.owner, area.capacity.hours, area.aims) == (None,) * 5
    assert area.period.end is None
    assert area.privacy.threshold == 5


def test_the_number_of_a_municipality_stays_text() -> None:
    assert Area.model_validate({**SMALL, "kommune": "0301"}).municipality == "0301"


def test_english_names_are_not_keys_in_a_file() -> None:
    assert ("unexpected_keyword_argument", ("residents",)) in errors(residents="12")


def test_a_key_that_nobody_reads_is_a_finding() -> None:
    assert errors(komune="Ringerike") == [("unexpected_keyword_argument", ("komune",))]


@pytest.mark.parametrize(
    "period",
    [
        {"start": "2027-01", "slutt": "2026-12"},
        {"start": "2027", "slutt": "2026"},
        {"start": "2027-05-02", "slutt": "2027-05-01"},
    ],
)
def test_a_reversed_period_is_a_finding_where_it_stands(period: dict[str, str]) -> None:
    assert errors(periode=period) == [("nm_period", ("periode",))]


def test_a_period_known_by_its_years_may_end_in_the_year_it_starts() -> None:
    assert Area.model_validate({**SMALL, "periode": {"start": "2027-05", "slutt": "2027"}}).period.end == "2027"


def test_a_reversed_blocked_period_is_a_finding_where_it_stands() -> None:
    reversed_ = {"fra": "2027-07-31", "til": "2027-07-01", "hvorfor": "fellesferie"}
    assert errors(sperreperioder=[reversed_]) == [("nm_period", ("sperreperioder", 0))]
    period = {**reversed_, "til": "2027-08"}
    assert Area.model_validate({**SMALL, "sperreperioder": [period]}).blocked_periods[0].valid_to == "2027-08"


@pytest.mark.parametrize(
    ("key", "value", "kind"),
    [
        ("innbyggere", "-1", "greater_than_equal"),
        ("sentralitet", "7", "less_than_equal"),
        ("kapasitet", {"timer": "-300"}, "greater_than_equal"),
        ("personvern", {"terskel": "0"}, "greater_than_equal"),
        ("faser", {"forankring": "nei"}, "literal_error"),
        ("eier", "", "nm_empty"),
        ("målgrupper", ["Enslige eldre"], "nm_slug"),
    ],
)
def test_a_value_that_cannot_be_meant_is_a_finding(key: str, value: object, kind: str) -> None:
    ((found, place),) = errors(**{key: value})
    assert found == kind
    assert place[0] == key


def test_a_config_is_never_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Area.model_validate(SMALL).name = "Ullerål"  # type: ignore[misc]  # what is tried here must fail
