"""Reads a content pack: a folder of YAML and Markdown becomes one layer, with all findings about its files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from pydantic import ValidationError

from naermiljomodell.domain.model import KINDS, PackInfo, Template
from naermiljomodell.domain.pack import PackHeader
from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.diagnostics import problems_of
from naermiljomodell.loading.files import read_text
from naermiljomodell.loading.front_matter import read_front_matter
from naermiljomodell.loading.raw import Items, Layer, RawItem, Spot
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Source, problem_at
from naermiljomodell.text import nearest, slug

HEADER = "pakke.yaml"
CHANGES = "tilpasning.yaml"
TRANSLATIONS = "oversettelser"
TEMPLATES = "dokumenter"
TEMPLATE_END = ".md.j2"
_FOLDERS = {slug(kind): kind for kind in ("steg", "metoder", "målgrupper")}
_PASSED_OVER = frozenset({"KILDER.md", "LICENSE", "LICENSE.md", "README.md", "LESMEG.md"})
_MOST_FILES = 2_000


class _Reading:
    """What has been read of one pack so far."""

    def __init__(self, root: Path, name: str) -> None:
        self.root = root
        self.layer = name
        self.items: Items = {}
        self.words: dict[str, Items] = {}
        self.changes: list[Spot] = []
        self.templates: dict[str, Template] = {}
        self.templates_in: dict[str, dict[str, Template]] = {}
        self.problems: list[Problem] = []
        self.digest = hashlib.sha256()

    def text(self, name: str) -> str | None:
        """Give the text of one file; findings and digest are kept."""
        text, problems = read_text(self.root, name)
        self.problems.extend(problems)
        if text is not None:
            self.digest.update(f"{name}\0{text}\0".encode())
        return text

    def source(self, name: str) -> Source | None:
        """Give the YAML of one file, or None when it cannot be read."""
        text = self.text(name)
        if text is None:
            return None
        source = parse(text, name)
        self.problems.extend(source.problems)
        return source if isinstance(source.data, dict) else None


def read_pack(root: Path) -> Layer:
    """Give the pack in the folder *root* as one layer. Findings: what reading a file gives, and NM200-NM206."""
    reading = _Reading(root, root.name)
    header = _header(reading)
    reading.layer = header.id if header else root.name
    for name in _names(root, reading):
        _read(name, reading)
    info = PackInfo(
        id=reading.layer,
        version=header.version if header else "",
        title=header.title if header else reading.layer,
        languages=dict(header.languages) if header else {},
        digest=reading.digest.hexdigest(),
    )
    return Layer(
        info=info,
        items=reading.items,
        changes=tuple(reading.changes),
        words=reading.words,
        templates=reading.templates,
        templates_in=reading.templates_in,
        problems=tuple(reading.problems),
    )


def _header(reading: _Reading) -> PackHeader | None:
    """Give what `pakke.yaml` says, or None when it does not say it right."""
    source = reading.source(HEADER)
    if source is None:
        return None
    try:
        return PackHeader.model_validate(source.data, by_alias=True, by_name=False)
    except ValidationError as error:
        reading.problems.extend(
            problems_of(
                error,
                PackHeader,
                lambda path, code, facts, suggestion, key: problem_at(
                    source, path, code, facts, suggestion=suggestion, key=key
                ),
            )
        )
        return None


def _names(root: Path, reading: _Reading) -> Iterator[str]:
    """Give the names of the pack's files below *root*, sorted, with `/` between their parts."""
    found: list[str] = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if not f.startswith((".", "__")))
        below = Path(folder).relative_to(root)
        found.extend((below / f).as_posix() for f in files if not f.startswith("."))
        linked = [f for f in folders if (Path(folder) / f).is_symlink()]
        reading.problems.extend(
            problem("NM005", {"file": (below / f).as_posix()}, file=(below / f).as_posix()) for f in linked
        )
        if len(found) > _MOST_FILES:
            reading.problems.append(problem("NM206", {"most": _MOST_FILES}, file=root.name))
            break
    return iter(sorted(found)[:_MOST_FILES])


def _read(name: str, reading: _Reading) -> None:
    """Read one file of the pack into the room where it belongs."""
    parts = name.split("/")
    items, templates = reading.items, reading.templates
    if parts[0] == TRANSLATIONS and len(parts) > 2:  # noqa: PLR2004  the folder, the language, the file
        items = reading.words.setdefault(parts[1], {})
        templates = reading.templates_in.setdefault(parts[1], {})
        parts = parts[2:]
    reader = _reader(parts)
    if reader is not None:
        reader(name, parts, reading, items, templates)
    elif parts[-1] not in _PASSED_OVER:
        reading.problems.append(problem("NM200", {"file": name}, file=name))


_Reader = Callable[[str, list[str], _Reading, Items, dict[str, Template]], None]


def _reader(parts: list[str]) -> _Reader | None:
    """Give what reads a file with this name, or None when a pack has no such file."""
    if parts == [HEADER]:
        return _already_read
    if len(parts) == 1 and parts[0].endswith(".yaml"):
        return _read_changes if parts[0] == CHANGES else _read_yaml
    if len(parts) == 2 and parts[0] in _FOLDERS and parts[1].endswith(".md"):  # noqa: PLR2004  folder and file
        return _read_markdown
    if len(parts) == 2 and parts[0] == TEMPLATES and parts[1].endswith(TEMPLATE_END):  # noqa: PLR2004  likewise
        return _read_template
    return None


def _already_read(*_: object) -> None:
    """The header was read first."""


def _read_changes(name: str, _p: list[str], reading: _Reading, _i: Items, _t: dict[str, Template]) -> None:
    """Read what the pack does to the layers below it."""
    source = reading.source(name)
    if source is not None:
        reading.changes.append(Spot(reading.layer, name, 1, source))


def _read_template(name: str, parts: list[str], reading: _Reading, _i: Items, templates: dict[str, Template]) -> None:
    """Read one document template."""
    text = reading.text(name)
    if text is not None:
        templates[parts[1].removesuffix(TEMPLATE_END)] = Template(text, reading.layer, name)


def _read_markdown(name: str, parts: list[str], reading: _Reading, items: Items, _t: dict[str, Template]) -> None:
    """Read one record from a Markdown file: front matter are its fields, the rest its description."""
    text = reading.text(name)
    if text is None:
        return
    source, body, body_line = read_front_matter(text, name)
    reading.problems.extend(source.problems)
    if not isinstance(source.data, dict):
        return
    spot = Spot(reading.layer, name, 1, source)
    fields = dict(source.data)
    spots = {key: spot.below(key) for key in fields}
    if body.strip():
        fields["beskrivelse"] = body.strip()
        spots["beskrivelse"] = Spot(reading.layer, name, body_line)
    _keep(items, _FOLDERS[parts[0]], parts[1].removesuffix(".md"), RawItem(fields, spots, spot), reading)


def _read_yaml(name: str, _p: list[str], reading: _Reading, items: Items, _t: dict[str, Template]) -> None:
    """Read records of one or more kinds from a YAML file."""
    source = reading.source(name)
    if source is None or not isinstance(source.data, dict):
        return
    whole = Spot(reading.layer, name, 1, source)
    for kind, group in source.data.items():
        spot = whole.below(kind)
        if kind not in KINDS:
            reading.problems.append(spot.finding("NM201", {"key": kind}, suggestion=nearest(kind, KINDS), key=True))
        elif not isinstance(group, dict):
            reading.problems.append(spot.finding("NM118", {"key": kind, "value": ""}))
        else:
            for id_, fields in group.items():
                _keep_fields(items, (kind, id_), fields, spot.below(id_), reading)


def _keep_fields(items: Items, name: tuple[str, str], fields: object, spot: Spot, reading: _Reading) -> None:
    """Keep one record from a YAML file, when it is a mapping."""
    if isinstance(fields, dict):
        _keep(items, *name, RawItem(fields, {key: spot.below(key) for key in fields}, spot), reading)
    else:
        reading.problems.append(spot.finding("NM118", {"key": name[1], "value": str(fields)}))


def _keep(items: Items, kind: str, id_: str, item: RawItem, reading: _Reading) -> None:
    """Keep *item*, once for each id."""
    group = items.setdefault(kind, {})
    if id_ in group:
        first = group[id_].spot
        facts = {"id": id_, "file": first.file, "line": first.line}
        reading.problems.append(item.spot.finding("NM202", facts, key=True))
    else:
        group[id_] = item
