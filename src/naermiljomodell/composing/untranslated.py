"""Marks on the texts that are not in the language of the playbook, from the data of templates to finished sections."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, Final

from naermiljomodell.composing.escaping import ended_prose, escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID

_SIGNS: Final = FOREIGN + FOREIGN_END + FOREIGN_SAID
_NO_SIGNS: Final = str.maketrans("", "", _SIGNS)
_PAIR: Final = re.compile(rf"{FOREIGN}[^{_SIGNS}\n]+{FOREIGN_END}|([{_SIGNS}])")
_LINE: Final = re.compile(r"^([ \t]*(?:(?:[-*+>]|\d+[.)]|#{1,6})[ \t]+)?)([^\s|`~].*?)([ \t]*)$", re.MULTILINE)
_MECHANICAL: Final = frozenset(
    {"id", "fase", "grad", "kilde", "kilde_id", "kode", "publikum", "retning", "status", "tema", "type"}
)
"""Keys of data that templates choose by and that are never words for people, and of the name of a source."""
_SOURCES: Final = "kilder"
"""The key of what is called as it calls itself in any language; only the notes on it are words of ours."""
_NOTE: Final = "merknad"
_GROUP_IDS: Final = "grupper"
"""A key that holds ids of target groups in some places, and what they are called in others."""


def mark_untranslated(data: Data, m: Material) -> None:
    """Put a mark around each text in *data* that the model has in bokmål only, on every line of it that holds words.

    Sources are called what they call themselves. Where *m* is in a language that is complete, nothing is looked at.
    """
    texts = {form(text): _marked(form(text)) for text in m.pack.untranslated for form in (prose, escape, ended_prose)}
    if texts:
        _walk(data, texts, m.pack.target_groups)


def _marked(text: str) -> str:
    """Give *text* with a mark around the words of each line; what opens a list, a heading or a table stays outside."""
    return _LINE.sub(rf"\1{FOREIGN}\2{FOREIGN_END}\3", text)


def _walk(node: Any, texts: Mapping[str, str], groups: Container[str], above: str = "") -> None:  # noqa: ANN401  data
    """Change each of *texts* below *node*, a mapping or a list, for its marked form; ids stay as they are."""
    for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
        if isinstance(value, dict | list):
            _walk(value, texts, groups, key if isinstance(key, str) else above)
        elif (
            isinstance(value, str)
            and value in texts
            and key not in _MECHANICAL
            and not (above == _GROUP_IDS and value in groups)
            and (above != _SOURCES or key == _NOTE)
        ):
            node[key] = texts[value]


def say_where(markdown: str, *, partial: bool) -> str:
    """Give what a template wrote, with the first of the marked texts that follow each other saying what they are.

    Marks that are not in pairs on one line are taken away, and all of them when nothing can have been marked.
    """
    if not any(sign in markdown for sign in _SIGNS):
        return markdown
    if not partial:
        return markdown.translate(_NO_SIGNS)
    whole = _PAIR.sub(lambda found: "" if found[1] else found[0], markdown)
    return "\n".join(_said(whole.split("\n")))


def _said(lines: Iterable[str]) -> Iterator[str]:
    """Give *lines* with the words due at the first mark in a run of lines with marks; a heading or a table begins one."""
    running, in_table = False, False
    for line in lines:
        row = line.startswith("|")
        running = running and not line.startswith("#") and row == in_table
        marked = FOREIGN in line
        yield line.replace(FOREIGN, FOREIGN_SAID, 1) if marked and not running else line
        if line:
            running, in_table = marked, row
