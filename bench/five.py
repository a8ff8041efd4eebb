"""All five formats of Ullerål in one process, against the libraries under them, each called bare.

Everything is loaded, but nothing that the playbook says is remembered: its Markdown is read anew each time. The bare side is
given what we find out ourselves: the blocks of each document, the data of each page, the pictures as dots, the cells and
the words of the entries. It makes no links, no styles of its own and nothing that is read aloud.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import docx
import jinja2
import typst

from bench import calendars, sheets
from bench.measuring import Row, seconds
from naermiljomodell import pipeline
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendering import fragments, html, pdf, picture, reading, xlsx
from naermiljomodell.rendering.blocks import Block, Code, Items, Line, Paper, Paragraph, Quote, Table
from naermiljomodell.rendering.links import pages_of
from naermiljomodell.rendering.paper import paper
from naermiljomodell.rendering.pdf_data import data

_ULLERAL = Path(__file__).resolve().parent.parent / "examples" / "ullerål"
_TODAY = dt.date(2025, 1, 6)
_FORMATS = ("html", "docx", "pdf", "xlsx", "ics")
_LIMIT = 1.5
_HEADING = html._heading  # noqa: SLF001  what it remembers is said by the playbook too
_REMEMBERED = (reading.blocks, reading.title, fragments.body, fragments.title, _HEADING, picture.png)

Bare = Callable[[], object]


def five_rows(rounds: int) -> list[Row]:
    """Give the sum of the five formats against the sum of the bare libraries, and, without a limit, each format by itself."""
    playbook = _playbook()
    bare = _bare(playbook)
    took = {format_: _took(_ours(playbook, format_), bare[format_], max(1, rounds // 3)) for format_ in _FORMATS}
    ours, theirs = (sum(one[side] for one in took.values()) for side in (0, 1))
    return [
        Row(
            f"all five formats of {len(playbook.documents)} documents, warm",
            "the bare libraries",
            ours / theirs,
            _LIMIT,
        ),
        *(Row(f"{format_}, warm", "bare", one / other) for format_, (one, other) in took.items()),
        *(Row(f"{format_}, bare", "all five, bare", other / theirs) for format_, (_, other) in took.items()),
    ]


def _took(one: Bare, other: Bare, rounds: int) -> tuple[float, float]:
    """Give how long *one* and *other* take in turn, as medians, when both have been done once."""
    one(), other()
    both = [(seconds(one), seconds(other)) for _ in range(rounds)]
    return statistics.median(first for first, _ in both), statistics.median(second for _, second in both)


def _ours(playbook: Playbook, format_: str) -> Bare:
    """Give what makes *playbook* in one format, with nothing remembered of what it says."""

    def made() -> object:
        for remembered in _REMEMBERED:
            remembered.cache_clear()
        return pipeline.render(playbook, [format_])

    return made


def _playbook() -> Playbook:
    """Give the playbook of the example with its calendar."""
    checked = pipeline.examine(_ULLERAL)
    assert checked.folder is not None
    assert checked.pack is not None
    assert checked.plan is not None
    return pipeline.compose(checked.pack, checked.folder, checked.plan, _TODAY, checked.problems, calendar=True)


def _bare(playbook: Playbook) -> dict[str, Bare]:
    """Give what makes each format by the library alone."""
    papers = [paper(playbook, document) for document in playbook.documents]
    entries, books = calendars.plainly(playbook), sheets.written(xlsx, lambda: xlsx.books(playbook))
    return {
        "html": _jinja(pipeline.render(playbook, ["html"])),
        "docx": _python_docx(papers),
        "pdf": _typst([data(sheet, pages_of(playbook, "pdf")) for sheet in papers]),
        "xlsx": lambda: sheets.bare(books),
        "ics": lambda: calendars.bare(playbook, entries),
    }


def _jinja(files: dict[str, bytes]) -> Bare:
    """Give what writes the same bytes by Jinja2, a value for each line."""
    plain = jinja2.Environment(autoescape=False).from_string(  # noqa: S701  bytes are compared, not shown
        "{% for file in files %}{% for piece in file %}{{ piece }}\n{% endfor %}{% endfor %}"
    )
    pieces = [text.decode("utf-8").split("\n") for text in files.values()]
    return lambda: plain.render(files=pieces).encode()


def _typst(pages: Sequence[dict[str, Any]]) -> Bare:
    """Give what sets the same pages by typst, from data that are made already."""
    template, fonts = pdf.template(), pdf.fonts()
    said = [json.dumps(page, ensure_ascii=False) for page in pages]
    moment = int(dt.datetime.combine(_TODAY, dt.time(), dt.UTC).timestamp())

    def made() -> list[bytes]:
        return [
            typst.compile(
                template,
                format="pdf",
                font_paths=fonts,
                sys_inputs={"d": one},
                pdf_standards=["ua-1"],
                timestamp=moment,
            )
            for one in said
        ]

    return made


def _python_docx(papers: Sequence[Paper]) -> Bare:
    """Give what writes the same headings, paragraphs, items, cells and pictures by python-docx."""
    drawn = {figure.svg: picture.png(figure.svg) for sheet in papers for part in sheet.parts for figure in part.figures}

    def made() -> list[bytes]:
        return [_document(sheet, drawn) for sheet in papers]

    return made


def _document(sheet: Paper, drawn: dict[str, bytes | None]) -> bytes:
    """Give one document by python-docx, over the template that comes with it."""
    made, written = docx.Document(), io.BytesIO()
    made.add_heading(sheet.title, 0)
    _blocks(made, sheet.opening)
    for part in sheet.parts:
        _said(made.add_heading("", part.level - 1), part.title)
        _blocks(made, part.blocks)
        for figure in part.figures:
            made.add_picture(io.BytesIO(drawn[figure.svg] or b""), docx.shared.Cm(16))
    made.save(written)
    return written.getvalue()


def _blocks(made: Any, blocks: Sequence[Block], style: str | None = None) -> None:  # noqa: ANN401  typed by its module only
    """Write *blocks*; the paragraphs in *style*."""
    for block in blocks:
        match block:
            case Paragraph():
                _said(made.add_paragraph("", style), block.runs)
            case Items():
                inside = [below for item in block.items for below in item.blocks]
                _blocks(made, inside, "List Number" if block.ordered else "List Bullet")
            case Table():
                _table(made, block)
            case Quote():
                _blocks(made, block.blocks, "Quote")
            case Code():
                made.add_paragraph(block.text)
            case _:
                _blocks(made, [Paragraph(())] * block.count)


def _table(made: Any, table: Table) -> None:  # noqa: ANN401  likewise
    """Write a table."""
    rows = (table.head, *table.rows)
    there = made.add_table(len(rows), len(table.head))
    for row, cells in zip(there.rows, rows, strict=True):
        for place, cell in zip(row.cells, cells, strict=True):
            _said(place.paragraphs[0], cell.runs)


def _said(paragraph: Any, runs: Line) -> None:  # noqa: ANN401  likewise
    """Write the words of a line."""
    for run in runs:
        words = paragraph.add_run(run.text)
        if run.strong:
            words.bold = True
        if run.em:
            words.italic = True
