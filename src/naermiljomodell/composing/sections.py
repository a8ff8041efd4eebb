"""From the Markdown that a template wrote to a document of sections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from naermiljomodell.playbook import Figure, Section

_HEADING = re.compile(r"^(#{1,6}) (.+?) \{: #([a-z0-9-]+)(?: \.([a-z0-9-]+))?\}$")
_WHITE = (" ", "\t")
_BLANK_LINES = re.compile(r"\n{3,}")


def split(markdown: str) -> tuple[str, str, tuple[Section, ...]]:
    r"""Give title, opening and sections of *markdown*, whose lines end with `\n`.

    A section begins at a heading that ends with `{: #id}` or `{: #id .kind}`; the first of level 1 is the title, and
    one that comes later is a chapter. A heading without a mark belongs to the text it stands in. Two sections with
    one id get a number each.
    """
    title = ""
    heads: list[tuple[int, str, str, str]] = []
    opening, *parts = f"\n{markdown}".split("\n#")
    bodies = [[opening.removeprefix("\n")]]
    for part in parts:
        line, ended, below = part.partition("\n")
        match = _HEADING.match(f"#{line}")
        if match is None:
            bodies[-1].append(f"#{part}")
        elif len(match[1]) == 1 and not title:
            title = match[2]
            bodies[-1].extend([below] if ended else [])
        else:
            heads.append((max(2, len(match[1])), match[2], match[3], match[4] or ""))
            bodies.append([below])
    taken: set[str] = set()
    sections = tuple(
        Section(id=_free(id_, taken), title=name, level=level, kind=kind, markdown=_tidy(body))
        for (level, name, id_, kind), body in zip(heads, bodies[1:], strict=True)
    )
    return title, _tidy(bodies[0]), sections


def illustrated(sections: tuple[Section, ...], figures: Sequence[Figure]) -> tuple[Section, ...]:
    """Give *sections*, each of the kind that a figure bears as its id with that figure in it; with all that bear it."""
    by_id: dict[str, tuple[Figure, ...]] = {}
    for figure in figures:
        by_id[figure.id] = (*by_id.get(figure.id, ()), figure)
    return tuple(
        replace(section, figures=(*section.figures, *by_id[section.kind])) if section.kind in by_id else section
        for section in sections
    )


def _free(id_: str, taken: set[str]) -> str:
    """Give *id_*, with the first number that makes it unlike all in *taken*, and take it."""
    unique, count = id_, 1
    while unique in taken:
        count += 1
        unique = f"{id_}-{count}"
    taken.add(unique)
    return unique


def _tidy(parts: list[str]) -> str:
    """Give the lines of *parts* as text without white space at their ends, blank lines at its ends or two of them in a row.

    Two spaces at the end of a line that has one below it stay: they are a line break in Markdown.
    """
    text = "\n".join(parts)
    if " \n" in text or "\t\n" in text or text.endswith(_WHITE):
        lines = text.split("\n")
        text = "\n".join(_ended(line, below) for line, below in zip(lines, [*lines[1:], ""], strict=True))
    return _BLANK_LINES.sub("\n\n", text).strip("\n") if "\n\n\n" in text else text.strip("\n")


def _ended(line: str, below: str) -> str:
    """Give *line* without white space at its end, but for a line break to the text *below*."""
    bare = line.rstrip(" \t")
    breaks = bare and line[len(bare) :].startswith("  ") and below.strip(" \t")
    return f"{bare}  " if breaks else bare
