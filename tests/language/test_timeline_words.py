from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.language.timeline_words import MONTHS, WORDS


@pytest.mark.parametrize(
    ("days", "precision", "said"),
    [
        (0, "dag", "kan ikke vente"),
        (0, "måned", "kan ikke vente"),
        (1, "dag", "kan vente 1 dag"),
        (13, "dag", "kan vente 13 dager"),
        (14, "dag", "kan vente 2 uker"),
        (89, "dag", "kan vente 12 uker"),
        (90, "dag", "kan vente 3 måneder"),
        (-9, "dag", "kommer 9 dager for sent"),
        (29, "måned", "kan vente mindre enn en måned"),
        (30, "måned", "kan vente omtrent 1 måned"),
        (90, "år", "kan vente omtrent 3 måneder"),
        (-3, "måned", "kommer mindre enn en måned for sent"),
        (-60, "måned", "kommer omtrent 2 måneder for sent"),
    ],
)
def test_how_long_something_can_wait_is_told_as_well_as_it_is_known(days: int, precision: str, said: str) -> None:
    assert WORDS.waiting(days, precision, "nb") == said


@given(days=st.integers(-4000, 4000), language=st.sampled_from(["nb", "nn", "en"]))
def test_where_only_a_month_is_known_no_day_and_no_week_is_told(days: int, language: str) -> None:
    said = WORDS.waiting(days, "måned", language)
    for unit in (WORDS.one_day, WORDS.days, WORDS.one_week, WORDS.weeks):
        assert unit.of(language).split()[-1] not in said.split()


def test_there_are_twelve_months() -> None:
    assert {len(months) for months in MONTHS.values()} == {12}
