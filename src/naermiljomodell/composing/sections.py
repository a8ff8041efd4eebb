"""From the Markdown that a template wrote to a document of sections."""

from __future__ import annotations

import re

from naermiljomodell.playbook import Section

_HEADING = re.compile(r"^(#{1,6}) (.+?) \{: #([a-z0-9-]+)((?: \.[a-z0-9-]+)*)\}$")
_BLANK_LINES = re.compile(r"\n{3,}")


def split(markdown: str) -> tuple[str, str, tuple[Section, ...]]:
    """Give title, opening and sections of *markdown*.

    A section begins at a heading that ends with `{: #id}` or `{: #id .kind}`; the one of level 1 is the title. A
    heading without a mark belongs to the text it stands in. Two sections with one id get a number each.
    """
    title, opening = "", ""
    heads: list[tuple[int, str, str, str]] = []
    bodies: list[list[str]] = [[]]
    for line in markdown.split("\n"):
        match = _HEADING.match(line)
        if match is None:
            bodies[-1].append(line)
        elif len(match.group(1)) == 1:
            title = match.group(2)
        else:
            heads.append((len(match.group(1)), match.group(2), match.group(3), match.group(4).strip(" .")))
            bodies.append([])
    opening = _tidy(bodies[0])
    taken: dict[str, int] = {}
    sections = []
    for (level, name, id_, kind), body in zip(heads, bodies[1:], strict=True):
        taken[id_] = taken.get(id_, 0) + 1
        unique = id_ if taken[id_] == 1 else f"{id_}-{taken[id_]}"
        sections.append(Section(id=unique, title=name, level=level, kind=kind, markdown=_tidy(body)))
    return title, opening, tuple(sections)


def _tidy(lines: list[str]) -> str:
    """Give lines as text without blank lines at its ends or more than one between paragraphs."""
    return _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in lines)).strip("\n")
