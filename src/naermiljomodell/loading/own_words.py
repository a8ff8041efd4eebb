"""Tables of our own in the words people use: the name of a kind, a sector, a role, a group or an actor stands for its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from naermiljomodell.domain.record import Record
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.loading.foreign import Names
from naermiljomodell.loading.meanings import Meanings
from naermiljomodell.loading.tables import Row, Table, with_names

_OF_ACTORS: Final = {"type": "type", "sektor": "sektor", "roller": "roller", "målgrupper": "målgrupper"}
_OF_RELATIONS: Final = {"type": "relasjonstype"}
_ENDS: Final = ("fra", "til")
_SPLIT: Final = "|"


def in_ids(table: Table, record: type[Record], meanings: Meanings, names: Names) -> Table:
    """Give *table*, of actors or relations, with an id for each word that is clearly the name of one; the rest as it is.

    The sheets that are filled in by hand have names on them, in any language that the model speaks.
    """
    columns = _OF_ACTORS if record is Stakeholder else _OF_RELATIONS
    table = with_names(table, [*columns, *(_ENDS if record is Relation else ())])
    return replace(table, rows=tuple(_row(row, columns, record, meanings, names) for row in table.rows))


def _row(row: Row, columns: Mapping[str, str], record: type[Record], meanings: Meanings, names: Names) -> Row:
    """Give one row with its words as ids."""
    cells = dict(row.cells)
    for column, kind in columns.items():
        if column in cells:
            words = (word.strip() for word in cells[column].split(_SPLIT))
            cells[column] = _SPLIT.join(_ids(words, kind, meanings))
    for column in _ENDS if record is Relation else ():
        meant = names.meant(cells.get(column, ""))
        if len(meant) == 1:
            cells[column] = next(iter(meant))
    return Row(row.number, cells)


def _ids(words: Iterable[str], kind: str, meanings: Meanings) -> Iterable[str]:
    """Give the id of each of *words* that is no id and is the name of one."""
    known = meanings.of(kind)
    return (word if word in known.items else known.meant(word) or word for word in words)
