from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evaluating.neighbourhoods import summary, traits

from naermiljomodell.domain.compared import AreaSummary
from naermiljomodell.evaluating.likeness import likeness, most_like

VIK = summary(
    "Vik",
    traits=traits(
        area_kind="bygd",
        centrality=5,
        residents=1000,
        target_groups=("a", "b"),
        challenges=("x",),
        place_kinds=("skole", "bibliotek"),
    ),
)
NES = summary(
    "Nes",
    traits=traits(
        area_kind="bygd",
        centrality=4,
        residents=100,
        target_groups=("b", "c", "d"),
        challenges=("x",),
        place_kinds=("idrett",),
    ),
)


def test_the_likeness_is_the_mean_reckoned_by_hand() -> None:
    # kind 1, centrality 1 - 1/5, residents 1 - ln 10 / ln 100 = 0.5, groups 1 of 4, challenges 1 of 1, places 0 of 3
    found = likeness(VIK, NES, "nb")
    assert found is not None
    assert found.score == round((1 + 0.8 + 0.5 + 0.25 + 1 + 0) / 6, 4)
    assert (found.folder, found.other, found.name, found.known) == ("vik", "nes", "Nes", 6)
    assert found.why == (
        "samme slags område",
        "1 av 1 utfordringer er felles",
        "omtrent like sentralt",
        "omtrent like mange innbyggere (1\u00a0000 og 100)",
    )


def test_what_is_not_known_of_both_counts_neither_way() -> None:
    other = summary("Å", traits=traits(area_kind="bygd", residents=1000, target_groups=("a", "b")))
    found = likeness(VIK, other, "nb")
    assert found is not None
    assert (found.score, found.known) == (1, 3)


def test_too_little_is_known_to_say_anything() -> None:
    fresh = summary("Å", traits=traits(target_groups=("a", "b"), residents=1000))
    assert likeness(VIK, fresh, "nb") is None
    assert most_like(fresh, [VIK, NES], "nb") == ()


def test_the_most_like_come_first_and_no_more_than_asked_for() -> None:
    twin = summary("Tvilling", traits=VIK.traits)
    less_known = summary("Anne", traits=traits(area_kind="bygd", centrality=5, residents=1000))
    assert [one.name for one in most_like(VIK, [NES, less_known, twin], "nb")] == ["Tvilling", "Anne", "Nes"]
    assert [one.name for one in most_like(VIK, [NES, less_known, twin], "nb", most=1)] == ["Tvilling"]


@pytest.mark.parametrize(("residents", "score"), [(1, 0), (10, 0), (100_000, 0), (1000, 1)])
def test_a_hundred_times_as_many_is_wholly_unlike(residents: int, score: float) -> None:
    one = summary("A", traits=traits(area_kind="by", centrality=1, residents=1000))
    other = summary("B", traits=traits(area_kind="by", centrality=1, residents=residents))
    found = likeness(one, other, "nb")
    assert found is not None
    assert found.score == round((2 + score) / 3, 4)


_places = st.builds(
    lambda kind, centrality, residents, groups: summary(
        "X", traits=traits(area_kind=kind, centrality=centrality, residents=residents, target_groups=tuple(groups))
    ),
    st.sampled_from(["by", "bygd", None]),
    st.one_of(st.none(), st.integers(1, 6)),
    st.one_of(st.none(), st.integers(0, 10**6)),
    st.sets(st.sampled_from("abcd")),
)


@given(_places, _places)
def test_likeness_goes_both_ways_and_is_whole_only_where_nothing_differs(one: AreaSummary, other: AreaSummary) -> None:
    found, back = likeness(one, other, "nb"), likeness(other, one, "nb")
    assert (found is None) == (back is None)
    if found is not None and back is not None:
        assert found.score == back.score
        assert 0 <= found.score <= 1
    mine = likeness(one, one, "nb")
    assert mine is None or mine.score == 1
