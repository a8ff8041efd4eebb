"""The strict reader sees what it is to see: each fault is planted in a sound document, once."""

from __future__ import annotations

import pytest
from tests.rendering.sample import solvik
from tests.rendering.word.strict_reader import faults

from naermiljomodell.rendering import docx
from naermiljomodell.rendering.word.package import packed, parts

BOOK = solvik()
SOUND = docx.render(BOOK, BOOK.main)
MAIN, STYLES, NUMBERS = "word/document.xml", "word/styles.xml", "word/numbering.xml"
TIES, TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"


def planted(name: str, before: str, after: str) -> bytes:
    """Give the sound document with *after* for the first *before* in one of its parts."""
    files = parts(SOUND)
    text = files[name].decode()
    assert before in text
    return packed({**files, name: text.replace(before, after, 1).encode()})


def test_a_sound_document_has_no_fault() -> None:
    assert faults(SOUND) == []


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        (MAIN, "<w:keepNext/>", "<w:jc w:val='left'/><w:keepNext/>", "pPr: pStyle jc keepNext"),
        (MAIN, "<w:b/><w:bCs/>", "<w:bCs/><w:b/>", "rPr: bCs b"),
        (MAIN, '<w:tblLayout w:type="fixed"/>', '<w:tblLayout w:type="fixed"/><w:tblInd w:w="0"/>', "tblLayout tblInd"),
        (MAIN, "<w:cantSplit/><w:tblHeader/>", "<w:tblHeader/><w:cantSplit/>", "trPr: tblHeader cantSplit"),
        (MAIN, "<w:tcPr>", "<w:tcPr><w:vAlign w:val='top'/>", "tcPr: vAlign tcW"),
        (MAIN, "<w:pgSz", "<w:cols/><w:pgSz", "sectPr: footerReference cols pgSz pgMar"),
        (MAIN, "<w:tblGrid>", "<w:tblGrid/><w:p/><w:tblGrid>", "tbl may not hold p"),
        (MAIN, "<w:gridCol", "<w:gridCol/><w:gridCol", "row of"),
        (MAIN, "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>", "a cell without a paragraph at its end"),
        (MAIN, "<w:sectPr>", "<w:tbl/><w:sectPr>", "the body ends with tbl sectPr"),
        (MAIN, 'w:name="nm_faser"', 'w:name="nm faser"', "nm faser is no name of a place"),
        (MAIN, 'w:name="nm_neste"', 'w:name="nm_faser"', "nm_faser twice"),
        (MAIN, '<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"', "1 twice"),
        (MAIN, '<wp:docPr id="1"', '<wp:docPr id="2"/><wp:docPr id="2"', "picture 2 twice"),
        (MAIN, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Annet"/>', "pStyle Annet is not there"),
        (MAIN, 'w:numId w:val="', 'w:numId w:val="9', "numId"),
        (MAIN, 'w:anchor="nm_', 'w:anchor="nm_x', "the place nm_x"),
        (MAIN, 'r:embed="', 'r:embed="x', "the tie x"),
        (STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Vanlig"/>', "basedOn Vanlig is not there"),
        (NUMBERS, '<w:abstractNumId w:val="', '<w:abstractNumId w:val="9', "list of kind 9"),
        (TIES, 'Target="footer1.xml"', 'Target="bunn.xml"', "word/bunn.xml is not there"),
        (TYPES, 'PartName="/word/footer1.xml"', 'PartName="/word/bunn.xml"', "word/bunn.xml is told of and not there"),
        (TYPES, 'Extension="png"', 'Extension="gif"', "media/figur1.png has no kind"),
    ],
)  # fmt: skip
def test_a_fault_that_is_planted_is_seen(name: str, before: str, after: str, said: str) -> None:
    found = faults(planted(name, before, after))
    assert any(said in fault for fault in found), found
