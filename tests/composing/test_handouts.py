from __future__ import annotations

import dataclasses
import datetime as dt
import re

import pytest
from tests.composing.material import material, with_templates

from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.handouts import meetings
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.parts import Span
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document, Handouts

EVENING = "workshop-2-innbyggere"
NAMES = re.compile(r"[a-z0-9-]+")
PAGE_LINK = re.compile(r"\]\((?:[a-z0-9-]+\.html|#)")


def printed(m: Material | None = None, *steps: str) -> tuple[Handouts, ...]:
    """Give what is to be printed for *steps*, else for the evening with residents."""
    asked = frozenset(steps or (EVENING,))
    return compose(dataclasses.replace(m or material(), printed=asked)).handouts


def stems(found: Handouts) -> list[str]:
    """Give the names of the papers without their numbers."""
    return [document.id.partition("-")[2] for document in found.documents]


def paper(found: Handouts, name: str) -> Document:
    """Give the paper called *name*."""
    return next(d for d in found.documents if d.id.partition("-")[2] == name)


def test_the_papers_come_in_the_order_they_are_used_with_names_for_every_system() -> None:
    (found,) = printed()
    assert found.id == EVENING
    assert stems(found) == [
        "kjoreplan",
        "program",
        "funn",
        "kan-pavirkes",
        "sporsmalskort",
        "ideark",
        "bli-med",
        "utgangsark",
        "sjekklister",
        "invitasjon",
        "personverninformasjon",
        "kortversjon",
        "referat",
        "loggark",
    ]
    assert [d.id.partition("-")[0] for d in found.documents] == [f"{n:02}" for n in range(1, 15)]
    assert all(NAMES.fullmatch(document.id) for document in found.documents)


def test_nothing_is_made_for_what_is_no_meeting_and_nothing_unless_asked() -> None:
    m = material()
    assert EVENING in {p.step.id for p in meetings(m.plan)}
    assert "avgrense-omradet" not in {p.step.id for p in meetings(m.plan)}
    assert printed(m, "avgrense-omradet", "tull") == ()
    assert compose(m).handouts == ()


def test_the_run_of_show_is_of_this_meeting_alone() -> None:
    (found,) = printed()
    run = paper(found, "kjoreplan")
    assert run.title == "Kjøreplan: Kafédialog"
    assert "Workshop 2" in run.opening
    assert run.sections == ()
    whole = compose(dataclasses.replace(material(), documents=frozenset({"kjoreplan"}))).documents
    assert sum(s.kind == "kjoreplan" for d in whole if d.id == "kjoreplan" for s in d.sections) > 1


def test_two_runs_of_show_stand_one_after_the_other() -> None:
    m = material()
    both = tuple(
        dataclasses.replace(p, methods=("kafedialog", "svarmote")) if p.step.id == EVENING else p for p in m.plan.steps
    )
    more = {**m.plan.methods, "svarmote": m.pack.methods["svarmote"]}
    (found,) = printed(dataclasses.replace(m, plan=dataclasses.replace(m.plan, steps=both, methods=more)))
    run = paper(found, "kjoreplan")
    assert (run.opening, [s.kind for s in run.sections]) == ("", ["kjoreplan", "kjoreplan"])


def test_the_sheets_are_posters_in_large_type_and_lend_the_paper_their_name() -> None:
    (found,) = printed()
    cards = paper(found, "sporsmalskort")
    assert (cards.kind, cards.title) == ("plakat", "Prat rundt kafébord · runde 1")
    assert "Se på funnene" in cards.opening
    assert [s.kind for s in cards.sections] == ["plakat", "plakat"]
    invitation = paper(found, "invitasjon")
    assert (invitation.kind, invitation.title) == ("plakat", "Hva ønsker du for Hønefoss?")
    assert "Før dere sender" not in {s.title for s in invitation.sections}
    assert not any("300 tegn" in s.markdown for s in invitation.sections)


def test_papers_of_residents_are_whole_and_the_checklist_is_of_this_meeting() -> None:
    (found,) = printed()
    assert paper(found, "kortversjon").kind == "innbyggerark"
    assert [s.id for s in paper(found, "sjekklister").sections if s.id.startswith("mote-")] == [f"mote-{EVENING}"]


def test_no_link_leads_from_one_paper_to_another() -> None:
    (found,) = printed()
    texts = [text for d in found.documents for text in (d.opening, *(s.markdown for s in d.sections))]
    assert not [text for text in texts if PAGE_LINK.search(text)]
    assert PAGE_LINK.search("[a](kjoreplan.html)")
    assert any("kjøreplanen" in text for text in texts)


def test_what_is_needed_follows_from_what_is_done_there() -> None:
    m = material()
    talks = next(p for p in meetings(m.plan) if any(m.plan.methods[i].personal_data for i in p.methods))
    partners = next(p for p in meetings(m.plan) if p.step.audience != "innbyggere")
    asked, inside = printed(m, talks.step.id, partners.step.id)
    if asked.id != talks.step.id:
        asked, inside = inside, asked
    assert "personverninformasjon" in stems(asked)
    assert "kortversjon" not in stems(inside)


def test_the_page_to_read_first_says_how_many_of_each() -> None:
    (found,) = printed()
    read = found.read_me
    assert (read.id, read.title) == ("LESMEG", "Til utskrift: Workshop 2: for innbyggerne")
    assert "| 01-kjoreplan | Kjøreplan | ett til hvert bord (3–20) |" in read.opening
    assert "| 05-sporsmalskort | Prat rundt kafébord · runde 1 (3 ark) | ett til hvert bord (3–20) |" in read.opening
    assert "| 08-utgangsark | Før du går | ett til hver deltaker (15–100) |" in read.opening
    assert "| 09-sjekklister | Sjekklister | 1, og ett ekstra |" in read.opening
    assert "14 punkter" in read.opening
    assert "brett arket" in read.opening


def test_how_many_can_come_is_unknown_where_no_method_says_it() -> None:
    m = material()
    bare = {id_: one.model_copy(update={"group_size": Span()}) for id_, one in m.plan.methods.items()}
    steps = tuple(dataclasses.replace(p, dates=None) for p in m.plan.steps)
    (found,) = printed(dataclasses.replace(m, plan=dataclasses.replace(m.plan, methods=bare, steps=steps)))
    assert "**Når:** ikke oppgitt · **Deltakere:** ikke oppgitt." in found.read_me.opening
    assert "ett til hver deltaker (ikke oppgitt)" in found.read_me.opening


def test_a_meeting_without_residents_has_no_leaflet_to_fold() -> None:
    m = material()
    inside = next(p for p in meetings(m.plan) if p.step.audience != "innbyggere")
    (found,) = printed(m, inside.step.id)
    assert "brett arket" not in found.read_me.opening


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_papers_are_in_the_language_of_the_place_or_say_that_they_are_not(language: str) -> None:
    m = material(language=language)
    if language == "en":
        m = dataclasses.replace(m, in_source=material())
    (found,) = printed(m)
    run = paper(found, "kjoreplan")
    assert run.language == ("nb" if language == "en" else "")
    assert bool(run.note) == (language == "en")
    said = {"nn": ("Køyreplan: Kafédialog", "éi side"), "en": ("Kjøreplan: Kafédialog", "print on one side")}
    assert run.title == said[language][0]
    assert said[language][1] in found.read_me.opening


def test_a_template_that_writes_nothing_gives_no_paper() -> None:
    pack = with_templates(core_pack("nb"), kjoreplan=" ", referat=" ")
    (found,) = printed(material(pack=pack))
    assert not {"kjoreplan", "program", "referat"} & set(stems(found))
    assert [d.id.partition("-")[0] for d in found.documents] == ["1", "2", "3", "4", "5"]
    no_posters = with_templates(core_pack("nb"), kjoreplan="# Kjøreplan {: #k}\n\nTekst.")
    (plain,) = printed(material(pack=no_posters))
    assert stems(plain)[:2] == ["kjoreplan", "sjekklister"]
    assert paper(plain, "kjoreplan").opening == "Tekst."


def test_a_template_that_cannot_be_written_is_a_finding() -> None:
    with pytest.raises(InvalidContent) as caught:
        printed(material(pack=with_templates(core_pack("nb"), kortversjon="{{ tull }}"), today=dt.date(2026, 6, 1)))
    assert {found.code for found in caught.value.problems} == {"NM703"}


def test_what_stands_after_the_posters_is_not_printed() -> None:
    text = "# A {: #a}\n\n## Ark {: #x .plakat}\n\nHeng opp.\n\n### Under {: #u}\n\nMed.\n\n## Til dere {: #y}\n\nIkke."
    (found,) = printed(material(pack=with_templates(core_pack("nb"), referat=text)))
    made = paper(found, "referat")
    assert (made.title, made.opening, [s.title for s in made.sections]) == ("Ark", "Heng opp.", ["Under"])
