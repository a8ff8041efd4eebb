from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.workbooks import Sheet, workbook

from naermiljomodell.loading.workbook import Fault, UnreadableWorkbook, column_number, faults_in

ROT13 = '<?xml version="1.0" encoding="rot13"?><x/>'


def zipped(**parts: str) -> bytes:
    """Give a workbook of one sheet, whose XML is *parts* `sheet`."""
    whole = {
        "book": '<workbook xmlns:r="r"><sheets><sheet name="aktorer" r:id="r1"/><sheet name="tapt" r:id="r9"/></sheets></workbook>',
        "ties": '<x><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/s.xml"/>'
        '<Relationship Id="r2" Type="http://x/styles" Target="styles.xml"/></x>',
        **parts,
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as book:
        book.writestr("xl/workbook.xml", whole["book"])
        book.writestr("xl/_rels/workbook.xml.rels", whole["ties"])
        book.writestr("xl/worksheets/s.xml", whole["sheet"])
    return stream.getvalue()


def test_faults_and_formulas_without_an_answer_are_found_where_they_stand() -> None:
    def change(sheets: Mapping[str, Sheet]) -> None:
        sheet = sheets["aktorer"]
        sheet.write_formula(1, 1, "=NA()", None, "#N/A")
        sheet.write_formula(2, 1, "=A1", None, "#REF!")
        sheet.write_formula(3, 27, "=1+1", None, "")
        sheet.write_formula(4, 1, "=1+1", None, 2)

    found = faults_in(workbook({"aktorer": [["id", "navn"]], "logg": [["dato"]]}, change))
    assert found == {"aktorer": (Fault(2, 2, "#N/A"), Fault(3, 2, "#REF!"), Fault(4, 28, "=1+1")), "logg": ()}


def test_a_cell_that_does_not_say_where_it_stands_is_the_next_one() -> None:
    sheet = '<s><row><c><is>x</is></c><c t="e"><v>#REF!</v></c></row><row><c t="e"><v>#N/A</v></c></row></s>'
    assert faults_in(zipped(sheet=sheet)) == {"aktorer": (Fault(1, 2, "#REF!"), Fault(2, 1, "#N/A"))}


def test_an_answer_that_is_an_empty_text_is_one() -> None:
    sheet = '<s><row r="2"><c r="A2" t="str"><f>IF(B2="","",1)</f><v></v></c><c r="B2"><f>C2</f></c></row></s>'
    assert faults_in(zipped(sheet=sheet))["aktorer"] == (Fault(2, 2, "=C2"),)


def test_a_sheet_whose_area_no_machine_can_lay_out_is_refused() -> None:
    with pytest.raises(UnreadableWorkbook, match="size"):
        faults_in(zipped(sheet='<s><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></s>'))


def test_a_workbook_that_swells_when_it_is_unpacked_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", b" " * 200_000_001)
    assert len(stream.getvalue()) < 1_000_000
    with pytest.raises(UnreadableWorkbook, match="size"):
        faults_in(stream.getvalue())


@pytest.mark.parametrize("data", [b"", b"hei", b"PK\x03\x04"])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableWorkbook):
        faults_in(data)


def test_a_workbook_that_lacks_a_part_is_refused() -> None:
    with pytest.raises(UnreadableWorkbook, match="KeyError"):
        faults_in(zipped(sheet="<s/>").replace(b"xl/_rels", b"xl/_tapt"))


def test_a_part_that_is_no_xml_or_has_a_doctype_is_refused() -> None:
    for parts in (
        {"sheet": '<s><c t="e">'},
        {"sheet": "<s/>", "book": "<!DOCTYPE a><a/>"},
        {"sheet": "<s/>", "ties": ROT13},
    ):
        with pytest.raises(UnreadableWorkbook):
            faults_in(zipped(**parts))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_workbook_or_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableWorkbook):
        faults_in(data)


@pytest.mark.parametrize(("letters", "number"), [("A", 1), ("Z", 26), ("AA", 27), ("XFD", 16384)])
def test_columns_are_counted_as_a_spreadsheet_does(letters: str, number: int) -> None:
    assert column_number(letters) == number
