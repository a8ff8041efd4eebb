"""How this neighbourhood's plan differs from the model, in words, with the reason and the place."""

from __future__ import annotations

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Change, Pack
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.language.tailoring_words import WORDS, TailoringWords

_SAID = {
    "ny": "deviation_new",
    "endre": "deviation_changed",
    "legg_til": "deviation_added",
    "fjern": "deviation_taken_from",
}


def deviations(pack: Pack, area: Area, language: str) -> tuple[Deviation, ...]:
    """Give every deviation: what layers changed, the phases switched off, the groups' own terms."""
    return (
        *(_changed(change, pack, language) for change in pack.changes),
        *(
            Deviation(WORDS.deviation_phase_off.of(language).format(name=pack.phases[id_].name), "", "naermiljo.yaml")
            for id_, state in area.phases.items()
            if state == "av" and id_ in pack.phases
        ),
        *(
            Deviation(
                WORDS.deviation_term.of(language).format(old=pack.target_groups[id_].term, new=term),
                "",
                "naermiljo.yaml",
            )
            for id_, term in area.terms.items()
            if id_ in pack.target_groups
        ),
    )


def _changed(change: Change, pack: Pack, language: str) -> Deviation:
    """Give what one change of a layer did, in words."""
    said: str = _SAID[change.verb] if change.field or change.verb == "ny" else "deviation_removed"
    text = _of(WORDS, said, language).format(
        name=_name(change, pack), field=change.field, old=change.old, new=change.new
    )
    reason = change.reason or WORDS.no_reason.of(language)
    return Deviation(text, reason, f"{change.file}:{change.line}")


def _of(words: TailoringWords, field: str, language: str) -> str:
    """Give one of the words by its name."""
    said: str = getattr(words, field).of(language)
    return said


def _name(change: Change, pack: Pack) -> str:
    """Give the name of what was changed, also when it was taken out."""
    there = {
        "faser": pack.phases,
        "steg": {**pack.removed, **pack.steps},
        "metoder": pack.methods,
        "målgrupper": pack.target_groups,
        "roller": pack.roles,
        "indikatorer": pack.indicators,
        "dokumenter": pack.documents,
    }.get(change.kind, {})
    return there[change.id].name if change.id in there else change.id
