from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import folder, method, pack, shuts_out, step

from naermiljomodell.domain.model import Change, Origin, Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.explaining import Explanation, explain_code, explain_field, explain_id, nearest_word
from naermiljomodell.language.findings import CATALOGUE
from naermiljomodell.loading.core import core_pack
from naermiljomodell.tailoring.tailor import tailor

CORE = core_pack("nb")
CORE_PLAN = tailor(CORE, folder({"target_groups": list(CORE.target_groups)[:6]}))


def small(**fields: object) -> tuple[Pack, Plan]:
    """Give a model of two steps and two methods, and the plan made of it."""
    model = pack(
        [
            step("ring", methods=["idekveld", "stengt"], purpose="Å høre.", week=2, effort={"prepare": 1.5}),
            step("idekveld", phase="idedugnad", condition={"challenge": "ensomhet"}),
        ],
        [method("idekveld", "innvandrere"), method("stengt", hours=9, shuts_out=[shuts_out("innvandrere")])],
        None,
        **fields,
    )
    return model, tailor(model, folder({"target_groups": ["innvandrere"]}))


def asked(word: str, **fields: object) -> Explanation:
    """Give what *word* is in the small model."""
    model, plan = small(**fields)
    found = explain_id(word, model, plan, "nb")
    assert found is not None
    return found


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_code_is_explained_with_its_text_and_what_mends_it(code: str) -> None:
    found = explain_code(f" {code.lower()} ", "nb")
    assert found is not None
    assert (found.kind, found.id) == ("kode", code)
    assert found.title.startswith(f"{CATALOGUE[code].severity}: ")
    assert "{" not in found.title
    assert found.lines == (CATALOGUE[code].help.nb,)


def test_a_code_is_explained_in_the_language_that_is_asked_for() -> None:
    found = explain_code("NM102", "en")
    assert found is not None
    assert found.lines == (CATALOGUE["NM102"].help.en,)
    assert explain_code("NM000", "nb") is None


def test_a_step_is_explained_with_why_when_how_long_and_by_which_methods() -> None:
    found = asked("ring")
    assert (found.kind, found.id, found.title) == ("steg", "ring", "Ring")
    assert found.lines[:2] == ("Å høre.", "Hvorfor: Med i alle nærmiljøer.")
    assert "Når: 15. januar 2027" in found.lines
    assert "Arbeid: 2,5 timer" in found.lines
    assert [line.split(":")[0] for line in found.lines if line.startswith("Metode ")] == [
        "Metode Idekveld",
        "Metode Stengt",
    ]


def test_a_step_that_was_moved_says_why() -> None:
    model, _ = small()
    blocked = {"valid_from": "2027-01-10", "valid_to": "2027-01-31", "why": "flytting"}
    plan = tailor(model, folder({"target_groups": ["innvandrere"], "blocked_periods": [blocked]}))
    found = explain_id("ring", model, plan, "nb")
    assert found is not None
    assert any("flytting" in line for line in found.lines)


def test_a_step_that_is_out_says_why_and_has_no_time() -> None:
    found = asked("steg.idekveld")
    assert any(line.startswith("Hvorfor: ") and "«Ensomhet» er ikke valgt" in line for line in found.lines)
    assert not any(line.startswith(("Når:", "Arbeid:")) for line in found.lines)


def test_an_id_of_two_kinds_is_explained_as_the_first_and_names_the_other() -> None:
    found = asked("idekveld")
    assert (found.kind, found.lines[-1]) == ("steg", "Samme ord: metoder.idekveld")
    other = asked("metoder.idekveld")
    assert (other.kind, other.id) == ("metoder", "idekveld")


def test_an_id_goes_before_a_name_and_letters_are_folded() -> None:
    model, plan = small(phases={p: phase.model_copy(update={"name": "Ring"}) for p, phase in CORE.phases.items()})
    found = explain_id("RING", model, plan, "nb")
    assert found is not None
    assert found.kind == "steg"
    assert found.lines[-1].startswith("Samme ord: faser.")
    named = explain_id(CORE.steps["pilot"].name.upper(), CORE, None, "nb")
    assert named is not None
    assert (named.kind, named.id) == ("steg", "pilot")


def test_a_text_without_a_stop_is_given_one_before_what_comes_after() -> None:
    model, plan = small()
    exclusion = (
        model.methods["stengt"].shuts_out[0].model_copy(update={"who": "Den som er sliten", "remedy": "Hva nå?"})
    )
    changed = model.methods["stengt"].model_copy(update={"shuts_out": (exclusion,)})
    found = explain_id("stengt", replace(model, methods={**model.methods, "stengt": changed}), plan, "nb")
    assert found is not None
    assert "Stenger ute: Den som er sliten. Det dere gjør: Hva nå?" in found.lines


def test_a_method_is_explained_with_whom_it_reaches_and_shuts_out() -> None:
    found = asked("metoder.idekveld")
    assert "Når ut til: innvandrere" in found.lines
    assert any(line.startswith("I steget Ring: ") for line in found.lines)
    shut = asked("stengt").lines
    assert "Når ut til: ingen av målgruppene særskilt" in shut
    assert "Stenger ute: Den som ikke kan komme. Det dere gjør: Ta en telefon." in shut


def test_a_group_is_explained_with_what_reaches_it() -> None:
    assert "Nås av: Idekveld" in asked("innvandrere").lines
    assert "Stenges ute av: ingen metode" in asked("innvandrere").lines
    alone = explain_id("eneforsorgere", *small(), "nb")
    assert alone is not None
    assert alone.lines == ()


@pytest.mark.parametrize("kind", ["faser", "roller", "kilder", "sektorer", "utfordringer", "dokumenter", "indikatorer"])
def test_every_kind_of_record_is_explained_where_it_comes_from(kind: str) -> None:
    id_ = next(iter(CORE.by_kind[kind]))
    found = explain_id(f"{kind}.{id_}", CORE, CORE_PLAN, "nb")
    assert found is not None
    assert (found.kind, found.id) == (kind, id_)
    origin = CORE.origins[kind, id_]
    assert found.lines[-1].startswith(("Kommer fra: naermiljo, ", "Samme ord: "))
    assert f"Kommer fra: naermiljo, {origin.file}:{origin.line}" in found.lines


def test_a_description_of_many_lines_is_told_line_by_line() -> None:
    group = next(group for group in CORE.target_groups.values() if group.description)
    found = explain_id(group.id, CORE, CORE_PLAN, "nb")
    assert found is not None
    assert all(line and "\n" not in line for line in found.lines)


def test_without_a_plan_the_model_alone_is_explained() -> None:
    found = explain_id("pilot", CORE, None, "nb")
    assert found is not None
    assert not any(line.startswith("Hvorfor:") for line in found.lines)


def change(verb: str, field: str, old: str, new: str, reason: str = "", id_: str = "ring") -> Change:
    """Give what the neighbourhood did to the model."""
    return Change("steg", id_, verb, field, old, new, reason, "tilpasning", "naermiljo.yaml", 7)  # type: ignore[arg-type]  # a verb


def test_everything_that_was_done_to_a_record_is_told_with_its_reason() -> None:
    changes = (
        change("endre", "varighet", "1 uke", "3 uker", "Vi trenger tid"),
        change("legg_til", "sjekkliste", "", "Bestill tolk"),
        change("endre", "navn", "A", "B", id_="en-annen"),
    )
    origin = Origin("naermiljo", "steg/ring.md", 1)
    assert asked("ring", changes=changes, origins={("steg", "ring"): origin}).lines[-3:] == (
        "Kommer fra: naermiljo, steg/ring.md:1",
        "Endret av tilpasning, naermiljo.yaml:7: endret varighet: «1 uke» → «3 uker». Begrunnelse: Vi trenger tid",
        "Endret av tilpasning, naermiljo.yaml:7: lagt til i sjekkliste: «Bestill tolk».",
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", ("endra varighet: «1 uke» → «3 uker».", "teke ut av sjekkliste: «Ring».", "nytt: «Ring».")),
        ("en", ("changed varighet: “1 uke” → “3 uker”.", "taken out of sjekkliste: “Ring”.", "new: “Ring”.")),
    ],
)
def test_what_was_done_is_told_in_the_language_of_the_area(language: str, said: tuple[str, ...]) -> None:
    changes = (
        change("endre", "varighet", "1 uke", "3 uker"),
        change("fjern", "sjekkliste", "Ring", ""),
        change("ny", "", "", "Ring"),
    )
    found = explain_id("ring", *small(changes=changes), language)
    assert found is not None
    assert tuple(line.partition("naermiljo.yaml:7: ")[2] for line in found.lines[-3:]) == said


def test_a_step_that_was_taken_out_is_explained() -> None:
    model, plan = small()
    gone = {"borte": step("borte")}
    changes = (change("fjern", "", "Borte", "", "Ikke her", id_="borte"),)
    removed = replace(model, removed=gone, changes=changes)
    found = explain_id("borte", removed, plan, "nb")
    assert found is not None
    assert found.lines == ("Endret av tilpasning, naermiljo.yaml:7: tatt ut: «Borte». Begrunnelse: Ikke her",)


def test_what_is_no_step_and_was_taken_out_is_explained_by_what_took_it_out() -> None:
    taken = Change("metoder", "gatur", "fjern", "", "Gåtur", "", "Bratt", "tilpasning", "naermiljo.yaml", 3)
    model, plan = small(changes=(change("fjern", "sjekkliste", "x", ""), taken))
    for word in ("gatur", "Gåtur"):
        found = explain_id(word, model, plan, "nb")
        assert found is not None
        assert (found.kind, found.title) == ("metoder", "Gåtur")
        assert found.lines == ("Endret av tilpasning, naermiljo.yaml:3: tatt ut: «Gåtur». Begrunnelse: Bratt",)
    assert explain_id("finnes-ikke", model, plan, "nb") is None


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("kapasitet", "kapasitet"),
        ("malgrupper", "målgrupper"),
        ("SPERREPERIODER.fra", "sperreperioder.fra"),
        ("start", "periode.start"),
    ],
)
def test_a_key_of_the_config_is_explained_by_its_last_part_or_more(name: str, path: str) -> None:
    found = explain_field(name)
    assert found is not None
    assert (found.kind, found.id, found.title) == ("felt", path, f"{path} i naermiljo.yaml")
    assert found.lines[0]


def test_a_key_of_the_model_is_explained_too_and_one_of_many_names_the_others() -> None:
    found = explain_field("steg.varighet")
    assert found is not None
    assert found.title == "steg.varighet i modellen"
    several = explain_field("fra")
    assert several is not None
    assert several.lines[-1].startswith("Samme ord: ")
    assert explain_field("finnes ikke") is None
    assert explain_field("tart") is None


@pytest.mark.parametrize(
    ("word", "near"), [("NM 102", "NM102"), ("idekvell", "idekveld"), ("kapasitett", "kapasitet"), ("qqqqqqq", "")]
)
def test_the_nearest_word_is_a_code_an_id_or_a_key(word: str, near: str) -> None:
    assert nearest_word(word, CORE) == near


@given(st.text())
def test_any_word_is_explained_or_is_not_and_nothing_worse(word: str) -> None:
    for found in (explain_code(word, "nb"), explain_id(word, CORE, CORE_PLAN, "nb"), explain_field(word)):
        assert found is None or found.title
    assert isinstance(nearest_word(word, CORE), str)
