"""What a template may read, told from the data itself: which names there are, and what stands under each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

LIST: Final = "liste"
LOOKUP: Final = "oppslag etter id"
FIELDS: Final = "felt"
TRUTH: Final = "ja/nei"
NUMBER: Final = "tall"
TEXT: Final = "tekst"
VARIES: Final = "ulikt"
"""The kind of what is one thing here and another there."""

_BY_ID = frozenset({"steg", "linjer"})
"""Keys under which a mapping is by id and not by fixed names."""
_KINDS: tuple[tuple[type, str], ...] = ((bool, TRUTH), (int, NUMBER), (float, NUMBER), (str, TEXT))


@dataclass(slots=True)
class Node:
    """What a template finds at one place: a kind of value, its fields, or what it holds many of.

    A lookup with fields has these ids and no others.
    """

    kind: str
    fields: dict[str, Node] = field(default_factory=dict)
    of: Node | None = None

    @property
    def record(self) -> Node:
        """What one of many is, or the thing itself."""
        return self.of if self.of is not None else self


def node_of(value: Any, key: str = "") -> Node:  # noqa: ANN401  plain data of any kind
    """Give what *value*, found under *key*, looks like; all elements of a list count.

    Raises `TypeError` for what is not plain data.
    """
    if isinstance(value, Mapping):
        if key in _BY_ID:
            return Node(LOOKUP, of=merged(node_of(v) for v in value.values()))
        return Node(FIELDS, {name: node_of(below, name) for name, below in value.items()})
    if isinstance(value, list):
        return Node(LIST, of=merged(node_of(v) for v in value))
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return Node(name)
    raise TypeError(f"a template cannot be given {type(value).__name__} under {key}")


def merged(nodes: Iterable[Node]) -> Node | None:
    """Give one node that stands for all of *nodes*, or None for none; of two kinds it is one that varies."""
    whole: Node | None = None
    for node in nodes:
        whole = node if whole is None else _merge(whole, node)
    return whole


def _merge(one: Node, other: Node) -> Node:
    """Give one node for two."""
    if one.kind != other.kind:
        return Node(VARIES)
    names = [*one.fields, *(name for name in other.fields if name not in one.fields)]
    both = {name: [n.fields[name] for n in (one, other) if name in n.fields] for name in names}
    inner = [n.of for n in (one, other) if n.of is not None]
    return Node(one.kind, {name: n for name, found in both.items() if (n := merged(found))}, merged(inner))
