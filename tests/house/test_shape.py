"""Modules and functions stay small, are named for what they hold, and have a test where one looks for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, ROOT, Hit, Rule, Source, hits, plant, sources

FOLDERS = ("src", "scripts", "bench")
LEAST = 60
MODULE_LINES = 300
FUNCTION_LINES = 40
EMPTY_NAMES = frozenset({"helper", "helpers", "util", "utils", "common", "misc"})

UNMIRRORED = {
    "__init__": "the public face; tests/house/test_api.py takes every name from it",
    "__main__": "two lines that start the command line; tests/house/test_start.py runs them",
}
"""Modules without a test file of their own, and why."""


def size(source: Source) -> Iterator[Hit]:
    """Find a module or a function that has grown too long to be read at once."""
    lines = len(source.text.splitlines())
    if lines > MODULE_LINES:
        yield lines, f"module of {lines} lines"
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield node.lineno, f"{node.name} of {length} lines"


def empty_name(source: Source) -> Iterator[Hit]:
    """Find a module or package whose name says nothing about what is in it."""
    for part in source.name.removesuffix(".py").split("/"):
        if EMPTY_NAMES & set(part.split("_")):
            yield 1, part


def untested(root: Path, *, least: int) -> list[str]:
    """Give the test file that is missing for each module below `src` that holds code and not only data."""
    missing = []
    for source in sources(root, PACKAGE, least=least):
        module = source.name.removeprefix(f"{PACKAGE}/").removesuffix(".py")
        has_code = any(isinstance(node, ast.FunctionDef) for node in source.nodes)
        folder, _, name = module.rpartition("/")
        test = (Path("tests") / folder / f"test_{name.strip('_')}.py").as_posix()
        if has_code and module not in UNMIRRORED and not (root / test).is_file():
            missing.append(f"{source.name}: no {test}")
    return missing


def not_ascii(root: Path, *, least: int) -> list[str]:
    """Give each file below `src` whose name some file system or archive would spell in another way."""
    names = [file.relative_to(root).as_posix() for file in sorted((root / "src").rglob("*"))]
    assert len(names) >= least, f"only {len(names)} names below src"
    return [name for name in names if not name.isascii()]


@pytest.mark.parametrize("rule", [size, empty_name])
def test_every_module_is_small_and_named_for_what_it_holds(rule: Rule) -> None:
    assert "\n".join(hits(ROOT, rule, *FOLDERS, least=LEAST)) == ""


def test_every_module_with_code_has_its_test_where_one_looks_for_it() -> None:
    assert "\n".join(untested(ROOT, least=LEAST)) == ""


def test_every_reason_for_having_no_test_file_is_about_a_module_that_exists() -> None:
    assert [name for name in UNMIRRORED if not (ROOT / PACKAGE / f"{name}.py").is_file()] == []


def test_file_names_in_the_package_are_plain_letters() -> None:
    assert not_ascii(ROOT, least=150) == []


@pytest.mark.parametrize(
    ("name", "text", "rule", "found"),
    [
        ("long.py", "x = 1\n" * 301, size, "301: module of 301 lines"),
        ("deep.py", "def f():\n" + "    x = 1\n" * 40, size, "1: f of 41 lines"),
        ("utils.py", "", empty_name, "1: utils"),
        ("text_helpers.py", "", empty_name, "1: text_helpers"),
        ("common/x.py", "", empty_name, "1: common"),
    ],
)
def test_a_planted_shape_is_found(name: str, text: str, rule: Rule, found: str, tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/{name}", text)
    assert hits(tmp_path, rule, "src", least=1) == [f"{PACKAGE}/{name}:{found}"]


def test_what_just_fits_is_left_alone(tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/fits.py", "def f():\n" + "    x = 1\n" * 39 + "x = 1\n" * 260)
    assert hits(tmp_path, size, "src", least=1) == []


def test_a_planted_module_without_a_test_is_found(tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/tailoring/new.py", "def f():\n    return 1\n")
    plant(tmp_path, f"{PACKAGE}/tailoring/data.py", "X = 1\n")
    assert untested(tmp_path, least=2) == [f"{PACKAGE}/tailoring/new.py: no tests/tailoring/test_new.py"]
    plant(tmp_path, "tests/tailoring/test_new.py", "")
    assert untested(tmp_path, least=2) == []


def test_a_planted_letter_outside_ascii_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "src/bokmål.yaml", "")
    assert not_ascii(tmp_path, least=1) == ["src/bokmål.yaml"]
