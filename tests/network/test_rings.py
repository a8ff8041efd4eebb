from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.network.sample import actor, pack, tie

from naermiljomodell.domain.network import MapPlace
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network.report import analyse
from naermiljomodell.network.rings import CORE_ROLES, ring_of

GROUPS = ("innvandrere", "enslige-eldre")
IDS = ("a", "b", "c", "d")
ties = st.builds(
    tie,
    st.sampled_from(IDS),
    st.sampled_from(IDS),
    st.sampled_from(["samarbeider", "konflikt", "henviser"]),
    level=st.sampled_from([None, 1, 2, 3, 4]),
)


def placed(actors: list[Stakeholder], relations: list[Relation] | None = None) -> dict[str, MapPlace]:
    """Give the places of *actors* by id."""
    report = analyse(pack(), actors, relations or [], GROUPS, "nb")
    return {place.actor: place for place in report.places}


def with_roles(*roles: str) -> Stakeholder:
    """Give an actor that has *roles*."""
    return actor("a").model_copy(update={"roles": roles})


@pytest.mark.parametrize("role", sorted(CORE_ROLES))
def test_who_decides_or_answers_for_the_work_stands_in_the_core(role: str) -> None:
    assert placed([with_roles("bordvert", role)])["a"].ring == "kjerne"


def test_who_has_any_other_role_is_active_and_who_has_none_is_further_out() -> None:
    assert placed([with_roles("bordvert")])["a"].ring == "aktiv"
    assert placed([with_roles("en-rolle-ingen-kjenner")])["a"].ring == "aktiv"
    assert placed([actor("a")])["a"].ring == "ytre"
    assert ring_of(()) == "ytre"


def test_a_place_has_the_sector_and_the_chosen_groups_in_the_order_they_were_chosen() -> None:
    place = placed([actor("a", sector="kommune", groups=("eneforsorgere", "enslige-eldre", "innvandrere"))])["a"]
    assert (place.sector, place.groups) == ("kommune", GROUPS)


def test_a_tie_has_the_highest_level_of_the_pair_whichever_way_it_goes() -> None:
    actors = [actor(id_) for id_ in "abc"]
    found = placed(
        actors,
        [
            tie("a", "b", level=2),
            tie("b", "a", "henviser", level=3),
            tie("a", "b", "konflikt", level=4),
            tie("c", "a", "henviser"),
        ],
    )
    assert (found["a"].tied_to, found["a"].levels) == (("b", "c"), (3, None))
    assert (found["b"].tied_to, found["b"].levels) == (("a",), (3,))
    assert (found["c"].tied_to, found["c"].levels) == (("a",), (None,))


def test_conflict_alone_is_no_tie_on_the_map() -> None:
    assert placed([actor("a"), actor("b")], [tie("a", "b", "konflikt", level=4)])["a"].tied_to == ()


def test_there_are_no_places_without_actors() -> None:
    assert placed([]) == {}


@given(relations=st.lists(ties, max_size=12), order=st.permutations(IDS))
def test_every_actor_has_one_place_and_ties_go_both_ways_alike(relations: list[Relation], order: list[str]) -> None:
    found = placed([actor(id_) for id_ in order], relations)
    assert list(found) == sorted(IDS), "the reading order, whatever the order of the rows"
    assert found == placed([actor(id_) for id_ in IDS], relations[::-1])
    levels = {
        (place.actor, other): level
        for place in found.values()
        for other, level in zip(place.tied_to, place.levels, strict=True)
    }
    assert all(levels[other, one] == level for (one, other), level in levels.items())
