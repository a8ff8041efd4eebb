"""Which names a template reads that are not there: told without running it, so that no branch hides one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from naermiljomodell.composing.environment import UNKNOWN
from naermiljomodell.composing.filling import line_of
from naermiljomodell.composing.name_reading import Miss, Reading
from naermiljomodell.composing.name_scopes import Taken, all_taken, excused_in, given_to
from naermiljomodell.composing.readable import Node
from naermiljomodell.composing.template_rules import UNREADABLE, parsed
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
    taken = all_taken(pack.templates)
    for name, template in pack.templates.items():
        if template not in found and template not in trusted:
            found[template] = tuple(_unknown(name, pack.templates, there, taken))
    return tuple(p for problems in found.values() for p in problems)


def _unknown(
    name: str, templates: Mapping[str, Template], there: Mapping[str, Node], taken: Taken
) -> Iterator[Problem]:
    """Give the names in one template that are not there."""
    template = templates[name]
    for miss in dict.fromkeys(_missing(name, templates, there, taken)):
        facts = {"file": template.file, "what": UNKNOWN.format(miss.name)}
        near, line = nearest(miss.name, [*miss.among, *there, *templates]), line_of(template, miss.line)
        yield problem("NM703", facts, file=template.file, line=miss.line, suggestion=near, source=line)


def _missing(name: str, templates: Mapping[str, Template], there: Mapping[str, Node], taken: Taken) -> list[Miss]:
    """Give what misses in one template; one that cannot be read has other faults."""
    try:
        tree = parsed(name, templates)
        reading = Reading(there, given_to(name, templates, taken), excused_in(tree))
        reading.visit(tree)
    except UNREADABLE:
        return []
    return reading.missing
