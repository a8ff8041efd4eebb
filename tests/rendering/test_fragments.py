from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.rendering import commonmark, fragments

MARKUP = "- [ ] x {.for-a}\n#<b>&;`|-*_~[](#y)!\\\"'\0"
ANY_MARKDOWN = st.one_of(st.text(), st.text(alphabet=MARKUP))


@given(ANY_MARKDOWN, st.sampled_from(["", "Her er dere"]))
def test_a_fragment_is_what_the_parser_makes_of_it(markdown: str, here: str) -> None:
    assert "\0".join(fragments.body(markdown, "Tabell", here)) == commonmark.body(markdown, "Tabell", here)


@given(ANY_MARKDOWN)
def test_a_title_is_what_the_parser_makes_of_it(markdown: str) -> None:
    found = fragments.title(markdown)
    assert (found.html, found.text) == commonmark.title(markdown)


def test_a_fragment_has_a_gap_where_each_table_is_named() -> None:
    first, second, end = fragments.body("|a|\n|-|\n\n|b|\n|-|\n", "Tabell")
    assert first.endswith('aria-label="Tabell: ')
    assert second.endswith('aria-label="Tabell 2: ')
    assert end.endswith("</table></div>\n")


def test_equal_fragments_are_worked_on_once() -> None:
    assert fragments.body("Unik **tekst**", "Tabell") is fragments.body("Unik " + "**tekst**", "Tabell")


def test_the_parser_is_loaded_only_for_what_is_not_plain() -> None:
    code = (
        "import sys; from naermiljomodell.rendering import fragments\n"
        "fragments.title('Ål & Torpo'.replace('&', 'og')); fragments.body('- **a** b', 'Tabell')\n"
        "print('markdown_it' in sys.modules); fragments.body('# a', 'Tabell'); print('markdown_it' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["False", "True"]
