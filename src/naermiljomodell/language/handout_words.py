"""The fixed words of the page that says what to print for a gathering."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class HandoutWords:
    """Each field is a text with `{holes}`; all languages are filled."""

    title: Said
    about: Said
    file: Said
    what: Said
    how_many: Said
    sheets: Said
    one: Said
    to_each_table: Said
    to_each_guest: Said
    counted: Said
    paper: Said
    leaflet: Said


WORDS: Final = HandoutWords(
    title=Said("Til utskrift: {step}", "Til utskrift: {step}", "To print: {step}"),
    about=Said(
        "**Når:** {when} · **Deltakere:** {size}. Filene er nummerert i den rekkefølgen dere bruker dem.",
        "**Når:** {when} · **Deltakarar:** {size}. Filene er nummererte i den rekkjefølgja de bruker dei.",
        "**When:** {when} · **Participants:** {size}. The files are numbered in the order you use them.",
    ),
    file=Said("Fil", "Fil", "File"),
    what=Said("Hva det er", "Kva det er", "What it is"),
    how_many=Said("Hvor mange", "Kor mange", "How many"),
    sheets=Said("{name} ({number} ark)", "{name} ({number} ark)", "{name} ({number} sheets)"),
    one=Said("1, og ett ekstra", "1, og eitt ekstra", "1, and one spare"),
    to_each_table=Said(
        "ett til hvert bord ({number})", "eitt til kvart bord ({number})", "one for each table ({number})"
    ),
    to_each_guest=Said(
        "ett til hver deltaker ({number})",
        "eitt til kvar deltakar ({number})",
        "one for each participant ({number})",
    ),
    counted=Said(
        "Tallene i parentes er fra det færreste til det fleste møtet passer for, med fem rundt hvert bord. "
        "Skriv ut til så mange som dere venter, og noen få til.",
        "Tala i parentes er frå det færraste til det fleste møtet passar for, med fem rundt kvart bord. "
        "Skriv ut til så mange som de ventar, og nokre få til.",
        "The numbers in brackets run from the fewest to the most the meeting suits, with five at each table. "
        "Print for as many as you expect, and a few more.",
    ),
    paper=Said(
        "Bruk A4, og velg 100 prosent størrelse. Arkene til innbyggerne har skrift på 14 punkter. "
        "Krymp dem ikke, og skriv på én side av papiret, så teksten ikke synes igjennom.",
        "Bruk A4, og vel 100 prosent storleik. Arka til innbyggjarane har skrift på 14 punkt. "
        "Krymp dei ikkje, og skriv på éi side av papiret, så teksten ikkje syner igjennom.",
        "Use A4 at 100 per cent size. The sheets for residents are set in 14 point. "
        "Do not shrink them, and print on one side, so that the text does not show through.",
    ),
    leaflet=Said(
        "Kortversjonen er unntaket: Skriv den på begge sider av ett ark, og brett arket på midten.",
        "Kortversjonen er unntaket: Skriv han på begge sider av eitt ark, og brett arket på midten.",
        "The short version is the exception: print it on both sides of one sheet, and fold the sheet in the middle.",
    ),
)
