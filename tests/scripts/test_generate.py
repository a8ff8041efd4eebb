"""What is made from the code is fresh in the repository, and a stale file is named."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from scripts.generate import main, stale, write
from scripts.generated import PAGES, SCHEMAS, generated_files

ROOT = Path(__file__).resolve().parents[2]


@cache
def files() -> dict[str, str]:
    """Give every generated file, made now."""
    return generated_files(ROOT)


def test_every_generated_file_is_fresh() -> None:
    assert len(files()) >= 15
    assert stale(ROOT, files()) == [], "run `python scripts/generate.py`"


def test_nothing_else_lies_among_the_generated_files() -> None:
    lying = {file.relative_to(ROOT).as_posix() for folder in (SCHEMAS, PAGES) for file in (ROOT / folder).iterdir()}
    assert lying == files().keys()


def test_a_planted_stale_file_and_a_missing_one_are_named(tmp_path: Path) -> None:
    made = {"a/x.md": "Ålesund\n", "a/y.md": "b\n", "z.md": "c\n"}
    write(tmp_path, made, ["a/x.md", "a/y.md"])
    (tmp_path / "a/y.md").write_text("b\r\n", encoding="utf-8", newline="")
    assert stale(tmp_path, made) == ["a/y.md", "z.md"]


def test_two_runs_give_the_same() -> None:
    assert generated_files(ROOT) == files()


def test_check_names_what_is_stale_and_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = tmp_path / "docs/eksempel"
    _copy(ROOT / "docs/eksempel", example)
    assert main(["--check"], tmp_path) == 1
    assert "docs/reference/feilkoder.md: stale\n" in capsys.readouterr().out
    assert not (tmp_path / "docs/reference").exists()
    assert main([], tmp_path) == 0
    assert "docs/reference/feilkoder.md: written\n" in capsys.readouterr().out
    assert main(["--check"], tmp_path) == 0
    assert capsys.readouterr().out == ""


def test_the_script_runs_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts/generate.py"), "--help"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _copy(source: Path, target: Path) -> None:
    for file in sorted(source.rglob("*")):
        if file.is_file():
            copy = target / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
