"""Whole processes: the command line against `import click`, and against the tools people would use instead."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from bench.measuring import Row, in_turn, peak_memory, run

_CLICK = [sys.executable, "-c", "import click"]
_TOOL = [sys.executable, "-m", "naermiljomodell"]
_NEW = [*_TOOL, "new", "--area", "Hønefoss", "--out"]


def process_rows(rounds: int) -> list[Row]:
    """Give the start-up, one `new`, and its memory, against `import click`."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        fresh = _numbered(root)

        def new() -> None:
            run([*_NEW, str(fresh())])

        def click() -> None:
            run(_CLICK)

        memory = peak_memory([*_NEW, str(fresh())]) / peak_memory(_CLICK)
        return [
            Row("--version", "import click", in_turn(lambda: run([*_TOOL, "--version"]), click, rounds), 1.15),
            Row("--help", "import click", in_turn(lambda: run([*_TOOL, "--help"]), click, rounds), 1.30),
            Row(f"new --area Hønefoss, {_form()}", "import click", in_turn(new, click, rounds), _limit()),
            Row("new --area Hønefoss, memory", "import click", memory, 3.5),
        ]


def _form() -> str:
    """Give whether the core pack is read from its compiled form."""
    return "compiled" if _compiled() else "cold"


def _limit() -> float:
    """Give the limit for `new` in the form that is there."""
    return 6 if _compiled() else 7


def _compiled() -> bool:
    """Tell whether the installed package has its compiled pack."""
    import naermiljomodell  # noqa: PLC0415  only its place is wanted

    return (Path(naermiljomodell.__file__).parent / "content" / "compiled").is_dir()


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
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        fresh = _numbered(root)
        run([*_NEW, str(root)])
        made = root / "hønefoss"

        def new() -> None:
            run([*_NEW, str(fresh())])

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
        target.write_text(_holes(file, "[[ area ]]"), encoding="utf-8")
    settings = '_envops: {variable_start_string: "[[", variable_end_string: "]]", block_start_string: "[%%", '
    settings += 'block_end_string: "%%]", comment_start_string: "[##", comment_end_string: "##]"}\narea: {type: str}\n'
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
