"""Findings about the workbook that tables may stand in (NM130-NM134)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM130": Entry(
        "feil",
        Said(
            "tabellen «{table}» står to steder: «{first}» og arket «{second}»",
            "tabellen «{table}» står to stader: «{first}» og arket «{second}»",
            "the table “{table}” stands in two places: “{first}” and the sheet “{second}”",
        ),
        Said(
            "Ingen av dem er lest, for verktøyet kan ikke vite hvilken som er den nyeste. "
            "Behold den ene, og tøm eller slett den andre.",
            "Ingen av dei er lesne, for verktøyet kan ikkje vite kva for ein som er den nyaste. "
            "Behald den eine, og tøm eller slett den andre.",
            "Neither was read, for the tool cannot know which is the newer one. Keep one, and empty or delete the other.",
        ),
    ),
    "NM131": Entry(
        "feil",
        Said(
            "arbeidsboken kan ikke leses uten tillegget «excel»",
            "arbeidsboka kan ikkje lesast utan tillegget «excel»",
            "the workbook cannot be read without the extra “excel”",
        ),
        Said(
            'Be den som installerte verktøyet, om å kjøre: python -m pip install "naermiljomodell[excel]". '
            "Eller lagre hvert ark som «CSV UTF-8» med navn som aktorer.csv.",
            'Be den som installerte verktøyet, om å køyre: python -m pip install "naermiljomodell[excel]". '
            "Eller lagre kvart ark som «CSV UTF-8» med namn som aktorer.csv.",
            'Ask whoever installed the tool to run: python -m pip install "naermiljomodell[excel]". '
            "Or save each sheet as “CSV UTF-8” with a name such as aktorer.csv.",
        ),
    ),
    "NM132": Entry(
        "feil",
        Said(
            "arbeidsboken kan ikke leses ({reason})",
            "arbeidsboka kan ikkje lesast ({reason})",
            "the workbook cannot be read ({reason})",
        ),
        Said(
            "Filen er kanskje skadet, beskyttet med passord, for stor eller lagret i et annet format. "
            "Åpne den i regnearket og lagre den som «Excel-arbeidsbok (.xlsx)» uten passord.",
            "Fila er kanskje skadd, verna med passord, for stor eller lagra i eit anna format. "
            "Opne ho i reknearket og lagre ho som «Excel-arbeidsbok (.xlsx)» utan passord.",
            "The file may be damaged, protected by a password, too large or saved in another format. "
            "Open it in the spreadsheet and save it as “Excel Workbook (.xlsx)” without a password.",
        ),
    ),
    "NM133": Entry(
        "advarsel",
        Said(
            "arket «{sheet}» blir ikke lest",
            "arket «{sheet}» blir ikkje lese",
            "the sheet “{sheet}” is not read",
        ),
        Said(
            "Ark som leses, heter aktorer, relasjoner, moteplasser, logg, ideer eller malinger. "
            "Skal arket ikke leses, skriver du «(ignore)» sist i navnet.",
            "Ark som blir lesne, heiter aktorer, relasjoner, moteplasser, logg, ideer eller malinger. "
            "Skal arket ikkje lesast, skriv du «(ignore)» sist i namnet.",
            "Sheets that are read are called aktorer, relasjoner, moteplasser, logg, ideer or malinger. "
            "If the sheet should not be read, write “(ignore)” at the end of its name.",
        ),
    ),
    "NM134": Entry(
        "advarsel",
        Said(
            "celler er slått sammen ned til rad {last}, og bare den øverste har innhold",
            "celler er slegne saman ned til rad {last}, og berre den øvste har innhald",
            "cells are merged down to row {last}, and only the uppermost holds anything",
        ),
        Said(
            "De andre radene er lest som om cellen var tom. Del cellene igjen, og skriv verdien i hver rad.",
            "Dei andre radene er lesne som om cella var tom. Del cellene igjen, og skriv verdien i kvar rad.",
            "The other rows were read as if the cell was empty. Split the cells again, and write the value in each row.",
        ),
    ),
}
