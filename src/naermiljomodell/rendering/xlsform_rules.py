"""What is wrong with an XLSForm and the usual converter lets pass: such a form fails when somebody is to answer it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

Rows = Sequence[Mapping[str, str]]
"""The rows of a sheet, cells by the name of their column; an empty cell may be left out."""

_LABEL: Final = "label::"
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SELECT: Final = re.compile(r"select_(?:one|multiple) (\S+)")
_NOT_SHOWN: Final = frozenset({"end_group"})


def faults(sheets: Mapping[str, Rows]) -> list[str]:
    """Give what is wrong with the form in *sheets* (`survey`, `choices`, `settings`), each with sheet and row.

    Texts that lack in one of the languages, a first language that no column is in, names that are no names or are there
    twice, and choices that there are none of.
    """
    survey, choices, settings = sheets["survey"], sheets["choices"], sheets["settings"]
    labels = list(dict.fromkeys(column for row in survey for column in row if column.startswith(_LABEL)))
    return [
        *_silent("survey", survey, labels),
        *_silent("choices", choices, labels),
        *_first_language(settings, labels),
        *_names(survey),
        *_lists(survey, choices),
    ]


def _silent(sheet: str, rows: Rows, labels: list[str]) -> Iterator[str]:
    """Give each text that lacks in a language."""
    for number, row in enumerate(rows, 2):
        for label in labels if row.get("type") not in _NOT_SHOWN else ():
            if not row.get(label, "").strip():
                yield f"{sheet} {number}: {label} is empty"


def _first_language(settings: Rows, labels: list[str]) -> Iterator[str]:
    """Give the first language when no column is in it."""
    for row in settings:
        if f"{_LABEL}{row.get('default_language', '')}" not in labels:
            yield f"settings 2: default_language {row.get('default_language', '')!r} is no column"


def _names(survey: Rows) -> Iterator[str]:
    """Give each name of a question that is no name, or is there twice."""
    seen: dict[str, int] = {}
    for number, row in enumerate(survey, 2):
        name = row.get("name", "")
        if row.get("type") in _NOT_SHOWN:
            continue
        if not _NAME.fullmatch(name):
            yield f"survey {number}: {name!r} is no name"
        if name in seen:
            yield f"survey {number}: {name!r} is in row {seen[name]} too"
        seen.setdefault(name, number)


def _lists(survey: Rows, choices: Rows) -> Iterator[str]:
    """Give each list of choices that there is nothing in, and each choice that is written as another one."""
    there = Counter((row.get("list_name", ""), row.get("name", "")) for row in choices)
    lists = {name for name, _ in there}
    for number, row in enumerate(survey, 2):
        found = _SELECT.fullmatch(row.get("type", ""))
        if found is not None and found[1] not in lists:
            yield f"survey {number}: {found[1]!r} has no choices"
    for (list_, name), count in there.items():
        if count > 1 or not name:
            yield f"choices: {name!r} is in {list_!r} {count} times"
