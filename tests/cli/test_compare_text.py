from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.evaluating.neighbourhoods import answers, came, logged, measure, summary, traits
from tests.test_comparing import DAY

from naermiljomodell.cli.compare_text import association_lines, compare_lines, like_lines
from naermiljomodell.comparing import Summaries, compared
from naermiljomodell.domain.compared import (
    AreaSummary,
    Associations,
    Method,
    NetworkThere,
    PhaseSpan,
    StepThere,
)
from naermiljomodell.domain.evaluation import Stage
from naermiljomodell.domain.figure import NOT_MEASURED, shown
from naermiljomodell.domain.plan import Deviation

VIK = summary(
    "Vik",
    traits=traits(area_kind="by", centrality=1, residents=2000),
    kept=("a", "b", "c"),
    steps=(StepThere("d", "Hagedag", "nytt", "Lagt til: ønsket"), StepThere("e", "Fest", "tatt-ut", "Tatt ut: dyrt")),
    deviations=(Deviation("«Fest» er tatt ut.", "Dyrt", "f:1"), Deviation("Nytt: «Hagedag».", "Ønsket", "f:2")),
    start="2027-01-01",
    end="2027-12-31",
    phases=(PhaseSpan("kartlegging", "Kartlegging", "2027-01-01", "2027-03-11", 70),),
    methods=(Method("stand", "Stand"), Method("kor", "Kor")),
    network=NetworkThere(6, 4, shown(26.67), 3, 2, 1),
    planned_hours=300,
    took_part=replace(logged(12.5), rows=4),
    not_reached=("naboer", "unge"),
    funnel=(
        Stage("invitert", "Invitert", "personer", shown(100), "2027", "", NOT_MEASURED),
        came(shown(50)),
        Stage("igjen", "Kom igjen", "personer", NOT_MEASURED, "", "kom", NOT_MEASURED),
    ),
    answers=replace(answers(2, 3), ideas=5, waiting_late=1),
    measured=(measure("bedre"),),
)
NES = summary(
    "Nes",
    traits=traits(area_kind="by", centrality=1, residents=2000),
    kept=("a", "b", "c", "e"),
    deviations=(Deviation("«Fest» er tatt ut.", "Regn", "f:1"),),
    methods=(Method("stand", "Stand"),),
)


def told(*areas: AreaSummary, language: str = "nb") -> str:
    return "\n".join(compare_lines(compared(Summaries(areas, language, ()), DAY), language))


@pytest.mark.parametrize(
    "line",
    [
        "2 nærmiljøer ved siden av hverandre, etter det som er ført til og med 1. juni 2027.",
        "- Vik: 75 prosent av stegene som gjelder her (3 som i modellen, 0 endret, 1 ute). I tillegg: 1.",
        "- Nes: 100 prosent av stegene som gjelder her (4 som i modellen, 0 endret, 0 ute). I tillegg: 0.",
        "- Hagedag\n    Vik: Lagt til: ønsket\n    Nes: finnes ikke her\n- Fest\n    Vik: Tatt ut: dyrt\n    Nes: som i modellen",
        "- «Fest» er tatt ut.\n    Vik: Dyrt\n    Nes: Regn\n- Nytt: «Hagedag».\n    Vik: Ønsket",
        "- Vik: januar–desember 2027, 52 uker (Kartlegging 10 uker)\n- Nes: ingen steg har dato",
        "- Overalt: Stand\n- Vik: Kor",
        "- Vik: Aktører: 6. Par som samarbeider: 4. Uten bånd: 1. Målgrupper som er godt kjent: 2 av 3. 27 prosent av alle par er knyttet sammen.",
        "- Nes: ingen aktører er registrert",
        "ansattes timer 12,5 (ført på 1 av 4), kroner ikke oppgitt. Planen tar 300 timer. Ingen oppmøter ført for: naboer og unge.",
        "- Nes: Loggen er tom. Hvem som var med, er ikke ført. Planen tar 0 timer.",
        "- Invitert\n    Vik: 100\n- Kom\n    Vik: 50 – 50 prosent av «Invitert»",
        "- Vik: ideer: 5, med svar: 3, 2 av 3 innen åtte uker, 1 har ventet for lenge\n- Nes: ingen ideer er ført",
        "Målt før og etter:\n- Ensomhet\n    Vik: Først 5,0 (2027), sist 4,0 (2028). Endring: −1,0. Bedre enn først.",
        "En endring sier ikke hva som er årsaken.",
        "- Vik: Nes (100 prosent likt, etter 3 av 6 trekk): samme slags område, omtrent like sentralt",
        "2 nærmiljøer er for få",
    ],
)
def test_each_thing_is_told_for_each_place(line: str) -> None:
    assert line in told(VIK, NES)


def test_what_nobody_has_counted_is_not_told() -> None:
    assert "Kom igjen" not in told(VIK, NES)
    assert "Målt før og etter" not in told(NES, NES)


def test_what_is_alike_everywhere_is_said_once() -> None:
    text = told(VIK, VIK)
    assert "Stegene er de samme overalt." in text
    assert "- «Fest» er tatt ut.\n    overalt: Dyrt" in text
    assert "- Vik (vik): 75 prosent" in text


def test_answers_of_which_nobody_knows_the_time_are_counted_alone() -> None:
    undated = summary("Å", answers=replace(answers(0, 0), ideas=2, answered=1))
    assert "- Å: ideer: 2, med svar: 1\n" in told(undated, VIK)


def test_without_departures_and_with_networks_of_other_sizes_that_is_told() -> None:
    bare = summary("Å", network=NetworkThere(9, 1, shown(3), 0, 0, 7), answers=answers(0, 0))
    text = told(bare, VIK)
    assert "ingen av modellens steg gjelder her" in text
    assert "Nettverkene er ikke like store." in text
    assert "- Å: for lite er oppgitt" in text
    assert "Ingen avvik fra modellen." in told(bare, bare)
    assert "Aktører: 9. Par som samarbeider: 1. Uten bånd: 7. Målgrupper som er godt kjent: 0 av 0. 3 prosent" in text
    two = summary("Å", network=NetworkThere(2, 1, NOT_MEASURED, 1, 0, 0))
    assert re.search(r"godt kjent: \d av \d\.\n", told(two, two))


def test_of_many_places_some_are_named_and_none_is_said_to_be_like_another() -> None:
    many = [summary(f"S{n:02}", kept=("a",) if n else ()) for n in range(60)]
    text = told(*many)
    assert "S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12 (+ 47): som i modellen" in text
    assert "--like MAPPE" in text


@pytest.mark.parametrize(
    ("language", "like"), [("nb", "ligner mest på"), ("nn", "liknar mest på"), ("en", "is most like")]
)
def test_a_new_place_is_told_whom_it_is_like_and_how_to_begin(language: str, like: str) -> None:
    found = compared(Summaries((VIK, NES), language, ()), DAY).likes[:1]
    text = "\n".join(like_lines(VIK, found, language))
    assert f"Vik {like}" in text
    assert "--from nes" in text
    assert "{" not in text + told(VIK, NES, language=language)
    (none,) = like_lines(VIK, (), language)
    assert none.startswith("Vik: ")


def test_what_goes_together_begins_with_what_it_does_not_show() -> None:
    there = [replace(NES, name=f"S{n}", traits=traits(residents=n + 1), answers=answers(n, 20)) for n in range(9)]
    found = compared(Summaries(tuple(there), "nb", ()), DAY).associations
    lines = list(association_lines(found, "nb"))
    assert lines[1] == found.caution
    assert lines[2:] == [f"- {found.pairs[0].text}"]
    assert list(association_lines(Associations("Taus.", "", ()), "nb"))[1:] == ["Taus."]
