"""How this neighbourhood's plan differs from the model, in words, with the reason and the place."""

from __future__ import annotations

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Change, Pack
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.language.base import Said
from naermiljomodell.language.tailoring_words import WORDS

_CONFIG = "naermiljo.yaml"
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
        *(_own(WORDS.deviation_phase_off, language, name=phase.name) for phase in phases.values() if phase.optional),
        *(
            _own(WORDS.deviation_term, language, old=pack.target_groups[id_].term, new=term)
            for id_, term in terms.items()
        ),
    )


def _own(said: Said, language: str, **facts: str) -> Deviation:
    """Give a deviation that the config decides by itself and needs no reason for."""
    return Deviation(said.of(language).format(**facts), "", _CONFIG)


def _changed(change: Change, pack: Pack, language: str) -> Deviation:
    """Give what one change of a layer did, in words."""
    old, new = (_named(change.field, value, pack) for value in (change.old, change.new))
    text = _said(change).of(language).format(name=_name(change, pack), field=change.field, old=old, new=new)
    reason = change.reason or WORDS.no_reason.of(language)
    return Deviation(text, reason, f"{change.file}:{change.line}")


def _named(field: str, value: str, pack: Pack) -> str:
    """Give *value* with names in the place of ids, in a field that refers to other records."""
    there = {**pack.by_kind.get(_REFERS.get(field, ""), {}), **(pack.removed if _REFERS.get(field) == "steg" else {})}
    return ", ".join(there[part].name if part in there else part for part in value.split(", "))


def _said(change: Change) -> Said:
    """Give the sentence for a kind of change."""
    if change.verb == "ny":
        return WORDS.deviation_new
    if change.verb == "legg_til":
        return WORDS.deviation_added
    if change.verb == "fjern":
        return WORDS.deviation_taken_from if change.field else WORDS.deviation_removed
    if change.old and change.new:
        return WORDS.deviation_changed
    return WORDS.deviation_emptied if change.old else WORDS.deviation_set


def _name(change: Change, pack: Pack) -> str:
    """Give the name of what was changed; the change itself knows the name of what was added or taken out."""
    there = pack.removed if change.kind == "steg" and change.id in pack.removed else pack.by_kind.get(change.kind, {})
    if change.id in there:
        return there[change.id].name
    return (change.old or change.new) if not change.field else change.id
