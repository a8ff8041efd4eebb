"""The organisations, services and roles around a neighbourhood, how they are tied, and where people meet."""

from __future__ import annotations

from naermiljomodell.domain.base import Amount, Line, OneToFive, OneToFour, Slug, When, YesNo
from naermiljomodell.domain.record import Record


class Stakeholder(Record):
    """An organisation, service, role or group; never a person."""

    id: Slug
    """Kort id som relasjonene viser til."""
    name: Line
    """Navnet på organisasjonen, tjenesten eller rollen."""
    kind: Slug
    """Aktørtypen."""
    sector: Slug
    """Sektoren."""
    roles: tuple[Slug, ...] = ()
    """Roller aktøren har i arbeidet."""
    target_groups: tuple[Slug, ...] = ()
    """Målgrupper aktøren kjenner."""
    resources: tuple[Line, ...] = ()
    """Hva aktøren kan bidra med."""
    hours_per_month: Amount | None = None
    """Timer aktøren kan bidra med i måneden."""
    interest: OneToFive | None = None
    """Interesse for arbeidet, 1 til 5."""
    influence: OneToFive | None = None
    """Innflytelse på arbeidet, 1 til 5."""
    valid_from: When | None = None
    """Når aktøren ble med."""
    valid_to: When | None = None
    """Når aktøren gikk ut."""
    source: Line | None = None
    """Hvor dere vet det fra."""


class Relation(Record):
    """A tie between two actors."""

    origin: Slug
    """Id til aktøren båndet går fra."""
    target: Slug
    """Id til aktøren båndet går til."""
    kind: Slug
    """Relasjonstypen."""
    level: OneToFour | None = None
    """1 kjenner til, 2 samordner seg, 3 felles tiltak, 4 avtale."""
    trust: OneToFour | None = None
    """Tillit, 1 til 4."""
    value: OneToFour | None = None
    """Verdi av samarbeidet, 1 til 4."""
    reliability: OneToFour | None = None
    """Tillit: den andre gjør det som er avtalt, 1 til 4."""
    shared_purpose: OneToFour | None = None
    """Tillit: vi vil det samme, 1 til 4."""
    openness: OneToFour | None = None
    """Tillit: vi kan snakke åpent, 1 til 4."""
    power: OneToFour | None = None
    """Verdi: den andre kan få ting til å skje, 1 til 4."""
    involvement: OneToFour | None = None
    """Verdi: den andre er med i arbeidet, 1 til 4."""
    contribution: OneToFour | None = None
    """Verdi: den andre bidrar med folk, penger eller rom, 1 til 4."""
    since: When | None = None
    """Når båndet oppsto."""
    until: When | None = None
    """Når båndet tok slutt."""
    source: Line | None = None
    """Hvor dere vet det fra."""


TRUST_ITEMS = ("reliability", "shared_purpose", "openness")
"""What trust is the mean of, when a network survey asked for it."""
VALUE_ITEMS = ("power", "involvement", "contribution")
"""What value is the mean of, likewise."""
SURVEY_ITEMS = (*TRUST_ITEMS, *VALUE_ITEMS)
"""Columns for the answers of a network survey. A new table is made without them: few will have asked."""


class MeetingPlace(Record):
    """A place where people meet."""

    id: Slug
    """Kort id for møteplassen."""
    name: Line
    """Navnet på møteplassen."""
    kind: Slug
    """Hva slags møteplass det er."""
    owner: Slug | None = None
    """Id til aktøren som eier eller driver den."""
    opening_hours: Line | None = None
    """Når den er åpen."""
    free: YesNo | None = None
    """Om det er gratis å være der."""
    step_free: YesNo | None = None
    """Om en kommer inn uten trinn."""
    target_groups: tuple[Slug, ...] = ()
    """Målgrupper som bruker den."""
