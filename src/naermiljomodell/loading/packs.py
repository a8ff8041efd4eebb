"""Reads a content pack: a folder of YAML and Markdown becomes one layer, with all findings about its files."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from naermiljomodell.domain.model import KINDS, PackInfo, Template
from naermiljomodell.domain.pack import PackHeader
from naermiljomodell.errors import Problem, problem
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.diagnostics import in_source, validated
from naermiljomodell.loading.files import read_text
from naermiljomodell.loading.front_matter import read_front_matter
from naermiljomodell.loading.loaded import CONFIG
from naermiljomodell.loading.raw import TRANSLATIONS, Items, Layer, RawItem, Spot
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Source, Value, problem_at
from naermiljomodell.text import nearest, nfc, slug

HEADER = "pakke.yaml"
CHANGES = "tilpasning.yaml"
TEMPLATES = "dokumenter"
TEMPLATE_END = ".md.j2"
MOST_FILES = 2_000
"""The most files a pack may have."""
_FOLDERS = {slug(kind): kind for kind in ("steg", "metoder", "målgrupper")}
_BODY = "beskrivelse"
_PASSED_OVER = frozenset({"KILDER.md", "LICENSE", "LICENSE.md", "README.md", "LESMEG.md", "Thumbs.db", "desktop.ini"})


def is_pack(root: Path) -> bool:
    """Tell whether the folder *root* is a content pack, and not a neighbourhood."""
    return os.path.isfile(root / HEADER) and not os.path.exists(root / CONFIG)  # noqa: PTH110, PTH113  never raise, however odd the name is


class _Reading:
    """What has been read of one pack so far."""

    def __init__(self, root: Path, shown_in: str) -> None:
        self.root = root
        self.shown_in = shown_in
        self.layer = root.name
        self.items: Items = {}
        self.words: dict[str, Items] = {}
        self.changes: list[Spot] = []
        self.header: Source | None = None
        self.templates: dict[str, Template] = {}
        self.templates_in: dict[str, dict[str, Template]] = {}
        self.problems: list[Problem] = []
        self.digest = hashlib.sha256()

    def note(self, code: str, name: str, **facts: object) -> None:
        """Note the finding *code* about the file *name*."""
        self.problems.append(problem(code, facts, file=self.shown(name)))

    def shown(self, name: str) -> str:
        """Give the name of a file as the person who reads a finding would write it."""
        return nfc(f"{self.shown_in}{name}".encode("utf-8", "replace").decode("utf-8"))

    def text(self, name: str) -> str | None:
        """Give the text of one file; findings and digest are kept."""
        text, problems = read_text(self.root, name)
        self.problems.extend(replace(found, file=self.shown(name)) for found in problems)
        if text is not None:
            self.digest.update(f"{name}\0{text}\0".encode())
        return text

    def source(self, name: str) -> Source | None:
        """Give the YAML of one file, or None when it cannot be read."""
        text = self.text(name)
        source = parse(text, self.shown(name)) if text is not None else None
        self.problems.extend(source.problems if source is not None else ())
        return source if source is not None and isinstance(source.data, dict) else None


def read_pack(root: Path, shown_in: str = "") -> Layer:
    """Give the pack in the folder *root* as one layer; in findings *shown_in* stands before the name of each file.

    Findings: what reading a file gives, NM101-NM119 about the header, and NM118, NM200-NM202, NM206 and NM230 about the rest.
    """
    reading = _Reading(root, shown_in)
    header = _header(reading)
    reading.layer = header.id if header else root.name
    for name in _names(reading):
        _read(name, reading)
    if header is not None:
        _undeclared(reading, header)
    info = PackInfo(
        id=reading.layer,
        version=header.version if header else "",
        title=header.title if header else reading.layer,
        languages={str(language): state for language, state in header.languages.items()} if header else {},
        digest=reading.digest.hexdigest(),
        let_stand={f"{one.code} {one.id}": one.reason for one in header.let_stand} if header else {},
    )
    return Layer(
        info=info,
        items=reading.items,
        changes=tuple(reading.changes),
        words=reading.words,
        templates=reading.templates,
        templates_in=reading.templates_in,
        problems=tuple(reading.problems),
        header=Spot(reading.layer, reading.header.file, 1, reading.header).below("id") if reading.header else None,
    )


def _header(reading: _Reading) -> PackHeader | None:
    """Give what `pakke.yaml` says, or None when it does not say it right."""
    reading.header = reading.source(HEADER)
    if reading.header is None:
        return None
    header, problems = validated(PackHeader, reading.header.data, in_source(reading.header))
    reading.problems.extend(problems)
    return header


def _undeclared(reading: _Reading, header: PackHeader) -> None:
    """Note each language that there are words in and the header says nothing of."""
    for language in sorted(reading.words.keys() - header.languages.keys()):
        whole = reading.header or Source(HEADER, None, (), ())
        reading.problems.append(problem_at(whole, ("språk",), "NM230", {"language": language}, key=True))


def _names(reading: _Reading) -> list[str]:
    """Give the names of the pack's files, sorted, with `/` between their parts; links to folders are not followed."""
    found: list[str] = []
    for folder, folders, files in os.walk(reading.root, onerror=lambda error: _closed(error, reading)):
        below = Path(folder).relative_to(reading.root)
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        for name in folders:
            if (Path(folder) / name).is_symlink():
                inside = (below / name).as_posix()
                reading.note("NM005", inside, file=reading.shown(inside))
        found.extend((below / name).as_posix() for name in files if not name.startswith("."))
        if len(found) > MOST_FILES:
            reading.note("NM206", HEADER, most=MOST_FILES)
            break
    return sorted(found)[:MOST_FILES]


def _closed(error: OSError, reading: _Reading) -> None:
    """Note a folder that cannot be listed; that the pack is not there, or is no folder, has been said already."""
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        name = Path(error.filename).relative_to(reading.root).as_posix()
        reading.note("NM003", name, file=reading.shown(name), reason=errno.errorcode.get(error.errno or 0, ""))


def _read(name: str, reading: _Reading) -> None:
    """Read one file of the pack into the room where it belongs."""
    parts = name.split("/")
    if parts[-1] in _PASSED_OVER or name == HEADER:
        return
    if name == CHANGES:
        source = reading.source(name)
        reading.changes.extend([Spot(reading.layer, source.file, 1, source)] if source is not None else [])
        return
    items, templates = reading.items, reading.templates
    if parts[0] == TRANSLATIONS and len(parts) > 1 and parts[1] in LANGUAGES:
        items = reading.words.setdefault(parts[1], {})
        templates = reading.templates_in.setdefault(parts[1], {})
        parts = parts[2:]
    reader = _reader(parts) if name.isprintable() else None
    if reader is None:
        reading.note("NM200", name, file=reading.shown(name))
    else:
        reader(name, reading, items, templates)


_Reader = Callable[[str, _Reading, Items, dict[str, Template]], None]


def _reader(parts: list[str]) -> _Reader | None:
    """Give what reads a file with the path *parts*, or None when a pack has no such file."""
    if len(parts) == 1 and parts[0].endswith(".yaml") and parts[0] not in {HEADER, CHANGES}:
        return _read_yaml
    if len(parts) != len(("folder", "file")):
        return None
    if slug(parts[0]) in _FOLDERS and parts[1].endswith(".md"):
        return _read_markdown
    if parts[0] == TEMPLATES and parts[1].endswith(TEMPLATE_END):
        return _read_template
    return None


def _read_template(name: str, reading: _Reading, _items: Items, templates: dict[str, Template]) -> None:
    """Read one document template."""
    text = reading.text(name)
    if text is not None:
        id_ = name.rsplit("/", 1)[1].removesuffix(TEMPLATE_END)
        templates[id_] = Template(text, reading.layer, reading.shown(name))


def _read_markdown(name: str, reading: _Reading, items: Items, _templates: dict[str, Template]) -> None:
    """Read one record from a Markdown file: front matter are its fields, the rest its description."""
    text = reading.text(name)
    if text is None:
        return
    source, body, body_line = read_front_matter(text, reading.shown(name))
    reading.problems.extend(source.problems)
    if not isinstance(source.data, dict):
        return
    folder, file = name.split("/")[-2:]
    spot = Spot(reading.layer, source.file, 1, source)
    fields: dict[str, Value] = dict(source.data)
    spots = {key: spot.below(key) for key in fields}
    if body.strip() and _BODY in fields:
        facts = {"key": _BODY, "first": spots[_BODY].line}
        reading.problems.append(problem("NM023", facts, file=source.file, line=body_line))
    elif body.strip():
        fields[_BODY] = body.strip()
        spots[_BODY] = Spot(reading.layer, source.file, body_line, None, (_BODY,))
    _keep(items, _FOLDERS[slug(folder)], file.removesuffix(".md"), RawItem(fields, spots, spot), reading)


def _read_yaml(name: str, reading: _Reading, items: Items, _templates: dict[str, Template]) -> None:
    """Read records of one or more kinds from a YAML file."""
    source = reading.source(name)
    if source is None or not isinstance(source.data, dict):
        return
    whole = Spot(reading.layer, source.file, 1, source)
    for kind, group in source.data.items():
        spot = whole.below(kind)
        if kind not in KINDS:
            reading.problems.append(spot.finding("NM201", {"key": kind}, suggestion=nearest(kind, KINDS), key=True))
        elif not isinstance(group, dict):
            reading.problems.append(spot.finding("NM118", {"key": kind}))
        else:
            for id_, fields in group.items():
                _keep_fields(items, kind, id_, fields, spot.below(id_), reading)


def _keep_fields(items: Items, kind: str, id_: str, fields: Value, spot: Spot, reading: _Reading) -> None:
    """Keep one record from a YAML file, when it is a mapping."""
    if isinstance(fields, dict):
        _keep(items, kind, id_, RawItem(fields, {key: spot.below(key) for key in fields}, spot), reading)
    else:
        reading.problems.append(spot.finding("NM118", {"key": id_}))


def _keep(items: Items, kind: str, id_: str, item: RawItem, reading: _Reading) -> None:
    """Keep *item*, once for each id."""
    group = items.setdefault(kind, {})
    if id_ in group:
        first = group[id_].spot
        facts = {"id": id_, "file": first.file, "line": first.line}
        reading.problems.append(item.spot.finding("NM202", facts, key=True))
    else:
        group[id_] = item
