"""Which names a template reads that are not there: told without running it, so that no branch hides one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from naermiljomodell.composing.environment import UNKNOWN
from naermiljomodell.composing.filling import line_of
from naermiljomodell.composing.name_reading import Reading
from naermiljomodell.composing.name_scopes import excused_in, given_to
from naermiljomodell.composing.readable import Node
from naermiljomodell.composing.template_rules import syntax_tree
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.errors import Problem, problem
from naermiljomodell.text import nearest


def check_names(
    pack: Pack, there: Mapping[str, Node], trusted: frozenset[Template] = frozenset()
) -> tuple[Problem, ...]:
    """Give every name in the templates of *pack* that is not among those *there*, at its file and line. Finding: NM703.

    A name is there when it, or what it stands under, is in the data or is given by the template itself or one that
    takes it in. What cannot be known without running the template is let be, and so is what the template asks after
    with `is defined` or `default`. *trusted* templates, the tool's own, have been through this before.
    """
    found: dict[Template, tuple[Problem, ...]] = {}
    for name, template in pack.templates.items():
        if template not in found and template not in trusted:
            found[template] = tuple(_unknown(name, pack.templates, there))
    return tuple(p for problems in found.values() for p in problems)


def _unknown(name: str, templates: Mapping[str, Template], there: Mapping[str, Node]) -> Iterator[Problem]:
    """Give the names in one template that are not there; one that cannot be read has other faults."""
    tree = syntax_tree(name, templates)
    if tree is None:
        return
    reading = Reading(there, given_to(name, templates), excused_in(tree))
    try:
        reading.visit(tree)
    except RecursionError:  # nested too deeply, and found as such elsewhere
        return
    template = templates[name]
    names = [*there, *templates]
    for miss in dict.fromkeys(reading.missing):
        facts = {"file": template.file, "what": UNKNOWN.format(miss.name)}
        near = nearest(miss.name, [*miss.among, *names])
        yield problem(
            "NM703", facts, file=template.file, line=miss.line, suggestion=near, source=line_of(template, miss.line)
        )
