"""Rules for the tables of actors and relations (NM500-NM515); a pair of row number and record goes in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.reference import RelationKind
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem, in_order, problem
from naermiljomodell.text import fold, nearest, slug

_EFFORT = 20_000
"""Comparisons of words that a table may cost; beyond it the findings stand without a suggestion."""

Ends = tuple[str, str, str]


@dataclass(slots=True)
class _First:
    """The first of the relations that are about the same actors, kind and time."""

    row: int
    relation: Relation
    level: int | None
    highest: int


class _Guess:
    """The id that was probably meant, from ids and names; no more guesses than a person can wait for."""

    def __init__(self, ids: Iterable[str], names: Mapping[str, str] | None = None) -> None:
        self._meant = {**(names or {}), **{known: known for known in ids}}
        self._most = _EFFORT // (len(self._meant) + 1)
        self._seen: dict[str, str] = {}

    def of(self, word: str) -> str:
        """Give the id most like *word*, or an empty string."""
        if word not in self._seen and len(self._seen) < self._most:
            self._seen[word] = self._meant.get(nearest(word, self._meant), "")
        return self._seen.get(word, "")


def check_stakeholders(
    rows: Sequence[tuple[int, Stakeholder]], pack: Pack, file: str = "aktorer.csv"
) -> tuple[Problem, ...]:
    """Give the findings about *rows*, pairs of row number in *file* and actor, in reading order (NM500-NM506)."""
    in_file = sorted(rows, key=lambda pair: pair[0])
    return in_order(chain(_unknown_words(in_file, pack, file), _alike(in_file, file), _left_too_soon(in_file, file)))


def check_relations(
    rows: Sequence[tuple[int, Relation]],
    stakeholders: Iterable[Stakeholder],
    pack: Pack,
    file: str = "relasjoner.csv",
) -> tuple[Problem, ...]:
    """Give the findings about *rows*, pairs of row number in *file* and relation, in reading order (NM510-NM515).

    *stakeholders* are all actors that the relations may refer to.
    """
    in_file = sorted(rows, key=lambda pair: pair[0])
    actors = list(stakeholders)
    return in_order(
        chain(
            _unknown_actors(in_file, actors, file),
            _unknown_kinds(in_file, pack, file),
            _ended_too_soon(in_file, file),
            _same_twice(in_file, pack.relation_kinds, file),
        )
    )


def _unknown_words(rows: Sequence[tuple[int, Stakeholder]], pack: Pack, file: str) -> Iterator[Problem]:
    """Give a finding for each kind, sector, role and target group that the model does not have."""
    guesses = [_Guess(known) for known in (pack.actor_kinds, pack.sectors, pack.roles, pack.target_groups)]
    for row, actor in rows:
        columns: tuple[tuple[str, str, str, Sequence[str], Collection[str]], ...] = (
            ("NM501", "kind", "kind", (actor.kind,), pack.actor_kinds),
            ("NM502", "sector", "sector", (actor.sector,), pack.sectors),
            ("NM503", "role", "roles", actor.roles, pack.roles),
            ("NM504", "group", "target_groups", actor.target_groups, pack.target_groups),
        )
        for guess, (code, fact, field, words, known) in zip(guesses, columns, strict=True):
            for word in words:
                if word not in known:
                    place = {"file": file, "line": row, "path": norwegian(field)}
                    yield problem(code, {fact: word}, suggestion=guess.of(word), **place)


def _alike(rows: Sequence[tuple[int, Stakeholder]], file: str) -> Iterator[Problem]:
    """Give a finding for each actor whose id, or else whose folded name, stands in a row above."""
    ids: dict[str, int] = {}
    names: dict[str, tuple[int, Stakeholder]] = {}
    for row, actor in rows:
        above = names.setdefault(fold(actor.name), (row, actor))
        if actor.id in ids:
            facts = {"id": actor.id, "row": ids[actor.id]}
            yield problem("NM500", facts, file=file, line=row, path=norwegian("id"))
        elif above[1] is not actor:
            said = {"name": actor.name, "other": above[1].name, "row": above[0]}
            yield problem("NM505", said, file=file, line=row, path=norwegian("name"))
        ids.setdefault(actor.id, row)


def _left_too_soon(rows: Sequence[tuple[int, Stakeholder]], file: str) -> Iterator[Problem]:
    """Give a finding for each actor who left before joining."""
    for row, actor in rows:
        if not not_after(actor.valid_from, actor.valid_to):
            facts = {"start": actor.valid_from, "end": actor.valid_to}
            yield problem("NM506", facts, file=file, line=row, path=norwegian("valid_to"))


def _unknown_actors(
    rows: Sequence[tuple[int, Relation]], actors: Sequence[Stakeholder], file: str
) -> Iterator[Problem]:
    """Give a finding for each end that no actor has, and for each relation from an actor to itself."""
    known = {actor.id for actor in actors}
    guess = _Guess(known, {slug(actor.name): actor.id for actor in actors})
    for row, relation in rows:
        for field, end in (("origin", relation.origin), ("target", relation.target)):
            if end not in known:
                place = {"file": file, "line": row, "path": norwegian(field)}
                yield problem("NM510", {"actor": end}, suggestion=guess.of(end), **place)
        if relation.origin == relation.target:
            yield problem("NM511", {"actor": relation.origin}, file=file, line=row, path=norwegian("target"))


def _unknown_kinds(rows: Sequence[tuple[int, Relation]], pack: Pack, file: str) -> Iterator[Problem]:
    """Give a finding for each kind of relation that the model does not have."""
    guess = _Guess(pack.relation_kinds)
    for row, relation in rows:
        if relation.kind not in pack.relation_kinds:
            place = {"file": file, "line": row, "path": norwegian("kind")}
            yield problem("NM514", {"kind": relation.kind}, suggestion=guess.of(relation.kind), **place)


def _ended_too_soon(rows: Sequence[tuple[int, Relation]], file: str) -> Iterator[Problem]:
    """Give a finding for each tie that ended before it came about."""
    for row, relation in rows:
        if not not_after(relation.since, relation.until):
            facts = {"start": relation.since, "end": relation.until}
            yield problem("NM515", facts, file=file, line=row, path=norwegian("until"))


def _same_twice(
    rows: Sequence[tuple[int, Relation]], kinds: Mapping[str, RelationKind], file: str
) -> Iterator[Problem]:
    """Give a finding for each row that is about the same actors, kind and time as a row above."""
    firsts: dict[Ends, list[_First]] = {}
    for row, relation in (pair for pair in rows if pair[1].origin != pair[1].target):
        above = firsts.setdefault(_ends(relation, kinds), [])
        first = next((f for f in above if _meet(f.relation, relation)), None)
        if first is None:
            above.append(_First(row, relation, relation.level, relation.level or 0))
            continue
        first.highest = max(first.highest, relation.level or 0)
        if first.level is None or relation.level in (None, first.level):
            yield problem("NM512", {"row": first.row}, file=file, line=row)
        else:
            facts = {"level": relation.level, "row": first.row, "other": first.level, "kept": first.highest}
            yield problem("NM513", facts, file=file, line=row, path=norwegian("level"))
        first.level = first.level or relation.level


def _ends(relation: Relation, kinds: Mapping[str, RelationKind]) -> Ends:
    """Give the actors and kind of a relation, the actors in either order when the kind is known to be mutual."""
    ends = (relation.origin, relation.target)
    mutual = relation.kind in kinds and not kinds[relation.kind].directed
    first, second = sorted(ends) if mutual else ends
    return first, second, relation.kind


def _meet(one: Relation, other: Relation) -> bool:
    """Tell whether two relations are about the same time; one that takes over where the other ends is not."""
    return (one.since, one.until) == (other.since, other.until) or not (_follows(one, other) or _follows(other, one))


def _follows(later: Relation, earlier: Relation) -> bool:
    """Tell whether *later* starts where *earlier* ends or after it; an open end is never reached."""
    return bool(later.since and earlier.until) and not_after(earlier.until, later.since)
