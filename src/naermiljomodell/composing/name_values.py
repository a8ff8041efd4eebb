"""What is known of a value when something is done to it: gone through, called or filtered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jinja2 import nodes

from naermiljomodell.composing.environment import COUNTED, WEIGHED
from naermiljomodell.composing.readable import FIELDS, LIST, LOOKUP, NUMBER, TEXT, VARIES, Node

Shape = Node | None
"""What is known of a value; None for nothing."""
PAIR = "par"
"""The kind of a key and what it holds."""
_ONE = frozenset({"first", "last", "min", "max"})
_AS_IT_IS = frozenset({"d", "default", COUNTED, WEIGHED})
_SAME = frozenset({"list", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique"})
_TEXTS = frozenset({"capitalize", "join", "lower", "trim", "upper"})
_NUMBERS = frozenset({"count", "length"})
_METHODS = {
    FIELDS: frozenset({"get", "items", "keys", "values"}),
    LOOKUP: frozenset({"get", "items", "keys", "values"}),
    TEXT: frozenset({"endswith", "lower", "startswith", "strip", "upper"}),
}
_FIRST_IS_A_NAME = frozenset({"groupby", "rejectattr", "selectattr", "sum"})
_NAMED = frozenset({"groupby", "map", "max", "min", "sort", "sum", "unique"})
_ASKING = frozenset({"defined", "undefined"})


def constant(node: nodes.Node) -> object:
    """Give the value of *node* when it is written in the template, otherwise None."""
    return node.value if isinstance(node, nodes.Const) else None


def same(shapes: Sequence[Shape]) -> Shape:
    """Give what *shapes* have in common: the one they all are, or nothing known."""
    first = shapes[0] if shapes else None
    return first if all(shape is first or _both_plain(shape, first) for shape in shapes) else None


def _both_plain(one: Shape, other: Shape) -> bool:
    """Tell whether both are the same kind with nothing below; to hold all below against each other may take for ever."""
    return not any(shape and (shape.fields or shape.of) for shape in (one, other)) and one == other


def element_of(shape: Shape) -> Shape:
    """Give one of what a loop goes through: of a mapping its keys, of a text its signs."""
    if shape is None:
        return None
    if shape.kind == LIST:
        return shape.of
    return Node(TEXT) if shape.kind in {FIELDS, LOOKUP, TEXT} else None


def unpacked(shape: Shape, count: int) -> list[Shape]:
    """Give what *count* names stand for when *shape* is given to them at once."""
    if shape is not None and shape.kind == PAIR and count == len(shape.fields):
        return list(shape.fields.values())
    return [None] * count


def has_method(owner: Node, name: str) -> bool:
    """Tell whether what *owner* stands for can be asked for *name*, or whether nothing is known of it."""
    return owner.kind in {VARIES, PAIR} or (name in _METHODS.get(owner.kind, ()) and name not in owner.fields)


def called(owner: Node, name: str, args: Sequence[object]) -> Shape:
    """Give what *owner* answers when it is asked for *name*."""
    every = owner.of
    if name == "keys":
        return Node(LIST, of=Node(TEXT))
    if name == "values":
        return Node(LIST, of=every)
    if name == "items":
        return Node(LIST, of=_pair(every))
    return owner.fields.get(str(args[0])) if name == "get" and args else None


def _pair(value: Shape) -> Shape:
    """Give a key with what it holds."""
    return Node(PAIR, {"0": Node(TEXT), "1": value if value is not None else Node(VARIES)})


def names_by(filter_: str, args: Sequence[object], words: Mapping[str, object]) -> list[str]:
    """Give the names, with points between those below each other, that a filter is told to look under."""
    said = words.get("attribute") if filter_ in _NAMED and "default" not in words else None
    if filter_ in _FIRST_IS_A_NAME and args and not _ASKING.intersection(map(str, args[1:])):
        said = args[0]
    return said.split(",") if isinstance(said, str) else []


def filtered(name: str, inner: Shape, found: Shape) -> Shape:
    """Give what the filter *name* makes of *inner*, where *found* is what it looked up in it."""
    if name in _AS_IT_IS:
        return inner
    if name in _TEXTS | _NUMBERS:
        return Node(TEXT if name in _TEXTS else NUMBER)
    if name == "items":
        return Node(LIST, of=_pair(inner.of if inner is not None else None))
    if inner is None or inner.kind != LIST:
        return None
    return _of_list(name, inner, found)


def _of_list(name: str, inner: Node, found: Shape) -> Shape:
    """Give what the filter *name* makes of a list."""
    if name in _SAME:
        return inner
    if name in _ONE:
        return inner.of
    if name == "groupby":
        return Node(LIST, of=Node(PAIR, {"grouper": found or Node(VARIES), "list": inner}))
    return {"map": Node(LIST, of=found), "batch": Node(LIST, of=inner)}.get(name)
