"""Word and PDF, each made by a process of its own, against the tools people would use: Pandoc, WeasyPrint and Chromium."""

from __future__ import annotations

import datetime as dt
import pickle
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from bench.measuring import Row, in_turn, run_in
from naermiljomodell import pipeline
from naermiljomodell.playbook import Document, Playbook

_ROOT = Path(__file__).resolve().parent.parent
_ULLERAL = _ROOT / "examples" / "ullerål"
_TODAY = dt.date(2025, 1, 10)
_DOCUMENTS = {"prosjektplan": {"docx": 0.75, "pdf": 0.25}, "saksframlegg": {"docx": 1.25, "pdf": 0.15}}
"""One of twelve pages, most of them tables, and one of five, which half of the documents do not exceed.

Each with the most that Word may cost against Pandoc, and PDF against Chromium. The limits that were set are 0.75 and 0.15: a long
document keeps the first and a short one the second (`docs/decisions/0014-word.md` and `0015-pdf.md` say why); the other
two are as high as they are so that nothing becomes slower unseen.
"""
_OURS = """
import pickle, sys
from pathlib import Path
from naermiljomodell.rendering.formats import renderer
book, document = pickle.loads(Path("bok").read_bytes())
Path("ut." + sys.argv[1]).write_bytes(renderer(sys.argv[1])(book, document))
"""
_WEASYPRINT = ("side.html", "ut.pdf", "--pdf-variant", "pdf/ua-1")
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_QUIET = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-pdf-header-footer")


def paper_rows(rounds: int) -> list[Row]:
    """Give each document as Word and as PDF against each peer that is there; one that is missing is said aloud."""
    book = _playbook()
    rows: list[Row] = []
    for id_, limits in _DOCUMENTS.items():
        with tempfile.TemporaryDirectory() as name:
            _lay_out(book, id_, Path(name))
            rows += _against_peers(id_, Path(name), rounds, limits)
    for peer, *_, make in _peers(Path.cwd(), {}):
        if make is None:
            print(f"not measured, since it is not installed: {peer}", file=sys.stderr)
    return rows + _warm(book, rounds)


def _peers(folder: Path, limits: Mapping[str, float]) -> list[tuple[str, str, float, Callable[[], None] | None]]:
    """Give each peer: its name, the format, the limit, and what makes the document in *folder* by it, if it is there."""
    return [
        ("Pandoc with a reference document", "docx", limits.get("docx", 0), _pandoc(folder)),
        ("WeasyPrint, pdf/ua-1", "pdf", 0.10, _weasyprint(folder)),
        ("Chromium's print", "pdf", limits.get("pdf", 0), _chromium(folder)),
    ]


def _against_peers(document: str, folder: Path, rounds: int, limits: Mapping[str, float]) -> list[Row]:
    """Give the rows of one *document* that lies ready in *folder*, with the *limits* of each format."""

    def ours(format_: str) -> Callable[[], None]:
        return lambda: run_in(folder, [sys.executable, "-c", _OURS, format_])

    return [
        Row(f"{document} as {format_}, whole process", peer, in_turn(ours(format_), make, rounds), limit)
        for peer, format_, limit, make in _peers(folder, limits)
        if make is not None
    ]


def _playbook() -> Playbook:
    """Give the playbook of the example."""
    area, pack = pipeline.load_area(_ULLERAL)
    return pipeline.compose(pack, area, pipeline.tailor(pack, area), _TODAY)


def _lay_out(book: Playbook, id_: str, folder: Path) -> None:
    """Put the document *id_* of *book* into *folder* in the form that each side reads."""
    document = next(one for one in book.documents if one.id == id_)
    files = pipeline.render(book)
    (folder / "bok").write_bytes(pickle.dumps((_alone(book, document), document)))
    (folder / "side.html").write_bytes(files[f"{id_}.html"])
    (folder / "side.md").write_bytes(files[f"{id_}.md"])
    shutil.copy(_ROOT / "src/naermiljomodell/content/word/mal.docx", folder / "mal.docx")


def _alone(book: Playbook, document: Document) -> Playbook:
    """Give *book* with nothing in the documents that are not *document*: the peers do not read them either."""
    return replace(
        book,
        documents=tuple(one if one is document else replace(one, opening="", sections=()) for one in book.documents),
    )


def _pandoc(folder: Path) -> Callable[[], None] | None:
    """Give what makes the document by Pandoc, from Debian's package or from `pypandoc-binary`."""
    program = shutil.which("pandoc")
    if program is None and find_spec("pypandoc") is not None:
        import pypandoc  # noqa: PLC0415  only where it is there

        program = pypandoc.get_pandoc_path()
    if program is None:
        return None
    words = [program, "side.md", "--from", "gfm", "--reference-doc", "mal.docx", "--output", "pandoc.docx"]
    return lambda: run_in(folder, words)


def _weasyprint(folder: Path) -> Callable[[], None] | None:
    """Give what makes the document by WeasyPrint."""
    program = shutil.which("weasyprint")
    return None if program is None else lambda: run_in(folder, [program, *_WEASYPRINT])


def _chromium(folder: Path) -> Callable[[], None] | None:
    """Give what makes the document by a browser."""
    program = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    if program is None:
        return None
    words = [
        program,
        *_QUIET,
        f"--user-data-dir={folder / 'leser'}",
        "--print-to-pdf=ut.pdf",
        (folder / "side.html").as_uri(),
    ]
    return lambda: run_in(folder, words)


def _warm(book: Playbook, rounds: int) -> list[Row]:
    """Give what all documents of a playbook cost in one process, against the same as web pages; there is no limit."""
    return [
        Row(
            f"{len(book.documents)} documents as {format_}, warm",
            "the same as HTML and Markdown",
            in_turn(lambda: pipeline.render(book, [format_]), lambda: pipeline.render(book), max(1, rounds // 3)),  # noqa: B023  measured at once
        )
        for format_ in ("docx", "pdf")
    ]
