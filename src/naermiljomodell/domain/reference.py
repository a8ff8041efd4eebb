"""What steps and methods refer to: target groups, roles, actors, indicators, documents and sources."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.base import Count, Line, Number, Prose, Slug, When, YesNo
from naermiljomodell.domain.pack import Grade, Item, MethodKind
from naermiljomodell.domain.record import Record


class Source(Item):
    """Where a fact was read."""

    publisher: Line | None = None
    """Hvem som har gitt den ut, når det er kjent."""
    year: Line | None = None
    """Året, når det er kjent."""
    address: Line | None = None
    """Hvor den finnes."""
    checked: When | None = None
    """Når den sist ble lest."""
    note: Line | None = None
    """Hva som er verdt å vite om kilden."""


class Benchmark(Record):
    """A figure to compare with, and what it may not be compared with."""

    text: Line
    """Tallet i en setning, med definisjonen."""
    source: Slug
    """Id til kilden."""
    grade: Grade
    """V, B eller D."""
    year: Line | None = None
    """Året tallet gjelder, når det er kjent."""
    not_comparable: Line | None = None
    """Hva tallet ikke kan sammenlignes med."""


class Adaptation(Record):
    """What makes it possible for a group to take part."""

    text: Line
    """Én handling, verbet først."""
    topic: Literal[
        "tid", "sted", "barnepass", "transport", "tolk", "tilgjengelighet", "tempo", "økonomi", "språk", "trygghet"
    ]
    """Hva tilretteleggingen gjelder."""
    where: Literal["sjekkliste", "invitasjon", "begge"] = "sjekkliste"
    """Om linjen hører hjemme i sjekklisten, i invitasjonen eller i begge."""
    invitation: Line | None = None
    """Slik sies det i en invitasjon, til den det gjelder."""
    weeks_before: Count | None = None
    """Hvor mange uker før det må være gjort."""
    method_kinds: tuple[MethodKind, ...] = ()
    """Typene metoder linjen er for, som «oppsøkende» når noen banker på; tomt: alle."""


class Wording(Record):
    """Words to use and words to avoid."""

    use: tuple[Line, ...] = ()
    """Ord dere kan bruke."""
    avoid: tuple[Line, ...] = ()
    """Ord dere lar være å bruke."""


class TargetGroup(Item):
    """People in a like situation whom the work wants to reach."""

    term: Line
    """Betegnelsen i løpende tekst; kommunen kan velge sin egen."""
    description: Prose | None = None
    """Hvem det er, ut fra situasjonen."""
    barriers: tuple[Line, ...] = ()
    """Hva som kan hindre dem i å være med."""
    adaptations: tuple[Adaptation, ...] = ()
    """Hva dere gjør for at de kan være med."""
    channels: tuple[Line, ...] = ()
    """Hvor dere når dem."""
    actor_kinds: tuple[Slug, ...] = ()
    """Aktørtyper som kjenner dem."""
    wording: Wording = Wording.model_construct()
    """Ord å bruke og ord å unngå."""
    benchmarks: tuple[Benchmark, ...] = ()
    """Tall med kilde og år."""
    suitable_times: tuple[Literal["formiddag", "ettermiddag", "kveld"], ...] = ()
    """Når på dagen det passer best for mange i gruppen, det beste først; tomt: det er ikke kjent."""
    optional: YesNo = False
    """Om gruppen bare er med når kommunen velger den."""


class Role(Item):
    """A part that somebody plays in the work, never a person."""

    description: Line
    """Hva rollen gjør."""


class Sector(Item):
    """A part of society that an actor belongs to."""

    municipal: YesNo
    """Om sektoren hører til kommunen."""
    description: Line
    """Hvem som hører hjemme her, og hva de ofte kan bidra med."""


class ActorKind(Item):
    """A kind of organisation or service."""

    sector: Slug
    """Sektoren aktørtypen vanligvis hører til."""
    knows: tuple[Slug, ...] = ()
    """Målgrupper en slik aktør vanligvis kjenner. En antakelse til dere har spurt."""


class RelationKind(Item):
    """A way in which two actors are tied."""

    directed: YesNo
    """Om båndet har en retning."""
    description: Line
    """Hva båndet betyr."""


class Concept(Item):
    """A thing that only needs a name and an explanation: a challenge, a kind of area, a plan, a kind of meeting place."""

    description: Line
    """Hva det betyr."""


class Indicator(Item):
    """Something to measure, and how it is read."""

    number: Line
    """Nummer i fagheftet, som I01."""
    goal_area: Line
    """Målområdet indikatoren hører til."""
    kind: Literal["resultat", "prosess"]
    """Om den sier noe om resultatet eller om prosessen."""
    question: Line
    """Hva det spørres om, eller hva som telles."""
    asked: Literal["i-skjema", "på-møtet"] | None = None
    """Om innbyggere får spørsmålet i et spørreskjema, eller på en lapp når et møte slutter; tomt: det telles."""
    scale: Line
    """Skalaen."""
    direction: Literal["høyere", "lavere"]
    """Om høyere eller lavere er bedre."""
    computation: Line
    """Hvordan tallet regnes ut, i ord."""
    reckoned_as: Literal["andel", "gjennomsnitt", "sum", "antall", "forhold"] | None = None
    """Hva slags tall det blir."""
    lowest: Number | None = None
    """Laveste svar på skalaen."""
    highest: Number | None = None
    """Høyeste svar på skalaen."""
    cut: Number | None = None
    """Grensen mellom dem som regnes med og de andre. Kommunen kan sette sin egen."""
    cut_side: Literal["fra-og-med", "under"] | None = None
    """Om de som regnes med, ligger fra og med grensen eller under den."""
    breaks: tuple[Count, ...] = ()
    """Årene da det begynte å bli spurt på en annen måte, som 2020. Målinger på hver sin side sammenlignes ikke før dere har erklært dem like."""
    instrument: Line | None = None
    """Det prøvde måleredskapet spørsmålet kommer fra, og hvor ordlyden finnes."""
    instruments: tuple[Line, ...] = ()
    """Navnene på måleredskapene, slik de skrives i kolonnen «instrument» i malinger; tomt: hva som helst."""
    licence: Line | None = None
    """Hva som er kjent om retten til å bruke måleredskapet."""
    sample: Line | None = None
    """Råd om hvor mange som bør svare, og hva et lite sted ikke kan vise."""
    privacy: Literal["åpen", "skjul-små-tall", "ikke-publiser"]
    """Hvordan tallet kan vises."""
    not_comparable: Line | None = None
    """Hva tallet ikke kan sammenlignes med, og hva det ikke viser."""
    benchmarks: tuple[Benchmark, ...] = ()
    """Tall med kilde og år."""
    grade: Grade
    """Hvor godt indikatoren er belagt."""
    source: Slug | None = None
    """Id til kilden."""


class DocumentTemplate(Item):
    """A document that the playbook can give."""

    purpose: Line
    """Hva dokumentet er til."""
    readers: Line
    """Hvem som leser det."""
    kind: Literal["dreiebok", "dokument", "innbyggerark"]
    """Om det er dreieboken selv, et dokument ved siden av, eller et ark til innbyggerne, som trykkes med stor skrift."""
    from_phase: Slug | None = None
    """Fasen dokumentet trengs fra; tomt: fra starten."""
    extent: Line | None = None
    """Hvor langt det bør være."""
    for_residents: YesNo = False
    """Om innbyggere leser det: da skal det være lett å lese."""
    copies: Literal["ett", "bord", "deltaker"] | None = None
    """Hvor mange dere skriver ut til et møte: ett i alt, ett til hvert bord eller ett til hver deltaker; tomt: det hører ikke med der."""


class FunnelStage(Item):
    """One stage of those who are invited, come, and go on. A share is reckoned only to the stage it is a part of."""

    unit: Line
    """Hva som telles, som lag eller personer."""
    subset_of: Slug | None = None
    """Trinnet dette er en del av; tomt for det første, og for det som kommer i tillegg."""
    ratio_to: Slug | None = None
    """Trinnet det som kommer i tillegg, settes opp mot. Det blir et forholdstall, aldri en andel."""
    description: Line
    """Hva som skal til for å telle med."""
    example: Count | None = None
    """Et antall fra et kjent prosjekt."""
    source: Slug | None = None
    """Id til kilden for eksempelet."""
    indicator: Slug | None = None
    """Indikatoren i malinger som har antallet."""
