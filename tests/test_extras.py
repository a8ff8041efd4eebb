from __future__ import annotations

from naermiljomodell.extras import MissingExtra


def test_what_is_missing_is_told_by_its_name() -> None:
    missing = MissingExtra("kalender")
    assert (missing.extra, str(missing)) == ("kalender", "kalender")
