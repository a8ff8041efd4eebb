from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.layer_sample import BASE, items_of, places

from naermiljomodell.loading.raw import RawItem, Spot
from naermiljomodell.loading.words import holes, left_as_they_are, with_words
from naermiljomodell.source import Value

CORE = items_of(BASE, "kjerne")


def nynorsk(text: str) -> dict[str, dict[str, RawItem]]:
    """Give the words in *text*."""
    return items_of(text, "kjerne", "nn.yaml")


def test_words_are_laid_over_and_what_is_not_translated_stays() -> None:
    items, problems = with_words(CORE, nynorsk("steg:\n  pilot: {navn: Prøv ut}\n"))
    assert problems == []
    pilot = items["steg"]["pilot"]
    assert pilot.fields["navn"] == "Prøv ut"
    assert pilot.spots["navn"].file == "nn.yaml"
    assert pilot.fields["varighet"] == "12 uker"
    assert pilot.spots["varighet"].file == "kjerne.yaml"
    assert items["steg"]["nettverk"] == CORE["steg"]["nettverk"]
    assert CORE["steg"]["pilot"].fields["navn"] == "Prøve ut"


def test_words_in_lists_keep_everything_but_the_words() -> None:
    words = nynorsk("steg:\n  pilot:\n    sjekkliste: [Avtal rom, {tekst: Hald ope}]\n")
    items, problems = with_words(CORE, words)
    assert problems == []
    assert items["steg"]["pilot"].fields["sjekkliste"] == [
        {"tekst": "Avtal rom", "når": "før"},
        {"tekst": "Hald ope", "når": "under"},
    ]


def test_words_for_what_is_not_there_are_found_with_the_nearest() -> None:
    words = nynorsk("steg:\n  pilto: {navn: Prøv ut}\n  pilot: {namn: Prøv ut}\nroller:\n  leiar: {navn: Leiar}\n")
    items, problems = with_words(CORE, words)
    assert places(problems) == [
        ("NM213", "nn.yaml", 2, 3, "pilot"),
        ("NM219", "nn.yaml", 3, 11, "navn"),
        ("NM213", "nn.yaml", 5, 3, ""),
    ]
    assert items == CORE


@pytest.mark.parametrize(
    "field",
    [
        "varighet: 3 uker",
        "sjekkliste: [{tekst: Avtal rom, når: etter}, Hald ope]",
        "sjekkliste: [Avtal rom]",
        "sjekkliste: [Avtal rom, Hald ope, Rydd]",
        "sjekkliste: Avtal rom",
        "sjekkliste: [[Avtal rom], Hald ope]",
        "sjekkliste: [{tekst: Avtal rom, nar: no}, Hald ope]",
        "sjekkliste: [{tekst: {a: b}}, Hald ope]",
        "navn: [Prøv ut]",
        "navn: {tekst: Prøv ut}",
        "navn:",
        "timer: Prøv ut",
    ],
)
def test_words_of_another_shape_are_a_finding_and_change_nothing(field: str) -> None:
    items, problems = with_words(CORE, nynorsk(f"steg:\n  pilot:\n    {field}\n"))
    assert places(problems) == [("NM219", "nn.yaml", 3, 5, "")]
    assert items == CORE


values = st.recursive(
    st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
fields = st.dictionaries(st.text(max_size=4), values, max_size=4)


def item(data: dict[str, Value], file: str) -> RawItem:
    """Give an item of one file."""
    return RawItem(data, {key: Spot("x", file, 1) for key in data}, Spot("x", file, 1))


def shape(value: Value) -> object:
    """Give a value without its texts."""
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    return [shape(part) for part in value] if isinstance(value, list) else None


@given(base=fields, words=fields)
def test_words_never_change_the_shape_of_anything(base: dict[str, Value], words: dict[str, Value]) -> None:
    items, problems = with_words({"steg": {"a": item(base, "nb")}}, {"steg": {"a": item(words, "nn")}})
    fitted = items["steg"]["a"]
    assert shape(dict(fitted.fields)) == shape(dict(base))
    refused = {problem.facts[0][1] for problem in problems}
    assert refused == {key for key in words if fitted.spots.get(key, Spot("", "", 0)).file != "nn"}


@given(base=fields)
def test_a_translation_that_says_the_same_changes_nothing(base: dict[str, Value]) -> None:
    items, problems = with_words({"steg": {"a": item(base, "nb")}}, {"steg": {"a": item(base, "nn")}})
    assert problems == []
    assert items["steg"]["a"].fields == base


LIMITED = """
steg:
  pilot:
    navn: Prøve ut
    fase: mobilisering
    publikum: internt
    etter: [nettverk]
    timer: {forberede: 3}
    leveranser: [Et referat]
    sjekkliste: [Avtal rom, {tekst: Hold åpent, når: under}]
    risikoer: [{risiko: Ingen kommer, tiltak: Ring}]
kilder:
  s01: {navn: En rapport, utgiver: Et institutt, år: omkring 2019, merknad: Åpningen er lest.}
dokumenter:
  plan: {navn: Plan, hensikt: Å se, publikum: Alle, type: dokument}
"""
WHOLE = """
steg:
  pilot:
    navn: Prøve ut
    leveranser: [Eit referat]
    sjekkliste: [Avtal rom, {tekst: Hald ope}]
    risikoer: [{risiko: Ingen kjem, tiltak: Ring}]
kilder:
  s01: {merknad: Opninga er lesen.}
dokumenter:
  plan: {navn: Plan, hensikt: Å sjå, publikum: Alle}
"""


def lacking(words: str) -> list[tuple[str, str]]:
    """Give owner and keys of every hole."""
    found = holes(items_of(LIMITED, "kjerne"), nynorsk(words), "nn")
    assert {(p.code, p.file) for p in found} <= {("NM228", "kjerne.yaml")}
    return [(dict(p.facts)["owner"], dict(p.facts)["keys"]) for p in found]


def test_a_whole_translation_has_no_hole() -> None:
    assert lacking(WHOLE) == []


@pytest.mark.parametrize(
    ("there", "gone", "expected"),
    [
        ("    navn: Prøve ut\n", "", ("pilot", "navn")),
        ("    leveranser: [Eit referat]\n", "", ("pilot", "leveranser")),
        ("    sjekkliste: [Avtal rom, {tekst: Hald ope}]\n", "", ("pilot", "sjekkliste")),
        ("[Avtal rom, {tekst: Hald ope}]", "[Avtal rom, {når: under}]", ("pilot", "sjekkliste")),
        ("[Avtal rom, {tekst: Hald ope}]", "[Avtal rom]", ("pilot", "sjekkliste")),
        (", tiltak: Ring", "", ("pilot", "risikoer")),
        ("kilder:\n  s01: {merknad: Opninga er lesen.}\n", "", ("s01", "merknad")),
        (", publikum: Alle", "", ("plan", "publikum")),
        (WHOLE[WHOLE.index("dokumenter") :], "", ("plan", "navn, hensikt, publikum")),
    ],
)
def test_each_hole_is_found(there: str, gone: str, expected: tuple[str, str]) -> None:
    assert there in WHOLE
    assert lacking(WHOLE.replace(there, gone)) == [expected]


def test_what_a_translation_does_not_say_stays_as_it_is() -> None:
    base = items_of(LIMITED, "kjerne")
    assert list(left_as_they_are(base, nynorsk(WHOLE))) == []
    some = WHOLE.replace("    navn: Prøve ut\n", "").replace(", tiltak: Ring", "").replace("Avtal rom, ", "")
    left = ["Prøve ut", "Avtal rom", "Hold åpent", "Ring"]
    assert list(left_as_they_are(base, nynorsk(some))) == left
    assert list(left_as_they_are(base, {})) == [
        "Prøve ut", "Et referat", "Avtal rom", "Hold åpent", "Ingen kommer", "Ring", "Åpningen er lest.", "Plan", "Å se", "Alle",
    ]  # fmt: skip


@given(st.text())
def test_a_text_is_left_as_it_is_or_there_is_no_hole(name: str) -> None:
    base = items_of(LIMITED, "kjerne")
    for words in ({}, {"steg": {"pilot": base["steg"]["pilot"].with_field("navn", name, base["steg"]["pilot"].spot)}}):
        assert bool(list(left_as_they_are(base, words))) == bool(holes(base, words, "nn"))
