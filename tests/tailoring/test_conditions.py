from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import MUNICIPALITY, folder, pack

from naermiljomodell.domain.condition import Condition
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.conditions import Known, evaluate, known_of

PACK = pack()
NOTHING = Known(
    language="nb",
    groups=frozenset(),
    challenges=frozenset(),
    residents=None,
    centrality=None,
    area_kind=None,
    places=None,
    actors=None,
    hours=None,
    plans=frozenset(),
    language_areas=None,
    pack=PACK,
)
SPAN = {"fra": 100, "til": 1000}
LEAVES: list[dict[str, Any]] = [
    {"målgruppe": "innvandrere"},
    {"utfordring": "ensomhet"},
    {"innbyggere": SPAN},
    {"sentralitet": {"til": 3}},
    {"område_type": "tettsted"},
    {"har_møteplass": "bibliotek"},
    {"mangler_møteplass": "bibliotek"},
    {"har_aktør": "velforening"},
    {"mangler_aktør": "velforening"},
    {"timer": {"fra": 300}},
    {"plankobling": "kommuneplan"},
    {"språkområde": "samisk"},
    {"språkområde": "nynorsk"},
]


def condition(value: dict[str, Any]) -> Condition:
    return Condition.model_validate(value)


def negated(value: dict[str, Any]) -> dict[str, Any]:
    return {"ikke": value}


def holds(value: dict[str, Any], known: Known) -> bool | None:
    return evaluate(condition(value), known).holds


_conditions = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.one_of(
        st.builds(negated, inner),
        st.builds(lambda parts: {"alle": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: {"minst_én": parts}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)
_known = st.builds(
    Known,
    language=st.sampled_from(LANGUAGES),
    groups=st.frozensets(st.sampled_from(["innvandrere", "enslige-eldre"])),
    challenges=st.frozensets(st.just("ensomhet")),
    residents=st.none() | st.sampled_from([99, 100, 1000, 1001]),
    centrality=st.none() | st.integers(1, 6),
    area_kind=st.none() | st.sampled_from(["tettsted", "spredtbygd", "ukjent"]),
    places=st.none() | st.frozensets(st.sampled_from(["bibliotek", "park"])),
    actors=st.none() | st.frozensets(st.sampled_from(["velforening", "skole"])),
    hours=st.none() | st.sampled_from([0.0, 299.5, 300.0]),
    plans=st.frozensets(st.just("kommuneplan")),
    language_areas=st.none() | st.frozensets(st.sampled_from(["samisk", "nynorsk"])),
    pack=st.just(PACK),
)


@given(st.lists(_conditions, min_size=1, max_size=4), _known)
def test_not_all_is_at_least_one_not_also_when_something_is_unknown(parts: list[dict[str, Any]], known: Known) -> None:
    assert holds(negated({"alle": parts}), known) == holds({"minst_én": [negated(p) for p in parts]}, known)
    assert holds(negated({"minst_én": parts}), known) == holds({"alle": [negated(p) for p in parts]}, known)


@given(_conditions, _known)
def test_not_twice_is_as_if_it_were_not_said(value: dict[str, Any], known: Known) -> None:
    assert evaluate(condition(negated(negated(value))), known) == evaluate(condition(value), known)


@given(st.lists(_conditions, min_size=1, max_size=4), _known, st.randoms(use_true_random=False))
def test_the_order_of_the_parts_does_not_matter_for_the_answer(
    parts: list[dict[str, Any]], known: Known, random: Random
) -> None:
    other = random.sample(parts, len(parts))
    for key in ("alle", "minst_én"):
        assert holds({key: parts}, known) == holds({key: other}, known)


@given(_conditions, _known)
def test_what_is_learned_later_never_turns_an_answer_around(value: dict[str, Any], known: Known) -> None:
    less = replace(known, residents=None, area_kind=None, places=None, actors=None, hours=None, language_areas=None)
    before = holds(value, less)
    assert before is None or holds(value, known) is before


@given(_conditions, _known)
def test_every_verdict_has_a_sentence_in_every_language(value: dict[str, Any], known: Known) -> None:
    for language in LANGUAGES:
        sentence = evaluate(condition(value), replace(known, language=language)).sentence
        assert sentence.strip() == sentence != ""
        assert "{" not in sentence
        assert not sentence.endswith(".")


@pytest.mark.parametrize(
    ("value", "known", "answer", "sentence"),
    [
        (LEAVES[0], {"groups": {"innvandrere"}}, True, "målgruppen «Innvandrere» er valgt"),
        (LEAVES[0], {}, False, "målgruppen «Innvandrere» er ikke valgt"),
        (LEAVES[1], {"challenges": {"ensomhet"}}, True, "utfordringen «Ensomhet» er valgt"),
        (LEAVES[1], {}, False, "utfordringen «Ensomhet» er ikke valgt"),
        (LEAVES[2], {"residents": 100}, True, "nærmiljøet har 100 innbyggere"),
        (LEAVES[2], {"residents": 1000}, True, "nærmiljøet har 1\u00a0000 innbyggere"),
        (LEAVES[2], {"residents": 99}, False, "nærmiljøet har 99 innbyggere"),
        (LEAVES[2], {"residents": 1001}, False, "nærmiljøet har 1\u00a0001 innbyggere"),
        (LEAVES[2], {}, None, "innbyggertallet er ikke oppgitt"),
        (LEAVES[3], {"centrality": 3}, True, "kommunen har sentralitetsklasse 3"),
        (LEAVES[3], {"centrality": 4}, False, "kommunen har sentralitetsklasse 4"),
        (LEAVES[3], {}, None, "sentralitetsklassen er ikke oppgitt"),
        (LEAVES[4], {"area_kind": "tettsted"}, True, "området er oppgitt som «Tettsted»"),
        (LEAVES[4], {"area_kind": "noe-annet"}, False, "området er oppgitt som «noe-annet»"),
        (LEAVES[4], {}, None, "områdetypen er ikke oppgitt"),
        (LEAVES[5], {"places": {"bibliotek"}}, True, "det finnes en møteplass av typen «Bibliotek»"),
        (LEAVES[5], {"places": {"park"}}, False, "ingen møteplass av typen «Bibliotek» er registrert"),
        (LEAVES[5], {}, None, "ingen møteplasser er registrert ennå"),
        (LEAVES[6], {"places": {"bibliotek"}}, False, "det finnes en møteplass av typen «Bibliotek»"),
        (LEAVES[6], {"places": {"park"}}, True, "ingen møteplass av typen «Bibliotek» er registrert"),
        (LEAVES[6], {}, None, "ingen møteplasser er registrert ennå"),
        (LEAVES[7], {"actors": {"velforening"}}, True, "det finnes en aktør av typen «Velforening»"),
        (LEAVES[8], {"actors": {"skole"}}, True, "ingen aktør av typen «Velforening» er registrert"),
        (LEAVES[8], {}, None, "ingen aktører er registrert ennå"),
        (LEAVES[9], {"hours": 300.0}, True, "kommunen har satt av 300 timer"),
        (LEAVES[9], {"hours": 0.0}, False, "kommunen har satt av 0 timer"),
        (LEAVES[9], {}, None, "timene er ikke oppgitt"),
        (LEAVES[10], {"plans": {"kommuneplan"}}, True, "arbeidet er forankret i «Kommuneplan»"),
        (LEAVES[10], {}, False, "arbeidet er ikke forankret i «Kommuneplan»"),
        (LEAVES[11], {"language_areas": {"samisk"}}, True, "kommunen er med i forvaltningsområdet for samiske språk"),
        (LEAVES[11], {"language_areas": ()}, False, "kommunen er ikke med i forvaltningsområdet for samiske språk"),
        (LEAVES[11], {}, None, "kommunen er ikke oppgitt"),
        (LEAVES[12], {"language_areas": {"nynorsk"}}, True, "kommunen bruker nynorsk"),
        (LEAVES[12], {"language_areas": ()}, False, "kommunen har ikke vedtatt nynorsk"),
        ({"innbyggere": {}}, {"residents": 7}, True, "nærmiljøet har 7 innbyggere"),
        ({"målgruppe": "ukjent"}, {}, False, "målgruppen «ukjent» er ikke valgt"),
    ],
)
def test_each_kind_of_condition_answers_and_says_why(
    value: dict[str, Any],
    known: dict[str, Any],
    answer: bool | None,  # noqa: FBT001  the expected answer
    sentence: str,
) -> None:
    verdict = evaluate(condition(value), replace(NOTHING, **known))
    assert verdict.holds is answer
    assert verdict.sentence == sentence


def test_one_part_that_decides_speaks_for_all() -> None:
    known = replace(NOTHING, groups=frozenset({"innvandrere"}))
    verdict = evaluate(condition({"alle": [LEAVES[0], LEAVES[1], LEAVES[10]]}), known)
    assert verdict.sentence == "utfordringen «Ensomhet» er ikke valgt"


def test_parts_that_all_count_are_listed_once_each() -> None:
    chosen, unknown = LEAVES[0], LEAVES[4]
    known = replace(NOTHING, groups=frozenset({"innvandrere"}), residents=500, hours=400.0)
    verdict = evaluate(condition({"alle": [chosen, LEAVES[2], LEAVES[9]]}), known)
    assert verdict.sentence == (
        "målgruppen «Innvandrere» er valgt, nærmiljøet har 500 innbyggere, og kommunen har satt av 400 timer"
    )
    twice = {"minst_én": [unknown, {"område_type": "spredtbygd"}]}
    assert evaluate(condition(twice), NOTHING).sentence == "områdetypen er ikke oppgitt"


def test_what_is_known_of_a_neighbourhood_is_what_it_says() -> None:
    place = MeetingPlace.model_validate({"id": "b", "navn": "B", "type": "bibliotek"})
    actor = Stakeholder.model_validate({"id": "v", "navn": "V", "type": "velforening", "sektor": "bolig"})
    config = {
        "residents": 1500,
        "centrality": 3,
        "area_kind": "tettsted",
        "challenges": ["ensomhet"],
        "anchoring": {"plans": ["kommuneplan"]},
        "capacity": {"hours": 300},
        "target_groups": ["innvandrere"],
    }
    sami = replace(MUNICIPALITY, sami_area=True, written_norm="nn")
    known = known_of(
        folder(config, meeting_places=(place,), stakeholders=(actor,), place=Place("X", "kommune", sami)), PACK
    )
    assert known == Known(
        language="nb",
        groups=frozenset({"innvandrere"}),
        challenges=frozenset({"ensomhet"}),
        residents=1500,
        centrality=3,
        area_kind="tettsted",
        places=frozenset({"bibliotek"}),
        actors=frozenset({"velforening"}),
        hours=300,
        plans=frozenset({"kommuneplan"}),
        language_areas=frozenset({"samisk", "nynorsk"}),
        pack=PACK,
    )


def test_what_nobody_has_written_is_unknown_and_not_none() -> None:
    known = known_of(folder({"target_groups": []}, place=Place("X", "ukjent")), PACK)
    assert known == NOTHING
    assert known_of(folder(), PACK).language_areas == frozenset()


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (
            [{"utfordring": "fysisk-miljo"}, {"utfordring": "bomiljo"}],
            "verken utfordringen «Fysisk miljø» eller «Bomiljø» er valgt",
        ),
        (
            [{"målgruppe": "ungdom"}, {"målgruppe": "innvandrere"}, {"målgruppe": "uforetrygdede"}],
            "verken målgruppen «Ungdom», «Innvandrere» eller «Personer som mottar uføretrygd» er valgt",
        ),
        (
            [{"plankobling": "oppvekstplan"}, {"plankobling": "kommuneplanens-samfunnsdel"}],
            "arbeidet er verken forankret i «Oppvekstplan» eller «Kommuneplanens samfunnsdel»",
        ),
        (
            [{"målgruppe": "ungdom"}, {"plankobling": "oppvekstplan"}],
            "målgruppen «Ungdom» er ikke valgt, og arbeidet er ikke forankret i «Oppvekstplan»",
        ),
        ([{"målgruppe": "ungdom"}, {"målgruppe": "ungdom"}], "målgruppen «Ungdom» er ikke valgt"),
    ],
)
def test_what_is_lacking_of_one_kind_is_said_in_one_clause(parts: list[dict[str, str]], said: str) -> None:
    known = replace(NOTHING, pack=core_pack("nb"))
    assert evaluate(condition({"minst_én": parts}), known).sentence == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("nn", "verken utfordringa «a» eller «b» er vald"), ("en", "neither the challenge “a” nor “b” is chosen")],
)
def test_several_that_are_lacking_are_told_of_in_each_language(language: str, said: str) -> None:
    parts = [{"utfordring": "a"}, {"utfordring": "b"}]
    assert evaluate(condition({"minst_én": parts}), replace(NOTHING, language=language)).sentence == said
