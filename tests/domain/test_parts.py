from __future__ import annotations

import pytest
from pydantic import ValidationError

from naermiljomodell.domain.parts import RunItem, ShutOut, Span


def test_a_span_may_be_open_at_either_end() -> None:
    assert Span().at_least is None
    assert Span.model_validate({"fra": "1,5"}).at_least == 1.5
    assert Span.model_validate({"fra": 2, "til": 2}).at_most == 2


def test_a_span_that_holds_nothing_is_a_finding() -> None:
    with pytest.raises(ValidationError) as caught:
        Span(at_least=10, at_most=5)
    assert caught.value.errors()[0]["type"] == "nm_span"


def test_minutes_are_counted_from_none() -> None:
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        RunItem.model_validate({"minutter": "-5", "hva": "Velkommen"})


def test_whoever_is_shut_out_is_so_with_a_remedy() -> None:
    with pytest.raises(ValidationError, match="avhjelp"):
        ShutOut.model_validate({"hvem": "Den som ikke hører godt"})
