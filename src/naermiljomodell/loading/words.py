"""Words in another language, laid over a layer: the same items and fields, said in another way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from naermiljomodell.domain.terms import norwegian
from naermiljomodell.domain.words import WORDS
from naermiljomodell.errors import Problem
from naermiljomodell.loading.raw import Items, RawItem
from naermiljomodell.source import Value
from naermiljomodell.text import nearest

_TEXT = "tekst"
_CALLED = {"kilder": frozenset({norwegian("name")})}
"""Kind -> the texts that stay as they are, since a source is named as it is called itself."""
_CHOICES = frozenset({"steg", "metoder"})
"""Kinds in which `publikum` is a choice and no text."""
_KEYS = frozenset(map(norwegian, WORDS))
_MAY_BE_SAID = _KEYS | {norwegian("paragraph"), norwegian("checklist")}
"""Fields that a translation may say: all words, the place in a law, which is sometimes in words, and a short act."""


def with_words(items: Items, words: Items) -> tuple[Items, list[Problem]]:
    """Give *items* with the texts of a translation laid over them, and what in it does not belong to any of them.

    What is not translated stays as it is. Findings: NM213 for an id that is not there, NM219 for a field that is not
    there, has another shape, as a list with more entries, or is no text for people. Nothing of such a field is taken.
    """
    result = {kind: dict(group) for kind, group in items.items()}
    problems: list[Problem] = []
    for kind, group in words.items():
        below = result.get(kind, {})
        for id_, item in group.items():
            if id_ in below:
                below[id_], strange = _reworded_item(below[id_], item)
                problems.extend(strange)
            else:
                problems.append(item.spot.finding("NM213", {"id": id_}, suggestion=nearest(id_, below), key=True))
    return result, problems


def _reworded_item(item: RawItem, words: RawItem) -> tuple[RawItem, list[Problem]]:
    """Give *item* with *words*, and a finding for each field that does not match."""
    problems: list[Problem] = []
    for key, said in words.fields.items():
        old = item.fields.get(key)
        if _matches(old, said) and not _changes(key, old, said):
            item = item.with_field(key, _reworded(old, said), words.spots[key])
        else:
            near = "" if key in item.fields else nearest(key, item.fields)
            problems.append(words.spots[key].finding("NM219", {"key": key}, suggestion=near, key=True))
    return item, problems


def _matches(old: Value, new: Value) -> bool:
    """Tell whether *new* can be the words for *old*."""
    if isinstance(old, dict) and isinstance(new, str):
        return _TEXT in old
    if isinstance(old, dict) and isinstance(new, dict):
        return all(key in old and _matches(old[key], part) for key, part in new.items())
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(_matches(o, n) for o, n in zip(old, new, strict=True))
    return isinstance(old, str) and isinstance(new, str)


def _changes(key: str, old: Value, new: Value) -> bool:
    """Tell whether *new*, which matches *old* in the field *key*, changes something that is no word."""
    if isinstance(old, list) and isinstance(new, list):
        return any(_changes(key, o, n) for o, n in zip(old, new, strict=True))
    if isinstance(old, dict):
        return isinstance(new, dict) and any(_changes(inner, old[inner], part) for inner, part in new.items())
    return old != new and key not in _MAY_BE_SAID


def _reworded(old: Value, new: Value) -> Value:
    """Give *old* with the words of *new*, which matches it: lists entry by entry, mappings key by key."""
    if isinstance(old, list) and isinstance(new, list):
        return [_reworded(o, n) for o, n in zip(old, new, strict=True)]
    if isinstance(old, dict):
        said: Mapping[str, Value] = new if isinstance(new, dict) else {_TEXT: new}
        return {**old, **{key: _reworded(old[key], part) for key, part in said.items()}}
    return new


def holes(items: Items, words: Items, language: str) -> list[Problem]:
    """Give a finding (NM228) for each of *items* that has texts which *words* in *language* do not say."""
    problems = []
    for kind, group in items.items():
        for id_, item in group.items():
            lacking = [key for key, texts in _unsaid_of(kind, item, words.get(kind, {}).get(id_)) if any(texts)]
            if lacking:
                facts = {"language": language, "owner": id_, "keys": ", ".join(lacking)}
                problems.append(item.spot.finding("NM228", facts, key=True))
    return problems


def left_as_they_are(items: Items, words: Items) -> Iterator[str]:
    """Give the texts of *items* that *words* do not say: they stay in the language they were written in."""
    for kind, group in items.items():
        for id_, item in group.items():
            for _, texts in _unsaid_of(kind, item, words.get(kind, {}).get(id_)):
                yield from filter(None, texts)


def _unsaid_of(kind: str, item: RawItem, said: RawItem | None) -> Iterator[tuple[str, Iterator[str]]]:
    """Give each field of *item*, and the texts in it for which *said* has no words."""
    keys = _KEYS - {norwegian("readers")} if kind in _CHOICES else _KEYS - _CALLED.get(kind, frozenset())
    for key, old in item.fields.items():
        yield key, _unsaid(key, old, said.fields if said else {}, keys)


def _unsaid(key: str, old: Value, said: Mapping[str, Value], keys: frozenset[str]) -> Iterator[str]:
    """Give the texts in *old*, the value of *key*, for which *said* has none."""
    if isinstance(old, str):
        yield from (old,) if key in keys and key not in said else ()
        return
    new = said.get(key)
    parts, news = (old, new) if isinstance(old, list) else ([old], [new])
    if all(isinstance(part, str) for part in parts) and (key not in keys or key in said):
        return
    if not isinstance(news, list) or len(news) != len(parts):
        news = [None] * len(parts)
    for part, word in zip(parts, news, strict=True):
        yield from _unsaid_part(part, word, keys)


def _unsaid_part(part: Value, word: Value, keys: frozenset[str]) -> Iterator[str]:
    """Give the texts in a part of a field for which *word* has none."""
    if isinstance(part, dict):
        said = {_TEXT: word} if isinstance(word, str) else word
        for key, old in part.items():
            yield from _unsaid(key, old, said if isinstance(said, dict) else {}, keys)
    elif isinstance(part, str) and word is None:
        yield part
