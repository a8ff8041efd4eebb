"""Small models and neighbourhoods made in Python, for tests that need no files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack, PackInfo
from naermiljomodell.domain.pack import Item, Method, Phase, Step
from naermiljomodell.domain.place import Municipality, Place
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.reference import ActorKind, Concept, TargetGroup

Kind = TypeVar("Kind", bound=Item)

PHASES = ("forankring", "kartlegging", "idedugnad", "mobilisering", "evaluering")
GROUPS = ("eneforsorgere", "enslige-eldre", "innvandrere")
MUNICIPALITY = Municipality("3305", "Ringerike", "33", "Buskerud", "nøytral", sami_area=False)
PLACE = Place("Hønefoss", "tettsted", MUNICIPALITY)


def by_id(items: Iterable[Kind]) -> dict[str, Kind]:
    """Give records by their id, in the order they come."""
    return {item.id: item for item in items}


def phase(id_: str, **fields: object) -> Phase:
    """Give a phase."""
    given = {"id": id_, "name": id_.capitalize(), "purpose": "Å komme videre.", "question": "Hva nå?"}
    return Phase.model_validate({**given, **fields})


def step(id_: str, **fields: object) -> Step:
    """Give a step for residents in the mapping phase."""
    return Step.model_validate({"id": id_, "name": id_.capitalize(), "phase": "kartlegging", **fields})


def method(id_: str, *suits: str, hours: float = 1, **fields: object) -> Method:
    """Give a gathering for residents that *suits* some groups and takes so many *hours*."""
    given = {
        "id": id_,
        "name": id_.capitalize(),
        "purpose": "Å møtes.",
        "kind": "arrangement",
        "audience": "innbyggere",
        "effort": {"prepare": hours},
        "cost": "k0",
        "suits": suits,
        "shuts_out": (),
        "participation_level": 2,
    }
    return Method.model_validate({**given, **fields})


def shuts_out(*groups: str, remedy: str = "Ta en telefon.") -> dict[str, object]:
    """Give the fields of whom a method shuts out."""
    return {"who": "Den som ikke kan komme.", "target_groups": groups, "remedy": remedy}


def group(id_: str, **fields: object) -> TargetGroup:
    """Give a target group whose term is its id in words."""
    words = id_.replace("-", " ")
    return TargetGroup.model_validate({"id": id_, "name": words.capitalize(), "term": words, **fields})


def concept(id_: str) -> Concept:
    """Give a thing that only needs a name and an explanation."""
    return Concept(id=id_, name=id_.capitalize(), description="Det ordet sier.")


def pack(
    steps: Iterable[Step] = (),
    methods: Iterable[Method] = (),
    groups: Iterable[TargetGroup] | None = None,
    **fields: object,
) -> Pack:
    """Give a model in bokmål with the five phases, three target groups and one concept of each kind."""
    given: dict[str, object] = {
        "packs": (PackInfo("prove", "1.0.0", "Prøve", {"nb": "kilde"}, ""),),
        "language": "nb",
        "partial": False,
        "phases": by_id(phase(p, optional=p == "forankring") for p in PHASES),
        "steps": by_id(steps),
        "methods": by_id(methods),
        "target_groups": by_id(map(group, GROUPS) if groups is None else groups),
        "roles": {},
        "sectors": {},
        "actor_kinds": by_id([ActorKind(id="velforening", name="Velforening", sector="bolig")]),
        "relation_kinds": {},
        "challenges": by_id([concept("ensomhet")]),
        "area_kinds": by_id([concept("tettsted"), concept("spredtbygd")]),
        "plans": by_id([concept("kommuneplan")]),
        "place_kinds": by_id([concept("bibliotek")]),
        "indicators": {},
        "documents": {},
        "funnel": {},
        "laws": {},
        "funders": {},
        "seasons": {},
        "sources": {},
        "templates": {},
        "origins": {},
        "changes": (),
        "removed": {},
    }
    return Pack(**{**given, **fields})  # type: ignore[arg-type]  # the names and types are the test's own


def area(**fields: object) -> Area:
    """Give a config that starts on the first day of 2027 and has chosen three groups."""
    given = {"name": "Hønefoss", "period": {"start": "2027-01-01"}, "target_groups": GROUPS}
    return Area.model_validate({**given, **fields})


def folder(config: Mapping[str, object] | None = None, **fields: object) -> AreaFolder:
    """Give a neighbourhood made in Python: *config* are fields of its area, *fields* the rest of the folder."""
    given: dict[str, object] = {"area": area(**(config or {})), "place": PLACE, "language": "nb"}
    return AreaFolder(**{**given, **fields})  # type: ignore[arg-type]  # likewise
