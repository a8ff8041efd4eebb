"""Screen, clock, disk and net are each reached from one room, or from none."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, ROOT, Hit, Rule, Source, dotted, hits, imported, plant

LEAST = 60
CHANCE = frozenset({"time", "random", "secrets", "uuid", "locale"})
"""Modules whose answer is another one on the next run or the next machine."""
FILE_MODULES = frozenset({"os", "shutil", "tempfile", "glob", "fileinput"})
FILE_METHODS = frozenset(
    {"open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink", "rmdir", "touch", "iterdir"}
)
NET = frozenset(
    {"socket", "ssl", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "xmlrpc", "webbrowser"}
)
PROCESSES = frozenset({"subprocess", "multiprocessing", "ctypes"})


def screen(source: Source) -> Iterator[Hit]:
    """Find what reaches the screen outside `cli`."""
    if source.room == "cli":
        return
    for node in source.nodes:
        if isinstance(node, ast.Name | ast.Attribute) and dotted(node) in {"print", "sys.stdout", "sys.stderr"}:
            yield node.lineno, dotted(node)


def clock(source: Source) -> Iterator[Hit]:
    """Find what reads the clock, or leaves something to chance, outside `cli`."""
    if source.room == "cli":
        return
    chance = CHANCE - {"secrets"} if source.room == "writing" else CHANCE  # a name for a file on its way
    yield from (hit for hit in imported(source) if hit[1] in chance)
    for node in source.nodes:
        if isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in {"now", "utcnow", "today"}:
            yield node.lineno, f"{dotted(node.func)}()"


def disk(source: Source) -> Iterator[Hit]:
    """Find what touches files outside `loading` and `writing`; data shipped with the package may be read anywhere."""
    if source.room in {"loading", "writing"}:
        return
    ends = {node.lineno for node in source.nodes if isinstance(node, ast.ImportFrom) and _only_ends(node, source.room)}
    yield from (hit for hit in imported(source) if hit[1] in FILE_MODULES and hit[0] not in ends)
    shipped = {"shipped()"}
    for node in source.nodes:
        if isinstance(node, ast.Assign) and shipped & _roots(node.value):
            shipped.update(dotted(target) for target in node.targets)
        elif isinstance(node, ast.Name) and node.id == "open":
            yield node.lineno, "open"
        elif isinstance(node, ast.Attribute) and node.attr in FILE_METHODS and not shipped & _roots(node.value):
            yield node.lineno, f".{node.attr}"


def _only_ends(node: ast.ImportFrom, room: str) -> bool:
    """Tell whether `cli` imports nothing but what ends the process."""
    return room == "cli" and node.module == "os" and [one.name for one in node.names] == ["_exit"]


def _roots(value: ast.expr) -> set[str]:
    """Give the names that *value* is made from, with `shipped()` for a call of that function."""
    calls = {"shipped()" for node in ast.walk(value) if isinstance(node, ast.Call) and dotted(node.func) == "shipped"}
    return calls | {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}


def net(source: Source) -> Iterator[Hit]:
    """Find what could reach another machine, or start another program."""
    yield from (hit for hit in imported(source) if hit[1] in NET | PROCESSES)


@pytest.mark.parametrize("rule", [screen, clock, disk, net])
def test_each_door_of_the_house_is_where_it_should_be(rule: Rule) -> None:
    assert "\n".join(hits(ROOT, rule, PACKAGE, least=LEAST)) == ""


@pytest.mark.parametrize(
    ("rule", "code", "found"),
    [
        (screen, "print('hei')", "1: print"),
        (screen, "import sys\nsys.stderr.write('hei')", "2: sys.stderr"),
        (clock, "import datetime as dt\nnow = dt.datetime.now(dt.UTC)", "2: dt.datetime.now()"),
        (clock, "from datetime import date\nday = date.today()", "2: date.today()"),
        (clock, "from time import perf_counter", "1: time"),
        (clock, "import random", "1: random"),
        (disk, "def f(p):\n    return open(p, encoding='utf-8')", "2: open"),
        (disk, "def f(p):\n    return p.read_text(encoding='utf-8')", "2: .read_text"),
        (disk, "def f(p):\n    (p / 'x').write_bytes(b'')", "2: .write_bytes"),
        (disk, "import shutil", "1: shutil"),
        (disk, "from os import _exit", "1: os"),
        (net, "import urllib.request", "1: urllib"),
        (net, "from socket import socket", "1: socket"),
        (net, "def f():\n    import requests", "2: requests"),
        (net, "import subprocess", "1: subprocess"),
    ],
)
def test_a_planted_door_is_found(rule: Rule, code: str, found: str, tmp_path: Path) -> None:
    name = f"{PACKAGE}/tailoring/planted.py"
    plant(tmp_path, name, code + "\n")
    assert hits(tmp_path, rule, PACKAGE, least=1) == [f"{name}:{found}"]


@pytest.mark.parametrize(
    ("rule", "room", "code"),
    [
        (screen, "cli/console.py", "print('hei')"),
        (clock, "cli/main.py", "import datetime\ntoday = datetime.date.today()"),
        (disk, "loading/files.py", "def f(p):\n    return p.read_bytes()"),
        (disk, "writing.py", "import os"),
        (disk, "cli/main.py", "from os import _exit"),
        (disk, "rendering/page.py", "from naermiljomodell.shipped import shipped\nshipped('x', 'y').read_text()"),
        (disk, "language/words.py", "f = shipped('x')\ng = f / 'y'\ng.read_text()"),
        (clock, "writing/folders.py", "import secrets"),
        (clock, "tailoring/plan.py", "def f(plan):\n    return plan.today"),
        (net, "rendering/html.py", "from html import escape"),
    ],
)
def test_a_door_in_its_own_room_is_left_alone(rule: Rule, room: str, code: str, tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/{room}", code + "\n")
    assert hits(tmp_path, rule, PACKAGE, least=1) == []


def test_a_guard_that_sees_too_few_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="only 0 Python files"):
        hits(tmp_path, net, PACKAGE, least=1)
