from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material, with_templates
from tests.composing.test_compose import whole

from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.escaping import ended_prose, prose
from naermiljomodell.composing.untranslated import mark_untranslated, say_where
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.model import Pack
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import FOREIGN as ON
from naermiljomodell.playbook import FOREIGN_END as OFF
from naermiljomodell.playbook import FOREIGN_SAID as SAID
from naermiljomodell.playbook import Playbook

ENGLISH = core_pack("en")
MARKED = re.compile(f"[{ON}{SAID}][^{OFF}]+{OFF}")
A_SENTENCE = 40
"""From so many signs on a text is not a word that English has too."""


def english(pack: Pack = ENGLISH, **config: object) -> Material:
    """Give a neighbourhood in English."""
    return material(config, pack=pack, language="en")


def unmarked(playbook: Playbook, pack: Pack) -> list[str]:
    """Give the texts that are in bokmål only and stand in a document with nothing that says so."""
    said = "\n".join(MARKED.sub("", whole(d).partition("{: #kilder")[0]) for d in playbook.documents)
    names = {source.name for source in pack.sources.values()}
    texts = {prose(line) for text in pack.untranslated for line in text.split("\n")} - names
    return [text for text in texts if len(text) >= A_SENTENCE and text in said]


def test_no_text_of_the_model_falls_back_to_bokmal_without_a_mark() -> None:
    playbook = compose(english())
    assert len(MARKED.findall(whole(playbook.main))) > 100
    assert unmarked(playbook, ENGLISH) == []


def test_a_text_without_a_mark_would_be_seen() -> None:
    blind = replace(ENGLISH, untranslated=())
    assert unmarked(compose(english(blind)), ENGLISH) != []


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_language_that_is_whole_has_no_marks(language: str) -> None:
    playbook = compose(material(language=language))
    assert not set(whole(playbook.main)) & {ON, SAID, OFF}


def test_every_part_with_a_fallback_says_so_in_words_first() -> None:
    for document in compose(english()).documents:
        for section in document.sections:
            marks = [sign for sign in section.title + section.markdown if sign in {ON, SAID}]
            assert marks[:1] in ([], [SAID]), section.id


def small(*texts: str, groups: tuple[str, ...] = ()) -> Material:
    """Give material of a model that has *texts* in bokmål only, and target groups called as *groups* are."""
    some = {id_: next(iter(ENGLISH.target_groups.values())) for id_ in groups}
    return replace(english(), pack=replace(ENGLISH, untranslated=texts, target_groups=some))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Bare én.", f"{ON}Bare én.{OFF}"),
        ("Én.\n\nTo.", f"{ON}Én.{OFF}\n\n{ON}To.{OFF}"),
        ("- a b\n- c\n\n1. d", f"- {ON}a b{OFF}\n- {ON}c{OFF}\n\n1. {ON}d{OFF}"),
        ("### Slik\nNå", f"### {ON}Slik{OFF}\n{ON}Nå{OFF}"),
        ("Først  \nså", f"{ON}Først{OFF}  \n{ON}så{OFF}"),
        ("ja | nei", f"{ON}ja \\| nei{OFF}"),
    ],
)
def test_the_mark_stands_around_the_words_of_each_line(text: str, marked: str) -> None:
    data: Data = {"a": [{"tekst": prose(text)}], "b": prose(text), "c": "another"}
    mark_untranslated(data, small(text))
    assert data == {"a": [{"tekst": marked}], "b": marked, "c": "another"}


def test_ids_and_what_templates_choose_by_are_never_marked() -> None:
    data: Data = {
        "steg": {"id": "ungdom", "type": "ungdom", "grupper": ["ungdom"], "bruk": ["ungdom"]},
        "tabell": [{"grupper": ["unge"]}],
        "kilder": [{"navn": "ungdom"}],
    }
    mark_untranslated(data, small("ungdom", "unge", groups=("ungdom",)))
    word = f"{ON}ungdom{OFF}"
    assert data == {
        "steg": {"id": "ungdom", "type": "ungdom", "grupper": ["ungdom"], "bruk": [word]},
        "tabell": [{"grupper": [f"{ON}unge{OFF}"]}],
        "kilder": [{"navn": "ungdom"}],
    }


def test_a_note_on_a_source_is_marked_with_the_stop_it_was_given() -> None:
    data: Data = {"kilder": [{"merknad": ended_prose("Bare én")}, {"merknad": ended_prose("Bare to.")}]}
    mark_untranslated(data, small("Bare én", "Bare to."))
    assert data == {"kilder": [{"merknad": f"{ON}Bare én.{OFF}"}, {"merknad": f"{ON}Bare to.{OFF}"}]}


def test_data_that_is_shared_is_marked_once() -> None:
    shared = {"tekst": "Bare én."}
    data: Data = {"a": shared, "b": [shared]}
    mark_untranslated(data, small("Bare én."))
    assert shared == {"tekst": f"{ON}Bare én.{OFF}"}


def one(text: str) -> str:
    return f"{ON}{text}{OFF}"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("plain", "plain"),
        (f"{one('a')}\n\n- {one('b')}\n- c\n- {one('d')}", f"{SAID}a{OFF}\n\n- {one('b')}\n- c\n- {SAID}d{OFF}"),
        (f"{one('a')}, {one('b')}\n{one('c')}", f"{SAID}a{OFF}, {one('b')}\n{one('c')}"),
        (f"{one('a')}\n## x\n{one('b')}", f"{SAID}a{OFF}\n## x\n{SAID}b{OFF}"),
        (f"## {one('a')}\n{one('b')}", f"## {SAID}a{OFF}\n{one('b')}"),
        (f"{one('a')}\n\n| {one('b')} |\n| {one('c')} |\n\n{one('d')}", f"{SAID}a{OFF}\n\n| {SAID}b{OFF} |\n| {one('c')} |\n\n{SAID}d{OFF}"),
        (f"{ON}a\nb{OFF} {SAID}c{OFF}", "a\nb c"),
    ],
)  # fmt: skip
def test_the_first_mark_of_a_run_says_so_in_words(written: str, said: str) -> None:
    assert say_where(written, partial=True) == said


@given(st.text(alphabet=f"ab {ON}{OFF}{SAID}\n#|"))
def test_marks_come_in_pairs_whatever_is_written(text: str) -> None:
    left = say_where(text, partial=True)
    assert not set(MARKED.sub("", left)) & {ON, OFF, SAID}
    assert not set(say_where(text, partial=False)) & {ON, OFF, SAID}


def test_signs_that_look_like_marks_are_taken_out_of_what_a_person_writes() -> None:
    pack = with_templates(core_pack("nb"), dreiebok=f"# A {{: #a}}\n{ON}b{OFF} {SAID}\n")
    assert compose(material(pack=pack)).main.opening == "b"
