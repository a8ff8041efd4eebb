"""Tables as text that a spreadsheet opens right, and runs nothing of."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import Final

NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_RUN_BY_SPREADSHEETS: Final = re.compile(r"'*[=+\-@\t\r]")
_NEGATIVE: Final = re.compile(r"-[0-9]+(?:[.,][0-9]+)?")


def csv_table(header: Iterable[str], rows: Iterable[Iterable[str]] = (), *, delimiter: str = ";") -> bytes:
    """Give a table as CSV with CRLF. With `;`, as Norwegian spreadsheets have it, UTF-8 has a BOM so that they see it.

    With any other *delimiter* there is no BOM: other programs take it for a part of the first name.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([csv_cell(cell) for cell in row] for row in [header, *rows])
    return text.getvalue().encode("utf-8-sig" if delimiter == ";" else "utf-8")


def csv_cell(text: str) -> str:
    """Give *text*, without white space at its ends, as a cell that no spreadsheet runs.

    What starts with `=`, `+`, `-`, `@`, tab or CR, behind any apostrophes, gets an apostrophe in front; the tables' reader takes
    that one off again. A negative number is left a number. White space at the ends goes, as when a table is read, and
    with it a tab or CR that a spreadsheet would pass over (OWASP, CSV Injection).
    """
    cell = (NO_TEXT.sub(" ", text) if NO_TEXT.search(text) else text).strip()
    if cell[:1].isalnum():
        return cell
    return f"'{cell}" if _RUN_BY_SPREADSHEETS.match(cell) and not _NEGATIVE.fullmatch(cell) else cell
