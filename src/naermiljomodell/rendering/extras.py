"""The programs that some formats need and that not everyone has installed."""

from __future__ import annotations

from typing import Final

from naermiljomodell.extras import Extra


class UnshownSign(Exception):
    """A document cannot be set as it is: no font has the sign in `sign`."""

    def __init__(self, sign: str) -> None:
        super().__init__(sign)
        self.sign = sign


class UnfillableTemplate(Exception):
    """A municipality's Word template cannot be filled: something in it is not as Word writes it."""


WORD: Final = Extra("word", "docxtpl")
PDF: Final = Extra("pdf", "typst")
"""Also what draws a picture of dots from SVG."""
_CALENDAR: Final = Extra("kalender", "icalendar")
_EXCEL: Final = Extra("excel", "xlsxwriter")
NEEDED: Final = {"pdf": PDF, "ics": _CALENDAR, "xlsx": _EXCEL, "xlsform": _EXCEL}
"""What a format always needs, by its name."""
