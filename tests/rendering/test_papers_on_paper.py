"""The papers for residents on A4 in large type: each sheet on one page, and no more pages than is promised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.content.test_documents import GROUPS
from tests.content.test_whole_sentences import written

from naermiljomodell.playbook import Document, Playbook, Section
from naermiljomodell.rendering import html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDTH, HEIGHT = round(176 / 25.4 * 96), 259 / 25.4 * 96
"""What is left of an A4 page inside its margins, in CSS pixels."""
HIGHER = "sheets => sheets.map(sheet => [sheet.id, sheet.getBoundingClientRect().height])"
LANGUAGES = ("nb", "nn")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDTH, "height": 900})
    yield context.new_page()
    context.close()


@cache
def papers(language: str) -> dict[str, Document]:
    """Give the documents of a place that wants to reach six groups, by id."""
    return written(language, {"name": "Solvik", "target_groups": GROUPS[:6], "owner": "Folkehelsekoordinator"})


def show(page: Page, folder: Path, language: str, document: Document) -> None:
    """Open *document* as it is on paper."""
    made = folder / "ark.html"
    made.write_bytes(html.render(Playbook("Solvik", language, "2027-01-04", "S", (document,)), document))
    page.goto(made.as_uri())
    page.emulate_media(media="print")


def pages(page: Page) -> int:
    """Give how many pages the document on *page* is when it is printed."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True, print_background=True)))


def too_high(page: Page) -> list[str]:
    """Give the ids of the sheets to hand out that do not fit on one page."""
    sheets: list[tuple[str, float]] = page.eval_on_selector_all(".nm-plakat", HIGHER)
    assert sheets
    return [id_ for id_, height in sheets if height > HEIGHT]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id_", ["invitasjon", "samtykke", "kjoreplan"])
def test_each_sheet_to_hand_out_fits_on_one_page(page: Page, tmp_path: Path, id_: str, language: str) -> None:
    show(page, tmp_path, language, papers(language)[id_])
    assert too_high(page) == []


def test_a_sheet_that_is_too_long_is_seen(page: Page, tmp_path: Path) -> None:
    long = Section("a", "Ark", 2, "plakat", "Kom på møte.\n\n" * 60)
    show(page, tmp_path, "nb", Document("ark", "Ark", "dokument", "innbyggere", "Inn", (long,)))
    assert too_high(page) == ["a"]
    assert pages(page) > 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("id_", "most"),
    [("sporreskjema", 4), ("personverninformasjon", 3), ("kortversjon", 1), ("samtykke", 7), ("aktorkart-ark", 7)],
)
def test_a_paper_has_no_more_pages_than_it_promises(
    page: Page, tmp_path: Path, id_: str, most: int, language: str
) -> None:
    show(page, tmp_path, language, papers(language)[id_])
    assert 1 <= pages(page) <= most


@pytest.mark.parametrize("count", [1, 9])
def test_a_page_on_paper_is_as_wide_as_the_paper_however_short_it_is(page: Page, tmp_path: Path, count: int) -> None:
    sections = tuple(Section(f"a{n}", f"Del {n}", 2, "", "Tekst.") for n in range(count))
    show(page, tmp_path, "nb", Document("ark", "Ark", "innbyggerark", "innbyggere", "Inn", sections))
    assert page.evaluate("document.querySelector('main').getBoundingClientRect().width") == WIDTH
