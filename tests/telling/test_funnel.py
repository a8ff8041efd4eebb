from __future__ import annotations

from tests.evaluating.test_funnel import COUNTED, counted, evaluated

from naermiljomodell.telling.funnel import ratio_sentences


def test_what_comes_in_addition_is_told_as_a_ratio() -> None:
    """5 to 16 is 0.3125."""
    rows = (counted(id_, n) for id_, n in zip(COUNTED, (20, 19, 16, 5), strict=False))
    assert list(ratio_sentences(evaluated(*rows), "nb")) == [
        "Nye lag mot Lag med på lokal idédugnad: 0,31 til hver. Det er et forholdstall og ingen andel."
    ]


def test_what_is_not_known_is_not_told() -> None:
    assert list(ratio_sentences(evaluated(counted("nye-lag-antall", 5)), "nb")) == []
