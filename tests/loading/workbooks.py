"""Workbooks made for tests, with the same bytes on every run."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # xlsxwriter says nothing of its types

Rows = Sequence[Sequence[object]]
Sheet = Any


def workbook(sheets: Mapping[str, Rows], change: Callable[[Mapping[str, Sheet]], None] = lambda _: None) -> bytes:
    """Give a workbook with *sheets*, rows of cells by name; *change* may do more to the sheets."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": dt.datetime(2027, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)})
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    made = {}
    for name, rows in sheets.items():
        sheet = made[name] = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, dt.datetime | dt.date):
                    sheet.write_datetime(number, column, cell, day)
                elif cell is not None:
                    sheet.write(number, column, cell)
    change(made)
    book.close()
    return stream.getvalue()
