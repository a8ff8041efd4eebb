"""Checks the words of the core pack in every language it speaks: `python -m scripts.check_content`.

Prints each finding that the pack does not let stand, and ends with 1 when there is any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from naermiljomodell.checking.let_stand import not_let_stand
from naermiljomodell.checking.prose_rules import check_prose
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_layer, core_pack


def findings() -> Iterator[tuple[str, Problem]]:
    """Give language and finding of everything that the pack does not let stand in `pakke.yaml`."""
    for language in ("nb", *sorted(core_layer().words)):
        pack = core_pack(language)
        yield from ((language, found) for found in not_let_stand(check_prose(pack), pack.packs[0].let_stand))


def main() -> int:
    """Print what is found; give 1 when there is anything."""
    found = list(findings())
    for language, problem in found:
        print(f"{language}: {problem.file}:{problem.line}: {problem.code}: {problem.message()}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
