"""Reads a neighbourhood's folder: the config, the tables, notes, own templates and dress, and the model it asks for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.area_name import folder_name
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem, has_errors
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.area_tables import AreaTables, read_area_tables, table_files
from naermiljomodell.loading.building import build, build_what_can_be
from naermiljomodell.loading.core import CORE, SOURCE_LANGUAGE, core_layer, core_pack, core_speaks
from naermiljomodell.loading.diagnostics import in_source, validated
from naermiljomodell.loading.dress import Theme, read_coat_of_arms, read_theme
from naermiljomodell.loading.files import read_text
from naermiljomodell.loading.loaded import CONFIG, Doubts, FolderDigest, Loaded
from naermiljomodell.loading.named_packs import KEY as PACKS
from naermiljomodell.loading.named_packs import named_layers
from naermiljomodell.loading.places import default_language, resolve
from naermiljomodell.loading.raw import Spot, value_at
from naermiljomodell.loading.salvage import ids_in, salvaged
from naermiljomodell.loading.unread import names_in, no_folder, unread
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Path as Keys
from naermiljomodell.source import Source, Value, problem_at
from naermiljomodell.text import squeeze

NOTES = "notater"
OWN_TEMPLATES = "maler"
CUSTOMISATION = "tilpasning"
TEMPLATE_END = ".md.j2"
NOTE_END = ".md"
_FOLDERS = {NOTES: NOTE_END, OWN_TEMPLATES: TEMPLATE_END}
_THEME: Keys = ("utseende", "tema")
_ARMS: Keys = ("utseende", "kommunevåpen")
_WORD: Keys = ("utseende", "word_mal")
_CHOICES: tuple[tuple[str, ...], ...] = (("målgrupper",), ("utfordringer",), ("forankring", "planer"))
_MAY_BE_IN_A_PACK = frozenset({"NM211", "NM217"})
"""Findings that something is not there, which a pack that could not be read may hold."""
_ABOUT_MUNICIPALITY = frozenset({"NM903", "NM904", "NM907"})
_NAMELESS = "NM906"
_NAMED_IN_CONFIG = frozenset(
    {"NM001", "NM002", "NM003", "NM004", "NM005", "NM311", "NM330", "NM331", *(f"NM{n}" for n in range(314, 318))}
)
"""Findings about a file as such; what mends them is often the name in the config."""


_Dress = TypeVar("_Dress", Theme, str, bytes)


class _Reading:
    """What has been read of one folder so far."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.digest = FolderDigest()
        self.source = Source(CONFIG, None, (), ())
        self.model: Pack | None = None
        self.failed: set[str] = set()
        self.packs_known = True

    def text(self, name: str) -> str | None:
        """Give the text of one file; findings and digest are kept."""
        text, problems = read_text(self.root, name)
        self.problems.extend(problems)
        if text is not None:
            self.count_in(name, text)
        return text

    def count_in(self, name: str, content: str) -> None:
        """Let *content* of *name* count in the digest."""
        self.digest.count_in(name, content)

    def spot(self, *path: str | int) -> Spot:
        """Give the place of *path* in the config."""
        return Spot(CUSTOMISATION, CONFIG, 1, self.source).below(*path)

    def said(self, *path: str | int) -> Value:
        """Give what the config says at *path*, also when it is no whole record; None when it says nothing."""
        return value_at(self.spot(*path))

    def text_said(self, *path: str | int) -> str:
        """Give the text that stands at *path* of the config, or an empty one."""
        said = self.said(*path)
        return squeeze(said) if isinstance(said, str) else ""


def read_area(root: Path, language: str | None = None) -> Loaded:
    """Give the neighbourhood in the folder *root* and its model, in *language* or the one it asks for.

    Where the model does not speak that language, everything is in bokmål and the folder says what was wanted.
    Everything is read even when the config has errors, so that all findings come at once; the folder is None when any
    of them is an error, the model when one of its own is. Findings: NM001-NM199 from the files, NM200-NM219 and NM312
    from layers, NM300, NM310-NM313 and NM321 from the folder, NM9xx from places.
    """
    if not os.path.isdir(root):  # noqa: PTH112  never raises, however odd the name is
        return Loaded(None, None, (no_folder(root),))
    reading = _Reading(root)
    text = reading.text(CONFIG)
    reading.problems.extend(unread(root, (CONFIG, *table_files(root)), _FOLDERS))
    if text is None:
        return Loaded(None, None, tuple(reading.problems))
    reading.source = parse(text, CONFIG)
    reading.problems.extend(reading.source.problems)
    area, sketch = _area(reading)
    reading.problems.extend(_chosen_twice(reading))
    place = _place(area, reading)
    said = reading.text_said("språk")
    wanted = language or (said if said in LANGUAGES else default_language(place.municipality))
    pack = _pack(wanted if core_speaks(wanted) else SOURCE_LANGUAGE, reading)
    tables = read_area_tables(root, reading.model)
    reading.problems.extend(tables.problems)
    folder = _folder(area or sketch, place, wanted, tables, reading)
    problems = tuple(reading.problems)
    whole = None if has_errors(problems) else folder
    return Loaded(whole, pack, problems, folder, reading.model, _doubts(reading, tables, pack))


def _doubts(reading: _Reading, tables: AreaTables, pack: Pack | None) -> Doubts:
    """Give what nobody can say is unknown, as long as what is read has faults."""
    return Doubts(
        actors=None if not tables.actors_known else tables.unread_actors,
        ids=frozenset() if pack else ids_in(value_at(reading.spot(CUSTOMISATION))),
        packs=not reading.packs_known,
        keys=frozenset(reading.failed),
        ideas_known=tables.ideas_known,
    )


def _area(reading: _Reading) -> tuple[Area | None, Area | None]:
    """Give the config as a record, or None with what is wrong in it and what is left without that."""
    data = reading.source.data
    if not isinstance(data, dict):
        return None, None
    failed: list[Keys] = []
    finding = in_source(reading.source)

    def at(path: Keys, code: str, facts: Mapping[str, object], suggestion: str, key: bool) -> Problem:  # noqa: FBT001  the order of `At`
        failed.append(path)
        return finding(path, code, facts, suggestion, key)

    area, problems = validated(Area, data, at)
    reading.problems.extend(problems)
    reading.failed.update(str(path[0]) for path in failed if path)
    return area, None if area else salvaged(data, failed, finding)


def _chosen_twice(reading: _Reading) -> Iterator[Problem]:
    """Give each id that is chosen once more in the same list; it counts once."""
    for path in _CHOICES:
        chosen = reading.said(*path)
        first: dict[str, int] = {}
        for index, id_ in enumerate(chosen if isinstance(chosen, list) else ()):
            if isinstance(id_, str) and first.setdefault(id_, index) != index:
                facts = {"id": id_, "line": reading.spot(*path, first[id_]).line}
                yield reading.spot(*path, index).finding("NM321", facts)


def _place(area: Area | None, reading: _Reading) -> Place:
    """Give the place that the config names; what is unclear about it points at the line it is written on.

    A name that no folder can have is no place, and that is all that is said of the name.
    """
    name = area.name if area else reading.text_said("navn")
    municipality = area.municipality if area else reading.text_said("kommune") or None
    if not name:
        return Place("", "ukjent")
    resolution = resolve(name, municipality)
    _, unusable = folder_name(name)
    said = resolution.problems
    if unusable and not any(found.code == _NAMELESS for found in said):
        said = (*unusable, *(found for found in said if found.code in _ABOUT_MUNICIPALITY))
    for found in said:
        path = ("kommune",) if found.code in _ABOUT_MUNICIPALITY else ("navn",)
        facts = dict(found.facts)
        reading.problems.append(problem_at(reading.source, path, found.code, facts, suggestion=found.suggestion))
    return resolution.place or Place(name, "ukjent")


def _pack(language: str, reading: _Reading) -> Pack | None:
    """Give the model with the packs that the config names and its own changes and templates.

    A pack with the id of the core pack, made from a copy of it, stands in its place.
    """
    said = reading.said(PACKS)
    names = [squeeze(name) if isinstance(name, str) else "" for name in (said if isinstance(said, list) else ())]
    named = named_layers(reading.root, names, reading.source)
    reading.problems.extend(named.problems)
    for layer in named.layers:
        reading.count_in(layer.info.id, layer.info.digest)
    customisation = reading.spot(CUSTOMISATION)
    own = _own_templates(reading)
    if not named.layers and not value_at(customisation) and not own and not named.problems:
        reading.model = core_pack(language)
        return reading.model
    core = next((layer for layer in named.layers if layer.info.id == CORE), core_layer())
    layers = [(0, core), *((1, layer) for layer in named.layers if layer is not core)]
    ready = core_pack(language) if core is core_layer() else None
    model, problems = build_what_can_be(layers, language, customisation, own, ready)
    reading.packs_known = not has_errors(named.problems)
    reading.problems.extend(
        p for p in problems if reading.packs_known or p.code not in _MAY_BE_IN_A_PACK or p.suggestion
    )
    reading.model = model
    pack = None if has_errors(problems) else model
    if pack is None or not pack.partial:
        return pack
    source, _ = build(layers, SOURCE_LANGUAGE, customisation, own, core_pack(SOURCE_LANGUAGE) if ready else None)
    return replace(pack, in_source=source)


def _own_templates(reading: _Reading) -> Mapping[str, Template]:
    """Give the templates that the neighbourhood has put in `maler/`."""
    texts = {file: reading.text(file) for file in names_in(reading.root, OWN_TEMPLATES, TEMPLATE_END)}
    return {
        file.removeprefix(f"{OWN_TEMPLATES}/").removesuffix(TEMPLATE_END): Template(text, "", file)
        for file, text in texts.items()
        if text is not None
    }


def _folder(area: Area | None, place: Place, wanted: str, tables: AreaTables, reading: _Reading) -> AreaFolder | None:
    """Give the whole folder as one record; None when the config is not one."""
    for name, digest in tables.digests:
        reading.count_in(name, digest)
    records = {name: table.records for name, table in tables.records.items()}
    notes = _notes(reading)
    theme: Theme = _dressed(read_theme, _THEME, (), reading)
    arms = _dressed(read_coat_of_arms, _ARMS, "", reading)
    word = _dressed(_word_template, _WORD, b"", reading)
    reading.count_in(CONFIG, f"{theme}{arms}{sha256(word).hexdigest() if word else ''}")
    if area is None:
        return None
    return AreaFolder(
        area=area,
        place=place,
        language=wanted if core_speaks(wanted) else SOURCE_LANGUAGE,
        stakeholders=records["aktorer"],
        relations=records["relasjoner"],
        meeting_places=records["moteplasser"],
        log=records["logg"],
        ideas=records["ideer"],
        measurements=records["malinger"],
        notes=notes,
        theme=theme,
        coat_of_arms=arms,
        word_template=word,
        digest=reading.digest.text(),
        wanted_language="" if core_speaks(wanted) else wanted,
        source=reading.source,
        rows={name: table.rows for name, table in tables.records.items()},
        places=tables.places,
    )


def _notes(reading: _Reading) -> tuple[tuple[str, str], ...]:
    """Give the person's own words, by the id of the step they are for."""
    texts = {file: reading.text(file) for file in names_in(reading.root, NOTES, NOTE_END)}
    by_step = {file.removeprefix(f"{NOTES}/").removesuffix(NOTE_END): text for file, text in texts.items()}
    return tuple((step, text.strip()) for step, text in by_step.items() if text and text.strip())


def _dressed(
    read: Callable[[Path, str], tuple[_Dress, tuple[Problem, ...]]], path: Keys, nothing: _Dress, reading: _Reading
) -> _Dress:
    """Give what *read* makes of the file that the config names at *path*, or *nothing* when it names none."""
    name = reading.text_said(*path)
    if not name:
        return nothing
    made, problems = read(reading.root, name)
    for found in problems:
        here = problem_at(reading.source, path, found.code, dict(found.facts))
        reading.problems.append(here if found.code in _NAMED_IN_CONFIG else found)
    return made


def _word_template(root: Path, name: str) -> tuple[bytes, tuple[Problem, ...]]:
    """Give the Word template that the config names."""
    from naermiljomodell.loading.word_template import read_word_template  # noqa: PLC0415  for those who have one

    return read_word_template(root, name)
