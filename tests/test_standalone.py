from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from naermiljomodell.figures import svg
from naermiljomodell.standalone import alone, view

PAGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="nm-kart" role="img" viewBox="-10 -5 20 10" style="width:1rem" '
    f'fill="{svg.INK}"><title>Kart</title><desc>Om</desc><g stroke="{svg.EDGE}"/></svg>'
)


def test_a_picture_that_stands_alone_has_colours_a_size_and_a_ground_of_its_own() -> None:
    file = alone(PAGE)
    assert "var(" not in file
    assert "style=" not in file
    root = ET.fromstring(file.encode())  # noqa: S314  our own text
    assert (root.get("width"), root.get("height"), root.get("fill")) == ("20", "10", "#1e2b3c")
    assert root.get("font-family") == "sans-serif"
    assert [child.tag.rsplit("}", 1)[-1] for child in root] == ["title", "desc", "rect", "g"]
    assert root[2].get("fill") == "#fff"
    assert root[3].get("stroke") == "#717a84"


@pytest.mark.parametrize(("words", "before"), [("<title>Kart</title>", ["title"]), ("", [])])
def test_a_picture_without_words_in_it_stands_alone_too(words: str, before: list[str]) -> None:
    file = alone(PAGE.replace("<title>Kart</title><desc>Om</desc>", words), "Noto Sans")
    root = ET.fromstring(file.encode())  # noqa: S314  our own text
    assert [child.tag.rsplit("}", 1)[-1] for child in root] == [*before, "rect", "g"]
    assert root.get("font-family") == "Noto Sans"


def test_what_a_picture_shows_is_given_as_it_is_written() -> None:
    assert view(PAGE) == ("-10", "-5", "20", "10")
