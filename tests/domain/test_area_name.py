from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.area_name import LONGEST, folder_name
from naermiljomodell.text import is_reserved
from naermiljomodell.writing.names import is_part

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


@pytest.mark.parametrize(
    ("area", "near"),
    [("../../etc/passwd", "etc-passwd"), ("Nes/ .. /..", "nes"), ("..", ""), ("../CON", ""), ("../" + "å" * 100, "")],
)
def test_a_path_is_refused_with_the_name_it_leads_to(area: str, near: str) -> None:
    _, problems = folder_name(area)
    assert [p.suggestion for p in problems] == [near]


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
