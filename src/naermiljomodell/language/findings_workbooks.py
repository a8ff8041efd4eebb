"""Findings about workbooks and forms that are made (NM633-NM634)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM633": Entry(
        "tips",
        Said(
            "skjemaet «{form}» har ikke med {languages}: spørsmålet «{question}» har ikke ord på alle språk",
            "skjemaet «{form}» har ikkje med {languages}: spørsmålet «{question}» har ikkje ord på alle språk",
            "the form “{form}” is not in {languages}: the question “{question}” has not words in every language",
        ),
        Said(
            "Et skjema er bare på språk der hvert spørsmål har egne ord. Et spørsmål dere har skrevet i «tilpasning», har ord på "
            "ett språk. Legg det i en innholdspakke med oversettelser om skjemaet skal være på flere.",
            "Eit skjema er berre på språk der kvart spørsmål har eigne ord. Eit spørsmål de har skrive i «tilpasning», har ord på "
            "eitt språk. Legg det i ei innhaldspakke med omsetjingar om skjemaet skal vere på fleire.",
            "A form is only in languages in which each question has words of its own. A question that you have written in "
            "“tilpasning” has words in one language. Put it in a content pack with translations for the form to be in more.",
        ),
    ),
    "NM634": Entry(
        "feil",
        Said(
            "en tekst i «{what}» er lengre enn 32 767 tegn, som er det en celle i et regneark rommer: «{text} …»",
            "ein tekst i «{what}» er lengre enn 32 767 teikn, som er det ei celle i eit rekneark rommar: «{text} …»",
            "a text in “{what}” is longer than 32,767 signs, which is what a cell of a spreadsheet holds: “{text} …”",
        ),
        Said(
            "Regnearket ville ha kuttet teksten uten å si fra, så ingenting er laget. Kort den ned, eller del den i to rader.",
            "Reknearket ville ha kutta teksten utan å seie frå, så ingenting er laga. Kort han ned, eller del han i to rader.",
            "The spreadsheet would have cut the text without a word, so nothing was made. Shorten it, or part it in two rows.",
        ),
    ),
}
