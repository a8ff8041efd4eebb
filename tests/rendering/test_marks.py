from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.playbook import FOREIGN as ON
from naermiljomodell.playbook import FOREIGN_END as OFF
from naermiljomodell.playbook import FOREIGN_SAID as SAID
from naermiljomodell.rendering.marks import (
    foreign_in_html,
    foreign_in_words,
    take_groups,
    take_square,
    without_foreign,
    without_groups,
    without_place,
)

IDS = st.lists(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)?", fullmatch=True), min_size=1, max_size=3)


@pytest.mark.parametrize(
    ("written", "text", "groups"),
    [
        ("Bestill tolk {.for-innvandrere}", "Bestill tolk", "innvandrere"),
        ("Bestill tolk {.for-a .for-b-2}  ", "Bestill tolk", "a b-2"),
        ("Bestill tolk", "Bestill tolk", ""),
        ("Bestill {.for-a} tolk", "Bestill {.for-a} tolk", ""),
        (r"Bestill tolk \{.for-a}", r"Bestill tolk \{.for-a}", ""),
        ("Bestill tolk {.for-A}", "Bestill tolk {.for-A}", ""),
        ("{.for-a}", "", "a"),
    ],
)
def test_target_groups_are_taken_from_the_end_of_a_line_only(written: str, text: str, groups: str) -> None:
    assert take_groups(written) == (text, groups)


@given(st.text().filter(lambda text: not text.endswith("\\")), IDS)
def test_groups_put_on_any_text_come_off_again(text: str, ids: list[str]) -> None:
    marked = text + " {" + " ".join(f".for-{name}" for name in ids) + "}"
    assert take_groups(marked) == (text.rstrip(" \t"), " ".join(ids))


@pytest.mark.parametrize(
    ("written", "text", "ticked"),
    [
        ("[ ] Ring", "Ring", False),
        ("[x] Ring", "Ring", True),
        ("[] Ring", "[] Ring", None),
        ("[ ]Ring", "[ ]Ring", None),
    ],
)
def test_a_square_stands_first_and_is_followed_by_a_space(written: str, text: str, *, ticked: bool | None) -> None:
    assert take_square(written) == (text, ticked)


def test_groups_are_taken_from_every_line_and_the_rest_is_left_as_it_is() -> None:
    assert without_groups("| a | b |{.for-x}\n") == "| a | b |\n"
    assert without_groups("- a {.for-x}\n- b  \n  c {.for-y .for-z}\n") == "- a\n- b  \n  c\n"


@given(st.text().filter(lambda text: "{.for-" not in text))
def test_text_without_groups_is_left_whole(text: str) -> None:
    assert without_groups(text) == text


def test_the_place_in_the_band_is_said_in_words() -> None:
    assert (
        without_place("1. **A** jan.\n2. [x] **B** feb.\n", "Her er dere")
        == "1. **A** jan.\n2. **B** feb. → Her er dere\n"
    )


@pytest.mark.parametrize(
    ("written", "html", "words"),
    [
        ("a", "a", "a"),
        (f"{ON}a{OFF} b", '<span lang="nb">a</span> b', "a b"),
        (f"{SAID}a{OFF}", '<small>(norsk)</small> <span lang="nb">a</span>', "(norsk) a"),
        (f"{OFF}a{ON} {SAID}{ON}b{OFF}", 'a <span lang="nb">b</span>', "a (norsk) b"),
    ],
)
def test_words_in_bokmal_are_said_to_be_so(written: str, html: str, words: str) -> None:
    assert foreign_in_html(written, "(norsk)") == html
    assert foreign_in_words(written, "(norsk)") == words


@given(st.text(alphabet=f"ab{ON}{OFF}{SAID}"))
def test_each_text_in_bokmal_that_begins_ends(text: str) -> None:
    html = foreign_in_html(text, "")
    assert html.count("<span") == html.count("</span>")
    assert without_foreign(f"{text}{OFF}") == text.translate(dict.fromkeys(map(ord, ON + OFF + SAID)))
