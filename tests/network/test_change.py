from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.network.sample import actor, pack, tie
from tests.network.test_report import networks

from naermiljomodell.domain.network import NetworkChange, TieChange
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.network.change import compare

PACK = pack()
ACTORS = [
    actor("vel", "Velet"),
    actor("bibliotek", "Biblioteket", valid_from="2025-06"),
    actor("skole", "Skolen"),
    actor("kor", "Koret", valid_to="2025-03"),
]
RELATIONS = [
    tie("vel", "skole", level=2, since="2023", until="2025-02"),
    tie("skole", "vel", level=3, since="2025-03"),
    tie("vel", "bibliotek", since="2025-06"),
    tie("kor", "vel", "finansierer", since="2024"),
    tie("skole", "vel", "henviser", level=4, until="2025-05"),
    tie("skole", "vel", "henviser", level=1),
    tie("vel", "skole", "konflikt", since="2026"),
    tie("vel", "skole", "deler-lokale"),
]


def change(
    earlier: str = "2025-01-01",
    later: str = "2026-01-01",
    actors: list[Stakeholder] = ACTORS,
    relations: list[Relation] = RELATIONS,
    language: str = "nb",
) -> NetworkChange:
    return compare(PACK, actors, relations, earlier, later, language)


def test_two_captures_a_year_apart_give_what_differs_by_name() -> None:
    found = change()
    assert (found.came, found.left) == (("bibliotek",), ("kor",))
    assert found.new == (TieChange("bibliotek", "vel", "samarbeider", None, None),)
    assert (found.lost, found.brought) == ((), ())
    assert found.taken == (TieChange("kor", "vel", "finansierer", None, None),)
    assert found.strengthened == (TieChange("skole", "vel", "samarbeider", 2, 3),)
    assert found.weakened == (TieChange("skole", "vel", "henviser", 4, 1),)
    assert found.text == (
        "Dette er forskjellen mellom 1. januar 2025 og 1. januar 2026.",
        "Kommet til (1): Biblioteket.",
        "Gått ut (1): Koret.",
        "Nye bånd (1): Biblioteket – Velet (samarbeider).",
        "Bånd som gikk ut da en aktør gikk ut (1): Koret → Velet (finansierer).",
        "Bånd som er blitt sterkere (1): Skolen – Velet (samarbeider) fra «samordner seg» til «felles tiltak».",
        "Bånd som er blitt svakere (1): Skolen → Velet (henviser) fra «avtale» til «kjenner til».",
    )
    assert found.caution.startswith("Dette er bare det tabellene sier.")
    assert found.caution.endswith("regnet med på begge dager: 2.")
    assert dict(found.names) == {one.id: one.name for one in ACTORS}
    assert [(one.heading, *one.items) for one in found.lists][:2] == [
        ("Kommet til (1)", "Biblioteket"),
        ("Gått ut (1)", "Koret"),
    ]


def test_no_list_is_shortened_and_each_is_given_an_item_a_line_too() -> None:
    actors = [actor(f"a{n}", f"A{n}") for n in range(12)]
    found = change(actors=actors, relations=[tie("a0", f"a{n}", since="2025-05") for n in range(1, 12)])
    (new,) = found.lists
    assert (new.heading, len(new.items)) == ("Nye bånd (11)", 11)
    assert all(f"A0 – A{n} (samarbeider)" in new.items for n in range(1, 12))
    assert found.text[1].count("–") == 11


def test_a_new_conflict_is_no_difference_in_ties() -> None:
    found = change("2025-07", "2027")
    assert found.text == ("Tabellene viser ingen forskjell mellom juli 2025 og 2027.",)
    assert (found.names, found.new, found.lost) == ((), (), ())


def test_a_tie_older_than_the_days_is_not_new_because_its_actor_is() -> None:
    ties = [
        tie("vel", "bibliotek", level=3, since="2021"),
        tie("skole", "bibliotek"),
        tie("vel", "skole", since="2025-05"),
    ]
    found = change(relations=ties)
    assert found.new == (TieChange("skole", "vel", "samarbeider", None, None),)
    assert [(one.origin, one.target, one.before, one.after) for one in found.brought] == [
        ("bibliotek", "skole", None, None),
        ("bibliotek", "vel", None, 3),
    ]
    assert found.lists[-1].heading == "Bånd som kom med da en aktør kom til (2)"


def test_a_tie_that_has_ended_is_lost_and_one_whose_actor_left_went_with_it() -> None:
    ties = [tie("kor", "vel", since="2024"), tie("kor", "skole", since="2024", until="2025-02")]
    found = change(relations=ties)
    assert [(one.origin, one.target) for one in found.lost] == [("kor", "skole")]
    assert [(one.origin, one.target) for one in found.taken] == [("kor", "vel")]


def test_a_level_that_is_not_given_is_neither_higher_nor_lower() -> None:
    rows = [tie("vel", "skole", level=3, since="2020", until="2021"), tie("vel", "skole", since="2022")]
    found = change("2020", "2023", relations=rows)
    assert len(found.text) == 1
    assert "begge dager" not in found.caution


def test_a_tie_of_a_kind_that_nobody_knows_is_named_by_its_id() -> None:
    assert (
        change(relations=[tie("vel", "skole", "ukjent", since="2025-05")]).text[-1].endswith("Velet → Skolen (ukjent).")
    )


@pytest.mark.parametrize(("earlier", "later"), [("2026", "2025"), ("", "2025"), ("2025", ""), ("i fjor", "2025")])
def test_dates_that_are_none_or_in_the_wrong_order_are_refused(earlier: str, later: str) -> None:
    with pytest.raises(ValueError, match="date"):
        change(earlier, later)


def test_twenty_thousand_ties_are_compared_in_a_moment() -> None:
    actors = [actor(f"a{n}", f"A{n}") for n in range(300)]
    pairs = [(f"a{n}", f"a{m}") for n in range(300) for m in range(n)][:20_000]
    ties = [tie(*pair, since="2025-05") for pair in pairs] + [
        tie(*pair, level=1, until="2025-04") for pair in pairs[:9]
    ]
    start = time.process_time()
    assert len(change(actors=actors, relations=ties).new) == 20_000 - 9
    assert time.process_time() - start < 10, "it grows with the ties and not with their square"


MOMENTS = st.sampled_from(["2023", "2024", "2024-06", "2025-01-15", "2026-02"])


@given(networks(), MOMENTS, MOMENTS, st.sampled_from(LANGUAGES), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_any_tables_can_be_compared_and_the_order_of_rows_changes_nothing(
    rows: tuple[list[Stakeholder], list[Relation]], one: str, other: str, language: str, random: Random
) -> None:
    actors, relations = rows
    earlier, later = sorted((one, other))
    found = change(earlier, later, actors, relations, language)
    again = random.sample(actors, len(actors)), random.sample(relations, len(relations))
    assert change(earlier, later, *again, language) == found
    assert not set(found.came) & set(found.left)
    lists = (found.new, found.brought, found.lost, found.taken, found.strengthened, found.weakened)
    changed = {one for ties in lists for one in ties}
    assert len(changed) == sum(map(len, lists))
    assert not found.brought or found.came
    assert not found.taken or found.left
    assert {tie.origin for tie in changed} | {tie.target for tie in changed} <= set(dict(found.names))
    assert all("{" not in text.replace("{actor}", "") for text in (*found.text, found.caution))
    assert earlier != later or len(found.text) == 1
