"""Values of a machine as the cells of a table: text as a person would have written it, cleaned as text at the door is."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from typing import Final

from naermiljomodell.errors import problem
from naermiljomodell.loading.files import NOT_TEXT
from naermiljomodell.loading.tables import Row, Table
from naermiljomodell.text import nfc, squeeze

_MIDNIGHT: Final = dt.time()
_DIGITS: Final = 15


def plain_table(file: str, rows: Iterable[tuple[int, Mapping[str, str]]]) -> Table:
    """Give the table of *rows*, pairs of row number and cells by column; columns stand in the order they are met.

    Cells are text and nothing else: what looks like a formula is left as it is. Finding: NM126 (a sign that is no text).
    """
    header: dict[str, int] = {}
    kept, problems = [], []
    for number, said in rows:
        cells: dict[str, str] = {}
        for raw, value in said.items():
            name = squeeze(NOT_TEXT.sub(" ", raw))
            column = header.setdefault(name, len(header) + 1)
            text = nfc(value)
            if sign := NOT_TEXT.search(text):
                facts = {"sign": f"U+{ord(sign.group()):04X}"}
                problems.append(problem("NM126", facts, file=file, line=number, column=column, path=name))
                text = NOT_TEXT.sub(" ", text)
            if text.strip():
                cells[name] = text.strip()
        if cells:
            kept.append(Row(number, cells))
    return Table(file, tuple(header), tuple(kept), tuple(problems), 1 if header else 0)


def cell_text(value: object) -> str:
    """Give *value* as a person would have written it in a table: `True` as `ja`, `3.0` as `3`, a day as `2027-01-15`.

    Several values are parted by `|`; nothing is an empty cell.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, int | float):
        return number_cell(value)
    if isinstance(value, list):
        return "|".join(map(cell_text, value))
    if isinstance(value, dt.datetime):
        return str(value.date() if value.time() == _MIDNIGHT else value)
    return nfc(str(value))


def number_cell(value: float) -> str:
    """Give a number as a Norwegian table has it: `3.0` as `3`, `1.125` as `1,125`."""
    if isinstance(value, float) and not (math.isfinite(value) and value.is_integer()):
        return f"{value:.{_DIGITS}g}".replace(".", ",")
    return str(int(value))
