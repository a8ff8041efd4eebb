"""Reads a template's syntax tree as it would be run, with kinds in the place of values, and keeps the names that miss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from jinja2 import nodes
from jinja2.visitor import NodeVisitor

from naermiljomodell.composing.name_scopes import ASKS, INSTEAD, path_of
from naermiljomodell.composing.name_values import (
    called,
    constant,
    element_of,
    filtered,
    has_method,
    names_by,
    same,
    unpacked,
)
from naermiljomodell.composing.readable import FIELDS, LIST, LOOKUP, NUMBER, TEXT, TRUTH, Node
from naermiljomodell.frozen import frozen

Shape = Node | None
"""What is known of a value; None for nothing."""
_LOOP = Node(
    FIELDS,
    {
        **{name: Node(NUMBER) for name in ("index", "index0", "revindex", "revindex0", "length", "depth", "depth0")},
        **{name: Node(TRUTH) for name in ("first", "last")},
    },
)
_OF_LOOPS = frozenset({"previtem", "nextitem", "cycle", "changed"})
_EVERYWHERE = ("self", "super")
_IN_MACROS = ("caller", "varargs", "kwargs")


@frozen
class Miss:
    """A name that is not there, the line, and the names that are."""

    name: str
    line: int
    among: tuple[str, ...]


class Reading(NodeVisitor):
    """Reads one template: *there* is the data, *given* are names set by others, *excused* are paths that may miss."""

    def __init__(self, there: Mapping[str, Node], given: Iterable[str], excused: frozenset[str]) -> None:
        outside: dict[str, Shape] = {**dict.fromkeys((*_EVERYWHERE, *given)), **there}
        self.scopes: list[dict[str, Shape]] = [outside, {}]
        self.excused = excused
        self.asked: set[int] = set()
        self.missing: list[Miss] = []

    @contextmanager
    def room(self, names: Mapping[str, Shape] | None = None) -> Iterator[None]:
        """Give a stretch of the template with *names* of its own."""
        self.scopes.append(dict(names or {}))
        try:
            yield
        finally:
            self.scopes.pop()

    def each(self, parts: Iterable[nodes.Node]) -> list[Shape]:
        """Read *parts* one after the other."""
        return [self.visit(part) for part in parts]

    def set_name(self, target: nodes.Node, shape: Shape) -> None:
        """Let the names in *target* stand for *shape*, or for nothing known when they stood for something else."""
        if isinstance(target, nodes.Name):
            scope = self.scopes[-1]
            scope[target.name] = same([scope[target.name], shape]) if target.name in scope else shape
        elif isinstance(target, nodes.Tuple):
            for inner, part in zip(target.items, unpacked(shape, len(target.items)), strict=True):
                self.set_name(inner, part)

    def below(self, node: nodes.Expr, owner: Shape, name: str) -> Shape:
        """Give what *owner* has under *name*; that it has no such name is written down."""
        if owner is None:
            return None
        if name in owner.fields:
            return owner.fields[name]
        if has_method(owner, name):
            return None
        if owner.kind == LOOKUP and not owner.fields:
            return owner.of
        self.miss(node, name, owner.fields)
        return None

    def miss(self, node: nodes.Expr, name: str, among: Iterable[str]) -> None:
        """Write down that *name* is not *among* those that are there, unless the template knows that it may not be."""
        excused = id(node) in self.asked or path_of(node) in self.excused
        if not excused and not name.startswith("_"):
            self.missing.append(Miss(name, node.lineno, tuple(among)))

    def visit_Template(self, node: nodes.Template) -> None:  # noqa: N802  Jinja's way of naming visitors
        """Read the whole; where another one decides when blocks are shown, what is set outside them comes first."""
        later = isinstance(node.find(nodes.Extends), nodes.Extends)
        self.each(part for part in node.body if not (later and isinstance(part, nodes.Block)))
        self.each(part for part in node.body if later and isinstance(part, nodes.Block))

    def visit_Block(self, node: nodes.Block) -> None:  # noqa: N802  likewise
        """Read a block: names set in loops around it are seen only when it is scoped."""
        whole = self.scopes
        self.scopes = whole if node.scoped else whole[:2]
        with self.room():
            self.each(node.body)
        self.scopes = whole

    def visit_For(self, node: nodes.For) -> None:  # noqa: N802  likewise
        """Read a loop: its target is each of what it goes through."""
        element = None if node.recursive else element_of(self.visit(node.iter))
        with self.room({"loop": _LOOP}):
            self.set_name(node.target, element)
            self.each([node.test] if node.test else [])
            self.each(node.body)
        with self.room():
            self.each(node.else_)

    def visit_Assign(self, node: nodes.Assign) -> None:  # noqa: N802  likewise
        """Read `set`."""
        self.set_name(node.target, self.visit(node.node))

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> None:  # noqa: N802  likewise
        """Read a `set` that holds a text."""
        with self.room():
            self.each(node.body)
        self.set_name(node.target, None if node.filter else Node(TEXT))

    def visit_With(self, node: nodes.With) -> None:  # noqa: N802  likewise
        """Read `with`."""
        with self.room():
            for target, value in zip(node.targets, node.values, strict=True):
                self.set_name(target, self.visit(value))
            self.each(node.body)

    def visit_Macro(self, node: nodes.Macro) -> None:  # noqa: N802  likewise
        """Read a macro: nothing is known of what it is called with."""
        self.scopes[-1][node.name] = None
        self.visit_CallBlock(node)

    def visit_CallBlock(self, node: nodes.CallBlock | nodes.Macro) -> None:  # noqa: N802  likewise
        """Read the body that is handed to a macro, or that of a macro."""
        self.each([node.call] if isinstance(node, nodes.CallBlock) else [])
        self.each(node.defaults)
        with self.room(dict.fromkeys(_IN_MACROS)):
            for arg in node.args:
                self.set_name(arg, None)
            self.each(node.body)

    def visit_Import(self, node: nodes.Import) -> None:  # noqa: N802  likewise
        """Read `import`."""
        self.scopes[-1][node.target] = None

    def visit_FromImport(self, node: nodes.FromImport) -> None:  # noqa: N802  likewise
        """Read `from … import`."""
        self.scopes[-1].update((name if isinstance(name, str) else name[1], None) for name in node.names)

    def visit_Name(self, node: nodes.Name) -> Shape:  # noqa: N802  likewise
        """Read a name."""
        for scope in reversed(self.scopes):
            if node.name in scope:
                return scope[node.name]
        self.miss(node, node.name, (name for scope in reversed(self.scopes) for name in scope))
        return None

    def visit_Getattr(self, node: nodes.Getattr) -> Shape:  # noqa: N802  likewise
        """Read a name below something."""
        owner = self.visit(node.node)
        return None if owner is _LOOP and node.attr in _OF_LOOPS else self.below(node, owner, node.attr)

    def visit_Getitem(self, node: nodes.Getitem) -> Shape:  # noqa: N802  likewise
        """Read what stands in brackets after something."""
        owner: Shape = self.visit(node.node)
        key = constant(node.arg)
        if isinstance(key, str):
            return self.below(node, owner, key)
        self.visit(node.arg)
        if owner is None or isinstance(node.arg, nodes.Slice):
            return owner
        return owner.of if owner.kind in {LIST, LOOKUP} else None

    def visit_Call(self, node: nodes.Call) -> Shape:  # noqa: N802  likewise
        """Read a call: of one of the few things that plain data can be asked for, or of a macro."""
        self.each([*node.args, *(word.value for word in node.kwargs)])
        if not isinstance(node.node, nodes.Getattr):
            self.visit(node.node)
            return None
        owner = self.visit(node.node.node)
        if owner is not None and has_method(owner, node.node.attr):
            return called(owner, node.node.attr, [constant(arg) for arg in node.args])
        if owner is not _LOOP or node.node.attr not in _OF_LOOPS:
            self.below(node.node, owner, node.node.attr)
        return None

    def visit_Filter(self, node: nodes.Filter) -> Shape:  # noqa: N802  likewise
        """Read a filter, and the names that it is told to look under."""
        self.asked.update([id(node.node)] if node.name in INSTEAD else [])
        inner = self.visit(node.node) if node.node else Node(TEXT)
        words = {str(word.key): constant(word.value) for word in node.kwargs}
        self.each([*node.args, *(word.value for word in node.kwargs)])
        args = [constant(arg) for arg in node.args]
        found: Shape = None
        for path in names_by(node.name, args, words):
            found = inner.of if inner is not None and inner.kind == LIST else None
            for part in path.split("."):
                found = found.of if found is not None and part.isdigit() else self.below(node, found, part)
        return filtered(node.name, inner, found)

    def visit_Test(self, node: nodes.Test) -> Shape:  # noqa: N802  likewise
        """Read a test; one that asks whether something is there may ask after anything."""
        self.asked.update([id(node.node)] if node.name in ASKS else [])
        self.generic_visit(node)
        return Node(TRUTH)

    def visit_Or(self, node: nodes.Or | nodes.And) -> Shape:  # noqa: N802  likewise
        """Read «this or that»."""
        return same([self.visit(node.left), self.visit(node.right)])

    visit_And = visit_Or  # noqa: N815  likewise

    def visit_CondExpr(self, node: nodes.CondExpr) -> Shape:  # noqa: N802  likewise
        """Read «this if that, or else the third»."""
        self.visit(node.test)
        return same(self.each(part for part in (node.expr1, node.expr2) if part is not None))

    def visit_List(self, node: nodes.List) -> Shape:  # noqa: N802  likewise
        """Read a list that the template writes."""
        return Node(LIST, of=same(self.each(node.items)))

    def visit_Const(self, node: nodes.Const) -> Shape:  # noqa: N802  likewise
        """Read a text, a number, yes or no."""
        kinds = {str: TEXT, bool: TRUTH, int: NUMBER, float: NUMBER}
        return Node(kinds[type(node.value)]) if type(node.value) in kinds else None
