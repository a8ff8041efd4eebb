from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.house.sources import ROOT

from naermiljomodell import pipeline
from naermiljomodell.rendering import commonmark, plain

WORDS = st.lists(
    st.sampled_from(
        ["a", "Å b", "1", "10.", " ", "**a**", "**b.** ", "\\|", "\\", "[a](#b)", "<https://a.no/b>", ">", "{.for-a}"]
    )
    | st.sampled_from(["!", "-", "#", "|", "*", "\u00a0", "é", "=", "[x] ", " ___ ", " {.for-a .for-b}", "~", "1) "]),
    min_size=1,
    max_size=5,
).map("".join)
LINES = st.lists(WORDS, min_size=1, max_size=3).map("\n".join)


def lists(mark: str) -> st.SearchStrategy[str]:
    """Give lists, close or airy, with items of one line or two."""
    items = st.builds(
        lambda square, first, second: mark + square + first + (f"\\\n{' ' * len(mark)}{second}" if second else ""),
        st.sampled_from(["", "[ ] ", "[x] "]),
        WORDS,
        st.none() | WORDS,
    )
    return st.builds(
        lambda found, gap: gap.join(found), st.lists(items, min_size=1, max_size=3), st.sampled_from(["\n", "\n\n"])
    )


def rows(count: int) -> st.SearchStrategy[str]:
    """Give tables of *count* columns, some of them with a row too long or too short."""
    words = WORDS | st.sampled_from(["", "☐", "**a** `b` [c](#c)", '"d" < e'])
    cells = st.lists(words, min_size=count, max_size=count)
    ragged = st.lists(words, min_size=1, max_size=4)
    signs = st.lists(st.sampled_from(["-", "---", ":-", "-:", ":-:", " - ", "x"]), min_size=count, max_size=count)
    return st.builds(
        lambda mark, *lines: "\n".join(f"|{'|'.join(line)}|{mark}" for line in lines if line),
        st.sampled_from(["", "", "{.for-a}", " {.for-a .for-b} "]),
        cells,
        signs,
        cells,
        st.just([]) | ragged,
    )


BLOCKS = st.one_of(
    LINES,
    lists("- "),
    lists("1. "),
    lists("7. "),
    rows(1),
    rows(3),
    st.just("___"),
    LINES.map(lambda lines: "> " + lines.replace("\n", "\n> ")),
    st.builds("{}\n{}".format, LINES, lists("- ")),
)
MARKDOWN = st.builds(
    lambda blocks, gap: gap.join(blocks), st.lists(BLOCKS, max_size=4), st.sampled_from(["\n\n", "\n"])
)


@given(MARKDOWN | st.text(), st.sampled_from(["", "Her er dere"]))
@example("- a\n\n- b\n- c\n\n1. d", "")
@example("a\n- b\n\n- c", "")
@example("9. a\\\n   b\n10. c\\\n    d", "")
@example("- [x] a {.for-b}\n- [ ] c\n- [ ] c", "")
@example("1. [x] a\n2. [ ] b", "Her <er>")
@example("|a||\n|-:|:-:|\n|1|2|3|\n|\\||", "")
def test_what_is_plain_is_what_the_parser_makes_of_it(markdown: str, here: str) -> None:
    html = plain.body(markdown, "Tabell", here)
    assert html is None or html == commonmark.body(markdown, "Tabell", here)


@pytest.mark.parametrize(
    "markdown",
    [
        "",
        "\nEn linje\nto\n",
        "**Før**\n\n- [ ] Ring\n- [x] Bestill (to uker før) {.for-a .for-b}\n\n**Etter**",
        "1. **Skriv.**\\\n   Mars · vi\\\n   Steg: [A](#a)\n2. **Les.**",
        "- a\n\n- b",
        "Slik:\n- a\n- b",
        "| Kl. | | Hva |\n| --: | - | :-: |\n| 1 | 2 |\n| 1 | 2 | \\| | 4 |",
        "|a|\n|-|",
        "> En melding\n> på to linjer",
        "___\n\n_____",
    ],
)
def test_what_our_templates_write_is_plain(markdown: str) -> None:
    assert plain.body(markdown, "Tabell") == commonmark.body(markdown, "Tabell")


@pytest.mark.parametrize(
    "markdown",
    [
        "# a", "a\n---", "- - a", "- a\n  - b", "- a\nb", "- a\n\n  b", "* a", "1) a", "  a", "a  \nb", "a\n\n\nb", "a\tb", "> a\nb", "> # a", "```\na\n```", "-  a", "a\n1. b",
        "|a|b|\n|-|", "|a|\n|x|", "|a|", "|a\n|-|", "|a\\|\n|-|", "|\\\\|\n|-|", "|\u00a0|\n|-|", "|", "a\n|-|", "*a*",
    ],
)  # fmt: skip
def test_what_is_not_plain_is_left_to_the_parser(markdown: str) -> None:
    assert plain.body(markdown, "Tabell") is None


def test_a_whole_playbook_is_plain_and_is_what_the_parser_makes_of_it() -> None:
    checked = pipeline.examine(ROOT / "examples" / "ullerål")
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    playbook = pipeline.compose(checked.pack, checked.folder, checked.plan, dt.date(2025, 1, 6), checked.problems)
    found = [
        part for document in playbook.documents for part in (document.opening, *(s.markdown for s in document.sections))
    ]
    assert len(found) > 300
    for markdown in found:
        assert plain.body(markdown, "Tabell") == commonmark.body(markdown, "Tabell")
