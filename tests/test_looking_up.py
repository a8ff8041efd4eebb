"""What is explained: every record of the model, every code and every key, in and outside a neighbourhood's folder."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import pack as small_pack
from tests.folders import ULLERAL, add, honefoss, ulleral

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.examining import examine
from naermiljomodell.explaining import Explanation, explain_field, explain_id
from naermiljomodell.loading.core import core_pack
from naermiljomodell.looking_up import explain

CORE = core_pack("nb")
EXAMPLE = examine(ULLERAL)
EVERY = [(kind, id_) for kind, group in CORE.by_kind.items() for id_ in group]


def of_example(word: str) -> Explanation:
    """Give what *word* means in Ullerål."""
    found = explain_id(word, pack_of_example(), EXAMPLE.plan, "nb")
    assert found is not None
    return found


def pack_of_example() -> Pack:
    """Give the model that Ullerål uses."""
    assert EXAMPLE.pack is not None
    return EXAMPLE.pack


@pytest.mark.parametrize("plan", [None, EXAMPLE.plan], ids=["alone", "with a plan"])
def test_every_record_of_the_model_is_explained(plan: Plan | None) -> None:
    assert len(EVERY) > 200
    for kind, id_ in EVERY:
        found = explain_id(f"{kind}.{id_}", pack_of_example() if plan else CORE, plan, "nb")
        assert found is not None, (kind, id_)
        assert (found.kind, found.id) == (kind, id_)
        assert found.title
        assert found.lines
        assert all(line and "\n" not in line for line in found.lines), (kind, id_)


def test_an_id_alone_is_explained_by_a_record_that_has_it() -> None:
    for _, id_ in EVERY:
        found = explain_id(id_, CORE, None, "nb")
        assert found is not None
        assert found.id == id_


def test_a_step_says_why_when_how_much_and_with_what() -> None:
    lines = of_example("stedsvandring").lines
    begins = ("Hvorfor: ", "Når: ", "Arbeid: ", "Metode ", "Kommer fra: naermiljo, steg/stedsvandring.md:1")
    assert [begin for begin in begins if not any(line.startswith(begin) for line in lines)] == []
    assert any("lagt til i sjekkliste: «Strø ruten samme morgen.»" in line for line in lines)


def test_a_step_that_was_moved_says_so() -> None:
    moved = [s.step.id for s in (EXAMPLE.plan.included if EXAMPLE.plan else ()) if s.dates and s.dates.moves]
    assert moved
    assert any(line.startswith("Flyttet fra ") for line in of_example(moved[0]).lines)


def test_a_step_that_is_out_says_why_and_has_no_dates() -> None:
    lines = of_example("smamidler").lines
    assert any(line.startswith("Hvorfor: Tatt ut: ") for line in lines)
    assert not any(line.startswith(("Når: ", "Arbeid: ")) for line in lines)


def test_a_method_says_whom_it_reaches_and_shuts_out_and_where_it_was_weighed() -> None:
    lines = of_example("idekveld").lines
    assert any(line.startswith("Når ut til: ") for line in lines)
    assert any(line.startswith("Stenger ute: ") and " Det dere gjør: " in line for line in lines)
    assert any(line.startswith("I steget ") for line in lines)


def test_a_group_says_how_it_is_reached() -> None:
    lines = of_example("innvandrere").lines
    assert any(line.startswith("Nås av: ") for line in lines)
    assert any(line.startswith("Stenges ute av: ") for line in lines)


def test_a_group_that_nothing_reaches_says_so() -> None:
    assert EXAMPLE.plan is not None
    alone = tuple(dataclasses.replace(c, reached_by=(), shut_out_by=()) for c in EXAMPLE.plan.coverage)
    found = explain_id("innvandrere", CORE, dataclasses.replace(EXAMPLE.plan, coverage=alone), "nb")
    assert found is not None
    assert {"Nås av: ingen metode", "Stenges ute av: ingen metode"} <= set(found.lines)


def test_a_kind_of_actor_says_its_sector_and_whom_it_usually_knows() -> None:
    found = explain_id("velforening", CORE, None, "nb")
    assert found is not None
    assert found.lines[0] == f"Sektor: {CORE.sectors['bolig'].name}"
    assert found.lines[1].startswith("Kjenner ofte: ")
    alone = explain_id("velforening", small_pack(), None, "nb")
    assert alone is not None
    assert alone.lines == ("Sektor: bolig",)


def test_a_source_says_who_gave_it_out() -> None:
    source = CORE.sources["s17"]
    found = explain_id("s17", CORE, None, "nb")
    assert found is not None
    assert found.lines[0] == source.publisher


def test_an_id_goes_before_a_name_and_the_others_are_mentioned() -> None:
    found = explain_id("idedugnad", CORE, None, "nb")
    assert found is not None
    assert (found.kind, found.id) == ("faser", "idedugnad")
    assert found.lines[-1] == "Samme ord: metoder.idekveld"
    library = explain_id("bibliotek", CORE, None, "nb")
    assert library is not None
    assert library.lines[-1] == "Samme ord: møteplasstyper.bibliotek"
    assert explain_id("møteplasstyper.bibliotek", CORE, None, "nb") != library


@given(st.sampled_from(EVERY))
def test_a_name_is_as_good_as_an_id_however_it_is_written(which: tuple[str, str]) -> None:
    kind, id_ = which
    item = CORE.by_kind[kind][id_]
    for name in (item.name, item.name.upper(), f"  {item.name} "):
        found = explain_id(name, CORE, None, "nb")
        assert found is not None
        named = [line for line in found.lines if line.startswith("Samme ord: ")]
        assert found.id == id_ or f"{kind}.{id_}" in "".join(named)


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("sperreperioder.fra", "sperreperioder.fra"),
        ("Budsjett_kr", "kapasitet.budsjett_kr"),
        ("MAALGRUPPER", None),
        ("malgrupper", "målgrupper"),
        ("sjekkliste", "steg.sjekkliste"),
        ("steg.vilkår.alle", "steg.vilkår.alle"),
        ("kostnad", "metoder.kostnad"),
        ("kanaler", "målgrupper.kanaler"),
        ("tull.fra", None),
        ("", None),
    ],
)
def test_a_key_is_known_by_as_much_of_its_way_as_is_needed(word: str, path: str | None) -> None:
    found = explain_field(word)
    assert (found.id if found else None) == path
    if found is not None:
        assert found.title.endswith(" i modellen") is found.id.startswith(("steg.", "metoder.", "målgrupper."))


def test_a_code_is_explained_without_a_folder(tmp_path: Path) -> None:
    found, near = explain("nm102", tmp_path / "borte")
    assert found is not None
    assert (found.kind, found.id, near) == ("kode", "NM102", "")


def test_a_step_is_explained_by_the_model_alone_outside_a_folder(tmp_path: Path) -> None:
    found, near = explain("pilot", tmp_path)
    assert found is not None
    assert (found.kind, near) == ("steg", "")
    assert not any(line.startswith(("Hvorfor", "Hva planen gjør")) for line in found.lines)


def test_a_step_is_explained_with_the_plan_in_a_folder(tmp_path: Path) -> None:
    found, _ = explain("hagedag", ulleral(tmp_path))
    assert found is not None
    assert any(line.startswith("Hvorfor: ") for line in found.lines)
    assert any(line.startswith("Når: mai 2025") for line in found.lines)


@pytest.mark.parametrize("name", ["borte", "hønefoss"])
def test_that_there_is_no_plan_to_explain_is_said(name: str, tmp_path: Path) -> None:
    add(honefoss(tmp_path), "tull: 1")
    found, _ = explain("pilot", tmp_path / name)
    assert found is not None
    said = {"borte": "finner ikke mappen «borte»", "hønefoss": "ukjent nøkkel «tull»"}
    assert found.lines[-1] == f"Hva planen gjør med dette, er ikke kjent, for mappen har feil: {said[name]}."


def test_a_key_is_explained_and_an_unknown_word_gets_the_nearest(tmp_path: Path) -> None:
    found, near = explain("kapasitet", tmp_path)
    assert found is not None
    assert (found.kind, near) == ("felt", "")
    assert explain("hagedg", ulleral(tmp_path)) == (None, "hagedag")
    assert explain("qqqqqqqqqqqqqqq", tmp_path) == (None, "")


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "\udcff"])
def test_a_folder_with_an_odd_name_is_no_hindrance(name: str, tmp_path: Path) -> None:
    assert explain("pilot", tmp_path / name)[0] is not None
