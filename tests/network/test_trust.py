from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.network.sample import actor, pack, tie

from naermiljomodell.domain.network import Measure
from naermiljomodell.domain.stakeholders import Relation
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.trust import trust_and_value
from naermiljomodell.network.voice import Voice


def read(*relations: Relation, language: str = "nb") -> tuple[Measure, Measure]:
    voice = Voice(actors_at([actor(one, f"Lag {one}") for one in "abcd"], ""), pack(), language)
    return trust_and_value(relations, voice)


def test_trust_is_the_mean_of_its_items_as_a_share_of_the_highest() -> None:
    trust, value = read(
        tie("a", "b", reliability=4, shared_purpose=3, openness=2),
        tie("b", "c", reliability=4),
        tie("c", "a", power=1, involvement=1, contribution=1, trust=2),
        tie("c", "d"),
    )
    assert trust.value == pytest.approx((3 + 4 + 2) / 3 / 4)
    assert trust.text == "Svarene om tillit gir 75 prosent av det høyeste. Relasjoner med svar: 3 av 4."
    assert (trust.source, trust.public, trust.about, trust.error) == ("s110", False, (), None)
    assert value.value is None
    assert value.text == "Verdi leses ikke ut av svar fra færre enn tre aktører. Relasjoner med svar: 1 av 4."


def test_the_items_stand_before_the_single_column() -> None:
    answers = [tie(one, "d", trust=1, reliability=4) for one in "abc"]
    assert read(*answers)[0].value == 1


def test_three_answers_of_two_actors_tell_nothing() -> None:
    answers = [tie("a", "b", trust=4), tie("a", "c", trust=4), tie("b", "c", trust=4)]
    assert read(*answers)[0].value is None
    assert read(*answers, tie("c", "a", trust=4))[0].value == 1


def test_a_relation_asked_of_twice_counts_once_with_its_latest_answer() -> None:
    others = [tie("b", "c", value=4), tie("c", "a", value=4)]
    twice = [
        tie("a", "b", value=1, since="2024"),
        tie("a", "b", value=4, since="2026"),
        tie("a", "b", since="2027"),
        tie("a", "a", value=1),
        tie("x", "a", value=1),
        tie("a", "x", value=1),
    ]
    value = read(*twice, *others)[1]
    assert value.value == 1
    assert value.text.endswith("3 av 3.")


@given(st.lists(st.integers(1, 4), min_size=3, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_the_answers_changes_nothing(levels: list[int], random: Random) -> None:
    rows = [tie("abcd"[n % 4], "abcd"[(n + 1 + n // 4) % 4], trust=level) for n, level in enumerate(levels)]
    assert read(*random.sample(rows, len(rows))) == read(*rows)


def test_nothing_is_left_with_a_hole() -> None:
    for language in LANGUAGES:
        for measure in (*read(language=language), *read(*(tie(o, "d", trust=3, value=3) for o in "abc"))):
            assert "{" not in measure.text + measure.caution
