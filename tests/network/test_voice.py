from __future__ import annotations

import dataclasses

import pytest
from tests.network.sample import actor, pack

from naermiljomodell.language.base import LANGUAGES, Said
from naermiljomodell.language.network_words import WORDS
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.shape import MOST_READ
from naermiljomodell.network.voice import Voice


def voice(count: int = 0, language: str = "nb") -> Voice:
    return Voice(actors_at([actor(f"a{n}", f"Lag {n}") for n in range(1, count + 1)], ""), pack(), language)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "Lag 1"),
        (2, "Lag 1 og Lag 2"),
        (6, "Lag 1, Lag 2, Lag 3, Lag 4, Lag 5 og Lag 6"),
        (8, "Lag 1, Lag 2, Lag 3, Lag 4, Lag 5 og 3 til"),
    ],
)
def test_a_list_of_names_ends(count: int, said: str) -> None:
    speaking = voice(count)
    assert speaking.names(list(speaking.actors)) == said


def test_all_names_are_given_until_they_are_no_list_to_act_on() -> None:
    few, many = voice(MOST_READ), voice(MOST_READ + 1)
    assert few.all_names(list(few.actors)).count("Lag") == MOST_READ
    assert many.all_names(list(many.actors)).endswith("og 56 til")


def test_all_groups_are_given() -> None:
    unknown = [f"g{n}" for n in range(7)]
    assert voice().groups(unknown) == "g0, g1, g2, g3, g4 og 2 til"
    assert voice().all_groups(["enslige-eldre", *unknown]) == "enslige eldre, g0, g1, g2, g3, g4, g5 og g6"


def test_braces_in_a_name_are_text() -> None:
    assert voice().say(Said("{actor} er her.", "", ""), actor="{group}") == "{group} er her."


def test_groups_and_sectors_that_nobody_knows_are_said_by_id() -> None:
    assert voice().groups(["enslige-eldre", "ukjent"]) == "enslige eldre og ukjent"
    assert voice().sector("bolig") == "Bolig"
    assert voice().sector("ukjent") == "ukjent"


def test_kinds_of_actor_are_examples_from_different_sectors() -> None:
    assert voice().kinds(["helsestasjon", "hjemmetjeneste", "idrettslag"]) == "Helsestasjon, Idrettslag"
    assert voice().kinds([]) == ""


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(WORDS)])
def test_every_sentence_says_the_same_things_in_every_language(field: str) -> None:
    said: Said = getattr(WORDS, field)
    holes = {language: sorted(set(_holes(said.of(language)))) for language in LANGUAGES}
    assert all(said.of(language).strip() for language in LANGUAGES)
    assert holes["nn"] == holes["en"] == holes["nb"]


def _holes(text: str) -> list[str]:
    return [part.split("}")[0] for part in text.split("{")[1:]]
