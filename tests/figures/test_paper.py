from __future__ import annotations

import re

import pytest

from naermiljomodell.figures.paper import HIGH, HIGH_WITH_KEY, PRINTED_WHOLE, WIDE, letters
from naermiljomodell.rendering.dress import asset

CSS = asset("style.css")


def test_a_picture_that_has_room_is_printed_in_its_own_size() -> None:
    assert letters(480, 400) == letters(PRINTED_WHOLE, 700) == 9


@pytest.mark.parametrize(("wide", "high", "points"), [(832, 400, 7.2), (480, 1550, 4.5), (832, 3100, 2.25)])
def test_one_that_is_too_wide_or_too_high_has_smaller_letters(wide: float, high: float, points: float) -> None:
    assert letters(wide, high) == pytest.approx(points, abs=0.01)


def test_the_stylesheet_gives_pictures_the_room_that_is_reckoned_with() -> None:
    margins = re.search(r"@page \{ size: A4; margin: \d+mm (\d+)mm", CSS)
    assert margins is not None
    assert 210 - 2 * int(margins[1]) == WIDE
    heights = [found for found in re.findall(r"(\S+) \{[^}]*max-height: (\d+)mm", CSS) if found[0] != ".nm-tidslinje"]
    assert heights == [(".nm-kart", str(HIGH)), (".nm-papir", str(HIGH_WITH_KEY))]
