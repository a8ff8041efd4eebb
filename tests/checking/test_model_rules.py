from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from tests.building import by_id, group, method, pack, phase, shuts_out, step

from naermiljomodell.checking.model_rules import check_model, kinds_of
from naermiljomodell.domain.model import Change, Origin, Pack, Template
from naermiljomodell.domain.reference import ActorKind, Benchmark, DocumentTemplate, Indicator, Role, Sector, Source
from naermiljomodell.errors import Problem
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack

EVIDENCE = {"grade": "V", "source": "s01"}
SOURCES = by_id([Source(id="s01", name="En rapport", publisher="Et institutt")])
ROLES = by_id([Role(id="eier", name="Eier", description="Eier arbeidet.")])
SECTORS = by_id([Sector(id="bolig", name="Bolig", municipal=False, description="Boligselskap og vel.")])


def indicator(id_: str, **fields: object) -> Indicator:
    given = {
        "id": id_,
        "name": "Tillit",
        "number": "I01",
        "goal_area": "trygghet",
        "kind": "resultat",
        "question": "Hvor trygg er du?",
        "scale": "1 til 5",
        "direction": "høyere",
        "computation": "Snitt.",
        "privacy": "åpen",
        "grade": "B",
    }
    return Indicator.model_validate({**given, **fields})


def model(steps: Any = (), methods: Any = (), **fields: Any) -> Pack:  # noqa: ANN401  parts of a model
    """Give a model whose own references all hold."""
    return pack(steps, methods, **{"roles": ROLES, "sectors": SECTORS, "sources": SOURCES, **fields})


def found(made: Pack) -> list[tuple[str, str, str]]:
    """Give code, path and what each finding is about."""
    return [(p.code, p.path, dict(p.facts).get("id", "")) for p in check_model(made)]


WHOLE = model(
    [
        step("a", responsible="eier", methods=["m"], documents=["plan"], evidence=[EVIDENCE], after=["borte"]),
        step(
            "b",
            answers=["a"],
            same_methods_as="a",
            after=["a"],
            checklist=[{"text": "Ring", "groups": ["innvandrere"]}],
            condition={"all_of": [{"negated": {"target_group": "innvandrere"}}, {"residents": {"at_least": 1}}]},
        ),
    ],
    [method("m", "innvandrere", phases=["kartlegging"], shuts_out=[shuts_out("enslige-eldre")], evidence=[EVIDENCE])],
    indicators=by_id([indicator("tillit", grade="V", source="s01")]),
    documents=by_id([DocumentTemplate(id="plan", name="Plan", purpose="Å se.", readers="Alle", kind="dokument")]),
    templates={"plan": Template("# Plan", "prove", "dokumenter/plan.md.j2")},
    removed=by_id([step("borte", before=["b"])]),
)


def test_a_model_that_hangs_together_has_no_findings() -> None:
    assert check_model(WHOLE) == ()


def test_the_core_pack_hangs_together() -> None:
    assert check_model(core_pack("nb")) == ()


def test_all_kinds_of_record_are_looked_at() -> None:
    assert kinds_of(WHOLE) == WHOLE.by_kind


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"phase": "x"}, "fase"),
        ({"responsible": "x"}, "ansvarlig"),
        ({"methods": ["x"]}, "metoder"),
        ({"after": ["x"]}, "etter"),
        ({"before": ["x"]}, "før"),
        ({"answers": ["x"]}, "svarer_på"),
        ({"same_methods_as": "x"}, "samme_metode_som"),
        ({"actor_kinds": ["velforening", "x"]}, "aktørtyper"),
        ({"documents": ["x"]}, "dokumenter"),
        ({"evidence": [{"grade": "D"}, {"grade": "V", "source": "x"}]}, "belegg"),
        ({"checklist": ["Ring", {"text": "Gå", "groups": ["innvandrere", "x"]}]}, "sjekkliste"),
        ({"condition": {"target_group": "x"}}, "vilkår"),
        ({"condition": {"challenge": "x"}}, "vilkår"),
        ({"condition": {"area_kind": "x"}}, "vilkår"),
        ({"condition": {"has_place": "x"}}, "vilkår"),
        ({"condition": {"lacks_place": "x"}}, "vilkår"),
        ({"condition": {"has_actor": "x"}}, "vilkår"),
        ({"condition": {"lacks_actor": "x"}}, "vilkår"),
        ({"condition": {"plan_link": "x"}}, "vilkår"),
        (
            {"condition": {"any_of": [{"challenge": "ensomhet"}, {"negated": {"all_of": [{"has_actor": "x"}]}}]}},
            "vilkår",
        ),
    ],
)
def test_a_step_that_refers_to_what_is_not_there_is_a_finding(fields: dict[str, Any], key: str) -> None:
    assert found(model([step("a", **fields)])) == [("NM220", f"steg.a.{key}", "x")]


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"phases": by_id([phase("kartlegging", after=["x"])])}, "faser.kartlegging.etter"),
        ({"methods": [method("m", phases=["x"])]}, "metoder.m.faser"),
        ({"methods": [method("m", "x")]}, "metoder.m.passer_for"),
        ({"methods": [method("m", shuts_out=[shuts_out("x")])]}, "metoder.m.stenger_ute"),
        ({"groups": [group("g", actor_kinds=["x"])], "actor_kinds": {}}, "målgrupper.g.aktørtyper"),
        (
            {"actor_kinds": by_id([ActorKind(id="k", name="K", sector="x")])},
            "aktørtyper.k.sektor",
        ),
        (
            {"actor_kinds": by_id([ActorKind(id="k", name="K", sector="bolig", knows=("x",))])},
            "aktørtyper.k.kjenner",
        ),
        ({"indicators": by_id([indicator("i", source="x")])}, "indikatorer.i.kilde"),
        (
            {
                "indicators": by_id(
                    [indicator("i", benchmarks=[Benchmark(text="1 av 10", year="2020", source="x", grade="V")])]
                )
            },
            "indikatorer.i.nøkkeltall",
        ),
    ],
)
def test_whatever_refers_to_what_is_not_there_is_a_finding(fields: dict[str, Any], path: str) -> None:
    assert found(model(**fields)) == [("NM220", path, "x")]


def test_what_was_taken_out_and_is_needed_is_told_once_where_it_was_taken_out() -> None:
    change = Change("roller", "x", "fjern", "", "X", "", "Vi har ingen", "tilpasning", "naermiljo.yaml", 7)
    other = Change("roller", "y", "fjern", "navn", "X", "", "", "tilpasning", "naermiljo.yaml", 9)
    steps = [step("a", responsible="x", settles_roles=["x"]), step("b", responsible="x"), step("c", responsible="y")]
    known, taken = check_model(model(steps, changes=(change, other)))
    assert (known.code, known.path, dict(known.facts)["id"]) == ("NM220", "steg.c.ansvarlig", "y")
    assert (taken.code, taken.file, taken.line, taken.path) == ("NM232", "naermiljo.yaml", 7, "roller.x")
    assert dict(taken.facts) == {"kind": "steg", "owner": "a", "id": "x", "target": "roller", "count": "2"}


def test_the_nearest_id_is_suggested() -> None:
    (problem,) = check_model(model([step("a", after=["pilto"]), step("pilot")]))
    assert problem.suggestion == "pilot"


def test_a_removed_step_may_still_be_referred_to() -> None:
    assert check_model(model([step("a", after=["b"], answers=["b"])], removed=by_id([step("b")]))) == ()


def test_a_finding_stands_where_the_field_was_written() -> None:
    origin = Origin("prove", "steg/a.md", 1, {"etter": ("naermiljo.yaml", 7)})
    made = model([step("a", after=["x"], methods=["y"])], origins={("steg", "a"): origin})
    assert [(p.file, p.line) for p in check_model(made)] == [("steg/a.md", 1), ("naermiljo.yaml", 7)]


def circles(made: Pack) -> list[Problem]:
    return [p for p in check_model(made) if p.code == "NM221"]


def test_steps_in_a_circle_are_named_in_the_order_they_wait() -> None:
    steps = [step("a", after=["b"]), step("b", after=["c"]), step("c", after=["a"]), step("d", after=["a"])]
    (problem,) = circles(model(steps))
    circle = dict(problem.facts)["circle"].split(" → ")
    assert circle[0] == circle[-1]
    assert set(circle) == {"a", "b", "c"}
    waits = {"a": "b", "b": "c", "c": "a"}
    assert all(waits[first] == second for first, second in pairwise(circle))


def test_every_circle_is_found_also_one_told_from_the_other_side() -> None:
    steps = [
        step("a", after=["b"]),
        step("b", after=["a"]),
        step("c", before=["d"]),
        step("d", before=["c"]),
        step("e", after=["e"]),
    ]
    named = [set(dict(p.facts)["circle"].split(" → ")) for p in circles(model(steps))]
    assert sorted(map(sorted, named)) == [["a", "b"], ["c", "d"], ["e"]]


def test_a_circle_that_a_change_closed_is_found_at_the_change() -> None:
    changes = tuple(
        Change("steg", id_, "endre", "etter", "", "b", "", "tilpasning", "naermiljo.yaml", line)
        for id_, line in (("a", 9), ("c", 11))
    )
    steps = [step("a", after=["b"]), step("b", after=["a"]), step("c")]
    (problem,) = circles(model(steps, changes=changes))
    assert (problem.file, problem.line, problem.path) == ("naermiljo.yaml", 9, "steg.a")


def test_a_circle_through_removed_steps_is_one_too() -> None:
    removed = by_id([step("x", after=["y"]), step("y", after=["x"])])
    assert len(circles(model(removed=removed))) == 1
    mixed = model([step("a", after=["x"])], removed=by_id([step("x", after=["a"])]))
    assert [p.path for p in circles(mixed)] == ["steg.a.etter"]


def test_a_fact_that_was_read_names_its_source() -> None:
    unsourced = [{"grade": "D"}, {"grade": "V"}]
    assert found(model([step("a", evidence=unsourced)])) == [("NM222", "steg.a.belegg", "")]
    assert found(model(methods=[method("m", evidence=unsourced)])) == [("NM222", "metoder.m.belegg", "")]
    assert found(model(indicators=by_id([indicator("i", grade="V")]))) == [("NM222", "indikatorer.i.grad", "")]
    assert found(model([step("a", evidence=[{"grade": "D"}, {"grade": "B"}])])) == []


def test_a_method_that_suits_a_group_does_not_shut_it_out() -> None:
    both = method("m", "innvandrere", "enslige-eldre", shuts_out=[shuts_out("innvandrere")])
    assert found(model(methods=[both])) == [("NM223", "metoder.m.passer_for", "innvandrere")]


def test_a_document_has_a_template() -> None:
    documents = by_id([DocumentTemplate(id="plan", name="Plan", purpose="Å se.", readers="Alle", kind="dokument")])
    origins = {("dokumenter", "plan"): Origin("prove", "dokumenter.yaml", 4)}
    (problem,) = check_model(model(documents=documents, origins=origins))
    assert (problem.code, problem.path, problem.file, problem.line) == (
        "NM224",
        "dokumenter.plan",
        "dokumenter.yaml",
        4,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_words_for_its_facts(language: str) -> None:
    documents = by_id([DocumentTemplate(id="plan", name="Plan", purpose="Å se.", readers="Alle", kind="dokument")])
    made = model(
        [step("a", after=["x", "b"]), step("b", after=["a"], evidence=[{"grade": "V"}])],
        [method("m", "innvandrere", shuts_out=[shuts_out("innvandrere")])],
        documents=documents,
    )
    problems = check_model(made)
    assert {p.code for p in problems} == {"NM220", "NM221", "NM222", "NM223", "NM224"}
    assert all("{" not in p.message(language) for p in problems)
