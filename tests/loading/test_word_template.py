from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading import word_template
from naermiljomodell.loading.areas import read_area
from naermiljomodell.loading.word_template import FIELDS, read_word_template

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "src/naermiljomodell/content/word/mal.docx"
THEIRS = ROOT / "docs/eksempel/mal.docx"
TIES, MAIN, TYPES = "word/_rels/document.xml.rels", "word/document.xml", "[Content_Types].xml"
TIE = (
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}" Target="{1}" '
    'TargetMode="External"/></Relationships>'
)


def parts() -> dict[str, bytes]:
    """Give the parts of a sound template."""
    with zipfile.ZipFile(OURS) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Give *files* as a ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return out.getvalue()


def codes(root: Path, data: bytes) -> list[tuple[str, str]]:
    """Give the code of each finding about the template *data*, and what mends it; nothing of it comes in then."""
    (root / "mal.docx").write_bytes(data)
    found, problems = read_word_template(root, "mal.docx")
    assert found == (b"" if problems else data)
    return [(problem.code, problem.suggestion) for problem in problems]


def changed(name: str, before: str, after: str) -> bytes:
    """Give the template with *after* for *before* in one part."""
    files = parts()
    text = files[name].decode()
    assert before in text
    return zipped({**files, name: text.replace(before, after, 1).encode()})


@pytest.mark.parametrize("place", [OURS, THEIRS])
def test_a_sound_template_comes_in_as_it_is(place: Path, tmp_path: Path) -> None:
    assert codes(tmp_path, place.read_bytes()) == []


def test_a_template_of_words_own_kind_will_do(tmp_path: Path) -> None:
    assert codes(tmp_path, changed(TYPES, "document.main", "template.main")) == []


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    found, (problem,) = read_word_template(tmp_path, "borte.docx")
    assert (found, problem.code) == (b"", "NM001")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"tekst",
        OURS.read_bytes()[:-300],
        zipped({"a": b"b"}),
        zipped({**parts(), TYPES: b"<Types>"}),
        zipped({**parts(), TYPES: b'<!DOCTYPE a [<!ENTITY b "c">]><Types/>'}),
        zipped({**parts(), TYPES: b"<Types/>"}),
        zipped({**parts(), MAIN: b"<a/>"}),
        *(zipped({**parts(), f"word/{name}.xml": b"<a>"}) for name in ("footer1", "styles", "numbering", "settings")),
        zipped({**parts(), "word/annet.xml": b"<w:a/>"}),
        zipped({**parts(), "_rels/.rels": b"<Relationships/>"}),
        zipped({name: data for name, data in parts().items() if name != "_rels/.rels"}),
        zipped({**parts(), MAIN: parts()[MAIN].replace(b"w:body>", b"w:krop>")}),
        changed(TYPES, "wordprocessingml.styles+xml", "wordprocessingml.numbering+xml"),
        changed(TYPES, "wordprocessingml.document.main+xml", "wordprocessingml.annet+xml"),
        zipped({**parts(), TIES: b'<Relationships><Relationship Type="a" Target="#b"/></Relationships>'}),
        changed(TYPES, "wordprocessingml.footer+xml", "wordprocessingml.rest+xml"),
        changed(TIES, "footer1.xml", "borte.xml"),
        changed(TIES, "relationships/styles", "relationships/annet"),
        changed(TIES, 'Id="rId2"', 'Id="rId1"'),
        changed(TIES, 'Id="rId1" ', ""),
        changed(TIES, "</Relationships>", TIE.format("styles", "styles.xml").replace(' TargetMode="External"', "")),
        changed("word/footer1.xml", "<w:p>", '<w:p xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'),
        changed("word/footer1.xml", "<w:p>", '<w:p xmlns:w="urn:annet">'),
        changed(MAIN, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    ],
)  # fmt: skip
def test_what_is_no_word_file_is_refused(data: bytes, tmp_path: Path) -> None:
    assert codes(tmp_path, data) == [("NM314", "")]


@given(st.integers(0, 4000), st.binary(min_size=1, max_size=40))
def test_whatever_bytes_stand_in_a_template_it_is_read_or_refused(at: int, noise: bytes) -> None:
    data = OURS.read_bytes()
    with tempfile.TemporaryDirectory() as name:
        Path(name, "mal.docx").write_bytes(data[:at] + noise + data[at + len(noise) :])
        found, problems = read_word_template(Path(name), "mal.docx")
    assert bool(found) is not bool(problems)
    assert {problem.code for problem in problems} <= {"NM330", *(f"NM{number}" for number in range(314, 320))}


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/vbaData.xml", "word/activeX/activeX1.bin"])
def test_macros_are_refused_by_their_part(name: str, tmp_path: Path) -> None:
    assert codes(tmp_path, zipped({**parts(), name: b"<a/>"})) == [("NM315", "")]


def test_macros_are_refused_by_the_kind_of_file(tmp_path: Path) -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert codes(tmp_path, changed(TYPES, kind, macro)) == [("NM315", "")]


def test_what_swells_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_template, "MOST_BYTES", 1000)
    assert codes(tmp_path, OURS.read_bytes()) == [("NM316", "")]
    monkeypatch.undo()
    monkeypatch.setattr(word_template, "MOST_PARTS", 3)
    assert codes(tmp_path, OURS.read_bytes()) == [("NM316", "")]


@pytest.mark.parametrize("name", ["../ut.xml", "/etc/a.xml", "word\\..\\a.xml", "C:/a.xml", "word/../../a"])
def test_a_part_that_leads_out_of_the_file_is_refused(name: str, tmp_path: Path) -> None:
    files = {**parts(), name: b"<a/>"}
    assert codes(tmp_path, zipped(files)) == [("NM317", "")]


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    out = io.BytesIO(OURS.read_bytes())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(out, "a") as file:
        file.writestr(MAIN, b"<a/>")
    assert codes(tmp_path, out.getvalue()) == [("NM317", "")]


@pytest.mark.parametrize(
    ("kind", "target", "found"),
    [
        ("image", "https://eksempel.no/a.png", ["NM317"]),
        ("oleObject", "file:///C:/a.xlsx", ["NM317"]),
        ("hyperlink", "https://eksempel.no", []),
        ("attachedTemplate", "file:///C:/mal.dotx", []),
    ],
)
def test_a_tie_that_fetches_something_is_refused(kind: str, target: str, found: list[str], tmp_path: Path) -> None:
    data = changed(TIES, "</Relationships>", TIE.format(kind, target))
    assert [code for code, _ in codes(tmp_path, data)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{{ dato }} {{kommune}} {{p innhold }}", []),
        ("{{ptittel}}", [("NM318", "tittel")]),
        ("{{p dato }}", [("NM318", "dato")]),
        ("{{p\u00a0innhold }}", [("NM318", "innhold")]),
        ("{{ tittel.__class__ }}", [("NM318", "")]),
        ("{% for a in range(9) %}{% for b in range(9) %}{{ dato }}{% endfor %}{% endfor %}", [("NM319", "")]),
        ("{{ bunnteks }}", [("NM318", "bunntekst")]),
        ("{{ a.b }} {{ side }}", [("NM318", "")]),
        ("{% for x in y %}", [("NM319", "")]),
        ("{{ dato", [("NM319", "")]),
        ("dato }} {# note #}", [("NM319", "")]),
        ("{ dato }", []),
    ],
)
def test_fields_are_known_and_whole_in_whatever_part_they_stand(
    text: str, found: list[tuple[str, str]], tmp_path: Path
) -> None:
    assert codes(tmp_path, changed("word/footer1.xml", "{{ bunntekst }}", text)) == found
    split = text.replace("o }", "o</w:t></w:r><w:r><w:t> }")
    assert codes(tmp_path, changed("word/footer1.xml", "{{ bunntekst }}", split)) == found
    assert codes(tmp_path, changed(MAIN, "{{ innhold }}", text)) == found


def test_the_fields_are_those_that_are_filled() -> None:
    from tests.rendering.sample import solvik  # noqa: PLC0415  only here

    from naermiljomodell.rendering import docx  # noqa: PLC0415  likewise
    from naermiljomodell.rendering.paper import paper  # noqa: PLC0415  likewise
    from naermiljomodell.rendering.word.marking import CONTENT  # noqa: PLC0415  likewise

    book = solvik()
    assert {*docx._fields(paper(book, book.main)), CONTENT} == set(FIELDS)


def test_the_template_that_the_config_names_is_part_of_the_folder_and_of_its_digest(tmp_path: Path) -> None:
    config = "navn: Hønefoss\nkommune: Ringerike\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"
    digests = set()
    for line, data in (("", b""), ("utseende: {word_mal: mal.docx}\n", OURS.read_bytes()), ("utseende: {word_mal: mal.docx}\n", THEIRS.read_bytes())):  # fmt: skip
        (tmp_path / "naermiljo.yaml").write_text(config + line, encoding="utf-8", newline="\n")
        (tmp_path / "mal.docx").write_bytes(data)
        loaded = read_area(tmp_path)
        assert loaded.folder is not None
        assert loaded.folder.word_template == data
        digests.add(loaded.folder.digest)
    assert len(digests) == 3


HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def with_header(text: str, name: str = "topp.xml") -> bytes:
    """Give the template with a header with *text* in it, under a *name* that is not Word's."""
    files = parts()
    tie = TIE.format("header", name).replace(' TargetMode="External"', "").encode()
    kind = f'<Override PartName="/word/{name}" ContentType="{HEADER}"/></Types>'.encode()
    files[TIES] = files[TIES].replace(b"</Relationships>", tie)
    files[TYPES] = files[TYPES].replace(b"</Types>", kind)
    return zipped({**files, f"word/{name}": f'<w:hdr xmlns:w="{W}">{text}</w:hdr>'.encode()})


def said(text: str) -> str:
    """Give *text* as a paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (said("{{ tittel }}"), []),
        (said("{{ foo }}"), ["NM318"]),
        (said("{% for a in range(9) %}{% for b in range(9) %}x{% endfor %}{% endfor %}"), ["NM319"]),
        (said("{{ tittel.__class__ }}"), ["NM318"]),
        ('<w:p w:rsidR="{{ foo }}"/>', ["NM319"]),
        ('<w:p w:rsidR="{{ tittel }}"/>', ["NM319"]),
        ("<!-- {{ foo }} --><w:p/>", ["NM319"]),
        ("<w:p/><?a {% b %}?>", ["NM319"]),
        (said("{<!-->{-->{ foo }}"), ["NM318", "NM319"]),
        (said("<![CDATA[{{]]> foo }}"), ["NM318"]),
        (said("&#123;&#123; foo }}"), ["NM318"]),
        ('<w:p xmlns:a="{{ foo }}"/>', ["NM319"]),
        (said("{") + said("{ foo }") + said("}"), ["NM319"]),
        (said("{{") + said("dato }}"), ["NM319"]),
        ("<w:p><w:r><w:t>{{ da</w:t></w:r><w:hyperlink><w:r><w:t>to }}</w:t></w:r></w:hyperlink></w:p>", ["NM319"]),
        ("<w:p><w:r><w:t>{{ da</w:t></w:r>\n <w:r><w:t>to }}</w:t></w:r></w:p>", []),
        ("<w:p><w:r><w:instrText>{{ dato }}</w:instrText></w:r></w:p>", ["NM319"]),
        ('<w:p w:rsidR="{28A0092B-C50C-407E-A947-70E740481C1C}"/>', []),
    ],
)
def test_a_header_is_known_by_its_kind_and_braces_are_found_wherever_in_it_they_stand(
    text: str, found: list[str], tmp_path: Path
) -> None:
    assert [code for code, _ in codes(tmp_path, with_header(text))] == found
    assert [code for code, _ in codes(tmp_path, with_header(text, "Topp.bin"))] == found


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("docProps/core.xml", "<a>{{ tittel }}</a>", ["NM319"]),
        ("word/endnotes.xml", f'<w:a xmlns:w="{W}">{said("{{ dato }}")}</w:a>', ["NM319"]),
        ("customXml/item1.xml", "<a>{{ foo }}</a>", ["NM319"]),
        ("customXml/item1.xml", '<a>{"b": {"c": {}}}</a>', []),
        ("customXml/tegning.vml", "<a b='{%'/>", ["NM319"]),
    ],
)
def test_a_part_that_is_not_filled_has_no_fields(name: str, text: str, found: list[str], tmp_path: Path) -> None:
    assert [code for code, _ in codes(tmp_path, zipped({**parts(), name: text.encode()}))] == found


def begun(*codes: str) -> str:
    """Give a field with each of *codes* in a run of its own."""
    told = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in codes)
    kinds = ("begin", "separate", "end")
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds)
    return f"<w:p>{begin}{told}{separate}<w:r><w:t>LINK</w:t></w:r>{end}</w:p>"


@pytest.mark.parametrize(
    "text",
    [
        *(begun(f" {code} a b") for code in ("DDE", "DDEAUTO", "INCLUDEPICTURE", "INCLUDETEXT", "LINK", "ddeauto")),
        begun(" DD", "EAU", "TO c:\\\\a"),
        begun(' "INCLUDE', 'TEXT"'),
        begun("IF 1 ").replace("<w:r><w:instrText>IF", begun("LINK a")[5:-6] + "<w:r><w:instrText>IF"),
        begun("LINK a").replace('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', "").replace("end", "annet"),
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>DDE a</w:t></w:r></w:p>',
        '<w:p><w:fldSimple w:instr=" DDEAUTO a b"/></w:p>',
        '<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;https://eksempel.no/a.png&quot;"/></w:p>',
    ],
)
def test_a_field_that_fetches_something_is_refused(text: str, tmp_path: Path) -> None:
    assert codes(tmp_path, with_header(text)) == [("NM317", "")]
    assert codes(tmp_path, changed(MAIN, "<w:body>", f"<w:body>{text}")) == [("NM317", "")]


@pytest.mark.parametrize(
    "text",
    [
        begun(" PAGE "),
        begun("HYPERLINK a"),
        begun("LINKED"),
        '<w:p><w:fldSimple w:instr="PAGE"/></w:p>',
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:instrText>LINK</w:instrText></w:r></w:p>',
        said("LINK"),
    ],
)
def test_other_fields_are_words_own_matter(text: str, tmp_path: Path) -> None:
    assert codes(tmp_path, with_header(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        '<w:p><w:ins w:id="1" w:author="Navn"><w:r><w:t>nytt</w:t></w:r></w:ins></w:p>',
        '<w:p><w:del w:id="1"><w:r><w:delText>gammelt</w:delText></w:r></w:del></w:p>',
        '<w:p><w:pPr><w:pPrChange w:id="1" w:author="Navn"/></w:pPr></w:p>',
    ],
)
def test_changes_that_nobody_has_accepted_are_refused(text: str, tmp_path: Path) -> None:
    assert codes(tmp_path, with_header(text)) == [("NM330", "")]
    assert codes(tmp_path, changed(MAIN, "<w:body>", f"<w:body>{text}")) == [("NM330", "")]


def test_remarks_have_authors_and_are_no_changes(tmp_path: Path) -> None:
    kind = HEADER.replace("header", "comments")
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'.encode()
    remark = f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="Navn"/></w:comments>'.encode()
    files = parts()
    files[TYPES] = files[TYPES].replace(b"</Types>", override)
    assert codes(tmp_path, zipped({**files, "word/comments.xml": remark})) == []


def test_a_tie_to_another_part_may_lead_to_any_kind(tmp_path: Path) -> None:
    tie = TIE.format("theme", "../word/theme1.xml").replace(' TargetMode="External"', "").encode()
    files = parts()
    kind = b'<Default Extension="xml" ContentType="application/xml"/></Types>'
    files[TIES], files[TYPES] = (
        files[TIES].replace(b"</Relationships>", tie),
        files[TYPES].replace(b"</Types>", kind),
    )
    assert codes(tmp_path, zipped({**files, "word/theme1.xml": b"<a/>"})) == []
