"""Whole processes: the command line against `import click`, and against the tools people would use instead."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

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
    """Give the start-up, one `new`, and its memory, against `import click`."""
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
            against_click("new --area Hønefoss, cold", 7, cold, *_NEW),
            against_click("new --area Hønefoss, compiled", 6, compiled, *_NEW),
            Row("new, cold, memory", "import click", cold.memory(*_NEW, str(fresh())) / memory, 3.5),
            Row("new, compiled, memory", "import click", compiled.memory(*_NEW, str(fresh())) / memory, 3.5),
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
    """Give Copier and Cookiecutter making the same files from a template, against `new`."""
    rows = []
    with tempfile.TemporaryDirectory() as name, _installed() as (program, _):
        root = Path(name)
        fresh = _numbered(root)
        program.run(*_NEW, str(root))
        made = root / "hønefoss"

        def new() -> None:
            program.run(*_NEW, str(fresh()))

        if shutil.which("copier"):
            template = _copier_template(root / "copier", made)
            rows.append(
                Row("Copier", "new", in_turn(lambda: _copier(template, fresh()), new, rounds), 2.5, at_least=True)
            )
        if shutil.which("cookiecutter"):
            template = _cookie_template(root / "cookie", made)
            rows.append(
                Row("Cookiecutter", "new", in_turn(lambda: _cookie(template, fresh()), new, rounds), 5, at_least=True)
            )
    return rows


def _copier(template: Path, target: Path) -> None:
    """Make the files by Copier."""
    run(["copier", "copy", "--defaults", "--data", "area=Hønefoss", str(template), str(target / "out")])


def _cookie(template: Path, target: Path) -> None:
    """Make the files by Cookiecutter."""
    run(["cookiecutter", "--no-input", "--output-dir", str(target), str(template), "area=Hønefoss"])


def _copier_template(folder: Path, made: Path) -> Path:
    """Give a Copier template that writes the same files, the area's name filled in."""
    for file in _texts(made):
        target = folder / f"{file.relative_to(made)}.jinja"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_holes(file, "@< area >@"), encoding="utf-8")
    settings = '_envops: {variable_start_string: "@<", variable_end_string: ">@", block_start_string: "@%", '
    settings += 'block_end_string: "%@", comment_start_string: "@#", comment_end_string: "#@"}\narea: {type: str}\n'
    (folder / "copier.yml").write_text(settings, encoding="utf-8")
    return folder


def _cookie_template(folder: Path, made: Path) -> Path:
    """Give a Cookiecutter template that writes the same files, the area's name filled in."""
    for file in _texts(made):
        target = folder / "{{ cookiecutter.area }}" / file.relative_to(made)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = _holes(file, "\0").replace("{%", "{{ '{%' }}").replace("{#", "{{ '{#' }}")
        target.write_text(text.replace("\0", "{{ cookiecutter.area }}"), encoding="utf-8")
    (folder / "cookiecutter.json").write_text('{"area": "Sted"}\n', encoding="utf-8")
    return folder


def _texts(made: Path) -> list[Path]:
    """Give the files of an area folder."""
    return [file for file in sorted(made.rglob("*")) if file.is_file()]


def _holes(file: Path, hole: str) -> str:
    """Give the text of a file with *hole* where the area's name stands."""
    text = file.read_text(encoding="utf-8")
    return text.replace("{{", "{ {").replace("Hønefoss", hole)
