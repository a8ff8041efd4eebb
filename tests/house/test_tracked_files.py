"""What is kept in the repository names no private person's address, no machine and no package registry."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.house.sources import ROOT, plant

ADDRESS = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}\b")
NOBODY = re.compile(r"^(?:post|postmottak)@|@(?:[\w-]+\.)*example\.(?:no|com|org)$")
"""Addresses of an office, not of a person, and addresses that lead nowhere."""
MACHINE = re.compile(r"(?<![\w.-])(?:/(?:home|root|work|farm|builds|Users)/|[A-Z]:\\Users\\)[A-Za-z.]")
REGISTRIES = (("pypi", "org"), ("pythonhosted", "org"), ("registry", "npmjs"), ("deb", "debian"), ("crates", "io"))
REGISTRY = re.compile("|".join(rf"\b{first}\.{second}" for first, second in REGISTRIES))
MARKERS = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)
"""What a merge leaves behind."""


def tracked(root: Path) -> list[Path]:
    """Give the files of *root* that git keeps and that are on disk."""
    command = ["git", "-c", f"safe.directory={root}", "ls-files", "-z"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    files = [root / name for name in done.stdout.decode("utf-8").split("\0") if name]
    return [file for file in files if file.is_file() and not file.is_symlink()]


def unwanted(root: Path, files: Iterable[Path], *, least: int) -> list[str]:
    """Give `file:line: what` for everything in *files* that does not belong in a repository."""
    looked_at = 0
    lines = []
    for file in files:
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        looked_at += 1
        for pattern in (ADDRESS, MACHINE, REGISTRY, MARKERS):
            for match in pattern.finditer(text):
                if pattern is not ADDRESS or not NOBODY.search(match.group()):
                    line = text.count("\n", 0, match.start()) + 1
                    lines.append(f"{file.relative_to(root).as_posix()}:{line}: {match.group().strip()}")
    assert looked_at >= least, f"only {looked_at} files"
    return lines


def test_no_tracked_file_says_what_does_not_belong_there() -> None:
    assert "\n".join(unwanted(ROOT, tracked(ROOT), least=100)) == ""


@pytest.mark.parametrize(
    "text",
    [
        "kari@" + "kommune.no",
        "ola.nordmann+x@" + "mail.co.uk",
        "/home" + "/kari/nabolag",
        "see /work" + "/x.md",
        "C:\\Users" + "\\kari",
        "https://" + "pypi" + ".org/simple",
        "<" * 7 + " HEAD",
    ],
)
def test_a_planted_line_is_found(text: str, tmp_path: Path) -> None:
    plant(tmp_path, "docs/x.md", f"Ingenting her.\n{text}\n")
    assert len(unwanted(tmp_path, [tmp_path / "docs/x.md"], least=1)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "kari@ringerike.example.no",
        "post@kommune.no",
        "@dataclass",
        "src/work/x",
        "homework/x",
        "=======x",
        "x.json@1.1.64",
    ],
)
def test_a_line_that_only_looks_alike_is_left_alone(text: str, tmp_path: Path) -> None:
    plant(tmp_path, "x.md", text + "\n")
    assert unwanted(tmp_path, [tmp_path / "x.md"], least=1) == []


def test_a_file_is_tracked_when_git_keeps_it(tmp_path: Path) -> None:
    plant(tmp_path, "kept.md", "")
    plant(tmp_path, "passing.md", "")
    for command in (["init", "-q"], ["add", "kept.md"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    assert tracked(tmp_path) == [tmp_path / "kept.md"]


def test_a_search_of_too_few_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="only 0 files"):
        unwanted(tmp_path, [], least=1)
