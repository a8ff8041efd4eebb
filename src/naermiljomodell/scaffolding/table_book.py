"""The tables of a neighbourhood as one workbook, with help for each column and lists of what can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from naermiljomodell.csv_text import csv_cell
from naermiljomodell.domain.base import OneToFive, OneToFour, YesNo
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.record import Record, RecordField
from naermiljomodell.domain.records import IdeaStatus
from naermiljomodell.domain.stakeholders import SURVEY_ITEMS
from naermiljomodell.frozen import frozen
from naermiljomodell.language.table_words import HELP, LIST_TITLES, LISTS, SEVERAL
from naermiljomodell.scaffolding.first_files import TABLES
from naermiljomodell.xlsx_bytes import LAST_ROW, Cell, Column, Sheet, column_letters, workbook

WORKBOOK: Final = "tabeller.xlsx"
"""What the workbook is called in the folder of a neighbourhood."""

_SPLIT: Final = "|"
_NOT_READ: Final = "(ignore)"
"""What stands at the end of the name of a sheet that the reader of tables passes over."""
_ACTORS: Final = "aktorer"
_ACTOR_IDS: Final = f"={_ACTORS}!$A$2:$A${LAST_ROW + 1}"
_ENDS: Final = frozenset({("relasjoner", "origin"), ("relasjoner", "target"), ("moteplasser", "owner")})
_KINDS: Final[Mapping[tuple[str, str], str]] = {
    ("aktorer", "kind"): "aktørtyper",
    ("aktorer", "sector"): "sektorer",
    ("aktorer", "roles"): "roller",
    ("aktorer", "target_groups"): "målgrupper",
    ("relasjoner", "kind"): "relasjonstyper",
    ("moteplasser", "kind"): "møteplasstyper",
    ("moteplasser", "target_groups"): "målgrupper",
    ("logg", "step"): "steg",
    ("logg", "target_group"): "målgrupper",
    ("ideer", "step"): "steg",
    ("ideer", "target_group"): "målgrupper",
    ("malinger", "indicator"): "indikatorer",
}
"""Table and field -> the kind of thing in the model whose id stands there."""
_FIXED: Final[tuple[tuple[Any, tuple[str, ...]], ...]] = (
    (IdeaStatus, get_args(IdeaStatus)),
    (YesNo, ("ja", "nei")),
    (OneToFour, ("1", "2", "3", "4")),
    (OneToFive, ("1", "2", "3", "4", "5")),
)
_WIDE: Final = frozenset({"name", "text", "happened", "answer", "resources", "decision", "next", "action"})
_WIDTHS: Final = (16, 34)


def table_book(pack: Pack, language: str, records: Mapping[str, Iterable[Record]] | None = None) -> bytes:
    """Give `tabeller.xlsx`: a sheet for each table, with *records* by the name of their table as its rows.

    Ids, days and texts are cells of text, so that no spreadsheet makes something else of them; what starts as a formula
    has an apostrophe before it, which the reader of tables takes off. What can be chosen stands on a last sheet that is
    not read. Help is in *language*. Columns for the answers of a network survey are there when a record has any.

    Raises `MissingExtra` without xlsxwriter, and `TooLong` for a text that is longer than a cell holds.
    """
    lists = _Lists(pack, language)
    said = {name.removesuffix(".csv"): record for name, record in TABLES.items()}
    sheets = [_sheet(name, record, tuple((records or {}).get(name, ())), lists) for name, record in said.items()]
    return workbook([*sheets, lists.sheet()])


class _Lists:
    """What can be chosen, and where on the last sheet it stands."""

    def __init__(self, pack: Pack, language: str) -> None:
        self.pack = pack
        self.language = language
        self.kinds = tuple(dict.fromkeys(_KINDS.values()))

    @property
    def name(self) -> str:
        """What the last sheet is called."""
        return f"{LISTS.of(self.language)} {_NOT_READ}"

    def choices(self, table: str, field: RecordField) -> tuple[str, ...] | str:
        """Give what a cell of the column may hold; nothing when that is up to whoever fills it in."""
        if (table, field.name) in _ENDS:
            return _ACTOR_IDS
        kind = _KINDS.get((table, field.name))
        if kind is not None:
            column, length = column_letters(2 * self.kinds.index(kind) + 1), len(self.pack.by_kind[kind])
            return f"='{self.name}'!${column}$2:${column}${length + 1}" if length else ()
        return _held(field).words

    def sheet(self) -> Sheet:
        """Give the last sheet: two columns for each kind, its ids and their names."""
        ids, names = (LIST_TITLES[what].of(self.language) for what in ("id", "name"))
        columns = [
            Column(f"{kind}: {what}", width, "text")
            for kind in self.kinds
            for what, width in zip((ids, names), _WIDTHS, strict=True)
        ]
        items = [tuple(self.pack.by_kind[kind].values()) for kind in self.kinds]
        rows = [
            tuple(cell for kind in items for cell in ((kind[n].id, kind[n].name) if n < len(kind) else (None, None)))
            for n in range(max(map(len, items), default=0))
        ]
        return Sheet(self.name, tuple(columns), tuple(rows))


@frozen
class _Held:
    """What a field holds: several values, a number, and the only words that there are for it, if there are few."""

    many: bool
    number: bool
    words: tuple[str, ...]


@cache
def _held(field: RecordField) -> _Held:
    """Give what *field* holds."""
    annotation = field.annotation
    plain = _without_none(annotation)
    words = next((words for kind_of, words in _FIXED if plain == kind_of), ())
    return _Held(get_origin(annotation) is tuple, bool({int, float} & set(_parts(annotation))), words)


def _sheet(name: str, record: type[Record], rows: tuple[Record, ...], lists: _Lists) -> Sheet:
    """Give the sheet of one table."""
    fields = [
        field
        for field in record.model_fields.values()
        if field.name not in SURVEY_ITEMS or any(getattr(row, field.name) is not None for row in rows)
    ]
    columns = tuple(_column(name, field, lists) for field in fields)
    names = [field.name for field in fields]
    cells = tuple(tuple([_cell(getattr(row, name)) for name in names]) for row in rows)
    return Sheet(name, columns, cells, filled_in=True)


def _column(table: str, field: RecordField, lists: _Lists) -> Column:
    """Give one column with its help and what can be chosen."""
    held = _held(field)
    said = HELP[table].get(field.name)
    words = [said.of(lists.language)] if said else []
    words += [SEVERAL.of(lists.language)] if held.many else []
    wide = field.name in _WIDE
    return Column(
        field.alias,
        _WIDTHS[wide],
        "number" if held.number else "text",
        " ".join(words),
        lists.choices(table, field),
        free=held.many,
    )


def _cell(value: object) -> Cell:
    """Give a value as it is read back: a list parted by bars, a truth value as a word, a number as a number."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, int | float):
        return value
    return csv_cell(_SPLIT.join(value) if isinstance(value, tuple) else str(value))


def _without_none(annotation: Any) -> Any:  # noqa: ANN401  an annotation may be anything
    """Give what a field holds when it holds something."""
    inner = [part for part in get_args(annotation) if part is not type(None)]
    optional = type(None) in get_args(annotation) and get_origin(annotation) is not Literal
    return inner[0] if optional and len(inner) == 1 else annotation


def _parts(annotation: Any) -> Iterable[Any]:  # noqa: ANN401  likewise
    """Give everything that an annotation is made of."""
    yield annotation
    for inner in get_args(annotation):
        yield from _parts(inner)
