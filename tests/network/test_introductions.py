from __future__ import annotations

from collections import Counter
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.building import step
from tests.network.sample import GROUPS, actor, pack, tie

from naermiljomodell.domain.network import Introduction
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.introductions import MOST_PAIRED, introductions, needs
from naermiljomodell.network.voice import Voice

PARENTS, ELDERS, NEWCOMERS = GROUPS
DIG = PlannedStep(
    step("hagedag", name="Hagedag", responsible="eier", actor_kinds=("velforening",)), included=True, reason=""
)


def holding(id_: str, *roles: str, **more: str) -> Stakeholder:
    return actor(id_, kind="idrettslag", **more).model_copy(update={"roles": roles})


def met(
    actors: list[Stakeholder],
    steps: tuple[PlannedStep, ...] = (),
    related: set[frozenset[str]] = frozenset(),  # type: ignore[assignment]  # none
    isolates: tuple[str, ...] = (),
    language: str = "nb",
) -> tuple[Introduction, ...]:
    there = actors_at(actors, "")
    ties = [tie(*pair) for pair in related]
    return introductions(list(there.values()), GROUPS, steps, ties, isolates, Voice(there, pack(), language))


def pairs(found: tuple[Introduction, ...]) -> list[tuple[str, str]]:
    return [(pair.one, pair.other) for pair in found]


def test_those_who_know_the_same_group_are_introduced_with_a_sentence_that_can_be_said() -> None:
    (found,) = met([actor("vel", "Velet", groups=[ELDERS]), actor("lag", "Laget", groups=[ELDERS, PARENTS])])
    assert (found.one, found.other, found.groups, found.steps) == ("lag", "vel", (ELDERS,), ())
    assert found.text == (
        "Hei, Laget og Velet! Dere kjenner begge enslige eldre. "
        "Kan vi møtes en halv time og se hva dere kan gjøre sammen?"
    )


def test_a_step_is_shared_by_those_whose_role_or_kind_it_needs() -> None:
    vel, lag, other = actor("vel", "Velet"), holding("lag", "eier"), holding("annet", "annen")
    assert [needs(DIG, one) for one in (vel, lag, other)] == [True, True, False]
    (found,) = met([vel, lag, other], (DIG,))
    assert (found.one, found.other, found.groups, found.steps) == ("lag", "vel", (), ("hagedag",))
    assert found.text == (
        "Hei, Lag og Velet! Vi trenger begge to når vi skal i gang med «Hagedag». "
        "Kan vi møtes en halv time og fordele oppgavene?"
    )


def test_a_pair_that_shares_a_group_and_a_step_hears_of_both() -> None:
    (found,) = met([actor(id_, groups=[ELDERS]) for id_ in ("vel", "lag")], (DIG,))
    assert "kjenner begge enslige eldre, og vi trenger dere til «Hagedag»" in found.text


def test_those_of_whom_anything_is_written_are_left_alone() -> None:
    actors = [actor(id_, groups=[ELDERS]) for id_ in "ab"]
    assert met(actors, related={frozenset("ab")}) == ()


def test_isolated_actors_come_first_then_pairs_across_sectors_then_those_with_most_in_common() -> None:
    actors = [
        actor("a", groups=[ELDERS, PARENTS]),
        actor("b", groups=[ELDERS, PARENTS]),
        actor("c", groups=[ELDERS], sector="kommune"),
        actor("d", groups=[ELDERS]),
        actor("e", groups=[NEWCOMERS]),
    ]
    assert pairs(met(actors)) == [("a", "c"), ("b", "d"), ("b", "c"), ("a", "d")]
    assert pairs(met(actors, isolates=("d",))) == [("c", "d"), ("a", "b"), ("a", "d"), ("b", "c")]


def test_two_who_have_nothing_in_common_are_not_introduced() -> None:
    assert met([actor("a", groups=[ELDERS]), actor("b", groups=[PARENTS]), actor("c", groups=["ukjent"])]) == ()


def test_among_very_many_actors_the_isolated_and_those_with_most_in_common_are_paired() -> None:
    many = [actor(f"a{n:04}", groups=[ELDERS]) for n in range(MOST_PAIRED + 50)]
    last = many[-1].id
    assert met(many, isolates=(last,))[0].other == last
    assert len(met(many)) == 5


def test_no_sentence_is_left_with_a_hole_in_any_language() -> None:
    for language in LANGUAGES:
        for actors in ([actor(id_, groups=[ELDERS]) for id_ in "ab"], [actor("a"), actor("b")]):
            (found,) = met(actors, (DIG,), language=language)
            assert "{" not in found.text


# ---- laws -------------------------------------------------------------------------------------------------------

TABLES = st.lists(
    st.builds(
        lambda groups, kind: (sorted(groups), kind),
        st.sets(st.sampled_from(GROUPS)),
        st.sampled_from(["velforening", "idrettslag"]),
    ),
    max_size=9,
)
TIES = st.lists(st.sets(st.sampled_from([f"a{n}" for n in range(9)]), min_size=2, max_size=2).map(frozenset))


@given(TABLES, TIES, st.lists(st.sampled_from([f"a{n}" for n in range(9)])), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_at_most_five_pairs_each_with_something_in_common_and_nobody_in_a_third(
    table: list[tuple[list[str], str]], ties: list[frozenset[str]], isolates: list[str], random: Random
) -> None:
    actors = [actor(f"a{n}", f"Aktør {n}", kind, groups) for n, (groups, kind) in enumerate(table)]
    found = met(actors, (DIG,), set(ties), tuple(isolates))
    assert len(found) <= 5
    assert len(set(pairs(found))) == len(found)
    assert all(times <= 2 for times in Counter(id_ for pair in pairs(found) for id_ in pair).values())
    for pair in found:
        assert frozenset((pair.one, pair.other)) not in ties
        assert pair.groups or pair.steps
    assert met(random.sample(actors, len(actors)), (DIG,), set(ties), tuple(isolates)) == found
