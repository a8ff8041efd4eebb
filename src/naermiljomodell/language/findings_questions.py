"""Findings about questions to residents (NM235-NM237)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM235": Entry(
        "feil",
        Said(
            "spørsmålet «{owner}» er et valg, men har ikke minst to svar å velge mellom",
            "spørsmålet «{owner}» er eit val, men har ikkje minst to svar å velje mellom",
            "the question “{owner}” is a choice, but has not at least two answers to choose between",
        ),
        Said(
            "Skriv svarene under «svarvalg», hvert med id og tekst, eller sett typen til tall eller tekst.",
            "Skriv svara under «svarvalg», kvart med id og tekst, eller set typen til tall eller tekst.",
            "Write the answers under “svarvalg”, each with id and text, or set the type to tall or tekst.",
        ),
    ),
    "NM236": Entry(
        "feil",
        Said(
            "spørsmålet «{owner}» spør om et tall, men har ingen skala som går fra et helt tall opp til et annet",
            "spørsmålet «{owner}» spør om eit tal, men har ingen skala som går frå eit heilt tal opp til eit anna",
            "the question “{owner}” asks for a number, but has no scale from one whole number up to another",
        ),
        Said(
            "Skriv laveste og høyeste tall i «skala_fra» og «skala_til», som 0 og 10.",
            "Skriv lågaste og høgaste tal i «skala_fra» og «skala_til», som 0 og 10.",
            "Write the lowest and the highest number in “skala_fra” and “skala_til”, such as 0 and 10.",
        ),
    ),
    "NM237": Entry(
        "feil",
        Said(
            "svaret «{option}» står to ganger i spørsmålet «{owner}»",
            "svaret «{option}» står to gonger i spørsmålet «{owner}»",
            "the answer “{option}” stands twice in the question “{owner}”",
        ),
        Said(
            "I tallene skrives hvert svar som id-en sin. To svar med samme id kan ikke skilles. Gi dem hver sin.",
            "I tala blir kvart svar skrive som id-en sin. To svar med same id kan ikkje skiljast. Gi dei kvar sin.",
            "In the figures each answer is written as its id. Two answers with one id cannot be told apart. Give each its own.",
        ),
    ),
}
