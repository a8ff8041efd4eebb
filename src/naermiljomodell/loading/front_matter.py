"""A Markdown file with keys at the top: the keys as a source, the text below as it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from naermiljomodell.errors import Problem, in_order, problem
from naermiljomodell.loading.files import clean
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.source import Source

_FENCE = "---"


class FrontMatter(NamedTuple):
    """The keys at the top of a file, the text below them, and the line that the text begins on."""

    source: Source
    body: str
    body_line: int


def read_front_matter(text: str, file: str) -> FrontMatter:
    r"""Give the two parts of the Markdown *text* of *file*; findings are in the source.

    The first line is `---`, the keys follow as YAML, and the next line that is `---` ends them. Positions in
    the source are those of the file. The body is in NFC with `\n` between lines. Findings: NM045 where the first
    line is something else (the whole text is then the body), NM046 where the keys have no end (there is then no
    body), and those of `yaml_source.parse`.
    """
    text, odd = clean(text, file)
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return FrontMatter(_without_keys(file, lines, odd, "NM045"), text, 1)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), 0)
    if not end:
        return FrontMatter(_without_keys(file, lines, odd, "NM046"), "", len(lines))
    source = parse("\n".join(lines[1:end]), file, first_line=2)
    with_odd = replace(source, problems=in_order((*odd, *source.problems)))
    return FrontMatter(with_odd, "\n".join(lines[end + 1 :]), end + 2)


def _without_keys(file: str, lines: list[str], odd: tuple[Problem, ...], code: str) -> Source:
    """Give the source of a file whose keys cannot be found, with the finding *code* on its first line."""
    finding = problem(code, file=file, line=1, column=1, source=lines[0])
    return Source(file, None, in_order((*odd, finding)), tuple(lines))
