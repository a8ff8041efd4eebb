from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.csv_text import csv_cell, csv_table
from naermiljomodell.domain.area import Area
from naermiljomodell.loading.table_records import records_of
from naermiljomodell.loading.tables import read_table
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.scaffolding.first_files import (
    TABLES,
    Answers,
    area_yaml,
    columns,
    new_area_files,
    quoted,
    scalar,
)
from naermiljomodell.text import nfc, squeeze

GROUPS = (("enslige-eldre", "Enslige eldre"), ("innvandrere", "Innvandrere"), ("eneforsorgere", ""))
CHALLENGES = (("ensomhet", "Ensomhet"), ("passivitet", "Passivitet"))
LITTLE = Answers("Hønefoss", "2027-01", target_groups=("innvandrere",))
MUCH = Answers(
    "Hønefoss",
    "2027-01-11",
    language="nn",
    municipality="3305",
    target_groups=("enslige-eldre", "ungdom"),
    challenges=("ensomhet",),
    end="2028",
    residents=16844,
    area_kind="by",
    owner="Folkehelsekoordinator",
    offered_groups=GROUPS,
    offered_challenges=CHALLENGES,
)
LANGUAGES = ("nb", "nn", "en")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def read(text: str) -> dict[str, Any]:
    """Give what the config *text* holds, as the reader of folders sees it."""
    source = parse(text, "naermiljo.yaml")
    assert source.problems == ()
    assert isinstance(source.data, dict)
    return source.data


def area(text: str) -> Area:
    return Area.model_validate(read(text), by_alias=True, by_name=False)


def test_a_new_folder_has_the_files_a_person_fills_in() -> None:
    assert set(new_area_files(LITTLE)) == {
        "naermiljo.yaml",
        "aktorer.csv",
        "relasjoner.csv",
        "moteplasser.csv",
        "logg.csv",
        "ideer.csv",
        "malinger.csv",
        "notater/LESMEG.md",
    }
    assert new_area_files(MUCH) == new_area_files(MUCH)


def test_the_config_says_what_is_known_and_nothing_that_is_not() -> None:
    assert read(area_yaml(LITTLE)) == {
        "skjema": "1",
        "navn": "Hønefoss",
        "periode": {"start": "2027-01"},
        "målgrupper": ["innvandrere"],
    }
    assert read(area_yaml(MUCH)) == {
        "skjema": "1",
        "navn": "Hønefoss",
        "kommune": "3305",
        "språk": "nn",
        "innbyggere": "16844",
        "område_type": "by",
        "eier": "Folkehelsekoordinator",
        "periode": {"start": "2027-01-11", "slutt": "2028"},
        "målgrupper": ["enslige-eldre", "ungdom"],
        "utfordringer": ["ensomhet"],
    }


def test_the_config_is_a_neighbourhood_and_points_to_its_schema() -> None:
    text = new_area_files(MUCH)["naermiljo.yaml"].decode("utf-8")
    assert text.splitlines()[0] == "# yaml-language-server: $schema=.naermiljomodell/naermiljo-1.json"
    assert area(text).residents == 16844
    assert "\t" not in text
    assert "\r" not in text
    assert text.endswith("\n")


def test_no_residents_is_a_number_and_not_unknown() -> None:
    assert read(area_yaml(Answers("X", "2027", residents=0)))["innbyggere"] == "0"


def test_what_there_is_to_choose_stands_ready_to_be_chosen() -> None:
    lines = area_yaml(MUCH).splitlines()
    start = lines.index("målgrupper:")
    assert lines[start + 1 : start + 5] == [
        "  - enslige-eldre  # Enslige eldre",
        "  #- innvandrere  # Innvandrere",
        "  #- eneforsorgere",
        "  - ungdom",
    ]


def test_a_list_that_nothing_is_chosen_for_is_an_example_and_the_demanded_one_is_empty() -> None:
    text = area_yaml(Answers("X", "2027", offered_groups=GROUPS[:1], offered_challenges=CHALLENGES[:1]))
    assert "målgrupper: []\n#målgrupper:\n#  - enslige-eldre  # Enslige eldre\n" in text
    assert "\n#utfordringer:\n#  - ensomhet  # Ensomhet\n" in text
    assert read(text)["målgrupper"] == []


def test_an_example_of_an_end_is_never_before_the_start() -> None:
    assert "\n  #slutt: 2031-12\n" in area_yaml(Answers("X", "2031-05"))
    assert "\n  #slutt: 2027-12\n" in area_yaml(Answers("X", "våren"))


def uncommented(text: str) -> str:
    """Give *text* as it is when a person has taken away the `#` in front of every example."""
    lines = [line for line in text.splitlines() if line != "målgrupper: []"]
    return "\n".join(re.sub(r"^( *)#(?=\S|  )", r"\1", line) for line in lines) + "\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_right_once_its_sign_is_taken_away(language: str) -> None:
    answers = Answers("X", "2027", language, offered_groups=GROUPS, offered_challenges=CHALLENGES)
    text = uncommented(area_yaml(answers))
    read_back = area(text)
    keys = {field.alias for name, field in Area.model_fields.items() if name not in {"terms", "centrality"}}
    assert read(text).keys() == keys
    assert read_back.target_groups == tuple(id_ for id_, _ in GROUPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_config_is_the_same_in_every_language_but_for_its_words(language: str) -> None:
    def bare(chosen: str) -> list[str]:
        lines = area_yaml(Answers("X", "2027", chosen)).splitlines()
        told = re.compile(r"(hovedmål|tekst|hvorfor|tolk|begrunnelse|språk): .*")
        return [told.sub(r"\1:", line) for line in lines if not re.match(r"# \S", line)]

    assert len(bare("nb")) > 60
    assert bare(language) == bare("nb")


def test_the_words_follow_the_language_and_are_bokmal_for_any_other() -> None:
    helps = {language: new_area_files(Answers("X", "2027", language))["notater/LESMEG.md"] for language in LANGUAGES}
    assert len(set(helps.values())) == 3
    assert "ikkje" in helps["nn"].decode("utf-8")
    assert new_area_files(Answers("X", "2027", "se"))["notater/LESMEG.md"] == helps["nb"]
    assert new_area_files(LITTLE)["notater/LESMEG.md"] == helps["nb"]


def test_every_shipped_text_has_a_language_and_an_ascii_name() -> None:
    names = sorted(Path(str(file)).name for file in files("naermiljomodell").joinpath("content", "scaffold").iterdir())
    expected = [
        f"{name}.{language}.{ending}"
        for name, ending in (("naermiljo", "yaml"), ("notater", "md"))
        for language in LANGUAGES
    ]
    assert names == sorted(expected)


TEXTS = st.text(
    st.characters() | st.sampled_from("\"'\\:#{}[],&*!|>%@`\u0338\u0308\u0085\u2028\ufeff \t\n-?"), max_size=60
)


@given(TEXTS)
def test_any_name_reads_back_from_the_config_as_it_was_given(name: str) -> None:
    answers = Answers(name, name, name, municipality=name, owner=name, end=name, area_kind=name)
    data = read(area_yaml(answers))
    clean = squeeze(CONTROL.sub(" ", name))
    assert data["navn"] == clean
    if name:
        assert data["kommune"] == data["eier"] == data["område_type"] == data["språk"] == clean
        assert data["periode"] == {"start": clean, "slutt": clean}


@given(st.lists(TEXTS, max_size=4, unique=True), st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
def test_any_choice_reads_back_from_the_config_as_it_was_given(
    chosen: list[str], offered: list[tuple[str, str]]
) -> None:
    answers = Answers("X", "2027", target_groups=tuple(chosen), offered_groups=tuple(offered))
    found = read(area_yaml(answers))["målgrupper"]
    assert sorted(found) == sorted(squeeze(CONTROL.sub(" ", one)) for one in chosen)


@pytest.mark.parametrize("text", ["null", "true", "false", "Ja", "a b", "~", "", "-", "a:", "12:30"])
def test_a_word_that_could_be_read_as_something_else_stands_in_quotes(text: str) -> None:
    assert scalar(text) == quoted(text) == f'"{text}"'


@pytest.mark.parametrize("text", ["enslige-eldre", "2027-01", "nb"])
def test_an_id_and_a_date_stand_as_they_are(text: str) -> None:
    assert scalar(text) == text


HEADERS = {
    "aktorer.csv": "id;navn;type;sektor;roller;målgrupper;ressurser;timer_per_måned;interesse;innflytelse;fra;til;kilde",
    "relasjoner.csv": "fra;til;type;nivå;tillit;verdi;siden;til_dato;kilde",
    "moteplasser.csv": "id;navn;type;eier;åpningstid;gratis;trinnfri;målgrupper",
    "logg.csv": "dato;steg;hva;deltakere;nye_deltakere;målgruppe;organisasjoner;timer;kr;beslutning;neste;ideer",
    "ideer.csv": "id;dato;tekst;steg;målgruppe;sted;status;eier;svar;svardato;tiltak;delmål",
    "malinger.csv": "indikator;dato;verdi;n;teller;nevner;standardavvik;par;standardavvik_endring;gruppe;instrument;kilde",
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_new_table_has_its_column_names_as_a_norwegian_spreadsheet_reads_them(name: str) -> None:
    data = new_area_files(LITTLE)[name]
    assert data == b"\xef\xbb\xbf" + HEADERS[name].encode() + b"\r\n"
    found = records_of(data, name, TABLES[name])
    assert (found.records, found.problems) == ((), ())
    assert columns(TABLES[name]) == tuple(HEADERS[name].split(";"))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Frivilligsentralen", "Frivilligsentralen"),
        ("", ""),
        ("=1+1", "'=1+1"),
        ("+47 000", "'+47 000"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r\n=1", "'=1"),
        ("  =1", "'=1"),
        ("'=1", "''=1"),
        ("''-1", "'''-1"),
        ("'s", "'s"),
        ("-5", "-5"),
        ("-5,25", "-5,25"),
        ("-5.25", "-5.25"),
        ("-", "'-"),
        ("a\x00b", "a b"),
        ("\x00=1", "'=1"),
    ],
)
def test_a_cell_is_written_so_that_no_spreadsheet_runs_it(text: str, cell: str) -> None:
    assert csv_cell(text) == cell


CELLS = st.text(st.characters() | st.sampled_from("=+-@'\";,\t\r\n 0123456789"), max_size=20)


@given(CELLS)
def test_no_cell_begins_with_what_a_spreadsheet_runs(text: str) -> None:
    cell = csv_cell(text)
    assert not cell.startswith(("=", "+", "@", "\t", "\r", "\n"))
    assert not cell.startswith("-") or re.fullmatch(r"-[0-9]+([.,][0-9]+)?", cell)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=4))
def test_a_table_reads_back_as_it_was_written(rows: list[list[str]]) -> None:
    names = ("id", "navn", "kilde")
    table = read_table(csv_table(names, rows), "aktorer.csv")
    assert table.header == names
    assert {p.code for p in table.problems if p.severity == "feil"} <= {"NM125"}  # what a spreadsheet shows for a fault
    expected = [[tidy(cell) for cell in row] for row in rows]
    assert [[row.cells.get(name, "") for name in names] for row in table.rows] == [row for row in expected if any(row)]


def tidy(cell: str) -> str:
    """Give *cell* as a table's reader gives it: in NFC, with one kind of line end, without space at its ends."""
    text = CONTROL.sub(" ", cell).strip().replace("\r\n", "\n").replace("\r", "\n")
    return nfc(text).strip()
