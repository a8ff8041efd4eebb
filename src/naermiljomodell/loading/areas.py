"""Reads a neighbourhood's folder: the config, the tables, notes, own templates and dress, and the model it asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem, has_errors, problem
from naermiljomodell.loading.building import build
from naermiljomodell.loading.core import core_layer, core_pack
from naermiljomodell.loading.diagnostics import problems_of
from naermiljomodell.loading.dress import read_coat_of_arms, read_theme
from naermiljomodell.loading.files import read_text
from naermiljomodell.loading.named_packs import named_layers
from naermiljomodell.loading.places import default_language, resolve
from naermiljomodell.loading.raw import Spot
from naermiljomodell.loading.table_records import TABLES, read_records
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Source, problem_at

CONFIG = "naermiljo.yaml"
NOTES = "notater"
OWN_TEMPLATES = "maler"
CUSTOMISATION = "tilpasning"
_TEMPLATE_END = ".md.j2"
_NOTE_HELP = "LESMEG"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading: the folder and the model where they are whole, and all findings."""

    folder: AreaFolder | None
    pack: Pack | None
    problems: tuple[Problem, ...]


class _Reading:
    """What has been read of one folder so far."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.digest = hashlib.sha256()

    def text(self, name: str) -> str | None:
        """Give the text of one file; findings and digest are kept."""
        text, problems = read_text(self.root, name)
        self.problems.extend(problems)
        if text is not None:
            self.digest.update(f"{name}\0{text}\0".encode())
        return text


def read_area(root: Path, language: str | None = None) -> Loaded:
    """Give the neighbourhood in the folder *root* and its model, in *language* or the one it asks for.

    Findings: NM001-NM199 from the files, NM200-NM218 from layers, NM300-NM311 from the folder, NM9xx from places.
    """
    if not root.is_dir():
        return Loaded(None, None, (problem("NM300", {"file": root.name or str(root)}, file=root.name),))
    reading = _Reading(root)
    text = reading.text(CONFIG)
    source = parse(text, CONFIG) if text is not None else None
    if source is None:
        return Loaded(None, None, tuple(reading.problems))
    reading.problems.extend(source.problems)
    area = _area(source, reading)
    place = _place(area, source, reading)
    spoken = language or (area.language if area else None) or default_language(place.municipality)
    pack = _pack(area, source, spoken, reading)
    folder = _folder(area, place, spoken, source, reading)
    problems = tuple(reading.problems)
    return Loaded(None if has_errors(problems) else folder, pack, problems)


def _area(source: Source, reading: _Reading) -> Area | None:
    """Give the config as a record, or None with what is wrong in it."""
    if not isinstance(source.data, dict):
        return None
    try:
        return Area.model_validate(source.data, by_alias=True, by_name=False)
    except ValidationError as error:
        reading.problems.extend(
            problems_of(
                error,
                Area,
                lambda path, code, facts, suggestion, key: problem_at(
                    source, path, code, facts, suggestion=suggestion, key=key
                ),
            )
        )
        return None


def _place(area: Area | None, source: Source, reading: _Reading) -> Place:
    """Give the place that the config names; what is unclear about it points at the line it is written on."""
    if area is None:
        return Place("", "ukjent")
    resolution = resolve(area.name, area.municipality)
    for found in resolution.problems:
        path = ("kommune",) if area.municipality is not None else ("navn",)
        facts = dict(found.facts)
        reading.problems.append(problem_at(source, path, found.code, facts, suggestion=found.suggestion))
    return resolution.place or Place(area.name, "ukjent")


def _pack(area: Area | None, source: Source, language: str, reading: _Reading) -> Pack | None:
    """Give the model with the packs that the config names and its own changes and templates."""
    named = named_layers(reading.root, area.packs if area else (), source)
    reading.problems.extend(named.problems)
    asked = isinstance(source.data, dict) and source.data.get(CUSTOMISATION)
    customisation = Spot(CUSTOMISATION, CONFIG, 1, source).below(CUSTOMISATION) if asked else None
    own = _own_templates(reading)
    if not named.layers and customisation is None and not own:
        return core_pack(language)
    layers = [(0, core_layer()), *((1, layer) for layer in named.layers)]
    pack, problems = build(layers, language, customisation, own)
    reading.problems.extend(problems)
    return pack


def _own_templates(reading: _Reading) -> Mapping[str, Template]:
    """Give the templates that the neighbourhood has put in `maler/`."""
    found: dict[str, Template] = {}
    folder = reading.root / OWN_TEMPLATES
    for file in sorted(folder.glob(f"*{_TEMPLATE_END}")) if folder.is_dir() else ():
        name = f"{OWN_TEMPLATES}/{file.name}"
        text = reading.text(name)
        if text is not None:
            found[file.name.removesuffix(_TEMPLATE_END)] = Template(text, "", name)
    return found


def _folder(area: Area | None, place: Place, language: str, source: Source, reading: _Reading) -> AreaFolder | None:
    """Give the whole folder as one record."""
    tables = {name: read_records(reading.root, name) for name in TABLES}
    for name, table in tables.items():
        reading.problems.extend(table.problems)
        reading.digest.update(f"{name}\0{table.digest}\0".encode())
    notes = _notes(reading)
    if area is None:
        return None
    theme, arms = _dress(area, reading)
    return AreaFolder(
        area=area,
        place=place,
        language=language,
        stakeholders=tables["aktorer"].records,
        relations=tables["relasjoner"].records,
        meeting_places=tables["moteplasser"].records,
        log=tables["logg"].records,
        ideas=tables["ideer"].records,
        measurements=tables["malinger"].records,
        notes=notes,
        theme=theme,
        coat_of_arms=arms,
        digest=reading.digest.hexdigest(),
        source=source,
        rows={name: table.rows for name, table in tables.items()},
    )


def _notes(reading: _Reading) -> tuple[tuple[str, str], ...]:
    """Give the person's own words, by the id of the step they are for."""
    folder = reading.root / NOTES
    found = []
    for file in sorted(folder.glob("*.md")) if folder.is_dir() else ():
        if file.stem == _NOTE_HELP:
            continue
        text = reading.text(f"{NOTES}/{file.name}")
        if text is not None and text.strip():
            found.append((file.stem, text.strip()))
    return tuple(found)


def _dress(area: Area, reading: _Reading) -> tuple[tuple[tuple[str, str], ...], str]:
    """Give theme and coat of arms where the config names them."""
    theme: tuple[tuple[str, str], ...] = ()
    arms = ""
    if area.appearance.theme:
        theme, problems = read_theme(reading.root, area.appearance.theme)
        reading.problems.extend(problems)
    if area.appearance.coat_of_arms:
        arms, problems = read_coat_of_arms(reading.root, area.appearance.coat_of_arms)
        reading.problems.extend(problems)
    return theme, arms
