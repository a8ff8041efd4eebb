from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.building import step
from tests.network.sample import GROUPS, actor, pack, tie
from tests.network.test_plan_gaps import plan_of, planned

from naermiljomodell.domain.network import FirstCalls, NetworkReport
from naermiljomodell.network.report import analyse
from naermiljomodell.network.work import Work
from naermiljomodell.pipeline import analyse_network, load_area, tailor

ULLERAL = Path(__file__).parents[2] / "examples" / "ullerål"
AREA, MODEL = load_area(ULLERAL)
PLAN = tailor(MODEL, AREA)
ELDERS = "enslige-eldre"
ACTORS = [
    actor("a", groups=[ELDERS], valid_to="2027-03"),
    actor("b", groups=[ELDERS]),
    actor("c", groups=[ELDERS]),
    actor("d", groups=[ELDERS]),
]
LED = plan_of([planned(step("drift", responsible="eier"), "2027-05-01")])


def read(at: str = "", actors: int = 4, work: Work | None = None) -> NetworkReport:
    found = ACTORS[:actors]
    return analyse(pack(), found, [tie("b", "c")], (ELDERS,), "nb", at, work=work or Work())


def calls(report: NetworkReport) -> list[str]:
    assert report.first_calls is not None
    return [call.actor for call in report.first_calls.calls]


def pairs(report: NetworkReport) -> list[tuple[str, str]]:
    return [(pair.one, pair.other) for pair in report.introductions]


def test_without_a_plan_there_is_nothing_it_lacks_and_the_rest_is_told() -> None:
    report = read()
    assert (calls(report), report.gaps) == (["b", "c"], ())
    assert pairs(report) == [("a", "d"), ("a", "b"), ("b", "d")]
    assert [gap.subject for gap in read(work=Work(LED)).gaps] == ["eier"]


def test_whoever_has_left_by_today_is_neither_called_nor_introduced() -> None:
    assert "a" in {one for pair in pairs(read(work=Work(today="2027-03-31"))) for one in pair}
    assert pairs(read(work=Work(today="2027-04-01"))) == [("b", "d"), ("c", "d")]
    assert pairs(read("2027-04-01", work=Work(today="2027-01-01"))) == [("b", "d"), ("c", "d")]
    holding = [one.model_copy(update={"roles": ("eier",)}) if one.id == "a" else one for one in ACTORS]
    lost = analyse(pack(), holding, [], GROUPS, "nb", work=Work(LED, today="2027-04-01"))
    assert [gap.subject for gap in lost.gaps] == ["eier"]


def test_two_actors_are_not_introduced_and_show_no_gap() -> None:
    report = read(actors=2, work=Work(LED))
    assert (calls(report), report.introductions, report.gaps) == (["a", "b"], (), ())


def test_without_actors_nothing_is_told() -> None:
    report = read(actors=0, work=Work(LED))
    assert (report.first_calls, report.introductions, report.gaps) == (None, (), ())


def without(*gone: str) -> NetworkReport:
    """Give what Ullerål's network says when some actors and their ties are taken out of the tables."""
    folder = replace(
        AREA,
        stakeholders=tuple(one for one in AREA.stakeholders if one.id not in gone),
        relations=tuple(one for one in AREA.relations if not {one.origin, one.target} & {*gone}),
    )
    return analyse_network(MODEL, folder, plan=PLAN)


def lines(report: NetworkReport) -> list[str]:
    """Give all that a coordinator would read."""
    first: FirstCalls | None = report.first_calls
    assert first is not None
    acts = [first.text, *(call.text for call in first.calls), *(gap.text for gap in report.gaps)]
    return [*acts, *(pair.text for pair in report.introductions), *(reading.text for reading in report.readings)]


CALL_ALONE = "Ingen andre kjenner beboere i kommunale boliger."
CALL_PAIR = "Bare én annen kjenner beboere i kommunale boliger."
CUT = "Faller Velforeningen (illustrasjon) ut, deles nettverket: Borettslaget (illustrasjon) mister forbindelsen til resten."
ISOLATED = "Borettslaget (illustrasjon) kjenner eldre som bor alene og voksne med nedsatt funksjonsevne, men har ingen"
PAIR = "Bare én annen kjenner personer som mottar uføretrygd."
HOST = "Frivilligsentralen (illustrasjon) eier alle møteplassene som er ført opp for personer som mottar uføretrygd og"


@pytest.mark.parametrize(
    ("gone", "old", "new"),
    [("nav", CALL_PAIR, CALL_ALONE), ("velforeningen", CUT, ISOLATED), ("frivilligsentralen", HOST, PAIR)],
)
def test_taking_one_actor_out_of_ulleral_changes_what_is_said_in_words_a_coordinator_understands(
    gone: str, old: str, new: str
) -> None:
    before, after = lines(without()), lines(without(gone))
    changed = [f"- {line}" for line in before if line not in after] + [
        f"+ {line}" for line in after if line not in before
    ]
    told = "\n".join(changed)
    assert [line for line in changed if line.startswith(f"- {old}")], told
    assert [line for line in changed if line.startswith(f"+ {new}")], told


def test_the_last_actor_who_held_a_role_or_was_of_a_kind_leaves_a_gap_in_the_plan() -> None:
    def subjects(report: NetworkReport) -> set[tuple[str, str]]:
        return {(gap.kind, gap.subject) for gap in report.gaps}

    assert ("aktørtype", "boligkontor") not in subjects(without())
    assert ("aktørtype", "boligkontor") in subjects(without("boligkontoret"))
    held = [step.step.id for step in PLAN.included if step.step.responsible == "prosjektleder"]
    gap = next(gap for gap in without("folkehelse").gaps if "aktorkart" in gap.steps)
    assert gap.kind == "rolle"
    assert set(gap.steps) >= {*held} or gap.subject == "prosjektleder"
