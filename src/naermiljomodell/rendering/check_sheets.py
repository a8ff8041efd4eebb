"""Things to do as sheets: one for each phase or chapter, one row for each square to tick."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from naermiljomodell.language.sheet_words import WORDS
from naermiljomodell.playbook import Document, Section
from naermiljomodell.rendering import cells
from naermiljomodell.xlsx_bytes import Cell, Column, Sheet, sheet_name

_CHAPTER: Final = 2
_PART: Final = 3
_SQUARES: Final = ("☐", "☑")

_Row = tuple[Cell, ...]


def check_sheets(document: Document, language: str, taken: list[str], kind: str = "") -> Iterator[Sheet]:
    """Give a sheet for each chapter of *document* that has squares to tick; names in *taken* are not used again.

    With a *kind*, only chapters of that kind are looked at. Who is responsible and when come from the facts of the part
    of the chapter that the square stands in.
    """
    reading = _Reading(language)
    for chapter in _chapters(document.sections):
        if kind in {"", chapter[0].kind}:
            rows = tuple(row for section in chapter for row in reading.rows(section))
            if rows:
                yield Sheet(sheet_name(cells.title(chapter[0].title), taken), reading.columns(), rows)


def _chapters(sections: Iterable[Section]) -> list[list[Section]]:
    """Give *sections* by the chapter they are in, each with the section that opens it."""
    chapters: list[list[Section]] = []
    for section in sections:
        if section.level <= _CHAPTER or not chapters:
            chapters.append([])
        chapters[-1].append(section)
    return chapters


class _Reading:
    """Where in a document the reading has come: the part of the chapter, when it is and whose it is."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.part = self.when = self.responsible = ""
        self.roles: dict[str, None] = {}

    def rows(self, section: Section) -> Iterator[_Row]:
        """Give a row for each square of *section*."""
        if section.level <= _PART:
            said = cells.facts(section.markdown)
            self.part = cells.title(section.title)
            self.when = said.get(WORDS.when.of(self.language), "")
            self.responsible = said.get(WORDS.responsible.of(self.language), "")
            self.roles.update({self.responsible: None} if self.responsible else {})
        for square in cells.squares(section.markdown):
            yield (
                _SQUARES[square.ticked],
                self.part,
                self.when,
                square.part,
                square.text,
                self.responsible,
                None,
                None,
                None,
            )

    def columns(self) -> tuple[Column, ...]:
        """Give the columns of a sheet; who may be responsible is who is so for anything so far."""
        said = {name: getattr(WORDS, name).of(self.language) for name in WORDS.__dataclass_fields__}
        return (
            Column(said["done"], 8, "text", said["done_help"], _SQUARES),
            Column(said["step"], 30, "text"),
            Column(said["when"], 22, "text"),
            Column(said["part"], 12, "text"),
            Column(said["task"], 60, "text"),
            Column(said["responsible"], 22, "text", said["responsible_help"], _listed(self.roles), free=True),
            Column(said["deadline"], 12, "date", said["deadline_help"]),
            Column(said["done_on"], 12, "date", said["deadline_help"]),
            Column(said["note"], 30, "text"),
        )


_LONGEST_LIST: Final = 255
"""The most signs that a list of choices may have when it does not stand in cells."""


def _listed(roles: dict[str, None]) -> tuple[str, ...]:
    """Give the first of *roles* that there is room for in a list; a comma would part a name in two."""
    chosen: list[str] = []
    for role in roles:
        if "," not in role and len(",".join([*chosen, role])) <= _LONGEST_LIST:
            chosen.append(role)
    return tuple(chosen)
