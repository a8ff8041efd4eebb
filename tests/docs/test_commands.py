"""Every command, file and piece of Python in the README and the documentation does what the page says."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, SHELLS, Block, blocks, calls, pages, sections

from naermiljomodell import check
from naermiljomodell.cli.main import run

PAGES = pages(ROOT, least=20)
EXPECTED = {("README.md", "new --area Våler"): 1}
"""Calls that end with another code than 0 on a page that does not say so itself."""


class Reader:
    """A person who does what one page says, in a folder of their own."""

    def __init__(self, folder: Path, page: str) -> None:
        self.folder = folder
        self.page = page
        self.output = ""
        self.done = 0

    def do(self, block: Block) -> None:
        """Do what a block says, or check what it shows."""
        acts: dict[str, Callable[[Block], None]] = {
            "kopier": self._copy,
            "fil": self._write,
            "legg til i": self._set,
            "ta bort fra": self._unset,
            "svar": self._compare,
        }
        for mark, act in acts.items():
            if mark in block.marks:
                act(block)
        if "kjøres ikke" in block.marks:
            assert block.marks["kjøres ikke"], f"line {block.line}: a block that is not run says why"
        elif block.language in SHELLS:
            self._run(block)
        elif block.language == "python":
            self._python(block)

    def _run(self, block: Block) -> None:
        for arguments in calls(block):
            line = " ".join(arguments)
            code, self.output = _captured(partial(run, arguments))
            expected = int(block.marks.get("avslutter", EXPECTED.get((self.page, line), 0)))
            assert code == expected, f"line {block.line}: {line} ended with {code}:\n{self.output}"
            self.done += 1

    def _python(self, block: Block) -> None:
        code = compile(block.text, f"{self.page}:{block.line}", "exec")
        _, self.output = _captured(lambda: exec(code, {}))  # noqa: S102  our own page
        self.done += 1

    def _copy(self, block: Block) -> None:
        source, _, target = block.marks["kopier"].partition(" ")
        (self.folder / target).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / source).is_dir() else shutil.copyfile
        copy(ROOT / source, self.folder / target)

    def _write(self, block: Block) -> None:
        self._save(block.marks["fil"], block.text)

    def _set(self, block: Block) -> None:
        name = block.marks["legg til i"]
        self._save(name, "\n".join({**self._sections(name), **sections(block.text)}.values()))

    def _unset(self, block: Block) -> None:
        name = block.marks["ta bort fra"]
        gone = sections(block.text)
        self._save(name, "\n".join(part for key, part in self._sections(name).items() if key not in gone))

    def _sections(self, name: str) -> dict[str, str]:
        return sections((self.folder / name).read_text(encoding="utf-8"))

    def _save(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8", newline="\n")

    def _compare(self, block: Block) -> None:
        for line in filter(None, block.text.split("\n")):
            assert line in self.output, f"line {block.line}: «{line}» is not in:\n{self.output}"


def _captured(act: Callable[[], int | None]) -> tuple[int | None, str]:
    """Give what *act* gives, and all it prints."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        return act(), said.getvalue()


def follow(page: Path, name: str, folder: Path) -> Reader:
    """Give the reader of *page*, after everything on it has been done in *folder*."""
    reader = Reader(folder, name)
    for block in blocks(page.read_text(encoding="utf-8")):
        if not block.marks.get("kommando", "").endswith("-windows"):
            reader.do(block)
    return reader


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_can_be_followed(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    follow(page, page.relative_to(ROOT).as_posix(), tmp_path)
    for config in tmp_path.glob("*/naermiljo.yaml"):
        errors = [p for p in check(config.parent) if p.severity == "feil"]
        assert errors == [], f"{config.parent.name} as the page leaves it"


def test_the_pages_that_teach_commands_have_commands() -> None:
    found = {
        page.relative_to(ROOT).as_posix(): [
            call
            for block in blocks(page.read_text(encoding="utf-8"))
            if block.language in SHELLS and "kjøres ikke" not in block.marks
            for call in calls(block)
        ]
        for page in PAGES
    }
    assert len(found["README.md"]) >= 7
    assert len(found["docs/opplaering.md"]) >= 9
    assert sum(map(len, found.values())) >= 35


def test_the_windows_form_makes_the_same_calls() -> None:
    marked = [b for b in blocks(PAGES[0].read_text(encoding="utf-8")) if "kommando" in b.marks and b.language in SHELLS]
    found = {block.marks["kommando"]: list(calls(block)) for block in marked}
    windows = [name for name in found if name.endswith("-windows")]
    assert windows
    assert {name: found[name] for name in windows} == {name: found[name.removesuffix("-windows")] for name in windows}


def _followed(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Give the reader of a page that says *text*."""
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)
    return follow(page, "page.md", tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("```sh\nnaermiljomodell chekc\n```\n", "line 1: chekc ended with 2"),
        ("\n```sh\nnaermiljomodell check\n```\n", "line 2: check ended with 1"),
        ("```sh\nrm -rf x\n```\n", "line 1: rm -rf x"),
        ("<!-- svar -->\n```text\nnoe\n```\n", "«noe» is not in"),
        ("<!-- kjøres ikke -->\n```sh\nnaermiljomodell check\n```\n", "says why"),
        ("```python\nassert 1 == 2, 'galt'\n```\n", "galt"),
    ],
)
def test_a_planted_untruth_is_found(text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AssertionError, match=re.escape(said)):
        _followed(text, tmp_path, monkeypatch)


def test_a_page_writes_the_files_it_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "<!-- fil: a/naermiljo.yaml -->\n```yaml\nnavn: A\n# om b\nb:\n  - 1\nc: 2\n```\n"
        "<!-- legg til i: a/naermiljo.yaml -->\n```yaml\nb: [3]\nd: 4\n```\n"
        "<!-- ta bort fra: a/naermiljo.yaml -->\n```yaml\nc: 2\n```\n"
        "<!-- kopier: docs/eksempel/bydager/pakke.yaml a/b/pakke.yaml -->\n```text\n```\n"
        "<!-- kjøres ikke: bare til pynt -->\n```sh\nrm -rf a\n```\n"
        "```{literalinclude} x\n```\n```python\nprint('ferdig')\n```\n<!-- svar -->\n```text\nferdig\n```\n"
    )
    reader = _followed(text, tmp_path, monkeypatch)
    assert (tmp_path / "a/naermiljo.yaml").read_text(encoding="utf-8") == "navn: A\nb: [3]\nd: 4\n"
    assert (tmp_path / "a/b/pakke.yaml").is_file()
    assert reader.done == 1


def test_too_few_pages_are_a_fault(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="only 1 pages"):
        pages(tmp_path, least=2)
