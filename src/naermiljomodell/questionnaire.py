"""Forms to be answered, free of any format: what is asked, in every language it is asked in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from naermiljomodell.frozen import frozen

Words = Mapping[str, str]
"""Language (`nb`, `nn`, `en`) -> plain text; every language of the form is there."""


@frozen
class Answer:
    """One answer to choose: what it is written as, and what people read."""

    value: str
    words: Words


@frozen
class Asked:
    """One thing in a form: a question with answers to choose, one to answer in own words, or a note to read.

    `id` is stable from form to form. `fingerprints` tell, for each language, how it is put; a note has none. `indicator`
    is the id of what the answer is reckoned into, or empty.
    """

    id: str
    kind: Literal["choice", "text", "note"]
    words: Words
    hints: Words
    answers: tuple[Answer, ...] = ()
    indicator: str = ""
    fingerprints: tuple[tuple[str, str], ...] = ()


@frozen
class Group:
    """A part of a form, with its heading."""

    id: str
    title: Words
    asked: tuple[Asked, ...]


@frozen
class Form:
    """A form: `languages` that it can be answered in, the one to begin with first, and `version`, reckoned from the rest.

    `lacking` are pairs of a language that it is not in, and the id of a question that has no words in it.
    """

    id: str
    area: str
    title: Words
    languages: tuple[str, ...]
    version: str
    groups: tuple[Group, ...]
    lacking: tuple[tuple[str, str], ...] = ()
