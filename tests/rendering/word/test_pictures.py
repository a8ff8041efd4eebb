from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from tests.rendering.sample import SVG, solvik
from tests.rendering.whole import whole
from tests.rendering.word.opened import Opened
from tests.rendering.word.strict_reader import faults

from naermiljomodell.playbook import Document, Figure, Section
from naermiljomodell.rendering import docx
from naermiljomodell.rendering.word.pictures import unrimmed
from naermiljomodell.standalone import alone

FIGURE = Figure("kart", "Kart", "Tre aktører", SVG)


def read(*figures: Figure) -> bytes:
    """Give a document with *figures* as Word."""
    one = Document("plan", "Plan", "dokument", "alle", "", (Section("a", "Kart", 2, "", "Se her.", figures),))
    return docx.render(replace(solvik(), documents=(solvik().main, one)), one)


def test_a_figure_is_the_drawing_and_a_picture_of_it() -> None:
    file = Opened(read(FIGURE, replace(FIGURE, id="to", svg=SVG.replace('r="44"', 'r="20"'))))
    media = {name for name in file.parts if name.startswith("word/media/")}
    assert media == {
        "word/media/figur1.png",
        "word/media/figur2.png",
        "word/media/figur1.svg",
        "word/media/figur2.svg",
    }
    assert file.parts["word/media/figur1.png"].startswith(b"\x89PNG")
    assert b"currentColor" not in file.parts["word/media/figur1.svg"]


def test_a_figure_is_no_wider_than_the_text_and_no_higher_than_a_page_and_keeps_its_form() -> None:
    extent = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
    tall = SVG.replace('viewBox="0 0 640 180"', 'viewBox="0 0 640 6400"')
    small = SVG.replace('viewBox="0 0 640 180"', 'viewBox="0 0 64 18"')
    sizes = []
    for svg in (SVG, tall, small):
        found = next(Opened(read(replace(FIGURE, svg=svg))).document.iter(extent))
        sizes.append((int(found.get("cx", "")), int(found.get("cy", ""))))
    assert sizes[0][0] == pytest.approx(640 * 0.75 * 12_700)
    assert sizes[0][0] / sizes[0][1] == pytest.approx(640 / 180, rel=0.001)
    assert sizes[1][1] == 15 * 360_000
    assert sizes[2] == (round(64 * 0.75 * 12_700), round(18 * 0.75 * 12_700))


def test_without_typst_a_line_says_where_the_figure_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    data = read(replace(FIGURE, svg=SVG.replace("44", "43")))
    assert faults(data) == []
    file = Opened(data)
    assert "Figuren vises på nettsiden og i PDF-en. Tabellen sier det samme." in [one.text for one in file.paragraphs()]
    assert file.of_style("caption") == ["Kart. Tre aktører"]
    assert not any("media" in name for name in file.parts)


def test_letters_with_a_rim_are_drawn_over_it() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><g a="1" stroke="#fff" stroke-width="4" paint-order="stroke"><text>A</text><text>B</text></g></svg>'
    drawn = ET.fromstring(unrimmed(svg))  # noqa: S314  our own
    assert [group.attrib for group in drawn] == [
        {"a": "1", "stroke": "#fff", "stroke-width": "4", "aria-hidden": "true"},
        {"a": "1"},
    ]
    assert [[text.text for text in group] for group in drawn] == [["A", "B"], ["A", "B"]]


def test_no_letter_of_the_map_has_its_rim_over_it() -> None:
    maps = [figure.svg for document in whole().documents for section in document.sections for figure in section.figures]
    assert maps
    assert "paint-order" in maps[0]
    assert "paint-order" not in unrimmed(alone(maps[0]))
