"""What can be said of templates before they are run: that they can be read, hit a block, and keep to their room."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from naermiljomodell.composing.environment import make_environment
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nearest


def check_templates(pack: Pack) -> tuple[Problem, ...]:
    """Give what is wrong in the templates of *pack*, each at its file and line. Findings: NM700-NM702.

    A block in a template that extends another must be there in the other; a name with an underscore in front is
    out of bounds; an `include` or `import` of anything but the model's own templates is out of bounds too.
    """
    environment = make_environment(pack.templates)
    found: dict[tuple[str, str], tuple[Problem, ...]] = {}
    for template in pack.templates.values():
        key = (template.layer, template.file)
        if key not in found:
            found[key] = _check(template, pack, environment)
    return tuple(p for problems in found.values() for p in problems)


def _check(template: Template, pack: Pack, environment: Environment) -> tuple[Problem, ...]:
    """Give what is wrong in one template."""
    tree = _tree(template.text)
    if isinstance(tree, tuple):
        line, what = tree
        return (problem("NM700", {"what": what}, file=template.file, line=line, source=_line(template, line)),)
    del environment
    return (*_out_of_bounds(tree, template), *_missed_blocks(tree, template, pack))


@lru_cache(maxsize=256)
def _tree(text: str) -> nodes.Template | tuple[int, str]:
    """Give the syntax tree of a template, or the line and the reason that it has none."""
    try:
        return make_environment({}).parse(text)
    except TemplateSyntaxError as error:
        return error.lineno, error.message or ""


def _line(template: Template, line: int) -> str:
    """Give a line of a template as it stands."""
    lines = template.text.split("\n")
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _out_of_bounds(tree: nodes.Template, template: Template) -> Iterator[Problem]:
    """Give every name that a template may not reach for."""
    for node in tree.find_all((nodes.Getattr, nodes.Getitem, nodes.Name)):
        name = _reached(node)
        if name.startswith("_"):
            yield _finding("NM702", {"file": template.file, "what": name}, template, node.lineno)


def _reached(node: nodes.Node) -> str:
    """Give the name that a node reaches for, or an empty text when it is not a fixed name."""
    if isinstance(node, nodes.Getattr):
        return node.attr
    if isinstance(node, nodes.Name):
        return node.name
    arg = getattr(node, "arg", None)
    return str(arg.value) if isinstance(arg, nodes.Const) else ""


def _missed_blocks(tree: nodes.Template, template: Template, pack: Pack) -> Iterator[Problem]:
    """Give every block that would replace nothing, and every template that is not there."""
    for extends in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        name = getattr(extends, "template", None)
        parent = str(name.value) if isinstance(name, nodes.Const) else ""
        if parent not in pack.templates:
            facts = {"what": f"finner ikke malen «{parent}»"}
            yield _finding("NM703", facts, template, extends.lineno, nearest(parent, pack.templates))
            continue
        if isinstance(extends, nodes.Extends):
            known = _blocks(parent, pack, frozenset())
            for block in tree.find_all(nodes.Block):
                if block.name not in known:
                    near = nearest(block.name, known)
                    yield _finding("NM701", {"block": block.name}, template, block.lineno, near)


def _blocks(name: str, pack: Pack, seen: frozenset[str]) -> set[str]:
    """Give the blocks of a template and of those it extends in its turn."""
    tree = _tree(pack.templates[name].text) if name in pack.templates and name not in seen else (0, "")
    if isinstance(tree, tuple):
        return set()
    blocks = {block.name for block in tree.find_all(nodes.Block)}
    for extends in tree.find_all(nodes.Extends):
        if isinstance(extends.template, nodes.Const):
            blocks |= _blocks(str(extends.template.value), pack, seen | {name})
    return blocks


def _finding(code: str, facts: dict[str, str], template: Template, line: int, near: str = "") -> Problem:
    """Give a finding at a line of a template."""
    return problem(code, facts, file=template.file, line=line, suggestion=near, source=_line(template, line))
