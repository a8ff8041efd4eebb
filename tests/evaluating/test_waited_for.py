from __future__ import annotations

from dataclasses import replace

from tests.evaluating.test_answers import idea
from tests.evaluating.test_status import LOG, THREE, standing

from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.domain.status import WaitedFor


def actor(id_: str, **fields: object) -> Stakeholder:
    """Give an actor."""
    given = {"id": id_, "name": id_.capitalize(), "kind": "velforening", "sector": "bolig"}
    return Stakeholder.model_validate({**given, **fields})


def by_name(found: tuple[WaitedFor, ...]) -> dict[str, WaitedFor]:
    """Give those who are waited for by name."""
    return {one.who: one for one in found}


def test_a_role_is_waited_for_with_the_actors_that_have_it_and_are_still_there() -> None:
    actors = (
        actor("vel", roles=("leder",)),
        actor("lag", roles=("leder",), valid_to="2026"),
        actor("annen"),
        actor("prosjektleder", roles=("leder",)),
    )
    found = standing("2027-02-10", stakeholders=actors).waited_for
    assert found == (WaitedFor("Prosjektleder", ("Vel",), ("sporre", "ordne"), (), (), ()),)


def test_a_step_that_is_on_is_waited_for_and_one_without_a_role_by_nobody() -> None:
    assert standing("2027-02-03", log=LOG[:1]).waited_for == (WaitedFor("Prosjektleder", (), (), ("ordne",), (), ()),)
    (first, second) = standing("2027-03-16").waited_for
    assert (first.who, second) == ("Prosjektleder", WaitedFor("", (), (), ("svare",), (), ()))


def test_owners_of_ideas_that_were_said_yes_to_and_of_answers_that_are_owed() -> None:
    ideas = (
        idea("b", status="vedtatt", owner="vel", answer="Ja"),
        idea("a", status="i-gang", owner="Vel", answer="Ja"),
        idea("c", status="gjennomført", owner="Vel", answer="Ja"),
        idea("d", "2026-12-01", owner="leder"),
        idea("e", "2026-12-01"),
        idea("f", "2027-01-03"),
        idea("g", "2028", status="vedtatt", owner="Andre"),
    )
    found = by_name(
        standing(
            "2027-02-10", config={"owner": "Folkehelsekoordinator"}, ideas=ideas, stakeholders=(actor("vel"),)
        ).waited_for
    )
    assert found["Vel"].adopted == ("a", "b")
    assert (found["Prosjektleder"].unanswered, found["Prosjektleder"].late) == (("d",), ("sporre", "ordne"))
    assert found["Folkehelsekoordinator"].unanswered == ("e",)
    assert set(found) == {"Vel", "Prosjektleder", "Folkehelsekoordinator"}
    assert next(iter(found)) == "Prosjektleder"


def test_a_role_that_the_model_does_not_have_is_called_by_its_id() -> None:
    odd = THREE.steps["sporre"].model_copy(update={"responsible": "ukjent"})
    changed = replace(THREE, steps={**THREE.steps, "sporre": odd})
    made = standing("2027-01-10", changed)
    assert [one.who for one in made.waited_for] == ["ukjent"]
