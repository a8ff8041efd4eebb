"""Checks the words of the core pack in every language it speaks: `python -m scripts.check_content`.

Prints each finding that is not among those somebody has looked at and let stand, and ends with 1 when there is any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from naermiljomodell.checking.prose_rules import check_prose
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_layer, core_pack
from naermiljomodell.loading.packs import TRANSLATIONS

RESIDENT_DOCUMENTS = ("invitasjon", "hva-tenker-dere", "kortversjon", "tilbakemelding", "sporreskjema")
"""Documents that residents read."""

LET_STAND = {
    ("NM240", "de gamle"): "svarmote.md: «de gamle» are old ideas, not people",
    ("NM244", "flere"): "rekruttering.md: the title of a booklet, «Vi vil bli flere»",
    ("NM240", "arbeidsledige"): "indikatorer.yaml: the name of a group in the statistics of SSB",
}
"""Code and word -> why it stands."""


def findings() -> Iterator[tuple[str, Problem]]:
    """Give language and finding of everything that has not been let stand; what nobody has translated is bokmål."""
    for language in ("nb", *sorted(core_layer().words)):
        pack = core_pack(language)
        there = [id_ for id_ in RESIDENT_DOCUMENTS if id_ in pack.documents]
        for found in check_prose(pack, there):
            let_stand = (found.code, dict(found.facts).get("word", "").lower()) in LET_STAND
            still_bokmal = language != SOURCE_LANGUAGE and not found.file.startswith(f"{TRANSLATIONS}/{language}/")
            if not let_stand and not still_bokmal:
                yield language, found


def main() -> int:
    """Print what is found; give 1 when there is anything."""
    found = list(findings())
    for language, problem in found:
        print(f"{language}: {problem.file}:{problem.line}: {problem.code}: {problem.message()}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
