"""The timeline as a browser shows it: what its words measure, on screens of every width and in print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.figures.plans import NAMES, PHASE_NAMES, plan, row_of_steps

from naermiljomodell.figures.lettering import width
from naermiljomodell.figures.timeline import KIND, timeline
from naermiljomodell.figures.timeline_parts import BOLD
from naermiljomodell.playbook import Document, Playbook, Section
from naermiljomodell.rendering import html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TEXTS = """() => [...document.querySelectorAll('.nm-kart text')].map(text => {
    const style = getComputedStyle(text), box = text.getBoundingClientRect();
    return [text.textContent, box.width, box.height && parseFloat(style.fontSize), style.fontWeight];
})"""
SHOWN = "[...document.querySelectorAll('.nm-kart')].map(svg => [svg.getBoundingClientRect().width, svg.getBoundingClientRect().height])"
SHEET = 176 / 25.4 * 96
"""Width of what is printed on a sheet of A4, in CSS pixels."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    of = plan(
        *row_of_steps(12 * len(NAMES), "2027-01-11", 1400),
        chain=("s1", "s30"),
        blocked=(("2027-06-21", "2027-08-15", "sommerferie"),),
    )
    sections = (Section("tid", "Tid", 2, KIND, "", timeline(of, PHASE_NAMES, "nb")),)
    document = Document("tidsplan", "Tidsplan", "dokument", "", "", sections)
    file = tmp_path_factory.mktemp("tid") / "tid.html"
    file.write_bytes(html.render(Playbook("Solvik", "nb", "2027-01-11", "Solvik", (document,)), document))
    return file.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Page:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.goto(address)
    return opened


def test_no_text_is_wider_than_the_room_it_was_given(page: Page) -> None:
    shown = page.evaluate(TEXTS)
    assert len(shown) > 100
    for words, wide, size, weight in shown:
        assert wide <= width(words) * (BOLD if int(weight) > 400 else 1) + 0.5, words
        assert size >= 12, words


@pytest.mark.parametrize("viewport", [320, 375, 1280])
def test_the_pictures_scroll_inside_themselves_and_keep_their_size(page: Page, viewport: int) -> None:
    page.set_viewport_size({"width": viewport, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == viewport
    assert {wide for wide, _ in page.evaluate(SHOWN)} == {832}


def test_letters_are_at_least_seven_points_in_print(page: Page) -> None:
    page.set_viewport_size({"width": int(SHEET), "height": 978})
    page.emulate_media(media="print")
    shown = page.evaluate(SHOWN)
    heights = page.evaluate("[...document.querySelectorAll('.nm-kart')].map(svg => svg.viewBox.baseVal.height)")
    for (wide, tall), high in zip(shown, heights, strict=True):
        assert 12 * min(wide / 832, tall / high) * 0.75 >= 7
