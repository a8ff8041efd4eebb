from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from tests.evaluating.neighbourhoods import NOTHING_KNOWN, summary, traits
from tests.folders import add, honefoss, replace_in, ulleral, write

from naermiljomodell.comparing import MOST_LIKES, Summaries, compared, likes_of, read_summaries
from naermiljomodell.domain.compared import NetworkThere
from naermiljomodell.domain.figure import NOT_MEASURED, shown

DAY = dt.date(2027, 6, 1)
FUNNEL = "indikator;dato;verdi\npersoner-invitert;2027-03;40\npersoner-kom;2027-03;3\n"


@pytest.fixture
def places(tmp_path: Path) -> list[Path]:
    """Give two neighbourhoods, of which the second has counted few people and has learnt that a step was not needed."""
    there = [ulleral(tmp_path), honefoss(tmp_path)]
    write(there[1], "malinger.csv", FUNNEL)
    add(there[1], "tilpasning: {steg: {smamidler: {fjern: true, begrunnelse: Banken gjør det}}}")
    return there


def test_each_place_is_told_with_how_much_of_the_model_it_keeps(places: list[Path]) -> None:
    found = compared(read_summaries(places, DAY), DAY)
    assert [area.name for area in found.areas] == ["Ullerål", "Hønefoss"]
    first, second = (area.fidelity for area in found.areas)
    assert (first.changed, first.dropped, first.added) == (5, 1, 1)
    assert (second.changed, second.dropped, second.added) == (0, 1, 0)
    assert first.share.value == pytest.approx(100 * (first.steps - 1) / first.steps)
    everywhere = next(one for one in found.deviations if "mikrotilskudd" in one.text)
    assert everywhere.where == ((0, "Egne midler til små tiltak er ikke avklart."), (1, "Banken gjør det"))
    assert "smamidler" not in {step.id for step in found.steps}
    assert {step.id: step.states for step in found.steps}["hagedag"] == ("nytt", "finnes-ikke")


def test_a_folder_with_errors_is_told_and_the_others_are_compared(places: list[Path], tmp_path: Path) -> None:
    replace_in(places[0], "navn: Ullerål", "nawn: Ullerål")
    found = read_summaries([*places, tmp_path / "borte"], DAY)
    assert [area.name for area in found.areas] == ["Hønefoss"]
    told = {(problem.code, problem.file) for problem in found.problems}
    assert ("NM102", f"{places[0].as_posix()}/naermiljo.yaml") in told
    assert ("NM300", (tmp_path / "borte").as_posix()) in told
    assert {problem.severity for problem in found.problems} == {"feil"}


def test_nothing_that_is_hidden_is_in_the_comparison(places: list[Path]) -> None:
    stages = {stage.id: stage for stage in read_summaries(places, DAY).areas[1].funnel}
    assert stages["personer-invitert"].count.value == 40
    assert (stages["personer-kom"].count.state, stages["personer-kom"].count.value) == ("skjult", None)


def test_a_place_beside_itself_shows_no_difference(places: list[Path]) -> None:
    found = compared(read_summaries([places[0], places[0]], DAY), DAY)
    assert found.areas[0] == found.areas[1]
    assert (found.steps, found.notes) == ((), ())
    assert all(len(one.where) == 2 for one in found.deviations)


def test_one_place_more_and_another_order_change_no_row(places: list[Path]) -> None:
    alone = [read_summaries([place], DAY).areas[0] for place in places]
    assert list(read_summaries(places, DAY).areas) == alone
    assert list(read_summaries(reversed(places), DAY).areas) == alone[::-1]


def test_all_are_told_in_one_language(places: list[Path]) -> None:
    found = read_summaries(places, DAY, "nn")
    assert found.language == "nn"
    assert {phase.name for phase in found.areas[0].phases} == {phase.name for phase in found.areas[1].phases}
    assert "teke ut" in found.areas[1].deviations[0].text
    assert read_summaries(places, DAY).language == "nb"
    assert read_summaries([], DAY) == Summaries((), "nb", ())


def network(actors: int, density: float | None) -> NetworkThere:
    return NetworkThere(actors, 2, NOT_MEASURED if density is None else shown(density), 1, 1, 0)


@pytest.mark.parametrize(
    ("networks", "warned"),
    [
        ([network(5, 20), network(5, 40)], False),
        ([network(5, 20), network(9, 20)], True),
        ([network(5, 20), network(0, None)], False),
    ],
)
def test_density_is_compared_between_networks_of_one_size_only(networks: list[NetworkThere], *, warned: bool) -> None:
    there = tuple(summary(f"Sted {n}", network=one) for n, one in enumerate(networks))
    assert bool(compared(Summaries(there, "nb", ()), DAY).notes) == warned


def test_each_place_is_most_like_one_other_unless_they_are_too_many() -> None:
    kinds = [traits(area_kind="by", centrality=n + 1, residents=1000) for n in range(3)]
    there = tuple(summary(f"Sted {n}", traits=kind) for n, kind in enumerate([*kinds, NOTHING_KNOWN]))
    found = compared(Summaries(there, "nb", ()), DAY)
    assert [(like.folder, like.other) for like in found.likes] == [
        ("sted 0", "sted 1"),
        ("sted 1", "sted 0"),
        ("sted 2", "sted 1"),
    ]
    assert not found.likes_left_out
    many = tuple(replace(there[0], folder=str(n)) for n in range(MOST_LIKES + 1))
    found = compared(Summaries(many, "nb", ()), DAY)
    assert (found.likes, found.likes_left_out) == ((), True)


def test_a_new_place_is_like_others_and_never_itself() -> None:
    kind = traits(area_kind="by", centrality=1, residents=1000)
    there = tuple(summary(name, traits=kind) for name in ("Ny", "Vik"))
    assert [like.other for like in likes_of(there[0], Summaries(there, "nb", ()))] == ["vik"]
