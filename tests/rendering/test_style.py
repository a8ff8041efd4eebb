from __future__ import annotations

import re

import pytest
from tests.rendering.looking import ratio

from naermiljomodell.rendering.dress import asset

TEXT_ON = {
    "text": ("bg", "tint", "surface", "accent-tint"),
    "quiet": ("bg", "tint", "surface", "accent-tint"),
    "title": ("bg", "tint", "surface", "accent-tint", "warn-tint"),
    "link": ("bg", "tint", "surface", "accent-tint"),
    "visited": ("bg", "tint", "surface", "accent-tint"),
    "warn": ("warn-tint",),
    "warn-edge": ("warn-tint",),
}
LINES_ON = {
    "edge": ("bg", "surface", "tint"),
    "accent": ("bg", "surface", "accent-tint"),
    "warn-edge": ("surface", "bg"),
    "good-edge": ("surface", "bg"),
    "focus": ("bg", "surface", "tint", "accent-tint", "warn-tint", "focus-in"),
}
COLOUR = re.compile(r"--nm-([a-z-]+): var\((--ds-[a-z0-9-]+), (#[0-9a-f]{6})\)")


def colours(scheme: str) -> dict[str, str]:
    """Give the colours that stand when no theme names any."""
    style = asset("style.css")
    light, dark = re.findall(r":root \{\n.*?\n *\}", style, re.DOTALL)[:2]
    return {name: value for name, _, value in COLOUR.findall(light if scheme == "light" else dark)}


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(front, back) for front, backs in table.items() for back in backs]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), pairs(TEXT_ON))
def test_text_stands_out_from_its_ground(scheme: str, front: str, back: str) -> None:
    assert ratio(colours(scheme)[front], colours(scheme)[back]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), pairs(LINES_ON))
def test_a_line_that_carries_meaning_stands_out_from_its_ground(scheme: str, front: str, back: str) -> None:
    assert ratio(colours(scheme)[front], colours(scheme)[back]) >= 3


def test_the_dark_page_has_a_value_for_every_colour_of_the_light_one() -> None:
    assert colours("light").keys() == colours("dark").keys()
    assert len(colours("light")) >= 15


def test_every_colour_is_tested_in_some_pair_or_is_a_mere_ornament() -> None:
    tested = {name for table in (TEXT_ON, LINES_ON) for pair in pairs(table) for name in pair}
    assert colours("light").keys() - tested == {"line"}


def test_no_rule_names_a_colour_of_its_own() -> None:
    style = re.sub(r"/\*.*?\*/", "", asset("style.css"), flags=re.DOTALL)
    rules = COLOUR.sub("", style)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", rules)


def test_every_variable_used_is_defined() -> None:
    style = asset("style.css")
    assert set(re.findall(r"var\((--nm-[a-z0-9-]+)", style)) == set(re.findall(r"(--nm-[a-z0-9-]+):", style))


def test_every_token_of_designsystemet_has_a_value_to_fall_back_on() -> None:
    style = asset("style.css")
    found = re.findall(r"var\(--ds-[a-z0-9-]+(.)", style)
    assert len(found) > 40
    assert set(found) == {","}


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
