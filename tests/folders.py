"""Neighbourhoods on disk, as the tool makes them and as people change them."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from naermiljomodell.beginning import new_area
from naermiljomodell.scaffolding import Answers

ROOT = Path(__file__).resolve().parents[1]
ULLERAL = ROOT / "examples" / "ullerål"
CONFIG = "naermiljo.yaml"
TODAY = dt.date(2027, 1, 11)
MADE_BY_THE_TOOL = ("dreiebok/", ".naermiljomodell/")


def answers(name: str = "Hønefoss", **known: str | tuple[str, ...] | None) -> Answers:
    """Give the answers for an area that starts in February 2027."""
    return Answers(**{"name": name, "start": "2027-02", **known})  # type: ignore[arg-type]  # the test's own names


def tree(folder: Path) -> dict[str, bytes]:
    """Give every file below *folder* with its bytes."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Give every file below *folder*, and every folder, with its bytes and the time it was last written."""
    return {
        f.relative_to(folder).as_posix(): (f.read_bytes() if f.is_file() else b"", f.stat().st_mtime_ns)
        for f in sorted(folder.rglob("*"))
    }


def lay_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Give *folder* with *files* in it."""
    for name, data in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


@cache
def honefoss_files() -> dict[str, bytes]:
    """Give the files of Hønefoss as the tool makes them, the playbook among them."""
    with tempfile.TemporaryDirectory() as parent:
        return tree(new_area(Path(parent), answers(), TODAY).path)


def honefoss(parent: Path) -> Path:
    """Give a folder of Hønefoss in *parent*."""
    return lay_out(parent / "hønefoss", honefoss_files())


def ulleral(parent: Path) -> Path:
    """Give a folder in *parent* with what people have written in the example Ullerål, and nothing that is made."""
    written = {name: data for name, data in tree(ULLERAL).items() if not name.startswith(MADE_BY_THE_TOOL)}
    return lay_out(parent / "ullerål", written)


def write(folder: Path, name: str, text: str) -> None:
    """Write *text* to a file."""
    lay_out(folder, {name: text.encode()})


def add(folder: Path, text: str) -> None:
    """Write *text* at the end of the config."""
    with (folder / CONFIG).open("a", encoding="utf-8", newline="\n") as config:
        config.write(f"{text}\n")


def replace_in(folder: Path, old: str, new: str, name: str = CONFIG) -> None:
    """Replace *old* by *new* in a file where it stands once."""
    text = (folder / name).read_bytes().decode()
    assert text.count(old) == 1, (name, old, text.count(old))
    write(folder, name, text.replace(old, new))


def page(folder: Path, name: str) -> str:
    """Give a page of the playbook as text."""
    return (folder / "dreiebok" / name).read_text(encoding="utf-8")
