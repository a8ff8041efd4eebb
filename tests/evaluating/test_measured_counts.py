from __future__ import annotations

import pytest
from tests.evaluating.test_measured import LONELY, row

from naermiljomodell.domain.area import Privacy
from naermiljomodell.evaluating.measured_counts import COUNT, PART, REST, WHOLE, counts_of, is_secret, least
from naermiljomodell.loading.core import core_pack

PACK = core_pack("nb")


@pytest.mark.parametrize(
    ("indicator", "fields", "counts"),
    [
        (LONELY, {"numerator": 12, "denominator": 40}, {PART: 12, REST: 28, WHOLE: 40}),
        (LONELY, {"numerator": 12, "denominator": 40, "count": 38}, {PART: 12, REST: 28, WHOLE: 40, "svar": 38}),
        (LONELY, {"numerator": 50, "denominator": 40}, {PART: 50, WHOLE: 40}),
        (LONELY, {"value": 3.5, "count": 30}, {WHOLE: 30}),
        ("personer-kom", {"value": 31}, {COUNT: 31}),
        ("lag-i-listen", {"value": 3}, {}),
        ("ukjent", {"value": 7}, {COUNT: 7}),
    ],
)
def test_a_measurement_tells_these_counts_of_people(
    indicator: str, fields: dict[str, float], counts: dict[str, int]
) -> None:
    assert counts_of(row(indicator, "2027", **fields), PACK) == counts


def test_a_whole_must_be_larger_than_a_part_to_be_told() -> None:
    privacy = Privacy(threshold=5, smallest_denominator=10)
    assert (least(PART, privacy), least(REST, privacy), least(WHOLE, privacy)) == (5, 5, 10)


def test_what_is_never_to_be_published_is_secret() -> None:
    secret = PACK.indicators[LONELY].model_copy(update={"privacy": "ikke-publiser"})
    model = type("Model", (), {"indicators": {LONELY: secret}})()
    assert is_secret(row(LONELY, "2027"), model)
    assert not is_secret(row(LONELY, "2027"), PACK)
    assert not is_secret(row("ukjent", "2027"), PACK)
