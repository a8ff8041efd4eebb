"""Tables from other tools as our own: names become ids, words become those of the model, and what is left out is said.

Kumu names its columns Label, Type, Description, Tags and From, To, Direction, Type, Label (docs.kumu.io/guides/import);
other columns are those that people add. Columns of ours are known by their Norwegian key and by their English name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from naermiljomodell.domain.record import Record
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.meanings import Meanings
from naermiljomodell.loading.tables import Row, Table, column_key, problem_in
from naermiljomodell.text import fold, slug

DIRECTION: Final = "retning"
TAGS: Final = "merkelapper"
ALIAS: Final = "fremmed-id"
"""A column with what other rows call an actor by, and that is no id of ours."""

_SPLIT: Final = "|"
_ACTOR_WORDS: Final = {
    "label": "navn",
    "element type": "type",
    "tags": TAGS,
    ALIAS: ALIAS,
}
_RELATION_WORDS: Final = {
    "from": "fra",
    "to": "til",
    "connection type": "type",
    "strength": "nivå",
    "direction": DIRECTION,
    DIRECTION: DIRECTION,
}
_NEEDLESS: Final = {Stakeholder: frozenset[str](), Relation: frozenset({"id", "gjensidig", column_key(ALIAS)})}
"""Columns that say nothing we need: how another tool counts its relations, and what the kind of relation says."""
_MUTUAL: Final = frozenset({"mutual", "gjensidig"})
_UNDIRECTED: Final = frozenset({"undirected", "urettet", "uretta"})


def is_foreign(table: Table, record: type[Record]) -> bool:
    """Tell whether *table*, that should hold records of the type *record*, has the columns of Kumu and not ours."""
    keys = {column_key(name) for name in table.header}
    return "label" in keys and "navn" not in keys if record is Stakeholder else {"from", "to"} <= keys


class Names:
    """Who is meant where a relation names an actor: by id, by what another tool calls it, or by its name."""

    def __init__(self) -> None:
        self._exact: dict[str, str] = {}
        self._named: dict[str, set[str]] = {}

    def add(self, id_: str, name: str, alias: str = "") -> None:
        """Let an actor be known by its id, its name and what another tool calls it."""
        self._exact.setdefault(id_, id_)
        if alias:
            self._exact.setdefault(alias, id_)
        self._named.setdefault(fold(name), set()).add(id_)

    def meant(self, word: str) -> set[str]:
        """Give the ids of those whom *word* may mean: one when it is clear, none when nobody is called so."""
        exact = self._exact.get(word)
        return {exact} if exact else self._named.get(fold(word), set())


def as_actors(table: Table, meanings: Meanings, names: Names) -> Table:
    """Give *table* with the columns and words of our actors, and let *names* know them.

    An id is what the column ID says when it can be one, else the name as a slug. The sector is the one that the kind
    usually belongs to when nothing else is said. A row with a word that the model does not have is left out (NM521).
    Findings: NM129 (no column of names or kinds), NM521, NM522 (a column that is not taken along), NM523 (a tag).
    """
    table, problems = _renamed(table, Stakeholder, _ACTOR_WORDS, ("navn", "type"))
    rows = []
    tags: dict[str, Problem] = {}
    for row in table.rows:
        cells = dict(row.cells)
        alias, wrong = cells.pop(ALIAS, ""), list[Problem]()
        said = cells.get("id", "")
        if slug(said) != said or not said:
            alias, cells["id"] = alias or said, slug(cells.get("navn", "")) or cells.get("navn", "")
        names.add(cells["id"], cells.get("navn", ""), alias)
        _take_tags(table, row.number, cells, meanings, tags)
        for column in ("type", "sektor", "roller", "målgrupper"):
            wrong += _in_our_words(table, row.number, column, cells, meanings)
        if "sektor" not in cells and (usual := meanings.usual_sector(cells.get("type", ""))):
            cells["sektor"] = usual
        problems += wrong
        if not wrong:
            rows.append(Row(row.number, cells))
    return replace(table, rows=tuple(rows), problems=(*problems, *tags.values()))


def as_relations(table: Table, meanings: Meanings, names: Names) -> Table:
    """Give *table* with the columns and words of our relations, whose ends *names* knows.

    Several names in To are one relation each, and one that goes both ways, of a kind with a direction, is two. Findings:
    NM129, NM521, NM522, NM524 (a name that several actors have), NM528 (no direction where the kind has one).
    """
    table, problems = _renamed(table, Relation, _RELATION_WORDS, ("fra", "til", "type"))
    rows: list[Row] = []
    unclear: dict[str, Problem] = {}
    for row in table.rows:
        cells = dict(row.cells)
        way = fold(cells.pop(DIRECTION, ""))
        wrong = list(_in_our_words(table, row.number, "type", cells, meanings, "relasjonstype"))
        ends = {end: list(_ends(table, row, end, names, wrong)) for end in ("fra", "til")}
        problems += wrong
        if wrong:
            continue
        directed = meanings.is_directed(cells.get("type", ""))
        if directed and way in _UNDIRECTED:
            unclear.setdefault(cells["type"], problem_in(table, row.number, "type", "NM528", {"kind": cells["type"]}))
        for origin in ends["fra"]:
            for target in ends["til"]:
                both = ((origin, target), (target, origin)) if directed and way in _MUTUAL else ((origin, target),)
                rows += [Row(row.number, _tied(cells, *pair)) for pair in both]
    return replace(table, rows=tuple(rows), problems=(*problems, *unclear.values()))


def _tied(cells: Mapping[str, str], origin: str, target: str) -> dict[str, str]:
    """Give the cells of a relation between two, an end that is not said left out."""
    ends = {"fra": origin, "til": target}
    return {**cells, **{end: id_ for end, id_ in ends.items() if id_}}


def _ends(table: Table, row: Row, end: str, names: Names, wrong: list[Problem]) -> Iterator[str]:
    """Give the ids of those who stand in the column *end*; a name that means several is noted as wrong."""
    said = [part.strip() for part in row.cells.get(end, "").split(_SPLIT)]
    for name in list(filter(None, said)) or [""]:
        found = names.meant(name)
        if len(found) > 1:
            facts = {"name": name, "ids": ", ".join(sorted(found))}
            wrong.append(problem_in(table, row.number, end, "NM524", facts))
        else:
            yield next(iter(found), slug(name) or name)


def _renamed(
    table: Table, record: type[Record], words: Mapping[str, str], needed: Iterable[str]
) -> tuple[Table, list[Problem]]:
    """Give *table* with its columns called as ours, without the rest, and what is to be said of the columns."""
    known = {column_key(name): field.alias for name, field in record.model_fields.items()}
    known.update({column_key(field.alias): field.alias for field in record.model_fields.values()})
    known.update({column_key(name): ours for name, ours in words.items()})
    new: dict[str, str] = {}
    needless = _NEEDLESS.get(record, frozenset())
    problems = list(table.problems)
    for name in table.header:
        ours = known.get(column_key(name), "")
        if ours and ours not in new.values():
            new[name] = ours
        elif name and column_key(name) not in needless and any(name in row.cells for row in table.rows):
            problems.append(problem_in(table, table.header_row, name, "NM522", {"column": name}))
    there = set(new.values())
    problems += [
        problem("NM129", {"column": name}, file=table.file, line=table.header_row, path=name)
        for name in needed
        if table.header_row and name not in there
    ]
    rows = tuple(Row(r.number, {new[n]: c for n, c in r.cells.items() if n in new}) for r in table.rows)
    header = tuple(new.get(name, "") for name in table.header)
    return replace(table, header=header, rows=rows if set(needed) <= there else (), problems=()), problems


def _in_our_words(  # where, which cell, and what it may say
    table: Table, row: int, column: str, cells: dict[str, str], meanings: Meanings, sort: str = ""
) -> Iterator[Problem]:
    """Put the ids that the words in a cell mean in their place; a word that means nothing is a finding (NM521)."""
    words = meanings.of(sort or column)
    said = [part for part in (p.strip() for p in cells.get(column, "").split(_SPLIT)) if part]
    ids = [words.meant(word) for word in said]
    for word, id_ in zip(said, ids, strict=True):
        if not id_:
            facts = {"value": word, "column": column}
            yield problem_in(table, row, column, "NM521", facts, suggestion=words.near(word))
    if said:
        cells[column] = _SPLIT.join(ids)


def _take_tags(table: Table, row: int, cells: dict[str, str], meanings: Meanings, unknown: dict[str, Problem]) -> None:
    """Let the tags that are target groups or roles count as such; any other is noted in *unknown*, once (NM523)."""
    for tag in filter(None, (part.strip() for part in cells.pop(TAGS, "").split(_SPLIT))):
        column = next((c for c in ("målgrupper", "roller") if meanings.of(c).meant(tag)), "")
        if column:
            cells[column] = _SPLIT.join(filter(None, (cells.get(column, ""), tag)))
        else:
            unknown.setdefault(tag, problem_in(table, row, TAGS, "NM523", {"tag": tag}))
