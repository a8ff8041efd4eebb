"""The one place that opens a file to read: bytes or text come out, or findings that say why not."""

from __future__ import annotations

import codecs
import errno
import re
import stat
from pathlib import Path

from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nfc

TEXT_LIMIT = 5_000_000
"""The most bytes a YAML or Markdown file may have."""
TABLE_LIMIT = 30_000_000
"""The most bytes a table may have."""
WORD_LIMIT = 20_000_000
"""The most bytes a Word template may have."""

NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(root: Path, name: str, *, limit: int = TEXT_LIMIT) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Give the bytes of the file *name* below the folder *root*, or `None` and what stood in the way.

    *name* is relative, with `/` between its parts; a link or a `..` may not lead out of *root*.
    *limit* is the most bytes that are read. Findings: NM001-NM005.
    """
    try:
        place = (root / name).resolve()
        if not place.is_relative_to(root.resolve()):
            return None, (problem("NM005", {"file": name}, file=name),)
        return _read_regular(place, name, limit)
    except (FileNotFoundError, NotADirectoryError):
        return None, (problem("NM001", {"file": name}, file=name),)
    except (OSError, RuntimeError, ValueError) as error:
        reason = errno.errorcode.get(getattr(error, "errno", None) or 0, type(error).__name__)
        return None, (problem("NM003", {"file": name, "reason": reason}, file=name),)


def read_text(root: Path, name: str, *, limit: int = TEXT_LIMIT) -> tuple[str | None, tuple[Problem, ...]]:
    """Give the text of the file *name* below *root* as `decode` has it, or `None` and the findings."""
    data, problems = read_bytes(root, name, limit=limit)
    return (None, problems) if data is None else decode(data, name)


def decode(data: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    r"""Give *data* as clean text: UTF-8 with or without BOM, in NFC, with `\n` between lines.

    Findings: NM006 and NM007 where the bytes are no UTF-8 (the text is then `None`), NM008 for signs that
    are no text (each is read as a space).
    """
    if data.startswith(_UTF16):
        return None, (problem("NM007", {"encoding": "UTF-16"}, file=file, line=1, column=1),)
    try:
        return clean(data.decode("utf-8"), file)
    except UnicodeDecodeError as error:
        return None, (_broken_byte(data, error.start, file),)


def clean(text: str, file: str, *, first_line: int = 1) -> tuple[str, tuple[Problem, ...]]:
    r"""Give *text* in the one form that is read: no BOM, NFC, `\n` between lines, no control characters.

    Lines and columns are those of the text that comes out; it is the one that the findings show.
    *first_line* is the number of its first line in *file*. Finding: NM008, once, with the first place.
    """
    text = nfc(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    found = NOT_TEXT.search(text)
    if found is None:
        return text, ()
    readable, count = NOT_TEXT.subn(" ", text)
    begin = text.rfind("\n", 0, found.start()) + 1
    finding = problem(
        "NM008",
        {"sign": f"U+{ord(found.group()):04X}", "count": count},
        file=file,
        line=text.count("\n", 0, begin) + first_line,
        column=found.start() - begin + 1,
        source=readable[begin:].split("\n", 1)[0],
    )
    return readable, (finding,)


def _read_regular(place: Path, name: str, limit: int) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Give the bytes of *place* when it is a plain file of a size to read. Raises `OSError`."""
    status = place.stat()
    if stat.S_ISDIR(status.st_mode):
        return None, (problem("NM002", {"file": name}, file=name),)
    if not stat.S_ISREG(status.st_mode):
        return None, (problem("NM003", {"file": name, "reason": "ENOTREG"}, file=name),)
    with place.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        megabytes = limit // 1_000_000
        most = f"{megabytes} MB" if megabytes else f"{limit // 1_000} kB"
        return None, (problem("NM004", {"file": name, "limit": most}, file=name),)
    return data, ()


def _broken_byte(data: bytes, start: int, file: str) -> Problem:
    """Give the finding for the byte at *start* of *data* that UTF-8 cannot have there."""
    begin = max(data.rfind(b"\n", 0, start), data.rfind(b"\r", 0, start)) + 1
    end = min(found for found in (data.find(b"\n", start), data.find(b"\r", start), len(data)) if found >= 0)
    before = data[:begin].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return problem(
        "NM006",
        {"byte": f"{data[start]:02X}"},
        file=file,
        line=before.count(b"\n") + 1,
        column=len(nfc(data[begin:start].decode("utf-8-sig"))) + 1,
        source=nfc(data[begin:start].decode("utf-8-sig") + data[start:end].decode("cp1252", "replace")),
    )
