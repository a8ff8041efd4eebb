from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.text import is_reserved
from naermiljomodell.writing.names import (
    LONGEST,
    beside,
    demand_outputs,
    folder_name,
    is_output,
    is_part,
    is_relative,
    origin,
    temporary,
)

REFUSED_BY_WINDOWS = set('<>:"/\\|?*') | {chr(n) for n in range(32)}


@pytest.mark.parametrize(
    ("area", "name"),
    [
        ("Hønefoss", "hønefoss"),
        ("  Bø  i\tTelemark ", "bø-i-telemark"),
        ("St. Hanshaugen", "st-hanshaugen"),
        ("Kárášjohka", "kárášjohka"),
        ("Ullera\u030al", "ullerål"),
        ("Område 5", "område-5"),
        ("Rosendal – Skåla (sør)", "rosendal-skåla-sør"),
        ("«Vika» & 'Nes'", "vika-nes"),
        ("नेपाल", "नेपाल"),
    ],
)
def test_a_folder_is_called_what_the_area_is_called(area: str, name: str) -> None:
    assert folder_name(area) == (name, ())


@pytest.mark.parametrize(
    ("area", "name"),
    [
        ("Ål/Torpo", "ål-torpo"),
        ("<script>", "script"),
        ("C:\\Windows", "c-windows"),
        ("/etc/passwd", "etc-passwd"),
        ("Nes\x00by", "nes-by"),
        ("Vika 🌲", "vika"),
        ("Vika ❤\ufe0f", "vika"),
        ("COM¹", "com"),
        ("con.txt?", "con-txt"),
        ("å" * 100, "å" * LONGEST),
        ("x" * (LONGEST - 1) + " y", "x" * (LONGEST - 1)),
    ],
)
def test_a_name_that_cannot_be_a_folder_is_refused_with_the_name_that_can(area: str, name: str) -> None:
    made, problems = folder_name(area)
    assert made == name
    assert [(p.code, p.severity) for p in problems] == [("NM606", "feil")]
    assert problems[0].suggestion == name


@pytest.mark.parametrize(
    ("area", "code"),
    [
        ("", "NM602"),
        (" \t\n\u00a0", "NM602"),
        ("🌲", "NM603"),
        ("❤\ufe0f", "NM603"),
        ("\u0301", "NM603"),
        ("...", "NM603"),
        ("///", "NM603"),
        ("\x00", "NM603"),
        ("\ud800", "NM603"),
        ("CON", "NM604"),
        ("<con>", "NM604"),
        ("com1", "NM604"),
        (" Lpt9. ", "NM604"),
        ("../../etc/passwd", "NM605"),
        ("..\\..\\Windows", "NM605"),
        ("Nes/ .. /..", "NM605"),
        ("..", "NM605"),
    ],
)
def test_what_is_no_name_of_a_place_is_an_error(area: str, code: str) -> None:
    name, problems = folder_name(area)
    assert name == ""
    assert [(p.code, p.severity) for p in problems] == [(code, "feil")]


def test_a_finding_shows_a_long_or_unprintable_name_so_that_it_can_be_printed() -> None:
    _, problems = folder_name("\x1b[31m\ud800" + "!" * 1000)
    shown = dict(problems[0].facts)["name"]
    assert shown.isprintable()
    assert len(shown) == LONGEST + 1
    assert shown.endswith("…")


@given(st.text(st.characters() | st.sampled_from("æøåÆØÅ /\\.:-<>🌲\u030a\ufe0f\x00"), max_size=80))
def test_any_area_has_a_safe_folder_inside_the_parent_or_an_error(area: str) -> None:
    name, problems = folder_name(area)
    if not name:
        assert [p.severity for p in problems] == ["feil"]
        return
    assert Path("/parent", name).resolve().parent == Path("/parent")
    assert not REFUSED_BY_WINDOWS & set(name)
    assert not is_reserved(name)
    assert is_part(name)
    assert name == unicodedata.normalize("NFC", name)
    assert not name.startswith(("-", "."))
    assert len(name.encode()) <= 255 - len("..12345678.tmp")
    assert [p.suggestion for p in problems] == [name] * len(problems)
    for problem in problems:
        problem.message("nb").encode("utf-8")


@given(st.text(max_size=80))
def test_the_name_of_a_folder_is_a_name_for_the_same_folder(area: str) -> None:
    name, _ = folder_name(area)
    if name:
        assert folder_name(name) == (name, ())
        assert folder_name(unicodedata.normalize("NFD", area))[0] == name


@pytest.mark.parametrize("part", ["index.html", "index (ny 2).html", ".naermiljomodell", "Hagedag på skolen.md"])
def test_an_ordinary_name_can_be_a_file(part: str) -> None:
    assert is_part(part)


@pytest.mark.parametrize(
    "part", ["", ".", "..", "a/b", "a\\b", "c:", "a?", "con", "nul.txt", "end.", "end ", "\n", "a\u030a"]
)
def test_a_name_that_some_system_refuses_is_no_file(part: str) -> None:
    assert not is_part(part)


def test_only_paths_below_the_folder_are_relative() -> None:
    assert is_relative("notater/LESMEG.md")
    assert not is_relative("/etc/passwd")
    assert not is_relative("notater/../../x")


@pytest.mark.parametrize("name", ["dreiebok/index.html", "dreiebok/a/b.md", ".naermiljomodell/naermiljo-1.json"])
def test_the_tool_writes_in_its_own_zone(name: str) -> None:
    assert is_output(name)
    demand_outputs([name])


@pytest.mark.parametrize(
    "name",
    [
        "naermiljo.yaml",
        "notater/pilot.md",
        "dreiebok",
        "dreiebok/",
        "dreiebok/../naermiljo.yaml",
        "../dreiebok/index.html",
        ".naermiljomodell/lock.json",
        ".naermiljomodell/lock.json.tmp",
        "dreiebok/c:x",
    ],
)
def test_to_write_anywhere_else_is_a_fault_in_the_program(name: str) -> None:
    with pytest.raises(ValueError, match="zone"):
        demand_outputs(["dreiebok/index.html", name])


@pytest.mark.parametrize(
    ("name", "number", "new"),
    [
        ("dreiebok/index.html", 1, "dreiebok/index (ny).html"),
        ("dreiebok/index.html", 2, "dreiebok/index (ny 2).html"),
        ("dreiebok/a.b/index", 1, "dreiebok/a.b/index (ny)"),
        ("index.tar.gz", 12, "index.tar (ny 12).gz"),
        ("dreiebok/.skjult", 1, "dreiebok/.skjult (ny)"),
    ],
)
def test_the_new_one_lies_beside_the_old_and_is_known_by_its_name(name: str, number: int, new: str) -> None:
    assert beside(name, number) == new
    assert origin(new) == name


NAMES = st.from_regex(r"[a-zæøå0-9][a-zæøå0-9 -]{0,9}(\.[a-z]{1,4})?", fullmatch=True)


@given(NAMES, st.integers(1, 99))
def test_every_file_is_the_origin_of_what_lies_beside_it(name: str, number: int) -> None:
    assert origin(f"dreiebok/{name}") == f"dreiebok/{name}"
    assert origin(beside(f"dreiebok/{name}", number)) == f"dreiebok/{name}"


def test_a_temporary_name_lies_in_the_same_folder_and_follows_from_name_and_bytes() -> None:
    first = temporary("dreiebok/index.html", "a" * 64)
    assert first.startswith("dreiebok/.naermiljomodell-")
    assert first.endswith(".tmp")
    assert len({first, temporary("dreiebok/index.html", "b" * 64), temporary("dreiebok/x.html", "a" * 64)}) == 3
