from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.building import area, folder

from naermiljomodell.checking.privacy import (
    check_privacy,
    is_identity_number,
    is_private_address,
    looks_like_person,
    tells_of_somebody,
    traces,
)
from naermiljomodell.domain.area import Area
from naermiljomodell.domain.records import AreaFolder, Idea, LogEntry
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.yaml_source import parse

FIRST, SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def written(text: str) -> str:
    """Give *text* with its addresses as people write them; the repository itself keeps none."""
    return text.replace("(a)", "@")


def control(digits: str, weights: tuple[int, ...]) -> str:
    """Give the control digit after *digits*, or an empty text when there is none (the rest is ten)."""
    rest = -sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11
    return "" if rest == 10 else str(rest)


@st.composite
def numbers(draw: st.DrawFn, day_shift: int = 0, month_shift: int = 0) -> str:
    """Draw a number with right control digits that nobody has: 500 to 749 is not given out for the years 40 to 53."""
    day, month = draw(st.integers(1, 28)) + day_shift, draw(st.integers(1, 12)) + month_shift
    digits = f"{day:02}{month:02}{draw(st.integers(40, 53))}{draw(st.integers(500, 749))}"
    for weights in (FIRST, SECOND):
        found = control(digits, weights)
        assume(found)
        digits += found
    return digits


_kinds = st.one_of(numbers(), numbers(day_shift=40), numbers(month_shift=40), numbers(month_shift=80))


@given(_kinds)
def test_a_number_with_right_control_digits_is_an_identity_number_of_one_kind_or_another(digits: str) -> None:
    assert is_identity_number(digits)
    assert list(traces(f"Ring {digits}.")) == [("NM350", digits)]


@given(_kinds, st.integers(0, 10), st.integers(1, 9))
def test_a_number_with_one_wrong_digit_is_none(digits: str, place: int, more: int) -> None:
    wrong = digits[:place] + str((int(digits[place]) + more) % 10) + digits[place + 1 :]
    assert not is_identity_number(wrong)


@given(st.one_of(numbers(day_shift=32), numbers(day_shift=71), numbers(month_shift=12), numbers(month_shift=27)))
def test_a_number_without_a_day_of_the_calendar_is_none(digits: str) -> None:
    day, month = int(digits[:2]), int(digits[2:4])
    assume(not (1 <= day <= 31 or 41 <= day <= 71) or not (1 <= month % 40 <= 12))
    assert not is_identity_number(digits)


@given(numbers(month_shift=80), st.sampled_from([" ", "-", "\u00a0"]))
def test_a_number_may_be_written_in_two_parts(digits: str, gap: str) -> None:
    written = digits[:6] + gap + digits[6:]
    assert list(traces(f"Nr. {written}, takk")) == [("NM350", written)]


@given(numbers(month_shift=80))
def test_a_number_inside_a_longer_one_is_none(digits: str) -> None:
    assert not any(code == "NM350" for code, _ in traces(f"1{digits} og {digits}2"))


@pytest.mark.parametrize(
    "number",
    [
        "90000000",
        "900 00 000",
        "90 00 00 00",
        "+47 400 00 000",
        "004740000000",
        "+4790 00 00 00",
        "400\u00a000\u00a0000",
    ],
)
@pytest.mark.parametrize("text", ["{}", "Ring {}.", "tlf.{}, spør etter vakten", "({})", "mobil:{}"])
def test_a_mobile_number_is_seen_wherever_it_stands(number: str, text: str) -> None:
    assert list(traces(text.format(number))) == [("NM351", number)]


@pytest.mark.parametrize(
    "text",
    [
        "32 11 70 00",
        "organisasjonsnummer 940 192 226",
        "940192226",
        "45 000 000 kr",
        "9 000 innbyggere",
        "2025-01-12 til 2025-04-20",
        "kl. 16.30-18.00",
        "konto 4000.00.00000",
        "1990000000",
        "4.900 00 0001",
        "0301",
        "kontonummer 00000000000",
    ],
)
def test_other_numbers_are_no_phone_numbers(text: str) -> None:
    assert list(traces(text)) == []


@pytest.mark.parametrize(
    "address",
    [
        "kari.nordmann(a)ringerike.kommune.no",
        "k.nordmann(a)nav.no",
        "kari_nordmann2(a)example.org",
        "kari-nordmann(a)example.org",
        "kari(a)gmail.com",
        "nordmann99(a)online.no",
        "Ola.Nordmann(a)Hotmail.com",
    ],
)
def test_an_address_of_one_person_is_private(address: str) -> None:
    address = written(address)
    assert is_private_address(address)
    assert list(traces(f"Skriv til {address}.")) == [("NM352", address)]


@pytest.mark.parametrize(
    "address",
    [
        "postmottak(a)ringerike.kommune.no",
        "post(a)example.org",
        "post2(a)example.org",
        "info(a)bibliotek.example.org",
        "ullerål.skole(a)ringerike.kommune.no",
        "frivilligsentral.ullerål(a)gmail.com",
        "velforeningen(a)gmail.com",
        "nav.ringerike(a)nav.no",
        "folkehelse.ringerike(a)kommune.example.org",
        "nærmiljø-ullerål(a)example.org",
        "resepsjon(a)example.org",
        "bydelshuset(a)outlook.com",
        "ullerål(a)example.org",
    ],
)
def test_an_address_that_many_share_is_not(address: str) -> None:
    address = written(address)
    assert not is_private_address(address)
    assert list(traces(address)) == []


@given(st.text())
def test_any_text_can_be_looked_through(text: str) -> None:
    assert all(found in text or found.strip() in text for _, found in traces(text))
    assert looks_like_person(text) in {True, False}


@pytest.mark.parametrize(
    "name",
    [
        "Kari Nordmann",
        " Ola Nordmann ",
        "Kari Anne Nordmann",
        "Anne-Kari Nordmann-Hansen",
        "Ola K. Nordmann",
        "O. Nordmann",
        "Kari van der Nordmann",
        "Šárka Łęcka",
        "Émile Müller",
    ],
)
def test_a_text_in_the_form_of_a_full_name_is_seen(name: str) -> None:
    assert looks_like_person(name)


ORGANISATIONS = """Ringerike kommune;Ringerike Kommune;Nav Ringerike;NAV Ringerike;Ullerål skole;Ullerål Skole
Hønefoss Frivilligsentral;Ringerike Frivilligsentral;Røde Kors Hønefoss;Hønefoss Røde Kors;Norske Kvinners Sanitetsforening
Ullerål Vel;Ullerål Velforening;Kirkens Bymisjon;Blå Kors;Redd Barna;Frelsesarmeen Hønefoss;Mental Helse Ringerike
Norsk Folkehjelp;Home-Start Ringerike;Lions Club Hønefoss;Rotary Hønefoss;Ringerikes Blad;Hønefoss Sparebank
Ringerike Idrettsråd;Ullerål Idrettslag;Ringerike Boligstiftelse;Hønefoss Borettslag;Eikli Barnehage;Hønefoss Bibliotek
Ringerike Kultursenter;Hønefoss Arena;Helgelandsmoen Næringspark;Kiwi Hønefoss;Coop Extra Hønefoss;Rema Ullerål
Fontenehuset Hønefoss;Ullerål Menighet;Ullerål Kirke;Norges Blindeforbund;Nasjonalforeningen Folkehelsen
Ringerike Bondelag;Hønefoss Skolekorps;Ringerike Eldreråd;Ungdomsrådet Ringerike;Hønefoss Taxi;Ringerike Sykehus
Buskerud Fylkeskommune;Universitetet Sørøst;Ullerål Nord;Storgata Vest;Søndre Torv;Søndre Park;Hov Gård;Gamle Ullerål
Hønefoss Ungdomsklubb;Ringerike Speiderkrets;Livsglede for Eldre;Aktivitetshuset;Bydelshuset Ullerål;Røysetorget
Folkehelsekoordinator;Folkehelsekoordinator Ringerike;Nærmiljøkoordinator;Leder Frivilligsentralen;Rektor Ullerål
Ansvarlig Boligkontoret;Kommunalsjef Helse;Prosjektleder;Styreleder Velforeningen;Vaktmester Boligstiftelsen;Helsesykepleier
Ullerål;Hønefoss BK;Ringerike FK;3305 Ringerike;folk i Ullerål;Norsk-Somalisk Forening;DNT Ringerike;Ungdommens Kommunestyre"""
PLACES = frozenset({"hønefoss", "ringerike", "ringerikes", "ullerål"})


@pytest.mark.parametrize("name", ORGANISATIONS.replace("\n", ";").split(";"))
def test_names_of_organisations_places_and_roles_are_not_taken_for_persons(name: str) -> None:
    assert not looks_like_person(name, PLACES)


def test_the_list_above_is_long_enough_to_say_something() -> None:
    assert len(set(ORGANISATIONS.replace("\n", ";").split(";"))) >= 80


def found(made: AreaFolder) -> list[tuple[str, str, int, str]]:
    return [(p.code, p.file, p.line, p.path) for p in check_privacy(made)]


def test_a_neighbourhood_without_persons_has_no_findings() -> None:
    assert found(folder({"owner": "Folkehelsekoordinator", "municipality": "0301"})) == []


def test_an_owner_who_is_a_person_is_found() -> None:
    assert found(folder({"owner": "Kari Nordmann"})) == [("NM353", "", 0, "eier")]
    assert found(folder({"owner": "Enhetsleder Kultur"})) == []


def test_words_of_the_place_itself_are_no_names() -> None:
    assert found(folder({"owner": "Bua Hønefoss"})) == []
    assert found(folder({"owner": "Ringerikes Bu"})) == []
    assert found(folder({"owner": "Bua Steinkjer"})) == [("NM353", "", 0, "eier")]


def test_a_trace_in_the_config_stands_on_its_line() -> None:
    text = "navn: Hønefoss\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\neier: Ring 900 00 000\n"
    source = parse(text, "naermiljo.yaml")
    made = folder(area=Area.model_validate(source.data), source=source)
    assert found(made) == [("NM351", "naermiljo.yaml", 4, "eier")]


def test_a_trace_in_a_config_made_in_python_is_found_too() -> None:
    aims = {"main_aim": "Ring 900 00 000", "sub_aims": [{"id": "a", "text": written("Skriv til kari(a)gmail.com")}]}
    custom = {"steg": {"pilot": {"endre": {"tell": [written("Ola.Nordmann(a)example.org")]}}}}
    assert found(folder({"aims": aims, "customisation": custom})) == [
        ("NM351", "", 0, "mål.hovedmål"),
        ("NM352", "", 0, "mål.delmål.0.tekst"),
        ("NM352", "", 0, "tilpasning.steg.pilot.endre.tell.0"),
    ]


def actor(name: str, **fields: object) -> Stakeholder:
    given = {"id": "a", "navn": name, "type": "velforening", "sektor": "bolig"}
    return Stakeholder.model_validate({**given, **fields})


def test_every_cell_of_every_table_is_looked_at() -> None:
    idea = {"id": "i", "date": "2025", "text": "Benk", "status": "mottatt"}
    made = folder(
        area=area(),
        stakeholders=(actor("Ullerål Vel"), actor("Kari Nordmann", ressurser=["Nøkkel", "Ring 900 00 000"])),
        meeting_places=(
            MeetingPlace.model_validate(
                {"id": "p", "navn": "Kiosk Torget", "type": "x", "åpningstid": "Ring 900 00 000"}
            ),
        ),
        log=(LogEntry(date="2025", step="pilot", happened=written("Skrev til kari(a)gmail.com")),),
        ideas=(
            Idea.model_validate({**idea, "owner": "Ola Nordmann"}),
            Idea.model_validate({**idea, "owner": "Frivilligsentralen", "place": "Ola Nordmann"}),
        ),
        rows={"aktorer": (2, 3), "logg": (2,)},
    )
    assert found(made) == [
        ("NM353", "aktorer.csv", 3, "navn"),
        ("NM351", "aktorer.csv", 3, "ressurser"),
        ("NM351", "moteplasser.csv", 0, "åpningstid"),
        ("NM352", "logg.csv", 2, "hva"),
        ("NM353", "ideer.csv", 0, "eier"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ring Kari Nordmann om benken",
        "Ola Nordmann",
        "Spør Anne-Lise Berg",
        "Ring 900 00 000",
        "kari.nordmann(a)gmail.com",
    ],
)
def test_what_is_passed_on_may_hold_no_full_name_anywhere(text: str) -> None:
    assert tells_of_somebody(written(text))


@pytest.mark.parametrize(
    "text",
    ["Flere benker langs elva", "Kafé på Nordre Torg", "Samarbeid med Røde Kors", "Tur til Ullerål", "Hagedag", ""],
)
def test_what_tells_of_nobody_may_be_passed_on(text: str) -> None:
    assert not tells_of_somebody(text, {"ullerål"})


def test_a_trace_in_a_note_stands_on_its_line() -> None:
    made = folder(notes=(("pilot", "Husk kaffe.\nRing 900 00 000 først."),))
    (problem,) = check_privacy(made)
    assert (problem.file, problem.line, problem.source) == ("notater/pilot.md", 2, "Ring 900 00 000 først.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_shows_what_was_seen(language: str) -> None:
    digits = "010145500"
    digits += control(digits, FIRST)
    digits += control(digits, SECOND)
    notes = (("pilot", written(f"{digits}\n900 00 000\nkari(a)gmail.com")),)
    problems = check_privacy(folder({"owner": "Kari Nordmann"}, notes=notes))
    assert sorted(p.code for p in problems) == ["NM350", "NM351", "NM352", "NM353"]
    assert all(dict(p.facts)["text"] in p.message(language) for p in problems)
