"""Compile the core pack into one JSON file, in the source tree or, through the build hook, in the wheel.

    python -m scripts.compile_pack            write src/naermiljomodell/content/compiled/naermiljo.json
    python -m scripts.compile_pack --remove   take it away again

While the file is there the program reads it and not the pack's own files: remove it before editing the pack.
Git does not keep it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from naermiljomodell.loading.compiled import dump
from naermiljomodell.loading.packs import read_pack

ROOT = Path(__file__).resolve().parents[1]
CORE = "naermiljo"
CONTENT = Path("src/naermiljomodell/content")
TARGET = CONTENT / "compiled" / f"{CORE}.json"


def compiled_pack(root: Path) -> str:
    """Give the core pack of the source tree *root* as JSON text.

    Raises `ValueError` with the findings when the pack has any.
    """
    layer = read_pack(root / CONTENT / "packs" / CORE)
    if layer.problems:
        raise ValueError("\n".join(f"{p.file}:{p.line}: {p.code}: {p.message()}" for p in layer.problems))
    return dump(layer)


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Write the compiled pack below *root*, or remove it; give the exit code."""
    parser = argparse.ArgumentParser(description="Compile the core pack into one JSON file.")
    parser.add_argument("--remove", action="store_true", help="remove the file instead")
    target = root / TARGET
    if parser.parse_args(arguments).remove:
        target.unlink(missing_ok=True)
        print(f"{TARGET.as_posix()}: removed")
        return 0
    target.parent.mkdir(exist_ok=True)
    target.write_text(compiled_pack(root), encoding="utf-8", newline="\n")
    print(f"{TARGET.as_posix()}: {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
