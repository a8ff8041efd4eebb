"""The frame around the work: what the law asks here, and the rules of those who give money. Never legal advice."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.base import Amount, Count, Line, Slug, When, YesNo
from naermiljomodell.domain.pack import Grade, Item


class Law(Item):
    """One demand of a law, as it was read on a day."""

    paragraph: Line
    """Paragrafen eller artikkelen."""
    asks_here: Line
    """Hva den ber om i et nærmiljøarbeid."""
    steps: tuple[Slug, ...] = ()
    """Steg der den gjelder."""
    checked: When
    """Når ordlyden sist ble lest."""
    grade: Grade
    """V: lest i kilden. B: bakgrunnskunnskap, må sjekkes. D: avledet."""
    source: Slug | None = None
    """Id til kilden. Må være med når graden er V."""
    note: Line | None = None
    """Hva som er endret eller usikkert."""
    in_case: Literal["alltid", "når-stegene-er-med"] | None = None
    """Om loven står i et saksframlegg: alltid, eller når alle stegene den gjelder er med; tomt: bare i «Lov og personvern»."""


class Funder(Item):
    """Somebody who gives money, with what is supported, what is not, and how it is reported."""

    applicants: Line
    """Hvem som kan søke."""
    supports: tuple[Line, ...] = ()
    """Hva det gis støtte til."""
    excludes: tuple[Line, ...] = ()
    """Hva det ikke gis støtte til."""
    excluded_words: tuple[Line, ...] = ()
    """Ord som tyder på noe det ikke gis støtte til, som «app»."""
    required_phases: tuple[Slug, ...] = ()
    """Faser som må ha steg i planen for å få støtte."""
    lasting_required: YesNo = False
    """Om planen må ha et tilbud som går igjen, ikke bare enkeltarrangementer."""
    apply_by: Line | None = None
    """Søknadsfristen, som «1. juni kl. 13»."""
    report_within_weeks: Count | None = None
    """Hvor mange uker etter slutt rapporten skal være levert."""
    audit_above_nok: Amount | None = None
    """Støtte over dette, i kroner, krever bekreftelse fra revisor."""
    report_sections: tuple[Line, ...] = ()
    """Delene sluttrapporten skal ha, i rekkefølge."""
    checked: When
    """Når reglene sist ble lest."""
    grade: Grade
    """V: lest i kilden. B: bakgrunnskunnskap, må sjekkes. D: avledet."""
    source: Slug | None = None
    """Id til kilden. Må være med når graden er V."""
    note: Line | None = None
    """Hva som er endret eller usikkert."""
