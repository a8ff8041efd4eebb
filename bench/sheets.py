"""Workbooks: against xlsxwriter called bare, with the same cells and nothing else."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import xlsxwriter  # type: ignore[import-untyped]  # it says nothing of its types

from bench.measuring import Row, in_turn
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import compose, examine
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendering import xlsx
from naermiljomodell.scaffolding import table_book
from naermiljomodell.xlsx_bytes import Amount, Formula, Sheet

_ULLERAL = Path(__file__).resolve().parent.parent / "examples" / "ullerål"
_TODAY = dt.date(2025, 1, 6)
_ACTORS, _TIES = 400, 1_200
_LIMIT = 1.3
_LIMIT_WITH_READING = 1.5
"""For what is read out of the playbook's Markdown first, which the bare writer is given ready."""

Book = tuple[Sheet, ...]


def sheet_rows(rounds: int) -> list[Row]:
    """Give the rows on workbooks."""
    pack, playbook = core_pack("nb"), _playbook()
    records = _records(pack)

    def tables() -> object:
        return table_book.table_book(pack, "nb", records)

    def books() -> object:
        return xlsx.books(playbook)

    bare_tables, bare_books = written(table_book, tables), written(xlsx, books)
    return [
        Row(
            f"tabeller.xlsx with {_ACTORS} actors and {_TIES:,} ties",
            "xlsxwriter bare, the same cells and columns",
            in_turn(tables, lambda: bare(bare_tables), rounds),
            _LIMIT,
        ),
        Row(
            "budget and things to do of Ullerål, from the playbook",
            "xlsxwriter bare, the same cells and columns",
            in_turn(books, lambda: bare(bare_books), rounds),
            _LIMIT_WITH_READING,
        ),
    ]


def _playbook() -> Playbook:
    """Give the playbook of the example."""
    known = examine(_ULLERAL)
    assert known.pack is not None
    assert known.folder is not None
    assert known.plan is not None
    return compose(known.pack, known.folder, known.plan, _TODAY, known.problems)


def _records(pack: Pack) -> dict[str, list[Record]]:
    """Give made-up rows of two tables."""
    kinds, ties = list(pack.actor_kinds.values()), list(pack.relation_kinds)
    actors: list[Record] = [
        Stakeholder.model_construct(
            id=f"aktor-{n}",
            name=f"Aktør {n} på Ullerål",
            kind=kinds[n % len(kinds)].id,
            sector=kinds[n % len(kinds)].sector,
            interest=n % 5 + 1,
            source="Et møte.",
        )
        for n in range(_ACTORS)
    ]
    relations: list[Record] = [
        Relation.model_construct(
            origin=f"aktor-{n % _ACTORS}", target=f"aktor-{n * 7 % _ACTORS}", kind=ties[n % len(ties)], level=n % 4 + 1
        )
        for n in range(_TIES)
    ]
    return {"aktorer": actors, "relasjoner": relations}


def written(module: ModuleType, work: Callable[[], object]) -> list[Book]:
    """Give the sheets of each workbook that *work* writes by way of *module*."""
    books: list[Book] = []

    def keep(sheets: Iterable[Sheet], _title: str = "") -> bytes:
        books.append(tuple(sheets))
        return b""

    with patch.object(module, "workbook", side_effect=keep):
        work()
    return books


def bare(books: list[Book]) -> None:
    """Write the same cells as plainly as it can be done: no choices, no help, packed as xlsxwriter packs."""
    for sheets in books:
        with xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True}) as book:
            wrapped = book.add_format({"text_wrap": True, "valign": "top"})
            for sheet in sheets:
                there = book.add_worksheet(sheet.name)
                for place, column in enumerate(sheet.columns):
                    there.set_column(place, place, column.width, wrapped)
                    there.write(0, place, column.title)
                for number, row in enumerate(sheet.rows, 1):
                    for place, cell in enumerate(row):
                        if isinstance(cell, Formula):
                            there.write_formula(number, place, cell.text, None, cell.value)
                        elif cell is not None and cell != "":
                            there.write(number, place, cell.value if isinstance(cell, Amount) else cell)
