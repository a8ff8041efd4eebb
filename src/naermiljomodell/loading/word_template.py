"""The municipality's own Word template, looked through before anything is made from it: a stranger's ZIP with XML in it."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.parsers import expat

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.files import WORD_LIMIT, read_bytes
from naermiljomodell.loading.safe_xml import UnsafeXml, parse_xml
from naermiljomodell.loading.word_text import WORD, PartText
from naermiljomodell.text import nearest

MOST_BYTES: Final = 100_000_000
"""The most that all its parts may take once they are unpacked."""
MOST_PARTS: Final = 2_000
FIELDS: Final = ("tittel", "nærmiljø", "kommune", "dato", "bunntekst", "side", "av", "innhold")
"""What a template may have between double braces; `rendering` fills them."""

_TYPES: Final = "[Content_Types].xml"
_FIRST: Final = "_rels/.rels"
"""Where a reader begins: it leads to the main part."""
_MAIN: Final = re.compile(r"wordprocessingml\.(?:document|template)\.main\+xml\Z")
_MACROS: Final = re.compile(r"(?:vbaProject\.bin|vbaData\.xml)\Z|(?:\A|/)activeX/", re.IGNORECASE)
_HARMLESS: Final = ("/hyperlink", "/attachedTemplate")
"""Ties out of the file that fetch nothing by themselves, or that are not taken along."""
_TIED: Final = re.compile(r"/(officeDocument|header|footer|footnotes|endnotes|styles|numbering|settings)\Z")
"""Ties to parts that are read as what they are said to be: the part must be of that kind, and is tied in no other way."""
_TIED_KIND: Final = re.compile(r"\.(header|footer|footnotes|endnotes|styles|numbering|settings)\+xml\Z")
_ONE_EACH: Final = re.compile(r"/(?:officeDocument|styles|numbering|settings)\Z")
_FILLED: Final = re.compile(r"\.(?:header|footer)\+xml\Z")
_COMMENTS: Final = re.compile(r"\.comments\+xml\Z")
_XML_NAME: Final = re.compile(r"\.(?:xml|rels|vml)\Z", re.IGNORECASE)
_BODY: Final = (f"{WORD}|document", f"{WORD}|body")
UNREADABLE: Final = (
    zipfile.BadZipFile,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    zlib.error,
    expat.ExpatError,
    UnsafeXml,
)
"""What the readers of ZIP and of XML raise for a file that is none."""


class _Refused(Exception):
    """The file is no template to make documents from; `code` is the finding that says why."""

    def __init__(self, code: str, what: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.what = what


def read_word_template(root: Path, name: str) -> tuple[bytes, tuple[Problem, ...]]:
    """Give the Word file *name* below *root*, or nothing and why it cannot be a template.

    Findings: NM001-NM005 for the file; NM314 for what is no Word file, NM315 for macros, NM316 for one that swells,
    NM317 for one that leads out of itself, NM330 for one with changes nobody has accepted; NM318 and NM319 for fields
    that cannot be filled.
    """
    data, problems = read_bytes(root, name, limit=WORD_LIMIT)
    if data is None:
        return b"", problems
    try:
        found = tuple(_fields(_looked_through(data), name))
    except _Refused as refused:
        return b"", (problem(refused.code, {"file": name, "what": refused.what}, file=name),)
    except UNREADABLE:
        return b"", (problem("NM314", {"file": name, "what": ""}, file=name),)
    return (b"" if found else data), found


def _looked_through(data: bytes) -> list[tuple[PartText, bool]]:
    """Give what stands in each part that is XML, and whether it is filled. Raises `_Refused`, and what the readers raise."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        names = [part.filename for part in file.infolist() if not part.is_dir()]
        if len(names) > MOST_PARTS or sum(part.file_size for part in file.infolist()) > MOST_BYTES:
            raise _Refused("NM316")
        for name in names:
            _demand_name(name, names)
        kinds = _kinds(file.read(_TYPES))
        if any("macroEnabled" in kind for kind in kinds.values()):
            raise _Refused("NM315")
        ours = {name: _kind(name, kinds) for name in names}
        read = {name: file.read(name) for name in names if _is_xml(name, ours[name])}
    for name in (_FIRST, *(name for name in names if name.endswith(".rels"))):
        _demand_ties(name, read[name], ours)
    return [_part(text, ours[name]) for name, text in read.items()]


def _demand_name(name: str, names: list[str]) -> None:
    """Raise `_Refused` for a part that is a macro, that leads out of the file, or that there are two of."""
    if _MACROS.search(name):
        raise _Refused("NM315")
    twice = [other.casefold() for other in names].count(name.casefold()) > 1
    if name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in name.split("/") or twice:
        raise _Refused("NM317", name[:80])


def _kinds(types: bytes) -> Mapping[str, str]:
    """Give what kind each part is that is told of by name, and each ending with a dot before it."""
    kinds: dict[str, str] = {}

    def told(name: str, said: dict[str, str], _line: int) -> None:
        if name == "Override":
            kinds[said.get("PartName", "").lstrip("/").casefold()] = said.get("ContentType", "")
        elif name == "Default":
            kinds[f".{said.get('Extension', '').casefold()}"] = said.get("ContentType", "")

    parse_xml(types, told)
    return kinds


def _kind(name: str, kinds: Mapping[str, str]) -> str:
    """Give what kind the part *name* is, by its own name or by its ending."""
    name = name.casefold()
    return kinds.get(name) or kinds.get(posixpath.splitext(name)[1], "")


def _is_xml(name: str, kind: str) -> bool:
    """Tell whether a part is XML, by what it is called or by what it is said to be."""
    return kind.endswith("xml") or _XML_NAME.search(name) is not None


def _demand_ties(file: str, relations: bytes, kinds: Mapping[str, str]) -> None:
    """Raise `_Refused` for a tie that fetches something from outside the file, or that leads to no part of its kind."""
    base = posixpath.dirname(posixpath.dirname(file))
    single: list[str] = []
    names: set[str] = set()

    def told(name: str, said: dict[str, str], _line: int) -> None:
        if name != "Relationship":
            return
        tie, target, own = (said.get(key, "") for key in ("Type", "Target", "Id"))
        if not (tie and target and own) or own in names:
            raise _Refused("NM314")
        names.add(own)
        if said.get("TargetMode") == "External":
            if not tie.endswith(_HARMLESS):
                raise _Refused("NM317", target[:80])
            return
        kind = kinds.get(posixpath.normpath(posixpath.join("/", base, target)).lstrip("/"), "")
        if not kind or not _fits(tie, kind) or (_ONE_EACH.search(tie) and tie in single):
            raise _Refused("NM314")
        single.append(tie)

    parse_xml(relations, told)
    if file == _FIRST and not any(tie.endswith("/officeDocument") for tie in single):
        raise _Refused("NM314")


def _fits(tie: str, kind: str) -> bool:
    """Tell whether a part of a *kind* may be at the end of a *tie*."""
    tied = _TIED.search(tie)
    of_kind = "officeDocument" if _MAIN.search(kind) else (_TIED_KIND.findall(kind) or [""])[0]
    return of_kind == (tied[1] if tied else "")


def _part(text: bytes, kind: str) -> tuple[PartText, bool]:
    """Give what stands in a part of a *kind*, and whether it is filled. Raises `_Refused` where it cannot be used."""
    main = _MAIN.search(kind) is not None
    filled = main or _FILLED.search(kind) is not None
    part = PartText(text, filled=filled)
    if filled and not part.prefixed:
        raise _Refused("NM314")
    if main and not {(_BODY[0],), _BODY} <= part.names:
        raise _Refused("NM314")
    if part.fetches:
        raise _Refused("NM317", part.fetches)
    if part.changed and not _COMMENTS.search(kind):
        raise _Refused("NM330")
    return part, filled


def _fields(parts: Iterable[tuple[PartText, bool]], file: str) -> Iterator[Problem]:
    """Give a finding for each field that nothing fills (NM318), and for braces that are no field (NM319)."""
    for part, filled in parts:
        for name in part.fields if filled else ():
            if name not in FIELDS:
                yield problem("NM318", {"field": name}, file=file, suggestion=nearest(name, FIELDS))
        if stray := part.stray or ("{{" if part.fields and not filled else ""):
            yield problem("NM319", {"sign": stray}, file=file)
