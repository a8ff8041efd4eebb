from __future__ import annotations

import sys

import pytest
from tests.rendering.sample import solvik

from naermiljomodell.extras import MissingExtra
from naermiljomodell.rendering import docx, html, markdown, pdf
from naermiljomodell.rendering.formats import ALL, USUAL, renderer


def test_each_format_has_its_renderer() -> None:
    assert ALL == ("html", "md", "docx", "pdf")
    assert [renderer(format_) for format_ in ALL] == [html.render, markdown.render, docx.render, pdf.render]
    assert set(USUAL) < set(ALL)


def test_any_other_is_a_fault_in_the_program() -> None:
    with pytest.raises(ValueError, match="not among html, md, docx, pdf: odt"):
        renderer("odt")


def test_a_format_without_its_extra_names_it_and_the_others_need_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("docxtpl", "docx", "lxml", "typst"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra) as missing:
        renderer("pdf")
    assert missing.value.extra == "pdf"
    book = solvik()
    assert all(renderer(other)(book, book.main) for other in (*USUAL, "docx"))
