"""Findings about a neighbourhood's own files, places and privacy (NM300-NM399, NM900-NM999)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM901": Entry(
        "feil",
        Said(
            "«{name}» finnes flere steder: {candidates}. Velg ett av dem med kommunenummeret, som {example}",
            "«{name}» finst fleire stader: {candidates}. Vel éin av dei med kommunenummeret, som {example}",
            "“{name}” is found in more than one place: {candidates}. Choose one by its municipality number, as in {example}",
        ),
        Said(
            "Flere steder i landet har samme navn, og verktøyet gjetter ikke. Kommunenummeret skiller dem.",
            "Fleire stader i landet har same namn, og verktøyet gissar ikkje. Kommunenummeret skil dei.",
            "Several places in the country share the name, and the tool does not guess. The municipality number tells them apart.",
        ),
    ),
    "NM902": Entry(
        "advarsel",
        Said(
            "stedslistene kjenner ikke «{name}»: kommune, fylke, målform og koordinater er «ikke oppgitt»",
            "stadlistene kjenner ikkje «{name}»: kommune, fylke, målform og koordinatar er «ikkje oppgitt»",
            "the lists of places do not know “{name}”: municipality, county, written norm and coordinates are “not given”",
        ),
        Said(
            "Listene har kommuner, større tettsteder og poststeder, ikke hver grend og bydel. Dreieboken lages likevel. "
            "Oppgi kommunen med --kommune, navn eller nummer, så kommer resten på plass.",
            "Listene har kommunar, større tettstader og poststader, ikkje kvar grend og bydel. Dreieboka blir laga likevel. "
            "Oppgi kommunen med --kommune, namn eller nummer, så kjem resten på plass.",
            "The lists hold municipalities, larger towns and post places, not every hamlet and city district. The playbook "
            "is made all the same. Give the municipality with --kommune, name or number, and the rest falls into place.",
        ),
    ),
    "NM903": Entry(
        "feil",
        Said("ukjent kommune «{name}»", "ukjend kommune «{name}»", "unknown municipality “{name}”"),
        Said(
            "Skriv navnet eller det firesifrede nummeret til en av de 357 kommunene slik de er fra 1. januar 2024. "
            "Mange numre ble nye i 2020 og 2024. Et nummer som begynner med 0, står i anførselstegn i YAML.",
            "Skriv namnet eller det firesifra nummeret til ein av dei 357 kommunane slik dei er frå 1. januar 2024. "
            "Mange nummer vart nye i 2020 og 2024. Eit nummer som startar med 0, står i hermeteikn i YAML.",
            "Write the name or the four-digit number of one of the 357 municipalities as they are from 1 January 2024. "
            "Many numbers changed in 2020 and 2024. A number that begins with 0 stands in quotes in YAML.",
        ),
    ),
    "NM904": Entry(
        "tips",
        Said(
            "listene kjenner «{name}» et annet sted: {elsewhere}. Dreieboken følger valget: {municipality}",
            "listene kjenner «{name}» ein annan stad: {elsewhere}. Dreieboka følgjer valet: {municipality}",
            "the lists know “{name}” elsewhere: {elsewhere}. The playbook follows the choice: {municipality}",
        ),
        Said(
            "Navnet finnes i listene, men ikke i kommunen som er oppgitt. Er kommunen riktig, trenger dere ikke gjøre noe.",
            "Namnet finst i listene, men ikkje i kommunen som er oppgitt. Er kommunen rett, treng de ikkje gjere noko.",
            "The name is in the lists, but not in the municipality given. If the municipality is right, nothing is needed.",
        ),
    ),
    "NM905": Entry(
        "tips",
        Said(
            "«{name}» er lest som kommunen {municipality}. Navnet finnes også her: {elsewhere}",
            "«{name}» er lese som kommunen {municipality}. Namnet finst òg her: {elsewhere}",
            "“{name}” is read as the municipality {municipality}. The name is also found here: {elsewhere}",
        ),
        Said(
            "Når et navn er både en kommune og et sted i en annen kommune, gjelder kommunen. "
            "Oppgi kommunen med --kommune når dere mener stedet.",
            "Når eit namn er både ein kommune og ein stad i ein annan kommune, gjeld kommunen. "
            "Oppgi kommunen med --kommune når de meiner staden.",
            "When a name is both a municipality and a place in another one, the municipality counts. "
            "Give the municipality with --kommune when the place is meant.",
        ),
    ),
    "NM906": Entry(
        "feil",
        Said(
            "stedet har ikke noe navn: skriv minst én bokstav eller ett tall",
            "staden har ikkje noko namn: skriv minst éin bokstav eller eitt tal",
            "the place has no name: write at least one letter or digit",
        ),
        Said(
            "Navnet blir overskrift og mappe, og et navn uten bokstaver og tall kan ikke bli noen av delene.",
            "Namnet blir overskrift og mappe, og eit namn utan bokstavar og tal kan ikkje bli nokon av delane.",
            "The name becomes a heading and a folder, and a name without letters and digits can be neither.",
        ),
    ),
    "NM907": Entry(
        "feil",
        Said(
            "flere kommuner heter «{name}»: {candidates}. Skriv nummeret i stedet, som {example}",
            "fleire kommunar heiter «{name}»: {candidates}. Skriv nummeret i staden, som {example}",
            "more than one municipality is called “{name}”: {candidates}. Write the number instead, as {example}",
        ),
        Said(
            "To kommuner heter Våler og to heter Herøy. Nummeret skiller dem, eller fylket: «Våler i Innlandet».",
            "To kommunar heiter Våler og to heiter Herøy. Nummeret skil dei, eller fylket: «Våler i Innlandet».",
            "Two municipalities are called Våler and two Herøy. The number tells them apart, or the county: “Våler i Innlandet”.",
        ),
    ),
    "NM908": Entry(
        "tips",
        Said(
            "listene kjenner ikke «{name}» i {municipality}, men et navn som ligner: «{near}»",
            "listene kjenner ikkje «{name}» i {municipality}, men eit namn som liknar: «{near}»",
            "the lists do not know “{name}” in {municipality}, but a name like it: “{near}”",
        ),
        Said(
            "Det kan være en skrivefeil. Er navnet riktig, trenger dere ikke gjøre noe: listene har ikke hver grend og bydel.",
            "Det kan vere ein skrivefeil. Er namnet rett, treng de ikkje gjere noko: listene har ikkje kvar grend og bydel.",
            "It may be a typing error. If the name is right, nothing is needed: the lists do not hold every hamlet and district.",
        ),
    ),
}
