from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.building import by_id, group, method, shuts_out, step
from tests.network.sample import GROUPS, actor, pack

from naermiljomodell.domain.network import PlanGap
from naermiljomodell.domain.pack import Method, Step
from naermiljomodell.domain.plan import CapacityCheck, Dates, Plan, PlannedStep
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.network.day import actors_at
from naermiljomodell.network.plan_gaps import plan_gaps
from naermiljomodell.network.voice import Voice

PARENTS, ELDERS, NEWCOMERS = GROUPS


def planned(
    one: Step, start: str = "", end: str = "", *, hours: float = 0, methods: tuple[str, ...] = (), included: bool = True
) -> PlannedStep:
    """Give a step as it stands in a plan, with its days when they are told."""
    dates = Dates(start, end or start, "dag") if start else None
    return PlannedStep(one, included, "", methods, dates, hours)


def plan_of(steps: Iterable[PlannedStep], *methods: Method) -> Plan:
    """Give a plan of some steps and methods for the three groups."""
    return Plan(
        groups=by_id(group(id_) for id_ in GROUPS),
        phases=(),
        phases_off=(),
        steps=tuple(steps),
        methods=by_id(methods),
        scores=(),
        coverage=(),
        capacity=CapacityCheck(0, None, ()),
        outreach_missing=False,
        deviations=(),
        summary=(),
    )


def place(id_: str, owner: str | None, *groups: str) -> MeetingPlace:
    return MeetingPlace.model_validate(
        {"id": id_, "name": id_, "kind": "grendehus", "owner": owner, "target_groups": groups}
    )


THERE = [actor("a", "A-laget"), actor("b", "B-laget", "idrettslag"), actor("c", "C-laget", "frivilligsentral")]


def lacking(
    steps: Sequence[PlannedStep],
    there: Sequence[Stakeholder] = THERE,
    places: Sequence[MeetingPlace] = (),
    *methods: Method,
    today: str = "",
    language: str = "nb",
) -> tuple[PlanGap, ...]:
    actors = actors_at(there, "")
    return plan_gaps(plan_of(steps, *methods), list(actors.values()), places, today, Voice(actors, pack(), language))


def responsible(role: str, id_: str, start: str = "2027-01-04", **more: object) -> PlannedStep:
    return planned(step(id_, responsible=role, name=id_.capitalize(), **more), start)


def test_a_role_that_nobody_holds_is_told_with_its_steps_and_what_mends_it() -> None:
    meeting = planned(step("mote", mends=["rolle"]), "2027-01-04")
    steps = [meeting, responsible("eier", "drift", "2027-03-01"), responsible("eier", "feire", "2027-04-01")]
    (found,) = lacking(steps)
    assert (found.kind, found.subject, found.steps, found.step) == (
        "rolle",
        "eier",
        ("drift", "feire"),
        "mote",
    )
    assert (
        found.text
        == "Ingen registrert aktør har rollen eier. Den har ansvaret for «Drift» (1. mars 2027) og ett steg til."
    )
    assert found.action == (
        "Avtal hvem som tar rollen eier, før dere begynner på «Drift», og skriv det i kolonnen «roller»."
    )
    assert lacking(steps, [*THERE, actor("d").model_copy(update={"roles": ("eier",)})]) == ()


def test_a_role_with_a_step_of_its_own_is_agreed_on_there() -> None:
    steps = [
        responsible("eier", "drift"),
        planned(step("mote", mends=["rolle"])),
        planned(step("valg", settles_roles=["eier"])),
    ]
    assert lacking(steps)[0].step == "valg"
    assert lacking([responsible("eier", "drift")])[0].step == ""


def test_of_many_roles_the_first_three_are_told_and_the_rest_in_one_line() -> None:
    roles = ["f", "e", "d", "c", "b", "a", "a"]
    steps = [responsible(role, f"s{n}", f"2027-0{7 - n}-01") for n, role in enumerate(roles)]
    found = lacking(steps)
    assert [gap.subject for gap in found] == ["a", "b", "c", "d"]
    assert found[3].text == "Heller ikke disse rollene har noen registrert aktør: d, e og f."
    assert found[3].steps == ("s2", "s1", "s0")
    assert [gap.subject for gap in lacking(steps[2:])] == ["a", "b", "c", "d"]
    assert lacking(steps[2:])[3].text.startswith("Ingen registrert aktør har rollen d.")


def test_of_two_roles_needed_from_the_same_day_the_one_of_most_steps_comes_first_and_one_without_a_day_last() -> None:
    steps = [
        planned(step("n", responsible="c", name="N")),
        responsible("a", "en"),
        responsible("b", "to"),
        responsible("b", "tre"),
        responsible("b", "fire"),
    ]
    found = lacking(steps)
    assert [gap.subject for gap in found] == ["b", "a", "c"]
    assert "(4. januar 2027) og 2 steg til." in found[0].text
    assert found[2].text.endswith("Den har ansvaret for «N».")


def test_what_is_over_and_what_is_left_out_needs_nobody() -> None:
    steps = [
        responsible("eier", "over", "2027-01-04"),
        planned(step("ute", responsible="eier"), "2027-05-01", included=False),
        planned(step("uten")),
    ]
    assert lacking(steps, today="2027-01-05") == ()
    assert len(lacking(steps, today="2027-01-04")) == 1


def test_of_fewer_than_three_actors_nothing_is_said_to_be_missing() -> None:
    assert lacking([responsible("eier", "drift")], THERE[:2]) == ()


def test_a_step_that_lacks_every_kind_of_actor_it_needs_is_told() -> None:
    needs = [step(id_, name=id_.capitalize(), actor_kinds=("helsestasjon", "hjemmetjeneste")) for id_ in ("en", "to")]
    steps = [planned(step("kart", mends=["aktørtype"])), *(planned(one, "2027-02-01") for one in needs)]
    (found,) = lacking(steps)
    assert (found.kind, found.subject, found.steps, found.step) == (
        "aktørtype",
        "helsestasjon",
        ("en", "to"),
        "kart",
    )
    assert found.text == (
        "Planen trenger minst én av disse: Helsestasjon eller Hjemmetjeneste. Ingen av dem er registrert, og det gjelder "
        "«En» (1. februar 2027) og ett steg til."
    )
    assert lacking(steps, [*THERE, actor("d", kind="hjemmetjeneste")]) == ()


def test_all_kinds_of_actor_that_would_do_are_told_and_the_first_are_to_be_asked() -> None:
    kinds = ("helsestasjon", "hjemmetjeneste", "a", "b", "c", "d")
    (found,) = lacking([planned(step("en", name="En", actor_kinds=kinds), "2027-02-01")])
    assert "Helsestasjon, Hjemmetjeneste, a, b, c eller d. Ingen" in found.text
    assert found.action.endswith("Helsestasjon, Hjemmetjeneste, a, b eller c.")


def test_few_kinds_are_told_and_an_unknown_one_by_its_id() -> None:
    steps = [planned(step(f"s{n}", actor_kinds=(f"type{n}",)), f"2027-0{n + 1}-01") for n in range(5)]
    found = lacking(steps)
    assert [gap.subject for gap in found] == ["type0", "type1", "type2"]
    assert found[0].action.endswith("«aktorer»: type0.")


MEET = method("treff", *GROUPS[:2])
DINNER = planned(step("middag"), "2027-02-01", methods=("treff",))


def test_a_host_who_owns_every_place_of_a_group_that_the_plan_gathers_is_told() -> None:
    places = [place("hus", "a", ELDERS), place("sal", "a", ELDERS, PARENTS), place("rom", "b")]
    (found,) = lacking([DINNER, planned(step("sted", mends=["eneste-vert"]))], THERE, places, MEET)
    assert (found.kind, found.subject, found.steps, found.step) == ("eneste-vert", "a", ("middag",), "sted")
    assert found.text == "A-laget eier alle møteplassene som er ført opp for eneforsørgere og enslige eldre."
    assert found.action == "Spør B-laget om å være reserve, så dere har et sted også når A-laget må si nei."
    (alone,) = lacking([DINNER], THERE, places[:1], MEET)
    assert alone.action == "Finn et sted til for enslige eldre, så dere har et sted også når A-laget må si nei."


@pytest.mark.parametrize(
    ("places", "meeting"),
    [
        ([place("hus", "a", ELDERS), place("sal", "b", ELDERS)], MEET),
        ([place("hus", "a", ELDERS), place("sal", None, ELDERS)], MEET),
        ([place("hus", None, ELDERS)], MEET),
        ([place("hus", "ukjent", ELDERS)], MEET),
        ([place("hus", "a", NEWCOMERS)], MEET),
        ([place("hus", "a")], MEET),
        ([place("hus", "a", ELDERS)], method("treff", *GROUPS, kind="undersøkelse")),
        ([place("hus", "a", ELDERS)], method("treff", *GROUPS, shuts_out=[shuts_out(ELDERS)])),
    ],
)
def test_no_host_is_called_alone_where_another_may_be_there_or_nobody_is_gathered(
    places: list[MeetingPlace], meeting: Method
) -> None:
    assert lacking([DINNER], THERE, places, meeting) == ()


def test_the_host_of_most_groups_is_told_first() -> None:
    places = [place("hus", "b", PARENTS), place("sal", "a", ELDERS), place("rom", "b", NEWCOMERS)]
    found = lacking([DINNER], THERE, places, method("treff", *GROUPS))
    assert [gap.subject for gap in found] == ["b", "a"]


def test_a_host_that_is_asked_for_more_hours_than_it_has_is_told() -> None:
    busy = actor("d", "D-laget").model_copy(update={"hours_per_month": 2, "roles": ("eier",)})
    steps = [
        planned(step("drift", name="Drift", responsible="eier"), "2027-01-04", "2027-02-10", hours=12.5),
        planned(step("flere", mends=["full-vert"])),
    ]
    (found,) = lacking(steps, [*THERE, busy])
    assert (found.kind, found.subject, found.steps, found.step) == ("full-vert", "d", ("drift",), "flere")
    assert found.text == (
        "Timer planen regner med fra D-laget i januar 2027: om lag 6, mest i «Drift». D-laget har oppgitt 2."
    )
    assert found.action.startswith("Spør D-laget hva som er mulig, og del «Drift» med flere")
    other = busy.model_copy(update={"id": "e", "name": "E-laget"})
    assert "også når alle som har rollen, deler" in lacking(steps, [*THERE, busy, other])[0].text


def test_no_sentence_has_a_hole_in_any_language() -> None:
    busy = actor("d", "D-laget").model_copy(update={"hours_per_month": 0, "roles": ("vert",)})
    steps = [
        responsible("eier", "drift", actor_kinds=("hjemmetjeneste",)),
        *(responsible(role, f"s{role}") for role in "uvwxyz"),
        planned(step("vertskap", responsible="vert"), "2027-01-04", hours=5),
        DINNER,
    ]
    for language in LANGUAGES:
        for places in ([place("hus", "a", ELDERS)], [place("hus", "a", ELDERS), place("sal", "b")]):
            found = lacking(steps, [*THERE, busy], places, MEET, language=language)
            assert [gap.kind for gap in found] == ["rolle"] * 4 + ["aktørtype", "eneste-vert", "full-vert"]
            assert all("{" not in text and text.endswith(".") for gap in found for text in (gap.text, gap.action))


# ---- laws -------------------------------------------------------------------------------------------------------

STEPS = st.lists(
    st.builds(
        lambda role, kinds, start: (role, tuple(sorted(kinds)), start),
        st.sampled_from(["eier", "vert", "annet", None]),
        st.sets(st.sampled_from(["helsestasjon", "velforening", "idrettslag"])),
        st.sampled_from(["", "2027-01-04", "2027-06-01"]),
    ),
    max_size=8,
)
HELD = st.lists(st.sampled_from(["eier", "vert", ""]), min_size=3, max_size=6)


@given(STEPS, HELD, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_every_role_nobody_holds_is_told_once_and_nothing_else_whatever_the_order_of_the_rows(
    table: list[tuple[str | None, tuple[str, ...], str]], held: list[str], random: Random
) -> None:
    steps = [
        planned(step(f"s{n}", responsible=role, actor_kinds=kinds), start)
        for n, (role, kinds, start) in enumerate(table)
    ]
    there = [actor(f"a{n}", kind="velforening").model_copy(update={"roles": (role,)}) for n, role in enumerate(held)]
    found = lacking(steps, there)
    wanted = {role for role, _, _ in table if role} - set(held)
    assert {gap.subject for gap in found if gap.kind == "rolle"} == wanted
    needing = {s.step.id for s in steps if s.step.actor_kinds and "velforening" not in s.step.actor_kinds}
    assert {id_ for gap in found if gap.kind == "aktørtype" for id_ in gap.steps} == needing
    assert lacking(steps, random.sample(there, len(there))) == found
