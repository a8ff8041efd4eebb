from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.area import Area
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.scaffolding import Answers, reused_config
from naermiljomodell.text import squeeze

OLD = """\
# Vår første satsing
skjema: 1
navn: "Gamlebyen"      # sentrum
kommune: "Ringerike"

# Språket i dreieboken
språk: nb
innbyggere: 1200
eier: Folkehelsekoordinator
periode:
  start: 2024-01
  slutt: 2025-12
# Hvem dere vil nå
målgrupper:
  - enslige-eldre
  - innvandrere
kapasitet: {timer: 300,
  timer_per_uke: 8}
tilpasning:
  steg:
    vise-fram: {fjern: true, begrunnelse: Vi har bydag}   # vår egen
"""


def reused(answers: Answers, old: str = OLD) -> tuple[str, Area]:
    """Give the new config as text and as a record."""
    text = reused_config(parse(old, "naermiljo.yaml"), answers)
    source = parse(text, "naermiljo.yaml")
    assert source.problems == ()
    return text, Area.model_validate(source.data, by_alias=True, by_name=False)


def test_choices_and_comments_are_kept_and_the_place_is_new() -> None:
    text, area = reused(Answers(name="Solvik", start="2027-03", municipality="Hole"))
    assert (area.name, area.municipality, area.period.start, area.period.end) == ("Solvik", "Hole", "2027-03", None)
    assert area.target_groups == ("enslige-eldre", "innvandrere")
    assert area.customisation["steg"]["vise-fram"]["begrunnelse"] == "Vi har bydag"
    for kept in ("# Vår første satsing", "# Hvem dere vil nå", "# Språket i dreieboken", "# vår egen", "språk: nb"):
        assert kept in text


def test_what_was_true_of_the_old_place_only_is_left_as_a_comment() -> None:
    text, area = reused(Answers(name="Solvik", start="2027", municipality="Hole"))
    assert (area.residents, area.owner, area.capacity.hours) == (None, None, None)
    for line in (
        "#innbyggere: 1200",
        "#eier: Folkehelsekoordinator",
        "#kapasitet: {timer: 300,",
        "#  timer_per_uke: 8}",
    ):
        assert line in text.splitlines()


def test_new_target_groups_language_and_end_take_the_place_of_the_old() -> None:
    answers = Answers(
        name="Solvik",
        start="2027-01",
        end="2028-01",
        language="nn",
        target_groups=("uforetrygdede",),
        municipality=None,
    )
    text, area = reused(answers)
    assert area.target_groups == ("uforetrygdede",)
    assert area.language == "nn"
    assert area.period.end == "2028-01"
    assert area.municipality is None
    assert "Ringerike" not in text


def test_what_the_old_config_did_not_say_is_added_at_the_end() -> None:
    old = 'navn: "Gamlebyen"\nperiode: {start: 2024}\nmålgrupper: [innvandrere]\n'
    text, area = reused(Answers(name="Solvik", start="2027-01", municipality="Hole"), old)
    assert area.municipality == "Hole"
    assert text.splitlines()[-1] == 'kommune: "Hole"'


@pytest.mark.parametrize("old", [OLD, "navn: A\nperiode: {start: 2024}\nmålgrupper: []"])
@given(name=st.text(min_size=1).filter(lambda text: squeeze(text).isprintable() and squeeze(text) != ""))
def test_any_name_reads_back_as_it_was_given(old: str, name: str) -> None:
    _, area = reused(Answers(name=name, start="2027-01"), old)
    assert area.name == squeeze(name)


def test_the_shipped_example_can_be_used_again_elsewhere() -> None:
    old = (Path(__file__).parents[2] / "examples" / "ullerål" / "naermiljo.yaml").read_text(encoding="utf-8")
    _, area = reused(Answers(name="Hønefoss", start="2027-01", municipality="Ringerike"), old)
    assert area.name == "Hønefoss"
    assert "hagedag" in area.customisation["steg"]


FIXED = """\
navn: A
periode: {start: 2024}
målgrupper: [innvandrere]
tilpasning:
  steg:
    pilot: {endre: {dato: 2025-01, varighet: 3 uker}}
    ideutveksling: {endre: {varighet: 3 uker, dato: 2025-02-01}, begrunnelse: Slik passer det}
    ny-moteplass: {endre: {dato: "2025-03"}}
    sluttrapport:
      endre:
        dato: 2025-04   # vedtatt
    overlevering:
      endre:
        dato: 2025-05
        varighet: 1 uke
    hagedag:
      fase: mobilisering
      navn: Hagedag
      dato: 2025-06
"""


def test_dates_that_were_fixed_for_the_old_place_are_gone_and_all_else_is_kept() -> None:
    text, area = reused(Answers(name="B", start="2027-01"), FIXED)
    kept = {
        id_: {k: v for k, v in said.items() if k != "erfaring_fra"} for id_, said in area.customisation["steg"].items()
    }
    assert kept == {
        "pilot": {"endre": {"varighet": "3 uker"}},
        "ideutveksling": {"endre": {"varighet": "3 uker"}, "begrunnelse": "Slik passer det"},
        "ny-moteplass": {"endre": {}},
        "sluttrapport": {"endre": {}},
        "overlevering": {"endre": {"varighet": "1 uke"}},
        "hagedag": {"fase": "mobilisering", "navn": "Hagedag"},
    }
    assert "#        dato: 2025-04   # vedtatt" in text.splitlines()


LEARNT = """\
navn: "Øvre \\"Vik\\": nord"
periode: {start: 2024}
målgrupper: [innvandrere]
# Våre endringer
tilpasning:
  metoder: {stand: {endre: {navn: Bord}}}
  steg:
    a: {
      fjern: true, begrunnelse: Nei}
    b:   # vår
        endre: {navn: B}
    c: {dato: 2024-02, navn: C, fase: mobilisering}
    d:
      dato: 2024-03
      navn: D
    e: {erfaring_fra: Elvestien, endre: {navn: E}}
    f: {}
    g: {dato: 2024-04}
"""
"""A config with changes written in each way that YAML has."""


def test_each_change_says_where_it_was_learnt_however_it_is_written() -> None:
    text, area = reused(Answers(name="B", start="2027-01"), LEARNT)
    place = 'Øvre "Vik": nord'
    steps = area.customisation["steg"]
    assert area.customisation["metoder"] == {"stand": {"erfaring_fra": place, "endre": {"navn": "Bord"}}}
    assert steps["a"] == {"erfaring_fra": place, "fjern": "true", "begrunnelse": "Nei"}
    assert steps["b"] == {"erfaring_fra": place, "endre": {"navn": "B"}}
    assert steps["c"] == {"erfaring_fra": place, "navn": "C", "fase": "mobilisering"}
    assert steps["d"] == {"erfaring_fra": place, "navn": "D"}
    assert steps["e"] == {"erfaring_fra": "Elvestien", "endre": {"navn": "E"}}
    assert (steps["f"], steps["g"]) == ({}, {})
    assert f"# Våre endringer\n# Endringene under er tatt med fra {place}." in text
    assert "    b:   # vår\n" in text


@pytest.mark.parametrize(
    ("language", "said"), [("nb", "er tatt med"), ("nn", "er tekne med"), ("en", "are taken over")]
)
def test_the_mark_is_explained_in_the_language_of_the_new_place(language: str, said: str) -> None:
    text, _ = reused(Answers(name="B", start="2027-01", language=language), LEARNT)
    assert said in text


@pytest.mark.parametrize(
    "old", [LEARNT.replace("navn:", "#navn:", 1), "navn: A\nperiode: {start: 2024}\nmålgrupper: []\n"]
)
def test_without_a_name_or_without_changes_nothing_is_marked(old: str) -> None:
    text, _ = reused(Answers(name="B", start="2027-01"), old)
    assert "Endringene under" not in text
    assert 'erfaring_fra: "' not in text


def test_what_is_taken_over_twice_still_names_the_first_place() -> None:
    once, _ = reused(Answers(name="B", start="2027-01"), LEARNT)
    twice, area = reused(Answers(name="C", start="2028-01"), once)
    assert 'erfaring_fra: "B"' not in twice
    assert area.customisation["steg"]["b"]["erfaring_fra"] == 'Øvre "Vik": nord'
    assert twice.count("# Endringene under") == 1
