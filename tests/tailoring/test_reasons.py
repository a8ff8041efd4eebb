from __future__ import annotations

import pytest
from tests.building import folder, group, method, pack, shuts_out, step

from naermiljomodell.domain.plan import MethodScore, Plan
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.tailoring.tailor import tailor

METHODS = (
    method("gjestebud", "innvandrere", "enslige-eldre", hours=4, kind="oppsøkende"),
    method("stand", "innvandrere", hours=2, kind="oppsøkende"),
    method("intervju", "eneforsorgere", hours=9, kind="oppsøkende", shuts_out=[shuts_out("innvandrere")]),
    method("internt-mote", audience="internt", kind="internt", cost="k1"),
)

UNKNOWN_HOURS = (
    "Hvor mange timer dere har, er ikke oppgitt. Skriv det, eller velg færre målgrupper, så blir planen mindre."
)


def plan_of(*steps: object, hours: float | None = None, **config: object) -> Plan:
    return tailor(pack(steps, METHODS), folder({"capacity": {"hours": hours}, **config}))  # type: ignore[arg-type]


def score(plan: Plan, step_: str, method_: str) -> MethodScore:
    (found,) = [s for s in plan.scores if (s.step, s.method) == (step_, method_)]
    return found


def test_every_method_offered_has_a_score_with_a_reason() -> None:
    plan = plan_of(step("a", methods=["gjestebud", "stand"], collects_input=True), step("b", methods=["internt-mote"]))
    assert [(s.step, s.method) for s in plan.scores] == [("a", "gjestebud"), ("a", "stand"), ("b", "internt-mote")]
    assert score(plan, "a", "gjestebud").reason == "Valgt fordi den når enslige eldre og innvandrere."
    assert score(plan, "a", "stand").reason == "Ikke valgt: den når ingen andre enn dem planen alt når."
    assert score(plan, "b", "internt-mote").reason == "Valgt fordi den hører til steget."
    assert score(plan, "b", "internt-mote").cost == "k1"


def test_a_score_tells_whom_a_method_reaches_and_shuts_out_and_what_it_takes() -> None:
    plan = plan_of(step("a", methods=["intervju"], collects_input=True))
    found = score(plan, "a", "intervju")
    assert (found.reaches, found.shuts_out, found.hours, found.chosen) == (
        ("eneforsorgere",),
        ("innvandrere",),
        9,
        True,
    )


def test_the_municipalitys_own_terms_are_used() -> None:
    plan = plan_of(step("a", methods=["stand"], collects_input=True), terms={"innvandrere": "nye naboer"})
    assert score(plan, "a", "stand").reason == "Valgt fordi den når nye naboer."
    assert plan.summary[0] == "Planen er laget for eneforsorgere, enslige eldre og nye naboer."
    assert plan.groups["innvandrere"].term == "nye naboer"


def test_a_method_that_reaches_others_but_no_more_groups_was_not_needed() -> None:
    plan = plan_of(step("a", methods=["stand", "intervju"], collects_input=True))
    assert score(plan, "a", "intervju").reason == (
        "Ikke valgt: planen når like mange grupper uten den, med like lite eller mindre arbeid."
    )


def test_a_method_of_a_step_that_is_given_up_is_left_with_it() -> None:
    plan = plan_of(step("a", methods=["internt-mote"], optional=True), hours=0)
    assert score(plan, "a", "internt-mote").reason == "Ikke valgt: steget er valgt bort."
    assert not score(plan, "a", "internt-mote").chosen


def test_a_step_that_uses_the_methods_of_another_says_so() -> None:
    plan = plan_of(
        step("grunnlinje", methods=["stand", "gjestebud"], pick="alle"),
        step("ettermaling", methods=["intervju"], same_methods_as="grunnlinje"),
    )
    assert score(plan, "ettermaling", "intervju").reason == "Ikke valgt: steget bruker samme metode som «Grunnlinje»."
    assert score(plan, "ettermaling", "stand").chosen


def test_a_method_for_partners_reaches_no_group_of_residents() -> None:
    partners = method("mote", "innvandrere", audience="partnere")
    plan = tailor(pack([step("a", methods=["mote"])], [partners]), folder())
    assert plan.scores[0].reaches == ()
    assert plan.scores[0].reason == "Valgt fordi den hører til steget."


def test_the_summary_says_what_a_reader_asks_first() -> None:
    plan = plan_of(
        step("a", methods=["gjestebud"], collects_input=True),
        step("b", methods=["gjestebud"], effort={"prepare": 0.5}),
        step("c", condition={"target_group": "uforetrygdede"}),
        hours=1000,
        target_groups=["innvandrere", "enslige-eldre"],
    )
    assert plan.summary == (
        "Planen er laget for innvandrere og enslige eldre.",
        "Disse metodene er valgt: Gjestebud.",
        "Arbeidet tar om lag 8,5 timer fra ansatte, og dere har satt av 1\u00a0000.",
        "Hver gruppe kan både gi innspill og bli med på noe.",
        "Dette er ikke med: C.",
    )


def test_the_summary_says_what_is_not_known_and_who_is_not_reached() -> None:
    plan = plan_of(step("a", methods=["gjestebud"], collects_input=True))
    assert plan.summary[2:] == (
        "Arbeidet tar om lag 4 timer fra ansatte. " + UNKNOWN_HOURS,
        "Disse gruppene når planen ikke godt nok: eneforsorgere, enslige eldre og innvandrere.",
        "Alle stegene i modellen er med.",
    )


def test_a_plan_without_groups_or_methods_promises_nothing() -> None:
    assert plan_of(step("a"), target_groups=[]).summary == (
        "Ingen målgrupper er valgt ennå.",
        "Arbeidet tar om lag 0 timer fra ansatte. " + UNKNOWN_HOURS,
        "Alle stegene i modellen er med.",
    )


def test_two_groups_with_one_term_are_named_once() -> None:
    model = pack(groups=[group("a", term="naboer"), group("b", term="naboer")])
    assert tailor(model, folder({"target_groups": ["a", "b"]})).summary[0] == "Planen er laget for naboer."


@pytest.mark.parametrize("language", LANGUAGES)
def test_scores_and_summary_are_in_the_readers_language(language: str) -> None:
    steps = [step("a", methods=["gjestebud", "stand"]), step("b", methods=["stand"], optional=True)]
    plan = tailor(pack(steps, METHODS), folder({"capacity": {"hours": 3}}, language=language))
    texts = [*plan.summary, *(s.reason for s in plan.scores), *(s.reason for s in plan.steps)]
    assert all("{" not in text and text.endswith(".") for text in texts)
    assert any("Ikkje" in text or "ikkje" in text for text in texts) is (language == "nn")
