"""What is said once: a list that another step has printed is pointed at, not printed again.

It is printed where it is needed most: in the step with the longest run of show, which is the largest meeting; of equal
ones in the first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from naermiljomodell.composing.step_view import mark
from naermiljomodell.composing.view import Data

_LISTS = ("tilrettelegging", "invitasjon")


def say_once(steps: Sequence[Data], named: Callable[[Sequence[str]], list[str]]) -> None:
    """Add to each of *steps*, in the order they are printed, what of its lists is said there and where the rest stands.

    `<list>_nytt` has the form of the list itself. `<list>_annet_sted` holds for each other step that says some of it its
    id, its name, the number of lines, and which groups they are for: in words by *named* and as a mark, so that they can
    be found there among the lines for others. A line has been said when it was there for every group it is for now.
    """
    by_need = sorted(steps, key=lambda step: -sum(len(method["kjøreplan"]) for method in step["metoder"]))
    for name in _LISTS:
        said: dict[tuple[str, str], Data] = {}
        for step in by_need:
            elsewhere: dict[str, Data] = {}
            step[f"{name}_nytt"] = [
                {**part, "punkter": fresh} for part in step[name] if (fresh := _fresh(part, said, elsewhere))
            ]
            step[f"{name}_annet_sted"] = [
                {**place, "for": named(place["grupper"]), "merke": mark(place["grupper"])}
                for place in elsewhere.values()
            ]
            for part in step[name]:
                for key in _keys(part):
                    said.setdefault(key, step)


def _fresh(part: Data, said: dict[tuple[str, str], Data], elsewhere: dict[str, Data]) -> list[Data]:
    """Give the lines of *part* that no step has said; the others are counted in *elsewhere*."""
    fresh = []
    for act in part["punkter"]:
        first = [said.get((act["tekst"], whom)) for whom in part["grupper"]]
        if None in first:
            fresh.append(act)
            continue
        step = first[0]
        assert step is not None
        new = {"id": step["id"], "navn": step["navn"], "antall": 0, "grupper": []}
        found = elsewhere.setdefault(step["id"], new)
        found["antall"] += 1
        found["grupper"] += [whom for whom in part["grupper"] if whom not in found["grupper"]]
    return fresh


def _keys(part: Data) -> list[tuple[str, str]]:
    """Give text and group of every line of *part*."""
    return [(act["tekst"], whom) for act in part["punkter"] for whom in part["grupper"]]
