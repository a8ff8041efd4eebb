from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.layer_sample import BASE, items_of, spot_of

from naermiljomodell.loading.raw import RawItem, Spot, value_at
from naermiljomodell.source import Path

TEXT = "steg:\n  pilot:\n    varighet: 3 uker\n    sjekkliste:\n      - Ring\n      - {tekst: Møt, når: før}\n"


def test_a_spot_below_another_has_the_line_and_column_of_what_stands_there() -> None:
    pilot = spot_of(TEXT).below("steg", "pilot")
    assert pilot.line == 2
    when = pilot.below("sjekkliste", 1, "når")
    assert (when.line, when.path) == (6, ("steg", "pilot", "sjekkliste", 1, "når"))
    found = when.finding("NM106", {"key": "når", "value": "før", "allowed": "etter"}, suggestion="etter")
    assert (found.file, found.line, found.column, found.width) == ("naermiljo.yaml", 6, 27, 3)
    assert (found.path, found.suggestion) == ("steg.pilot.sjekkliste.1.når", "etter")
    assert found.source == "      - {tekst: Møt, når: før}"
    at_key = when.finding("NM102", {"key": "når"}, key=True)
    assert (at_key.line, at_key.column) == (6, 22)


def test_a_spot_of_what_is_not_there_stands_where_it_belongs() -> None:
    missing = spot_of(TEXT).below("steg", "pilot", "fase")
    found = missing.finding("NM101", {"key": "fase"}, key=True)
    assert (found.line, found.column, found.path) == (2, 3, "steg.pilot.fase")


def test_without_a_source_the_line_is_all_that_is_known() -> None:
    spot = Spot("naermiljo", "steg/pilot.md", 7, None, ("sjekkliste",)).below(2, "tekst")
    found = spot.finding("NM110", {"key": "tekst"}, suggestion="x", key=True)
    assert (found.file, found.line, found.column) == ("steg/pilot.md", 7, 0)
    assert (found.path, found.suggestion) == ("sjekkliste.2.tekst", "x")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("steg", "pilot", "varighet"), "3 uker"),
        (("steg", "pilot", "sjekkliste", 0), "Ring"),
        (("steg", "pilot", "sjekkliste", 1, "når"), "før"),
        (("steg", "pilot", "sjekkliste", 2), None),
        (("steg", "pilot", "sjekkliste", "tekst"), None),
        (("steg", 0), None),
        (("steg", "pilot", "varighet", "uker"), None),
        (("steg", "fest"), None),
    ],
)
def test_the_value_at_a_spot_is_what_the_file_says(path: Path, value: object) -> None:
    assert value_at(spot_of(TEXT).below(*path)) == value


def test_a_spot_without_a_source_holds_no_value() -> None:
    assert value_at(Spot("naermiljo", "steg/pilot.md", 7, None, ("navn",))) is None


def pilot() -> RawItem:
    """Give an item with fields of every shape."""
    return items_of(BASE, "kjerne")["steg"]["pilot"]


def test_a_field_that_is_set_again_remembers_its_new_place_and_no_entries() -> None:
    spot = Spot("fylke", "fylke.yaml", 3)
    item = pilot().with_field("metoder", ["tur"], spot, [spot])
    assert item.spot_of(("metoder", 0)) == spot.below()
    again = item.with_field("metoder", ["kafe"], Spot("sted", "naermiljo.yaml", 9))
    assert again.fields["metoder"] == ["kafe"]
    assert again.spot_of(("metoder", 0)).file == "naermiljo.yaml"
    assert pilot().spot_of(("metoder", 0)).file == "kjerne.yaml"


def test_each_entry_of_a_list_from_several_layers_has_its_own_place() -> None:
    item = pilot()
    mine = spot_of("legg_til:\n  - {tekst: Nytt}\n").below("legg_til", 0)
    spots = [*item.entry_spots("sjekkliste"), mine]
    entries = [*item.fields["sjekkliste"], {"tekst": "Nytt"}]  # type: ignore[misc]  # it is a list
    item = item.with_field("sjekkliste", entries, mine, spots)
    assert [item.spot_of(("sjekkliste", i)).file for i in range(3)] == ["kjerne.yaml"] * 2 + ["naermiljo.yaml"]
    assert (item.spot_of(("sjekkliste", 2, "tekst")).line, item.spot_of(("sjekkliste", 1, "når")).line) == (2, 10)
    assert item.spot_of(("sjekkliste", 7)).path == (*mine.path, 7)
    assert item.spot_of(("sjekkliste",)) == mine


def test_what_is_not_a_list_has_no_entries() -> None:
    assert pilot().entry_spots("varighet") == []
    assert pilot().entry_spots("finnes-ikke") == []


@given(
    path=st.lists(st.sampled_from(["steg", "pilot", "navn", "sjekkliste", "tekst", "nei", 0, 1, 9]), max_size=6).map(
        tuple
    )
)
def test_any_path_has_a_place_in_the_file(path: Path) -> None:
    spot = spot_of(TEXT)
    found = spot.below(*path).finding("NM101", {"key": "x"})
    assert 1 <= found.line <= 6
    assert pilot().spot_of(path).line >= 1
    assert value_at(spot.below(*path)) is None or path == () or path[0] == "steg"
