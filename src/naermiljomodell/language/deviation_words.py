"""The sentences that say how a plan differs from the model, and what its fields are called in them."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class DeviationWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    new: Said
    changed: Said
    set: Said
    emptied: Said
    added: Said
    taken_from: Said
    removed: Said
    phase_off: Said
    term: Said
    no_reason: Said
    learnt: Said
    quoted: Said
    field: Said


WORDS = DeviationWords(
    new=Said("Nytt: «{name}».", "Nytt: «{name}».", "New: “{name}”."),
    changed=Said(
        "«{name}»: {field} er endret fra {old} til {new}.",
        "«{name}»: {field} er endra frå {old} til {new}.",
        "“{name}”: {field} is changed from {old} to {new}.",
    ),
    set=Said(
        "«{name}»: {field} er satt til {new}.",
        "«{name}»: {field} er sett til {new}.",
        "“{name}”: {field} is set to {new}.",
    ),
    emptied=Said(
        "«{name}»: {field} er tømt, det sto {old}.",
        "«{name}»: {field} er tømt, det stod {old}.",
        "“{name}”: {field} is emptied; it said {old}.",
    ),
    added=Said(
        "«{name}»: {new} er lagt til i {field}.",
        "«{name}»: {new} er lagt til i {field}.",
        "“{name}”: {new} is added to {field}.",
    ),
    taken_from=Said(
        "«{name}»: {old} er tatt ut av {field}.",
        "«{name}»: {old} er teke ut av {field}.",
        "“{name}”: {old} is taken out of {field}.",
    ),
    removed=Said("«{name}» er tatt ut.", "«{name}» er teke ut.", "“{name}” is taken out."),
    phase_off=Said("Fasen «{name}» er slått av.", "Fasen «{name}» er slått av.", "The phase “{name}” is switched off."),
    term=Said("«{old}» heter «{new}» her.", "«{old}» heiter «{new}» her.", "“{old}” is called “{new}” here."),
    no_reason=Said("ikke oppgitt", "ikkje oppgitt", "not given"),
    learnt=Said(
        "{reason}. Tatt med fra {area}.",
        "{reason}. Teke med frå {area}.",
        "{reason}. Taken over from {area}.",
    ),
    quoted=Said("«{value}»", "«{value}»", "“{value}”"),
    field=Said("feltet «{key}»", "feltet «{key}»", "the field “{key}”"),
)

FIELDS: dict[str, Said] = {
    "ansvarlig": Said("den ansvarlige", "den ansvarlege", "who is responsible"),
    "beskrivelse": Said("beskrivelsen", "skildringa", "the description"),
    "dato": Said("datoen", "datoen", "the date"),
    "deling": Said("delingen", "delinga", "the sharing"),
    "dokumenter": Said("dokumentene", "dokumenta", "the documents"),
    "fase": Said("fasen", "fasen", "the phase"),
    "ferdig_når": Said("linjen «Ferdig når»", "linja «Ferdig når»", "the line “Done when”"),
    "hensikt": Said("hensikten", "føremålet", "the purpose"),
    "inngangsvilkår": Said("inngangsvilkåret", "inngangsvilkåret", "the entry condition"),
    "kjøreplan": Said("kjøreplanen", "køyreplanen", "the run of show"),
    "kostnad": Said("kostnaden", "kostnaden", "the cost"),
    "leveranser": Said("leveransene", "leveransane", "the deliverables"),
    "materiell": Said("listen over det dere trenger", "lista over det de treng", "the list of what you need"),
    "metoder": Said("metodene", "metodane", "the methods"),
    "navn": Said("navnet", "namnet", "the name"),
    "publikum": Said("hvem det er for", "kven det er for", "whom it is for"),
    "risikoer": Said("risikoene", "risikoane", "the risks"),
    "sjekkliste": Said("sjekklisten", "sjekklista", "the checklist"),
    "timer": Said("timene", "timane", "the hours"),
    "uke": Said("uken", "veka", "the week"),
    "varighet": Said("varigheten", "lengda", "the duration"),
    "vilkår": Said("vilkåret", "vilkåret", "the condition"),
}
"""Key of a field -> what it is called in a sentence."""
