"""Findings about reading a file: bytes, YAML, fields, tables (NM001-NM199)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM001": Entry(
        "feil",
        Said("finner ikke filen «{file}»", "finn ikkje fila «{file}»", "the file “{file}” is not there"),
        Said(
            "En fil som må være der, mangler. Sjekk at du står i riktig mappe, og at filen ikke har fått nytt navn.",
            "Ei fil som må vere der, manglar. Sjekk at du står i rett mappe, og at fila ikkje har fått nytt namn.",
            "A file that has to be there is missing. Check that you are in the right folder and that the file was not renamed.",
        ),
    ),
    "NM101": Entry(
        "feil",
        Said("«{key}» mangler", "«{key}» manglar", "“{key}” is missing"),
        Said(
            "Dette feltet må fylles ut. Linjen viser hvor feltet hører hjemme.",
            "Dette feltet må fyllast ut. Linja viser kvar feltet høyrer heime.",
            "This field has to be filled in. The line shows where it belongs.",
        ),
    ),
    "NM102": Entry(
        "feil",
        Said("ukjent nøkkel «{key}»", "ukjend nøkkel «{key}»", "unknown key “{key}”"),
        Said(
            "Nøkkelen finnes ikke her. Ofte er det en skrivefeil, eller feltet står på feil sted. "
            "Forslaget viser nøkkelen som ligner mest.",
            "Nøkkelen finst ikkje her. Ofte er det ein skrivefeil, eller feltet står på feil stad. "
            "Forslaget viser nøkkelen som liknar mest.",
            "The key does not exist here. It is often a typing error, or the field is in the wrong place. "
            "The suggestion is the key most like it.",
        ),
    ),
}
