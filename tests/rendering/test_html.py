from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.rendering.looking import IN_FRAGMENTS, Tag, tags, text
from tests.rendering.sample import GROUPS, PHASES, SVG, solvik

from naermiljomodell.playbook import (
    FOREIGN,
    FOREIGN_END,
    FOREIGN_SAID,
    Appearance,
    Document,
    Figure,
    Playbook,
    Section,
)
from naermiljomodell.rendering import html

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
OF_THE_PAGE = {
    "html", "head", "meta", "title", "style", "body", "header", "h1", "main", "footer", "script", "section", *HEADINGS,
    "nav", "details", "summary", "img", "figure", "figcaption",
}  # fmt: skip
SIGNS = "<>&\"'`*[]() \n\r\0{}\\;:!-/=|x"
WORDS = st.one_of(st.text(), st.text(alphabet=SIGNS))


def shown(playbook: Playbook, document: Document | None = None) -> str:
    return html.render(playbook, document or playbook.main).decode()


def small(**changes: object) -> Playbook:
    """Give a playbook of two sections, with some of its words changed."""
    said = {
        "title": "Bok",
        "opening": "Inn",
        "heading": "Del",
        "markdown": "Ord",
        "id": "del",
        "kind": "steg",
    } | changes
    section = Section(str(said["id"]), str(said["heading"]), 2, str(said["kind"]), str(said["markdown"]))
    document = Document("bok", str(said["title"]), "dreiebok", "internt", str(said["opening"]), (section,))
    area, foot, group = (str(said.get(name, "Solvik")) for name in ("area", "footer", "group"))
    arms = Appearance((), "data:image/png;base64,AA", str(said.get("arms", "Våpen")))
    return Playbook(area, "nb", "2027-01-04", foot, (document,), (("a", group),), arms)


def of(page: str, name: str) -> list[dict[str, str]]:
    return [dict(attrs) for tag, attrs in tags(page) if tag == name]


def frame(page: str) -> list[tuple[str, list[str]]]:
    return [(tag, [name for name, _ in attrs]) for tag, attrs in tags(page)]


@given(area=WORDS, footer=WORDS, group=WORDS, arms=WORDS)
@example(area="</style></script><b>", footer="<b>", group="\"]'><b>", arms='"><b>')
def test_no_name_changes_the_frame_of_the_page(area: str, footer: str, group: str, arms: str) -> None:
    page = shown(small(area=area, footer=footer, group=group, arms=arms))
    assert frame(page) == frame(shown(small()))
    assert "\r" not in page


@given(title=WORDS, heading=WORDS, markdown=WORDS, opening=WORDS, kind=WORDS, id=WORDS)
@example(title="</title><b>", heading="<b>", markdown="</section><b>", opening="</main>", kind='"><b>', id='"><b>')
def test_no_text_brings_a_tag_of_its_own(**words: str) -> None:
    allowed = OF_THE_PAGE | set(IN_FRAGMENTS)
    page = shown(small(**words))
    assert {tag for tag, _ in tags(page)} <= allowed
    assert [tag for tag, _ in tags(page)].count("script") == 1
    assert not [name for _, attrs in tags(page) for name, _ in attrs if name.startswith("on") or name == "style"]


@given(st.lists(st.integers(min_value=2, max_value=6), max_size=30))
def test_no_level_of_heading_is_skipped_and_every_section_is_closed(levels: list[int]) -> None:
    document = Document(
        "d", "D", "", "", "", tuple(Section(f"s{n}", "S", level, "", "") for n, level in enumerate(levels))
    )
    page = shown(replace(small(), documents=(document,)))
    found = [int(tag[1]) for tag, _ in tags(page) if tag in HEADINGS]
    assert found[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(found))
    assert page.count("<section ") == page.count("</section>") == len(levels)
    assert page.count("<ul>") == page.count("</ul>")
    assert page.count("<li>") == page.count("</li>")


def test_the_same_playbook_gives_the_same_bytes() -> None:
    assert shown(solvik()) == shown(solvik())


def test_the_page_is_in_the_language_of_the_playbook() -> None:
    for language, skip, made in (("nb", "Hopp til innholdet", "Laget 4. januar 2027"), ("nn", "Hopp til innhaldet", "Laga 4. januar 2027"), ("en", "Skip to content", "Made 4 January 2027")):  # fmt: skip
        page = shown(solvik(language))
        assert of(page, "html") == [{"lang": language}]
        assert skip in page
        assert made in page


def test_a_document_in_another_language_than_the_playbook_has_its_own_words() -> None:
    english = solvik("en")
    page = html.render(english, replace(english.main, language="nb")).decode()
    assert of(page, "html") == [{"lang": "nb"}]
    assert "Hopp til innholdet" in page
    assert "Laget 4. januar 2027" in page


def test_the_title_of_the_window_is_plain_words() -> None:
    assert "<title>Møte &amp; *nå*</title>" in shown(small(title=r"**Møte** & \*nå\*"))
    assert "<h1><strong>Møte</strong> &amp; *nå*</h1>" in shown(small(title=r"**Møte** & \*nå\*"))


def test_every_section_is_found_by_its_id_and_dressed_by_its_kind() -> None:
    page = shown(solvik())
    sections = of(page, "section")
    assert [section["id"] for section in sections] == [section.id for section in solvik().main.sections]
    assert [section.get("class", "") for section in sections] == [
        f"nm-{section.kind}" if section.kind else "" for section in solvik().main.sections
    ]
    addresses = [link["href"] for link in of(page, "a") if link.get("class") == "side-anker"]
    assert addresses == [f"#{section['id']}" for section in sections]


def test_every_address_within_the_page_leads_somewhere_and_no_id_stands_twice() -> None:
    page = shown(solvik())
    ids = [dict(attrs)["id"] for _, attrs in tags(page) if "id" in dict(attrs)]
    assert len(ids) == len(set(ids))
    assert {link["href"][1:] for link in of(page, "a") if link["href"].startswith("#")} <= set(ids)


def test_parts_stand_within_the_part_they_belong_to() -> None:
    document = Document("d", "D", "", "", "", (Section("a", "A", 2, "", ""), Section("b", "B", 3, "", "x"), Section("c", "C", 2, "", "")))  # fmt: skip
    page = shown(replace(small(), documents=(document,)))
    assert re.search(r'id="a">.*id="b">.*<p>x</p>\s*</section>\s*</section>\s*<section id="c">', page, re.DOTALL)


def test_the_contents_list_chapters_and_their_parts_and_no_deeper() -> None:
    page = shown(solvik())
    lists = re.findall(r'<nav[^>]*aria-label="Innhold">(.*?)</nav>', page, re.DOTALL)
    assert len(lists) == 2, "one for wide pages and one to fold out on narrow ones"
    wanted = [section.id for section in solvik().main.sections if section.level <= 3]
    assert [[link["href"][1:] for link in of(found, "a")] for found in lists] == [wanted, wanted]


def test_the_contents_lead_to_the_sources_and_not_to_each_of_them() -> None:
    chapters = [Section(f"del-{number}", "Del", 2, "", "Ord") for number in range(3)]
    sources = [Section("kilder", "Kilder", 2, "kilder", ""), Section("kilde-s1", "En rapport", 3, "", "Ord")]
    playbook = small()
    document = replace(playbook.main, sections=(*chapters, *sources, Section("etter", "Etter", 2, "", "Ord")))
    page = shown(playbook, document)
    assert "kilde-s1" in {attrs.get("id") for attrs in of(page, "section")}
    [first, _] = re.findall(r'<nav[^>]*aria-label="Innhold">(.*?)</nav>', page, re.DOTALL)
    assert [link["href"] for link in of(first, "a")] == ["#del-0", "#del-1", "#del-2", "#kilder", "#etter"]


def test_a_short_document_has_no_contents_and_is_narrow() -> None:
    page = shown(solvik(), solvik().documents[1])
    assert "<nav" not in page
    assert of(page, "body")[0]["class"] == "side-kort"
    assert "class" not in of(shown(solvik()), "body")[0]


def test_the_lesser_headings_make_no_stop_for_the_keyboard() -> None:
    stops = {
        link["href"]: link.get("tabindex") for link in of(shown(solvik()), "a") if link.get("class") == "side-anker"
    }
    assert stops["#steg-kartlegging-1"] is None
    assert stops["#steg-kartlegging-1-gjor"] == "-1"


def test_a_table_is_named_by_the_part_it_stands_in() -> None:
    names = [box["aria-label"] for box in of(shown(solvik()), "div") if box.get("class") == "nm-bord"]
    assert "Tabell: Informasjonsmøte: Kjøreplan: Informasjonsmøte" in names
    assert "Tabell: Kalender" in names


def test_a_table_in_the_opening_is_named_by_the_title() -> None:
    page = shown(small(title='Bok <1> "2"', opening="|a|\n|-|\n"))
    assert [box["aria-label"] for box in of(page, "div") if box.get("class") == "nm-bord"] == ['Tabell: Bok <1> "2"']


def test_the_phase_we_are_in_is_the_current_step() -> None:
    page = shown(solvik())
    assert [dict(attrs) for _, attrs in tags(page) if ("aria-current", "step") in attrs] == [{"aria-current": "step"}]
    assert f"<strong>{PHASES[1][1]}</strong>" in page


def test_a_tick_mark_outside_the_band_is_a_ticked_square() -> None:
    assert len(of(shown(small(markdown="- [x] Ring")), "input")) == 1
    assert not of(shown(small(markdown="- [x] Ring", kind="faseband")), "input")


def test_a_figure_is_shown_with_its_title_and_description() -> None:
    page = shown(solvik())
    assert SVG in page
    assert "<strong>Aktørkart for Solvik</strong> Frivilligsentralen knytter" in page
    assert [box["aria-label"] for box in of(page, "div") if box.get("class") == "nm-bilde"] == [
        "Figur: Aktørkart for Solvik"
    ]


def test_a_figure_for_paper_stands_beside_the_one_for_the_screen_with_its_key() -> None:
    figure = Figure("f", "Kart", "Om", "<svg>a</svg>", "\n<svg>b</svg>", ("Nav & co", "<b>"))
    document = Document("d", "D", "", "", "", (Section("a", "A", 2, "", "", (figure,)),))
    page = html.render(Playbook("S", "nn", "2027-01-11", "", (document,)), document).decode()
    assert "<svg>a</svg><svg>b</svg></div>" in page
    assert '<div class="nm-nokkel"><p>Tala i figuren</p><ol><li>Nav &amp; co</li><li>&lt;b&gt;</li></ol></div>' in page
    alone = Document("d", "D", "", "", "", (Section("a", "A", 2, "", "", (Figure("f", "K", "O", "<svg></svg>"),)),))
    assert 'nm-nokkel">' not in html.render(Playbook("S", "nb", "2027-01-11", "", (alone,)), alone).decode()


def test_a_figure_for_paper_that_is_not_svg_is_a_fault() -> None:
    figure = Figure("f", "K", "O", "<svg></svg>", "<script>")
    document = Document("d", "D", "", "", "", (Section("a", "A", 2, "", "", (figure,)),))
    with pytest.raises(ValueError, match="not SVG"):
        html.render(Playbook("S", "nb", "2027-01-11", "", (document,)), document)


def test_the_words_of_a_figure_are_escaped() -> None:
    figure = Figure("f", '<b> "a"', "<i>", "\n<svg></svg>\n")
    document = Document("d", "D", "", "", "", (Section("a", "A", 2, "", "", (figure,)),))
    page = shown(replace(small(), documents=(document,)))
    assert {tag for tag, _ in tags(page)}.isdisjoint({"b", "i"})
    assert '<b> "a" <i>' in text(page)


@pytest.mark.parametrize("svg", ["", "<img src=x>", "<svg>", "<p></p></svg>"])
def test_a_figure_that_is_not_svg_is_a_fault(svg: str) -> None:
    document = Document("d", "D", "", "", "", (Section("a", "A", 2, "", "", (Figure("f", "F", "", svg),)),))
    with pytest.raises(ValueError, match="'f' is not SVG"):
        html.render(replace(small(), documents=(document,)), document)


def test_the_coat_of_arms_stands_at_the_top_when_there_is_one() -> None:
    assert of(shown(solvik()), "img")[0]["alt"] == "Oppdiktet våpen: et hvitt fjell på blå bunn"
    assert not of(shown(solvik(appearance=Appearance())), "img")


def test_the_page_asks_no_address_for_anything() -> None:
    page = shown(solvik())
    fetched = [
        value
        for tag, attrs in tags(page)
        for name, value in attrs
        if name in {"src", "srcset", "data", "action", "poster"}
    ]
    assert fetched
    assert all(address.startswith("data:") for address in fetched)
    assert not of(page, "link")
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_the_list_of_target_groups_is_left_to_the_script() -> None:
    page = shown(solvik())
    assert not of(page, "select")
    assert all(name in of(page, "body")[0]["data-groups"] for _, name in GROUPS)


def test_a_page_without_sections_is_still_a_page() -> None:
    page = shown(replace(small(), documents=(Document("d", "D", "", "", "", ()),)))
    assert [tag for tag, _ in tags(page) if tag in HEADINGS] == ["h1"]


def test_the_sample_is_as_rich_as_it_says() -> None:
    kinds = {section.kind for section in solvik().main.sections}
    assert {"faseband", "neste", "mangler", "planen", "fase", "steg", "gjor", "inviter", "stengt-ute", "kjoreplan", "ferdig", "risiko", "notat", "hvorfor", "aktorer", "avvik", "kilder", "ramme"} <= kinds  # fmt: skip
    assert [section.kind for section in solvik().main.sections].count("steg") == 30


def test_a_tag_in_the_parser_of_these_tests_is_seen() -> None:
    planted: list[Tag] = tags("<p onclick=x><b></b>")
    assert planted == [("p", (("onclick", "x"),)), ("b", ())]


def test_what_is_in_bokmal_only_bears_its_language_and_says_so() -> None:
    word = f"{FOREIGN_SAID}Råd *og* dåd{FOREIGN_END}"
    page = shown(replace(small(title=word, opening=word, heading=word, markdown=f"|{word}|\n|-|\n"), language="en"))
    told = '<small>(in Norwegian)</small> <span lang="nb">Råd <em>og</em> dåd</span>'
    assert [
        page.count(part) for part in (f"<h1>{told}</h1>", f"<p>{told}</p>", f"<h2>{told}</h2>", f">{told}</th>")
    ] == [1] * 4
    assert "<title>Råd og dåd</title>" in page
    assert 'aria-label="Table: Råd og dåd"' in page
    assert not set(page) & {FOREIGN, FOREIGN_END, FOREIGN_SAID}


def test_a_document_in_another_language_than_its_playbook_says_so() -> None:
    playbook = small()
    document = replace(playbook.main, language="nn")
    assert '<html lang="nn">' in shown(playbook, document)


def test_the_note_on_a_document_in_another_language_bears_the_language_of_the_playbook() -> None:
    playbook = replace(small(), language="en")
    borrowed = replace(playbook.main, language="nb", note="In <Norwegian> only.")
    page = shown(playbook, borrowed)
    assert '<html lang="nb">' in page
    assert '<h1>Bok</h1>\n<p lang="en">In &lt;Norwegian&gt; only.</p>\n<p>Inn</p>' in page
    assert '<p lang="' not in shown(playbook, replace(borrowed, note=""))
