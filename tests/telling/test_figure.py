from __future__ import annotations

import pytest

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.telling.figure import figure


@pytest.mark.parametrize(
    ("found", "language", "said"),
    [
        (shown(1234.5), "nb", "1\u00a0234,5"),
        (shown(1234.5), "en", "1,234.5"),
        (HIDDEN, "nn", "blir ikkje vist, for få personar"),
        (NOT_MEASURED, "nb", "ikke målt"),
    ],
)
def test_a_figure_is_a_number_or_why_there_is_none(found: Figure, language: str, said: str) -> None:
    assert figure(found, language) == said
