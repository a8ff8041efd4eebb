"""An invented neighbourhood, «Solvik», with every kind of part a page dresses: thirty steps in five phases.

Nothing here is a real place or a real plan; it is long enough to be read as a page is read.
"""

from __future__ import annotations

from naermiljomodell.playbook import Appearance, Document, Figure, Playbook, Section

GROUPS = (("enslige-eldre", "Enslige eldre"), ("innvandrere", "Innvandrere"), ("eneforsorgere", "Eneforsørgere"))

PHASES = (
    ("forankring", "Forankring", "nov. 2026", ("Vedtak i utvalget", "Avtale om tid", "Styringsgruppe", "Første møte med Solvik vel", "Plan for personvern", "Kunngjøring")),
    ("kartlegging", "Kartlegging", "jan.–feb. 2027", ("Informasjonsmøte", "Kartlegging med tall", "Aktørkart", "Digital workshop for partnere", "Workshop for innbyggere", "Bearbeide data")),
    ("idedugnad", "Idédugnad", "mars–april 2027", ("Lokal idédugnad på biblioteket", "Idépostkasse", "Gatesamtaler", "Idékveld på norskkurset", "Prioritering", "Svar til dem som foreslo")),
    ("mobilisering", "Mobilisering", "mai–sept. 2027", ("Nettverksbygging", "Pilot: torsdagskafé", "Idéutveksling", "Ny møteplass i Solvik gård", "Nytt lokallag", "Hagedag")),
    ("evaluering", "Evaluering", "okt.–des. 2027", ("Grunnlinje", "Ettermåling", "Samtaler om hva som ble bedre", "Hva ble det til?", "Sluttrapport", "Videre drift")),
)  # fmt: skip

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 180" role="img" aria-label="Tre aktører og to bånd">'
    '<g fill="none" stroke="currentColor" stroke-width="2"><path d="M120 90H320M320 90H520"/>'
    '<circle cx="120" cy="90" r="44"/><circle cx="320" cy="90" r="44"/><circle cx="520" cy="90" r="44"/></g>'
    '<g fill="currentColor" font-size="16" text-anchor="middle"><text x="120" y="160">Biblioteket</text>'
    '<text x="320" y="160">Frivilligsentralen</text><text x="520" y="160">Solvik vel</text></g></svg>'
)

ARMS = (
    "data:image/svg+xml;base64,"
    "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA2MCA3MiI+PHBhdGggZD0iTTIgMmg1NnYzNmMw"
    "IDE4LTE0IDI4LTI4IDMyQzE2IDY2IDIgNTYgMiAzOHoiIGZpbGw9IiMwMDVkYjEiLz48cGF0aCBkPSJNMTAgNDBsMjAtMjIgMjAgMjJ6IiBm"
    "aWxsPSIjZmZmIi8+PC9zdmc+"
)

_TODO = """
**Tre uker før**

- [ ] Bestill lokalet og sjekk at det er trinnfritt
- [ ] Bestill tolk på arabisk og tigrinja {.for-innvandrere}
- [ ] Avtal skyss fra Solviktunet med frivilligsentralen {.for-enslige-eldre}
- [ ] Avtal barnepass i rommet ved siden av {.for-eneforsorgere}

**På dagen**

- [ ] Heng opp skilt fra bussholdeplassen til døra
- [ ] Prøv teleslyngen før folk kommer {.for-enslige-eldre}
- [ ] La en vert stå ved døra hele tiden

**Etterpå**

- [ ] Skriv inn i loggen hvor mange som kom, samme kveld
"""

_INVITE = """
- **Enslige eldre:** Hjemmetjenesten leverer et kort og spør: «Skal vi følge deg på torsdag?» {.for-enslige-eldre}
- **Innvandrere:** Læreren på norskkurset forteller om møtet i timen og deler ut kortet på fire språk. {.for-innvandrere}
- **Eneforsørgere:** Helsestasjonen sender melding: «Det blir middag og barnepass. Kom som du er.» {.for-eneforsorgere}
"""

_SHUT_OUT = """
Møtet er på kveldstid. Den som har små barn og ingen å dele kvelden med, kan bli stengt ute.

- [ ] Server middag kl. 17.00, så kvelden ikke blir for lang
- [ ] Ta samme samtale på helsestasjonen uka etter {.for-eneforsorgere}
"""

_SCHEDULE = """
| Klokka | Hva | Hvem | Utstyr |
| --- | --- | --- | --- |
| 16.30 | Rydde rommet: bord i øyer, seks stoler ved hvert | Vert | Duker, skilt |
| 17.00 | Middag. Alle finner seg en plass | Frivilligsentralen | Suppe, brød |
| 17.40 | Velkommen: hvorfor vi er her, og hva som skjer med det som blir sagt | Møteleder | Mikrofon, teleslynge |
| 17.50 | Runde 1: «Hva er bra med å bo i Solvik?» | Bordvert | Lapper, tusjer |
| 18.20 | Runde 2: «Hva savner du?» | Bordvert | Lapper, tusjer |
| 18.50 | Pause med kaffe | Vert | Kaffe, frukt |
| 19.05 | Hvert bord velger tre forslag | Bordvert | Ark i A3 |
| 19.30 | Takk, og når dere får svar | Møteleder | Kort med dato |
| 19.40 | Slutt. Verten følger dem som vil, til bussen | Vert | |
"""


def _step(phase: str, name: str, number: int) -> list[Section]:
    """Give one step with all its parts."""
    step = f"steg-{phase}-{number}"
    facts = (
        "Beboerne får vite hva som skal skje, og sier hva som er viktig for dem.\n\n"
        f"- **Når:** torsdag {10 + number}. februar 2027 kl. 17.30\n"
        "- **Ansvar:** nærmiljøkoordinator\n- **Timer:** 14 timer\n- **Sted:** Solvik bibliotek\n"
    )
    parts = [
        ("", name, 3, "steg", facts),
        ("-gjor", "Gjør dette", 4, "gjor", _TODO),
        ("-inviter", "Slik inviterer dere", 4, "inviter", _INVITE),
        ("-stengt-ute", "Hvem kan bli stengt ute, og hva dere gjør med det", 4, "stengt-ute", _SHUT_OUT),
    ]
    if number % 3 == 1:
        parts.append(("-kjoreplan", f"Kjøreplan: {name}", 4, "kjoreplan", _SCHEDULE))
    parts += [
        ("-ferdig", "Ferdig når", 4, "ferdig", "Alle forslag er skrevet av, og hver som ga et, vet når svaret kommer."),
        ("-risiko", "Pass på", 4, "risiko", "- Få kommer: spør to foreninger om å ta med fem hver.\n- Noen få snakker mest: la bordverten gi ordet på runde."),
    ]  # fmt: skip
    if number == 1:
        parts.append(
            (
                "-notat",
                "Egne notater",
                4,
                "notat",
                "Biblioteket er stengt i uke 8. Vaktmesteren har nøkkel.\n\n# Husk\n\nSpør om kaffetrakter.",
            )
        )
    parts.append(
        (
            "-hvorfor",
            "Hvorfor steget er med",
            4,
            "hvorfor",
            "Med fordi målgruppen enslige eldre er valgt. Endret av kommunen: varighet 2 uker ble 3 uker. Kilde: [Medvirkning i planlegging](https://www.example.org/medvirkning), grad V.",
        )
    )
    return [Section(step + end, title, level, kind, text) for end, title, level, kind, text in parts]


def _chapters() -> list[Section]:
    """Give the chapters after the steps."""
    actors = (
        "| Aktør | Sektor | Kjenner | Timer i måneden | Neste |\n| --- | --- | --- | ---: | --- |\n"
        "| Solvik bibliotek | Kommune | Innvandrere, enslige eldre | 12 | Ring før 20. januar |\n"
        "| Solvik vel | Frivillighet | Enslige eldre | 6 | Inviter til første møte |\n"
        "| Frivilligsentralen i Solvik | Frivillighet | Eneforsørgere | ikke oppgitt | Avtal skyss |\n"
        "| Helsestasjonen | Kommune | Eneforsørgere | ikke oppgitt | Ring først |\n"
    )
    figure = Figure(
        "aktorer", "Aktørkart for Solvik", "Frivilligsentralen knytter biblioteket og velforeningen sammen.", SVG
    )
    return [
        Section("aktorer", "Menneskene rundt", 2, "aktorer", "Ring helsestasjonen først: den kjenner eneforsørgerne, og ingen andre gjør det.\n\n" + actors, (figure,)),
        Section("kalender", "Kalender", 2, "", "| Dato | Steg |\n| --- | --- |\n| torsdag 11. februar 2027 | Informasjonsmøte |\n| mandag 15. mars 2027 | Lokal idédugnad |\n"),
        Section("dokumenter", "Dokumenter", 2, "", "- [Invitasjon](invitasjon.html): til innbyggere, på fire språk\n- [Prosjektplan](prosjektplan.html): til styringsgruppen\n"),
        Section("avvik", "Avvik fra modellen", 2, "avvik", "| Steg | Endring | Hvorfor | Lag |\n| --- | --- | --- | --- |\n| Hagedag | lagt til | Skolen spurte | naermiljo.yaml, linje 31 |\n| Workshop for innbyggere | 2 uker ble 3 uker | Vinterferie | naermiljo.yaml, linje 24 |\n"),
        Section("ramme", "Lov og personvern", 2, "ramme", "Alle spørreskjemaer er uten navn. Grupper under fem vises ikke."),
        Section("kilder", "Kilder", 2, "kilder", "1. Folkehelseloven, <https://www.example.org/lov>, lest i 2026. Grad V.\n2. Arbeidsverdi fra modellen. Grad B.\n"),
    ]  # fmt: skip


def _first_screen() -> list[Section]:
    """Give what is read first."""
    phases = "".join(
        f"{n}. {'[x] ' if n == 2 else ''}**{name}** {when}\n" for n, (_, name, when, _) in enumerate(PHASES, 1)
    )
    coming = (
        "1. **Ring helsestasjonen**\n\n   Mandag 11. januar 2027. Nærmiljøkoordinator, 1 time. [Til steget](#steg-kartlegging-3)\n"
        "2. **Bestill tolk til informasjonsmøtet**\n\n   Innen fredag 15. januar 2027. Møteleder, 1 time. [Til steget](#steg-kartlegging-1)\n"
        "3. **Avtal skyss med frivilligsentralen**\n\n   Innen onsdag 20. januar 2027. Nærmiljøkoordinator, 2 timer. [Til steget](#steg-kartlegging-1)\n"
    )
    missing = (
        "- **Ingen aktør kjenner eneforsørgere.** Ring helsestasjonen.\n"
        "- **Workshop for innbyggere har ingen møteleder.** Sett navn på rollen i naermiljo.yaml.\n"
        "- **Timene rekker ikke.** Planen trenger 326 timer, dere har satt av 300. [Se hva som kan vente](#planen)\n"
    )
    plan = (
        "Planen er laget for enslige eldre, innvandrere og eneforsørgere. Den bruker workshop, gatesamtaler og idékveld, "
        "fordi de tre sammen når alle gruppene. Den trenger 326 timer, og dere har satt av 300. Folkemøte er tatt ut: "
        "det når de samme som workshopen og stenger ute flere. Ingen digitale møter er planlagt for innbyggere.\n"
    )
    return [
        Section("faser", "Fasene", 2, "faseband", phases),
        Section("neste", "De tre neste tingene", 2, "neste", coming),
        Section("mangler", "Det som mangler", 2, "mangler", missing),
        Section("planen", "Slik ble planen", 2, "planen", plan),
    ]


def solvik(language: str = "nb", appearance: Appearance | None = None) -> Playbook:
    """Give the invented playbook: the main document, and an invitation short enough to have no contents."""
    sections = _first_screen()
    for phase, name, when, steps in PHASES:
        text = f"Fasen går {when}. Den slutter når dere vet hva dere tar med videre."
        sections.append(Section(f"fase-{phase}", name, 2, "fase", text))
        for number, step in enumerate(steps, 1):
            sections += _step(phase, step, number)
    opening = "Oppdiktet eksempel. Nærmiljøet Solvik i Fjordbygda kommune, januar 2027 til desember 2027.\n\nFor nærmiljøkoordinatoren. Modellen i versjon 1.0, 4. januar 2027."
    book = Document("dreiebok", "Dreiebok for Solvik", "dreiebok", "internt", opening, (*sections, *_chapters()))
    invitation = Document("invitasjon", "Velkommen til møte i Solvik", "invitasjon", "innbyggere", "Torsdag 11. februar 2027 kl. 17.30 på Solvik bibliotek.", (Section("program", "Dette skjer", 2, "", "Vi spiser, prater og samler forslag."),))  # fmt: skip
    dress = appearance or Appearance((), ARMS, "Oppdiktet våpen: et hvitt fjell på blå bunn")
    footer = "Solvik, Fjordbygda kommune. Nærmiljømodellen 1.0. Oppdiktet eksempel."
    return Playbook("Solvik", language, "2027-01-04", footer, (book, invitation), GROUPS, dress)
