"""Findings about the words of a pack (NM240-NM247)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM240": Entry(
        "advarsel",
        Said(
            "tenk over ordet «{word}»; heller: {instead}",
            "tenk over ordet «{word}»; heller: {instead}",
            "think about the word “{word}”; rather: {instead}",
        ),
        Said(
            "Listen er råd. Kildene er ikke alltid enige, og dere kjenner stedet.",
            "Lista er råd. Kjeldene er ikkje alltid samde, og de kjenner staden.",
            "The list is advice. The sources do not always agree, and you know the place.",
        ),
    ),
    "NM241": Entry(
        "advarsel",
        Said(
            "en setning på {count} ord: «{sentence} …»",
            "ei setning på {count} ord: «{sentence} …»",
            "a sentence of {count} words: “{sentence} …”",
        ),
        Said(
            "Del den i to. Over 30 ord er tungt å lese.",
            "Del ho i to. Over 30 ord er tungt å lese.",
            "Make it two. More than 30 words are hard to read.",
        ),
    ),
    "NM242": Entry(
        "advarsel",
        Said(
            "teksten til innbyggere har lesbarhet (LIX) {lix}, og bør ikke ha mer enn {most}",
            "teksten til innbyggjarar har lesbarheit (LIX) {lix}, og bør ikkje ha meir enn {most}",
            "the text for residents has a LIX of {lix}, and should have at most {most}",
        ),
        Said(
            "Bruk kortere ord og kortere setninger.",
            "Bruk kortare ord og kortare setningar.",
            "Use shorter words and shorter sentences.",
        ),
    ),
    "NM243": Entry(
        "advarsel",
        Said(
            "forkortelsen «{word}» uten ord",
            "forkortinga «{word}» utan ord",
            "the abbreviation “{word}” without its words",
        ),
        Said(
            "Skriv ordene helt ut, eller skriv dem først og forkortelsen i parentes etterpå.",
            "Skriv orda heilt ut, eller skriv dei først og forkortinga i parentes etterpå.",
            "Write the words in full, or first the words and then the abbreviation in brackets.",
        ),
    ),
    "NM244": Entry(
        "advarsel",
        Said("«{word}» er ikke nynorsk", "«{word}» er ikkje nynorsk", "“{word}” is not nynorsk"),
        Said(
            "Skriv det nynorske ordet, eller si det på en annen måte.",
            "Skriv det nynorske ordet, eller sei det på ein annan måte.",
            "Write the nynorsk word, or say it in another way.",
        ),
    ),
    "NM245": Entry(
        "feil",
        Said(
            "«{owner}» viser til kilden «{source}» med graden {grade}",
            "«{owner}» viser til kjelda «{source}» med graden {grade}",
            "“{owner}” refers to the source “{source}” with the grade {grade}",
        ),
        Said(
            "Bare det som er lest i kilden (V), kan vise til den. Les den og bruk V, eller ta bort kilden.",
            "Berre det som er lese i kjelda (V), kan vise til ho. Les ho og bruk V, eller ta bort kjelda.",
            "Only what was read in the source (V) may refer to it. Read it and use V, or take the source away.",
        ),
    ),
    "NM246": Entry(
        "feil",
        Said(
            "teksten viser til kilden «{source}», som ikke finnes",
            "teksten viser til kjelda «{source}», som ikkje finst",
            "the text refers to the source “{source}”, which does not exist",
        ),
        Said(
            "Legg kilden i kilder.yaml, eller rett nummeret.",
            "Legg kjelda i kilder.yaml, eller rett nummeret.",
            "Put the source in kilder.yaml, or mend the number.",
        ),
    ),
    "NM247": Entry(
        "advarsel",
        Said(
            "steget «{step}» er for innbyggere, men har ikke noe navn til dem",
            "steget «{step}» er for innbyggjarar, men har ikkje noko namn til dei",
            "the step “{step}” is for residents, but has no name for them",
        ),
        Said(
            "Skriv det de kaller det, i til_innbyggere, som «Nabolagskafé». Ellers står navnet fra planen i invitasjonen.",
            "Skriv det dei kallar det, i til_innbyggere, som «Nabolagskafé». Elles står namnet frå planen i invitasjonen.",
            "Write what they call it in til_innbyggere, like “Nabolagskafé”. Otherwise the plan’s name is in the invitation.",
        ),
    ),
}
