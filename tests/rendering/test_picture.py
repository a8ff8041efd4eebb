from __future__ import annotations

import io
import sys

import pytest
from PIL.Image import open as open_picture
from tests.rendering.sample import SVG

from naermiljomodell.rendering.picture import png


def test_a_drawing_becomes_a_picture_of_its_form() -> None:
    data = png(SVG)
    assert data is not None
    with open_picture(io.BytesIO(data)) as picture:
        assert picture.width / picture.height == pytest.approx(640 / 180, rel=0.01)
        assert picture.width > 1000
        shown = picture.convert("RGB")
    assert shown.getpixel((2, 2)) == (255, 255, 255)
    assert len(shown.getcolors(maxcolors=100_000) or []) > 2
    assert png(SVG) == data


def test_without_typst_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert png(SVG.replace("44", "42")) is None
