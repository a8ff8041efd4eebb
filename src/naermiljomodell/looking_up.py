"""A word looked up in a neighbourhood: what it means there, or the word most like it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from naermiljomodell.examining import Checked, examine
from naermiljomodell.explaining import Explanation, explain_code, explain_field, explain_id, nearest_word
from naermiljomodell.language.cli_words import WORDS
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.loaded import CONFIG


def explain(word: str, folder: Path) -> tuple[Explanation | None, str]:
    """Give what *word* (a code, an id, a name or a key) means for the neighbourhood in *folder*, and the nearest word.

    Outside the folder of a neighbourhood the core pack alone is asked. Where errors keep the plan from being made, a
    line says so.
    """
    return explain_in(examine(folder), word)


def explain_in(checked: Checked, word: str) -> tuple[Explanation | None, str]:
    """Give what `explain` gives, of a neighbourhood that has been read, in its language."""
    language = checked.language
    found = explain_code(word, language)
    if found is not None:
        return found, ""
    pack = checked.pack or core_pack(language)
    found = explain_id(word, pack, checked.plan, language)
    if found is not None:
        return replace(found, lines=(*found.lines, *_without_plan(checked))), ""
    found = explain_field(word, language)
    return found, "" if found else nearest_word(word, pack)


def _without_plan(checked: Checked) -> Iterable[str]:
    """Give why nothing can be said of the plan, when there is a neighbourhood and it has none."""
    errors = [p for p in checked.problems if p.severity == "feil" and (p.code, p.file) != ("NM001", CONFIG)]
    if checked.plan is None and errors:
        yield WORDS.without_plan.of(checked.language).format(error=errors[0].message(checked.language))
