from __future__ import annotations

from dataclasses import replace

from tests.rendering.sample import SVG, solvik
from tests.rendering.word.opened import Opened, Said
from tests.rendering.word.strict_reader import W, faults

from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering import docx
from naermiljomodell.rendering.word.template import Template


def read(*sections: Section, kind: str = "dokument", opening: str = "", own: bytes = b"") -> Opened:
    """Give a document of *sections* as Word, sound."""
    one = Document("plan", "Plan", kind, "alle", opening, sections)
    book = replace(solvik(), documents=(solvik().main, one))
    data = docx.render(replace(book, appearance=replace(book.appearance, word_template=own)), one)
    assert faults(data) == []
    return Opened(data)


def part(markdown: str, kind: str = "", level: int = 2, id_: str = "a") -> Section:
    """Give a section."""
    return Section(id_, "Tittel", level, kind, markdown)


def said(markdown: str, kind: str = "") -> list[Said]:
    """Give the paragraphs of one section below its heading."""
    return read(part(markdown, kind)).paragraphs()[2:]


def test_a_title_an_opening_and_headings_have_words_own_styles() -> None:
    file = read(part(""), part("", level=3, id_="b"), part("", level=4, id_="c"), opening="Åpning")
    assert [(one.style, one.text) for one in file.paragraphs()] == [
        ("Title", "Plan"),
        ("Normal", "Åpning"),
        ("heading 1", "Tittel"),
        ("heading 2", "Tittel"),
        ("heading 3", "Tittel"),
    ]


def test_each_list_has_its_kind_and_an_ordered_one_begins_anew() -> None:
    found = said("1. a\n2. b\n\nSå\n\n1. c\n\nSå\n\n4. d\n\n- e\n")
    assert [one.style for one in found] == [
        *["List Number"] * 2,
        "Normal",
        "List Number",
        "Normal",
        "List Number",
        "List Bullet",
    ]
    numbers = read(part("1. a\n2. b\n\nSå\n\n1. c\n\nSå\n\n4. d\n\n- e\n"))
    used = [one.get(f"{W}val") for one in numbers.document.iter(f"{W}numId")]
    assert used[0] == used[1]
    assert len(set(used)) == 4
    starts = [one.get(f"{W}val") for one in numbers.tree("word/numbering.xml").iter(f"{W}startOverride")]
    assert starts == ["1", "1", "4"]


def test_what_stands_in_an_item_below_its_first_line_is_set_in() -> None:
    found = said("- a\n\n  b\n\n  - c\n    - d\n      - e\n        - f\n\n  | A |\n  |---|\n  | g |\n- > h\n")
    assert [(one.style, one.text) for one in found if one.text] == [
        ("List Bullet", "a"),
        ("List Continue", "b"),
        *[("List Bullet", letter) for letter in "cdef"],
        ("Nærmiljø tabelltekst", "A"),
        ("Nærmiljø tabelltekst", "g"),
        ("Quote", "h"),
    ]
    levels = [one.get(f"{W}val") for one in read(part("- a\n  - b\n    - c\n      - d\n")).document.iter(f"{W}ilvl")]
    assert levels == ["0", "1", "2", "2"]


def test_squares_are_controls_to_click_and_one_inside_a_list_is_set_in() -> None:
    file = read(part("- [ ] a\n- [x] b\n- c\n  - [ ] d\n"))
    assert file.of_style("Nærmiljø avkryssing") == ["☐ a", "☒ b", "☐ d"]
    control = "{http://schemas.microsoft.com/office/word/2010/wordml}checked"
    assert [next(iter(one.attrib.values())) for one in file.document.iter(control)] == ["0", "1", "0"]
    assert [one.properties.keys() for one in file.paragraphs()[2:]] == [set(), set(), {"numPr"}, {"ind"}]


def test_lines_are_to_write_on_in_a_form_and_else_they_part_the_text() -> None:
    assert [one.style for one in said("___\n\n___\n", "skjema")] == ["Nærmiljø skrivelinje"] * 2
    assert [one.style for one in said("___\n")] == ["Nærmiljø skillelinje"]


def test_code_headings_within_and_quotes_have_styles() -> None:
    found = said("#### Før\n\n```\na\n  b\n```\n\n> sagt\n>\n> - punkt\n")
    assert [(one.style, one.text) for one in found] == [
        ("Nærmiljø mellomtittel", "Før"),
        ("Nærmiljø kodeblokk", "a   b"),
        ("Quote", "sagt"),
        ("List Bullet", "punkt"),
    ]


def test_what_is_read_with_what_stands_below_stays_with_it() -> None:
    found = said("**Før**\n\nTekst\n\nOm tabellen:\n\n| A |\n|---|\n| b |\n")
    assert ["keepNext" in one.properties for one in found[:3]] == [True, False, True]


def test_a_question_stays_with_the_line_to_answer_on() -> None:
    question, plain = said("Hva savner du?\n\n___\n"), said("Hva savner du?\n\nOg ellers?\n")
    assert ["keepNext" in one[0].properties for one in (question, plain)] == [True, False]


def test_residents_get_fourteen_points_and_those_who_give_out_the_sheets_do_not() -> None:
    text = "Tekst\n\n#### Før\n\n- a\n\nSå\n\n- [ ] b\n\n1. c\n\n   d\n\n> e\n\n| A |\n|---|\n| f |\n"
    large = read(part(text), kind="innbyggerark").paragraphs()[2:]
    assert {one.style for one in large if one.text} == {
        "Nærmiljø stor tekst",
        "Nærmiljø stor mellomtittel",
        "Nærmiljø stort punkt",
        "Nærmiljø stor avkryssing",
        "Nærmiljø stor tabelltekst",
    }
    small = read(part(text, "ark"), kind="innbyggerark").paragraphs()[2:]
    assert not any("stor" in one.style for one in small)


def test_a_heading_in_large_type_is_large_whatever_its_style_says() -> None:
    file = read(part("", "plakat"), part("", level=3, id_="b"), part("", id_="c"))
    headings = [one for one in file.document.iter(f"{W}p") if one.find(f"{W}bookmarkStart") is not None]
    sizes = [[size.get(f"{W}val") for size in one.iter(f"{W}sz")] for one in headings]
    assert sizes == [["36"], ["30"], []]


def test_a_sheet_begins_a_page() -> None:
    file = read(part("x"), part("", "ark", id_="b"))
    headings = [one for one in file.paragraphs() if one.style == "heading 1"]
    assert ["pageBreakBefore" in one.properties for one in headings] == [False, True]


def test_a_figure_has_words_in_its_place_and_stays_with_what_is_said_of_it() -> None:
    shown = replace(part("Se her."), figures=(Figure("kart", "Kart", "Om <kartet>", SVG), Figure("to", "To", "", SVG)))
    file = read(shown)
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    assert [one.get("descr") for one in file.document.iter(drawing)] == ["Kart. Om <kartet>", "To. "]
    assert file.of_style("caption") == ["Kart. Om <kartet>", "To"]
    assert "keepNext" in file.paragraphs()[2].properties


def test_a_long_document_has_contents_whose_lines_lead_to_headings() -> None:
    book = solvik()
    file = Opened(docx.render(book, book.main))
    first, *rest = file.of_style("toc 1", "toc 2")
    assert first == "Fasene"
    assert file.of_style("TOC Heading") == ["Innhold"]
    assert len(rest) > 30
    entries = [one.get(f"{W}anchor") for one in file.document.iter(f"{W}hyperlink")][: len(rest) + 1]
    assert entries[0] == "nm_faser"
    fields = [one.text for one in file.document.iter(f"{W}instrText")]
    assert fields == [' TOC \\o "1-2" \\h \\z ']
    empty = replace(book.main, sections=())
    alone: Playbook = replace(book, documents=(empty,))
    assert Opened(docx.render(alone, empty)).of_style("TOC Heading") == []


def test_the_municipalitys_own_bullets_are_used_where_its_style_has_them() -> None:
    from tests.rendering.word.test_template import OWN  # noqa: PLC0415  only here

    file = read(part("- a\n  - b\n"), own=OWN.read_bytes())
    assert ["numPr" in one.properties for one in file.paragraphs()[2:]] == [False, True]
    assert Template(OWN.read_bytes()) is not None
