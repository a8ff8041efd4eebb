"""One line that says what became of all relations, so that no row is lost unannounced (NM530)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from naermiljomodell.errors import Problem, problem

_MERGED: Final = frozenset({"NM512", "NM513"})
_SHOWN: Final = 20


def check_merged(read: int, found: Iterable[Problem], file: str = "relasjoner.csv") -> Iterator[Problem]:
    """Give how many relations *read* rows became, when some of them were merged by the findings *found*.

    The rows are shown in pairs, the one that was first and the one merged with it, at most twenty.
    """
    merged = [one for one in found if one.code in _MERGED]
    if not merged:
        return
    pairs = [f"{dict(one.facts)['row']} + {one.line}" for one in merged]
    shown = ", ".join(pairs[:_SHOWN]) + (", …" if len(pairs) > _SHOWN else "")
    facts = {"read": read, "left": read - len(merged), "merged": len(merged), "rows": shown}
    yield problem("NM530", facts, file=file)
