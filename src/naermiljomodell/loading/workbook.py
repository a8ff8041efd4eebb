"""What a workbook holds and a reader of cells passes over in silence: faults, formulas without an answer, merged cells.

Excel keeps a workbook as XML in a ZIP file. The reader of cells (calamine) gives an empty cell for `#REF!`, so the XML is
looked into here, by the parser of the standard library, before anything else opens the file.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from naermiljomodell.frozen import frozen
from naermiljomodell.loading.safe_xml import UnsafeXml, parse_xml

MOST_BYTES: Final = 200_000_000
"""The most that all parts of a workbook may take once they are unpacked."""
MOST_CELLS: Final = 5_000_000
"""The most cells that the area of one sheet may have: rows times columns."""

_BOOK: Final = "xl/workbook.xml"
_TIES: Final = "xl/_rels/workbook.xml.rels"
_CELL: Final = re.compile(rb'<c [^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
_WORTH_A_LOOK: Final = (b't="e"', b"<f", b":f>", b":f ")
_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class UnreadableWorkbook(Exception):
    """The bytes are no workbook that can be read; the text is the reason in a word."""


@frozen
class Fault:
    """A cell whose value is lost to a reader of cells: row and column from 1, and what stands in it."""

    row: int
    column: int
    shown: str


def faults_in(data: bytes) -> Mapping[str, tuple[Fault, ...]]:
    """Give, for each sheet of the workbook *data* by its name, the cells with a fault or a formula without an answer.

    An answer that is an empty text is one.

    Raises `UnreadableWorkbook`: no ZIP file, a part that is missing or no XML, or more than can be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            if sum(part.file_size for part in book.infolist()) > MOST_BYTES:
                raise UnreadableWorkbook("size")
            return {name: _faults(book.read(part)) for name, part in _sheets(book).items()}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, NotImplementedError) as error:
        raise UnreadableWorkbook(type(error).__name__) from error
    except (RuntimeError, ValueError, LookupError, expat.ExpatError, UnsafeXml) as error:
        raise UnreadableWorkbook(type(error).__name__) from error


def _sheets(book: zipfile.ZipFile) -> dict[str, str]:
    """Give the name of each worksheet and the part of *book* it stands in."""
    targets: dict[str, str] = {}
    named: list[tuple[str, str]] = []

    def tie(name: str, said: dict[str, str], _line: int) -> None:
        if name == "Relationship" and said.get("Type", "").endswith("/worksheet"):
            targets[said.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", said.get("Target", ""))).lstrip("/")

    def sheet(name: str, said: dict[str, str], _line: int) -> None:
        if name == "sheet":
            named.append((said.get("name", ""), said.get("id", "")))

    parse_xml(book.read(_TIES), tie)
    parse_xml(book.read(_BOOK), sheet)
    return {name: targets[tied] for name, tied in named if tied in targets}


def _faults(xml: bytes) -> tuple[Fault, ...]:
    """Give the faults of one sheet. Raises `UnreadableWorkbook` when its area is too large to lay out."""
    corners = [(int(row), column_number(letters.decode())) for letters, row in _CELL.findall(xml)]
    if corners and max(row for row, _ in corners) * max(column for _, column in corners) > MOST_CELLS:
        raise UnreadableWorkbook("size")
    if not any(sign in xml for sign in _WORTH_A_LOOK):
        return ()
    looking = _Looking()
    parse_xml(xml, looking.start, looking.end, looking.text)
    return tuple(looking.found)


def column_number(letters: str) -> int:
    """Give the number of the column that a spreadsheet calls *letters*: `A` is 1, `AA` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


class _Looking:
    """Looks at the cells of a sheet, one after another."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self.row = self.column = 0
        self.is_fault = self.has_formula = self.is_text = False
        self.inside = self.value = self.formula = ""

    def start(self, name: str, said: dict[str, str], _line: int) -> None:
        """Note where a row or a cell begins; one that does not say where it stands, stands after the one before."""
        if name == "row":
            self.row, self.column = int(said.get("r") or self.row + 1), 0
        elif name == "c":
            place = _PLACE.fullmatch(said.get("r", ""))
            self.column = column_number(place[1]) if place else self.column + 1
            self.is_fault, self.is_text = said.get("t") == "e", said.get("t") == "str"
            self.has_formula, self.value, self.formula = False, "", ""
        elif name in {"f", "v"}:
            self.inside = name
            self.has_formula = self.has_formula or name == "f"

    def end(self, name: str) -> None:
        """Note what a cell turned out to be."""
        if name in {"f", "v"}:
            self.inside = ""
        elif name == "c" and self.is_fault:
            self.found.append(Fault(self.row, self.column, self.value))
        elif name == "c" and self.has_formula and not self.is_text and not self.value:
            self.found.append(Fault(self.row, self.column, f"={self.formula}"))

    def text(self, text: str) -> None:
        """Take the text of a value or a formula."""
        if self.inside == "v":
            self.value += text
        elif self.inside == "f":
            self.formula += text
