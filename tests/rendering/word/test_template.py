from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from scripts.build_word_template import content_types, named, relations
from tests.rendering.sample import solvik
from tests.rendering.word.opened import Opened, words
from tests.rendering.word.strict_reader import W, faults

from naermiljomodell.extras import MissingExtra
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendering import docx
from naermiljomodell.rendering.extras import UnfillableTemplate
from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import packed
from scripts import build_word_template, example_template

OWN = Path(__file__).resolve().parents[3] / "docs/eksempel/mal.docx"
DOCUMENT = "word/document.xml"
PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1" w:right="1000" w:left="906"/></w:sectPr>'


def dressed(template: bytes, footer: str = "Solvik") -> Playbook:
    """Give the invented playbook in the dress of *template*."""
    book = solvik()
    return replace(
        book, appearance=replace(book.appearance, word_template=template), municipality="Fjord & fjell", footer=footer
    )


def made(template: bytes, footer: str = "Solvik") -> Opened:
    """Give its invitation, which is short, as Word."""
    book = dressed(template, footer)
    data = docx.render(book, book.documents[1])
    assert faults(data) == []
    return Opened(data)


def template(body: str, **parts: str) -> bytes:
    """Give a small template with *body*, and more *parts* by their names."""
    kinds = {"document": "document.main", **{name: name.rstrip("1") for name in parts}}
    ties = {f"rId{place}": (name.rstrip("1"), f"{name}.xml") for place, name in enumerate(parts, start=1)}
    texts = {
        "[Content_Types].xml": content_types(kinds),
        "_rels/.rels": relations({"rId1": ("officeDocument", DOCUMENT)}),
        "word/_rels/document.xml.rels": relations(ties),
        DOCUMENT: named("document", f"<w:body>{body}</w:body>"),
        **{f"word/{name}.xml": text for name, text in parts.items()},
    }
    return packed({name: text.encode() for name, text in texts.items()})


@pytest.mark.parametrize("script", [build_word_template, example_template])
def test_each_template_is_as_its_script_makes_it_and_sound(script: ModuleType) -> None:
    assert script.TARGET.read_bytes() == packed(script.files())
    assert faults(script.TARGET.read_bytes()) == []


def test_the_municipalitys_styles_header_footer_and_page_stay_and_its_words_give_way() -> None:
    file = made(OWN.read_bytes())
    assert file.paragraphs()[0].style == "Title"
    assert 'w:pStyle w:val="Tittel"' in file.parts[DOCUMENT].decode()
    assert 'w:pStyle w:val="Overskrift1"' in file.parts[DOCUMENT].decode()
    assert "Skriv teksten her." not in file.parts[DOCUMENT].decode()
    assert file.document.find(f".//{W}pgMar").get(f"{W}top") == "1985"  # type: ignore[union-attr]  # it is there
    header, footer = (file.tree(f"word/{name}1.xml") for name in ("header", "footer"))
    assert words(header) == "Fjord & fjell kommune · Velkommen til møte i Solvik"
    assert words(footer) == "4. januar 2027 · Side 1"


def test_words_with_signs_of_xml_are_words_in_a_field() -> None:
    footer = named("ftr", wml.paragraph("", wml.run("{{ bunntekst }}|{{ kommune }}")))
    file = made(template("<w:sectPr/>", footer1=footer), footer='A & B <c> "d" {{ e }}')
    assert words(file.tree("word/footer1.xml")) == 'A & B <c> "d" {{ e }}|Fjord & fjell'


def test_a_place_for_the_document_leaves_the_words_round_it() -> None:
    before, after = wml.paragraph("", wml.run("Saksnr:")), wml.paragraph("", wml.run("{{ kommune }} {{innhold}}"))
    place = f'<w:p w:rsidR="1"><w:pPr/>{wml.run("{{p inn")}{wml.run("hold }}")}</w:p>'
    said = [one.text for one in made(template(before + place + after + PAGE)).paragraphs()]
    assert said[:2] == ["Saksnr:", "Velkommen til møte i Solvik"]
    assert said[-1] == "Fjord & fjell"


@pytest.mark.parametrize("body", ["", wml.paragraph("", wml.run("Borte")), PAGE])
def test_a_template_with_next_to_nothing_in_it_is_enough(body: str) -> None:
    book = dressed(template(body))
    assert "Borte" not in Opened(docx.render(book, book.documents[1])).parts[DOCUMENT].decode()


@pytest.mark.parametrize(
    ("page", "across"),
    [
        (PAGE, 10_000),
        ("<w:sectPr/>", 9638),
        (PAGE.replace('w:left="906"', ""), 9638),
        (PAGE.replace('"906"', '"9000"'), 4000),
    ],
)
def test_a_table_is_as_wide_as_the_text_of_the_page(page: str, across: int) -> None:
    book = dressed(template(page))
    file = Opened(docx.render(book, book.main))
    wide = int(next(file.document.iter(f"{W}tblW")).get(f"{W}w", "0"))
    assert across - 10 <= wide <= across


def test_where_the_template_was_made_from_is_not_taken_along() -> None:
    settings = named("settings", '<w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="1"/>')
    with_tie = relations({"rId1": ("attachedTemplate", "file:///C:/mal.dotx")}).replace(
        'Target="file', 'TargetMode="External" Target="file'
    )
    data = template(PAGE, settings=settings)
    from naermiljomodell.rendering.word.package import parts  # noqa: PLC0415  only here

    data = packed({**parts(data), "word/_rels/settings.xml.rels": with_tie.encode()})
    file = made(data)
    assert b"attachedTemplate" not in file.parts["word/settings.xml"]
    assert b"mal.dotx" not in b"".join(file.parts.values())


def test_the_file_says_what_it_is_and_bears_no_clock() -> None:
    book = dressed(OWN.read_bytes())
    file = Opened(docx.render(book, book.documents[1]))
    core = file.parts["docProps/core.xml"].decode()
    assert "<dc:title>Velkommen til møte i Solvik</dc:title>" in core
    assert "<dc:language>nb-NO</dc:language>" in core
    assert "<dc:creator>Fjord &amp; fjell</dc:creator>" in core
    assert core.count("2027-01-04T00:00:00Z") == 2


def test_a_municipalitys_template_needs_docxtpl_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    with pytest.raises(MissingExtra) as missing:
        made(OWN.read_bytes())
    assert missing.value.extra == "word"


def test_a_section_that_ends_where_the_document_goes_ends_after_it_with_its_own_margins() -> None:
    before = PAGE.replace('w:left="906"', 'w:left="2906"')
    place = f"<w:p><w:pPr><w:jc/>{before}</w:pPr>{wml.run('{{ innhold }}')}</w:p>"
    book = dressed(template('<w:p w:rsidR="1"/>' + place + wml.paragraph("", wml.run("Vedlegg")) + PAGE))
    data = docx.render(book, book.main)
    assert faults(data) == []
    file = Opened(data)
    assert [one.get(f"{W}left") for one in file.document.iter(f"{W}pgMar")] == ["2906", "906"]
    body = file.document[0]
    assert [words(one) for one in body[-3:-1]] == ["", "Vedlegg"]
    assert body[-3].find(f"{W}pPr/{W}sectPr") is not None
    assert words(body[-4]) or body[-4].tag != f"{W}p"
    wide = int(next(file.document.iter(f"{W}tblW")).get(f"{W}w", "0"))
    assert 7_990 <= wide <= 8_000


def test_an_empty_paragraph_before_the_place_stays() -> None:
    place = wml.paragraph("", wml.run("{{ innhold }}"))
    body = made(template(f'<w:p w:rsidR="00A1"/>{place}{PAGE}')).document[0]
    assert body[0].attrib == {f"{W}rsidR": "00A1"}


def test_a_style_whose_id_has_signs_of_xml_is_pointed_to_as_it_is() -> None:
    style = '<w:style w:type="{}" w:styleId="A&amp;B {}&lt;&quot;"><w:name w:val="{}"/>{}</w:style>'
    kinds = {"Title": "paragraph", "List Bullet": "paragraph", "Hyperlink": "character", "Table Grid": "table"}
    styles = "".join(
        style.format(kind, name, name, "<w:pPr><w:numPr/></w:pPr>" if name == "List Bullet" else "")
        for name, kind in kinds.items()
    )
    book = dressed(template(PAGE, styles=named("styles", styles)))
    file = Opened(docx.render(book, book.main))
    pointed = {one.get(f"{W}val", "") for kind in ("p", "r", "tbl") for one in file.document.iter(f"{W}{kind}Style")}
    assert 'A&B Title<"' in pointed
    assert pointed <= set(file.styles)


@pytest.mark.parametrize(
    "said",
    [
        "{% if %}",
        "{{ finnes_ikke }}",
        "{{ 1/0 }}",
        "</w:t></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl><w:p><w:r><w:t>",
        "</w:t></w:r></w:p><w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val='x'/></w:tcPr></w:tc></w:tr></w:tbl><w:p><w:r><w:t>",
    ],
)
def test_what_the_filler_stumbles_in_is_told_of(said: str) -> None:
    place = wml.paragraph("", wml.run("{{ innhold }}"))
    with pytest.raises(UnfillableTemplate):
        made(template(f"{place}<w:p><w:r><w:t>{said}</w:t></w:r></w:p>{PAGE}"))


def test_a_part_that_is_no_xml_is_told_of() -> None:
    with pytest.raises(UnfillableTemplate):
        made(template(PAGE, styles="<w:styles>"))
