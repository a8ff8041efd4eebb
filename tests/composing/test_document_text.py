from __future__ import annotations

import dataclasses

from tests.composing.material import material, with_templates

from naermiljomodell.composing.compose import view
from naermiljomodell.composing.document_text import document, is_lacking
from naermiljomodell.composing.view import Material
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document, Figure

DRAWN = Figure("tidslinje", "Tid", "Om", "<svg/>")


def made(text: str, note: str = "", name: str = "referat", m: Material | None = None) -> Document | Problem | None:
    """Give the document *name* whose template is *text*."""
    own = m or material(pack=with_templates(core_pack("nb"), **{name: text}))
    return document(own, name, own.pack.documents[name], view(own), note)


def test_a_template_becomes_a_document_with_its_title_opening_and_sections() -> None:
    found = made("# Hos {{ område.navn }} {: #a}\n\nInn\n\n## Del {: #d .kart}\n\nTekst")
    assert isinstance(found, Document)
    assert (found.id, found.title, found.opening, found.language) == ("referat", "Hos Hønefoss", "Inn", "")
    assert [(s.id, s.kind, s.markdown) for s in found.sections] == [("d", "kart", "Tekst")]


def test_without_a_title_it_is_called_what_the_model_calls_it_and_a_borrowed_one_says_so() -> None:
    found = made("Tekst", "Only in Norwegian.")
    assert isinstance(found, Document)
    assert (found.title, found.note, found.language) == ("Referat og idéregister", "Only in Norwegian.", "nb")


def test_nothing_and_what_cannot_be_written() -> None:
    assert made("  ") is None
    broken = made("{{ tull }}")
    assert isinstance(broken, Problem)
    assert broken.code == "NM703"
    m = material()
    bare = dataclasses.replace(m, pack=dataclasses.replace(m.pack, templates={}))
    assert document(bare, "referat", m.pack.documents["referat"], {}) is None


def test_a_figure_is_drawn_only_for_a_section_of_its_kind() -> None:
    m = material(pack=with_templates(core_pack("nb"), referat="## T {: #t .tidslinje}\n\nTekst"))
    m = dataclasses.replace(m, drawn_when_asked=(("tidslinje", lambda: (DRAWN,)), ("annet", lambda: 1 // 0)))  # type: ignore[arg-type,return-value]  # never called
    found = made("", m=m)
    assert isinstance(found, Document)
    assert found.sections[0].figures == (DRAWN,)


def test_a_source_that_is_referred_to_is_listed_where_any_is() -> None:
    m = material()
    asked = dataclasses.replace(m, documents=frozenset({"lovramme"}))
    found = document(asked, "lovramme", m.pack.documents["lovramme"], view(asked))
    assert isinstance(found, Document)
    assert found.sections


def test_a_template_in_bokmal_only_is_lacking_and_the_playbook_itself_never_is() -> None:
    english = dataclasses.replace(material(language="en"), in_source=material())
    assert is_lacking(english, "kjoreplan")
    assert not is_lacking(english, "dreiebok")
    assert not is_lacking(english, "tull")
    assert not is_lacking(material(), "kjoreplan")
