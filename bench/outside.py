"""Whole processes: the command line against `import click`, and against the tools people would use instead."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from bench.measuring import Row, in_turn, peak_memory, run

_ROOT = Path(__file__).resolve().parent.parent
_CLICK = [sys.executable, "-c", "import click"]
_NEW = ["new", "--area", "Hønefoss", "--out"]


@dataclass(frozen=True, slots=True)
class _Installed:
    """The program as a person has it: installed from its wheel, with bytecode, in the folder *home*."""

    home: Path

    @property
    def command(self) -> list[str]:
        """The words that start the command line."""
        return [sys.executable, str(self.home / "bin" / "naermiljomodell")]

    @property
    def environment(self) -> dict[str, str]:
        """The variables by which Python finds this installation before any other."""
        return {"PYTHONPATH": str(self.home)}

    def run(self, *arguments: str) -> None:
        """Run one command line."""
        run([*self.command, *arguments], **self.environment)

    def memory(self, *arguments: str) -> int:
        """Give the most memory that one command line held."""
        return peak_memory([*self.command, *arguments], **self.environment)


@contextmanager
def _installed() -> Iterator[tuple[_Installed, _Installed]]:
    """Give the program from its wheel, and the same without what is compiled of its content."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(root), str(_ROOT)])
        home = root / "compiled"
        pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", str(home)]
        run([*pip, str(next(root.glob("*.whl")))])
        cold = root / "cold"
        shutil.copytree(home, cold)
        shutil.rmtree(cold / "naermiljomodell" / "content" / "compiled")
        yield _Installed(home), _Installed(cold)


def process_rows(rounds: int) -> list[Row]:
    """Give the start-up, one `new`, and its memory, against `import click`.

    The wheel keeps nothing between runs, so its first run costs what every run costs. What only somebody who is changing the
    core pack meets, reading and trying it all from its files, is shown without a limit.
    """
    with tempfile.TemporaryDirectory() as name, _installed() as (compiled, cold):
        fresh = _numbered(Path(name))

        def against_click(what: str, limit: float, program: _Installed, *arguments: str) -> Row:
            def once() -> None:
                program.run(*arguments, *([str(fresh())] if "--out" in arguments else []))

            return Row(what, "import click", in_turn(once, lambda: run(_CLICK), rounds), limit)

        memory = peak_memory(_CLICK)
        return [
            against_click("--version", 1.15, compiled, "--version"),
            against_click("--help", 1.30, compiled, "--help"),
            against_click("new --area Hønefoss, from the wheel", 6, compiled, *_NEW),
            against_click("new, from the pack's own files", 0, cold, *_NEW),
            Row("new, from the wheel, memory", "import click", compiled.memory(*_NEW, str(fresh())) / memory, 3.5),
            Row("new, from the files, memory", "import click", cold.memory(*_NEW, str(fresh())) / memory),
        ]


def _numbered(root: Path) -> Callable[[], Path]:
    """Give what makes a new empty folder below *root* each time."""
    numbers = count()

    def fresh() -> Path:
        folder = root / str(next(numbers))
        folder.mkdir()
        return folder

    return fresh


def peer_rows(rounds: int) -> list[Row]:
    """Give Copier and Cookiecutter making the same files from a template, against `new`.

    Each is measured twice: with what the files say as data (one text for each line, item and cell; our own templates get 25,000), which
    the template lays out; and, without a limit, with files that are finished but for the area's name.
    """
    rows = []
    with tempfile.TemporaryDirectory() as name, _installed() as (program, _):
        root = Path(name)
        fresh = _numbered(root)
        program.run(*_NEW, str(root))
        made = root / "hønefoss"

        def new() -> None:
            program.run(*_NEW, str(fresh()))

        for peer, limit, work, laid_out in (
            ("copier", 2.5, _copier, _copier_template),
            ("cookiecutter", 5, _cookie, _cookie_template),
        ):
            if not shutil.which(peer):
                print(f"{peer} is not installed: its rows are left out", file=sys.stderr)
                continue
            for grain, asked, what in ((_LINES, limit, "the text as data"), (_WHOLE, 0, "only the name to fill in")):
                template = laid_out(fresh() / peer, made, grain)

                def once(template: Path = template, work: Callable[[Path, Path], None] = work) -> None:
                    work(template, fresh())

                rows.append(Row(f"{peer}, {what}", "new", in_turn(once, new, rounds), asked, at_least=True))
    return rows


_LINES: Final = re.compile(r"(?m)^|(?=<(?:h[1-6]|li|p|td|th|dt|dd)\b)")
"""Where a text begins: a line, and in HTML a heading, an item, a paragraph or a cell."""
_WHOLE: Final = re.compile(r"(?!)")
"""Nowhere: a file is one piece."""


def _copier(template: Path, target: Path) -> None:
    """Make the files by Copier."""
    data = str(template.with_suffix(".yml"))
    run(["copier", "copy", "--defaults", "--data", "area=Hønefoss", "--data-file", data, str(template), str(target)])


def _cookie(template: Path, target: Path) -> None:
    """Make the files by Cookiecutter."""
    run(["cookiecutter", "--no-input", "--output-dir", str(target), str(template), "area=Hønefoss"])


def _copier_template(folder: Path, made: Path, grain: re.Pattern[str]) -> Path:
    """Give a Copier template that writes the same files, with what they say as data beside it."""
    parts = _laid_out(made, folder, ".jinja", "", grain)
    (folder / "copier.yml").write_text("area: {type: str}\nparts: {type: json}\n", encoding="utf-8")
    folder.with_suffix(".yml").write_text(json.dumps({"parts": parts}), encoding="utf-8")
    return folder


def _cookie_template(folder: Path, made: Path, grain: re.Pattern[str]) -> Path:
    """Give a Cookiecutter template that writes the same files, with what they say as its context."""
    parts = _laid_out(made, folder / "{{ cookiecutter.area }}", "", "cookiecutter.", grain)
    (folder / "cookiecutter.json").write_text(json.dumps({"area": "Sted", "parts": parts}), encoding="utf-8")
    return folder


def _laid_out(made: Path, folder: Path, suffix: str, prefix: str, grain: re.Pattern[str]) -> dict[str, list[str]]:
    """Write a template below *folder* for every file of *made*; give the pieces of text that the templates lay out.

    A file that is one piece is its own template. The peers are given what `new` finds out by itself: nothing is read,
    checked, chosen, dated or made from Markdown.
    """
    parts = {}
    for number, file in enumerate(file for file in sorted(made.rglob("*")) if file.is_file()):
        text = re.sub(r"\{(?=[{%#])", "{ ", file.read_text(encoding="utf-8"))
        pieces = [piece for piece in grain.split(text) if piece]
        target = folder / f"{file.relative_to(made)}{suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if len(pieces) > 1:
            parts[f"file{number}"] = pieces
            text = f"{{% for piece in {prefix}parts.file{number} %}}{{{{ piece }}}}{{% endfor %}}"
        else:
            text = text.replace("Hønefoss", f"{{{{ {prefix}area }}}}")
        target.write_text(text, encoding="utf-8")
    return parts
