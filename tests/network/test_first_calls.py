from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.network.sample import GROUPS, actor, pack

from naermiljomodell.domain.network import FirstCalls
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.network import fewest as search
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.first_calls import first_calls
from naermiljomodell.network.voice import Voice

PARENTS, ELDERS, NEWCOMERS = GROUPS


def called(
    actors: list[Stakeholder],
    groups: tuple[str, ...] = GROUPS,
    degree: dict[str, int] | None = None,
    gone: str = "",
    language: str = "nb",
) -> FirstCalls | None:
    voice = Voice(actors_at(actors, ""), pack(), language)
    return first_calls(coverage(groups, voice), set(voice.actors) - {gone}, degree or {}, voice)


def some(actors: list[Stakeholder], groups: tuple[str, ...] = GROUPS, **more: object) -> FirstCalls:
    found = called(actors, groups, **more)  # type: ignore[arg-type]  # fields by name
    assert found is not None
    return found


def hours(id_: str, given: float | None, *groups: str, kind: str = "idrettslag") -> Stakeholder:
    return actor(id_, kind=kind, groups=groups or GROUPS).model_copy(update={"hours_per_month": given})


def test_where_no_group_is_chosen_nobody_is_called() -> None:
    assert called([actor("vel")], ()) is None


def test_where_nobody_knows_a_group_that_is_said() -> None:
    found = some([actor("vel")])
    assert (found.calls, found.once, found.unreached) == ((), (), GROUPS)
    assert (found.exact, found.at_least) == (True, 0)
    assert found.text == (
        "Ingen av aktørene er ført opp med målgruppene dere har valgt, så det er ingen å ringe først. "
        "Ingen registrert aktør kjenner eneforsørgere, enslige eldre og innvandrere."
    )


def test_one_who_alone_knows_a_group_is_enough_for_it() -> None:
    found = some([actor("vel", "Velet", groups=[ELDERS])], (ELDERS,))
    assert [(call.actor, call.groups, call.adds) for call in found.calls] == [("vel", (ELDERS,), (ELDERS,))]
    assert found.calls[0].text == "Ingen andre kjenner enslige eldre."
    assert found.once == (ELDERS,)
    assert (
        found.text
        == "Dere har bare én å ringe: Velet. Det er ikke nok. Bare én registrert aktør kjenner enslige eldre."
    )


def test_each_call_says_what_it_adds_and_the_widest_comes_first() -> None:
    found = some(
        [
            actor("a", "A-laget", groups=[PARENTS, ELDERS]),
            actor("b", "B-laget", groups=[PARENTS, ELDERS, NEWCOMERS]),
            actor("c", "C-laget", groups=[NEWCOMERS]),
        ]
    )
    assert [call.actor for call in found.calls] == ["b", "a", "c"]
    assert [call.adds for call in found.calls] == [GROUPS, (PARENTS, ELDERS), (NEWCOMERS,)]
    assert found.calls[1].text == "Bare én annen kjenner eneforsørgere og enslige eldre."
    assert found.text == (
        "Disse 3 er nok: hver målgruppe er kjent av minst to av dem. Ingen av dem kan utelates: hver av dem kjenner en "
        "gruppe som ikke flere enn to aktører kjenner."
    )


def test_that_fewer_will_not_do_is_said_by_the_argument_that_is_easiest_to_check() -> None:
    shares = some([hours(id_, None, *pair) for id_ in "ab" for pair in [GROUPS[:2]]] + [hours("c", None, *GROUPS[:2])])
    assert "gruppene skal nås 4 ganger til sammen, og ingen aktør kjenner flere enn 2 av dem." in shares.text
    assert shares.text.startswith("Disse 2 er nok til å nå hver gruppe så ofte det går, opp til to ganger.")
    tried = some(
        [hours(f"{id_}{n}", None, *known) for n in range(2) for id_, known in (("a", GROUPS[:2]), ("b", (NEWCOMERS,)))]
        + [hours("c", None, PARENTS), hours("d", None, ELDERS), hours("e", None, NEWCOMERS)]
    )
    assert len(tried.calls) == 4
    assert tried.text.endswith("Færre holder ikke: alle mindre utvalg er prøvd.")


def test_where_the_search_was_cut_short_the_fewest_possible_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {f"g{n:02}": f"g{n:02}" for n in range(16)}
    random = Random(1)  # noqa: S311  the same table each time
    actors = [hours(f"a{n:02}", None, *(g for g in names if random.random() < 0.2)) for n in range(60)]
    voice = Voice(actors_at(actors, ""), pack(names), "nb")
    monkeypatch.setattr(search, "_MOST_TRIED", 0)
    found = first_calls(coverage(tuple(names), voice), set(voice.actors), {}, voice)
    assert found is not None
    assert not found.exact
    assert found.text.endswith(f"Kanskje holder det med færre, men aldri færre enn {found.at_least}.")


def test_who_comes_first_and_whom_to_call_instead_is_said_with_its_reason() -> None:
    def reasons(*actors: Stakeholder, degree: dict[str, int] | None = None) -> list[str]:
        calls = some(list(actors), (ELDERS,), degree=degree).calls
        return [call.text for call in calls]

    only = "Av de andre på listen er det bare én som kjenner enslige eldre."
    a, b, c = (hours(id_, None, ELDERS).model_copy(update={"name": id_.upper()}) for id_ in "abc")
    assert reasons(a, b, c)[0] == f"{only} C kan like gjerne ringes."
    assert reasons(a, b, c, degree={"b": 2, "c": 1})[0] == (f"{only} Er svaret nei, ring A, som har bånd til færre.")
    rich, poor = b.model_copy(update={"hours_per_month": 9}), c.model_copy(update={"hours_per_month": 1})
    told = reasons(rich, poor, a.model_copy(update={"hours_per_month": 0}))
    assert told[0] == f"{only} Er svaret nei, ring A, som har færre timer å gi i måneden."
    assert reasons(rich, poor, a)[0] == f"{only} Er svaret nei, ring C."
    town = actor("k", "K", kind="hjemmetjeneste", groups=[ELDERS]).model_copy(update={"hours_per_month": 5})
    assert reasons(rich, poor, town)[0] == (f"{only} Er svaret nei, ring C, som har færre timer å gi i måneden.")
    others = [town.model_copy(update={"id": f"k{n}", "name": f"K{n}"}) for n in range(2)]
    assert reasons(poor, *others)[0].startswith(only)
    assert "Da er færre grupper kjent fra to sektorer og utenfor kommunen." in reasons(poor, *others)[0]


def test_nobody_can_take_the_place_of_one_who_knows_what_no_other_does() -> None:
    actors = [hours(id_, None, *GROUPS) for id_ in "ab"] + [
        hours(id_, None, group) for id_, group in zip("cde", GROUPS, strict=True)
    ]
    found = some(actors)
    assert [call.actor for call in found.calls] == ["a", "b"]
    assert found.calls[0].text == (
        "Av de andre på listen er det bare én som kjenner hver av disse gruppene: eneforsørgere, enslige eldre og "
        "innvandrere. Ingen andre kan ta plassen alene."
    )


def test_an_answer_that_was_cut_short_claims_no_order_between_two(monkeypatch: pytest.MonkeyPatch) -> None:
    actors = [
        hours("a", None, PARENTS, ELDERS),
        hours("b", 1, PARENTS, ELDERS),
        hours("c", 9, PARENTS),
        hours("d", 9, ELDERS),
    ]
    actors += [hours("e", 0, PARENTS, ELDERS), hours("f", 9, PARENTS, ELDERS, kind="velforening")]
    monkeypatch.setattr(search, "_MOST_TRIED", 0)
    found = some(actors, (PARENTS, ELDERS))
    assert all(call.text for call in found.calls)
    assert any(". Er svaret nei, ring" in call.text for call in found.calls)


def test_hours_that_are_not_given_are_not_read_as_none() -> None:
    assert [
        c.actor for c in some([hours("a", 1), hours("b", None), hours("c", 3), hours("e", 2), hours("d", 9)]).calls
    ] == ["c", "d"]
    assert [c.actor for c in some([hours("a", 0), hours("b", None), hours("c", 2)]).calls] == ["b", "c"]
    assert [c.actor for c in some([hours("a", 0), hours("b", 1e300), hours("c", 2)]).calls] == ["b", "c"]


def test_whoever_has_left_is_not_called() -> None:
    actors = [actor(id_, groups=[ELDERS]) for id_ in "abc"]
    assert [call.actor for call in some(actors, (ELDERS,), gone="a").calls] == ["b", "c"]


def test_no_sentence_is_left_with_a_hole_in_any_language() -> None:
    actors = [actor("a", groups=[ELDERS]), *(actor(id_, groups=[PARENTS]) for id_ in "bcd")]
    for language in LANGUAGES:
        found = some(actors, language=language)
        assert all("{" not in text and text.endswith(".") for text in [found.text, *(c.text for c in found.calls)])


# ---- laws -------------------------------------------------------------------------------------------------------

ACTORS = st.lists(
    st.builds(
        lambda groups, kind, given: (sorted(groups), kind, given),
        st.sets(st.sampled_from([*GROUPS, "ukjent"])),
        st.sampled_from(["helsestasjon", "idrettslag", "velforening", "frivilligsentral"]),
        st.sampled_from([None, None, 0, 2, 8]),
    ),
    max_size=9,
)


def rows(table: list[tuple[list[str], str, float | None]], mark: str = "a") -> list[Stakeholder]:
    return [
        actor(f"{mark}{n}", f"{mark.upper()} {n}", kind, groups).model_copy(update={"hours_per_month": given})
        for n, (groups, kind, given) in enumerate(table)
    ]


@given(ACTORS)
@settings(deadline=None)
def test_every_group_is_reached_as_often_as_it_can_be_up_to_twice(
    table: list[tuple[list[str], str, float | None]],
) -> None:
    actors = rows(table)
    found = some(actors)
    chosen = {call.actor for call in found.calls}
    left = {group: min(2, sum(group in one.target_groups for one in actors)) for group in GROUPS}
    for group in GROUPS:
        assert sum(group in one.target_groups for one in actors if one.id in chosen) >= left[group]
        assert (group in found.once) is (left[group] == 1)
        assert (group in found.unreached) is (left[group] == 0)
    for call in found.calls:
        assert call.adds
        assert set(call.adds) == {group for group in call.groups if left[group] > 0}
        left = {group: times - (group in call.groups) for group, times in left.items()}


@given(ACTORS, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_neither_the_order_of_the_rows_nor_other_names_change_who_is_called(
    table: list[tuple[list[str], str, float | None]], random: Random
) -> None:
    actors = rows(table)
    assert called(random.sample(actors, len(actors))) == called(actors)
    renamed = [call.actor for call in some(rows(table, "z")).calls]
    assert renamed == [f"z{call.actor[1:]}" for call in some(actors).calls]
