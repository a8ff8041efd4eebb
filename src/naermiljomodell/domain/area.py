"""One neighbourhood: what `naermiljo.yaml` says about the place, the period, the people and the choices."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, Any, Literal

from naermiljomodell.domain.base import Amount, Count, Line, OneToSix, Slug, When, Whole, YesNo, check_order
from naermiljomodell.domain.record import Record, Within


class Period(Record):
    """When the work goes on; a month or a year is as good as a day."""

    start: When
    """Når arbeidet starter: år, måned eller dag."""
    end: When | None = None
    """Når arbeidet er slutt."""

    def __post_init__(self) -> None:
        check_order(self.start, self.end)


class SubAim(Record):
    """One aim that can be followed up."""

    id: Slug
    """Kort id for delmålet."""
    text: Line
    """Delmålet i én setning."""
    indicators: tuple[Slug, ...] = ()
    """Indikatorer som viser om dere er på vei."""
    step: tuple[Slug, ...] = ()
    """Steg som skal føre dit."""


class Aims(Record):
    """What the neighbourhood wants to reach."""

    main_aim: Line
    """Hovedmålet i én setning."""
    sub_aims: tuple[SubAim, ...] = ()
    """Delmålene."""


class Anchoring(Record):
    """What the work stands on."""

    plans: tuple[Slug, ...] = ()
    """Planer arbeidet bygger på eller skal inn i."""
    resolution: When | None = None
    """Når vedtaket ble eller blir gjort."""


class Capacity(Record):
    """What the municipality has set aside."""

    hours: Amount | None = None
    """Ansattes timer i hele perioden."""
    budget_nok: Amount | None = None
    """Penger utenom lønn, i kroner."""
    hours_per_week: Amount | None = None
    """Timer i en vanlig uke."""


class Grant(Record):
    """Money that somebody has granted for a year."""

    funder: Slug
    """Ordningen pengene kommer fra."""
    year: Annotated[Whole, Within(1900, 2199)]
    """Året pengene gjelder."""
    nok: Amount
    """Beløpet i kroner."""


class EqualInstruments(Record):
    """Instruments that the municipality has looked at and takes to ask the same."""

    indicator: Slug
    """Indikatoren det gjelder."""
    instruments: tuple[Line, ...]
    """Måleredskapene, slik de står i malinger."""
    reason: Line
    """Hvorfor de kan sammenlignes."""


class BlockedPeriod(Record):
    """Days on which nothing is held."""

    valid_from: When
    """Første dag."""
    valid_to: When
    """Siste dag."""
    why: Line
    """Hvorfor."""

    def __post_init__(self) -> None:
        check_order(self.valid_from, self.valid_to)


class Access(Record):
    """What the municipality can offer so that people can take part."""

    interpreter: tuple[Line, ...] = ()
    """Språk dere bestiller tolk i."""
    hearing_loop: YesNo | None = None
    """Om lokalet har teleslynge."""


class Privacy(Record):
    """How small numbers are kept hidden."""

    threshold: Annotated[Whole, Within(1)] = 5
    """Antall personer under dette vises ikke."""
    smallest_denominator: Annotated[Whole, Within(1)] = 10
    """Tall som bygger på færre personer eller svar enn dette, vises ikke."""


class GroupResidents(Record):
    """How many there are of one group in the neighbourhood."""

    residents: Count
    """Hvor mange i nærmiljøet som hører til gruppen."""
    source: Line
    """Hvor tallet kommer fra, med år."""


class Appearance(Record):
    """How the municipality dresses its documents."""

    coat_of_arms: Line | None = None
    """Fil med kommunevåpenet, i mappen."""
    theme: Line | None = None
    """CSS-fil med kommunens farger, bare egenskaper som starter med «--»."""
    word_template: Line | None = None
    """Kommunens egen Word-mal, en fil i mappen. Den gir stiler, topptekst og bunntekst."""


class Area(Record):
    """A neighbourhood's config, as the person wrote it. What is not said is not known."""

    schema_version: Annotated[Whole, Within(1, 1)] = 1
    """Versjonen av filformatet."""
    name: Line
    """Navnet på nærmiljøet."""
    municipality: Line | None = None
    """Kommunen, som navn eller firesifret nummer i anførselstegn."""
    language: Literal["nb", "nn", "en"] | None = None
    """Språket i dreieboken; tomt: kommunens målform."""
    residents: Count | None = None
    """Innbyggere i nærmiljøet."""
    area_kind: Slug | None = None
    """Hva slags område det er."""
    centrality: OneToSix | None = None
    """Kommunens sentralitetsklasse fra SSB, 1 til 6."""
    owner: Line | None = None
    """Rollen som eier arbeidet, aldri et personnavn."""
    period: Period
    """Når arbeidet går."""
    target_groups: tuple[Slug, ...]
    """Målgruppene dere vil nå."""
    terms: dict[Slug, Line] = field(default_factory=dict)
    """Kommunens egne betegnelser på målgruppene."""
    group_residents: dict[Slug, GroupResidents] = field(default_factory=dict)
    """Hvor mange som bor her av hver målgruppe. Da kan dere se om gruppen er like godt med som resten."""
    challenges: tuple[Slug, ...] = ()
    """Utfordringene dere vil gjøre noe med."""
    aims: Aims | None = None
    """Hva dere vil oppnå."""
    anchoring: Anchoring = Anchoring.model_construct()
    """Hva arbeidet bygger på."""
    capacity: Capacity = Capacity.model_construct()
    """Hva kommunen har satt av."""
    funding: tuple[Slug, ...] = ()
    """Ordninger dere søker eller får penger fra."""
    grants: tuple[Grant, ...] = ()
    """Penger dere har fått, for hvert år."""
    equal_instruments: tuple[EqualInstruments, ...] = ()
    """Måleredskaper dere har sett på og mener spør om det samme."""
    blocked_periods: tuple[BlockedPeriod, ...] = ()
    """Perioder der dere ikke holder arrangementer."""
    access: Access = Access.model_construct()
    """Hva dere kan tilby av tilrettelegging."""
    privacy: Privacy = Privacy.model_construct()
    """Hvordan små tall holdes skjult."""
    appearance: Appearance = Appearance.model_construct()
    """Hvordan dokumentene ser ut."""
    phases: dict[Slug, Literal["av", "på"]] = field(default_factory=dict)
    """Faser som slås av eller på."""
    packs: tuple[Line, ...] = ()
    """Flere innholdspakker: navn på en installert pakke eller en mappe."""
    customisation: dict[str, Any] = field(default_factory=dict)
    """Endringer i modellen for dette nærmiljøet."""
