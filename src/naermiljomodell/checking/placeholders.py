"""Texts that only hold a place for what somebody was to write: a final report with one of them is not finished.

Seed of the rule: a final report from 2008 was handed in with an empty line of its template in it (W06 and T10 of the facts).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from naermiljomodell.checking.own_texts import own_texts
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem

_WHAT: Final = r"(?:her|tekst\w*|sam(?:men|an)drag\w*|navn|namn|dato|tall|tal|here|text|summary|name|date)"
_ASKS: Final = re.compile(
    rf"\bklikk her\b|\bclick here\b|\b(?:skriv|fyll|sett|set|type|fill) in(?:n|n ditt|n eget)? {_WHAT}\b"
    rf"|\b(?:enter|insert) (?:your )?{_WHAT}\b|\blorem ipsum\b|\[(?:skriv|fyll|sett|set|klikk|insert|enter)\b[^\]\n]*\](?!\()",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(r"\b(?:TODO|TBD|FIXME)\b|\b[xX]{3,}\b")
_NOTHING: Final = re.compile(r"\s*(?:\.{3,}|…+|_{3,}|-{3,}|\?{2,})\s*")


def placeholders(folder: AreaFolder, code: str = "NM354") -> Iterator[Problem]:
    """Give every text in *folder* that asks for what should have stood there, or says nothing, as findings of *code*.

    A line of dashes or underscores in a note is a rule of Markdown, and left alone. Findings: NM354, or NM643 where a final
    report is asked for.
    """
    for own in own_texts(folder):
        found = _ASKS.search(own.text) or _MARKS.search(own.text)
        if found:
            yield own.told(code, {"text": found[0]})
        elif own.table and _NOTHING.fullmatch(own.text):
            yield own.told(code, {"text": own.text.strip()})
