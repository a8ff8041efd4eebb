"""The model as a whole: every record of the layered packs by id, and where each of them comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from naermiljomodell.domain.calendar import Season
from naermiljomodell.domain.frame import Funder, Law
from naermiljomodell.domain.pack import Item, Method, Phase, Step
from naermiljomodell.domain.questions import Question
from naermiljomodell.domain.reference import (
    ActorKind,
    Concept,
    DocumentTemplate,
    FunnelStage,
    Indicator,
    RelationKind,
    Role,
    Sector,
    Source,
    TargetGroup,
)
from naermiljomodell.frozen import frozen

KINDS: dict[str, type[Item]] = {
    "faser": Phase,
    "steg": Step,
    "metoder": Method,
    "målgrupper": TargetGroup,
    "roller": Role,
    "sektorer": Sector,
    "aktørtyper": ActorKind,
    "relasjonstyper": RelationKind,
    "utfordringer": Concept,
    "områdetyper": Concept,
    "planer": Concept,
    "møteplasstyper": Concept,
    "indikatorer": Indicator,
    "spørsmål": Question,
    "dokumenter": DocumentTemplate,
    "trakttrinn": FunnelStage,
    "lover": Law,
    "tilskudd": Funder,
    "kalender": Season,
    "kilder": Source,
}
"""Key in a pack's files -> the record it holds."""

Completeness = Literal["kilde", "komplett", "delvis"]
Verb = Literal["ny", "endre", "legg_til", "fjern"]


@frozen
class Origin:
    """Where a record comes from: the layer, the file and line, and the file and line of each of its fields."""

    layer: str
    file: str
    line: int
    fields: Mapping[str, tuple[str, int]] = field(default_factory=dict)


@frozen
class Change:
    """One thing that a layer did to the layers below it: the way back is always written down.

    `field` is the Norwegian key, empty when the whole record is meant; `old` and `new` are plain text.
    `learnt_in` is the neighbourhood that the change was taken over from; empty for one of its own.
    """

    kind: str
    id: str
    verb: Verb
    field: str
    old: str
    new: str
    reason: str
    layer: str
    file: str
    line: int
    learnt_in: str = ""


@frozen
class Template:
    """A document template as text, with the layer and file it was read from."""

    text: str
    layer: str
    file: str


@frozen
class PackInfo:
    """One layer that the model is made of.

    `let_stand` are the findings about its words that it lets stand: code and id with a space between -> the reason.
    """

    id: str
    version: str
    title: str
    languages: Mapping[str, Completeness]
    digest: str
    let_stand: Mapping[str, str] = field(default_factory=dict)


@frozen
class Pack:
    """The layered model, ready to be used; nothing in it is half-made.

    `packs` lists the layers, lowest first. `origins` is keyed by kind and id (`("steg", "pilot")`).
    `removed` holds what a layer took out, since a removed step still conducts order.
    `partial` tells that `language` is not complete, so that some texts are in bokmål; `untranslated` are those texts.
    `in_source` is the same model in bokmål, for documents that have no template in a language that is not complete; None
    where there is no need of it, and for the tool's own model alone, which is there in bokmål anyway.
    """

    packs: tuple[PackInfo, ...]
    language: str
    partial: bool
    phases: Mapping[str, Phase]
    steps: Mapping[str, Step]
    methods: Mapping[str, Method]
    target_groups: Mapping[str, TargetGroup]
    roles: Mapping[str, Role]
    sectors: Mapping[str, Sector]
    actor_kinds: Mapping[str, ActorKind]
    relation_kinds: Mapping[str, RelationKind]
    challenges: Mapping[str, Concept]
    area_kinds: Mapping[str, Concept]
    plans: Mapping[str, Concept]
    place_kinds: Mapping[str, Concept]
    indicators: Mapping[str, Indicator]
    documents: Mapping[str, DocumentTemplate]
    funnel: Mapping[str, FunnelStage]
    laws: Mapping[str, Law]
    funders: Mapping[str, Funder]
    seasons: Mapping[str, Season]
    sources: Mapping[str, Source]
    templates: Mapping[str, Template]
    origins: Mapping[tuple[str, str], Origin]
    changes: tuple[Change, ...]
    removed: Mapping[str, Step]
    in_source: Pack | None = None
    untranslated: tuple[str, ...] = ()
    questions: Mapping[str, Question] = field(default_factory=dict)

    @property
    def by_kind(self) -> dict[str, Mapping[str, Item]]:
        """Every kind of record by its key in the files, as in `KINDS`."""
        return {
            "faser": self.phases,
            "steg": self.steps,
            "metoder": self.methods,
            "målgrupper": self.target_groups,
            "roller": self.roles,
            "sektorer": self.sectors,
            "aktørtyper": self.actor_kinds,
            "relasjonstyper": self.relation_kinds,
            "utfordringer": self.challenges,
            "områdetyper": self.area_kinds,
            "planer": self.plans,
            "møteplasstyper": self.place_kinds,
            "indikatorer": self.indicators,
            "spørsmål": self.questions,
            "dokumenter": self.documents,
            "trakttrinn": self.funnel,
            "lover": self.laws,
            "tilskudd": self.funders,
            "kalender": self.seasons,
            "kilder": self.sources,
        }


def predecessors(steps: Mapping[str, Step]) -> dict[str, set[str]]:
    """Give for each step the steps that come right before it, from both `etter` and `før`.

    Relations to steps that are not among *steps* are left out.
    """
    found: dict[str, set[str]] = {id_: set() for id_ in steps}
    for id_, step in steps.items():
        found[id_].update(first for first in step.after if first in steps)
        for second in step.before:
            if second in steps:
                found[second].add(id_)
    return found
