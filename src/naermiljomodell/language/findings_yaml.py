"""Findings about YAML: what a form has no use for, and what is not plain text (NM020-NM042)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM020": Entry(
        "feil",
        Said("linjen lar seg ikke lese", "linja lèt seg ikkje lese", "the line cannot be read"),
        Said(
            "Noe ved linjen, eller linjen over, følger ikke formen «nøkkel: verdi». "
            "Sjekk kolon, innrykk, anførselstegn og klammer.",
            "Noko ved linja, eller linja over, følgjer ikkje forma «nøkkel: verdi». "
            "Sjekk kolon, innrykk, hermeteikn og klammar.",
            "Something about the line, or the one above, does not follow the form “key: value”. "
            "Check colons, indentation, quotes and brackets.",
        ),
    ),
    "NM021": Entry(
        "feil",
        Said(
            "innrykket er laget med noe annet enn mellomrom, oftest tabulator ({sign}; antall linjer: {count})",
            "innrykket er laga med noko anna enn mellomrom, oftast tabulator ({sign}; talet på linjer: {count})",
            "the indentation is made with something other than spaces, mostly a tab ({sign}; lines: {count})",
        ),
        Said(
            "Innrykk lages med mellomrom, aldri med tabulator (U+0009) eller hardt mellomrom (U+00A0). "
            "Bytt dem ut med to mellomrom for hvert nivå.",
            "Innrykk blir laga med mellomrom, aldri med tabulator (U+0009) eller hardt mellomrom (U+00A0). "
            "Byt dei ut med to mellomrom for kvart nivå.",
            "Indentation is made with spaces, never with a tab (U+0009) or a no-break space (U+00A0). "
            "Replace them with two spaces for each level.",
        ),
    ),
    "NM022": Entry(
        "advarsel",
        Said(
            "et usynlig tegn er lest som et mellomrom ({sign}; antall linjer: {count})",
            "eit usynleg teikn er lese som eit mellomrom ({sign}; talet på linjer: {count})",
            "an invisible character was read as a space ({sign}; lines: {count})",
        ),
        Said(
            "Tabulator (U+0009) og linjeskilletegn fra andre programmer kan leses på flere måter. "
            "Bytt dem ut med vanlige mellomrom.",
            "Tabulator (U+0009) og linjeskiljeteikn frå andre program kan lesast på fleire måtar. "
            "Byt dei ut med vanlege mellomrom.",
            "A tab (U+0009) and line marks from other programs can be read in more than one way. "
            "Replace them with plain spaces.",
        ),
    ),
    "NM023": Entry(
        "feil",
        Said(
            "nøkkelen «{key}» står to ganger, først på linje {first}",
            "nøkkelen «{key}» står to gonger, først på linje {first}",
            "the key “{key}” stands twice, first on line {first}",
        ),
        Said(
            "Hver nøkkel kan stå én gang på samme nivå. Slå de to sammen, eller slett den ene.",
            "Kvar nøkkel kan stå éin gong på same nivå. Slå dei to saman, eller slett den eine.",
            "Each key can stand once on one level. Merge the two, or delete one.",
        ),
    ),
    "NM024": Entry(
        "feil",
        Said(
            "anker («&{name}») er ikke i bruk her",
            "anker («&{name}») er ikkje i bruk her",
            "anchors (“&{name}”) are not used here",
        ),
        Said(
            "Skriv verdien ut der den skal stå. Er det ment som tekst, sett den i anførselstegn.",
            "Skriv verdien ut der han skal stå. Er det meint som tekst, set han i hermeteikn.",
            "Write the value out where it belongs. If it is meant as text, put it in quotes.",
        ),
    ),
    "NM025": Entry(
        "feil",
        Said(
            "henvisning («*{name}») er ikke i bruk her",
            "tilvising («*{name}») er ikkje i bruk her",
            "aliases (“*{name}”) are not used here",
        ),
        Said(
            "Skriv verdien ut der den skal stå. Er det ment som tekst, sett den i anførselstegn.",
            "Skriv verdien ut der han skal stå. Er det meint som tekst, set han i hermeteikn.",
            "Write the value out where it belongs. If it is meant as text, put it in quotes.",
        ),
    ),
    "NM026": Entry(
        "feil",
        Said(
            "typemerke («!») er ikke i bruk her", "typemerke («!») er ikkje i bruk her", "tags (“!”) are not used here"
        ),
        Said(
            "Fjern ordet som begynner med utropstegn. Er det ment som tekst, sett den i anførselstegn.",
            "Fjern ordet som startar med utropsteikn. Er det meint som tekst, set han i hermeteikn.",
            "Remove the word that begins with an exclamation mark. If it is meant as text, put it in quotes.",
        ),
    ),
    "NM027": Entry(
        "feil",
        Said(
            "direktiv («%») er ikke i bruk her",
            "direktiv («%») er ikkje i bruk her",
            "directives (“%”) are not used here",
        ),
        Said(
            "Slett linjen som begynner med prosenttegn.",
            "Slett linja som startar med prosentteikn.",
            "Delete the line that begins with a per cent sign.",
        ),
    ),
    "NM028": Entry(
        "feil",
        Said(
            "fletting («<<») er ikke i bruk her",
            "fletting («<<») er ikkje i bruk her",
            "merge keys (“<<”) are not used here",
        ),
        Said(
            "Skriv nøklene ut der de skal stå.",
            "Skriv nøklane ut der dei skal stå.",
            "Write the keys out where they belong.",
        ),
    ),
    "NM029": Entry(
        "feil",
        Said(
            "her begynner et nytt dokument, og bare det første er lest",
            "her startar eit nytt dokument, og berre det første er lese",
            "another document begins here, and only the first one was read",
        ),
        Said(
            "En fil har ett sett med nøkler. Slett skillet («---» eller «...»), eller del filen i to.",
            "Ei fil har eitt sett med nøklar. Slett skiljet («---» eller «...»), eller del fila i to.",
            "A file has one set of keys. Delete the separator (“---” or “...”), or split the file in two.",
        ),
    ),
    "NM030": Entry(
        "feil",
        Said(
            "mer enn {depth} nivåer inni hverandre",
            "meir enn {depth} nivå inni kvarandre",
            "more than {depth} levels within each other",
        ),
        Said(
            "Så dypt går ingen fil som er skrevet for hånd. Sjekk klammer og innrykk.",
            "Så djupt går inga fil som er skriven for hand. Sjekk klammar og innrykk.",
            "No file written by hand goes this deep. Check brackets and indentation.",
        ),
    ),
    "NM031": Entry(
        "feil",
        Said("nøkkelen er ikke en tekst", "nøkkelen er ikkje ein tekst", "the key is not a text"),
        Said(
            "Før kolonet skal det stå ett navn. Er det ment som tekst, sett den i anførselstegn.",
            "Føre kolonet skal det stå eitt namn. Er det meint som tekst, set han i hermeteikn.",
            "Before the colon there should be one name. If it is meant as text, put it in quotes.",
        ),
    ),
    "NM032": Entry(
        "feil",
        Said(
            "her skulle det stått «nøkkel: verdi»",
            "her skulle det stått «nøkkel: verdi»",
            "“key: value” should stand here",
        ),
        Said(
            "Filen skal være en liste over nøkler, hver på sin linje, med kolon og mellomrom før verdien.",
            "Fila skal vere ei liste over nøklar, kvar på si linje, med kolon og mellomrom føre verdien.",
            "The file should be a list of keys, each on a line of its own, with a colon and a space before the value.",
        ),
    ),
    "NM042": Entry(
        "feil",
        Said(
            "mer enn {count} funn: resten av filen er ikke lest",
            "meir enn {count} funn: resten av fila er ikkje lesen",
            "more than {count} findings: the rest of the file was not read",
        ),
        Said(
            "Rett de første funnene, og prøv igjen. Ofte er det samme feil som går igjen.",
            "Rett dei første funna, og prøv igjen. Ofte er det same feil som går igjen.",
            "Mend the first findings and try again. Often it is the same fault over and over.",
        ),
    ),
}
