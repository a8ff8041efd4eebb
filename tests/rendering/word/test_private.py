from __future__ import annotations

from pathlib import Path

from scripts.build_word_template import named, relations
from tests.rendering.word.opened import Opened
from tests.rendering.word.strict_reader import faults
from tests.rendering.word.test_template import DOCUMENT, PAGE, dressed, template

from naermiljomodell.loading.word_template import read_word_template
from naermiljomodell.rendering import docx
from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import as_document, packed, parts
from naermiljomodell.rendering.word.private import without_private

MIME = "application/vnd.openxmlformats-officedocument"
TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
TOLD = {
    "word/comments.xml": (f"{TIES}/comments", f"{MIME}.wordprocessingml.comments+xml"),
    "word/commentsExtended.xml": (
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
    ),
    "word/people.xml": (
        "http://schemas.microsoft.com/office/2011/relationships/people",
        f"{MIME}.wordprocessingml.people+xml",
    ),
    "docProps/app.xml": (f"{TIES}/extended-properties", f"{MIME}.extended-properties+xml"),
    "docProps/custom.xml": (f"{TIES}/custom-properties", f"{MIME}.custom-properties+xml"),
    "docProps/core.xml": (f"{METADATA}/core-properties", "application/vnd.openxmlformats-package.core-properties+xml"),
    "docProps/thumbnail.xml": (f"{METADATA}/thumbnail", "application/xml"),
}
WRITER = "den-som-skrev"
REMARKED = (
    '<w:commentRangeStart w:id="0"/><w:permStart w:id="1" w:ed="den-som-skrev"/><w:r><w:t>{{ kommune }}</w:t></w:r>'
    '<w:commentRangeEnd w:id="0"/><w:permEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>'
)


def telling() -> bytes:
    """Give a template with all that tells of persons."""
    place = wml.paragraph("", wml.run("{{ innhold }}"))
    files = parts(template(f"{place}<w:p>{REMARKED}</w:p>{PAGE}", header1=named("hdr", f"<w:p>{REMARKED}</w:p>")))
    kinds = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, (_, kind) in TOLD.items())
    files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"</Types>", f"{kinds}</Types>".encode())
    for place_, base, end in (("word/_rels/document.xml.rels", "word/", ""), ("_rels/.rels", "docProps/", "")):
        ties = "".join(
            f'<Relationship Id="p{number}" Type="{tie}" Target="/{name}"/>'
            for number, (name, (tie, _)) in enumerate(TOLD.items())
            if name.startswith(base)
        )
        files[place_] = files[place_].replace(b"</Relationships>", f"{ties}{end}</Relationships>".encode())
    text = f"<w:comments xmlns:w=\"{wml.W}\"><w:comment w:id='0' w:author='{WRITER}'/></w:comments>"
    others = dict.fromkeys(TOLD, f"<a>{WRITER}</a>".encode())
    return packed({**files, **others, "word/comments.xml": text.encode()})


def test_a_template_tells_of_persons_and_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "mal.docx").write_bytes(telling())
    assert read_word_template(tmp_path, "mal.docx") == (telling(), ())
    assert WRITER.encode() in b"".join(parts(telling()).values())


def test_no_document_tells_of_those_who_made_the_template() -> None:
    book = dressed(telling())
    data = docx.render(book, book.documents[1])
    assert faults(data) == []
    file = Opened(data)
    assert file.parts.keys() & TOLD.keys() == {"docProps/core.xml"}
    for name, part in file.parts.items():
        for told in (WRITER, "comment", "permStart", "permEnd", "people", "-properties/custom", "thumbnail"):
            if not (name == "docProps/core.xml" or (told == "comment" and name == "word/styles.xml")):
                assert told.encode() not in part, (name, told)
    assert WRITER.encode() not in file.parts["docProps/core.xml"]
    assert file.paragraphs()[-1].text == "Fjord & fjell"
    assert b"Fjord &amp; fjell" in file.parts["word/header1.xml"]
    assert DOCUMENT in file.parts


def test_what_tells_nothing_is_left_alone() -> None:
    before = template(PAGE, header1=named("hdr", "<w:p/>"))
    after = parts(without_private(as_document(before)))
    assert after.keys() == parts(before).keys()
    assert after["word/header1.xml"] == parts(before)["word/header1.xml"]
    assert relations({"rId1": ("header", "header1.xml")}).count("<Relationship ") == after[
        "word/_rels/document.xml.rels"
    ].count(b"<Relationship ")
