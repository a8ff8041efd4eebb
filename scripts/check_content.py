"""Checks the words of the core pack in every language it speaks: `python -m scripts.check_content`.

Prints each finding that is not among those somebody has looked at and let stand, and ends with 1 when there is any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from naermiljomodell.checking.prose_rules import check_prose
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_layer, core_pack

LET_STAND = {
    ("metoder/svarmote.md", "NM240", "de gamle"): "old ideas, not people",
    ("oversettelser/nn/metoder/svarmote.md", "NM240", "dei gamle"): "old ideas, not people",
    ("oversettelser/nn/steg/rekruttering.md", "NM244", "flere"): "the title of a booklet, «Vi vil bli flere»",
    ("indikatorer.yaml", "NM240", "arbeidsledige"): "the name of a group in the statistics of SSB",
}
"""File, code and word -> why it stands there."""


def findings() -> Iterator[tuple[str, Problem]]:
    """Give language and finding of everything that has not been let stand."""
    for language in ("nb", *sorted(core_layer().words)):
        for found in check_prose(core_pack(language)):
            if (found.file, found.code, dict(found.facts).get("word", "").lower()) not in LET_STAND:
                yield language, found


def main() -> int:
    """Print what is found; give 1 when there is anything."""
    found = list(findings())
    for language, problem in found:
        print(f"{language}: {problem.file}:{problem.line}: {problem.code}: {problem.message()}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
