from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.errors import Problem
from naermiljomodell.loading.files import clean, decode, read_bytes, read_text

LINKS = pytest.mark.skipif(os.name == "nt", reason="links and pipes want a POSIX system")


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def test_the_bytes_of_a_file_come_out_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "notater").mkdir()
    (tmp_path / "notater" / "pilot.md").write_bytes(b"\xef\xbb\xbfhei\r\n")
    assert read_bytes(tmp_path, "notater/pilot.md") == (b"\xef\xbb\xbfhei\r\n", ())
    assert read_text(tmp_path, "notater/pilot.md") == ("hei\n", ())


@pytest.mark.parametrize("name", ["naermiljo.yaml", "borte/naermiljo.yaml", "fil.txt/naermiljo.yaml"])
def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path, name: str) -> None:
    (tmp_path / "fil.txt").write_bytes(b"")
    data, problems = read_bytes(tmp_path, name)
    assert data is None
    assert [(p.code, p.file, p.line) for p in problems] == [("NM001", name, 0)]
    assert problems[0].message() == f"finner ikke filen «{name}»"
    assert read_text(tmp_path, name) == (None, problems)


@pytest.mark.parametrize("name", ["naermiljo.yaml", "", "."])
def test_a_folder_where_a_file_should_be_is_a_finding(tmp_path: Path, name: str) -> None:
    (tmp_path / "naermiljo.yaml").mkdir()
    assert codes(read_bytes(tmp_path, name)[1]) == ["NM002"]


@pytest.mark.parametrize("name", ["../hemmelig.txt", "a/../../hemmelig.txt", "/etc/passwd", "../../../../etc/passwd"])
def test_no_path_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    root = tmp_path / "område"
    root.mkdir()
    (tmp_path / "hemmelig.txt").write_bytes(b"hemmelig")
    data, problems = read_bytes(root, name)
    assert (data, codes(problems)) == (None, ["NM005"])


@LINKS
def test_a_link_out_of_the_folder_is_a_finding_and_one_within_it_is_followed(tmp_path: Path) -> None:
    root = tmp_path / "pakke"
    root.mkdir()
    (tmp_path / "utenfor.md").write_bytes(b"utenfor")
    (root / "inne.md").write_bytes(b"inne")
    (root / "ut.md").symlink_to(tmp_path / "utenfor.md")
    (root / "inn.md").symlink_to(root / "inne.md")
    (root / "rundt.md").symlink_to(root / "rundt.md")
    assert codes(read_bytes(root, "ut.md")[1]) == ["NM005"]
    assert read_bytes(root, "inn.md") == (b"inne", ())
    assert codes(read_bytes(root, "rundt.md")[1]) == ["NM003"]


@LINKS
def test_a_folder_that_is_a_link_itself_is_read(tmp_path: Path) -> None:
    (tmp_path / "ekte").mkdir()
    (tmp_path / "ekte" / "a.md").write_bytes(b"a")
    (tmp_path / "lenke").symlink_to(tmp_path / "ekte")
    assert read_bytes(tmp_path / "lenke", "a.md") == (b"a", ())


@pytest.mark.parametrize(("name", "reason"), [("a\0b", "ValueError"), ("å" * 400, "ENAMETOOLONG")])
def test_a_name_no_system_has_is_a_finding(tmp_path: Path, name: str, reason: str) -> None:
    data, problems = read_bytes(tmp_path, name)
    assert (data, codes(problems)) == (None, ["NM003"])
    assert dict(problems[0].facts)["reason"] == reason


@LINKS
def test_a_pipe_is_a_finding_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør")
    assert dict(read_bytes(tmp_path, "rør")[1][0].facts)["reason"] == "ENOTREG"


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file that is there and refuses to be read")
def test_a_file_that_cannot_be_read_is_a_finding() -> None:
    data, problems = read_bytes(Path("/proc/self"), "mem")
    assert (data, codes(problems)) == (None, ["NM003"])
    assert dict(problems[0].facts)["reason"] == "EIO"


def test_a_file_over_the_limit_is_a_finding_and_one_at_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "stor.yaml").write_bytes(b"[" * 10_000_000)
    (tmp_path / "liten.yaml").write_bytes(b"[" * 10)
    data, problems = read_bytes(tmp_path, "stor.yaml")
    assert (data, codes(problems)) == (None, ["NM004"])
    assert problems[0].message() == "filen «stor.yaml» er større enn 5 MB"
    assert read_bytes(tmp_path, "liten.yaml", limit=10) == (b"[" * 10, ())
    assert codes(read_bytes(tmp_path, "liten.yaml", limit=9)[1]) == ["NM004"]


@pytest.mark.parametrize(
    ("data", "line", "column", "source"),
    [
        (b"\xe5", 1, 1, "å"),
        ("navn: Hønefoss\nby: å".encode() + b"\xf8l\nx: 1\n", 2, 6, "by: åøl"),
        (b"a\r\nb\rc\xff\rd", 3, 2, "cÿ"),
        (b"\xef\xbb\xbfa\xc3", 1, 2, "aÃ"),
        ("A\u030a".encode() + b"\x81", 1, 2, "Å\ufffd"),
    ],
)
def test_a_broken_byte_has_its_line_and_column(data: bytes, line: int, column: int, source: str) -> None:
    text, problems = decode(data, "naermiljo.yaml")
    assert text is None
    assert [(p.code, p.line, p.column, p.source) for p in problems] == [("NM006", line, column, source)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_utf16_is_named(encoding: str) -> None:
    data = "\ufeffnavn: Ål".encode(encoding)
    text, problems = decode(data, "naermiljo.yaml")
    assert (text, codes(problems)) == (None, ["NM007"])
    assert "UTF-16" in problems[0].message()


def test_control_characters_are_one_finding_with_the_first_place() -> None:
    text, problems = decode("a: 1\nbå\x00\x07: 2\ufeff\n".encode(), "naermiljo.yaml")
    assert text == "a: 1\nbå  : 2 \n"
    assert [(p.code, p.line, p.column, p.source) for p in problems] == [("NM008", 2, 3, "bå  : 2 ")]
    assert dict(problems[0].facts) == {"sign": "U+0000", "count": "3"}


def test_the_first_line_may_be_any_line_of_the_file() -> None:
    assert clean("a\n\x01", "x.md", first_line=7)[1][0].line == 8


@given(st.binary())
def test_any_bytes_give_text_or_findings(data: bytes) -> None:
    text, problems = decode(data, "x")
    assert text is not None or problems
    for problem in problems:
        assert problem.message()
        assert problem.line >= 1
        assert problem.column >= 1


@given(st.binary(max_size=40))
def test_any_bytes_in_a_file_are_read_back(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    root = tmp_path_factory.mktemp("m")
    (root / "x").write_bytes(data)
    assert read_bytes(root, "x") == (data, ())


@given(st.text())
def test_clean_text_is_composed_has_one_kind_of_line_and_stays_clean(text: str) -> None:
    once, _ = clean(text, "x")
    assert unicodedata.is_normalized("NFC", once)
    assert "\r" not in once
    assert clean(once, "x") == (once, ())


@given(st.text(st.characters(codec="utf-8")))
def test_both_unicode_forms_and_both_line_ends_give_the_same_text(text: str) -> None:
    text = text.replace("\r", "")
    forms = {unicodedata.normalize(form, text) for form in ("NFC", "NFD")}
    read = {decode(form.replace("\n", end).encode(), "x")[0] for form in forms for end in ("\n", "\r\n")}
    assert len(read) == 1
