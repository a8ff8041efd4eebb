"""The map of actors as a browser shows it: what it measures, and what a picked group does to map and table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.figures.names import NAMES, RINGS, SECTORS, actors
from tests.rendering.looking import ratio
from tests.rendering.test_in_browser import hexed, paper

from naermiljomodell.figures.actor_map import actor_map
from naermiljomodell.figures.lettering import width
from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering import html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

STATUS = ".side-kolonne [role=status]"
AT_THE_MAP = "main [role=status]"
TABLE = """| Aktør | Kjenner |
|---|---|
| Biblioteket | enslige eldre |{.for-enslige-eldre}
| Idrettslaget | innvandrere |{.for-innvandrere}
| Butikken | ikke oppgitt |"""
TEXTS = """() => [...document.querySelectorAll('.nm-kart text')].map(text => {
    const box = text.getBoundingClientRect();
    return [text.textContent, box.width, parseFloat(getComputedStyle(text).fontSize), getComputedStyle(text).fontWeight];
})"""


def opened(context: BrowserContext, folder: Path, figure: Figure, before: str = "", language: str = "nb") -> Page:
    """Give a page with the map after some text, and a table after it."""
    sections = (
        Section("folk", "Folkene", 2, "", before),
        Section("kart", "Kartet over aktørene", 3, "aktorkart", "Jo nærmere midten, jo nærmere arbeidet.", (figure,)),
        Section("tabell", "Alle aktørene", 3, "", TABLE),
        Section("en", "En del til", 2, "", ""),
    )
    document = Document("dreiebok", "Dreiebok", "dreiebok", "", "", sections)
    groups = (("enslige-eldre", "Enslige eldre"), ("innvandrere", "Innvandrere"))
    file = folder / "kart.html"
    file.write_bytes(html.render(Playbook("Solvik", language, "2027-01-11", "Solvik", (document,), groups), document))
    page = context.new_page()
    page.goto(file.as_uri())
    return page


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
def light(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900})
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
    assert page.locator(STATUS).inner_text() == "Gjelder Enslige eldre: 1 punkt", "the map says the same as the table"
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
    assert page.locator(STATUS).inner_text() == "Gjelder Uten noen: 0 punkter"


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


def reaching(count: int, language: str = "nb", most: int = 0) -> Figure:
    """Give a map where the first *most* actors reach older people who live alone."""
    of = actors([f"{NAMES[-1 - n % 5]} {n}" for n in range(count)], list(RINGS), list(SECTORS), {(0, 1): 2})
    places = [replace(place, groups=("enslige-eldre",) if n < most else ()) for n, place in enumerate(of.places)]
    return actor_map(places, of.names, SECTORS, language)


def short(count: int) -> Figure:
    """Give a map of actors with names of a common length."""
    of = actors([f"{NAMES[n % 8]} {n}" for n in range(count)], list(RINGS), list(SECTORS), {(0, 1): 2})
    return actor_map(of.places, of.names, SECTORS, "nb")


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("nb", "Gjelder Enslige eldre: 1 aktør på kartet", "Gjelder Enslige eldre: 3 aktører på kartet"),
        ("nn", "Gjeld Enslige eldre: 1 aktør på kartet", "Gjeld Enslige eldre: 3 aktørar på kartet"),
        ("en", "Applies to Enslige eldre: 1 actor on the map", "Applies to Enslige eldre: 3 actors on the map"),
    ],
)
def test_on_a_phone_a_group_is_picked_at_the_map_and_counted_there(
    light: BrowserContext, tmp_path: Path, language: str, one: str, many: str
) -> None:
    for reached, words in ((1, one), (3, many)):
        page = opened(light, tmp_path, reaching(12, language, reached), "", language)
        page.set_viewport_size({"width": 375, "height": 720})
        page.select_option("#nm-velg1", value="enslige-eldre")
        assert page.locator(AT_THE_MAP).inner_text() == words
        assert page.locator("#nm-velg").input_value() == "enslige-eldre", "both lists say the same"
        assert page.locator(".nm-kart .nm-denne").count() == reached
        assert [box.get_attribute("aria-live") for box in page.locator("[role=status]").all()] == ["off", "polite"], (
            "only the list that was used is read out"
        )
        box, figure = (page.locator(which).bounding_box() for which in ("main .side-velger", ".nm-bilde"))
        assert box is not None
        assert figure is not None
        assert 0 < figure["y"] - box["y"] < 200, "right above the map"
        page.select_option("#nm-velg1", value="")
        assert page.locator(AT_THE_MAP).inner_text() == ""


def test_on_a_wide_page_the_list_in_the_column_is_enough(light: BrowserContext, tmp_path: Path) -> None:
    page = opened(light, tmp_path, reaching(12))
    assert page.locator("#nm-velg").is_visible()
    assert page.locator("#nm-velg1").is_hidden()


def test_sectors_drawn_together_are_not_counted_as_actors(light: BrowserContext, tmp_path: Path) -> None:
    page = opened(light, tmp_path, reaching(61, most=30))
    page.set_viewport_size({"width": 375, "height": 720})
    page.select_option("#nm-velg1", value="enslige-eldre")
    assert page.locator(AT_THE_MAP).inner_text() == "Gjelder Enslige eldre"


@pytest.mark.parametrize("width", [320, 375, 700])
def test_a_map_that_is_wider_than_the_page_opens_at_its_middle(
    light: BrowserContext, tmp_path: Path, width: int
) -> None:
    page = opened(light, tmp_path, reaching(40))
    page.set_viewport_size({"width": width, "height": 720})
    page.reload()
    middle = page.evaluate(
        "(() => { const map = document.querySelector('.nm-kart').getBoundingClientRect(), "
        "box = document.querySelector('.nm-bilde').getBoundingClientRect(); "
        "return map.left + map.width / 2 - box.left - box.width / 2; })()"
    )
    assert abs(middle) <= 1


@pytest.mark.parametrize("count", [12, 30, 45, 60])
def test_every_letter_of_the_map_is_at_least_seven_points_on_paper(
    light: BrowserContext, tmp_path: Path, count: int
) -> None:
    figure = reaching(count)
    page = opened(light, tmp_path, figure)
    page.set_viewport_size({"width": 665, "height": 979})
    page.emulate_media(media="print")
    sizes = page.evaluate(
        "[...document.querySelectorAll('.nm-kart')].filter(map => map.checkVisibility()).map(map => "
        "parseFloat(map.getAttribute('font-size')) * map.getScreenCTM().a * .75)"
    )
    assert len(sizes) == 1, "one picture, for the screen or for paper"
    assert sizes[0] >= 7
    if figure.key:
        assert page.locator(".nm-papir").is_visible()
        assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.nm-nokkel')).fontSize) * .75") >= 8
        assert page.locator(".nm-nokkel li").all_inner_texts() == list(figure.key)
    else:
        assert page.locator(".nm-nokkel").count() == 0


@pytest.mark.parametrize("viewport", [375, 1280])
def test_numbers_and_key_are_for_paper_only(light: BrowserContext, tmp_path: Path, viewport: int) -> None:
    page = opened(light, tmp_path, reaching(60))
    page.set_viewport_size({"width": viewport, "height": 800})
    assert page.locator(".nm-papir").is_hidden()
    assert page.locator(".nm-nokkel").is_hidden()
    assert page.locator(".nm-kart").first.is_visible()


@pytest.mark.parametrize("count", [30, 60])
@pytest.mark.parametrize("paragraphs", [0, 3, 7])
def test_the_heading_of_the_map_stands_on_the_sheet_of_the_map(
    light: BrowserContext, tmp_path: Path, count: int, paragraphs: int
) -> None:
    figure = reaching(count) if count == 30 else short(count)
    before = "\n\n".join(["Her er en tekst som fyller litt av arket. " * 14] * paragraphs)
    sheets = paper(opened(light, tmp_path, figure, before), tmp_path)
    with_heading = [sheet for sheet in sheets if "Kartet over aktørene" in sheet]
    assert len(with_heading) == 1
    assert "Kjerne" in with_heading[0]
    assert "Folkevalgte og råd" in with_heading[0], "and so does what its signs mean"
    if figure.key:
        assert "60." in with_heading[0], "and the whole key"
