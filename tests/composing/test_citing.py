from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.building import MUNICIPALITY
from tests.composing.material import material, with_templates
from tests.composing.test_compose import whole

from naermiljomodell.composing.citing import lists_sources, not_listed, with_names
from naermiljomodell.composing.compose import compose
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.reference import Source
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Playbook

SOURCES = {
    "s1": Source(id="s1", name="En bok (del 2)", publisher="Et forlag", year="2011"),
    "s2": Source(id="s2", name="Et ark", publisher="En etat"),
    "s3": Source(id="s3", name="Lov 2013", publisher="Stortinget", year="2013"),
    "s4": Source(id="s4", name="Et hefte", year="2020"),
}
LIST = "\n### En bok {: #kilde-s1}\n### Et ark {: #kilde-s2}\n### Lov {: #kilde-s3}\n### Et hefte {: #kilde-s4}"
PLACES = [
    ("nb", Place("Hønefoss", "tettsted", MUNICIPALITY), 16000),
    ("nn", Place("Stord", "tettsted", replace(MUNICIPALITY, number="4614", name="Stord")), 300),
    ("en", Place("Ullerål", "ukjent"), None),
]
LEFT = re.compile(r"(?:kilde|kjelde|source) s\d")


def faults(playbook: Playbook) -> list[str]:
    """Give every reference that is still an id, and every link to a source that is not in its document's list."""
    found = []
    for document in playbook.documents:
        ids = {section.id for section in document.sections}
        text = whole(document)
        found += [f"{document.id}: {left}" for left in LEFT.findall(text)]
        found += [f"{document.id}: {link}" for link in re.findall(r"#(kilde-[a-z0-9-]+)", text) if link not in ids]
    return found


def everything(language: str, place: Place, residents: int | None, pack: Pack | None = None) -> Playbook:
    """Give every document that the model has, for a place that applies to every funder."""
    model = pack or core_pack(language)
    config = {"residents": residents, "funding": list(model.funders), "target_groups": list(model.target_groups)}
    m = material(config, language=language, place=place, pack=model)
    return compose(replace(m, documents=frozenset(model.documents)))


@pytest.mark.parametrize(("language", "place", "residents"), PLACES)
def test_no_document_refers_to_a_source_by_its_id_or_links_to_one_that_is_not_there(
    language: str, place: Place, residents: int | None
) -> None:
    playbook = everything(language, place, residents)
    assert len(playbook.documents) > 20
    assert faults(playbook) == []
    listed = {s.id for s in playbook.main.sections}
    assert {f"kilde-{id_}" for id_ in ("s57", "s41", "s100c", "s100d", "s104", "s158")} <= listed


def test_a_reference_that_leads_nowhere_would_be_seen() -> None:
    text = "# A {: #a}\nSlik (kilde s9999). [Her](#kilde-s57).\n"
    pack = with_templates(core_pack("nb"), dreiebok=text)
    assert faults(compose(material(pack=pack))) == ["dreiebok: kilde s9", "dreiebok: kilde-s57"]


def test_a_source_that_only_a_template_refers_to_is_listed_where_there_is_a_list() -> None:
    entries = "{% for k in kilder %}\n### {{ k.navn }} {: #kilde-{{ k.id }}}\n{% endfor %}"
    pack = with_templates(core_pack("nb"), dreiebok=f"# A {{: #a}}\nSlik (kilde s111).\n{entries}")
    playbook = compose(material({"target_groups": []}, pack=pack))
    assert "](#kilde-s111))" in playbook.main.opening
    assert "kilde-s111" in {s.id for s in playbook.main.sections}


def test_a_fault_in_a_template_is_still_a_finding_and_not_a_text() -> None:
    assert not lists_sources("Ingen liste, bare kilde s1")
    assert lists_sources(LIST)
    assert list(not_listed("(kilde s1) (kilde s2, s9)\n# En bok {: #kilde-s1}", SOURCES)) == ["s2"]


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("Slik (kilde s1).", "Slik (kilde: [Et forlag, 2011](#kilde-s1))."),
        ("Slik (kjelde s2).", "Slik (kjelde: [En etat](#kilde-s2))."),
        ("So (En etat, source s2).", "So (En etat, source: [Et ark](#kilde-s2))."),
        ("En etat sier det (kilde s2).", "En etat sier det (kilde: [En etat](#kilde-s2))."),
        ("(kilde s1, s2 og s3)", "(kilde: [Et forlag 2011](#kilde-s1), [En etat](#kilde-s2) og [Stortinget 2013](#kilde-s3))"),
        ("(kilde s99)", "(kilde s99)"),
        ("(kilde s4)", "(kilde: [Et hefte](#kilde-s4))"),
    ],
)  # fmt: skip
def test_a_reference_is_words_that_lead_to_the_source(written: str, named: str) -> None:
    assert with_names(written + LIST, SOURCES) == named + LIST


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("(kilde s1)", "(kilde: Et forlag, «En bok (del 2)» (2011))"),
        ("(kilde s2)", "(kilde: En etat, «Et ark»)"),
        ("(kilde s4)", "(kilde: «Et hefte» (2020))"),
        ("(kilde s3)", "(kilde: Stortinget, «Lov 2013»)"),
        ("(source s2 and s9)", "(source: En etat, “Et ark” and s9)"),
        ("(Et forlag, kilde s1)", "(Et forlag, kilde: «En bok (del 2)» (2011))"),
    ],
)
def test_without_a_list_the_title_is_told_and_nothing_is_a_link(written: str, named: str) -> None:
    assert with_names(written, SOURCES) == named
