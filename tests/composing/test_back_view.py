from __future__ import annotations

from dataclasses import replace

import pytest
from tests.composing.material import SEED, material

from naermiljomodell.composing.back_view import (
    choices_view,
    deviations_view,
    groups_view,
    indicators_view,
    left_out_view,
    sample_view,
    sources_view,
)
from naermiljomodell.composing.escaping import escape
from naermiljomodell.domain.area import Capacity
from naermiljomodell.domain.network import Measure
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.stakeholders import Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.text import sort_key

INDICATOR = "ensomhet-0-10"
AIMS = {
    "aims": {
        "main_aim": "Et mål",
        "sub_aims": [{"id": "a", "text": "Et delmål", "indicators": [INDICATOR, "finnes-ikke"]}],
    }
}
VELFORENING = Stakeholder(
    id="vel",
    name="Velforeningen *Nord*",
    kind="velforening",
    sector="bolig",
    target_groups=("innvandrere", "enslige-eldre"),
    resources=("Et rom",),
)


def measured(**fields: object) -> Measurement:
    """Give a measurement of loneliness."""
    return Measurement.model_validate({"indicator": INDICATOR, "date": "2027-02", **fields})


def test_each_chosen_group_is_told_under_the_areas_own_term() -> None:
    m = material({"terms": {"innvandrere": "nye naboer"}}, stakeholders=(VELFORENING,))
    groups = {group["id"]: group for group in groups_view(m)}
    assert list(groups) == list(SEED)
    ours = groups["innvandrere"]
    assert (ours["betegnelse"], ours["merke"]) == ("nye naboer", " {.for-innvandrere}")
    assert ours["aktører"] == [r"Velforeningen \*Nord\*"]
    assert all(
        ours[key] for key in ("beskrivelse", "hindringer", "kanaler", "bruk", "unngå", "aktørtyper", "nøkkeltall")
    )
    assert ours["tilrettelegging"]
    assert set(ours["nås_av"]) <= {method.name for method in m.pack.methods.values()}
    assert {"tekst", "år", "kilde", "kilde_og_år", "grad_i_ord", "kan_ikke_sammenlignes"} == set(ours["nøkkeltall"][0])


@pytest.mark.parametrize(
    ("heard", "joins", "said"),
    [
        (True, True, "kan gi innspill og finne et tilbud"),
        (True, False, "ingen tilbud de kan bli med på"),
        (False, True, "ingen metode der de kan gi innspill"),
        (False, False, "nås ikke av noen metode"),
    ],
)
def test_how_far_a_group_is_reached_is_said_in_words(heard: bool, joins: bool, said: str) -> None:  # noqa: FBT001  a table of cases
    m = material()
    coverage = tuple(replace(c, heard=heard, joins=joins) for c in m.plan.coverage)
    assert {group["dekning"] for group in groups_view(replace(m, plan=replace(m.plan, coverage=coverage)))} == {said}


def test_a_figure_whose_source_is_not_there_names_its_id() -> None:
    core = core_pack("nb")
    m = material(pack=replace(core, sources={}))
    figures = [figure for group in groups_view(m) for figure in group["nøkkeltall"]]
    assert figures
    assert {figure["kilde"] for figure in figures} <= set(core.sources)


def test_every_method_that_was_weighed_is_told_with_its_reason() -> None:
    m = material()
    choices = choices_view(m)
    assert len(choices) == len(m.plan.scores) > 10
    assert all(choice["grunn"] and choice["steg"] and choice["metode"] and choice["timer"] for choice in choices)
    assert {choice["valgt"] for choice in choices} == {True, False}


def test_methods_stand_in_the_order_of_the_plan() -> None:
    m = material({"capacity": Capacity(hours=250)})
    shown = list(dict.fromkeys(choice["steg"] for choice in choices_view(m)))
    names = [escape(s.step.name) for s in (*m.plan.included, *m.plan.left_out)]
    assert len(shown) > 10
    assert shown == [name for name in names if name in shown]


def test_the_indicators_are_those_the_aims_name_or_else_what_one_may_begin_with() -> None:
    assert [i["id"] for i in indicators_view(material(AIMS))] == [INDICATOR]
    assert [i["fra_målene"] for i in indicators_view(material(AIMS))] == [True]
    core = core_pack("nb").indicators
    offered = indicators_view(material())
    assert len(offered) > 10
    assert {(core[i["id"]].kind, core[i["id"]].grade, i["fra_målene"]) for i in offered} == {("resultat", "V", False)}


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ((), "ikke målt"),
        ((measured(),), "ikke målt"),
        ((measured(value=3.5, group="kvinner"),), "ikke målt"),
        ((measured(numerator=7),), "ikke målt"),
        ((measured(value=0, count=40),), "0 (februar 2027)"),
        ((measured(value=4, date="2027-11"), measured(value=3.5, date="2027-02-01")), "3,5 (1. februar 2027)"),
        ((measured(), measured(value=4, date="2027-11")), "4 (november 2027)"),
        ((measured(numerator=12, denominator=40),), "12 av 40 (februar 2027)"),
        ((measured(value=3.5, count=9),), "målt, men ikke vist fordi det gjelder få personer"),
        ((measured(value=3.5, denominator=9),), "målt, men ikke vist fordi det gjelder få personer"),
        ((measured(numerator=4, denominator=40),), "målt, men ikke vist fordi det gjelder få personer"),
    ],
)
def test_the_baseline_is_the_first_value_for_all_or_that_nobody_has_measured(
    values: tuple[Measurement, ...], shown: str
) -> None:
    m = material(AIMS, measurements=values)
    assert m.pack.indicators[INDICATOR].privacy != "åpen"
    assert indicators_view(m)[0]["utgangspunkt"] == shown


def test_what_anyone_can_count_is_shown_however_small() -> None:
    core = core_pack("nb")
    open_one = next(i for i in core.indicators.values() if i.privacy == "åpen")
    value = Measurement.model_validate({"indicator": open_one.id, "date": "2027", "value": 2, "count": 2})
    shown = {i["id"]: i["utgangspunkt"] for i in indicators_view(material(measurements=(value,)))}
    assert shown[open_one.id] == "2 (2027)"


@pytest.mark.parametrize(
    ("residents", "said"), [(None, "er ikke oppgitt"), (300, "Spør alle"), (9000, "må 808 spørres")]
)
def test_the_sample_follows_the_number_of_residents(residents: int | None, said: str) -> None:
    assert said in sample_view(material({"residents": residents}))


def test_every_deviation_and_every_step_left_out_has_its_reason() -> None:
    m = material()
    deviation = Deviation("«A» er *ny*", "Fordi", "naermiljo.yaml:7")
    assert deviations_view(replace(m, plan=replace(m.plan, deviations=(deviation,)))) == [
        {"tekst": r"«A» er \*ny\*", "grunn": "Fordi", "hvor": "naermiljo.yaml:7"}
    ]
    left_out = left_out_view(m)
    assert [step["id"] for step in left_out] == [step.step.id for step in m.plan.left_out] != []
    assert all(step["navn"] and step["grunn"] for step in left_out)


def test_every_source_that_is_cited_is_told_once_by_name() -> None:
    m = material()
    sources = sources_view(m)
    names = [m.pack.sources[source["id"]].name for source in sources]
    assert names == sorted(names, key=sort_key)
    assert len({source["id"] for source in sources}) == len(sources) > 10
    cited = {e.source for planned in m.plan.included for e in planned.step.evidence if e.source}
    assert cited <= {source["id"] for source in sources}
    assert all(source["utgiver"] and source["år"] for source in sources)
    assert any(source["kontrollert"].startswith("kontrollert ") for source in sources)


@pytest.mark.parametrize(
    ("language", "publisher"),
    [("nb", "Utgiver ikke oppgitt"), ("nn", "Utgivar ikkje oppgitt"), ("en", "Publisher not given")],
)
def test_a_source_without_a_publisher_says_so_and_its_note_has_one_stop(language: str, publisher: str) -> None:
    core = core_pack(language)
    notes = ("Bare én", "Bare én.", None)
    sources = {
        id_: s.model_copy(update={"publisher": None, "note": notes[n % 3]})
        for n, (id_, s) in enumerate(core.sources.items())
    }
    shown = sources_view(material(pack=replace(core, sources=sources), language=language))
    assert {s["utgiver"] for s in shown} == {publisher}
    assert {s["merknad"] for s in shown} == {"Bare én.", ""}


def test_an_address_stays_within_its_link() -> None:
    core = core_pack("nb")
    sources = {
        id_: s.model_copy(update={"address": "https://x.no/a b>c<d", "year": None}) for id_, s in core.sources.items()
    }
    shown = sources_view(material(pack=replace(core, sources=sources)))
    assert {(s["adresse"], s["år"]) for s in shown} == {("https://x.no/a%20b%3Ec%3Cd", "ikke oppgitt")}


def test_the_source_of_a_public_measure_is_among_the_sources() -> None:
    m = material()
    cited = {source["id"] for source in sources_view(m)}
    left = [source for source in m.pack.sources if source not in cited]
    shown = Measure("tetthet", 0.2, "Tekst", "Forbehold", source=left[0])
    hidden = Measure("tillit", 0.2, "Tekst", "Forbehold", source=left[1], public=False)
    network = replace(m.network, measures=(shown, hidden, replace(shown, source="")))
    assert {source["id"] for source in sources_view(replace(m, network=network))} - cited == {left[0]}
