"""The first files of a new area's folder: a config to fill in, empty tables, and a word about notes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from naermiljomodell.csv_text import NO_TEXT, csv_table
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import SURVEY_ITEMS, MeetingPlace, Relation, Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.shipped import shipped
from naermiljomodell.text import squeeze

TABLES: Final[dict[str, type[Record]]] = {
    "aktorer.csv": Stakeholder,
    "relasjoner.csv": Relation,
    "moteplasser.csv": MeetingPlace,
    "logg.csv": LogEntry,
    "ideer.csv": Idea,
    "malinger.csv": Measurement,
}
"""File -> the record that one row of it is."""

Choice = tuple[str, str]
"""The id of something one can choose, and its name."""

_PLAIN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NOT_PLAIN = frozenset({"null", "true", "false"})
_HOLE = re.compile(r"^(?P<before>.*?)\{(?P<field>\w+)(?:\|(?P<example>[^}]*))?\}$")
_LIST_HOLE = re.compile(r"^(?P<key>\w+):\{(?P<field>\w+)\}$")


@frozen
class Answers:
    """What is known of a new area, as plain text; `None` and nothing at all mean that it is not known.

    `language` is `nb`, `nn` or `en`: that of the playbook and of the comments, which are in bokmål when it is not
    known. `start` and `end` are a year, a month or a day.
    `target_groups` and `challenges` are ids that are chosen; `offered_groups` and `offered_challenges` all there is to
    choose from, in the order they are to be shown.
    """

    name: str
    start: str
    language: str | None = None
    municipality: str | None = None
    target_groups: tuple[str, ...] = ()
    challenges: tuple[str, ...] = ()
    end: str | None = None
    residents: int | None = None
    area_kind: str | None = None
    owner: str | None = None
    offered_groups: tuple[Choice, ...] = ()
    offered_challenges: tuple[Choice, ...] = ()


def new_area_files(answers: Answers) -> dict[str, bytes]:
    """Give the files that a person is to fill in, by name: the config, one table each with its column names, help.

    The config holds every answer so that it reads back as it was given, in NFC and with single spaces, and an example
    behind a `#` for what is not known. Tables are as `csv_table` gives them.
    """
    made = {"naermiljo.yaml": area_yaml(answers).encode()}
    made.update({name: csv_table(columns(record)) for name, record in TABLES.items()})
    made["notater/LESMEG.md"] = _shipped("notater", answers.language, "md").encode()
    return made


def without_tables(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give *files* without the tables that stand in files of their own."""
    return {name: data for name, data in files.items() if name not in TABLES}


def area_data(answers: Answers) -> dict[str, object]:
    """Give what the text of `area_yaml` says, as a reader of it has it."""
    end = {"slutt": one_line(answers.end)} if answers.end else {}
    said = {
        "skjema": "1",
        "navn": answers.name,
        "kommune": answers.municipality,
        "språk": answers.language,
        "innbyggere": None if answers.residents is None else str(answers.residents),
        "område_type": answers.area_kind,
        "eier": answers.owner,
    }
    return {
        **{key: one_line(text) for key, text in said.items() if text},
        "periode": {"start": one_line(answers.start), **end},
        "målgrupper": list(dict.fromkeys(answers.target_groups)),
        **({"utfordringer": list(dict.fromkeys(answers.challenges))} if answers.challenges else {}),
    }


def area_yaml(answers: Answers) -> str:
    """Give the text of `naermiljo.yaml` for *answers*.

    An example has its `#` at the very start of what it stands before, so that a line is right once the sign is gone.
    """
    values = {
        "name": quoted(answers.name),
        "municipality": answers.municipality and quoted(answers.municipality),
        "language": answers.language and scalar(answers.language),
        "residents": None if answers.residents is None else str(answers.residents),
        "area_kind": answers.area_kind and scalar(answers.area_kind),
        "owner": answers.owner and quoted(answers.owner),
        "start": scalar(answers.start),
        "end": answers.end and scalar(answers.end),
    }
    lists = {
        "target_groups": (answers.target_groups, answers.offered_groups, True),
        "challenges": (answers.challenges, answers.offered_challenges, False),
    }
    lines: list[str] = []
    for line in _shipped("naermiljo", answers.language, "yaml").splitlines():
        if found := _LIST_HOLE.match(line):
            chosen, offered, demanded = lists[found["field"]]
            lines.extend(_list_lines(found["key"], chosen, offered, demanded=demanded))
        else:
            lines.append(_filled(line, values, answers.start[:4]))
    return "\n".join(lines) + "\n"


def columns(record: type[Record]) -> tuple[str, ...]:
    """Give the column names of the table whose rows are *record*, in its own order, without what few fill in."""
    return tuple(field.alias for name, field in record.model_fields.items() if name not in SURVEY_ITEMS)


def one_line(text: str) -> str:
    """Give *text* on one line, in NFC, with single spaces and without what no text has."""
    return squeeze(NO_TEXT.sub(" ", text))


def quoted(text: str) -> str:
    """Give *text* as YAML in double quotes, on one line; it reads back in NFC with single spaces."""
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def scalar(text: str) -> str:
    """Give *text* as YAML: as it is when it is an id, a date or a number, otherwise in quotes."""
    return text if _PLAIN.fullmatch(text) and text not in _NOT_PLAIN else quoted(text)


def _filled(line: str, values: Mapping[str, str | None], year: str) -> str:
    """Give *line* of the template with its value, or as an example, in *year*, when there is none."""
    found = _HOLE.match(line)
    if found is None:
        return line
    if value := values[found["field"]]:
        return found["before"] + value
    key = found["before"].lstrip(" ")
    example = found["example"].replace("ÅÅÅÅ", year if year.isdecimal() else "2027")
    return f"{found['before'].removesuffix(key)}#{key}{example}"


def _list_lines(key: str, chosen: tuple[str, ...], offered: tuple[Choice, ...], *, demanded: bool) -> list[str]:
    """Give the lines of a list: what is *chosen*, and behind a `#` the rest of what is *offered*.

    When nothing is chosen, the list is an example as a whole; one that is *demanded* stands before it as `[]`.
    """
    names = {**dict(offered), **dict.fromkeys((one for one in chosen if one not in dict(offered)), "")}
    if not chosen:
        example = [f"#{key}:", *(f"#  {_item(one, name)}" for one, name in names.items())]
        return [f"{key}: []", *example] if demanded else example
    items = (("  " if one in chosen else "  #") + _item(one, name) for one, name in names.items())
    return [f"{key}:", *items]


def _item(one: str, name: str) -> str:
    """Give one line of a list, with its *name* as a comment."""
    shown = one_line(name)
    return f"- {scalar(one)}" + (f"  # {shown}" if shown else "")


@cache
def _shipped(name: str, language: str | None, ending: str) -> str:
    """Give the shipped text *name* in *language*, in bokmål for a language there is none for."""
    folder = shipped("content", "scaffold")
    text = folder.joinpath(f"{name}.{language if language in _LANGUAGES else 'nb'}.{ending}")
    return text.read_text(encoding="utf-8")


_LANGUAGES: Final = frozenset({"nb", "nn", "en"})
