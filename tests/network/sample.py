"""A small model and short ways to write actors and relations, for the tests of the network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from naermiljomodell.domain.model import Pack, PackInfo
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.reference import ActorKind, RelationKind, Role, Sector, TargetGroup, Wording
from naermiljomodell.domain.stakeholders import Relation, Stakeholder

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

Kind = TypeVar("Kind", bound=Item)

GROUPS = ("eneforsorgere", "enslige-eldre", "innvandrere")

_SECTORS = {
    "kommune": ("Kommunen", True),
    "politikk": ("Folkevalgte", True),
    "frivillighet": ("Frivillige lag", False),
    "moteplass": ("Møteplasser", False),
    "bolig": ("Bolig", False),
}
_KINDS = {
    "helsestasjon": ("Helsestasjon", "kommune", ("eneforsorgere",)),
    "hjemmetjeneste": ("Hjemmetjeneste", "kommune", ("enslige-eldre",)),
    "frivilligsentral": ("Frivilligsentral", "moteplass", GROUPS),
    "idrettslag": ("Idrettslag", "frivillighet", ("eneforsorgere",)),
    "velforening": ("Velforening", "bolig", ()),
}
_RELATIONS = {"samarbeider": False, "deler-lokale": False, "konflikt": False, "finansierer": True, "henviser": True}
_TERMS = {"eneforsorgere": "eneforsørgere", "enslige-eldre": "enslige eldre", "innvandrere": "innvandrere"}


def _by_id(items: Iterable[Kind]) -> dict[str, Kind]:
    return {item.id: item for item in items}


def _group(group: str, term: str) -> TargetGroup:
    return TargetGroup(
        id=group,
        name=term.capitalize(),
        term=term,
        description="Folk i en situasjon.",
        barriers=(),
        adaptations=(),
        channels=(),
        actor_kinds=("hjemmetjeneste",) if group == "enslige-eldre" else (),
        wording=Wording(use=(), avoid=()),
    )


def pack(groups: Mapping[str, str] = _TERMS) -> Pack:
    """Give a model with five sectors, five kinds of actor, five kinds of relation and three target groups."""
    return Pack(
        packs=(PackInfo("prove", "1.0.0", "Prøve", {"nb": "kilde"}, ""),),
        language="nb",
        partial=False,
        phases={},
        steps={},
        methods={},
        target_groups=_by_id(_group(group, term) for group, term in groups.items()),
        roles=_by_id([Role(id="eier", name="Eier", description="Eier arbeidet.")]),
        sectors=_by_id(
            Sector(id=sector, name=name, municipal=municipal, description="En del av samfunnet.")
            for sector, (name, municipal) in _SECTORS.items()
        ),
        actor_kinds=_by_id(
            ActorKind(id=kind, name=name, sector=sector, knows=knows) for kind, (name, sector, knows) in _KINDS.items()
        ),
        relation_kinds=_by_id(
            RelationKind(id=kind, name=kind.capitalize(), directed=directed, description="Et bånd.")
            for kind, directed in _RELATIONS.items()
        ),
        challenges={},
        area_kinds={},
        plans={},
        place_kinds={},
        indicators={},
        documents={},
        funnel={},
        laws={},
        funders={},
        seasons={},
        sources={},
        templates={},
        origins={},
        changes=(),
        removed={},
    )


def actor(
    id_: str,
    name: str = "",
    kind: str = "velforening",
    groups: Iterable[str] = (),
    **more: str | Iterable[str] | None,
) -> Stakeholder:
    """Give an actor of the sector its kind usually has, unless `sector` says another."""
    fields = {"sector": _KINDS.get(kind, ("", "frivillighet", ()))[1], **more}
    return Stakeholder.model_validate(
        {"id": id_, "name": name or id_.capitalize(), "kind": kind, "target_groups": tuple(groups), **fields}
    )


def tie(origin: str, target: str, kind: str = "samarbeider", **more: str | int | None) -> Relation:
    """Give a relation between two ids."""
    return Relation.model_validate({"origin": origin, "target": target, "kind": kind, **more})


def rows_of(graph: nx.Graph) -> tuple[list[Stakeholder], list[Relation]]:
    """Give the actors and ties of a plain graph; node 1 is `a1`, and so on."""
    actors = [actor(f"a{node}", f"Aktør {node}") for node in graph.nodes]
    return actors, [tie(f"a{one}", f"a{other}") for one, other in graph.edges]
