from __future__ import annotations

from typing import get_args

from naermiljomodell.domain.measured import Refusal, Verdict
from naermiljomodell.language.measured_words import REFUSALS, VERDICTS


def test_each_verdict_and_each_refusal_has_its_words() -> None:
    assert set(VERDICTS) == set(get_args(Verdict))
    assert set(REFUSALS) == set(get_args(Refusal))
