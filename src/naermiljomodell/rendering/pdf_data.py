"""A document on paper as the plain data that the PDF's template is filled with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from naermiljomodell.playbook import Figure
from naermiljomodell.rendering.blocks import (
    Block,
    Cell,
    Code,
    Item,
    Items,
    Line,
    Paper,
    Paragraph,
    Part,
    Quote,
    Run,
    Table,
    words,
)
from naermiljomodell.rendering.columns import widths
from naermiljomodell.rendering.labels import LABELS
from naermiljomodell.rendering.links import to_paper
from naermiljomodell.rendering.locales import REGIONS
from naermiljomodell.standalone import alone, view

Data = dict[str, Any]

FONT: Final = "Noto Sans"
_STAYED_WITH: Final = frozenset({"table", "rule"})
_LETTERS_OF_A_TALL_CELL: Final = 600
_FORM: Final = "skjema"
_TICKS: Final = {None: "", False: "open", True: "ticked"}


def data(sheet: Paper, pages: Mapping[str, str]) -> Data:
    """Give *sheet* as data; *pages* gives the file that each page of the playbook is, in this format."""
    labels = LABELS[sheet.language]
    return {
        "title": sheet.title,
        "author": sheet.municipality or sheet.area,
        "area": sheet.area,
        "lang": sheet.language,
        "region": REGIONS[sheet.language],
        "large": sheet.large,
        "poster": sheet.poster,
        "contents": sheet.contents,
        "footer": sheet.footer,
        "words": {"page": labels.page, "of": labels.of, "contents": labels.contents},
        "addresses": [part.address for part in sheet.parts],
        "heading": _line(sheet.heading, pages),
        "opening": _blocks(sheet.opening, pages, large=sheet.large),
        "parts": [_part(part, pages) for part in sheet.parts],
    }


def _part(part: Part, pages: Mapping[str, str]) -> Data:
    """Give a section."""
    return {
        "id": part.address,
        "level": part.level,
        "r": _line(part.title, pages),
        "large": part.large,
        "page": part.new_page,
        "listed": part.listed,
        "form": _FORM in part.kinds,
        "b": _blocks(part.blocks, pages, large=part.large),
        "f": [_figure(figure) for figure in part.figures],
    }


def _figure(figure: Figure) -> Data:
    """Give a picture with the words that say the same; `high` is its height in parts of its width."""
    _, _, wide, high = map(float, view(figure.svg))
    words = {"title": figure.title, "about": figure.description, "alt": alt(figure)}
    return {"svg": alone(figure.svg, FONT), "high": high / wide, **words}


def alt(figure: Figure) -> str:
    """Give what is said in the place of a picture."""
    return f"{figure.title}. {figure.description}".strip()


def _blocks(blocks: Sequence[Block], pages: Mapping[str, str], *, large: bool) -> list[Data]:
    """Give blocks, each with a word for what it is; a paragraph right above a table or lines to write on stays with them."""
    made = [_block(block, pages, large=large) for block in blocks]
    for above, below in pairwise(made):
        above["stays"] = above["k"] == "p" and below["k"] in _STAYED_WITH
    return made


def _block(block: Block, pages: Mapping[str, str], *, large: bool) -> Data:
    """Give a block."""
    match block:
        case Paragraph():
            return {"k": "p", "r": _line(block.runs, pages), "h": block.heads}
        case Items():
            items = [_item(item, pages, large=large) for item in block.items]
            return {"k": "list", "o": block.ordered, "start": block.start, "i": items}
        case Table():
            head, *rows = [[_cell(cell, pages) for cell in row] for row in (block.head, *block.rows)]
            return {"k": "table", "head": head, "rows": rows, "w": widths(block, large=large), "split": _is_tall(block)}
        case Quote():
            return {"k": "quote", "b": _blocks(block.blocks, pages, large=large)}
        case Code():
            return {"k": "code", "t": block.text}
        case _:
            return {"k": "rule", "n": block.count}


def _is_tall(table: Table) -> bool:
    """Tell whether a row may be so tall that it must be let over the end of a page."""
    return any(len(words(cell.runs)) > _LETTERS_OF_A_TALL_CELL for row in table.rows for cell in row)


def _item(item: Item, pages: Mapping[str, str], *, large: bool) -> Data:
    """Give an item of a list."""
    return {"b": _blocks(item.blocks, pages, large=large), "x": _TICKS[item.ticked]}


def _cell(cell: Cell, pages: Mapping[str, str]) -> Data:
    """Give a cell of a table."""
    return {"r": _line(cell.runs, pages), **({"a": cell.side} if cell.side else {})}


def _line(runs: Line, pages: Mapping[str, str]) -> list[Data | str]:
    """Give the runs of a line, without what is not so; words that are nothing more stand by themselves."""
    return [_run(run, pages) for run in runs]


def _run(run: Run, pages: Mapping[str, str]) -> Data | str:
    """Give words that look alike."""
    looks = {"s": run.strong, "e": run.em, "c": run.code, "l": to_paper(run.link, pages), "n": run.language}
    said = {key: value for key, value in looks.items() if value}
    return {"t": run.text, **said} if said or "\n" in run.text else run.text
