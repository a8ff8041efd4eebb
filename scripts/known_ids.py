"""Which kind of record an id refers to, field by field, and the ids of that kind in the model."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.domain.model import Pack

_BY_FIELD = {
    "actor_kinds": "aktørtyper",
    "answers": "steg",
    "area_kind": "områdetyper",
    "challenge": "utfordringer",
    "challenges": "utfordringer",
    "documents": "dokumenter",
    "from_phase": "faser",
    "funding": "tilskudd",
    "groups": "målgrupper",
    "has_actor": "aktørtyper",
    "has_place": "møteplasstyper",
    "indicator": "indikatorer",
    "indicators": "indikatorer",
    "knows": "målgrupper",
    "lacks_actor": "aktørtyper",
    "lacks_place": "møteplasstyper",
    "methods": "metoder",
    "phase": "faser",
    "phases": "faser",
    "plan_link": "planer",
    "plans": "planer",
    "required_phases": "faser",
    "responsible": "roller",
    "roles": "roller",
    "same_methods_as": "steg",
    "sector": "sektorer",
    "settles_roles": "roller",
    "step": "steg",
    "steps": "steg",
    "subset_of": "trakttrinn",
    "suits": "målgrupper",
    "target_group": "målgrupper",
    "target_groups": "målgrupper",
    "terms": "målgrupper",
}
"""Field -> the kind that its ids are of, in every record that has such a field."""

_BY_RECORD = {
    ("Benchmark", "source"): "kilder",
    ("Evidence", "source"): "kilder",
    ("Funder", "source"): "kilder",
    ("FunnelStage", "source"): "kilder",
    ("Indicator", "source"): "kilder",
    ("Law", "source"): "kilder",
    ("MeetingPlace", "kind"): "møteplasstyper",
    ("Phase", "after"): "faser",
    ("Relation", "kind"): "relasjonstyper",
    ("Stakeholder", "kind"): "aktørtyper",
    ("Step", "after"): "steg",
    ("Step", "before"): "steg",
}
"""Record and field -> the kind that its ids are of, where the field's name alone does not say it."""


KIND_WORDS = {
    "faser": "en fase",
    "steg": "et steg",
    "metoder": "en metode",
    "målgrupper": "en målgruppe",
    "roller": "en rolle",
    "sektorer": "en sektor",
    "aktørtyper": "en aktørtype",
    "relasjonstyper": "en relasjonstype",
    "utfordringer": "en utfordring",
    "områdetyper": "en områdetype",
    "planer": "en plan",
    "møteplasstyper": "en møteplasstype",
    "indikatorer": "en indikator",
    "spørsmål": "et spørsmål",
    "dokumenter": "et dokument",
    "trakttrinn": "et trinn i trakten",
    "lover": "et lovkrav",
    "tilskudd": "en tilskuddsordning",
    "kalender": "en tid i kalenderen",
    "kilder": "en kilde",
}
"""Kind -> what one of them is called."""


def kind_of(record: str, field: str) -> str:
    """Give the kind of record that *field* of *record* refers to, as its key in a pack; empty when to none."""
    return _BY_RECORD.get((record, field)) or _BY_FIELD.get(field, "")


def ids_for(record: str, field: str, pack: Pack) -> tuple[str, ...]:
    """Give the ids that *pack* knows for *field* of *record*."""
    return tuple(groups(pack).get(kind_of(record, field), {}))


def groups(pack: Pack) -> dict[str, Mapping[str, object]]:
    """Give the records of *pack* by kind, as they are called in its files."""
    return {
        "faser": pack.phases,
        "steg": pack.steps,
        "metoder": pack.methods,
        "målgrupper": pack.target_groups,
        "roller": pack.roles,
        "sektorer": pack.sectors,
        "aktørtyper": pack.actor_kinds,
        "relasjonstyper": pack.relation_kinds,
        "utfordringer": pack.challenges,
        "områdetyper": pack.area_kinds,
        "planer": pack.plans,
        "møteplasstyper": pack.place_kinds,
        "indikatorer": pack.indicators,
        "spørsmål": pack.questions,
        "dokumenter": pack.documents,
        "trakttrinn": pack.funnel,
        "lover": pack.laws,
        "tilskudd": pack.funders,
        "kalender": pack.seasons,
        "kilder": pack.sources,
    }
