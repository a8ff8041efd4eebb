from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naermiljomodell.domain.place import Municipality, Place, Resolution
from naermiljomodell.errors import has_errors
from naermiljomodell.loading.places import (
    attribution,
    default_language,
    find_municipality,
    one_municipality,
    resolve,
)

FOLDER = files("naermiljomodell").joinpath("content", "places")


def table(name: str) -> list[list[str]]:
    lines = FOLDER.joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line.split(";") for line in lines[1:]]


NUMBERS = [row[1] for row in table("kommuner.csv")]
PLACES = [(row[1], row[2]) for name in ("steder.csv", "poststeder.csv") for row in table(name)]


def codes(found: Resolution) -> list[str]:
    return [problem.code for problem in found.problems]


def municipality(number: str) -> Municipality:
    (found,) = find_municipality(number)
    return found


def of(found: Resolution) -> Place:
    assert found.place is not None
    return found.place


def number_of(place: Place) -> str:
    assert place.municipality is not None
    return place.municipality.number


def test_honefoss_is_a_town_in_ringerike_and_not_a_municipality() -> None:
    assert resolve("Hønefoss") == Resolution(
        Place(
            "Hønefoss",
            "tettsted",
            Municipality("3305", "Ringerike", "33", "Buskerud", "nb", sami_area=False),
            latitude=60.16804,
            longitude=10.25647,
        )
    )


@pytest.mark.parametrize("written", ["HØNEFOSS", "hønefoss", "honefoss", "  Hønefoss\n"])
def test_case_letters_and_white_space_do_not_matter(written: str) -> None:
    assert resolve(written) == resolve("Hønefoss")


@pytest.mark.parametrize("form", ["\u00c5lg\u00e5rd", "A\u030alga\u030ard"])
def test_both_unicode_forms_of_aa_find_the_place(form: str) -> None:
    assert of(resolve(form)).name == "Ålgård"


def test_a_name_that_is_both_town_and_municipality_is_the_municipality() -> None:
    assert resolve("Drammen") == Resolution(Place("Drammen", "kommune", municipality("3301")))
    assert resolve("Drammen", "3301") == resolve("Drammen")


def test_a_municipality_with_a_namesake_elsewhere_says_so() -> None:
    found = resolve("Sande")
    assert (of(found).kind, number_of(of(found))) == ("kommune", "1514")
    assert codes(found) == ["NM905"]
    assert "Sande, Holmestrand (3903, Vestfold)" in found.problems[0].message()


def test_a_post_place_that_reaches_a_neighbour_is_still_the_towns_own() -> None:
    assert resolve("Bryne").problems == ()
    assert number_of(of(resolve("Bryne"))) == "1121"
    assert resolve("Molde").problems == ()


def test_a_post_place_is_found_when_no_town_has_the_name() -> None:
    found = of(resolve("LOMMEDALEN"))
    assert (found.name, found.kind, found.latitude, number_of(found)) == ("Lommedalen", "poststed", None, "3201")


def test_a_town_without_coordinates_has_none() -> None:
    found = of(resolve("Svarstad"))
    assert (found.kind, found.latitude, found.longitude, number_of(found)) == ("tettsted", None, None, "3909")


@pytest.mark.parametrize(
    ("written", "number"),
    [("Guovdageaidnu", "5612"), ("Kárášjohka - Karasjok", "5610"), ("Deatnu", "5628"), ("Snåase", "5041")],
)
def test_a_sami_name_finds_the_municipality_or_the_town(written: str, number: str) -> None:
    assert of(resolve(written)) == Place(municipality(number).name, "kommune", municipality(number))
    assert of(resolve("Čáhcesuolu")).name == "Vadsø"


@pytest.mark.parametrize(("written", "numbers"), [("Våler", ["3114", "3419"]), ("Herøy", ["1515", "1818"])])
def test_namesake_municipalities_are_listed_and_none_is_chosen(written: str, numbers: list[str]) -> None:
    found = resolve(written)
    assert found.place is None
    assert [number_of(place) for place in found.candidates] == numbers
    assert codes(found) == ["NM901"]
    message = found.problems[0].message()
    assert all(municipality(number).label in message for number in numbers)
    assert f"--kommune {numbers[0]}" in message


def test_the_number_or_the_county_decides_between_namesakes() -> None:
    wanted = Resolution(Place("Våler", "kommune", municipality("3419")))
    assert resolve("Våler", "3419") == resolve("Våler", "Våler (Innlandet)") == resolve("Våler i Innlandet") == wanted


def test_a_name_letter_for_letter_goes_before_one_that_is_alike_when_folded() -> None:
    assert number_of(of(resolve("Ornes"))) == "4644"
    assert number_of(of(resolve("ornes", "Meløy"))) == "1837"
    assert number_of(of(resolve("Ørnes"))) == "1837"


def test_a_letter_that_the_name_lacks_makes_it_another_name() -> None:
    assert of(resolve("Hole")).kind == "kommune"
    assert of(resolve("Høle")).kind == "ukjent"
    assert find_municipality("Høle") == ()


@pytest.mark.parametrize("written", ["Hönefoss", "VAGÅMO", "vågamo"])
def test_another_keyboard_still_finds_the_place(written: str) -> None:
    assert of(resolve(written)).kind == "tettsted"


def test_towns_of_one_name_are_listed_the_largest_first() -> None:
    found = resolve("Dale")
    assert (found.place, codes(found)) == (None, ["NM901"])
    assert [number_of(place) for place in found.candidates] == ["4628", "4646", "3437"]


def test_a_town_and_another_post_place_of_one_name_are_not_guessed_between() -> None:
    assert [place.kind for place in resolve("Hof").candidates] == ["tettsted", "poststed"]
    assert of(resolve("Hof", "Holmestrand")).kind == "poststed"


def test_the_municipality_decides_for_a_name_that_no_list_knows() -> None:
    assert resolve("Ullerål", "Ringerike") == Resolution(Place("Ullerål", "ukjent", municipality("3305")))


def test_an_unknown_name_goes_on_and_says_what_is_not_known() -> None:
    found = resolve("Ullerål")
    assert found.place == Place("Ullerål", "ukjent")
    assert codes(found) == ["NM902"]
    assert not has_errors(found.problems)
    assert "kommune" in found.problems[0].message()
    assert found.problems[0].suggestion == ""


def test_a_misspelt_name_is_met_with_the_nearest_one() -> None:
    assert resolve("Hønefos").problems[0].suggestion == "Hønefoss"


def test_a_misspelt_name_within_a_municipality_is_a_tip() -> None:
    found = resolve("Hønefos", "3305")
    assert of(found) == Place("Hønefos", "ukjent", municipality("3305"))
    assert [(problem.code, problem.severity, problem.suggestion) for problem in found.problems] == [
        ("NM908", "tips", "Hønefoss")
    ]


@pytest.mark.parametrize("area", ["Hønefoss", "Drammen"])
def test_the_person_decides_the_municipality_and_a_tip_says_where_else_the_name_is(area: str) -> None:
    found = resolve(area, "Modum")
    assert of(found) == Place(area, "ukjent", municipality("3316"))
    assert codes(found) == ["NM904"]
    assert number_of(of(resolve(area))) in found.problems[0].message()
    assert found.problems[0].message().count(";") == 0


def test_an_unknown_municipality_is_an_error_with_the_nearest_name() -> None:
    found = resolve("Ullerål", "Ringerikke")
    assert found.place is None
    assert [(problem.code, problem.severity, problem.suggestion) for problem in found.problems] == [
        ("NM903", "feil", "Ringerike")
    ]


@pytest.mark.parametrize(("written", "suggestion"), [("301", "0301 Oslo"), ("0605", ""), ("²", ""), ("x" * 10_000, "")])
def test_an_unknown_number_is_met_with_the_zero_it_lost_or_with_nothing(written: str, suggestion: str) -> None:
    assert [(problem.code, problem.suggestion) for problem in one_municipality(written)[1]] == [("NM903", suggestion)]


def test_a_municipality_name_that_two_share_is_asked_about() -> None:
    found = resolve("Braskereidfoss", "Våler")
    assert (found.place, codes(found)) == (None, ["NM907"])
    assert [number_of(place) for place in found.candidates] == ["3114", "3419"]
    assert "3419" in found.problems[0].message()


@pytest.mark.parametrize("written", ["", "   ", "🎉", "../..", "\x00"])
def test_a_name_without_a_letter_or_digit_is_an_error(written: str) -> None:
    for found in (resolve(written), resolve(written, "3305")):
        assert (found.place, codes(found)) == (None, ["NM906"])


def test_every_finding_about_places_speaks_three_languages() -> None:
    found = [
        *resolve("Våler").problems,
        *resolve("Ullerål").problems,
        *resolve("Ullerål", "Atlantis").problems,
        *resolve("Hønefoss", "Modum").problems,
        *resolve("Sande").problems,
        *resolve("").problems,
        *resolve("Ullerål", "Herøy").problems,
        *resolve("Hønefos", "3305").problems,
    ]
    assert [problem.code for problem in found] == [f"NM90{n}" for n in range(1, 9)]
    for problem in found:
        assert len({problem.message(language) for language in ("nb", "nn", "en")}) == 3


def test_the_default_language_is_nynorsk_only_where_the_municipality_demands_it() -> None:
    asked = [municipality("4640"), municipality("0301"), municipality("3305"), None]
    assert [place and place.written_norm for place in asked] == ["nn", "nøytral", "nb", None]
    assert [default_language(place) for place in asked] == ["nn", "nb", "nb", "nb"]


def test_the_attribution_stands_in_the_shipped_list_of_sources() -> None:
    sources = FOLDER.joinpath("KILDER.md").read_text(encoding="utf-8")
    assert attribution()[0] in sources
    for language in ("nn", "en"):
        assert len(set(attribution(language)) - set(attribution())) >= 3
        assert "GeoNames (www.geonames.org), CC BY 4.0" in attribution(language)[0]
    for word in ("Postnummerregisteret", "Språkvedtaksforskrifta", "Prop. 58 L"):
        assert word in sources
        assert any(word.casefold()[:12] in line.casefold() for line in attribution())


def test_the_catalogue_is_read_without_pydantic_or_yaml() -> None:
    script = "import sys; from naermiljomodell.loading.places import resolve; resolve('Ål'); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script], capture_output=True, encoding="utf-8", check=True
    )
    assert {"pydantic", "yaml", "networkx", "jinja2"}.isdisjoint(done.stdout.split())
    assert "naermiljomodell.loading.places" in done.stdout.split()


@settings(deadline=None)
@given(st.text(), st.none() | st.text() | st.sampled_from(NUMBERS))
def test_any_text_gives_a_place_or_an_error_that_says_why_not(area: str, within: str | None) -> None:
    found = resolve(area, within)
    assert (found.place is None) == has_errors(found.problems)
    assert all(problem.message() for problem in found.problems)


@settings(deadline=None)
@given(st.text(), st.text())
def test_the_two_forms_of_unicode_mean_the_same(area: str, within: str) -> None:
    one, two = (unicodedata.normalize("NFC", text) for text in (area, within))
    assert resolve(one) == resolve(unicodedata.normalize("NFD", area))
    assert resolve(one, two) == resolve(unicodedata.normalize("NFD", area), unicodedata.normalize("NFD", within))


@settings(deadline=None)
@given(st.sampled_from(PLACES), st.sampled_from([str.upper, str.lower, str.swapcase, str.title]))
def test_case_does_not_matter(place: tuple[str, str], recase: object) -> None:
    assert callable(recase)
    name, number = place
    assert resolve(recase(name), number).place == resolve(name, number).place


@pytest.mark.parametrize("number", NUMBERS)
def test_every_municipality_is_found_by_its_number_and_its_own_name(number: str) -> None:
    found = municipality(number)
    assert found.number == number
    assert resolve(number) == resolve(found.name, number) == Resolution(Place(found.name, "kommune", found))
    assert found in find_municipality(found.name)


def test_every_shipped_place_is_found_in_its_municipality() -> None:
    for name, number in PLACES:
        found = resolve(name, number)
        assert found.problems == ()
        assert of(found).kind != "ukjent"
        assert number_of(of(found)) == number


def test_every_shipped_place_is_found_without_a_municipality_or_named_in_the_findings() -> None:
    rows_of_a_post_place = Counter(row[1] for row in table("poststeder.csv"))
    for name, number in PLACES:
        found = resolve(name)
        places = {number_of(place) for place in found.candidates or (of(found),)}
        named = any(number in problem.message() for problem in found.problems)
        assert number in places or named or rows_of_a_post_place[name] > 1


def test_letters_that_a_keyboard_lacks_may_be_written_with_two() -> None:
    for written, meant in (("Hoenefoss", "Hønefoss"), ("VAALER", "Våler")):
        assert [p.label for p in resolve(written).candidates or (resolve(written).place,) if p] == [
            p.label for p in resolve(meant).candidates or (resolve(meant).place,) if p
        ]
