"""What a content pack holds: phases, steps, methods, target groups, and the words and facts around them."""

from __future__ import annotations

from typing import Annotated, Literal

from naermiljomodell.domain.base import (
    Amount,
    Clock,
    Count,
    Duration,
    Line,
    OneToFour,
    Prose,
    Slug,
    When,
    Whole,
    YesNo,
)
from naermiljomodell.domain.condition import Condition
from naermiljomodell.domain.parts import ChecklistItem, Lack, LetStand, Risk, RunItem, ShutOut, Span
from naermiljomodell.domain.record import Record, Within

Grade = Literal["V", "B", "D"]
Audience = Literal["innbyggere", "partnere", "internt"]
CostClass = Literal["k0", "k1", "k2", "k3"]
Sheet = Literal["idéark", "utgangsark", "spørsmålskort", "program", "funn", "kan-påvirkes", "bli-med"]
MethodKind = Literal["arrangement", "oppsøkende", "undersøkelse", "internt", "tilbud"]


class PackHeader(Record):
    """What `pakke.yaml` says about the pack itself."""

    id: Slug
    """Pakkens faste id."""
    version: Line
    """Versjonen, som 1.2.0."""
    title: Line
    """Hva pakken heter."""
    description: Line
    """Hva pakken er til."""
    languages: dict[Literal["nb", "nn", "en"], Literal["kilde", "komplett", "delvis"]]
    """Hvor langt hvert språk er kommet."""
    let_stand: tuple[LetStand, ...] = ()
    """Funn om språket i pakken som noen har sett på, og som får stå."""


class Item(Record):
    """Anything in a pack that has an id and a name."""

    id: Slug
    """Fast id: små bokstaver, tall og bindestrek. Skiftes aldri ut og brukes aldri om igjen."""
    name: Line
    """Navnet slik folk leser det."""


class Evidence(Record):
    """What a statement rests on."""

    grade: Grade
    """V: lest i kilden. B: bakgrunnskunnskap, en arbeidsverdi. D: avledet eller utformet for modellen."""
    source: Slug | None = None
    """Id til en kilde i pakken. Må være med når graden er V."""
    note: Line | None = None
    """Hva belegget gjelder."""


class Effort(Record):
    """Staff hours: once to prepare, and for each time it is done."""

    prepare: Amount = 0
    """Timer til forberedelse, én gang."""
    on_the_day: Amount = 0
    """Timer på selve dagen, alle ansatte til sammen, for hver gang."""
    aftermath: Amount = 0
    """Timer til etterarbeid for hver gang."""
    times: Count = 1
    """Hvor mange ganger det gjøres."""

    @property
    def total(self) -> float:
        """All staff hours together."""
        return self.prepare + self.times * (self.on_the_day + self.aftermath)


class Phase(Item):
    """A stretch of the work with one question to answer."""

    purpose: Line
    """Hva fasen skal føre til."""
    question: Line
    """Spørsmålet fasen svarer på."""
    after: tuple[Slug, ...] = ()
    """Faser som kommer før denne."""
    optional: YesNo = False
    """Om et nærmiljø kan slå fasen av med én linje."""


class Step(Item):
    """One piece of work in a phase. A neighbourhood may add one with no more than a name and a phase."""

    phase: Slug
    """Fasen steget hører til."""
    resident_name: Line | None = None
    """Det innbyggerne kaller steget, som «Nabolagskafé»; står i papirer til dem i stedet for navnet."""
    purpose: Line | None = None
    """Hva dere gjør og hvorfor, i én setning."""
    description: Prose | None = None
    """Slik gjør dere det, i avsnitt."""
    responsible: Slug | None = None
    """Rollen som har ansvaret."""
    audience: Audience = "innbyggere"
    """Hvem steget er for."""
    week: Annotated[Whole, Within(0, 520)] | None = None
    """Uker etter oppstart som steget tidligst begynner; tomt: rett etter det som kommer før."""
    date: When | None = None
    """Fast tid når den er kjent: år, måned eller dag."""
    duration: Duration = "1 dag"
    """Hvor lenge steget varer, som «3 uker»."""
    effort: Effort = Effort.model_construct()
    """Timer steget selv tar, utenom metodene."""
    optional: YesNo = False
    """Om steget kan ofres når timene ikke strekker til."""
    condition: Condition | None = None
    """Når steget er med; tomt: alltid."""
    entry_condition: Line | None = None
    """Hva som må være på plass før steget begynner."""
    methods: tuple[Slug, ...] = ()
    """Metodene steget kan bruke."""
    pick: Literal["én", "minst-én", "alle"] = "én"
    """Om én av metodene velges, så mange som trengs for å nå alle gruppene, eller alle."""
    same_methods_as: Slug | None = None
    """Steg som dette må bruke samme metode som, så tallene kan sammenlignes."""
    collects_input: YesNo = False
    """Om innbyggere gir innspill her, slik at de har krav på et svar."""
    answers: tuple[Slug, ...] = ()
    """Steg som dette steget svarer deltakerne på."""
    checklist: tuple[ChecklistItem, ...] = ()
    """Handlinger før, under og etter."""
    deliverables: tuple[Line, ...] = ()
    """Hva som foreligger når steget er gjort."""
    achieved_when: Line | None = None
    """Ferdig når: hva som står igjen."""
    risks: tuple[Risk, ...] = ()
    """Hva som kan gå galt, og hva dere gjør."""
    tell: tuple[Line, ...] = ()
    """Hvem som skal få vite om steget."""
    after: tuple[Slug, ...] = ()
    """Steg som må være gjort før."""
    before: tuple[Slug, ...] = ()
    """Steg som dette må være gjort før."""
    actor_kinds: tuple[Slug, ...] = ()
    """Aktørtyper steget trenger: minst én aktør av en av dem."""
    documents: tuple[Slug, ...] = ()
    """Dokumenter steget bruker eller lager."""
    mends: tuple[Lack, ...] = ()
    """Mangler ved nettverket som steget retter opp. Der en mangel er omtalt, vises det til det første steget som gjenstår."""
    settles_roles: tuple[Slug, ...] = ()
    """Roller som blir avklart i steget."""
    works_because: Line | None = None
    """Hvorfor det virker."""
    works_for: Line | None = None
    """Hvem det virker for."""
    caveat: Line | None = None
    """Forbehold: når det ikke virker."""
    evidence: tuple[Evidence, ...] = ()
    """Hva steget bygger på."""


class Method(Item):
    """A way of working with people, with whom it suits and whom it shuts out."""

    number: Line | None = None
    """Metodenummer i fagheftet, som M05."""
    resident_name: Line | None = None
    """Det innbyggerne kaller metoden, som «Gåtur i nabolaget»; tomt når navnet er et ord alle bruker."""
    purpose: Line
    """Hva metoden er til."""
    description: Prose | None = None
    """Slik gjør dere det."""
    phases: tuple[Slug, ...] = ()
    """Faser metoden passer i."""
    kind: MethodKind
    """Hva slags metode det er."""
    form: Literal["fysisk", "digital", "blandet"] = "fysisk"
    """Om den er fysisk, digital eller begge deler."""
    venue: Literal["sal", "rom", "annet"] = "annet"
    """Hvor den er: en sal med lyd og slynge, et rom dere tar imot folk i, eller annet, som ute, hjemme eller på nett."""
    audience: Audience
    """Hvem den er for."""
    group_size: Span = Span.model_construct()
    """Hvor mange den passer for."""
    length_hours: Span = Span.model_construct()
    """Hvor mange timer den varer."""
    split: Line | None = None
    """Hvordan den kan deles opp for dem som ikke kan være med så lenge."""
    lead_weeks: Span = Span.model_construct()
    """Hvor mange uker forberedelsen tar."""
    effort: Effort
    """Ansattes timer."""
    cost: CostClass
    """Kostnad utenom lønn: k0 under 2 000 kr, k1 til 10 000, k2 til 50 000, k3 over."""
    cost_covers: Literal["hver-gang", "alt"] = "hver-gang"
    """Om kostnaden gjelder hver gang, eller alle gangene til sammen, som en pott."""
    facilitation: Line | None = None
    """Hvem som leder."""
    materials: tuple[Line, ...] = ()
    """Hva dere trenger."""
    suits: tuple[Slug, ...]
    """Målgrupper metoden når godt."""
    shuts_out: tuple[ShutOut, ...]
    """Hvem den stenger ute, og hva dere gjør med det."""
    outputs: tuple[Line, ...] = ()
    """Hva dere sitter igjen med."""
    pitfalls: tuple[Line, ...] = ()
    """Hva som ofte går galt."""
    participation_level: OneToFour
    """Medvirkningsnivå: 1 informasjon, 2 innhenting, 3 dialog, 4 samarbeid."""
    personal_data: YesNo = False
    """Om metoden behandler opplysninger om enkeltpersoner."""
    earliest: Clock | None = None
    """Tidligste klokkeslett metoden legges til, som «11.00»."""
    run_of_show: tuple[RunItem, ...] = ()
    """Kjøreplan, punkt for punkt."""
    sheets: tuple[Sheet, ...] = ()
    """Ark til utskrift som møtet trenger, lagt bak kjøreplanen."""
    mends: tuple[Lack, ...] = ()
    """Mangler ved nettverket som metoden retter opp, når ingen av stegene som gjenstår, gjør det."""
    table_questions: tuple[Line, ...] = ()
    """Spørsmålene på bordet, ett for hver runde."""
    plan_b: Line | None = None
    """Hva dere gjør når noe svikter."""
    evidence: tuple[Evidence, ...] = ()
    """Hva metoden bygger på."""

    @property
    def meets_people(self) -> bool:
        """Whether people are met: an event, outreach, or something to come to again and again."""
        return self.kind in {"arrangement", "oppsøkende", "tilbud"}

    @property
    def closed_to(self) -> frozenset[str]:
        """Ids of the target groups that the method shuts out."""
        return frozenset(group for shut in self.shuts_out for group in shut.target_groups)

    @property
    def reaches(self) -> frozenset[str]:
        """Ids of the target groups that the method reaches well and does not shut out."""
        return frozenset(self.suits) - self.closed_to
