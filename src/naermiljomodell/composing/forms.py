"""The forms of a playbook: the survey, the conversation and the walk around the place, in every language at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Final

from naermiljomodell.composing.asked import asked
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.fingerprint import fingerprint
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.questions import REFUSED, Question, QuestionPart
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.form_words import PARTS, WORDS
from naermiljomodell.questionnaire import Answer, Asked, Form, Group, Words
from naermiljomodell.text import slug

_KIND: Final = "spørsmål"
_NO_HINTS: Final[Words] = {}


@frozen
class _Kind:
    """One kind of form: what it is called, what is read first, and its parts."""

    title: Said
    note: Said
    parts: tuple[QuestionPart, ...]


_KINDS: Final[Mapping[str, _Kind]] = {
    "sporreskjema": _Kind(WORDS.survey, WORDS.survey_note, ("måling", "sted", "egne-ord", "om-deg")),
    "intervjuguide": _Kind(WORDS.interview, WORDS.talk_note, ("hverdag", "måling")),
    "stedssamtale": _Kind(WORDS.place_talk, WORDS.place_note, ("stedssamtale",)),
}
"""Id of a form -> its kind."""


def forms(m: Material, spoken: Mapping[str, Pack]) -> tuple[Form, ...]:
    """Give the forms of a neighbourhood in the languages of *spoken*, the model in each of them.

    A form is in a language only when every question in it has words in that language, so that no text is called what it
    is not; the language of the neighbourhood comes first and is always there. Nobody has to answer anything.
    """
    known = {**spoken, m.language: m.pack}
    return tuple(_Making(m, known, id_, kind).form() for id_, kind in _KINDS.items())


class _Making:
    """One form on its way."""

    def __init__(self, m: Material, spoken: Mapping[str, Pack], id_: str, kind: _Kind) -> None:
        self.m = m
        self.id = id_
        self.kind = kind
        area = m.folder.area
        own = {part: asked(area, m.pack, part) for part in kind.parts}
        self.parts = {part: questions for part, questions in own.items() if questions}
        self.said = {
            language: {q.id: q for part in kind.parts for q in asked(area, pack, part)}
            for language, pack in spoken.items()
        }
        self.lacking = tuple(_lacking(m, spoken, [q for questions in own.values() for q in questions], self.said))
        without = {language for language, _ in self.lacking}
        self.languages = (m.language, *(one for one in spoken if one not in {*without, m.language}))

    def form(self) -> Form:
        """Give the form."""
        note = Asked("om__skjemaet", "note", self.filled(self.kind.note), _NO_HINTS)
        groups = tuple(
            Group(f"del__{slug(part)}", self.words(PARTS[part]), tuple(self.asked(questions)))
            for part, questions in self.parts.items()
        )
        whole = (Group("", _NO_HINTS, (note,)), *groups)
        title = self.filled(self.kind.title)
        version = _version(self.id, title, self.languages, whole)
        return Form(self.id, self.m.folder.area.name, title, self.languages, version, whole, self.lacking)

    def asked(self, questions: tuple[Question, ...]) -> Iterator[Asked]:
        """Give each of *questions*, and after it the question why where that is asked."""
        for question in questions:
            said = {language: self.said[language][question.id] for language in self.languages}
            prints = tuple((language, fingerprint(one)) for language, one in said.items())
            words = {language: f"{one.lead} {one.text}" if one.lead else one.text for language, one in said.items()}
            answers = tuple(self.answers(question, said))
            scale = {language: one.scale or "" for language, one in said.items()}
            hints = scale if answers else self.words(WORDS.no_names)
            kind = "choice" if answers else "text"
            yield Asked(question.id, kind, words, hints, answers, question.indicator or "", prints)  # type: ignore[arg-type]  # one of two
            if question.why:
                yield Asked(f"{question.id}__hvorfor", "text", self.words(WORDS.why), self.words(WORDS.no_names))

    def answers(self, question: Question, said: Mapping[str, Question]) -> Iterator[Answer]:
        """Give the answers to choose between, the last of them not to answer; none for own words."""
        if question.kind == "tall" and question.lowest is not None and question.highest is not None:
            for number in range(int(question.lowest), int(question.highest) + 1):
                yield Answer(str(number), dict.fromkeys(self.languages, str(number)))
        for place, option in enumerate(question.options):
            yield Answer(option.id, {language: one.options[place].text for language, one in said.items()})
        if question.kind != "tekst":
            yield Answer(REFUSED, self.words(WORDS.refuse))

    def words(self, said: Said) -> Words:
        """Give a fixed text in each language of the form."""
        return {language: said.of(language) for language in self.languages}

    def filled(self, said: Said) -> Words:
        """Give a fixed text with what is known of the neighbourhood in its holes."""
        area = self.m.folder.area
        facts = {"area": area.name, "threshold": area.privacy.threshold}
        return {language: text.format(**facts) for language, text in self.words(said).items()}


def _lacking(
    m: Material, spoken: Mapping[str, Pack], questions: list[Question], said: Mapping[str, Mapping[str, Question]]
) -> Iterator[tuple[str, str]]:
    """Give each language that a question has no words in, with the first such question."""
    layers = {info.id for info in m.pack.packs}
    own = {change.id for change in m.pack.changes if change.kind == _KIND and change.layer not in layers}
    for language, pack in spoken.items():
        untranslated = frozenset(pack.untranslated)
        for question in questions if language != m.language else ():
            there = said[language].get(question.id)
            if there is None or question.id in own or untranslated & {*_texts(there)}:
                yield language, question.id
                break


def _texts(question: Question) -> Iterator[str]:
    """Give every text of *question* that people read."""
    yield from filter(None, (question.lead, question.text, question.scale))
    yield from (option.text for option in question.options)


def _version(*parts: object) -> str:
    """Give the version of a form: the same for the same form, and another when anything in it changes."""
    return sha256(json.dumps(parts, ensure_ascii=False, default=_plain).encode()).hexdigest()[:12]


def _plain(value: object) -> object:
    """Give a record as what JSON can hold."""
    return [getattr(value, name) for name in value.__dataclass_fields__]  # type: ignore[attr-defined]  # every one is a record
