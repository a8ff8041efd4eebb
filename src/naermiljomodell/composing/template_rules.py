"""What can be said of templates before they are run: that they can be read, hit a block, and keep to their room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from jinja2 import TemplateSyntaxError, nodes

from naermiljomodell.composing.environment import FILTERS_TAKEN, UNKNOWN, bounded, environment_for
from naermiljomodell.composing.filling import ENDLESS, line_of, trouble
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nearest

UNREADABLE: Final = (TemplateSyntaxError, RecursionError, MemoryError)
"""What reading a template can raise when it is not written as one, or nested too deeply."""
UNNAMED = "en mal som ikke er nevnt ved navn i anførselstegn"
"""What is said of a template that is taken in by what a piece of data happens to be."""


def check_templates(pack: Pack, trusted: frozenset[Template] = frozenset()) -> tuple[Problem, ...]:
    """Give what is wrong in the templates of *pack*, each at its file and line. Findings: NM700-NM703.

    A block in a template that extends another must be there in the other, unless it stands inside one that is; a name
    with an underscore in front and a filter that is not taken in are out of bounds; so is a template that is named by
    anything but its name in quotes. *trusted* templates, the tool's own, have been through this before.
    """
    found: dict[Template, tuple[Problem, ...]] = {}
    for name, template in pack.templates.items():
        if template not in found and template not in trusted:
            found[template] = _check(name, pack.templates)
    return tuple(p for problems in found.values() for p in problems)


def _check(name: str, templates: Mapping[str, Template]) -> tuple[Problem, ...]:
    """Give what is wrong in one template; that it cannot be made ready is said when nothing else is."""
    tree = syntax_tree(name, templates)
    problems = () if tree is None else (*_out_of_bounds(tree, templates[name]), *_misses(tree, name, templates))
    rest = None if problems else trouble(name, templates)
    return problems if rest is None else (rest,)


def syntax_tree(name: str, templates: Mapping[str, Template]) -> nodes.Template | None:
    """Give the syntax tree of a template, or None when it has none."""
    try:
        return parsed(name, templates)
    except UNREADABLE:
        return None


def parsed(name: str, templates: Mapping[str, Template]) -> nodes.Template:
    """Give the syntax tree of a template. Raises one of `UNREADABLE` when it has none."""
    with bounded():
        return environment_for(templates).parse(templates[name].text)


def _out_of_bounds(tree: nodes.Template, template: Template) -> Iterator[Problem]:
    """Give every name and every filter that a template may not reach for."""
    for node in tree.find_all((nodes.Getattr, nodes.Getitem, nodes.Name, nodes.Filter)):
        name = _reached(node)
        if isinstance(node, nodes.Filter) and name not in FILTERS_TAKEN:
            yield _finding("NM702", name, template, node.lineno, nearest(name, FILTERS_TAKEN))
        elif name.startswith("_"):
            yield _finding("NM702", name, template, node.lineno)
    for sum_ in tree.find_all((nodes.Mul, nodes.Pow)):
        if isinstance(sum_, nodes.Pow) or any(map(_is_no_number, (sum_.left, sum_.right))):
            yield _finding("NM702", sum_.operator, template, sum_.lineno)


def _is_no_number(node: nodes.Node) -> bool:
    """Tell whether *node* is written as a text or a list: multiplied, it would grow without end."""
    if isinstance(node, nodes.Filter):
        return isinstance(node.node, nodes.List)
    return isinstance(node, nodes.Const) and isinstance(node.value, str)


def _reached(node: nodes.Node) -> str:
    """Give the name that a node reaches for, or an empty text when it is not a fixed name."""
    if isinstance(node, nodes.Getattr):
        return node.attr
    if isinstance(node, nodes.Name | nodes.Filter):
        return node.name
    arg = getattr(node, "arg", None)
    return str(arg.value) if isinstance(arg, nodes.Const) else ""


def _misses(tree: nodes.Template, name: str, templates: Mapping[str, Template]) -> Iterator[Problem]:
    """Give every template that is not there or goes in a circle, and every block that would replace nothing."""
    template = templates[name]
    for taken in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        other = named_by(taken)
        if other is None:
            yield _finding("NM702", UNNAMED, template, taken.lineno)
        elif isinstance(taken, nodes.Extends) and other in templates:
            yield from _extension(tree, taken.lineno, [name, other], templates)
        elif other not in templates and not getattr(taken, "ignore_missing", False):
            yield _finding("NM703", UNKNOWN.format(other), template, taken.lineno, nearest(other, templates))


def _extension(
    tree: nodes.Template, line: int, chain: list[str], templates: Mapping[str, Template]
) -> Iterator[Problem]:
    """Give what is wrong when the first template of *chain*, with the syntax tree *tree*, extends the next."""
    template = templates[chain[0]]
    known: set[str] = set()
    while chain[-1] in templates:
        if chain[-1] in chain[:-1]:
            below = [name for name in templates if name.endswith(f"/{chain[0]}")]
            yield _finding("NM703", ENDLESS, template, line, below[-1] if below else "")
            return
        above = syntax_tree(chain[-1], templates)
        if above is None:
            return
        known.update(block.name for block in above.find_all(nodes.Block))
        extends = above.find(nodes.Extends)
        chain = [*chain, (named_by(extends) or "") if extends else ""]
    for block in _outermost(tree):
        if block.name not in known:
            yield _finding("NM701", block.name, template, block.lineno, nearest(block.name, known))


def _outermost(node: nodes.Node) -> Iterator[nodes.Block]:
    """Give the blocks below *node* that stand in no other block."""
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            yield child
        else:
            yield from _outermost(child)


def named_by(taken: nodes.Node) -> str | None:
    """Give the name of the template that is taken in, or None when it is not simply named."""
    name = getattr(taken, "template", None)
    return str(name.value) if isinstance(name, nodes.Const) else None


def _finding(code: str, what: str, template: Template, line: int, near: str = "") -> Problem:
    """Give a finding at a line of a template."""
    facts = {"block": what} if code == "NM701" else {"file": template.file, "what": what}
    return problem(code, facts, file=template.file, line=line, suggestion=near, source=line_of(template, line))
