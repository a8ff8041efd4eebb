"""Compile the shipped content, in the source tree or, through the build hook, in the wheel.

    python -m scripts.compile_pack            write src/naermiljomodell/content/compiled/
    python -m scripts.compile_pack --remove   take it away again

What is made: the core pack as one JSON file, the same as finished records in each language it has words in, and every template as
Python. Each file bears the key of what it was made of, so that the program passes over one that is out of date.
Git does not keep them.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from naermiljomodell import readymade
from naermiljomodell.composing.environment import bounded, environment_for
from naermiljomodell.composing.pack_loader import KIND as TEMPLATE
from naermiljomodell.composing.pack_loader import python_of, template_key
from naermiljomodell.loading.compiled import dump
from naermiljomodell.loading.compiled_pack import dump_pack
from naermiljomodell.loading.core import CORE, SOURCE_LANGUAGE, core_key, whole
from naermiljomodell.loading.packs import read_pack
from naermiljomodell.loading.raw import Layer
from naermiljomodell.rendering.shell import KIND as SHELL
from naermiljomodell.rendering.shell import shell_key, shell_python

ROOT = Path(__file__).resolve().parents[1]
CONTENT = Path("src/naermiljomodell/content")
TARGET = CONTENT / readymade.FOLDER


def compiled_files(root: Path) -> dict[str, str]:
    """Give what is made of the content in the source tree *root*: the text of each file by its name.

    Raises `ValueError` with the findings when the core pack has any: such a pack must not be shipped.
    """
    layer = read_pack(root / CONTENT / "packs" / CORE)
    if layer.problems:
        raise ValueError("\n".join(f"{p.file}:{p.line}: {p.code}: {p.message()}" for p in layer.problems))
    content = str(root / CONTENT)
    languages = sorted({SOURCE_LANGUAGE, *layer.words, *layer.templates_in})
    packs = {
        readymade.data_name(f"{CORE}-{spoken}", core_key(content, spoken)): dump_pack(whole(layer, spoken))
        for spoken in languages
    }
    shell = {readymade.code_name(SHELL, shell_key()): shell_python()}
    return {readymade.data_name(CORE, core_key(content)): dump(layer), **packs, **_templates(layer), **shell}


def _templates(layer: Layer) -> dict[str, str]:
    """Give every template of *layer* as Python."""
    made = {}
    for templates in (layer.templates, *layer.templates_in.values()):
        with bounded():
            room = environment_for(templates)
            for name, template in templates.items():
                key = template_key(template.text)
                made[readymade.code_name(TEMPLATE, key)] = python_of(template.text, name, room)
    return made


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Write what is compiled below *root*, or remove it; give the exit code."""
    parser = argparse.ArgumentParser(description="Compile the shipped content.")
    parser.add_argument("--remove", action="store_true", help="remove the files instead")
    target = root / TARGET
    if parser.parse_args(arguments).remove:
        shutil.rmtree(target, ignore_errors=True)
        print(f"{TARGET.as_posix()}: removed")
        return 0
    files = compiled_files(root)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{(TARGET / name).as_posix()}: {len(text.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
