from __future__ import annotations

import re
from base64 import b64decode
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rendering.sample import solvik

from naermiljomodell.playbook import Appearance
from naermiljomodell.rendering import dress, html


def test_the_policy_lets_our_script_run_and_nothing_else() -> None:
    page = html.render(solvik(), solvik().main).decode()
    script = re.search(r"<script>(.*?)</script>", page, re.DOTALL)
    said = re.search(r"script-src 'sha256-([^']+)'", dress.policy())
    assert script
    assert said
    assert b64decode(said[1]) == sha256(script[1].encode()).digest()
    assert dress.policy().startswith("default-src 'none';")


def test_the_script_is_small_and_can_stand_in_a_page() -> None:
    assert len(dress.script().encode()) < 5120
    assert "</" not in dress.script()
    assert "http" not in dress.script()


def test_the_stylesheet_has_no_comments_and_asks_for_nothing() -> None:
    style = dress.style(Appearance(), "Solvik", "4. januar 2027", "Side")
    assert "/*" not in style
    assert "url(" not in style
    assert "@import" not in style
    assert "http:" not in style


def test_a_theme_dresses_the_light_page_and_paper_and_leaves_the_dark_page() -> None:
    theme = (("--ds-color-accent-base-default", "#123456"), ("--ds-border-radius-md", "0"))
    style = dress.style(Appearance(theme), "Solvik", "", "Side")
    assert ":root{--ds-border-radius-md:0;}\n" in style
    assert "@media print,(prefers-color-scheme:light){:root{--ds-color-accent-base-default:#123456;}}\n" in style
    assert "(prefers-color-scheme:dark){:root{--ds" not in style


def test_a_theme_may_name_dark_colours_for_themselves() -> None:
    style = dress.style(Appearance((("--nm-dark-color-accent-base-default", "#abcdef"),)), "Solvik", "", "Side")
    assert "@media screen and (prefers-color-scheme:dark){:root{--ds-color-accent-base-default:#abcdef;}}\n" in style


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("--a", "red;} body{display:none"),
        ("--a", "</style><script>"),
        ("--a", "url(https://a.no)"),
        ("--a", "URL (x)"),
        ("--a", "image-set('a.png' 1x)"),
        ("--a", r"\75rl(x)"),
        ("--a", "/*"),
        ("color", "red"),
        ("--", "red"),
        ("--a:b", "red"),
    ],
)
def test_a_theme_that_could_leave_its_place_is_a_fault(name: str, value: str) -> None:
    with pytest.raises(ValueError, match="is not a plain value"):
        dress.style(Appearance(((name, value),)), "Solvik", "", "Side")


def test_a_coat_of_arms_is_a_data_address_or_none() -> None:
    assert dress.coat_of_arms(Appearance()) == ""
    assert dress.coat_of_arms(Appearance((), "data:image/png;base64,AA")) == "data:image/png;base64,AA"
    with pytest.raises(ValueError, match="coat of arms"):
        dress.coat_of_arms(Appearance((), "https://a.no/vapen.png"))


@given(st.text())
def test_the_foot_of_each_sheet_holds_any_name_and_ends_where_it_should(area: str) -> None:
    style = dress.style(Appearance(), area, "4. januar 2027", "Side")
    foot = style.splitlines()[-1]
    said = re.fullmatch(
        r'@page\{@bottom-left\{content:"([^"<\n]*)"\}@bottom-right\{content:"Side " counter\(page\)\}\}', foot
    )
    assert said
    back = re.sub(r"\\([0-9a-f]+) ", lambda sign: chr(int(sign[1], 16)), said[1])
    assert back == f"{area} · 4. januar 2027"
