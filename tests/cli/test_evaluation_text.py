from __future__ import annotations

import datetime as dt

import pytest
from tests.evaluating.test_funnel import counted, evaluated

from naermiljomodell.cli.evaluation_text import evaluation_lines


@pytest.mark.parametrize(
    ("language", "share", "hidden"),
    [
        ("nb", "19 (2027) – 95,0 prosent av «Lag som hører til området»", "vises ikke, for få personer"),
        ("nn", "19 (2027) – 95,0 prosent av «Lag som hører til området»", "blir ikkje vist, for få personar"),
        ("en", "19 (2027) – 95.0 per cent of “Lag som hører til området”", "not shown, too few people"),
    ],
)
def test_each_language_tells_the_funnel(language: str, share: str, hidden: str) -> None:
    rows = (counted("lag-i-listen", 20), counted("lag-pa-informasjonsmote", 19), counted("personer-kom", 3))
    told = "\n".join(evaluation_lines(evaluated(*rows, until=dt.date(2027, 12, 31)), "Solvik", language))
    assert share in told
    assert hidden in told
