"""Text is read and written with an encoding that is named, never with the machine's own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house.sources import ROOT, Hit, Source, dotted, hits, plant

ARCHIVES = frozenset({"tarfile", "zipfile", "gzip", "os"})
"""Modules whose `open` knows no encoding."""
PROCESSES = frozenset({"run", "Popen", "check_output", "check_call"})


def unnamed_encoding(source: Source) -> Iterator[Hit]:
    """Find a call that reads or writes text without naming the encoding."""
    for node in source.nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name | ast.Attribute):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else f".{node.func.attr}"
        if _is_text(name, node) and not any(keyword.arg in {"encoding", None} for keyword in node.keywords):
            yield node.lineno, name


def _is_text(name: str, call: ast.Call) -> bool:
    """Tell whether the call of *name* reads or writes text."""
    if name in {".read_text", ".write_text"}:
        return len(call.args) <= (name == ".write_text")
    if name == "open" or (name == ".open" and dotted(call.func).split(".")[0] not in ARCHIVES):
        return "b" not in _mode(call, place=1 if name == "open" else 0)
    if name.removeprefix(".") in PROCESSES:
        return any(k.arg in {"text", "universal_newlines"} for k in call.keywords)
    return False


def _mode(call: ast.Call, place: int) -> str:
    """Give the mode that a file is opened in."""
    given = [k.value for k in call.keywords if k.arg == "mode"] + call.args[place : place + 1]
    return str(given[0].value) if given and isinstance(given[0], ast.Constant) else "r"


def test_every_encoding_is_named() -> None:
    assert "\n".join(hits(ROOT, unnamed_encoding, "src", "tests", "scripts", "bench", least=100)) == ""


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("open('x')", "open"),
        ("open('x', 'w')", "open"),
        ("path.open()", ".open"),
        ("path.open('w', newline='')", ".open"),
        ("path.read_text()", ".read_text"),
        ("path.write_text('hei')", ".write_text"),
        ("subprocess.run(['x'], text=True)", ".run"),
    ],
)
def test_a_planted_call_without_encoding_is_found(code: str, found: str, tmp_path: Path) -> None:
    plant(tmp_path, "scripts/planted.py", code + "\n")
    assert hits(tmp_path, unnamed_encoding, "scripts", least=1) == [f"scripts/planted.py:1: {found}"]


@pytest.mark.parametrize(
    "code",
    [
        "open('x', encoding='utf-8')",
        "open('x', 'rb')",
        "path.open(mode='wb')",
        "tarfile.open('x')",
        "path.read_text('utf-8')",
        "path.write_text('hei', encoding='utf-8', newline='')",
        "subprocess.run(['x'])",
        "subprocess.run(['x'], text=True, encoding='utf-8')",
        "read_text(root, name)",
    ],
)
def test_a_call_that_names_its_encoding_or_reads_bytes_is_left_alone(code: str, tmp_path: Path) -> None:
    plant(tmp_path, "scripts/planted.py", code + "\n")
    assert hits(tmp_path, unnamed_encoding, "scripts", least=1) == []
