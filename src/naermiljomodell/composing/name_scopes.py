"""Names that a template gets from elsewhere than the data: from those that take it in, and from what it asks after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jinja2 import nodes

from naermiljomodell.composing.filling import takes_in
from naermiljomodell.composing.template_rules import named_by, syntax_tree
from naermiljomodell.domain.model import Template

ASKS: frozenset[str] = frozenset({"defined", "undefined"})
"""Tests that ask whether something is there."""
INSTEAD: frozenset[str] = frozenset({"default", "d"})
"""Filters that have something to put where nothing is."""
_TAKES = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
_SETS = (nodes.Name, nodes.Macro, nodes.Import, nodes.FromImport)
_ROOMS = (nodes.For, nodes.Block, nodes.Macro, nodes.CallBlock, nodes.With)
"""What has names of its own inside it."""


def path_of(node: nodes.Node) -> str:
    """Give how a template writes what *node* reads, as `steg.navn`; empty for what has no such name."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr | nodes.Getitem):
        owner = path_of(node.node)
        return f"{owner}.{_key(node)}" if owner else ""
    return ""


def _key(node: nodes.Getattr | nodes.Getitem) -> str:
    """Give the name that *node* reads below something; a star for one that is reckoned out."""
    if isinstance(node, nodes.Getattr):
        return node.attr
    return str(node.arg.value) if isinstance(node.arg, nodes.Const) else "*"


def excused_in(tree: nodes.Template) -> frozenset[str]:
    """Give the paths that a template asks after: it knows that they may not be there."""
    asked = (node.node for node in tree.find_all(nodes.Test) if node.name in ASKS)
    handled = (node.node for node in tree.find_all(nodes.Filter) if node.name in INSTEAD and node.node)
    return frozenset(path for node in (*asked, *handled) if (path := path_of(node)))


Taken = Mapping[str, set[str]]
"""Name of a template -> names of those that it takes in or extends."""


def given_to(name: str, templates: Mapping[str, Template], taken: Taken) -> frozenset[str]:
    """Give the names that the template *name* may read because another one has set them, as *taken* tells.

    Those that take it in or extend it hand on all their names. The one it extends hands on what it sets at the top,
    and all its names when one of its blocks is `scoped`.
    """
    found: set[str] = set()
    for other in _takers(name, templates, taken):
        tree = syntax_tree(other, templates)
        found.update(_assigned(tree) if tree else ())
    for other in _above(name, templates):
        tree = syntax_tree(other, templates)
        if tree:
            scoped = any(block.scoped for block in tree.find_all(nodes.Block))
            found.update(_assigned(tree) if scoped else _at_the_top(tree))
    return frozenset(found)


def _takers(name: str, templates: Mapping[str, Template], taken: Taken) -> set[str]:
    """Give the templates that take in the template *name*, at any remove."""
    found: set[str] = set()
    todo = {other for other, template in templates.items() if template == templates[name]}
    while todo:
        todo = {other for other in templates if other not in found and todo & taken[other]}
        found |= todo
    return found


def all_taken(templates: Mapping[str, Template]) -> Taken:
    """Give for each template those that it takes in or extends."""
    return {name: _taken_by(name, templates) for name in templates}


def _taken_by(name: str, templates: Mapping[str, Template]) -> set[str]:
    """Give the names of the templates that the template *name* takes in or extends."""
    tree = syntax_tree(name, templates) if takes_in(templates[name]) else None
    named = (named_by(taken) for taken in tree.find_all(_TAKES)) if tree else ()
    return {other for other in named if other is not None}


def _above(name: str, templates: Mapping[str, Template]) -> list[str]:
    """Give the templates that the template *name* extends, the nearest first."""
    found: list[str] = []
    while name in templates and name not in found:
        found.append(name)
        tree = syntax_tree(name, templates)
        extends = tree.find(nodes.Extends) if tree else None
        name = (named_by(extends) or "") if extends else ""
    return found[1:]


def _assigned(tree: nodes.Node) -> Iterator[str]:
    """Give every name that is set anywhere below *tree*."""
    for node in tree.find_all(_SETS):
        yield from _set_by(node)


def _at_the_top(tree: nodes.Node) -> Iterator[str]:
    """Give the names that are set outside every loop and block of *tree*."""
    for node in tree.iter_child_nodes():
        yield from _set_by(node)
        if not isinstance(node, _ROOMS):
            yield from _at_the_top(node)


def _set_by(node: nodes.Node) -> Iterator[str]:
    """Give the names that *node* itself sets."""
    if isinstance(node, nodes.Macro) or (isinstance(node, nodes.Name) and node.ctx != "load"):
        yield node.name
    elif isinstance(node, nodes.Import):
        yield node.target
    elif isinstance(node, nodes.FromImport):
        yield from (name if isinstance(name, str) else name[1] for name in node.names)
