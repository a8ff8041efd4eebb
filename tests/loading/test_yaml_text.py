from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.language.findings import CATALOGUE
from naermiljomodell.loading.yaml_text import Trouble, explain, readable

ODD = st.text(st.sampled_from("ab:#% -\n\t\u00a0\u2028\u0085\u3000\x00é"), max_size=30)


@given(ODD)
def test_every_sign_stays_where_it_stood(text: str) -> None:
    page = readable(text, "x.yaml", 1)
    read = page.text.split("\n")
    assert [len(line) for line in read] == [len(line) for line in page.lines]
    for shown, plain in zip(page.lines, read, strict=True):
        changed = {(a, b) for a, b in zip(shown, plain, strict=True) if a != b}
        assert changed <= {*((odd, " ") for odd in "\t\u00a0\u2007\u202f\u3000\u2028\u2029\x85"), ("%", "#")}


@given(ODD)
def test_a_page_made_plain_has_nothing_odd_left(text: str) -> None:
    again = readable(readable(text, "x.yaml", 1).text, "x.yaml", 1)
    assert again.text == "\n".join(again.lines)
    assert again.problems == ()


@given(ODD)
def test_findings_show_the_sign_they_are_about(text: str) -> None:
    page = readable(text, "x.yaml", 5)
    for found in page.problems:
        assert found.source == page.lines[found.line - 5]
        sign = found.source[found.column - 1]
        assert sign == {"NM027": "%", "NM008": " "}.get(found.code, sign)
        assert found.code in {"NM027", "NM008"} or dict(found.facts)["sign"] == f"U+{ord(sign):04X}"


def test_a_tab_within_a_comment_is_nobodys_concern_but_a_line_mark_is() -> None:
    assert readable("# a\tb", "x.yaml", 1).problems == ()
    assert [p.code for p in readable("# a\tb\u2028c", "x.yaml", 1).problems] == ["NM022"]


@pytest.mark.parametrize(
    ("context", "said", "code", "place"),
    [
        ("while scanning a simple key", "could not find expected ':'", "NM033", (2, 1)),
        ("while scanning a plain scalar", "found unexpected ':'", "NM033", (2, 1)),
        ("", "block sequence entries are not allowed in this context", "NM040", (3, 3)),
        ("", "sequence entries are not allowed here", "NM040", (3, 3)),
        ("while scanning for the next token", "found character that cannot start any token", "NM037", (3, 3)),
        ("while scanning an anchor", "did not find expected alphabetic or numeric character", "NM037", (2, 1)),
        ("while scanning an alias", "expected alphabetic or numeric character, but found '*'", "NM037", (2, 1)),
        ("while parsing a node", "found undefined tag handle", "NM026", (2, 1)),
        ("while parsing a quoted scalar", "found unknown escape character", "NM038", (3, 3)),
        ("while scanning a quoted scalar", "found unexpected end of stream", "NM035", (2, 1)),
        ("while parsing a flow sequence", "did not find expected ',' or ']'", "NM036", (2, 1)),
        ("while parsing a block mapping", "did not find expected key", "NM034", (3, 3)),
        ("", "did not find expected <document start>", "NM034", (3, 3)),
        ("", "mapping values are not allowed here", "NM034", (3, 3)),
        ("while dreaming", "something nobody has thought of", "NM020", (3, 3)),
    ],
)
def test_what_the_parser_says_becomes_a_finding(context: str, said: str, code: str, place: tuple[int, int]) -> None:
    page = readable("navn: x\na: b\n  cd", "x.yaml", 1)
    found = explain(Trouble(context, said, (1, 0), (2, 2)), page)
    assert (found.code, found.line, found.column) == (code, *place)
    assert CATALOGUE[code].severity == "feil"


def test_a_complaint_about_the_end_is_shown_on_the_last_line_that_says_something() -> None:
    found = explain(Trouble("", "what", (9, 0), (9, 0)), readable("a: b\n\n\n", "x.yaml", 3))
    assert (found.code, found.line, found.column, found.source) == ("NM020", 3, 5, "a: b")
