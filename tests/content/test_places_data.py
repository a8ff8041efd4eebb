from __future__ import annotations

import unicodedata
from collections import Counter
from importlib.resources import files

import pytest

from naermiljomodell.domain.place import lookup_key

FOLDER = files("naermiljomodell").joinpath("content", "places")
TABLES = ["kommuner.csv", "steder.csv", "poststeder.csv"]


def rows(name: str) -> list[dict[str, str]]:
    header, *lines = FOLDER.joinpath(name).read_text(encoding="utf-8").splitlines()
    columns = header.split(";")
    return [dict(zip(columns, line.split(";"), strict=True)) for line in lines]


MUNICIPALITIES = {row["nummer"]: row for row in rows("kommuner.csv")}


def test_the_folder_holds_the_tables_and_their_sources_under_ascii_names() -> None:
    names = sorted(file.name for file in FOLDER.iterdir())
    assert names == sorted([*TABLES, "KILDER.md"])
    assert all(name.isascii() for name in names)


def test_there_are_357_municipalities_in_15_counties_sorted_by_number() -> None:
    assert len(MUNICIPALITIES) == len(rows("kommuner.csv")) == 357
    assert len({row["fylke"] for row in MUNICIPALITIES.values()}) == 15
    assert list(MUNICIPALITIES) == sorted(MUNICIPALITIES)
    assert all(row["fylkesnummer"] == number[:2] for number, row in MUNICIPALITIES.items())


def test_the_written_norms_add_up() -> None:
    assert Counter(row["målform"] for row in MUNICIPALITIES.values()) == {"nøytral": 150, "nb": 119, "nn": 88}


def test_thirteen_municipalities_are_in_the_sami_administrative_area_and_have_a_sami_name() -> None:
    sami = [row for row in MUNICIPALITIES.values() if row["samisk_område"] == "ja"]
    assert len(sami) == 13
    assert all(row["parallellnavn"] for row in sami)
    assert {row["samisk_område"] for row in MUNICIPALITIES.values()} == {"ja", "nei"}


@pytest.mark.parametrize(
    ("number", "name"),
    [("5634", "Vardø"), ("5041", "Snåsa"), ("5043", "Røyrvik"), ("5610", "Karasjok"), ("0301", "Oslo")],
)
def test_the_name_is_the_plain_norwegian_one(number: str, name: str) -> None:
    assert MUNICIPALITIES[number]["navn"] == name


def test_only_two_pairs_of_municipalities_are_namesakes() -> None:
    names = Counter(row["navn"] for row in MUNICIPALITIES.values())
    assert {name: count for name, count in names.items() if count > 1} == {"Våler": 2, "Herøy": 2}


@pytest.mark.parametrize(
    ("name", "number"),
    [("Haram", "1580"), ("Vatne", "1580"), ("Hønefoss", "3305"), ("Spetalen", "3112"), ("Kjøpsvik", "1806")],
)
def test_a_town_lies_in_its_municipality_of_today(name: str, number: str) -> None:
    assert [row["kommunenummer"] for row in rows("steder.csv") if row["navn"] == name] == [number]


def test_there_are_some_630_towns_and_all_but_two_have_a_point_in_norway() -> None:
    towns = rows("steder.csv")
    assert len(towns) == 628
    points = [(row["breddegrad"], row["lengdegrad"]) for row in towns if row["breddegrad"] or row["lengdegrad"]]
    assert len(points) == 626
    assert all(57 < float(latitude) < 72 and 4 < float(longitude) < 32 for latitude, longitude in points)


def test_an_unknown_population_is_empty_and_never_nought() -> None:
    assert all(row["folketall"] == "" or int(row["folketall"]) > 0 for row in rows("steder.csv"))


@pytest.mark.parametrize("name", ["steder.csv", "poststeder.csv"])
def test_every_place_lies_in_a_municipality_that_there_is_and_only_once(name: str) -> None:
    found = [(lookup_key(row["navn"]), row["kommunenummer"]) for row in rows(name)]
    assert {number for _, number in found} <= MUNICIPALITIES.keys()
    assert len(found) == len(set(found))


def test_post_places_are_few_and_counted() -> None:
    posts = rows("poststeder.csv")
    assert len(posts) == 1835
    assert all(int(row["postnumre"]) > 0 for row in posts)
    assert sum(int(row["postnumre"]) for row in posts) == 5146 - 8  # eight codes are on Svalbard and Jan Mayen


def test_a_post_place_is_written_as_people_write_it() -> None:
    names = {row["navn"] for row in rows("poststeder.csv")}
    assert names >= {"Mo i Rana", "Nord-Torpa", "Vang på Hedmarken", "Klepp stasjon"}
    assert not any(name.isupper() for name in names if len(name) > 1)


@pytest.mark.parametrize("name", TABLES)
def test_the_lookup_keys_are_those_of_the_names(name: str) -> None:
    for row in rows(name):
        others = [other for other in (row.get("andre_navn") or row.get("parallellnavn") or "").split("|") if other]
        keys = row["nøkler"].split("|")
        assert keys[0] == row.get("nummer", lookup_key(row["navn"]))
        assert set(keys) >= {lookup_key(known) for known in (row["navn"], *others)}
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_can_be_split_at_semicolons_alone(name: str) -> None:
    data = FOLDER.joinpath(name).read_bytes()
    text = data.decode("utf-8")
    assert not data.startswith(b"\xef\xbb\xbf")
    assert '"' not in text
    assert "\r" not in text
    assert text.endswith("\n")
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("name", TABLES)
def test_every_column_has_its_source(name: str) -> None:
    sources = FOLDER.joinpath("KILDER.md").read_text(encoding="utf-8")
    part = sources.split(f"## {name}", 1)[1].split("\n## ", 1)[0]
    named = [
        cell.strip()
        for line in part.splitlines()
        if line.startswith("| ")
        for cell in line[2:].split(" |")[0].split(",")
    ]
    assert named[1:] == list(rows(name)[0])


def test_the_attribution_of_geonames_is_shipped() -> None:
    sources = FOLDER.joinpath("KILDER.md").read_text(encoding="utf-8")
    wanted = "Stedsnavn, koordinater og kommunekobling: GeoNames (www.geonames.org), CC BY 4.0. Bearbeidet."
    assert wanted in sources
