"""One neighbourhood's config made ready for another: choices and comments are kept, what belongs to the place is not."""

from __future__ import annotations

from typing import Final

from naermiljomodell.scaffolding.first_files import Answers, quoted, scalar
from naermiljomodell.source import Source

_OF_THE_PLACE: Final = ("innbyggere", "område_type", "sentralitet", "eier", "forankring", "kapasitet", "sperreperioder")
"""Keys whose values are true of the old place only: they stay as a comment, to be thought through again."""
_DATE: Final = "dato"
_DEPTHS: Final = (4, 5)
"""How deep a date stands: `tilpasning.steg.ID.dato` of a new step, `tilpasning.steg.ID.endre.dato` of another."""


def reused_config(source: Source, answers: Answers) -> str:
    """Give the text of a new config from the one in *source*, for the place in *answers*.

    Name, municipality, language and period are the new ones; target groups too when *answers* names any. What was
    true of the old place only stands behind a `#`, and steps lose the dates that were fixed there. Every other line is
    kept as it was, comments among them.
    """
    lines = _without_fixed_dates(source)
    spans = _spans(source)
    replaced = _replacements(answers)
    result: list[str] = []
    line = 0
    for key, (first, last) in sorted(spans.items(), key=lambda item: item[1]):
        result.extend(lines[line:first])
        block = lines[first:last]
        if key in replaced:
            result.extend([*replaced.pop(key), *_trailing_comments(block)])
        elif key in _OF_THE_PLACE:
            result.extend(f"#{text}" if text.strip() and not text.startswith("#") else text for text in block)
        else:
            result.extend(block)
        line = last
    result.extend(lines[line:])
    for added in replaced.values():
        result.extend(added)
    return "\n".join(result).rstrip("\n") + "\n"


def _without_fixed_dates(source: Source) -> list[str]:
    """Give the lines without the dates that `tilpasning` fixes for steps."""
    lines = list(source.lines)
    fixed = [p for p in source.key_marks if p[:2] == ("tilpasning", "steg") and p[-1] == _DATE and len(p) in _DEPTHS]
    for path in sorted(fixed, key=lambda p: source.key_marks[p], reverse=True):
        mark, value = source.key_marks[path], source.marks[path]
        row, start, end = mark.line - source.first_line, mark.column - 1, value.column - 1 + value.width
        before, after = lines[row][:start], lines[row][end:]
        if before.strip():
            lines[row] = _joined(before, after)
        else:
            lines[row] = f"#{lines[row]}"
            if _is_alone(source, path):
                above = source.key_marks[path[:-1]].line - source.first_line
                lines[above] = f"{lines[above].rstrip()} {{}}"
    return lines


def _joined(before: str, after: str) -> str:
    """Give what stands around a pair in braces, with no comma too many."""
    if after.lstrip().startswith(","):
        return before + after.lstrip().removeprefix(",").lstrip()
    return before.rstrip().removesuffix(",") + after


def _is_alone(source: Source, path: tuple[str | int, ...]) -> bool:
    """Tell whether the key at *path* is the only one of its mapping."""
    return sum(other[:-1] == path[:-1] for other in source.key_marks if len(other) == len(path)) == 1


def _spans(source: Source) -> dict[str, tuple[int, int]]:
    """Give for each key at the top the lines it takes, counted from 0, the last not among them."""
    starts = sorted(
        (mark.line - source.first_line, str(path[0])) for path, mark in source.key_marks.items() if len(path) == 1
    )
    ends = [*(first for first, _ in starts[1:]), len(source.lines)]
    return {key: (first, end) for (first, key), end in zip(starts, ends, strict=True)}


def _replacements(answers: Answers) -> dict[str, list[str]]:
    """Give the lines that say what is new, by key; nothing for what is not known."""
    period = [f"  start: {scalar(answers.start)}", *([f"  slutt: {scalar(answers.end)}"] if answers.end else [])]
    found = {
        "navn": [f"navn: {quoted(answers.name)}"],
        "kommune": [f"kommune: {quoted(answers.municipality)}"] if answers.municipality else [],
        "periode": ["periode:", *period],
    }
    if answers.language:
        found["språk"] = [f"språk: {answers.language}"]
    if answers.target_groups:
        found["målgrupper"] = ["målgrupper:", *(f"  - {scalar(group)}" for group in answers.target_groups)]
    return found


def _trailing_comments(block: list[str]) -> list[str]:
    """Give the comments and blank lines at the end of a block: they belong to what comes next."""
    count = 0
    for text in reversed(block[1:]):
        if text.strip() and not text.startswith("#"):
            break
        count += 1
    return block[len(block) - count :] if count else []
