"""The pages of the example, by the accessibility engine axe: at three sizes, light and dark, with nothing to complain of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from tests.folders import ULLERAL

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = ULLERAL / "dreiebok"
SIZES = {"phone": (375, 800), "tablet": (768, 1000), "desktop": (1280, 900)}


def violations(
    browser: Browser, file: Path, size: tuple[int, int], colours: Literal["light", "dark"] = "light"
) -> dict[str, list[str]]:
    """Give each rule of axe that the page breaks, and where."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe is not installed: pages are not tried by it"
    )
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", color_scheme=colours
    )
    page = context.new_page()
    page.goto(file.as_uri())
    found = axe.Axe().run(page).response["violations"]
    context.close()
    return {rule["id"]: [node["target"][0] for node in rule["nodes"]][:5] for rule in found}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["kortversjon", "sporreskjema", "aktorrapport"])
def test_axe_finds_nothing(browser: Browser, name: str, size: str) -> None:
    assert violations(browser, PAGES / f"{name}.html", SIZES[size]) == {}


@pytest.mark.parametrize(("size", "colours"), [("desktop", "light"), ("phone", "dark")])
def test_axe_finds_nothing_in_the_playbook_itself(
    browser: Browser, size: str, colours: Literal["light", "dark"]
) -> None:
    assert violations(browser, PAGES / "index.html", SIZES[size], colours) == {}


def test_axe_would_find_a_picture_without_words(browser: Browser, tmp_path: Path) -> None:
    page = (PAGES / "kortversjon.html").read_text(encoding="utf-8")
    broken = tmp_path / "kortversjon.html"
    planted = page.replace("</main>", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>')
    broken.write_text(planted, encoding="utf-8", newline="\n")
    assert planted != page
    assert "image-alt" in violations(browser, broken, SIZES["desktop"])
