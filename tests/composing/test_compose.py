from __future__ import annotations

import datetime as dt
import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.building import pack
from tests.composing.material import SEED, material, templates, with_templates
from tests.composing.test_view import NASTY, config, tables, values

from naermiljomodell.composing.compose import compose, view
from naermiljomodell.composing.documents import is_due
from naermiljomodell.domain.model import Template
from naermiljomodell.domain.plan import CapacityCheck, Reckoned, Timing
from naermiljomodell.domain.reference import DocumentTemplate
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering import html, markdown

ROOT = Path(__file__).parents[2]
ONCE = """
import hashlib
from tests.composing.material import material
from tests.composing.test_view import NASTY, config, tables
from naermiljomodell.composing.compose import compose
print(hashlib.sha256(repr(compose(material(config(NASTY), **tables(NASTY)))).encode()).hexdigest())
"""


def whole(document: Document) -> str:
    """Give all that a document says, as one text."""
    return "\n".join([document.opening, *(f"{s.title}\n{s.markdown}" for s in document.sections)])


def section(playbook: Playbook, id_: str) -> Section:
    """Give the section of the main document with an id."""
    return next(s for s in playbook.main.sections if s.id == id_)


def test_every_step_of_the_plan_is_in_the_playbook_in_its_order() -> None:
    m = material()
    playbook = compose(m)
    steps = [s.id.removeprefix("steg-") for s in playbook.main.sections if s.kind == "steg"]
    by_phase = [s.step.id for p in m.plan.phases for s in m.plan.included if s.step.phase == p]
    assert steps == by_phase
    assert len(steps) >= 25
    for planned in m.plan.included:
        assert section(playbook, f"steg-{planned.step.id}").title == planned.step.name


def test_every_step_left_out_stands_with_its_reason() -> None:
    m = material({"phases": {"forankring": "av"}})
    left_out = section(compose(m), "utelatt").markdown
    assert m.plan.left_out
    for planned, line in zip(m.plan.left_out, left_out.split("\n"), strict=True):
        assert line.startswith(f"- **{planned.step.name}")
        assert line.endswith(planned.reason)


def test_every_method_group_and_source_of_the_plan_has_its_part() -> None:
    m = material()
    ids = {s.id for s in compose(m).main.sections}
    assert {f"metode-{method}" for planned in m.plan.included for method in planned.methods} <= ids
    assert {f"gruppe-{group}" for group in SEED} <= ids
    assert {f"kilde-{e.source}" for planned in m.plan.included for e in planned.step.evidence if e.source} <= ids


@pytest.mark.parametrize("fields", [{}, {"language": "nn"}, {"language": "en"}, {"target_groups": []}])
def test_ids_are_unique_and_every_link_within_leads_to_one(fields: dict[str, object]) -> None:
    for document in compose(material(fields)).documents:
        ids = [s.id for s in document.sections]
        assert len(set(ids)) == len(ids)
        links = {part.split(")")[0] for part in whole(document).split("](#")[1:]}
        assert links <= set(ids), document.id


def test_the_documents_are_those_of_the_model_the_playbook_first() -> None:
    m = material()
    playbook = compose(m)
    due = [id_ for id_, document in m.pack.documents.items() if is_due(m, document)]
    assert [d.id for d in playbook.documents] == due
    assert due[:3] == ["dreiebok", "prosjektplan", "saksframlegg"]
    assert set(due) < set(m.pack.documents)
    assert playbook.main.title == "Dreiebok for Hønefoss"
    assert (playbook.area, playbook.language, playbook.made) == ("Hønefoss", "nb", "2027-01-25")
    assert playbook.footer.startswith("Hønefoss · Ringerike · ")
    assert [id_ for id_, _ in playbook.groups] == list(SEED)


def test_a_document_without_a_title_bears_its_name_and_one_without_words_is_left_out() -> None:
    documents = {
        id_: DocumentTemplate(id=id_, name=f"*{id_}*", purpose="x", readers="y", kind="dokument")
        for id_ in ("a", "b", "c")
    }
    model = pack(documents=documents, templates=templates(a="Bare {{ område.navn }}", b=" \n"))
    playbook = compose(material(pack=model))
    assert [(d.id, d.title, d.opening) for d in playbook.documents] == [("a", r"\*a\*", "Bare Hønefoss")]


def test_a_model_without_documents_is_a_finding() -> None:
    with pytest.raises(InvalidContent) as caught:
        compose(material(pack=pack()))
    assert [p.code for p in caught.value.problems] == ["NM703"]


def test_a_neighbourhoods_own_template_replaces_one_block_of_the_models() -> None:
    own = "{% extends 'naermiljo/dreiebok' %}{% block planen %}{{ super() }}\n\nSpør *oss* om {{ område.navn }}.\n{% endblock %}"
    plain, ours = compose(material()), compose(material(pack=with_templates(core_pack("nb"), dreiebok=own)))
    differing = [(a.id, b.id) for a, b in zip(plain.main.sections, ours.main.sections, strict=True) if a != b]
    assert differing == [("planen", "planen")]
    assert section(ours, "planen").markdown == section(plain, "planen").markdown + "\n\nSpør *oss* om Hønefoss."
    assert ours.documents[1:] == plain.documents[1:]


def test_every_template_that_cannot_be_written_is_told_at_once() -> None:
    model = with_templates(
        core_pack("nb"), dreiebok="\n{{ områda }}", prosjektplan="{{ xyzzy }}", **{"hva-tenker-dere": "{% if %}"}
    )
    with pytest.raises(InvalidContent) as caught:
        compose(material(pack=model))
    found = [(p.code, p.file, p.line, p.suggestion) for p in caught.value.problems]
    assert found == [
        ("NM703", "maler/dreiebok.md.j2", 2, "område"),
        ("NM700", "maler/hva-tenker-dere.md.j2", 1, ""),
        ("NM703", "maler/prosjektplan.md.j2", 1, ""),
    ]


def test_hours_set_aside_and_needed_are_told_in_all_and_by_phase() -> None:
    m = material()
    assert view(m)["kapasitet"]["satt_av"] == "ikke oppgitt"
    capacity = CapacityCheck(needed=3, available=1, by_phase=(("kartlegging", 2), ("idedugnad", 1)))
    told = view(replace(m, plan=replace(m.plan, capacity=capacity)))["kapasitet"]
    assert (told["trengs"], told["satt_av"]) == ("3 timer", "1 time")
    assert told["faser"] == [{"navn": "Kartlegging", "timer": "2 timer"}, {"navn": "Idédugnad", "timer": "1 time"}]


def test_a_phase_that_is_switched_off_is_not_in_the_band() -> None:
    seen = view(material({"phases": {"forankring": "av"}}))
    assert seen["faser_av"] == ["Forankring"]
    assert "forankring" not in [phase["id"] for phase in seen["faser"]]


def test_a_method_used_twice_shows_its_run_of_show_where_it_comes_first() -> None:
    shown = [
        (method["id"], method["første_gang"])
        for step in view(material())["steg"].values()
        for method in step["metoder"]
    ]
    firsts = [id_ for id_, first in shown if first]
    assert len(set(firsts)) == len(firsts) < len(shown)
    assert set(firsts) == {id_ for id_, _ in shown}


def test_the_playbook_is_the_same_on_every_run_and_whatever_the_hash_seed() -> None:
    playbook = compose(material(config(NASTY), **tables(NASTY)))
    assert compose(material(config(NASTY), **tables(NASTY))) == playbook
    here = hashlib.sha256(repr(playbook).encode()).hexdigest()
    for seed in ("0", "1"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        there = subprocess.run(
            [sys.executable, "-c", ONCE], env=environment, capture_output=True, text=True, encoding="utf-8", check=True
        )
        assert there.stdout.strip() == here


@settings(max_examples=8)
@given(values)
def test_no_text_a_person_writes_changes_what_a_document_is_made_of(text: str) -> None:
    plain, ours = (compose(material(config(t), **{**tables(t), "notes": ()})) for t in ("Vanlig", text))
    for before, now in zip(plain.documents, ours.documents, strict=True):
        assert [(s.id, s.level, s.kind) for s in now.sections] == [(s.id, s.level, s.kind) for s in before.sections]
        page = html.render(ours, now).decode()
        assert page.count("<script") == html.render(plain, before).decode().count("<script")
        assert "javascript:" not in page or 'href="javascript' not in page
        assert markdown.render(ours, now).decode().count("\n#") == markdown.render(plain, before).decode().count("\n#")


def test_what_a_person_wrote_stands_in_the_page_as_it_was_written() -> None:
    page = html.render(ours := compose(material(config(NASTY))), ours.main).decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; *x* [a](javascript:b) {: #y} {.for-x} | `c` {{ d }} # e" in page
    assert "<script>alert" not in page


def test_a_note_stands_at_its_step_and_makes_no_sections() -> None:
    note = "# Husk\n\n## Ny {: #ny .steg}\n\n{% if x %}{{ y }}<b>fet</b>"
    playbook = compose(material(notes=(("pilot", note),)))
    assert "ny" not in {s.id for s in playbook.main.sections}
    assert section(playbook, "steg-pilot-notat").markdown == (
        "##### Husk\n\n###### Ny \\{: #ny .steg}\n\n{% if x %}{{ y }}<b>fet</b>"
    )


def test_a_document_without_a_template_in_the_language_is_whole_in_bokmal_and_says_so() -> None:
    english, norwegian = (material(language=language) for language in ("en", "nb"))
    asked = frozenset(english.pack.documents)
    norwegian = replace(norwegian, documents=asked)
    english = replace(english, documents=asked, in_source=norwegian)
    spoken = {d.id: d for d in compose(english).documents}
    borrowed = {id_ for id_, document in spoken.items() if document.language == "nb"}
    own = {id_ for id_, t in english.pack.templates.items() if "oversettelser/en/" in t.file}
    assert borrowed == set(spoken) - own
    assert len(borrowed) >= 20
    in_bokmal = {d.id: d for d in compose(norwegian).documents}
    for id_ in borrowed:
        assert spoken[id_].note == "This document is so far in Norwegian only."
        assert replace(spoken[id_], note="", language="") == in_bokmal[id_]
    assert all(spoken[id_].language == spoken[id_].note == "" for id_ in own & set(spoken))


def test_a_neighbourhoods_own_template_and_the_main_document_are_in_the_language_asked_for() -> None:
    english = material(language="en")
    norwegian = material(pack=with_templates(core_pack("nb"), kjoreplan="# Run {: #k}\n\nText"))
    ours = templates(kjoreplan="# Run {: #k}\n\nText", dreiebok="# Book {: #d}\n\n{{ område.type }}")
    ours["dreiebok"] = norwegian.pack.templates["dreiebok"]
    mine = replace(english.pack, templates={**english.pack.templates, **ours})
    asked = replace(english, pack=mine, documents=frozenset({"kjoreplan"}), in_source=norwegian)
    spoken = {d.id: d for d in compose(asked).documents}
    assert (spoken["kjoreplan"].opening, spoken["kjoreplan"].language) == ("Text", "")
    assert spoken["dreiebok"].language == ""


def test_what_is_wrong_in_a_borrowed_template_is_told_too() -> None:
    broken = core_pack("nb")
    broken = replace(
        broken, templates={**broken.templates, "kjoreplan": Template("{{ borte }}", "naermiljo", "k.md.j2")}
    )
    english = material(language="en")
    mine = replace(english.pack, templates={**english.pack.templates, "kjoreplan": broken.templates["kjoreplan"]})
    asked = replace(english, pack=mine, documents=frozenset({"kjoreplan"}), in_source=material(pack=broken))
    with pytest.raises(InvalidContent) as caught:
        compose(asked)
    assert [(p.code, p.file) for p in caught.value.problems] == [("NM703", "k.md.j2")]


def drawn_when(*texts: str) -> tuple[Playbook, list[str]]:
    """Give a playbook whose main document has these *texts*, and what was asked for on the way."""
    asked: list[str] = []

    def draw() -> tuple[Figure, ...]:
        asked.append("figure")
        return tuple(Figure("tidslinje", year, "", "<svg></svg>") for year in ("2027", "2028"))

    def reckon() -> Timing:
        asked.append("timing")
        return Timing()

    main = "\n\n".join(("# T {: #t}", *texts))
    model = core_pack("nb")
    alone = replace(model, documents={"dreiebok": model.documents["dreiebok"]})
    m = material(pack=with_templates(alone, dreiebok=main, prove__del="Ord."))
    m = replace(m, plan=replace(m.plan, calendar=Reckoned(reckon)), drawn_when_asked=(("tidslinje", draw),))
    return compose(m), asked


def test_the_timeline_is_drawn_only_for_a_document_that_has_a_place_for_it() -> None:
    playbook, asked = drawn_when("## Tid {: #tid .tidslinje}", "## Annet {: #annet}")
    assert [[figure.title for figure in s.figures] for s in playbook.main.sections] == [["2027", "2028"], []]
    assert asked == ["figure"]
    assert drawn_when("## Annet {: #annet .annet}")[1] == []
    assert drawn_when("## Annet {: #annet .annet}", 'tidsplan og "tidsplan"')[1] == ["timing"], "a word, to be sure"


def test_the_plan_against_the_calendar_is_reckoned_only_for_a_document_that_reads_it() -> None:
    assert drawn_when('{% for d in dokumenter if d.id == "tidsplan" %}x{% endfor %}')[1] == []
    assert drawn_when("{{ tidsplan.slutt }}")[1] == ["timing"]
    assert drawn_when("{% set t = tidsplan %}{{ t.slutt }}")[1] == ["timing"]
    assert drawn_when('{% include "prove/del" %}')[1] == ["timing"], "what it takes in may read it"


def test_a_new_playbook_reckons_no_calendar() -> None:
    asked: list[str] = []

    def reckon() -> Timing:
        asked.append("timing")
        return Timing()

    m = material(today=dt.date(2026, 11, 1))
    compose(replace(m, plan=replace(m.plan, calendar=Reckoned(reckon))))
    assert asked == []
