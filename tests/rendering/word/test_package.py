from __future__ import annotations

import io
import zipfile

from naermiljomodell.rendering.word.package import as_document, own_part, packed, parts

FILES = {"word/document.xml": b"<a/>", "[Content_Types].xml": b"<b/>", "_rels/.rels": b"<c/>"}


def test_the_same_parts_give_the_same_bytes_in_whatever_order_they_come() -> None:
    assert packed(FILES) == packed(dict(reversed(FILES.items())))
    assert parts(packed(FILES)) == FILES


def test_no_clock_is_in_the_file_and_the_list_of_kinds_comes_first() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(FILES))) as file:
        assert {part.date_time for part in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.namelist() == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]


def test_a_template_of_words_own_kind_becomes_a_document() -> None:
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    made = parts(as_document(packed({**FILES, "[Content_Types].xml": kind})))
    assert made["[Content_Types].xml"] == kind.replace(b"template", b"document")


def test_our_own_files_are_there() -> None:
    assert parts(own_part("mal.docx"))["word/styles.xml"] == own_part("stiler.xml")
    assert parts(own_part("mal.docx"))["word/numbering.xml"] == own_part("nummerering.xml")
