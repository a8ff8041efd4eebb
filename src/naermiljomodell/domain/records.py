"""What has happened so far: the log, the ideas and the measurements of a neighbourhood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final, Literal

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.base import Amount, Count, Line, Number, Slug, When
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.frozen import frozen
from naermiljomodell.source import Source
from naermiljomodell.text import fold

EVERYBODY: Final = "alle"
"""What a measurement of all together says in the place of a group."""

IdeaStatus = Literal["mottatt", "vurderes", "vedtatt", "i-gang", "gjennomført", "avvist"]


class LogEntry(Record):
    """One thing that was done."""

    date: When
    """Når det ble gjort."""
    step: Slug
    """Steget det hører til."""
    happened: Line
    """Hva som ble gjort."""
    participants: Count | None = None
    """Hvor mange som var med."""
    new_participants: Count | None = None
    """Hvor mange som var med for første gang."""
    target_group: Slug | None = None
    """Målgruppen det gjaldt."""
    organisations: Count | None = None
    """Hvor mange organisasjoner som var med."""
    hours: Amount | None = None
    """Ansattes timer."""
    nok: Amount | None = None
    """Kroner brukt."""
    decision: Line | None = None
    """Hva som ble besluttet."""
    next: Line | None = None
    """Neste skritt."""
    ideas: tuple[Slug, ...] = ()
    """Ideene det kom av, slik at en ser hva de ble til."""


class Idea(Record):
    """One proposal, and what became of it."""

    id: Slug
    """Kort id for ideen."""
    date: When
    """Når den kom."""
    text: Line
    """Ideen slik den ble sagt."""
    step: Slug | None = None
    """Steget der den kom."""
    target_group: Slug | None = None
    """Målgruppen den gjelder."""
    place: Line | None = None
    """Stedet den gjelder."""
    status: IdeaStatus
    """Hvor langt ideen er kommet."""
    owner: Line | None = None
    """Rollen eller aktøren som har ansvaret."""
    answer: Line | None = None
    """Svaret til dem som foreslo den."""
    answer_date: When | None = None
    """Når svaret ble gitt."""
    action: Line | None = None
    """Tiltaket ideen ble til."""
    sub_aim: Slug | None = None
    """Delmålet ideen tjener."""


class Measurement(Record):
    """One value of an indicator on a day."""

    indicator: Slug
    """Indikatoren som ble målt."""
    date: When
    """Når det ble målt."""
    value: Number | None = None
    """Verdien."""
    count: Count | None = None
    """Hvor mange som svarte."""
    numerator: Count | None = None
    """Telleren i en andel."""
    denominator: Count | None = None
    """Nevneren i en andel."""
    spread: Amount | None = None
    """Standardavviket i svarene, når verdien er et gjennomsnitt."""
    pairs: Count | None = None
    """Hvor mange som svarte både nå og første gang."""
    pair_spread: Amount | None = None
    """Standardavviket i endringen hos dem som svarte begge ganger."""
    group: Line | None = None
    """Målgruppen verdien gjelder, med id-en den har i modellen, eller alle."""
    instrument: Line | None = None
    """Hva det ble målt med, skrevet likt hver gang."""
    source: Line | None = None
    """Hvor tallet kommer fra."""

    @property
    def of_everybody(self) -> bool:
        """Whether it is about all together, and not about one group."""
        return not self.group or fold(self.group) == EVERYBODY


@frozen
class AreaFolder:
    """A neighbourhood as it stands on disk: config, tables, notes, own templates and dress.

    `notes` is keyed by step id and holds a person's own Markdown. `theme` holds pairs of CSS custom
    property and value. `coat_of_arms` is a data address or empty, and `word_template` a Word
    file or nothing. `digest` is a sha256 over what was read.
    `wanted_language` is what was asked for when the model does not speak it, otherwise empty.
    `source` is the config with the place of everything in it, and `rows` the row number of each record by
    table; both are empty for a neighbourhood that was made in Python. `places` are file and part of file (a sheet) of
    each table that is no CSV file of its own name.
    """

    area: Area
    place: Place
    language: str
    stakeholders: tuple[Stakeholder, ...] = ()
    relations: tuple[Relation, ...] = ()
    meeting_places: tuple[MeetingPlace, ...] = ()
    log: tuple[LogEntry, ...] = ()
    ideas: tuple[Idea, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    theme: tuple[tuple[str, str], ...] = ()
    coat_of_arms: str = ""
    word_template: bytes = b""
    digest: str = ""
    wanted_language: str = ""
    source: Source | None = None
    rows: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    places: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def county(self) -> str:
        """The name of the county it lies in; empty when the municipality is not known."""
        return self.place.municipality.county if self.place.municipality else ""
