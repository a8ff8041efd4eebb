"""Findings about the finished model and its templates (NM220-NM299, NM700-NM799)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM220": Entry(
        "feil",
        Said(
            "{kind} «{owner}» viser til «{id}», som ikke finnes i {target}",
            "{kind} «{owner}» viser til «{id}», som ikkje finst i {target}",
            "{kind} “{owner}” refers to “{id}”, which is not in {target}",
        ),
        Said(
            "Rett id-en, eller legg til det den viser til.",
            "Rett id-en, eller legg til det han viser til.",
            "Mend the id, or add what it refers to.",
        ),
    ),
    "NM221": Entry(
        "feil",
        Said("stegene går i ring: {circle}", "stega går i ring: {circle}", "the steps go in a circle: {circle}"),
        Said(
            "Hvert steg venter på det neste, så ingen kan begynne. Ta bort én «etter» eller «før».",
            "Kvart steg ventar på det neste, så ingen kan starte. Ta bort éin «etter» eller «før».",
            "Each step waits for the next, so none can begin. Take away one “etter” or “før”.",
        ),
    ),
    "NM222": Entry(
        "feil",
        Said(
            "«{owner}» har graden V uten kilde",
            "«{owner}» har graden V utan kjelde",
            "“{owner}” has the grade V without a source",
        ),
        Said(
            "V betyr at faktumet er lest i en kilde. Oppgi kilden, eller bruk graden B eller D.",
            "V tyder at faktumet er lese i ei kjelde. Oppgje kjelda, eller bruk graden B eller D.",
            "V means that the fact was read in a source. Name the source, or use the grade B or D.",
        ),
    ),
    "NM223": Entry(
        "feil",
        Said(
            "metoden «{owner}» både passer for og stenger ute «{id}»",
            "metoden «{owner}» både passar for og stengjer ute «{id}»",
            "the method “{owner}” both suits and shuts out “{id}”",
        ),
        Said(
            "En metode når en gruppe eller stenger den ute. Velg det som gjelder uten tilrettelegging.",
            "Ein metode når ei gruppe eller stengjer ho ute. Vel det som gjeld utan tilrettelegging.",
            "A method reaches a group or shuts it out. Choose what holds without adaptations.",
        ),
    ),
    "NM224": Entry(
        "feil",
        Said(
            "dokumentet «{owner}» har ingen mal",
            "dokumentet «{owner}» har ingen mal",
            "the document “{owner}” has no template",
        ),
        Said(
            "Legg malen i «dokumenter» som <id>.md.j2.",
            "Legg malen i «dokumenter» som <id>.md.j2.",
            "Put the template in “dokumenter” as <id>.md.j2.",
        ),
    ),
    "NM230": Entry(
        "advarsel",
        Said(
            "pakken har ord på «{language}», men sier ikke noe om det språket",
            "pakka har ord på «{language}», men seier ikkje noko om det språket",
            "the pack has words in “{language}” and says nothing of that language",
        ),
        Said(
            "Skriv språket under «språk» i pakke.yaml, som «delvis» eller «komplett». Da blir det prøvd om noe mangler.",
            "Skriv språket under «språk» i pakke.yaml, som «delvis» eller «komplett». Då blir det prøvd om noko manglar.",
            "Write the language below “språk” in pakke.yaml, as “delvis” or “komplett”. Then holes in it are found.",
        ),
    ),
    "NM231": Entry(
        "advarsel",
        Said(
            "modellen har ikke noe dokument som heter «{id}», så malen blir ikke brukt",
            "modellen har ikkje noko dokument som heiter «{id}», så malen blir ikkje brukt",
            "the model has no document called “{id}”, so the template is not used",
        ),
        Said(
            "En mal heter det samme som dokumentet sitt i dokumenter.yaml. Rett navnet, legg til dokumentet, eller ta bort malen.",
            "Ein mal heiter det same som dokumentet sitt i dokumenter.yaml. Rett namnet, legg til dokumentet, eller ta bort malen.",
            "A template bears the name of its document in dokumenter.yaml. Mend the name, add the document, or take the template away.",
        ),
    ),
    "NM232": Entry(
        "feil",
        Said(
            "«{id}» er tatt ut av {target}, men {kind} «{owner}» viser dit (antall som gjør det: {count})",
            "«{id}» er teken ut av {target}, men {kind} «{owner}» viser dit (så mange gjer det: {count})",
            "“{id}” was taken out of {target}, but {kind} “{owner}” refers to it (how many do: {count})",
        ),
        Said(
            "Noe annet i modellen trenger det. La det stå, eller endre det som viser dit. En fase slår dere av med «faser».",
            "Noko anna i modellen treng det. Lat det stå, eller endre det som viser dit. Ein fase slår de av med «faser».",
            "Something else in the model needs it. Let it stand, or change what refers to it. A phase is switched off with “faser”.",
        ),
    ),
    "NM700": Entry(
        "feil",
        Said("malen kan ikke leses: {what}", "malen kan ikkje lesast: {what}", "the template cannot be read: {what}"),
        Said(
            "Se på linjen. Ofte mangler en parentes, eller en blokk er ikke avsluttet.",
            "Sjå på linja. Ofte manglar ein parentes, eller ei blokk er ikkje avslutta.",
            "Look at the line. Often a bracket is missing, or a block is not closed.",
        ),
    ),
    "NM701": Entry(
        "feil",
        Said(
            "malen har ingen blokk som heter «{block}»",
            "malen har inga blokk som heiter «{block}»",
            "the template has no block called “{block}”",
        ),
        Said(
            "En egen mal bytter ut blokker i modellens mal. En blokk med feil navn ville ikke vist noe.",
            "Ein eigen mal byter ut blokker i malen til modellen. Ei blokk med feil namn ville ikkje vist noko.",
            "Your own template replaces blocks of the model’s template. A block with a wrong name would show nothing.",
        ),
    ),
    "NM702": Entry(
        "feil",
        Said(
            "malen prøver å nå noe den ikke får bruke: {what}",
            "malen prøver å nå noko han ikkje får bruke: {what}",
            "the template reaches for something it may not use: {what}",
        ),
        Said(
            "En mal kan skrive ut data og ikke noe annet.",
            "Ein mal kan skrive ut data og ikkje noko anna.",
            "A template can write out data and nothing else.",
        ),
    ),
    "NM703": Entry(
        "feil",
        Said(
            "malen kan ikke skrives ut: {what}",
            "malen kan ikkje skrivast ut: {what}",
            "the template cannot be written: {what}",
        ),
        Said(
            "Ofte er det et navn som ikke finnes. Se listen over det maler kan bruke, i dokumentasjonen.",
            "Ofte er det eit namn som ikkje finst. Sjå lista over det malar kan bruke, i dokumentasjonen.",
            "Often a name does not exist. See the list of what templates may use in the documentation.",
        ),
    ),
}
