from __future__ import annotations

import xml.etree.ElementTree as ET

from tests.rendering.word.strict_reader import W

from naermiljomodell.rendering.word import roles
from naermiljomodell.rendering.word.package import own_part

NAMES = {style[0].get(f"{W}val") for style in ET.fromstring(own_part("stiler.xml")).iter(f"{W}style")}  # noqa: S314  our own


def test_each_role_has_a_style_of_that_name() -> None:
    said = {value for name, value in vars(roles).items() if name.isupper() and isinstance(value, str)}
    assert len(said) > 15
    assert {*said, *roles.ENTRIES, *roles.LARGE.values(), *map(roles.heading, range(2, 7))} <= NAMES


def test_a_chapter_is_the_first_of_words_headings_and_all_have_a_size_in_large_type() -> None:
    assert [roles.heading(level) for level in range(2, 7)] == [f"heading {step}" for step in range(1, 6)]
    assert len(roles.LARGE_HEADINGS) == 5
    assert min(roles.LARGE_HEADINGS) >= 28
