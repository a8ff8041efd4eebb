from __future__ import annotations

import pytest
from tests.loading.layer_sample import BASE, items_of, places, spot_of

from naermiljomodell.domain.model import Change
from naermiljomodell.loading.edits import Stack, carry_out, merges
from naermiljomodell.loading.raw import RawItem
from naermiljomodell.loading.verbs import read_acts


def edited(text: str) -> Stack:
    """Give the sample's model with the customisation *text* carried out."""
    stack = Stack(items_of(BASE, "kjerne"))
    acts, problems = read_acts(spot_of(text))
    assert problems == []
    carry_out(stack, acts)
    return stack


def pilot(text: str) -> tuple[RawItem, Stack]:
    """Give the step `pilot` after the verbs in *text*, and the stack."""
    stack = edited(f"steg:\n  pilot: {text}\n")
    return stack.items["steg"]["pilot"], stack


def change(verb: str, key: str, old: str, new: str, reason: str = "") -> Change:
    """Give a change of `pilot` in line 2 of the config."""
    return Change("steg", "pilot", verb, key, old, new, reason, "tilpasning", "naermiljo.yaml", 2)  # type: ignore[arg-type]  # a verb


def test_a_field_is_changed_and_the_way_back_is_written_down() -> None:
    item, stack = pilot("{endre: {varighet: 3 uker}, begrunnelse: Vi har hastverk}")
    assert item.fields["varighet"] == "3 uker"
    assert (item.spots["varighet"].file, item.spots["varighet"].line) == ("naermiljo.yaml", 2)
    assert stack.changes == [change("endre", "varighet", "12 uker", "3 uker", "Vi har hastverk")]
    assert stack.problems == []


def test_a_mapping_is_changed_key_by_key() -> None:
    item, stack = pilot("{endre: {timer: {gjennomføring: 4, etterarbeid: 1}}}")
    assert item.fields["timer"] == {"forberede": "2", "gjennomføring": "4", "etterarbeid": "1"}
    assert stack.changes == [
        change("endre", "timer", "forberede: 2, gjennomføring: 1", "forberede: 2, gjennomføring: 4, etterarbeid: 1")
    ]


def test_a_condition_is_changed_as_a_whole() -> None:
    item, _ = pilot("{endre: {vilkår: {utfordring: ensomhet}}}")
    assert item.fields["vilkår"] == {"utfordring": "ensomhet"}
    assert not merges("vilkår", {}, {})
    assert merges("timer", {}, {})


def test_a_field_that_was_not_there_can_be_set_and_one_can_be_emptied() -> None:
    item, stack = pilot("{endre: {hensikt: Å prøve, vilkår: }}")
    assert (item.fields["hensikt"], item.fields["vilkår"]) == ("Å prøve", None)
    assert stack.changes == [
        change("endre", "hensikt", "", "Å prøve"),
        change("endre", "vilkår", "målgruppe: eldre", ""),
    ]


def test_a_change_to_what_is_there_already_is_no_change() -> None:
    item, stack = pilot("{endre: {varighet: 12 uker, timer: {forberede: 2}}}")
    assert stack.changes == []
    assert item.fields == items_of(BASE, "kjerne")["steg"]["pilot"].fields


def test_entries_are_added_at_the_end_each_with_its_own_place() -> None:
    item, stack = pilot(
        "\n    legg_til:\n      sjekkliste:\n        - Bestill tolk\n        - {tekst: Rydd, når: etter}"
    )
    assert item.fields["sjekkliste"] == [
        {"tekst": "Avtal lokale", "når": "før"},
        {"tekst": "Hold åpent", "når": "under"},
        "Bestill tolk",
        {"tekst": "Rydd", "når": "etter"},
    ]
    assert [(c.verb, c.field, c.old, c.new, c.line) for c in stack.changes] == [
        ("legg_til", "sjekkliste", "", "Bestill tolk", 5),
        ("legg_til", "sjekkliste", "", "tekst: Rydd, når: etter", 6),
    ]
    places_of_entries = [(s.file, s.line) for s in item.entry_spots("sjekkliste")]
    assert places_of_entries == [("kjerne.yaml", 9), ("kjerne.yaml", 10), ("naermiljo.yaml", 5), ("naermiljo.yaml", 6)]


def test_a_list_that_was_not_there_can_be_added_to() -> None:
    item, _ = pilot("{legg_til: {leveranser: [Én side]}}")
    assert item.fields["leveranser"] == ["Én side"]


def test_what_is_in_a_list_already_is_not_added_again_and_that_is_told() -> None:
    item, stack = pilot("{legg_til: {metoder: [kafe, stand, stand]}}")
    assert item.fields["metoder"] == ["tur", "kafe", "stand"]
    assert [c.new for c in stack.changes] == ["stand"]
    [told] = stack.problems
    assert (told.code, told.severity, told.line, told.column) == ("NM208", "tips", 2, 32)
    assert dict(told.facts) == {"text": "kafe", "key": "metoder"}


def test_entries_are_taken_out_by_id_or_text() -> None:
    item, stack = pilot("{fjern: {metoder: [tur], sjekkliste: [avtal LOKALE]}, begrunnelse: Vi har eget hus}")
    assert item.fields["metoder"] == ["kafe"]
    assert item.fields["sjekkliste"] == [{"tekst": "Hold åpent", "når": "under"}]
    assert [s.line for s in item.entry_spots("sjekkliste")] == [10]
    assert stack.changes == [
        change("fjern", "metoder", "tur", "", "Vi har eget hus"),
        change("fjern", "sjekkliste", "tekst: Avtal lokale, når: før", "", "Vi har eget hus"),
    ]


def test_an_entry_may_be_named_as_it_is_written_in_the_model() -> None:
    item, _ = pilot("{fjern: {sjekkliste: [{tekst: Hold åpent}]}}")
    assert item.fields["sjekkliste"] == [{"tekst": "Avtal lokale", "når": "før"}]


def test_all_entries_of_a_name_go_and_an_entry_without_one_stays() -> None:
    stack = edited(
        "steg:\n"
        "  fest:\n"
        "    navn: Fest\n"
        "    belegg: [{grad: V, kilde: s1}, {grad: D}, {grad: B, kilde: s1}, {grad: D, merknad: Vårt eget}]\n"
    )
    acts, _ = read_acts(spot_of("steg:\n  fest: {fjern: {belegg: [s1, s1, vårt eget, {grad: D}, '']}}\n"))
    carry_out(stack, acts)
    assert stack.items["steg"]["fest"].fields["belegg"] == [{"grad": "D"}]
    assert [c.old for c in stack.changes[1:]] == [
        "grad: V, kilde: s1",
        "grad: B, kilde: s1",
        "grad: D, merknad: Vårt eget",
    ]
    assert [(p.code, dict(p.facts)["text"]) for p in stack.problems] == [("NM217", "grad: D"), ("NM217", "")]


def test_a_whole_step_is_removed_and_kept_to_conduct_order() -> None:
    stack = edited("steg:\n  pilot: {fjern: true, begrunnelse: Holdt i november}\n")
    assert "pilot" not in stack.items["steg"]
    assert stack.removed["steg"]["pilot"].fields["navn"] == "Prøve ut"
    assert stack.changes == [change("fjern", "", "Prøve ut", "", "Holdt i november")]


def test_a_new_item_is_there_with_a_place_for_every_field() -> None:
    stack = edited("steg:\n  hagedag:\n    fase: mobilisering\n    navn: Hagedag\n    begrunnelse: Skolen ba om det\n")
    item = stack.items["steg"]["hagedag"]
    assert item.fields == {"fase": "mobilisering", "navn": "Hagedag"}
    assert {key: spot.line for key, spot in item.spots.items()} == {"fase": 3, "navn": 4}
    assert stack.changes == [
        Change("steg", "hagedag", "ny", "", "", "Hagedag", "Skolen ba om det", "tilpasning", "naermiljo.yaml", 2)
    ]


def test_a_new_item_without_a_name_is_called_by_its_id() -> None:
    assert [c.new for c in edited("steg:\n  hagedag: {fase: mobilisering}\n").changes] == ["hagedag"]


def test_a_new_kind_of_thing_can_be_added() -> None:
    assert list(edited("planer:\n  temaplan: {navn: Temaplan, beskrivelse: Egen}\n").items["planer"]) == ["temaplan"]


def test_what_is_changed_is_changed_before_it_is_removed() -> None:
    stack = edited("steg:\n  pilot: {fjern: true, endre: {navn: Prøve}, begrunnelse: A}\n")
    assert [(c.verb, c.old) for c in stack.changes] == [("endre", "Prøve ut"), ("fjern", "Prøve")]


def test_an_item_that_was_removed_can_be_brought_back() -> None:
    stack = edited("steg:\n  pilot: {fjern: true, begrunnelse: A}\n")
    acts, _ = read_acts(spot_of("steg:\n  pilot: {navn: Ny pilot, fase: mobilisering}\n"))
    carry_out(stack, acts)
    assert stack.items["steg"]["pilot"].fields["navn"] == "Ny pilot"
    assert stack.removed["steg"] == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("steg:\n  pilto: {endre: {navn: A}}\n", ("NM211", "naermiljo.yaml", 2, 3, "pilot")),
        ("steg:\n  fest: {legg_til: {metoder: [a]}}\n", ("NM211", "naermiljo.yaml", 2, 3, "")),
        ("metoder:\n  pilot: {fjern: {metoder: [a]}}\n", ("NM211", "naermiljo.yaml", 2, 3, "")),
        ("roller:\n  leder: {fjern: true, begrunnelse: A}\n", ("NM211", "naermiljo.yaml", 2, 3, "")),
        ("steg:\n  pilot: {navn: A, fase: B}\n", ("NM210", "naermiljo.yaml", 2, 3, "")),
        ("steg:\n  pilot: {legg_til: {varighet: [1 uke]}}\n", ("NM216", "naermiljo.yaml", 2, 22, "")),
        ("steg:\n  pilot: {legg_til: {metoder: stand}}\n", ("NM216", "naermiljo.yaml", 2, 22, "")),
        ("steg:\n  pilot: {fjern: {varighet: [1 uke]}}\n", ("NM216", "naermiljo.yaml", 2, 19, "")),
        ("steg:\n  pilot: {fjern: {metoder: tur}}\n", ("NM216", "naermiljo.yaml", 2, 19, "")),
        ("steg:\n  pilot: {fjern: {metoder: [tur, kafee]}}\n", ("NM217", "naermiljo.yaml", 2, 34, "kafe")),
        ("steg:\n  pilot: {fjern: {leveranser: [tur]}}\n", ("NM217", "naermiljo.yaml", 2, 32, "")),
        ("steg:\n  pilot: {fjern: {sjekkliste: [[a]]}}\n", ("NM217", "naermiljo.yaml", 2, 32, "")),
    ],
)
def test_what_cannot_be_done_is_a_finding_at_its_place(text: str, expected: tuple[str, str, int, int, str]) -> None:
    assert places(edited(text).problems) == [expected]


def test_a_redefinition_names_the_layer_and_place_of_the_first() -> None:
    (found,) = edited("steg:\n  pilot: {navn: A, fase: B}\n").problems
    assert dict(found.facts) == {"id": "pilot", "other": "kjerne", "file": "kjerne.yaml", "line": "2"}
    assert "kjerne" in found.message()
