"""A page as a list of acts: files to write, commands to run, answers to expect, Python to run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SHELLS = frozenset({"sh", "console", "powershell", "bash", "shell", "bat", "cmd"})
_MARK = re.compile(r"^<!-- ([^:>]+?)(?:: (.*?))? -->$")
_FENCE = re.compile(r"^(`{3,})(.*)$")
_NOT_OURS = frozenset({"cd", "notepad", "start", "py", "python", "python3", "pip", "just"})
_TOOL = "naermiljomodell"


@dataclass(frozen=True)
class Block:
    """One block of code on a page: the line it begins on, its language and text, and the marks before it."""

    line: int
    language: str
    text: str
    marks: dict[str, str] = field(default_factory=dict)


def pages(root: Path, *, least: int) -> list[Path]:
    """Give the README and every page of the documentation, in order.

    Raises `AssertionError` when there are fewer than *least*.
    """
    found = [root / "README.md", *sorted((root / "docs").rglob("*.md"))]
    kept = [page for page in found if "_build" not in page.parts and "eksempel" not in page.parts]
    assert len(kept) >= least, f"only {len(kept)} pages"
    return kept


def blocks(text: str) -> Iterator[Block]:
    """Give every block of code in the Markdown *text*, with the marks (HTML comments) since the block before."""
    marks: dict[str, str] = {}
    lines = iter(enumerate(text.split("\n"), 1))
    for number, line in lines:
        mark, fence = _MARK.match(line), _FENCE.match(line)
        if mark:
            marks[mark[1]] = mark[2] or ""
        elif fence:
            inside = []
            for _, below in lines:
                if below == fence[1]:
                    break
                inside.append(below)
            yield Block(number, fence[2], "\n".join(inside), marks)
            marks = {}


def calls(block: Block) -> Iterator[list[str]]:
    """Give the arguments of every call of our tool in a block of commands; `cd` comes as `["cd", folder]`.

    Raises `AssertionError` for a command that nobody has said is not ours to run.
    """
    for line in block.text.split("\n"):
        for command in re.split(r"&&|;", line.split("#")[0]):
            words = [word.strip('"') for word in command.split()]
            if not words:
                continue
            name = re.split(r"[\\/]", words[0])[-1]
            if name == _TOOL:
                yield words[1:]
            else:
                assert name in _NOT_OURS, f"line {block.line}: {command.strip()}"


def sections(text: str) -> dict[str, str]:
    """Give the text of each key at the top of a YAML file, with the comments that stand before it left out."""
    found: dict[str, str] = {}
    key = ""
    for line in text.split("\n"):
        match = re.match(r"([^\s#:]+):", line)
        if match:
            key = match[1]
        if key and not line.startswith("#"):
            found[key] = f"{found[key]}\n{line}" if key in found else line
    return {name: part.rstrip() for name, part in found.items()}
