"""What the guards look at: the Python files below a folder, each read and parsed once."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "src/naermiljomodell"
PYTHON = (".py",)

Hit = tuple[int, str]
"""A line, and what is wrong there."""


@dataclass(frozen=True)
class Source:
    """One Python file: its name below the root with `/` between parts, and its text."""

    name: str
    text: str

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the syntax tree."""
        return tuple(ast.walk(ast.parse(self.text, self.name)))

    @property
    def room(self) -> str:
        """The module or package just below `naermiljomodell` that the file belongs to; empty outside it."""
        inside = self.name.removeprefix(f"{PACKAGE}/")
        return "" if inside == self.name else inside.split("/")[0].removesuffix(".py")


Rule = Callable[[Source], Iterator[Hit]]


def sources(root: Path, *folders: str, least: int) -> tuple[Source, ...]:
    """Give the Python files below *folders* of *root*, in order of name, without those a script has compiled.

    Raises `AssertionError` when there are fewer than *least*: a guard that sees nothing guards nothing.
    """
    files = sorted(file for folder in folders for file in (root / folder).rglob("*.py") if "compiled" not in file.parts)
    assert len(files) >= least, f"only {len(files)} Python files below {folders}"
    return tuple(Source(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")) for file in files)


def hits(root: Path, rule: Rule, *folders: str, least: int) -> list[str]:
    """Give `file:line: what` for everything that *rule* finds in the Python files below *folders*."""
    looked_at = sources(root, *folders, least=least)
    return [f"{source.name}:{line}: {what}" for source in looked_at for line, what in rule(source)]


def plant(root: Path, name: str, text: str) -> None:
    """Write *text* to the file *name* below *root*, for a twin that wants to see the fault caught."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


def dotted(node: ast.AST) -> str:
    """Give `a.b.c` for a chain of names, and an empty text for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""


def imported(source: Source) -> Iterator[Hit]:
    """Give the line and the top name of every absolute import."""
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module.split(".")[0]
