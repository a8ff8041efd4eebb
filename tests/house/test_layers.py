"""The floors and rooms of the house are a contract that a planted wrong import breaks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, ROOT, plant, sources

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter with the contracts of `pyproject.toml` over the package in `src` of *root*."""
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo", "--config", str(ROOT / "pyproject.toml"), *options],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Give a copy of the package's modules."""
    for source in sources(ROOT, PACKAGE, least=60):
        plant(tmp_path, source.name, source.text)
    return tmp_path


def test_the_house_keeps_its_contracts(house: Path) -> None:
    done = lint(house)
    assert done.returncode == 0, done.stdout
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("contract", "name", "code"),
    [
        ("layers", "helpers.py", ""),
        ("layers", "network/planted.py", "import naermiljomodell.loading.files"),
        ("layers", "domain/planted.py", "import naermiljomodell.pipeline"),
        ("layers", "text.py", "import naermiljomodell.errors"),
        ("form", "rendering/planted.py", "import naermiljomodell.domain.area"),
        ("networkx", "tailoring/planted.py", "def f():\n    import networkx"),
        ("rustworkx", "network/planted.py", "import rustworkx"),
        ("statistics", "evaluating/planted.py", "def f():\n    import scipy"),
        ("yaml", "loading/planted.py", "import yaml"),
        ("icalendar", "rendering/ics/planted.py", "def f():\n    import icalendar"),
        ("click", "pipeline.py", "import click"),
        ("jinja2", "writing/planted.py", "from jinja2 import Environment"),
        ("markdown_it", "composing/planted.py", "import markdown_it"),
    ],
)
def test_a_planted_import_breaks_its_contract(contract: str, name: str, code: str, house: Path) -> None:
    plant(house, f"{PACKAGE}/{name}", code + "\n")
    done = lint(house, "--contract", contract)
    assert done.returncode == 1
    assert "0 kept, 1 broken" in done.stdout, done.stdout
    assert name.removesuffix(".py").replace("/", ".") in done.stdout
