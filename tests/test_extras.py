from __future__ import annotations

from naermiljomodell.extras import MissingExtra


def test_what_is_missing_says_which_extra_has_it() -> None:
    missing = MissingExtra("excel")
    assert (missing.extra, str(missing)) == ("excel", "excel")
