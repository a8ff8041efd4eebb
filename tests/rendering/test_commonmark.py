from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.rendering.looking import CLASSES, IN_FRAGMENTS, tags, text

from naermiljomodell.rendering import commonmark, forms

MARKUP = "- [ ] x {.for-a}\n#<b onclick=1>&lt;`|-*_~[](javascript:)!<https://a.no>\"'\0"
ANY_MARKDOWN = st.one_of(
    st.text(), st.text(alphabet=MARKUP), st.text(alphabet=MARKUP).map(lambda text: f"|a|b|\n|-|-|\n{text}")
)
LEADS_ON = re.compile(r"https?://.+|mailto:.+|tel:.+|#.+|[^/:.][^/:]*\.html(#.*)?", re.IGNORECASE | re.DOTALL)


def html(markdown: str, here: str = "") -> str:
    return commonmark.body(markdown, "Tabell", here).replace(forms.GAP, "[sted]")


@given(ANY_MARKDOWN, st.sampled_from(["", "Her er dere"]))
@example("<script>alert(1)</script>", "")
@example('[x](javascript:alert(1) "t") <img src=x onerror=y> ![a"b](https://x.no/y.png)', "")
@example('|a"b<i>||\n|:-:|-:|\n|1|2|', "")
@example("- [x] a {.for-x}\n\n  [ ] b {.for-y}", "<b>")
@example("```py onload=x\n</code><x>\n```", "")
def test_whatever_is_written_becomes_allowed_tags_only(markdown: str, here: str) -> None:
    for tag, attrs in tags(html(markdown, here)):
        assert {name for name, _ in attrs} <= IN_FRAGMENTS[tag]
        for name, value in attrs:
            assert name != "class" or set(value.split()) <= CLASSES
            assert name != "href" or LEADS_ON.fullmatch(value)


@given(st.text())
def test_a_title_has_no_link_and_no_tag_but_stress_and_code(markdown: str) -> None:
    shown, words = commonmark.title(markdown)
    assert {tag for tag, _ in tags(shown)} <= {"strong", "em", "code", "br"}
    assert "".join(text(shown).split()) == "".join(words.split())


def test_a_title_is_given_as_shown_and_as_plain_words() -> None:
    assert commonmark.title(r"**Møte** \*nå\* i `A` & <B>") == (
        "<strong>Møte</strong> *nå* i <code>A</code> &amp; &lt;B&gt;",
        "Møte *nå* i A & <B>",
    )
    assert commonmark.title("a\nb") == ("a\nb", "a b")


def test_an_item_with_a_square_is_a_label_with_a_checkbox() -> None:
    assert re.fullmatch(
        r'<ul>\n<li class="nm-punkt"><label><input type="checkbox" data-punkt="[0-9a-f]{8}">Ring <strong>nå</strong></label></li>\n</ul>\n',
        html("- [ ] Ring **nå**"),
    )


def test_a_ticked_square_is_ticked() -> None:
    assert dict(tags(html("- [x] Ring"))[3][1])["checked"] == ""


def test_a_square_keeps_its_id_when_other_items_come_and_go() -> None:
    def squares(markdown: str) -> list[str]:
        return [dict(attrs)["data-punkt"] for tag, attrs in tags(html(markdown)) if tag == "input"]

    ring, bestill = squares("- [ ] Ring {.for-a}\n- [ ] Bestill")
    assert ring != bestill
    assert squares("- [ ] Bestill\n- [x] Ring") == [bestill, ring]
    assert squares("- [ ] Ring\n- [ ] Ring\n- [ ] Bestill") == [ring, f"{ring}-2", bestill]


def test_an_item_for_some_groups_says_so_and_the_braces_are_gone() -> None:
    shown = html("- Tolk {.for-innvandrere .for-enslige-eldre}\n- Kaffe\n")
    assert tags(shown)[1] == ("li", (("data-for", "innvandrere enslige-eldre"),))
    assert tags(shown)[2] == ("li", ())
    assert text(shown).split() == ["Tolk", "Kaffe"]


def test_marks_in_an_inner_list_belong_to_the_inner_item() -> None:
    shown = tags(html("- [ ] Ytre\n  - [ ] Indre {.for-a}\n"))
    assert [dict(attrs).get("data-for") for tag, attrs in shown if tag == "li"] == [None, "a"]


def test_an_escaped_mark_is_text() -> None:
    shown = html("- \\[ ] Ring \\{.for-a}")
    assert tags(shown) == [("ul", ()), ("li", ())]
    assert text(shown).strip() == "[ ] Ring {.for-a}"


def test_marks_outside_a_list_are_text() -> None:
    assert html("[ ] Ring {.for-a}") == "<p>[ ] Ring {.for-a}</p>\n"


def test_the_band_says_where_we_are_and_has_no_squares() -> None:
    shown = html("1. **A**\n2. [x] **B**\n3. [ ] **C**\n", "Her er dere")
    assert [dict(attrs) for tag, attrs in tags(shown) if tag == "li"] == [{}, {"aria-current": "step"}, {}]
    assert '<strong>B</strong><span class="nm-her">Her er dere</span>' in shown
    assert "<input" not in shown
    assert text(shown).split() == ["A", "BHer", "er", "dere", "C"]


@pytest.mark.parametrize(
    ("address", "attrs"),
    [
        ("https://a.no/b", {"href": "https://a.no/b", "rel": "noopener"}),
        ("HTTP://a.no", {"href": "HTTP://a.no", "rel": "noopener"}),
        ("mailto:post@a.no", {"href": "mailto:post@a.no"}),
        ("tel:+4700000000", {"href": "tel:+4700000000"}),
        ("#steg-a", {"href": "#steg-a"}),
        ("invitasjon.html", {"href": "invitasjon.html"}),
        ("plan.html#a", {"href": "plan.html#a"}),
    ],
)
def test_a_link_within_bounds_is_a_link(address: str, attrs: dict[str, str]) -> None:
    assert [dict(found) for tag, found in tags(html(f'[her]({address} "tittel")')) if tag == "a"] == [attrs]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.no", "//a.no/x.html", "/x.html", "../x.html", "x.pdf", "#"],
)  # fmt: skip
def test_any_other_link_stays_as_text(address: str) -> None:
    shown = html(f"[her]({address})")
    assert [tag for tag, _ in tags(shown)] == ["p"]
    assert text(shown).strip() == f"[her]({address})"


def test_an_address_that_is_its_own_text_is_marked_so_that_paper_has_it_once() -> None:
    assert dict(tags(html("<https://a.no>"))[1][1]) == {
        "href": "https://a.no",
        "rel": "noopener",
        "class": "nm-adresse",
    }


def test_an_address_is_shown_with_its_letters_and_led_to_as_written() -> None:
    assert html("<https://a.no/%C3%B8re%20%F8>") == (
        '<p><a href="https://a.no/%C3%B8re%20%F8" rel="noopener" class="nm-adresse">https://a.no/øre%20%F8</a></p>\n'
    )


def test_a_table_scrolls_in_a_named_box_that_the_keyboard_reaches() -> None:
    shown = html("| Kl. | | Hva |\n| --: | - | :-: |\n| 1 | 2 | 3 |\n")
    assert tags(shown)[0] == (
        "div",
        (("class", "nm-bord"), ("role", "region"), ("aria-label", "Tabell: [sted]"), ("tabindex", "0")),
    )
    assert [tag for tag in tags(shown) if tag[0] in {"th", "td"}][:3] == [
        ("th", (("class", "nm-hoyre"), ("scope", "col"))),
        ("td", ()),
        ("th", (("class", "nm-midt"), ("scope", "col"))),
    ]


def test_a_cell_knows_what_it_is_headed_by_and_the_first_one_is_the_title() -> None:
    shown = html('| Hva | *Når* & "hvor" | |\n|-|-|-|\n| Møte | nå | x |\n')
    cells = [dict(attrs) for tag, attrs in tags(shown) if tag == "td"]
    assert cells == [{}, {}, {"data-h": 'Når & "hvor"'}, {}]


def test_a_first_cell_without_a_letter_is_headed_since_it_says_nothing_alone() -> None:
    shown = html("| Fra start | Hva |\n|-|-|\n| 0.10 | Møte |\n| | Mat |\n")
    assert [dict(attrs) for tag, attrs in tags(shown) if tag == "td"] == [
        {"data-h": "Fra start"}, {"data-h": "Hva"}, {}, {"data-h": "Hva"},
    ]  # fmt: skip


def test_a_table_with_squares_is_a_scale_in_which_every_square_is_headed() -> None:
    shown = html("| 0 | 1 |\n|-|-|\n| ☐ | ☐ |\n\nog\n\n| a |\n|-|\n| b |\n")
    assert [dict(attrs)["class"] for tag, attrs in tags(shown) if tag == "div"] == ["nm-bord nm-skala", "nm-bord"]
    assert [dict(attrs) for tag, attrs in tags(shown) if tag == "td"] == [{"data-h": "0"}, {"data-h": "1"}, {}]


def test_two_tables_in_one_fragment_have_two_names() -> None:
    names = [dict(attrs)["aria-label"] for tag, attrs in tags(html("|a|\n|-|\n\nog\n\n|b|\n|-|\n")) if tag == "div"]
    assert names == ["Tabell: [sted]", "Tabell 2: [sted]"]


def test_a_heading_in_a_fragment_is_not_a_heading_of_the_page() -> None:
    assert (
        html("# Husk\n\nKaffe\n\nMer\n---\n")
        == '<p class="nm-mellom">Husk</p>\n<p>Kaffe</p>\n<p class="nm-mellom">Mer</p>\n'
    )


def test_a_picture_is_its_words() -> None:
    assert html("Se ![kart & <tegn>](https://a.no/b.png) her") == "<p>Se kart &amp; &lt;tegn&gt; her</p>\n"


def test_code_is_shown_and_not_run() -> None:
    assert html("```html\n<b>\n```") == "<pre><code>&lt;b&gt;\n</code></pre>\n"


def test_a_row_that_is_for_some_groups_says_so_and_shows_no_mark() -> None:
    shown = html("| A | B |\n|---|---|\n| a | b |{.for-x .for-y}\n| c | d | {.for-x}\n| e | f |\n")
    assert [dict(attrs).get("data-for") for tag, attrs in tags(shown) if tag == "tr"] == [None, "x y", "x", None]
    assert "for-" not in text(shown)


def test_a_row_whose_braces_are_escaped_is_for_everybody() -> None:
    shown = html("| A | B |\n|---|---|\n| a | \\{.for-x}\n")
    assert [dict(attrs) for tag, attrs in tags(shown) if tag == "tr"] == [{}, {}]
    assert "{.for-x}" in text(shown)
