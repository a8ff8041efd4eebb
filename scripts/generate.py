"""Write what is made from the code: JSON Schemas and reference pages.

python scripts/generate.py            write the files that are stale
python scripts/generate.py --check    write nothing; name those that are stale, and end with 1 if there are any
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def stale(root: Path, files: Mapping[str, str]) -> list[str]:
    """Give the names of those of *files* that are missing below *root* or hold something else, in order."""
    return sorted(name for name, text in files.items() if _bytes_of(root / name) != text.encode())


def _bytes_of(file: Path) -> bytes | None:
    """Give the bytes of *file*, or None when there is no such file."""
    return file.read_bytes() if file.is_file() else None


def write(root: Path, files: Mapping[str, str], names: Sequence[str]) -> None:
    """Write those of *files* that are named in *names*."""
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(files[name], encoding="utf-8", newline="\n")


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Write the stale files below *root*, or name them; give the exit code."""
    from scripts.generated import generated_files  # noqa: PLC0415  the path is known only now

    parser = argparse.ArgumentParser(description="Write what is made from the code.")
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    check = parser.parse_args(arguments).check
    files = generated_files(root)
    names = stale(root, files)
    if not check:
        write(root, files, names)
    for name in names:
        print(f"{name}: {'stale' if check else 'written'}")
    return 1 if check and names else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
