"""Actors and relations as plain rows to give to other programs: what is said, in order, without what is withheld."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from naermiljomodell.csv_text import NO_TEXT
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.stakeholders import SURVEY_ITEMS, Relation, Stakeholder
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.frozen import frozen
from naermiljomodell.network.day import actors_at, holds
from naermiljomodell.text import nfc

WITHHELD: Final = ("trust", "value", *SURVEY_ITEMS, "interest", "influence")
"""Opinions about a named organisation. A file travels further than the table that it was made from."""

Cell = str | int | float
Row = dict[str, Cell]
"""The cells of one record by the Norwegian key of the field; what is not said is left out."""


@frozen
class Rows:
    """A network as rows: actors, relations, all keys that each may have, and how many opinions were left out."""

    actors: tuple[Row, ...]
    relations: tuple[Row, ...]
    actor_keys: tuple[str, ...]
    relation_keys: tuple[str, ...]
    withheld: int


def export_rows(
    stakeholders: Iterable[Stakeholder], relations: Iterable[Relation], at: str = "", *, with_trust: bool = False
) -> Rows:
    """Give the network as it was *at* a time (empty for all that is registered), in the order of the tables.

    A relation is left out when one of its ends was not there. Opinions are left out unless *with_trust*.
    """
    actors, kept = known_at(stakeholders, relations, at)
    hidden = () if with_trust else WITHHELD
    count = sum(getattr(record, name, None) is not None for record in (*actors, *kept) for name in hidden)
    return Rows(
        tuple(_row(actor, hidden) for actor in actors),
        tuple(_row(tie, hidden) for tie in kept),
        _keys(Stakeholder, hidden),
        _keys(Relation, hidden),
        count,
    )


def known_at(
    stakeholders: Iterable[Stakeholder], relations: Iterable[Relation], at: str
) -> tuple[list[Stakeholder], list[Relation]]:
    """Give the actors and the relations as they were *at* a time; a relation to an actor who was not there is left out."""
    everyone = list(stakeholders)
    there = actors_at(everyone, at)
    known = {actor.id for actor in everyone}
    actors = [actor for actor in everyone if holds(actor.valid_from, actor.valid_to, at)]
    kept = [
        tie
        for tie in relations
        if holds(tie.since, tie.until, at) and all(e in there or e not in known for e in (tie.origin, tie.target))
    ]
    return actors, kept


def without_opinions(record: Record) -> Record:
    """Give *record* without the opinions that it holds of a named organisation."""
    return record.model_copy(update={name: None for name in WITHHELD if name in record.model_fields})


def text_of(cell: Cell) -> str:
    """Give a cell as text, a number as a Norwegian table has it: `1.125` as `1,125`."""
    return cell if isinstance(cell, str) else f"{cell:.15g}".replace(".", ",")


def number_of(cell: Cell) -> Cell:
    """Give a cell as a machine has it: a whole number as one, whatever it was kept as."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def names_of(pack: Pack) -> Mapping[str, Mapping[str, str]]:
    """Give, by column, the name of each id; the id itself where two things have like names."""
    return {
        "type": _clear({id_: item.name for id_, item in pack.actor_kinds.items()}),
        "sektor": _clear({id_: item.name for id_, item in pack.sectors.items()}),
        "roller": _clear({id_: item.name for id_, item in pack.roles.items()}),
        "målgrupper": _clear({id_: item.name for id_, item in pack.target_groups.items()}),
        "relasjonstype": _clear({id_: item.name for id_, item in pack.relation_kinds.items()}),
    }


def in_words(cell: Cell, names: Mapping[str, str]) -> str:
    """Give the ids in a cell by their names."""
    return "|".join(names.get(part, part) for part in text_of(cell).split("|"))


def _clear(names: Mapping[str, str]) -> dict[str, str]:
    """Give *names* by id without those that could be taken for something else."""
    from naermiljomodell.text import fold, slug  # noqa: PLC0415  only here

    taken: dict[str, list[str]] = {}
    for id_, name in names.items():
        for key in {fold(id_), fold(name), slug(name)}:
            taken.setdefault(key, []).append(id_)
    plain = (pair for pair in names.items() if "|" not in pair[1])
    return {id_: name for id_, name in plain if taken[fold(name)] == taken[slug(name)] == [id_]}


def _keys(record: type[Record], hidden: Iterable[str]) -> tuple[str, ...]:
    """Give the keys of the fields of *record* that are not hidden."""
    return tuple(field.alias for name, field in record.model_fields.items() if name not in set(hidden))


def _row(record: Record, hidden: Iterable[str]) -> Row:
    """Give what *record* says, several values with `|` between them."""
    left_out = {norwegian(name) for name in hidden}
    said = record.model_dump(by_alias=True, exclude_none=True)
    row: Row = {}
    for key, value in said.items():
        cell = "|".join(value) if isinstance(value, tuple) else value
        if key not in left_out and cell != "":
            row[key] = NO_TEXT.sub(" ", nfc(cell)) if isinstance(cell, str) else number_of(cell)
    return row
