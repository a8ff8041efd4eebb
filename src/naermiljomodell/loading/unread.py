"""Which files of a neighbourhood's folder are read, and a word about those that look as if they should be."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from naermiljomodell.errors import Problem, problem
from naermiljomodell.loading.loaded import CONFIG
from naermiljomodell.text import nearest, nfc

_LIKE_OURS: Final = (".csv", ".tsv", ".xlsx", ".xls", ".ods", ".yaml", ".yml", ".json", ".graphml")
_PASSED_OVER: Final = frozenset({"lesmeg", "thumbs", "desktop"})
_NO_FOLDER: Final = "ENOTDIR"


def no_folder(root: Path) -> Problem:
    """Give the finding that *root* is no folder (NM300), with the one that may be meant: a file's own, or one called almost so."""
    near = ""
    if os.path.isfile(root):  # noqa: PTH113  never raises, however odd the name is
        near = root.parent.as_posix()
    elif os.path.isdir(root.parent):  # noqa: PTH112  likewise
        near = nearest(root.name, [name for name in names_here(root.parent) if (root.parent / name / CONFIG).is_file()])
    return problem("NM300", {"file": root.name or str(root)}, file=root.name, suggestion=near)


def names_in(root: Path, folder: str, ending: str) -> list[str]:
    """Give the names, below *root*, of what in *folder* has a name with this *ending*, sorted; none for no folder."""
    names, _ = _listed(root / folder)
    return [f"{folder}/{name}" for name in names if name.endswith(ending) and name.isprintable()]


def names_here(root: Path) -> list[str]:
    """Give the names in the folder *root*, sorted, without those that a system or another program puts there."""
    return _listed(root)[0]


def unread(root: Path, read: Collection[str], folders: Mapping[str, str]) -> tuple[Problem, ...]:
    """Give a finding (NM313) for each file in *root* that is not read, and looks as if its writer thinks so.

    *read* are the names of the files that are read; a table or a config called almost like one of them is a finding, with
    the name it should have. *folders* are the folders that are read, and what names in them end with; any other file or
    folder in them is a finding. A folder that cannot be listed is NM003, and a file in its place NM010.
    """
    return (*_misspelt(root, read), *(found for pair in folders.items() for found in _left_out(root, *pair)))


def _misspelt(root: Path, read: Collection[str]) -> Iterator[Problem]:
    """Give the files in *root* that are called almost like one that is read."""
    stems = {_stem(name): name for name in read}
    names, _ = _listed(root)
    for name in names:
        if not name.casefold().endswith(_LIKE_OURS) or name in read:
            continue
        stem = nearest(_stem(name), stems)
        is_read_here = any(name.casefold() == known and (root / known).exists() for known in read)
        if stem and not is_read_here:
            yield _unread(name, stems[stem])


def _left_out(root: Path, folder: str, ending: str) -> Iterator[Problem]:
    """Give what in *folder* is not read."""
    names, reason = _listed(root / folder)
    if reason:
        code = "NM010" if reason == _NO_FOLDER else "NM003"
        yield problem(code, {"file": folder, "reason": reason}, file=folder)
    for name in names:
        if not (name.endswith(ending) and name.isprintable()):
            is_folder = (root / folder / name).is_dir()
            yield _unread(f"{folder}/{name}", "" if is_folder else f"{folder}/{_stem(name)}{ending}")


def _listed(folder: Path) -> tuple[list[str], str]:
    """Give the names in *folder*, sorted, without those that a system or another program puts there, and why not."""
    try:
        names = sorted(file.name for file in folder.iterdir())
    except FileNotFoundError:
        return [], ""
    except OSError as error:
        return [], errno.errorcode.get(error.errno or 0, type(error).__name__)
    ours = (name for name in names if not name.startswith((".", "~")))
    return [name for name in ours if _stem(name).casefold() not in _PASSED_OVER], ""


def _stem(name: str) -> str:
    """Give the part of *name* before its first point."""
    return name.split(".", 1)[0]


def _unread(name: str, meant: str) -> Problem:
    """Give the finding about the file *name*."""
    shown, near = (nfc(text.encode("utf-8", "replace").decode("utf-8")) for text in (name, meant))
    return problem("NM313", {"file": shown}, file=shown, suggestion=near)
