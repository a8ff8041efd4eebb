from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from tests.rendering.sample import SVG, solvik
from tests.rendering.tagged import opened, signs, tree
from tests.rendering.whole import whole

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, Document, Figure, Playbook, Section
from naermiljomodell.rendering import pdf
from naermiljomodell.rendering.extras import UnshownSign

SAMI = "áčđŋšŧž ÁČĐŊŠŦŽ æøå ÆØÅ"


def made(*sections: Section, language: str = "nb", opening: str = "", kind: str = "dokument") -> bytes:
    """Give a document of *sections* as PDF."""
    one = Document("plan", "Plan for Solvik", kind, "alle", opening, sections)
    book = Playbook("Solvik", language, "2027-01-04", "Solvik", (solvik().main, one), municipality="Fjordbygda")
    return pdf.render(book, one)


def part(markdown: str, kind: str = "", level: int = 2, id_: str = "a") -> Section:
    """Give a section."""
    return Section(id_, f"Tittel {id_}", level, kind, markdown)


@pytest.mark.parametrize(("language", "tag"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_a_file_says_that_it_can_be_read_aloud_in_which_language_and_what_it_is(language: str, tag: str) -> None:
    with opened(made(part("x"), language=language)) as file:
        assert str(file.Root.Lang) == tag
        assert bool(file.Root.MarkInfo.Marked)
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
        with file.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"] == "Plan for Solvik"
            assert about["dc:creator"] == ["Fjordbygda"]
            assert about["xmp:CreateDate"] == "2027-01-04T00:00:00+00:00"


def test_the_same_playbook_gives_the_same_bytes() -> None:
    assert made(part("x")) == made(part("x"))


def test_the_tree_has_headings_lists_tables_with_heads_and_figures_with_words() -> None:
    text = "Tekst\n\n- [ ] rute\n- punkt\n\n1. tall\n\n> sagt\n\n| A | B |\n|---|--:|\n| a | 2 |\n"
    figure = Figure("kart", "Kart", "Tre aktører", SVG)
    with opened(made(replace(part(text), figures=(figure,)), part("", level=3, id_="b"))) as file:
        root = tree(file)
    assert [(one.kind, one.text) for one in root.every("H1", "H2", "H3")] == [
        ("H1", "Plan for Solvik"),
        ("H2", "Tittel a"),
        ("H3", "Tittel b"),
    ]
    assert [one.text for one in root.every("Lbl")] == ["☐", "•", "1."]
    assert [one.text for one in root.every("TH", "TD")] == ["A", "B", "a", "2"]
    assert {one.attributes["Scope"] for one in root.every("TH")} == {"/Column"}
    assert [one.alt for one in root.every("Figure")] == ["Kart. Tre aktører"]
    assert [one.text for one in root.every("Caption")] == ["Kart. Tre aktører"]


def test_the_bookmarks_are_the_headings() -> None:
    with opened(made(part(""), part("", level=3, id_="b"), part("", id_="c"))) as file, file.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Plan for Solvik"
        assert [(one.title, [inner.title for inner in one.children]) for one in top.children] == [
            ("Tittel a", ["Tittel b"]),
            ("Tittel c", []),
        ]


def test_every_font_is_in_the_file_and_every_letter_is_read_back() -> None:
    with opened(made(part(f"{SAMI} **{SAMI}** *{SAMI}* → ☐"))) as file:
        fonts = [font for page in file.pages for font in page.Resources.Font.values()]
        inside = [one.FontDescriptor for font in fonts for one in font.DescendantFonts]
        assert len(inside) >= 4
        assert all("/FontFile2" in one or "/FontFile3" in one for one in inside)
        names = {str(one.FontName).partition("+")[2].split("-")[0] for one in inside}
        assert names == {"NotoSans", "NotoSansItalic", "NotoSansSymbols", "NotoSansSymbols2"}
        assert " ".join([SAMI] * 3) + " → ☐" in tree(file).text


def test_words_in_another_language_say_which() -> None:
    with opened(made(part(f"Meet {FOREIGN}hjemme{FOREIGN_END}"), language="en")) as file:
        marks = [operands[1] for operands, sign in signs(file.pages[0]) if sign == "BDC"]
        in_text = {str(mark["/Lang"]) for mark in marks if isinstance(mark, pikepdf.Dictionary) and "/Lang" in mark}
        in_tree = {one.language for one in tree(file).every("Span", "P", "Strong") if one.language}
    assert in_text | in_tree == {"nb-NO"}


def test_links_lead_within_and_out_and_one_that_leads_nowhere_is_words() -> None:
    text = "[a](#b) [c](#borte) [d](https://eksempel.no/a) [e](index.html#x)"
    with opened(made(part(text), part("", id_="b"))) as file:
        notes = [note for page in file.pages for note in page.get("/Annots", [])]
        out = [str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A]
        assert "a c d e" in tree(file).text
    assert out == ["https://eksempel.no/a", "dreiebok.pdf"]
    assert len(notes) == 3


def sizes(data: bytes) -> set[float]:
    """Give the sizes of type on the first page."""
    with opened(data) as file:
        return {float(on[1]) for on, sign in signs(file.pages[0]) if sign == "Tf"}


def test_residents_get_fourteen_points() -> None:
    assert 14.0 in sizes(made(part("Tekst"), kind="innbyggerark"))
    assert 14.0 not in sizes(made(part("Tekst")))
    assert min(sizes(made(part("Tekst"), kind="innbyggerark")) - {8.5}) == 14.0


def test_a_sheet_begins_a_page_and_a_long_document_has_contents() -> None:
    with opened(made(part("x"), part("y", "ark", id_="b"))) as file:
        assert len(file.pages) == 2
    long = made(*(part("x", id_=f"a{place}") for place in range(12)))
    with opened(long) as file:
        assert "Innhold" in [one.text for one in tree(file).every("H2")]


def test_lines_to_write_on_and_headings_within_and_code_are_set() -> None:
    text = "___\n\n___\n\n#### Før\n\n```\na\n```\n\nOm:\n\n| A |\n|---|\n| " + "ord " * 200 + "|\n"
    with opened(made(part(text, "skjema"), part("___", id_="b"))) as file:
        assert "Før" in tree(file).text


def test_a_sign_that_our_fonts_lack_is_taken_from_the_machine_or_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "every_font", pdf.fonts)
    with pytest.raises(UnshownSign) as unshown:
        made(part("Hei \U0001f600"))
    assert unshown.value.sign == "\U0001f600"


def test_the_fonts_of_the_machine_are_more_than_ours() -> None:
    ours, every = pdf.fonts().families(), pdf.every_font().families()
    assert {"Noto Sans", "Noto Sans Symbols", "Noto Sans Symbols2"} <= set(ours)
    assert set(ours) <= set(every)


def test_any_other_fault_of_the_template_is_a_fault_in_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "template", lambda: b"#ukjent")
    with pytest.raises(RuntimeError, match="unknown variable: ukjent"):
        made(part("x"))


@pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="no pdftotext on this machine: PDF is not read by another"
)
def test_another_reader_finds_the_words_in_order(tmp_path: Path) -> None:
    book = whole()
    one = next(document for document in book.documents if document.id == "sporreskjema")
    (tmp_path / "a.pdf").write_bytes(pdf.render(book, one))
    done = subprocess.run(["pdftotext", "-layout", "a.pdf", "-"], cwd=tmp_path, check=True, capture_output=True)
    said = done.stdout.decode("utf-8")
    assert said.index("Dette bør du vite") < said.index("Om deg og stedet") < said.index("Takk!")
    assert "Side 1 av 4" in said


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="no pdftoppm on this machine: PDF is not looked at")
def test_another_reader_draws_the_map(tmp_path: Path) -> None:
    from PIL.Image import open as open_picture  # noqa: PLC0415  only where there is something to look at

    figure = Figure("kart", "Kart", "Tre aktører", SVG)
    (tmp_path / "a.pdf").write_bytes(made(replace(part("x"), figures=(figure,))))
    subprocess.run(["pdftoppm", "-r", "50", "-png", "a.pdf", "a"], cwd=tmp_path, check=True)
    with open_picture(tmp_path / "a-1.png") as page:
        light = list(page.convert("L").tobytes())
    assert sum(one < 100 for one in light) > 500
