from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.composing.escaping import escape
from naermiljomodell.playbook import FOREIGN_END, FOREIGN_SAID
from naermiljomodell.rendering.ics.wording import heading, plain


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Én setning.", "Én setning."),
        ("**Før**\n- [ ] Bestill *rommet*\n- [x] Ring\n- Si fra", "Før\n☐ Bestill rommet\n☑ Ring\n• Si fra"),
        ("En\n\nto", "En\n\nto"),
        (r"Rom \[2\] & 3", "Rom [2] & 3"),
        ("En\x00to\x1ftre\u2028fire\x85fem", "En to tre fire fem"),
    ],
)
def test_marks_become_signs_and_words(markdown: str, text: str) -> None:
    assert plain(markdown, "nb") == text


def test_what_is_in_bokmal_only_is_said_to_be_so() -> None:
    marked = f"- {FOREIGN_SAID}Ring naboen{FOREIGN_END}"
    assert plain(marked, "en") == "• (in Norwegian) Ring naboen"
    assert heading(f"{FOREIGN_SAID}Ring{FOREIGN_END} {FOREIGN_END}naboen") == "Ring naboen"


@given(st.text(st.characters(exclude_categories=["Cs", "Co"])))
def test_a_title_that_is_escaped_is_read_as_it_was_typed_on_one_line(text: str) -> None:
    shown = heading(escape(text))
    assert "\n" not in shown
    typed = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", text.replace("\0", "\ufffd"))
    assert shown == " ".join(typed.split())
