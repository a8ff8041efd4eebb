"""What one record of each kind is called, and what a change of the model does to it."""

from __future__ import annotations

from naermiljomodell.language.base import Said

KINDS: dict[str, Said] = {
    "faser": Said("fase", "fase", "phase"),
    "steg": Said("steg", "steg", "step"),
    "metoder": Said("metode", "metode", "method"),
    "målgrupper": Said("målgruppe", "målgruppe", "target group"),
    "roller": Said("rolle", "rolle", "role"),
    "sektorer": Said("sektor", "sektor", "sector"),
    "aktørtyper": Said("aktørtype", "aktørtype", "kind of actor"),
    "relasjonstyper": Said("relasjonstype", "relasjonstype", "kind of tie"),
    "utfordringer": Said("utfordring", "utfordring", "challenge"),
    "områdetyper": Said("områdetype", "områdetype", "kind of area"),
    "planer": Said("plan", "plan", "plan"),
    "møteplasstyper": Said("møteplasstype", "møteplasstype", "kind of meeting place"),
    "indikatorer": Said("indikator", "indikator", "indicator"),
    "dokumenter": Said("dokument", "dokument", "document"),
    "trakttrinn": Said("trakttrinn", "trakttrinn", "stage of the funnel"),
    "lover": Said("lov", "lov", "law"),
    "tilskudd": Said("tilskuddsordning", "tilskotsordning", "funding scheme"),
    "kalender": Said("tid i kalenderen", "tid i kalenderen", "time of the calendar"),
    "spørsmål": Said("spørsmål", "spørsmål", "question"),
    "kilder": Said("kilde", "kjelde", "source"),
    "kode": Said("kode", "kode", "code"),
    "felt": Said("felt", "felt", "field"),
}
"""Kind of what is explained, for a record the key it has in a pack's files -> what one of them is called."""

VERBS: dict[str, Said] = {
    "ny": Said("nytt", "nytt", "new"),
    "endre": Said("endret", "endra", "changed"),
    "legg_til": Said("lagt til i", "lagt til i", "added to"),
    "fjern": Said("tatt ut", "teke ut", "taken out"),
}
"""What a layer does -> what has then been done; before the name of a field, if it was done to one."""
TAKEN_FROM = Said("tatt ut av", "teke ut av", "taken out of")
"""What has been done when something was taken out of a field."""
