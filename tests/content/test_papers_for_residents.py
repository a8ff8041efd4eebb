"""What residents read: their own names for what they are invited to, and none of the words of plans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.content.test_documents import GROUPS
from tests.content.test_whole_sentences import written

from naermiljomodell.checking.prose_rules import check_prose
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.wording import FOR_STAFF
from naermiljomodell.loading.core import core_pack

AREA = {"name": "Solvik", "target_groups": GROUPS, "owner": "Folkehelsekoordinator"}
MEETING = "workshop-2-innbyggere"
CALLED = {"nb": "Åpent idéverksted", "nn": "Open idéverkstad", "en": "Open ideas meeting"}


def words_of_plans(text: str, language: str) -> list[str]:
    """Give the words in *text* that residents should not have to read."""
    patterns = (rf"(?<![\w-])(?:{pattern})(?![\w-])" for pattern, _ in FOR_STAFF[language])
    return [found.group() for pattern in patterns for found in re.finditer(pattern, text, re.IGNORECASE)]


def papers(language: str) -> Iterator[tuple[str, str]]:
    """Give id and text of every document for residents that is written in *language*."""
    documents = core_pack(language).documents
    for id_, document in written(language, AREA).items():
        if documents[id_].for_residents:
            yield id_, "\n".join([document.opening, *(f"{s.title}\n{s.markdown}" for s in document.sections)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paper_for_residents_has_a_word_of_plans(language: str) -> None:
    read = dict(papers(language))
    assert len(read) >= 3
    assert {id_: found for id_, text in read.items() if (found := words_of_plans(text, language))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_call_a_step_what_residents_call_it(language: str) -> None:
    read = dict(papers(language))
    assert {
        id_ for id_ in ("invitasjon", "kortversjon", "hva-tenker-dere") if CALLED[language] not in read[id_]
    } == set()


def test_a_word_of_plans_is_seen() -> None:
    assert words_of_plans("Workshop 2: en medvirkningsprosess for alle aktørene, med mobilisering", "nb") == [
        "Workshop",
        "medvirkningsprosess",
        "aktørene",
        "mobilisering",
    ]
    assert words_of_plans("Et verksted med aktører_id", "nb") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_for_residents_has_a_name_for_them(language: str) -> None:
    pack = core_pack(language)
    assert [problem for problem in check_prose(pack) if problem.code == "NM247"] == []
    nameless = {**pack.steps, MEETING: pack.steps[MEETING].model_copy(update={"resident_name": None})}
    [found] = [p for p in check_prose(replace(pack, steps=nameless)) if p.code == "NM247"]
    assert found.path == f"steg.{MEETING}.navn"


def test_the_names_for_residents_are_translated() -> None:
    source = core_pack("nb")
    for language in ("nn", "en"):
        pack = core_pack(language)
        named = [(source.steps[i].resident_name, step.resident_name) for i, step in pack.steps.items()]
        named += [(source.methods[i].resident_name, method.resident_name) for i, method in pack.methods.items()]
        both = [(one, other) for one, other in named if one is not None]
        assert len(both) > 45
        assert all(other is not None for _, other in both)
        assert sum(one != other for one, other in both) > len(both) // 2
