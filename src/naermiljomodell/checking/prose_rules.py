"""Rules for what is written: words that respect people, sentences one can read, and nynorsk that is nynorsk.

They warn and never stop anybody, since the sources disagree and the author knows best. The one exception is a figure
that claims a source without having been read there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from naermiljomodell.checking.places_of import at_item
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.domain.words import WORDS
from naermiljomodell.errors import Problem, problem
from naermiljomodell.language.citing import cited_in
from naermiljomodell.language.wording import (
    ABBREVIATIONS,
    BOKMAL_ENDINGS,
    CONSIDER,
    FOR_STAFF,
    KNOWN_LETTERS,
    NYNORSK_TOO,
    ONLY_BOKMAL,
)

MOST_WORDS = 30
"""A sentence with more words than this is hard to read."""
RESIDENTS_LIX = 40
"""The highest LIX of a text for residents: easy to read (Björnsson 1968: under 30 very easy, 30-40 easy)."""
_LONG = 6
_FEW_WORDS = 30
"""LIX says nothing of a text with fewer words than this."""
_SAID_ELSEWHERE = frozenset({"kilder"})
_QUOTED = frozenset({"avoid", "excluded_words"})
"""Fields that list words in order to advise against them."""

_RESIDENT_NAME = "resident_name"

_TRANSLATED = re.compile(r"(?:^|/)oversettelser/([^/]+)/")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])[»”\")]*\s+|\n\s*(?:\n|[-*|]|\d+\.)")
_CAPITALS = re.compile(r"(?<![\w-])[A-ZÆØÅ]{2,6}(?![\w])")
_TAG = re.compile(r"\{%.*?%\}|\{#.*?#\}|\{:.*?\}|\]\([^)]*\)|<[^>]*>", re.DOTALL)
_NAME_IN_A_FILE = re.compile(r"`[^`\n]+`")
"""What stands as code, such as the name of a column, is the same in every language."""
_VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)


def check_prose(pack: Pack, source: str = "nb") -> Iterator[Problem]:
    """Give what is worth another look in the texts of *pack*, in its own language. Findings: NM240-NM247.

    A document for residents has a ceiling for its LIX and none of the words of plans, and the steps that it tells
    of have a name that residents use. What nobody has translated is still in *source*, the language that the pack was
    written in, and is judged as that. So is a grade, which is the same in every language.
    """
    here = (found for found in _in_any_language(pack) if _language_of(found.file, source) == pack.language)
    return (found for found in here if found.code != "NM245" or pack.language == source)


def _language_of(file: str, source: str) -> str:
    """Give the language that a file of a pack is written in."""
    translated = _TRANSLATED.search(file)
    return translated[1] if translated else source


def _in_any_language(pack: Pack) -> Iterator[Problem]:
    """Give what is worth another look, also in texts that are not in the language of the *pack*."""
    for kind, group in pack.by_kind.items():
        for id_, item in {} if kind in _SAID_ELSEWHERE else group.items():
            for field, text in _texts(item):
                said = _words_of_plans(text, pack.language) if field == _RESIDENT_NAME else ()
                for code, facts in (*_of_text(text, pack), *said):
                    yield at_item(pack, (kind, id_, norwegian(field)), code, facts)
            yield from _wrongly_cited(kind, id_, item, pack)
    residents = frozenset(id_ for id_, document in pack.documents.items() if document.for_residents)
    yield from _nameless(pack) if residents else ()
    for id_, template in _own_templates(pack).items():
        text = plain_template(template)
        found = [*_of_text(text, pack), *(_not_for_residents(text, pack.language) if id_ in residents else ())]
        yield from (problem(code, facts, file=template.file, line=_line_of(template, facts)) for code, facts in found)


def lix(text: str) -> float:
    """Give the readability of *text*: words a sentence, plus the share of words over six letters in per cent."""
    words = _WORD.findall(text)
    sentences = sum(1 for part in _SENTENCE_END.split(text) if _WORD.search(part or ""))
    if not words:
        return 0
    return len(words) / max(sentences, 1) + 100 * sum(len(word) > _LONG for word in words) / len(words)


def plain_template(template: Template) -> str:
    """Give the words of a template: without its instructions and addresses, and with one word for each value."""
    return _TAG.sub(" ", _VALUE.sub("verdi", template.text))


_Found = tuple[str, Mapping[str, object]]
_Patterns = tuple[tuple[re.Pattern[str], str], ...]


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    """Give every text for people in *record*, with the field at the top that it stands in."""
    for name in type(record).model_fields:
        if name not in _QUOTED:
            for text in _inside(name, getattr(record, name)):
                yield name, text


def _inside(name: str, value: object) -> Iterator[str]:
    """Give the texts inside the *value* of the field *name*."""
    if isinstance(value, str):
        yield from (value,) if name in WORDS else ()
    elif isinstance(value, Record):
        yield from (text for _, text in _texts(value))
    elif isinstance(value, tuple):
        for part in value:
            yield from _inside(name, part)


def _of_text(text: str, pack: Pack) -> Iterator[_Found]:
    """Give what is worth another look in one text."""
    yield from _among(_consider(pack.language), text)
    for sentence in _SENTENCE_END.split(text):
        words = _WORD.findall(sentence or "")
        if len(words) > MOST_WORDS:
            yield "NM241", {"count": len(words), "sentence": " ".join(words[:6])}
    yield from _abbreviations(text)
    if pack.language == "nn":
        said = dict.fromkeys(_WORD.findall(_NAME_IN_A_FILE.sub(" ", text)))
        yield from (("NM244", {"word": word}) for word in said if _is_bokmal(word))
    yield from (("NM246", {"source": source}) for source in cited_in(text) if source not in pack.sources)


def _among(patterns: _Patterns, text: str) -> Iterator[_Found]:
    """Give every place in *text* where one of *patterns* stands."""
    for pattern, instead in patterns:
        yield from (("NM240", {"word": found.group(), "instead": instead}) for found in pattern.finditer(text))


def _words_of_plans(text: str, language: str) -> Iterator[_Found]:
    """Give the words of plans in a text for residents."""
    return _among(_for_staff(language), text)


def _not_for_residents(text: str, language: str) -> Iterator[_Found]:
    """Give what is wrong in a text for residents and may stand in any other."""
    yield from _words_of_plans(text, language)
    yield from _hard_to_read(text)


def _nameless(pack: Pack) -> Iterator[Problem]:
    """Give a finding for each step for residents that has only the name that those who plan it use."""
    for id_, step in pack.steps.items():
        if step.audience == "innbyggere" and step.resident_name is None:
            yield at_item(pack, ("steg", id_, norwegian("name")), "NM247", {"step": step.name})


def _abbreviations(text: str) -> Iterator[_Found]:
    """Give every abbreviation that stands without its words."""
    for short, whole in ABBREVIATIONS.items():
        if re.search(rf"(?<!\w){re.escape(short)}", text):
            yield "NM243", {"word": short, "instead": whole}
    for found in dict.fromkeys(_CAPITALS.findall(text)):
        if found not in KNOWN_LETTERS and f"({found})" not in text:
            yield "NM243", {"word": found, "instead": ""}


def _is_bokmal(word: str) -> bool:
    """Tell whether *word* is bokmål and not nynorsk."""
    small = word.lower()
    ends = len(small) > len("het") + 2 and small.endswith(BOKMAL_ENDINGS) and not small.endswith(NYNORSK_TOO)
    return small in ONLY_BOKMAL or ends


def _hard_to_read(text: str) -> Iterator[_Found]:
    """Give a finding when a text for residents is harder than it may be."""
    known = round(lix(text))
    if len(_WORD.findall(text)) >= _FEW_WORDS and known > RESIDENTS_LIX:
        yield "NM242", {"lix": known, "most": RESIDENTS_LIX}


def _wrongly_cited(kind: str, id_: str, item: Record, pack: Pack) -> Iterator[Problem]:
    """Give a finding for each statement that names a source and was not read there."""
    for field in ("evidence", "benchmarks"):
        for part in getattr(item, field, ()):
            if part.grade != "V" and part.source is not None:
                facts = {"owner": id_, "source": part.source, "grade": part.grade}
                yield at_item(pack, (kind, id_, norwegian(field)), "NM245", facts)


def _own_templates(pack: Pack) -> dict[str, Template]:
    """Give each document's template once, by its id."""
    return {id_: template for id_, template in pack.templates.items() if "/" not in id_}


def _line_of(template: Template, facts: Mapping[str, object]) -> int:
    """Give the line of a template on which the word of a finding stands, or its first line."""
    wanted = str(facts.get("word") or facts.get("sentence") or "\n").split(" ", maxsplit=1)[0]
    lines = template.text.split("\n")
    return next((number for number, line in enumerate(lines, 1) if wanted in line), 1)


@cache
def _consider(language: str) -> _Patterns:
    """Give the patterns to think twice about in *language*."""
    return _compiled(CONSIDER.get(language, ()))


@cache
def _for_staff(language: str) -> _Patterns:
    """Give the patterns to keep out of what residents read in *language*."""
    return _compiled(FOR_STAFF[language])


def _compiled(listed: tuple[tuple[str, str], ...]) -> _Patterns:
    """Give patterns that find whole words, small or capital, with what one may write instead."""
    return tuple(
        (re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), instead) for pattern, instead in listed
    )
