"""A document says the same in every format: each kind of it goes through all, and is read back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.rendering.read_back import Content, from_html, from_markdown, from_pdf, from_word
from tests.rendering.whole import ids, whole

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering import docx, html, markdown, pdf
from naermiljomodell.rendering.labels import LABELS

Read = Callable[[bytes], Content]
Make = Callable[[Playbook, Document], bytes]

OTHERS: dict[str, tuple[Make, Read]] = {
    "md": (markdown.render, from_markdown),
    "docx": (docx.render, from_word),
    "pdf": (pdf.render, from_pdf),
}


def without_contents(content: Content, language: str) -> Content:
    """Give *content* without the heading of the list of contents, which a page has beside the text."""
    name = (2, LABELS[language].contents)
    return content._replace(headings=[heading for heading in content.headings if heading != name])


def the_same(book: Playbook, document: Document) -> None:
    """Assert that *document* says the same in every format."""
    page = from_html(html.render(book, document))
    assert len(page.headings) > 1
    for name, (make, read) in OTHERS.items():
        found = without_contents(read(make(book, document)), book.language_of(document))
        if name == "md":  # there a heading may be two steps below the one it stands under
            assert [text for _, text in found.headings] == [text for _, text in page.headings], name
        else:
            assert found.headings == page.headings, name
        assert found.rows == page.rows, name
        here = "→" + "".join(LABELS[book.language_of(document)].here.split())
        assert [item.removesuffix(here) for item in found.items] == [
            item.removesuffix(here[1:]) for item in page.items
        ], name


@pytest.mark.parametrize("id_", ids())
def test_a_document_says_the_same_in_every_format(id_: str) -> None:
    book = whole()
    the_same(book, next(document for document in book.documents if document.id == id_))


@pytest.mark.parametrize("language", ["nn", "en"])
@pytest.mark.parametrize("id_", ["invitasjon", "sporreskjema", "aktorrapport"])
def test_and_in_every_language(id_: str, language: str) -> None:
    book = whole(language)
    the_same(book, next(document for document in book.documents if document.id == id_))


def test_there_are_documents_with_tables_with_squares_and_with_figures_among_them() -> None:
    pages = {document.id: from_html(html.render(whole(), document)) for document in whole().documents}
    assert len(pages) > 25
    assert sum(bool(page.rows) for page in pages.values()) > 15
    assert sum(bool(page.items) for page in pages.values()) > 20
    assert any(section.figures for document in whole().documents for section in document.sections)
