"""Which version of each entry this is: a number that rises when what is said changes, so that importing again updates.

No clock is read. What was said last is remembered from one time to the next; what says the same keeps its number and day,
what says something else gets the next number, and what is gone is taken back with the next number.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from naermiljomodell.frozen import frozen
from naermiljomodell.issued import Issued


@frozen
class Said:
    """What an entry says now: its bytes without number and day, and what is remembered of it."""

    event: bytes
    start: str
    end: str
    title: str
    roles: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The sha256 of what is said, and to whom."""
        return hashlib.sha256("\0".join(self.roles).encode() + b"\n" + self.event).hexdigest()


def versions(now: Mapping[str, Said], before: Mapping[str, Issued], made: str) -> dict[str, Issued]:
    """Give what is to be remembered of each entry, by its UID, after what is said *now* on the day *made*.

    Nothing is ever forgotten: an entry that comes back goes on from its last number. One that is gone is taken back,
    unless its last day is past: what has been is left alone.
    """
    after = {uid: _gone(issued, made) for uid, issued in before.items() if uid not in now}
    after |= {uid: _version(said, before.get(uid), made) for uid, said in now.items()}
    return dict(sorted(after.items()))


def _version(said: Said, before: Issued | None, made: str) -> Issued:
    """Give what is to be remembered of an entry that says *said*."""
    if before is None:
        return Issued(0, said.digest, made, said.start, said.end, said.title, said.roles)
    if not before.cancelled and before.digest == said.digest:
        return before
    roles = _together(before.roles, said.roles)
    return Issued(before.sequence + 1, said.digest, made, said.start, said.end, said.title, roles)


def _gone(before: Issued, made: str) -> Issued:
    """Give what is to be remembered of an entry that is no longer in the plan."""
    if before.cancelled or is_past(before, made):
        return before
    return replace(before, sequence=before.sequence + 1, stamp=made, cancelled=True)


def is_past(issued: Issued, made: str) -> bool:
    """Tell whether the last day of an entry lies before the day *made*."""
    return issued.end[: len(made)] < made


def _together(one: Iterable[str], other: Iterable[str]) -> tuple[str, ...]:
    """Give the ids of both, sorted."""
    return tuple(sorted({*one, *other}))
