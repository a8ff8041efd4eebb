"""Every table that a template writes is a table: no row is left standing as text."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import cache

import pytest
from tests.folders import ULLERAL

from naermiljomodell.pipeline import compose, load_area, tailor
from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering import html

LEFT_OVER = re.compile(r"\|\s*-{3,}|-{3,}\s*\||\|\|")


@cache
def playbook(language: str) -> Playbook:
    folder, pack = load_area(ULLERAL, language)
    every = [document.id for document in pack.documents.values()]
    return compose(pack, folder, tailor(pack, folder), dt.date(2025, 1, 10), documents=every)


def left_over(book: Playbook, document: Document) -> list[str]:
    """Give each piece of a table that stands as text on the page of *document*."""
    text = re.sub(
        r"<style.*?</style>|<script.*?</script>|<[^>]*>", " ", html.render(book, document).decode(), flags=re.DOTALL
    )
    return LEFT_OVER.findall(text)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_no_row_of_a_table_stands_as_text(language: str) -> None:
    book = playbook(language)
    assert len(book.documents) > 25
    assert {document.id: found for document in book.documents if (found := left_over(book, document))} == {}


def test_a_table_whose_rows_run_together_is_found() -> None:
    book = playbook("nb")
    (section, *_), document = book.main.sections, book.main
    broken = replace(section, markdown="| Ja | Nei |\n|---|---|| ☐ | ☐ |\n")
    assert left_over(book, replace(document, sections=(broken,)))
