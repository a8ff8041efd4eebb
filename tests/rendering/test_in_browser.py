"""What only a browser can tell: width, script, paper, focus and colours as they come out on the page."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.rendering.looking import ratio
from tests.rendering.sample import solvik

from naermiljomodell.playbook import Document, Playbook, Section
from naermiljomodell.rendering import html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

STEP = "#steg-kartlegging-1"
COLOURS = """selector => {
    const seen = document.querySelector(selector);
    let back = seen;
    while (getComputedStyle(back).backgroundColor === "rgba(0, 0, 0, 0)") back = back.parentElement;
    return [getComputedStyle(seen).color, getComputedStyle(back).backgroundColor];
}"""


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("dreiebok")
    playbook = solvik()
    for document in playbook.documents:
        (folder / f"{document.id}.html").write_bytes(html.render(playbook, document))
    return (folder / "dreiebok.html").as_uri()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    opened = context.new_page()
    opened.goto(address)
    return opened


def hexed(colour: str) -> str:
    """Give `rgb(1, 2, 3)` as `#010203`."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_the_page_never_scrolls_sideways(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == width


WIDE = "[...document.querySelectorAll('.nm-bord')].filter(box => box.scrollWidth > box.clientWidth).length"
LABEL = """() => [...document.querySelectorAll('td[data-h]:not(:empty)')].map(
    cell => [cell.dataset.h, getComputedStyle(cell, '::before').content, getComputedStyle(cell).display])"""


def test_a_wide_table_scrolls_by_itself_and_shows_by_its_edge_that_it_does(page: Page) -> None:
    page.set_viewport_size({"width": 610, "height": 800})
    page.evaluate("document.querySelector('.nm-bord table').style.width = '60rem'")
    assert page.evaluate(WIDE) >= 1
    assert page.evaluate("document.documentElement.scrollWidth") == 610
    shade = "getComputedStyle(document.querySelector('.nm-bord')).backgroundAttachment"
    assert page.evaluate(shade) == "local, local, scroll, scroll"


@pytest.mark.parametrize("width", [320, 599])
def test_on_a_narrow_page_each_row_is_a_card_and_each_cell_has_its_heading(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate(WIDE) == 0
    cells = page.evaluate(LABEL)
    assert len(cells) > 10
    assert all((label, display) == (f'"{head}"', "block") for head, label, display in cells)


def test_on_a_wider_page_the_heading_stands_over_the_column_only(page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 800})
    assert {(label, display) for _, label, display in page.evaluate(LABEL)} == {("none", "table-cell")}


def printed(context: BrowserContext, folder: Path, kind: str, *sections: Section) -> Page:
    """Give a page of one document of *kind*, as it is on paper."""
    document = Document("ark", "Ark", kind, "innbyggere", "Inn", sections)
    made = folder / "ark.html"
    made.write_bytes(html.render(Playbook("Solvik", "nb", "2027-01-04", "S", (document,)), document))
    page = context.new_page()
    page.goto(made.as_uri())
    page.emulate_media(media="print")
    return page


def points(page: Page, selector: str) -> float:
    """Give the size of the letters in points."""
    size = page.evaluate("s => getComputedStyle(document.querySelector(s)).fontSize", selector)
    return round(float(str(size).removesuffix("px")) * 0.75, 1)


def test_papers_for_residents_are_printed_in_fourteen_points(context: BrowserContext, tmp_path: Path) -> None:
    scale = Section("a", "Spørsmål", 2, "skjema", "Sett kryss.\n\n| 0 | 1 |\n|---|---|\n| ☐ | ☐ |\n")
    page = printed(context, tmp_path, "innbyggerark", scale)
    assert [points(page, s) for s in ("main p", "th", "td")] == [14, 14, 16]


def test_a_sheet_to_hand_out_is_in_fourteen_points_and_the_rest_in_ten(context: BrowserContext, tmp_path: Path) -> None:
    text = "Tekst.\n\n| a | b |\n|---|---|\n| c | d |\n"
    page = printed(
        context, tmp_path, "dokument", Section("a", "A", 2, "", text), Section("b", "B", 2, "plakat", "Tekst.")
    )
    assert points(page, "#b p") == 14
    assert 10 <= points(page, "#a p") <= 11
    assert points(page, "#a td") >= 9.5
    assert page.locator(".side-bunn").is_hidden()


def test_a_run_of_show_begins_a_page_only_where_it_is_a_sheet(context: BrowserContext, tmp_path: Path) -> None:
    step, inside = Section("a", "A", 2, "", "A"), Section("b", "B", 3, "kjoreplan", "B")
    page = printed(context, tmp_path, "dokument", step, inside, Section("c", "C", 2, "kjoreplan", "C"))
    breaks = "s => getComputedStyle(document.querySelector(s)).breakBefore"
    assert [page.evaluate(breaks, s) for s in ("#b", "#c")] == ["auto", "page"]


def test_the_page_opens_without_a_complaint_or_a_request(context: BrowserContext, address: str) -> None:
    page, said, asked = context.new_page(), list[str](), list[str]()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.wait_for_timeout(200)
    assert not said
    assert [url for url in asked if not url.startswith("data:")] == [address]


def test_a_script_that_is_not_ours_does_not_run(page: Page) -> None:
    ran = """() => {
        const script = document.createElement("script");
        script.textContent = "window.strange = true";
        document.body.append(script);
        return window.strange === true;
    }"""
    assert page.evaluate(ran) is False


def test_a_tick_is_remembered_on_this_machine(page: Page) -> None:
    first, second = page.locator(f"{STEP} input").nth(0), page.locator(f"{STEP} input").nth(1)
    first.check()
    page.reload()
    assert first.is_checked()
    assert not second.is_checked()
    assert page.locator("#steg-kartlegging-2 input").nth(0).is_checked() is False, "the same words in another step"
    first.uncheck()
    page.reload()
    assert not first.is_checked()
    assert page.locator(".side-husket").is_visible()


def test_a_spoilt_memory_does_not_break_the_page(page: Page) -> None:
    page.locator(f"{STEP} input").nth(0).check()
    for spoilt in ("3", "null", "[", '"a"'):
        page.evaluate("words => localStorage.setItem(Object.keys(localStorage)[0], words)", spoilt)
        page.reload()
        assert page.locator(f"{STEP} input").nth(0).is_checked() is False
        page.locator(f"{STEP} input").nth(0).check()
        page.reload()
        assert page.locator(f"{STEP} input").nth(0).is_checked(), "the memory is whole again"


def test_a_target_group_can_be_picked_out(page: Page) -> None:
    page.select_option("#nm-velg", label="Innvandrere")
    mine = page.locator(f"{STEP} li[data-for~=innvandrere]").first
    others = page.locator(f"{STEP} li[data-for=enslige-eldre]").first
    assert mine.inner_text().startswith("Gjelder Innvandrere")
    assert page.locator("[role=status]").inner_text() == "Gjelder Innvandrere: 60 punkter"
    assert others.is_visible(), "dimmed, not hidden"
    assert "nm-andre" in str(others.get_attribute("class"))
    page.select_option("#nm-velg", label="Alle målgrupper")
    assert page.locator(".nm-merke, .nm-andre, .nm-denne").count() == 0
    assert page.locator("[role=status]").inner_text() == ""


def test_the_page_is_whole_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address)
    assert page.locator("#nm-velg").count() == 0
    assert page.locator("nav").first.is_hidden()
    assert page.locator("nav").last.is_visible()
    assert page.locator(f"{STEP} input").first.is_enabled()
    headings = page.locator("main h2, main h3, main h4")
    assert headings.count() == len(solvik().main.sections)
    assert all(heading.is_visible() for heading in headings.all())
    context.close()


def test_the_contents_fold_out_on_a_narrow_page_and_close_when_used(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.locator("nav").last.is_hidden()
    page.locator("summary").click()
    page.locator("details a", has_text="Aktørkart").click()
    assert page.locator("details").get_attribute("open") is None
    top = page.evaluate("document.getElementById('steg-kartlegging-3').getBoundingClientRect().top")
    assert 40 <= top <= 140, "the heading stands below the bar that is always there"


def test_the_contents_show_where_the_reader_is(page: Page) -> None:
    page.evaluate("document.getElementById('steg-mobilisering-2').scrollIntoView()")
    page.wait_for_selector(".side-innhold a[aria-current][href='#steg-mobilisering-2']")
    assert page.locator(".side-innhold a[aria-current]").count() == 1


def test_whatever_has_focus_is_seen_to_have_it(page: Page) -> None:
    seen = set()
    for _ in range(70):
        page.keyboard.press("Tab")
        name, style, width = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            "return [document.activeElement.tagName, s.outlineStyle, parseFloat(s.outlineWidth)]; }"
        )
        seen.add(name)
        assert name != "BODY"
        assert style == "solid", name
        assert width >= 2, name
    assert {"A", "SELECT", "INPUT"} <= seen


def test_the_first_stop_leads_past_the_contents(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hopp til innholdet"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "nm-hoved"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_as_the_browser_paints_it(browser: Browser, address: str, scheme: str) -> None:
    context = browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light", viewport={"width": 1280, "height": 900}
    )
    page = context.new_page()
    page.goto(address)
    page.select_option("#nm-velg", label="Innvandrere")
    page.locator(f"{STEP} input").nth(0).check()
    selectors = ["h1", "h2", "main p", ".side-innhold a", "footer p", ".nm-mangler li", ".nm-mangler a", ".nm-neste a", ".nm-hvorfor p",
                 ".nm-her", ".nm-andre", ".nm-merke", "label:has(:checked)", "figcaption", ".nm-notat p", ".nm-ramme p", "th"]  # fmt: skip
    for selector in selectors:
        front, back = page.evaluate(COLOURS, selector)
        assert ratio(hexed(front), hexed(back)) >= 4.5, selector
    dark = page.evaluate(COLOURS, "main p")[1] != "rgb(255, 255, 255)"
    assert dark == (scheme == "dark")
    context.close()


def paper(page: Page, folder: Path) -> list[str]:
    """Give the text of each sheet of the page on paper."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed: paper is not read")
    page.pdf(path=folder / "side.pdf", prefer_css_page_size=True)
    read = subprocess.run(["pdftotext", "-layout", folder / "side.pdf", "-"], capture_output=True, check=True)
    return read.stdout.decode().split("\f")[:-1]


def test_paper_has_area_date_and_number_on_each_sheet_and_no_navigation(page: Page, tmp_path: Path) -> None:
    page.emulate_media(color_scheme="dark")
    sheets = paper(page, tmp_path)
    assert len(sheets) > 10
    for number, sheet in enumerate(sheets, 1):
        foot = sheet.rstrip().splitlines()[-1].split()
        assert " ".join(foot) == f"Solvik · 4. januar 2027 Side {number}"
    everything = "\n".join(sheets)
    assert "Velg målgruppe" not in everything
    assert "Hopp til" not in everything
    assert not re.search(r"^\s*Innhold\s*$", everything, re.MULTILINE)


def phases(context: BrowserContext, folder: Path) -> Page:
    """Give three short phases on paper."""
    return printed(context, folder, "dokument", *(Section(i, f"Fase {i}", 2, "fase", "Kort.") for i in "abc"))


def test_short_phases_share_a_sheet(context: BrowserContext, tmp_path: Path) -> None:
    (sheet,) = paper(phases(context, tmp_path), tmp_path)
    assert all(f"Fase {i}" in sheet for i in "abc")


def test_a_planted_break_before_each_phase_is_seen(context: BrowserContext, tmp_path: Path) -> None:
    page = phases(context, tmp_path)
    page.evaluate("document.querySelectorAll('.nm-fase').forEach(phase => { phase.style.breakBefore = 'page' })")
    assert len(paper(page, tmp_path)) == 4


def test_a_list_of_one_item_ties_no_heading_to_the_one_before_it(context: BrowserContext, tmp_path: Path) -> None:
    one, two = Section("a", "A", 2, "", "- a\n"), Section("b", "B", 2, "", "- a\n- b\n")
    page = printed(context, tmp_path, "dokument", one, two)
    after = "s => getComputedStyle(document.querySelector(s)).breakAfter"
    assert [page.evaluate(after, s) for s in ("#a li", "#b li")] == ["auto", "avoid"]


def test_the_words_before_sheets_to_hand_out_need_no_sheet_of_their_own(
    context: BrowserContext, tmp_path: Path
) -> None:
    words, sheet = Section("a", "Ark", 2, "ark", "Skriv ut."), Section("b", "Plakat", 3, "plakat", "Heng opp.")
    page = printed(context, tmp_path, "dokument", words, sheet, Section("c", "Skjema", 2, "ark", "Fyll ut."))
    before = "s => getComputedStyle(document.querySelector(s)).breakBefore"
    assert [page.evaluate(before, s) for s in ("#a", "#b", "#c")] == ["auto", "page", "page"]


def test_links_on_paper_show_where_they_lead_and_an_address_stands_once(page: Page, tmp_path: Path) -> None:
    everything = " ".join(" ".join(paper(page, tmp_path)).split())
    assert "(https://www.example.org/medvirkning)" in everything
    assert "(invitasjon.html)" in everything
    assert everything.count("https://www.example.org/lov") == 1


def test_a_run_of_show_stands_whole_on_one_sheet(page: Page, tmp_path: Path) -> None:
    sheets = [sheet for sheet in paper(page, tmp_path) if "Kjøreplan: Informasjonsmøte" in sheet]
    assert len(sheets) == 1
    assert sheets[0].strip().startswith("Kjøreplan: Informasjonsmøte")
    assert "16.30" in sheets[0]
    assert "19.40" in sheets[0]


def test_no_heading_stands_last_on_a_sheet(page: Page, tmp_path: Path) -> None:
    titles = {section.title for section in solvik().main.sections}
    for sheet in paper(page, tmp_path):
        lines = [line.strip() for line in sheet.rstrip().splitlines() if line.strip()]
        assert lines[-2] not in titles
