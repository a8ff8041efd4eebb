"""Findings about tables as a spreadsheet writes them (NM120-NM139)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM120": Entry(
        "feil",
        Said(
            "tabellen er lagret i et ukjent tegnsett (byte {byte})",
            "tabellen er lagra i eit ukjent teiknsett (byte {byte})",
            "the table is saved in an unknown character set (byte {byte})",
        ),
        Said(
            "Åpne tabellen i regnearket, velg «Lagre som», og velg «CSV UTF-8».",
            "Opne tabellen i reknearket, vel «Lagre som», og vel «CSV UTF-8».",
            "Open the table in the spreadsheet, choose “Save as”, and choose “CSV UTF-8”.",
        ),
    ),
    "NM121": Entry(
        "tips",
        Said(
            "tabellen er lest som Windows-1252",
            "tabellen er lesen som Windows-1252",
            "the table was read as Windows-1252",
        ),
        Said(
            "Eldre regneark lagrer CSV slik, og æ, ø og å er lest riktig. "
            "«CSV UTF-8» tar vare på flere tegn, for eksempel samiske bokstaver.",
            "Eldre rekneark lagrar CSV slik, og æ, ø og å er lesne rett. "
            "«CSV UTF-8» tek vare på fleire teikn, til dømes samiske bokstavar.",
            "Older spreadsheets save CSV this way, and æ, ø and å were read right. "
            "“CSV UTF-8” keeps more characters, such as Sami letters.",
        ),
    ),
    "NM122": Entry(
        "feil",
        Said(
            "tabellen er tom og mangler raden med kolonnenavn",
            "tabellen er tom og manglar rada med kolonnenamn",
            "the table is empty and lacks the row of column names",
        ),
        Said(
            "Øverste rad skal ha navnet på hver kolonne.",
            "Øvste rada skal ha namnet på kvar kolonne.",
            "The top row should have the name of each column.",
        ),
    ),
    "NM123": Entry(
        "feil",
        Said(
            "to kolonner heter «{column}», den første er kolonne {first}",
            "to kolonnar heiter «{column}», den første er kolonne {first}",
            "two columns are called “{column}”, the first is column {first}",
        ),
        Said(
            "Hver kolonne skal ha sitt eget navn. Bare den første er lest.",
            "Kvar kolonne skal ha sitt eige namn. Berre den første er lesen.",
            "Each column should have a name of its own. Only the first one was read.",
        ),
    ),
    "NM124": Entry(
        "feil",
        Said(
            "cellen «{cell}» står i kolonne {column}, som ikke har noe navn",
            "cella «{cell}» står i kolonne {column}, som ikkje har noko namn",
            "the cell “{cell}” stands in column {column}, which has no name",
        ),
        Said(
            "Raden har flere celler enn det er kolonnenavn. Ofte er det et skilletegn inni en tekst: "
            "sett teksten i doble anførselstegn, eller flytt cellen til riktig kolonne.",
            "Rada har fleire celler enn det er kolonnenamn. Ofte er det eit skiljeteikn inni ein tekst: "
            "set teksten i doble hermeteikn, eller flytt cella til rett kolonne.",
            "The row has more cells than there are column names. Often it is a separator within a text: "
            "put the text in double quotes, or move the cell to the right column.",
        ),
    ),
    "NM125": Entry(
        "feil",
        Said(
            "cellen har en formel eller en feil fra regnearket («{cell}»)",
            "cella har ein formel eller ein feil frå reknearket («{cell}»)",
            "the cell has a formula or an error of the spreadsheet (“{cell}”)",
        ),
        Said(
            "Formler blir ikke regnet ut. Sett inn svaret som tall eller tekst (Lim inn utvalg, Verdier).",
            "Formlar blir ikkje rekna ut. Set inn svaret som tal eller tekst (Lim inn utval, Verdiar).",
            "Formulas are not worked out. Put in the answer as a number or a text (Paste special, Values).",
        ),
    ),
    "NM126": Entry(
        "feil",
        Said(
            "cellen har et tegn som ikke er tekst ({sign})",
            "cella har eit teikn som ikkje er tekst ({sign})",
            "the cell has a character that is not text ({sign})",
        ),
        Said(
            "Styretegn vises ikke, og følger ofte med når noe limes inn fra et annet program. Skriv cellen på nytt.",
            "Styreteikn syner ikkje, og følgjer ofte med når noko blir limt inn frå eit anna program. Skriv cella på nytt.",
            "Control characters cannot be seen and often come along when something is pasted from another program. "
            "Write the cell again.",
        ),
    ),
    "NM127": Entry(
        "feil",
        Said(
            "et dobbelt anførselstegn i raden blir aldri lukket",
            "eit dobbelt hermeteikn i rada blir aldri lukka",
            "a double quote in the row is never closed",
        ),
        Said(
            "Når en celle begynner med dobbelt anførselstegn, må den også slutte med det. "
            "Et anførselstegn inni teksten skrives to ganger. Radene fra og med denne er ikke lest.",
            "Når ei celle startar med dobbelt hermeteikn, må ho òg slutte med det. "
            "Eit hermeteikn inni teksten blir skrive to gonger. Radene frå og med denne er ikkje lesne.",
            "When a cell begins with a double quote it must end with one too. "
            "A quote within the text is written twice. The rows from this one on were not read.",
        ),
    ),
    "NM128": Entry(
        "feil",
        Said("ukjent kolonne «{column}»", "ukjend kolonne «{column}»", "unknown column “{column}”"),
        Said(
            "Tabellen har ikke noen kolonne med dette navnet, og innholdet ville gått tapt. "
            "Rett navnet, eller flytt kolonnen til et annet regneark.",
            "Tabellen har ikkje nokon kolonne med dette namnet, og innhaldet ville gått tapt. "
            "Rett namnet, eller flytt kolonnen til eit anna rekneark.",
            "The table has no column of this name, and what it holds would be lost. "
            "Correct the name, or move the column to another spreadsheet.",
        ),
    ),
    "NM129": Entry(
        "feil",
        Said("kolonnen «{column}» mangler", "kolonnen «{column}» manglar", "the column “{column}” is missing"),
        Said(
            "Tabellen må ha denne kolonnen. Skriv navnet i øverste rad.",
            "Tabellen må ha denne kolonnen. Skriv namnet i øvste rada.",
            "The table has to have this column. Write its name in the top row.",
        ),
    ),
}
