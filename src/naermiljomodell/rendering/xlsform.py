"""Forms as XLSForm, the workbook that ODK and KoboToolbox read: what is asked, what can be chosen, and the settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from naermiljomodell.language.form_words import LANGUAGE_NAMES
from naermiljomodell.playbook import Playbook
from naermiljomodell.questionnaire import Answer, Asked, Form, Words
from naermiljomodell.rendering.xlsform_rules import Rows, faults
from naermiljomodell.text import slug
from naermiljomodell.xlsx_bytes import Column, Sheet, workbook

ENDING: Final = "-xlsform.xlsx"
"""What the names of these files end with, so that no other workbook has the same."""

_OWN_WORDS: Final = "multiline"
_WIDTHS: Final = {"type": 28, "name": 26, "list_name": 26, "form_title": 40, "form_id": 34}


def books(playbook: Playbook) -> dict[str, bytes]:
    """Give each form of *playbook* as a workbook by file name, the same bytes each time. Raises `MissingExtra`."""
    return {f"{form.id}{ENDING}": render(form) for form in playbook.forms}


def render(form: Form) -> bytes:
    """Give *form* as a workbook with the sheets `survey`, `choices` and `settings`.

    Beside what XLSForm knows, each question has the id of its indicator and, for each language, the fingerprint of how it
    is put; other programs pass these columns over. Raises `MissingExtra` without xlsxwriter, and `ValueError` when what
    was made is no form that works.
    """
    sheets = form_rows(form)
    if wrong := faults(sheets):
        raise ValueError("; ".join(wrong))
    return workbook([_sheet(name, rows) for name, rows in sheets.items()], form.area)


def form_rows(form: Form) -> dict[str, Rows]:
    """Give the rows of each sheet, cells by the name of their column."""
    lists: dict[str, tuple[Answer, ...]] = {}
    survey = list(_survey(form, lists))
    choices = [
        {"list_name": name, "name": answer.value, **_said("label", answer.words, form)}
        for name, answers in lists.items()
        for answer in answers
    ]
    settings = {
        "form_title": form.title[form.languages[0]],
        "form_id": f"nm_{_name(form.id)}_{_name(slug(form.area))}",
        "version": form.version,
        "default_language": LANGUAGE_NAMES[form.languages[0]],
    }
    return {"survey": survey, "choices": choices, "settings": [settings]}


def _survey(form: Form, lists: dict[str, tuple[Answer, ...]]) -> Iterator[Mapping[str, str]]:
    """Give the rows of what is asked; what can be chosen is put into *lists*, each once."""
    for group in form.groups:
        inside = bool(group.id)
        if inside:
            yield {"type": "begin_group", "name": _name(group.id), **_said("label", group.title, form)}
        yield from (_row(asked, form, lists) for asked in group.asked)
        if inside:
            yield {"type": "end_group", "name": _name(group.id)}


def _row(asked: Asked, form: Form, lists: dict[str, tuple[Answer, ...]]) -> Mapping[str, str]:
    """Give the row of one question or note."""
    kind = {"note": "note", "text": "text"}.get(asked.kind)
    if kind is None:
        kind = f"select_one {_list_of(asked, lists)}"
    row = {"type": kind, "name": _name(asked.id), **_said("label", asked.words, form)}
    row |= _said("hint", asked.hints, form) if any(asked.hints.values()) else {}
    row |= {"appearance": _OWN_WORDS} if asked.kind == "text" else {}
    row |= {"nm_indikator": asked.indicator} if asked.indicator else {}
    return row | {f"nm_fingeravtrykk_{language}": mark for language, mark in asked.fingerprints}


def _list_of(asked: Asked, lists: dict[str, tuple[Answer, ...]]) -> str:
    """Give the name of the list with the answers to a question; questions with the same answers have one list."""
    for name, answers in lists.items():
        if answers == asked.answers:
            return name
    lists[name := f"svar_{_name(asked.id)}"] = asked.answers
    return name


def _said(what: str, words: Words, form: Form) -> dict[str, str]:
    """Give a text in each language of the form, by the column it stands in."""
    return {f"{what}::{LANGUAGE_NAMES[language]}": words[language] for language in form.languages}


def _name(id_: str) -> str:
    """Give an id as a name that every program takes: no hyphens, and no digit first."""
    name = id_.replace("-", "_")
    return f"_{name}" if name[:1].isdigit() else name


def _sheet(name: str, rows: Rows) -> Sheet:
    """Give one sheet: its columns in the order they are met, and every cell as text."""
    columns = tuple(dict.fromkeys(column for row in rows for column in row))
    cells = tuple(tuple(row.get(column) for column in columns) for row in rows)
    return Sheet(name, tuple(Column(column, _width(column, rows), "text") for column in columns), cells)


def _width(column: str, rows: Sequence[Mapping[str, str]]) -> int:
    """Give a width that most of a column has room in."""
    return _WIDTHS.get(column, min(50, 2 + max(len(row.get(column, "")) for row in rows)))
