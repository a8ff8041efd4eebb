"""What must be hidden beside the small counts, so that none of them can be found from what is shown.

Of few things to choose among, the fewest and smallest are found by trying all. Of many, the nearest and smallest is hidden
until every small count is safe, and then all that need not have been hidden is shown again, the largest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Final

from naermiljomodell.evaluating.cells import Key, Table

Weight = tuple[int, int]
"""How little one wants to hide something, and then how large it is."""
_ALL_TRIED: Final = 8
"""Of so many things to choose among all combinations are tried."""


def hide(table: Table, few: Iterable[int], weights: Mapping[int, Weight]) -> frozenset[int]:
    """Give the numbers of all that is not to be printed: *few*, and what would give them or another small count away.

    It is the same whatever the order of the cells, given the *weights* of what may be hidden, by number.
    """
    hidden = frozenset(few)
    for part in _parts(table):
        small = [key for key in part if table.cells[key].limit]
        proofs = {key: table.proof(key, hidden) for key in small}
        unsafe = [key for key, proof in proofs.items() if proof is None]
        if unsafe:
            numbers = {number for key in part for number in table.cells[key].shown_by} - hidden
            choices = {frozenset(table.cells[key].shown_by - hidden) for key in part} - {frozenset()}
            ordered = sorted(choices, key=lambda choice: _cost(choice, weights))
            if len(ordered) <= _ALL_TRIED:
                hidden = _fewest(table, hidden, unsafe, ordered, weights)
            else:
                hidden = _nearest(table, hidden, proofs, ordered, sorted(numbers, key=lambda n: (weights[n], n)))
    return hidden


def _parts(table: Table) -> Iterator[list[Key]]:
    """Give the cells that hang together, through sums and through what is printed together, part by part."""
    printed: dict[int, list[Key]] = {}
    for key, cell in table.cells.items():
        for number in cell.shown_by:
            printed.setdefault(number, []).append(key)
    left = dict.fromkeys(table.cells)
    while left:
        part = [next(iter(left))]
        left.pop(part[0])
        for key in part:
            together = [other for number in table.cells[key].shown_by for other in printed[number]]
            for other in (*table.neighbours(key), *together):
                if other in left:
                    left.pop(other)
                    part.append(other)
        yield part


def _cost(choice: Iterable[int], weights: Mapping[int, Weight]) -> tuple[int, int, int, list[int]]:
    """Give what hiding *choice* costs: first what one hardly wants to hide, then how many, then how large, then which."""
    numbers = sorted(choice)
    loath, large = (sum(weights[number][place] for number in numbers) for place in (0, 1))
    return loath, len(numbers), large, numbers


def _fewest(
    table: Table,
    hidden: frozenset[int],
    unsafe: list[Key],
    choices: list[frozenset[int]],
    weights: Mapping[int, Weight],
) -> frozenset[int]:
    """Give what is hidden when the cheapest combination of *choices* that makes the *unsafe* cells safe is too."""
    some = {
        frozenset().union(*chosen) for count in range(1, len(choices) + 1) for chosen in combinations(choices, count)
    }
    for chosen in sorted(some, key=lambda chosen: _cost(chosen, weights)):
        if all(table.proof(key, hidden | chosen) is not None for key in unsafe):
            return hidden | chosen
    return hidden.union(*choices)


def _nearest(
    table: Table,
    hidden: frozenset[int],
    proofs: dict[Key, frozenset[Key] | None],
    choices: list[frozenset[int]],
    numbers: list[int],
) -> frozenset[int]:
    """Give what is hidden when the first of *choices* round each unsafe cell are too, without what proves unneeded."""
    first = hidden
    for key in [*proofs]:
        while proofs[key] is None:
            near = _round(table, key, hidden)
            chosen = next((c for c in choices if not c <= hidden and c & near), frozenset(numbers))
            if chosen <= hidden:
                break
            hidden |= chosen
            proofs[key] = table.proof(key, hidden)
    for number in reversed(numbers):
        if number in hidden - first:
            fewer = hidden - {number}
            told = {key for key, cell in table.cells.items() if number in cell.shown_by}
            again = {key: table.proof(key, fewer) for key, proof in proofs.items() if proof is None or proof & told}
            if all(proof is not None for proof in again.values()):
                hidden = fewer
                proofs.update(again)
    return hidden


def _round(table: Table, key: Key, hidden: frozenset[int]) -> frozenset[int]:
    """Give the numbers of what is printed next to *key*, or next to cells that are hidden between it and them."""
    seen, numbers = {key}, set(table.cells[key].shown_by)
    todo = [key]
    for here in todo:
        for other in table.neighbours(here):
            if other not in seen:
                seen.add(other)
                numbers |= table.cells[other].shown_by
                if not table.is_known(other, hidden):
                    todo.append(other)
    return frozenset(numbers - hidden)
