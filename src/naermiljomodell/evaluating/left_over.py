"""Who is left of everybody beside one group, or beside several: counts that anybody can reckon out, and so cells as well."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from naermiljomodell.evaluating.cells import Cell, Key, Sums

Named = Mapping[str, tuple[Key, int]]
"""The cells of one table row, by what they count, with how many."""


def left_over(
    whole: Named, groups: Sequence[Named], split: tuple[str, str, str], limit: Callable[[str, int], int]
) -> tuple[dict[Key, Cell], Sums]:
    """Give the cells of those who are left of *whole* beside all *groups*, and the sums they stand in.

    *split* names a count and the two that it is made of, and *limit* gives how large a count must be to be known, or 0.
    That nobody is left is known. Groups that are more than everybody together overlap, and so do several of which one is
    everybody: then nothing can be reckoned out.
    """
    names = [name for name in whole if all(name in group for group in groups)]
    left = {name: whole[name][1] - sum(group[name][1] for group in groups) for name in names}
    if not left or min(left.values()) < 0:
        return {}, []
    main = split[0] if split[0] in left else names[0]
    if len(groups) > 1 and any(group[main][1] == whole[main][1] for group in groups):
        return {}, []
    nobody = whole[main][1] > 0 and not left[main]
    cells: dict[Key, Cell] = {}
    sums: Sums = []
    keys: dict[str, Key] = {}
    for name, count in left.items():
        parts = tuple(group[name][0] for group in groups)
        keys[name] = ("resten av", whole[name][0], parts)
        cells[keys[name]] = Cell(count, 0 if nobody else limit(name, count), known=nobody)
        sums.append((whole[name][0], (*parts, keys[name])))
    if keys.keys() >= {*split}:
        sums.append((keys[split[0]], (keys[split[1]], keys[split[2]])))
    return cells, sums
