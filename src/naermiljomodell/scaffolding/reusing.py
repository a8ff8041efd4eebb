"""One neighbourhood's config made ready for another: choices and comments are kept, what belongs to the place is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from naermiljomodell.language.base import Said
from naermiljomodell.scaffolding.first_files import Answers, one_line, quoted, scalar
from naermiljomodell.source import Mark, Path, Source

_OF_THE_PLACE: Final = ("innbyggere", "område_type", "sentralitet", "eier", "forankring", "kapasitet", "sperreperioder")
"""Keys whose values are true of the old place only: they stay as a comment, to be thought through again."""
_CHANGES: Final = "tilpasning"
_LEARNT: Final = "erfaring_fra"
_KEY_DEPTH: Final = 4
"""How deep what is done stands: `tilpasning.steg.ID.endre`."""
_COMMENT: Final = Said(
    "# Endringene under er tatt med fra {area}. Behold det som passer her, og stryk resten.\n"
    "# Ta bort «erfaring_fra» når endringen er deres egen.",
    "# Endringane under er tekne med frå {area}. Hald på det som passar her, og stryk resten.\n"
    "# Ta bort «erfaring_fra» når endringa er dykkar eiga.",
    "# The changes below are taken over from {area}. Keep what suits this place, and strike the rest.\n"
    "# Remove «erfaring_fra» when the change is your own.",
)
_DATE: Final = "dato"
_DEPTHS: Final = (4, 5)
"""How deep a date stands: `tilpasning.steg.ID.dato` of a new step, `tilpasning.steg.ID.endre.dato` of another."""


def reused_config(source: Source, answers: Answers) -> str:
    """Give the text of a new config from the one in *source*, for the place in *answers*.

    Name, municipality, language and period are the new ones; target groups too when *answers* names any. What was
    true of the old place only stands behind a `#`, and steps lose the dates that were fixed there. Every change to the
    model says which neighbourhood it is taken over from. Every other line is kept as it was, comments among them.
    """
    lines = _marked(_without_fixed_dates(source), source, answers.language or "nb")
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
    for path in sorted(filter(_is_fixed_date, source.key_marks), key=lambda p: source.key_marks[p], reverse=True):
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


def _is_fixed_date(path: Path) -> bool:
    """Tell whether the key at *path* fixes the date of a step."""
    return path[:2] == (_CHANGES, "steg") and path[-1] == _DATE and len(path) in _DEPTHS


def _marked(lines: list[str], source: Source, language: str) -> list[str]:
    """Give *lines* where each change to the model says that it comes from the neighbourhood that *source* is of.

    One that says so already was learnt in a third, and is left as it is. A new line is part of the one it stands before, so
    that there are as many lines as before.
    """
    area = source.data.get("navn") if isinstance(source.data, dict) else None
    entries = list(_entries(source)) if isinstance(area, str) and one_line(area) else []
    said = f"{_LEARNT}: {quoted(str(area))}"
    for mark, in_braces in sorted((_place(source, path) for path in entries), reverse=True):
        row, column = mark.line - source.first_line, mark.column - 1
        before, after = lines[row][:column], lines[row][column:]
        lines[row] = f"{before}{said}, {after}" if in_braces else f"{before}{said}\n{' ' * column}{after}"
    if entries:
        row = source.key_marks[_CHANGES,].line - source.first_line
        lines[row] = f"{_COMMENT.of(language).format(area=one_line(str(area)))}\n{lines[row]}"
    return lines


def _place(source: Source, path: Path) -> tuple[Mark, bool]:
    """Give where a key can be put before that at *path*, and whether that is in braces: then right behind the first."""
    at = source.marks[path[:-1]]
    if source.line_text(at.line)[at.column - 1 : at.column] == "{":
        return at._replace(column=at.column + 1), True
    return source.key_marks[path], False


def _entries(source: Source) -> Iterator[Path]:
    """Give the path of the first key, that stays, of each change to the model that does not say where it was learnt."""
    by_entry: dict[Path, list[Path]] = {}
    for path in source.key_marks:
        if len(path) == _KEY_DEPTH and path[0] == _CHANGES:
            by_entry.setdefault(path[:-1], []).append(path)
    for keys in by_entry.values():
        staying = [path for path in keys if not _is_fixed_date(path)]
        if staying and all(path[-1] != _LEARNT for path in keys):
            yield min(staying, key=lambda path: source.key_marks[path])


def _joined(before: str, after: str) -> str:
    """Give what stands around a pair in braces, with no comma too many."""
    if after.lstrip().startswith(","):
        return before + after.lstrip().removeprefix(",").lstrip()
    return before.rstrip().removesuffix(",") + after


def _is_alone(source: Source, path: Path) -> bool:
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
