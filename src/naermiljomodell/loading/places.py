"""The offline catalogue of places: from what a person writes to a municipality and a place, or to what is unclear.

A name is looked up as a municipality number, then a municipality, then a town, then a post place. A name that is both
a municipality and its town (Drammen) is the municipality: the widest reading, and the one that has a written norm.
Letters are folded one way: `honefoss` finds Hønefoss, but «Høle» does not find Hole. A name written letter for letter
goes before one that is alike only when folded (Ornes, Ørnes).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final, Literal, NamedTuple

from naermiljomodell.domain.place import (
    Municipality,
    Place,
    PlaceKind,
    Resolution,
    WrittenNorm,
    lookup_key,
    municipality_key,
)
from naermiljomodell.errors import Problem, problem
from naermiljomodell.language.base import Said
from naermiljomodell.shipped import shipped
from naermiljomodell.text import nearest, squeeze, without_digraphs

_ATTRIBUTION: Final = (
    Said(
        "Stedsnavn, koordinater og kommunekobling: GeoNames (www.geonames.org), CC BY 4.0. Bearbeidet.",
        "Stadnamn, koordinatar og kommunekopling: GeoNames (www.geonames.org), CC BY 4.0. Omarbeidd.",
        "Place names, coordinates and the municipality of each place: GeoNames (www.geonames.org), CC BY 4.0. Adapted.",
    ),
    Said(
        "Poststeder: Posten Brings postnummerregister per 11. april 2024.",
        "Poststader: Posten Bring sitt postnummerregister per 11. april 2024.",
        "Postal towns: the postcode register of Posten Bring (Postnummerregisteret) as of 11 April 2024.",
    ),
    Said(
        "Målform: språkvedtaksforskrifta (forskrift 20. desember 2019 nr. 2114).",
        "Målform: språkvedtaksforskrifta (forskrift 20. desember 2019 nr. 2114).",
        "Written Norwegian of each municipality: språkvedtaksforskrifta (regulation of 20 December 2019 no. 2114).",
    ),
    Said(
        "Forvaltningsområdet for samiske språk: Prop. 58 L (2022–2023) kapittel 5.",
        "Forvaltingsområdet for samiske språk: Prop. 58 L (2022–2023) kapittel 5.",
        "The administrative area for Sami languages: Prop. 58 L (2022–2023) chapter 5.",
    ),
)
_NORMS: Final[dict[str, WrittenNorm]] = {"nb": "nb", "nn": "nn", "nøytral": "nøytral"}
_LONGEST_NAME: Final = 100
_LIKENESS: Final = 0.8
_SWEDISH: Final = str.maketrans("äö", "æø")

Row = tuple[str, ...]


class _Table(NamedTuple):
    """One shipped table: what it lists, and which columns hold names, municipality and size (largest first)."""

    file: str
    kind: PlaceKind
    names: tuple[int, ...]
    municipality: int
    size: int | None = None


_MUNICIPALITIES: Final = _Table("kommuner.csv", "kommune", names=(2, 7), municipality=1)
_TOWNS: Final = _Table("steder.csv", "tettsted", names=(1, 6), municipality=2, size=5)
_POST_PLACES: Final = _Table("poststeder.csv", "poststed", names=(1,), municipality=2, size=3)
_TABLES: Final = (_MUNICIPALITIES, _TOWNS, _POST_PLACES)


def attribution(language: str = "nb") -> tuple[str, ...]:
    """Give the lines about the catalogue's sources that a playbook in *language* prints."""
    return tuple(said.of(language) for said in _ATTRIBUTION)


def default_language(municipality: Municipality | None) -> Literal["nb", "nn"]:
    """Give `nn` for a municipality that demands nynorsk, else `nb`: also where it is neutral or not known."""
    return "nn" if municipality is not None and municipality.written_norm == "nn" else "nb"


def written_as(municipality: Municipality) -> str:
    """Give what to write for *municipality* in a config: its name, or its number when another bears the name too."""
    return municipality.name if len(find_municipality(municipality.name)) == 1 else municipality.number


def find_municipality(text: str) -> tuple[Municipality, ...]:
    """Give the municipalities that *text*, a four-digit number or a name, can mean: none, one or namesakes.

    Case and letters are folded; a Sami or Kven parallel name is as good as the Norwegian one.
    """
    name = squeeze(text)
    return tuple(_municipality(row[1]) for row in _ranked(_MUNICIPALITIES, municipality_key(name), name))


def one_municipality(text: str) -> tuple[Municipality | None, tuple[Problem, ...]]:
    """Give the one municipality that *text* means, or `None` with the finding that says why not (NM903, NM907)."""
    found = find_municipality(text)
    if len(found) == 1:
        return found[0], ()
    name = squeeze(text)
    if found:
        facts = {"name": name, "candidates": _list(m.label for m in found), "example": found[0].number}
        return None, (problem("NM907", facts),)
    return None, (problem("NM903", {"name": name}, suggestion=_near_municipality(name)),)


def resolve(area: str, municipality: str | None = None) -> Resolution:
    """Give the place that *area* means, within *municipality* (name or number) when one is given.

    Never raises for any text. An error (NM901, NM903, NM906, NM907) gives no place; a name that no list knows gives a
    place of kind `ukjent`, with NM902 when its municipality is not known either.
    """
    name = squeeze(area)
    if not any(sign.isalnum() for sign in name):
        return Resolution(None, problems=(problem("NM906"),))
    if municipality is None:
        return _anywhere(name)
    chosen, problems = one_municipality(municipality)
    if chosen is None:
        return Resolution(None, _whole(find_municipality(municipality)), problems)
    return _within(name, chosen)


def _anywhere(name: str) -> Resolution:
    """Give what *name* means in the whole country."""
    places = _distinct(_hits(name))
    if not places:
        return Resolution(Place(name, "ukjent"), problems=(problem("NM902", {"name": name}, suggestion=_near(name)),))
    first, others = places[0], places[1:]
    if not others:
        return Resolution(first)
    if first.kind == "kommune" and others[0].kind != "kommune":
        facts = {"name": name, "municipality": first.label, "elsewhere": _list(p.label for p in others)}
        return Resolution(first, problems=(problem("NM905", facts),))
    number = next(place.municipality.number for place in places if place.municipality)
    facts = {"name": name, "candidates": _list(p.label for p in places), "example": f"--kommune {number}"}
    return Resolution(None, places, (problem("NM901", facts),))


def _within(name: str, chosen: Municipality) -> Resolution:
    """Give what *name* means in the municipality *chosen*."""
    for place in _hits(name, strict=False):
        if place.municipality == chosen:
            return Resolution(place)
    unknown = Place(name, "ukjent", chosen)
    elsewhere = _list(p.label for p in _distinct(_hits(name)))
    facts = {"name": name, "municipality": chosen.label}
    if elsewhere:
        return Resolution(unknown, problems=(problem("NM904", {**facts, "elsewhere": elsewhere}),))
    near = _near(name, chosen.number)
    return Resolution(unknown, problems=(problem("NM908", {**facts, "near": near}, suggestion=near),) if near else ())


def _distinct(hits: tuple[Place, ...]) -> tuple[Place, ...]:
    """Give *hits* without the towns of the municipalities among them, and without the post of either.

    A post place that reaches the municipality of a town of its name is that town's post, wherever else it reaches.
    """
    whole = {place.municipality for place in hits if place.kind == "kommune"}
    home = whole | {place.municipality for place in hits if place.kind == "tettsted"}
    is_post = any(place.kind == "poststed" and place.municipality in home for place in hits)
    return tuple(
        place
        for place in hits
        if place.kind == "kommune" or (place.municipality not in whole and not (is_post and place.kind == "poststed"))
    )


def _hits(name: str, *, strict: bool = True) -> tuple[Place, ...]:
    """Give every municipality, town and post place that *name* finds, in that order.

    When *strict*, and some are written as *name* is, letter for letter, the others are left out.
    """
    keys = ((_MUNICIPALITIES, municipality_key(name)), (_TOWNS, lookup_key(name)), (_POST_PLACES, lookup_key(name)))
    found = [(table, row) for table, key in keys for row in _ranked(table, key, name)]
    if not found and (name := without_digraphs(said := name)) != said:
        return _hits(name, strict=strict)
    spelt = [(table, row) for table, row in found if _is_spelt(table, row, name)] if strict else []
    return tuple(_place(table, row) for table, row in spelt or found)


def _ranked(table: _Table, key: str, name: str) -> list[Row]:
    """Give the rows that *key*, made of *name*, finds: the largest first, unknown size last, else by municipality."""
    size = table.size
    found = [tuple(line.split(";")) for line in _found(table.file, key)]
    rows = [row for row in found if _is_meant(table, row, key, name)]
    return sorted(rows, key=lambda row: (-int(row[size] or 0) if size is not None else 0, row[table.municipality]))


def _is_meant(table: _Table, row: Row, key: str, name: str) -> bool:
    """Tell whether the row has every æ, ø and å that *name* has, in order; fewer of them is a keyboard without."""
    alike = [known for at in table.names for known in row[at].split("|") if lookup_key(known) == key]
    return not alike or any(_holds(_marked(known), _marked(name)) for known in alike)


def _marked(name: str) -> str:
    """Give the letters æ, ø and å of *name*, in order; ä and ö are the Swedish æ and ø."""
    return "".join(sign for sign in name.casefold().translate(_SWEDISH) if sign in "æøå")


def _holds(letters: str, wanted: str) -> bool:
    """Tell whether *letters* has *wanted* in order, with others between or not."""
    rest = iter(letters)
    return all(letter in rest for letter in wanted)


def _is_spelt(table: _Table, row: Row, name: str) -> bool:
    """Tell whether *name* is one of the row's names, case aside."""
    return any(name.casefold() == known.casefold() for at in table.names for known in row[at].split("|"))


def _place(table: _Table, row: Row) -> Place:
    """Give one row as a record; only towns have coordinates, and not all of them."""
    point = [float(cell) if cell else None for cell in row[3:5]] if table is _TOWNS else [None, None]
    return Place(row[table.names[0]], table.kind, _municipality(row[table.municipality]), *point)


def _whole(municipalities: Iterable[Municipality]) -> tuple[Place, ...]:
    """Give each municipality as a place."""
    return tuple(Place(m.name, "kommune", m) for m in municipalities)


def _list(labels: Iterable[str]) -> str:
    """Give labels as one line."""
    return "; ".join(labels)


def _near(name: str, number: str = "") -> str:
    """Give the known name most like *name*, in one municipality when *number* is given, or an empty string."""
    known = _names()
    return _like(name, known[number] if number else (other for names in known.values() for other in names))


def _near_municipality(name: str) -> str:
    """Give the municipality most like *name*: for digits the same number with the zero it has lost."""
    if name.isdigit():
        return " ".join(f"{found.number} {found.name}" for found in find_municipality(name.zfill(4)))
    return _like(name, (line.split(";")[2] for line in _lines(_MUNICIPALITIES.file)))


def _like(name: str, known: Iterable[str]) -> str:
    """Give the one of *known* that *name* looks like a misspelling of, or an empty string."""
    if len(name) > _LONGEST_NAME:
        return ""
    from difflib import SequenceMatcher  # noqa: PLC0415  most names are known

    near = nearest(name, known)
    return near if SequenceMatcher(None, lookup_key(near), lookup_key(name)).ratio() >= _LIKENESS else ""


@cache
def _names() -> dict[str, list[str]]:
    """Give municipality number -> every name that the tables have there."""
    names: dict[str, list[str]] = {}
    for table in _TABLES:
        for row in (line.split(";") for line in _lines(table.file)):
            names.setdefault(row[table.municipality], []).append(row[table.names[0]])
    return names


@cache
def _municipality(number: str) -> Municipality:
    """Give the municipality with a number that the catalogue has."""
    (line,) = _found(_MUNICIPALITIES.file, number)
    _, _, name, county_number, county, norm, sami, _ = line.split(";")
    return Municipality(number, name, county_number, county, _NORMS[norm], sami == "ja")


def _found(file: str, key: str) -> list[str]:
    """Give the lines of a shipped table that *key* finds: it is one of the keys in their first cell.

    The text is searched as it is: one place is looked for in a run, and an index of all of them is not worth making.
    """
    text, lines = _text(file), []
    at = text.find(key) if key else -1
    while at >= 0:
        end = text.find("\n", at)
        line = text[text.rfind("\n", 0, at) + 1 : end]
        if key in line[: line.index(";")].split("|"):
            lines.append(line)
        at = text.find(key, end)
    return lines


def _lines(file: str) -> list[str]:
    """Give the lines of a shipped table; the first cell of each holds the lookup keys."""
    return _text(file).removesuffix("\n").split("\n")


@cache
def _text(file: str) -> str:
    """Give a shipped table without its header."""
    whole = shipped("content", "places", file).read_text(encoding="utf-8")
    return whole.partition("\n")[2]
