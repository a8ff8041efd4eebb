"""The reference page of findings: every code with how grave it is, what it says and what mends it."""

from __future__ import annotations

import re

from scripts.markup import escape, heading, page

from naermiljomodell.language.findings import CATALOGUE

_HOLE = re.compile(r"\{\w+\}")
_SEVERITIES = {
    "feil": "Feil: ingenting skrives før den er rettet.",
    "advarsel": "Advarsel: dreieboken lages, men noe bør ses på.",
    "tips": "Tips: noe som kan bli bedre.",
}
CHAPTERS = (
    ("NM000", "Filer og YAML"),
    ("NM100", "Felt og tabeller"),
    ("NM200", "Pakker, lag og tilpasning"),
    ("NM300", "Nærmiljøets valg, og personvern"),
    ("NM400", "Planen"),
    ("NM500", "Aktører og relasjoner"),
    ("NM600", "Skriving til disk"),
    ("NM700", "Maler"),
    ("NM900", "Steder"),
)
"""First code of a chapter, and its title."""


def findings_page() -> str:
    """Give the page of all codes, each under its own address (`#nm102`)."""
    parts = [
        (
            "Alt verktøyet kan si fra om. Koden er fast, teksten kan bli bedre. `naermiljomodell explain NM102` gir det samme "
            "svaret på skjermen. Der det står «…», viser verktøyet hva det gjelder."
        ),
        "\n".join(f"- {said}" for said in _SEVERITIES.values()),
    ]
    for (first, title), after in zip(CHAPTERS, [*(start for start, _ in CHAPTERS[1:]), "NN"], strict=True):
        parts.append(heading(2, title))
        parts += [_entry(code) for code in sorted(CATALOGUE) if first <= code < after]
    return page("Feilkoder", *parts)


def _entry(code: str) -> str:
    """Give one code."""
    entry = CATALOGUE[code]
    text = escape(_HOLE.sub("…", entry.text.of("nb")))
    return "\n".join(
        (heading(3, f"{code} {entry.severity}", code.lower()), f"**{text}**\n", escape(entry.help.of("nb")))
    )
