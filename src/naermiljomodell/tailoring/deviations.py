"""How this neighbourhood's plan differs from the model, in words, with the reason and the place."""

from __future__ import annotations

import re

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Change, Pack
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import written
from naermiljomodell.language.deviation_words import FIELDS, WORDS

_CONFIG = "naermiljo.yaml"
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_REFERS = {
    "fase": "faser",
    "ansvarlig": "roller",
    "metoder": "metoder",
    "etter": "steg",
    "før": "steg",
    "svarer_på": "steg",
    "samme_metode_som": "steg",
    "dokumenter": "dokumenter",
    "passer_for": "målgrupper",
    "aktørtyper": "aktørtyper",
}
"""Field -> the kind of record that its ids are of."""


def deviations(pack: Pack, area: Area, language: str) -> tuple[Deviation, ...]:
    """Give every deviation: what layers changed, the phases switched off, the groups' own terms."""
    phases = {id_: pack.phases[id_] for id_, state in area.phases.items() if state == "av" and id_ in pack.phases}
    terms = {id_: term for id_, term in area.terms.items() if id_ in pack.target_groups}
    return (
        *(_changed(change, pack, language) for change in pack.changes),
        *(_own(WORDS.phase_off, language, name=phase.name) for phase in phases.values() if phase.optional),
        *(_own(WORDS.term, language, old=pack.target_groups[id_].term, new=term) for id_, term in terms.items()),
    )


def _own(said: Said, language: str, **facts: str) -> Deviation:
    """Give a deviation that the config decides by itself and needs no reason for."""
    return Deviation(said.of(language).format(**facts), "", _CONFIG)


def _changed(change: Change, pack: Pack, language: str) -> Deviation:
    """Give what one change of a layer did, in words."""
    old, new = (_value(change.field, value, pack, language) for value in (change.old, change.new))
    text = _said(change).of(language).format(name=_name(change, pack), field=_field(change, language), old=old, new=new)
    reason = change.reason or WORDS.no_reason.of(language)
    if change.learnt_in:
        reason = WORDS.learnt.of(language).format(reason=reason.rstrip("."), area=change.learnt_in)
    return Deviation(text, reason, f"{change.file}:{change.line}")


def _field(change: Change, language: str) -> str:
    """Give what a field is called in a sentence: its own word, or «feltet» with its key."""
    word = FIELDS.get(change.field)
    return word.of(language) if word else WORDS.field.of(language).format(key=change.field)


def _value(field: str, value: str, pack: Pack, language: str) -> str:
    """Give *value* as it stands in a sentence: a date in words, anything else in quotation marks."""
    if field == "dato" and _DATE.fullmatch(value):
        return written(value, language)
    return WORDS.quoted.of(language).format(value=_named(field, value, pack))


def _named(field: str, value: str, pack: Pack) -> str:
    """Give *value* with names in the place of ids, in a field that refers to other records."""
    there = {**pack.by_kind.get(_REFERS.get(field, ""), {}), **(pack.removed if _REFERS.get(field) == "steg" else {})}
    return ", ".join(there[part].name if part in there else part for part in value.split(", "))


def _said(change: Change) -> Said:
    """Give the sentence for a kind of change."""
    if change.verb == "ny":
        return WORDS.new
    if change.verb == "legg_til":
        return WORDS.added
    if change.verb == "fjern":
        return WORDS.taken_from if change.field else WORDS.removed
    if change.old and change.new:
        return WORDS.changed
    return WORDS.emptied if change.old else WORDS.set


def _name(change: Change, pack: Pack) -> str:
    """Give the name of what was changed; the change itself knows the name of what was added or taken out."""
    there = pack.removed if change.kind == "steg" and change.id in pack.removed else pack.by_kind.get(change.kind, {})
    if change.id in there:
        return there[change.id].name
    return (change.old or change.new) if not change.field else change.id
