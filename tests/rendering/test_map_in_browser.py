"""The map of actors as a browser shows it: what it measures, and what a picked group does to map and table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from tests.figures.names import NAMES, RINGS, SECTORS, actors
from tests.rendering.looking import ratio
from tests.rendering.test_in_browser import hexed

from naermiljomodell.figures.actor_map import actor_map
from naermiljomodell.figures.lettering import width
from naermiljomodell.playbook import Document, Playbook, Section
from naermiljomodell.rendering import html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

TABLE = """| Aktør | Kjenner |
|---|---|
| Biblioteket | enslige eldre |{.for-enslige-eldre}
| Idrettslaget | innvandrere |{.for-innvandrere}
| Butikken | ikke oppgitt |"""
TEXTS = """() => [...document.querySelectorAll('.nm-kart text')].map(text => {
    const box = text.getBoundingClientRect();
    return [text.textContent, box.width, parseFloat(getComputedStyle(text).fontSize), getComputedStyle(text).fontWeight];
})"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    of = actors([*NAMES, *NAMES], list(RINGS), list(SECTORS), {(0, 1): 3, (2, 5): None})
    places = [
        place.__class__(place.actor, place.ring, place.sector, groups, place.tied_to, place.levels)
        for place, groups in zip(of.places, [("enslige-eldre",), ("innvandrere",), (), ()] * 5, strict=True)
    ]
    figure = actor_map(places, of.names, SECTORS, "nb")
    sections = (
        Section("kart", "Kart", 2, "aktorkart", "", (figure,)),
        Section("tabell", "Tabell", 2, "", TABLE),
        Section("en", "En del til", 2, "", ""),
        Section("to", "Enda en", 2, "", ""),
    )
    document = Document("dreiebok", "Dreiebok", "dreiebok", "", "", sections)
    groups = (("enslige-eldre", "Enslige eldre"), ("innvandrere", "Innvandrere"), ("uten", "Uten noen"))
    page = html.render(Playbook("Solvik", "nb", "2027-01-11", "Solvik", (document,), groups), document)
    file = tmp_path_factory.mktemp("kart") / "kart.html"
    file.write_bytes(page)
    return file.as_uri()


@pytest.fixture(params=["light", "dark"])
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=request.param)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    opened = context.new_page()
    opened.goto(address)
    return opened


def test_no_text_is_wider_than_the_room_it_was_given_or_smaller_than_twelve(page: Page) -> None:
    shown = page.evaluate(TEXTS)
    assert len(shown) > 40
    for words, wide, size, weight in shown:
        assert wide <= width(words) * (1.15 if int(weight) > 400 else 1) + 0.5, words
        assert size >= 12, words


@pytest.mark.parametrize("viewport", [320, 375, 1280])
def test_the_map_scrolls_inside_itself_and_keeps_its_size(page: Page, viewport: int) -> None:
    page.set_viewport_size({"width": viewport, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == viewport
    box, shown = page.evaluate("[document.querySelector('.nm-bilde').clientWidth, "
                               "document.querySelector('.nm-kart').getBoundingClientRect().width]")  # fmt: skip
    assert shown == page.evaluate("document.querySelector('.nm-kart').viewBox.baseVal.width")
    assert (shown > box) == (viewport < 400)


def test_who_reaches_a_picked_group_stands_out_on_the_map_and_in_the_table(page: Page) -> None:
    page.select_option("#nm-velg", label="Enslige eldre")
    assert page.locator(".nm-kart .nm-denne").count() == 5
    assert page.locator("tr.nm-denne").count() == 1
    assert page.locator("tr.nm-denne td").first.inner_text().split("\n") == ["Gjelder Enslige eldre", "Biblioteket"]
    assert page.locator("[role=status]").inner_text() == "Gjelder Enslige eldre: 1", (
        "the map says the same as the table"
    )
    fill = "row => getComputedStyle(row.querySelector('text')).fill"
    mine, other = (page.locator(f".nm-aktor{which}").first.evaluate(fill) for which in (".nm-denne", ":not(.nm-denne)"))
    assert mine != other
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ratio(hexed(other), hexed(paper)) >= 4.5, "faded, but still to be read"
    marker = page.locator(".nm-denne .nm-merker").first.evaluate("marker => getComputedStyle(marker).fill")
    assert ratio(hexed(marker), hexed(paper)) >= 4.5, "a filled marker, not a colour alone"
    faded = page.locator("tr", has_text="Butikken").evaluate("row => getComputedStyle(row).color")
    assert faded == page.locator("tr", has_text="Idrettslaget").evaluate("row => getComputedStyle(row).color")
    page.select_option("#nm-velg", label="Alle målgrupper")
    assert page.locator(".nm-denne, .nm-andre, .nm-merke").count() == 0


def test_a_group_that_nobody_reaches_fades_them_all(page: Page) -> None:
    page.select_option("#nm-velg", label="Uten noen")
    assert page.locator(".nm-denne").count() == 0
    assert page.locator("[role=status]").inner_text() == "Gjelder Uten noen: 0"


def test_the_picked_group_is_remembered_on_this_machine(page: Page) -> None:
    page.select_option("#nm-velg", label="Innvandrere")
    page.reload()
    assert page.locator("#nm-velg").input_value() == "innvandrere"
    assert page.locator("tr.nm-denne").count() == 1
    page.evaluate("localStorage.setItem(Object.keys(localStorage)[0], JSON.stringify({'#nm-velg': 'en-annen'}))")
    page.reload()
    assert page.locator("#nm-velg").input_value() == ""


def test_on_paper_the_map_is_whole_and_nothing_is_picked_out(page: Page) -> None:
    page.select_option("#nm-velg", label="Innvandrere")
    page.set_viewport_size({"width": 665, "height": 900})
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('.nm-kart').getBoundingClientRect().width") <= 665
    fills = page.locator(".nm-aktor").evaluate_all(
        "rows => [...new Set(rows.map(row => getComputedStyle(row.querySelector('text')).fill))]"
    )
    assert len(fills) == 1
