from __future__ import annotations

import pytest

from naermiljomodell.domain.area import Privacy
from naermiljomodell.domain.evaluation import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.evaluating.small_numbers import figure
from naermiljomodell.loading.core import core_pack

OPEN, PEOPLE = "lag-i-listen", "personer-kom"


@pytest.mark.parametrize(
    ("value", "indicator", "found"),
    [
        (None, PEOPLE, NOT_MEASURED),
        (4, PEOPLE, HIDDEN),
        (5, PEOPLE, shown(5)),
        (4, OPEN, shown(4)),
        (4, "ukjent", HIDDEN),
        (9, "ukjent", shown(9)),
    ],
)
def test_a_count_is_shown_when_it_is_open_or_of_enough_people(
    value: float | None, indicator: str, found: Figure
) -> None:
    known = core_pack("nb").indicators
    assert figure(value, known.get(indicator), Privacy(threshold=5)) == found


def test_what_is_not_to_be_published_is_never_shown() -> None:
    secret = core_pack("nb").indicators[PEOPLE].model_copy(update={"privacy": "ikke-publiser"})
    assert figure(500, secret, Privacy(threshold=5)) == HIDDEN
