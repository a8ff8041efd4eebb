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
        zipped({**parts(), "word/footer1.xml": b"<a>"}),
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
    assert {problem.code for problem in problems} <= {f"NM{number}" for number in range(314, 320)}


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
