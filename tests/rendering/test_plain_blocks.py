from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.rendering.test_plain import MARKDOWN
from tests.rendering.whole import whole

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID
from naermiljomodell.rendering import parsed_blocks, plain_blocks
from naermiljomodell.rendering.marks import without_groups

WORDS = "(på bokmål)"


def the_same(markdown: str, here: str) -> bool:
    """Assert that what is plain is what the parser makes of it; tell whether it is plain."""
    text = without_groups(markdown)
    found = plain_blocks.blocks(text, WORDS, here)
    if found is not None:
        assert found == tuple(parsed_blocks.blocks(text, WORDS, here))
    return found is not None


@given(MARKDOWN | st.text(), st.sampled_from(["", "Her er dere"]))
@example(f"Meet {FOREIGN_SAID}**a** b{FOREIGN_END} {FOREIGN}c{FOREIGN_END}", "")
@example("| ☐ a | b |\n|---|--:|\n| ☐ | **c** |", "")
@example("| a |\n|---|", "")
@example("| a |\n| b |", "")
@example("> a\nb", "")
@example("> a\n> b", "")
@example("___\n\n___", "")
@example("1. [x] a\n2. b", "Her er dere")
@example("3. a\\\n   b\n4. c", "")
@example('a "b" > c', "")
@example("[**a** b](#c) <https://eksempel.no/%C3%A6> `d`", "")
@example("   ", "")
def test_what_is_plain_is_what_the_parser_makes_of_it(markdown: str, here: str) -> None:
    the_same(markdown, here)


@pytest.mark.parametrize("language", ["nb", "en"])
def test_nearly_all_that_our_templates_write_is_plain_and_all_is_what_the_parser_makes_of_it(language: str) -> None:
    texts = {
        text for one in whole(language).documents for text in (one.opening, *(part.markdown for part in one.sections))
    }
    plain = [the_same(text, "") for text in sorted(texts)]
    assert len(plain) > 500
    assert sum(plain) / len(plain) > 0.97


def test_a_word_file_of_plain_words_is_made_without_the_parser() -> None:
    code = (
        "import sys\nfrom naermiljomodell.playbook import Document, Playbook, Section\n"
        "from naermiljomodell.rendering import docx\n"
        "one = Document('a', 'A', 'dokument', '', 'Hei **du**.', (Section('b', 'B', 2, '', '- [ ] c'),))\n"
        "docx.render(Playbook('S', 'nb', '2027-01-04', 'F', (one,)), one)\n"
        "print(sorted({'markdown_it', 'docxtpl', 'lxml', 'jinja2', 'typst'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout.strip() == "[]"
