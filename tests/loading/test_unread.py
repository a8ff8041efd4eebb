from __future__ import annotations

import errno
import os
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.layer_sample import places

from naermiljomodell.loading.unread import names_in, unread

READ = ("naermiljo.yaml", "aktorer.csv", "logg.csv", "tabeller.xlsx", "kumu.json")
FOLDERS = {"notater": ".md", "maler": ".md.j2"}


def touched(root: Path, *names: str) -> Path:
    """Give *root* with empty files called *names* in it; a name that ends in `/` is a folder."""
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("/"):
            file.mkdir()
        else:
            file.touch()
    return root


def said(root: Path) -> list[tuple[str, str]]:
    """Give file and suggestion of each finding; all are warnings that a file is not read."""
    found = unread(root, READ, FOLDERS)
    assert {p.code for p in found} <= {"NM313"}
    return [(p.file, p.suggestion) for p in found]


def test_a_folder_as_the_tool_makes_it_has_nothing_unread(tmp_path: Path) -> None:
    names = ("notater/LESMEG.md", "notater/pilot.md", "maler/dreiebok.md.j2", ".naermiljomodell/lock.json")
    assert said(touched(tmp_path, *READ, *names, "dreiebok/index.html", "logo.svg", "avtale.docx")) == []
    assert said(tmp_path / "borte") == []


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("aktører.csv", "aktorer.csv"),
        ("Aktorer.csv", "aktorer.csv"),
        ("aktorer.xlsx", "aktorer.csv"),
        ("aktører 2026.csv", "aktorer.csv"),
        ("aktorer.csv.xlsx", "aktorer.csv"),
        ("loggen.csv", "logg.csv"),
        ("tabell.xlsx", "tabeller.xlsx"),
        ("kumo.json", "kumu.json"),
        ("naermiljo.yml", "naermiljo.yaml"),
        ("Nærmiljø.YAML", "naermiljo.yaml"),
        ("notater/pilot.txt", "notater/pilot.md"),
        ("notater/pilot.docx", "notater/pilot.md"),
        ("notater/pilot", "notater/pilot.md"),
        ("notater/2026/", ""),
        ("maler/dreiebok.md", "maler/dreiebok.md.j2"),
        ("maler/dreiebok.j2", "maler/dreiebok.md.j2"),
    ],
)
def test_a_file_that_looks_like_ours_and_is_not_read_is_a_finding(tmp_path: Path, name: str, meant: str) -> None:
    assert said(touched(tmp_path, name)) == [(name.rstrip("/"), meant)]


@pytest.mark.parametrize(
    "name",
    [
        "budsjett.xlsx",
        "deltakerliste.csv",
        "plan.docx",
        "notater.txt",
        "~$aktorer.xlsx",
        ".aktorer.csv",
        "notater/Thumbs.db",
        "notater/desktop.ini",
        "notater/.DS_Store",
        "notater/LESMEG.txt",
    ],
)
def test_a_file_that_is_somebody_elses_is_left_in_peace(tmp_path: Path, name: str) -> None:
    assert said(touched(tmp_path, name)) == []


def test_a_name_that_differs_in_case_alone_is_read_where_the_disk_says_so(tmp_path: Path) -> None:
    assert said(touched(tmp_path, "aktorer.csv", "AKTORER.CSV")) == []


def test_names_in_a_folder_are_sorted_and_bear_the_folder(tmp_path: Path) -> None:
    touched(tmp_path, "notater/b.md", "notater/a.md", "notater/c.txt", "notater/.d.md", "notater/LESMEG.md")
    assert names_in(tmp_path, "notater", ".md") == ["notater/a.md", "notater/b.md"]
    assert names_in(tmp_path, "maler", ".md.j2") == []
    assert names_in(touched(tmp_path, "maler"), "maler", ".md.j2") == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_a_finding_that_can_be_printed(tmp_path: Path) -> None:
    touched(tmp_path, os.fsdecode(b"notater/\xff.md"), "notater/to\nlinjer.md")
    found = unread(tmp_path, READ, FOLDERS)
    assert [p.file for p in found] == ["notater/to\nlinjer.md", "notater/?.md"]
    assert all(p.message().encode() for p in found)
    assert names_in(tmp_path, "notater", ".md") == []


def test_a_folder_that_cannot_be_listed_is_a_finding(tmp_path: Path) -> None:
    def closed(place: Path | str) -> object:
        if str(place) == str(tmp_path / "notater"):
            raise PermissionError(errno.EACCES, "closed", str(place))
        return real(place)

    touched(tmp_path, "notater/pilot.md")
    real = os.listdir
    with patch.object(os, "listdir", closed):
        found = unread(tmp_path, READ, FOLDERS)
    assert places(found) == [("NM003", "notater", 0, 0, "")]
    assert dict(found[0].facts)["reason"] == "EACCES"


@given(
    names=st.lists(st.from_regex(r"[a-zæøåA-Z .~-]{1,8}(\.(csv|xlsx|md|md\.j2|yaml|txt))?", fullmatch=True), max_size=5)
)
def test_every_file_in_a_folder_that_is_read_is_either_read_or_said(
    names: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("sted")
    there = [name for name in names if name.strip(". ")]
    touched(root, "notater/", *(f"notater/{name}" for name in there))
    accounted = {*names_in(root, "notater", ".md"), *(name for name, _ in said(root))}
    ours = [
        n for n in there if n[0] not in ".~" and n.split(".", 1)[0].casefold() not in {"lesmeg", "thumbs", "desktop"}
    ]
    assert accounted == {f"notater/{name}" for name in ours}
