from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.rendering import commonmark
from naermiljomodell.rendering.plain_line import NotPlain, line

PIECES = st.sampled_from(
    ["a", "Å b", "1", " ", "é", ".", "!", "»", "(", "-", "&", "`", "<", ">", '"', "_", " ___ ", "\\", "\\*", "\\\nb", "**", "**a**", "**a.**", "**«b»** ", "[a](#b)", "[a\\]](x.html#c)", "<https://a.no/b?c=d&e>", "<http://a.no/%C3%B8%F8>"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join))
def test_a_line_is_what_the_parser_makes_of_it(text: str) -> None:
    words = f"a{text}a"
    try:
        html = line(words)
    except NotPlain:
        return
    assert f"<p>{html}</p>\n" == commonmark.body(words, "Tabell")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Kaffe – og «te»", "Kaffe – og «te»"),
        ('1 > 0 "ja"', "1 &gt; 0 &quot;ja&quot;"),
        ("1 < 2", "1 &lt; 2"),
        ("<b>, <a.no, b>", "&lt;b&gt;, &lt;a.no, b&gt;"),
        (r"\*ikke\* \& \<b\>", "*ikke* &amp; &lt;b&gt;"),
        ("**Når:** nå · **Hvem:** vi", "<strong>Når:</strong> nå · <strong>Hvem:</strong> vi"),
        (r"**A \& B.**", "<strong>A &amp; B.</strong>"),
        ("en\\\nto", "en<br>\nto"),
        ("Navn: ______ dag: ___", "Navn: ______ dag: ___"),
        ("[Se her](#steg-a)", '<a href="#steg-a">Se her</a>'),
        ("[Ut](https://a.no/b)", '<a href="https://a.no/b" rel="noopener">Ut</a>'),
        ("se `ensomhet-0-10`.", "se <code>ensomhet-0-10</code>."),
        ("**§ 1:** a", "<strong>§ 1:</strong> a"),
        ("svar ______, dato ____.", "svar ______, dato ____."),
        ("<https://a.no/%C3%B8>", '<a href="https://a.no/%C3%B8" rel="noopener" class="nm-adresse">https://a.no/ø</a>'),
    ],
)
def test_plain_signs_have_their_meaning(text: str, html: str) -> None:
    assert line(text) == html
    assert commonmark.body(text, "Tabell") == f"<p>{html}</p>\n"


@pytest.mark.parametrize(
    "text",
    ["*a*", "**a **", "** a**", "***a***", "**a**b**", "_a_", "a_b", "``a``", "`a b`", "[a]", "[a](b c)", "![a](#b)", "[a](/b.html)", "&amp;", "<a@{}>".format("b.no"), "<a:b>", "<https://xn--a.no>", "a\\", "\\a"],
)  # fmt: skip
def test_what_may_mean_more_is_left_to_the_parser(text: str) -> None:
    with pytest.raises(NotPlain):
        line(text)
