"""The command line starts without loading what it does not need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAPER = frozenset({"docx", "docxtpl", "lxml", "typst"})
HEAVY = frozenset(
    {"pydantic", "jinja2", "networkx", "yaml", "markdown_it", "rustworkx", "numpy", "scipy", "icalendar", *PAPER}
)
LINE = re.compile(r"^import time:[^|]*\|[^|]*\|\s*([\w.]+)\s*$", re.MULTILINE)


def loaded(*arguments: str, cwd: Path) -> set[str]:
    """Give the top names of all modules that Python loads when run with *arguments* in the folder *cwd*."""
    return {name.split(".")[0] for name in modules(*arguments, cwd=cwd)}


def modules(*arguments: str, cwd: Path) -> set[str]:
    """Give the names of all modules that Python loads when run with *arguments* in the folder *cwd*."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-X", "utf8", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return set(LINE.findall(done.stderr))


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_load_nothing_heavy(option: str, tmp_path: Path) -> None:
    names = loaded("-m", "naermiljomodell", option, cwd=tmp_path)
    assert {"click", "naermiljomodell"} <= names
    assert names & HEAVY == set()


def test_a_new_area_without_actors_loads_neither_networkx_nor_what_draws(tmp_path: Path) -> None:
    whole = modules("-m", "naermiljomodell", "new", "--area", "Hønefoss", cwd=tmp_path)
    names = {name.split(".")[0] for name in whole}
    assert "naermiljomodell.composing.compose" in whole
    assert {"pydantic", "jinja2"} <= names
    assert not {"networkx", "rustworkx", "numpy", "python_calamine", "icalendar", *PAPER} & names
    assert not any(name.startswith("naermiljomodell.figures") for name in whole)
    assert not any("composing.calendar_" in name or "rendering.ics" in name for name in whole)


def test_importing_the_package_loads_nothing_but_the_package(tmp_path: Path) -> None:
    names = loaded("-c", "import naermiljomodell", cwd=tmp_path)
    assert "naermiljomodell" in names
    assert names & (HEAVY | {"click"}) == set()


def test_a_planted_heavy_import_is_seen(tmp_path: Path) -> None:
    assert "yaml" in loaded("-c", "import naermiljomodell, yaml", cwd=tmp_path)
