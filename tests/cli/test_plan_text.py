from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from tests.building import folder, method, pack, step

from naermiljomodell.cli.plan_text import plan_lines
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import load_area, tailor
from naermiljomodell.tailoring.tailor import tailor as tailored

ULLERAL = Path(__file__).parents[2] / "examples" / "ullerål"
RUN = [{"minutes": 60, "happens": "Vi møtes."}]


@cache
def read(language: str = "nb") -> tuple[Plan, Pack]:
    folder_, pack_ = load_area(ULLERAL, language)
    return tailor(pack_, folder_), pack_


def small(**config: object) -> tuple[Plan, Pack]:
    """Give a plan of two steps, the first with a gathering, and the model it is made of."""
    steps = [
        step("a", name="Treff", methods=["m"], duration="1 uke", checklist=[{"text": "Be folk.", "weeks_before": 2}]),
        step("b", name="Svar", after=["a"], audience="internt"),
    ]
    made = pack(steps, [method("m", "innvandrere", hours=12, run_of_show=RUN)], seasons=core_pack("nb").seasons)
    return tailored(made, folder({"period": {"start": "2027-01-11"}, **config})), made


def shown(made: tuple[Plan, Pack], language: str = "nb") -> list[str]:
    return "\n".join(plan_lines(*made, "Hønefoss", language)).split("\n")


def test_a_small_plan_is_told_whole() -> None:
    config = {"blocked_periods": [{"fra": "2027-01-18", "til": "2027-01-19", "hvorfor": "ombygging"}]}
    assert shown(small(**config)) == [
        "Planen for Hønefoss: 11. januar 2027 – 18. januar 2027, 2 steg",
        "Disse bestemmer når dere er ferdige: Treff → Svar.",
        "",
        "Steg for steg:",
        "- 11. januar 2027 – 17. januar 2027: Treff (a)",
        "  12 timer; kan ikke vente",
        "  * tirsdag 12. januar 2027 kl. 18.00–19.00: M",
        "- 18. januar 2027: Svar (b)",
        "  kan ikke vente",
        "",
        "Frister:",
        "- 29. desember 2026: Be folk. (Treff) – før oppstart",
        "",
        "Helligdager og sperreperioder:",
        "- 18. januar 2027 – 19. januar 2027: ombygging",
        "",
        "Timer uke for uke:",
        "- Hvor mange timer dere har i uken, er ikke oppgitt. Den travleste uken er uke 2 i 2027, med 12 timer.",
    ]


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (20, "- Ingen uke tar mer enn de 20 timene dere har. Den travleste er uke 2 i 2027, med 12."),
        (5, "- uke 2 i 2027: 12 timer, 7 mer enn dere har (Treff)"),
    ],
)
def test_hours_are_told_against_what_is_set_aside(hours: int, said: str) -> None:
    assert shown(small(capacity={"hours_per_week": hours}))[-1] == said


def test_what_does_not_fit_comes_before_the_steps() -> None:
    lines = shown(small(period={"start": "2027-01-11", "end": "2027-01-15"}))
    assert lines.index("Planen går ikke opp. Dette kan dere velge mellom:") < lines.index("Steg for steg:")
    assert "  12 timer; kommer 3 dager for sent" in lines


def test_slack_is_told_as_in_the_document_on_the_plan() -> None:
    for end, said in (("2027-01-19", "1 dag"), ("2027-02-18", "4 uker"), ("2029", "35 måneder")):
        assert f"  12 timer; kan vente {said}" in shown(small(period={"start": "2027-01-11", "end": end}))


def test_a_plan_without_steps_says_so() -> None:
    made = pack()
    assert shown((tailored(made, folder()), made)) == ["Planen for Hønefoss har ingen steg."]


def test_a_plan_without_hours_says_nothing_of_them() -> None:
    made = pack([step("a")])
    assert not any("Timer" in line for line in shown((tailored(made, folder()), made)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_gathering_and_move_of_the_example_is_there(language: str) -> None:
    plan, made = read(language)
    text = "\n".join(shown((plan, made), language))
    assert "{" not in text
    for planned in plan.included:
        assert f": {planned.step.name} ({planned.step.id})" in text
        assert planned.dates is not None
        assert all(move in text for move in planned.dates.moves)
    proposals = {"nb": "forslag, bare", "nn": "framlegg, berre", "en": "a proposal, only"}
    assert text.count(proposals[language]) == len(plan.timing.events) > 10


def test_a_step_without_dates_is_left_out() -> None:
    plan, made = small()
    bare = replace(plan, steps=(plan.steps[0], replace(plan.steps[1], dates=None)))
    assert not any("Svar (b)" in line for line in shown((bare, made)))
