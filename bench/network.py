"""The network of actors: against the same functions of networkx called bare, per tie as it grows, and its memory.

`python -m bench.network rows|bare|report ACTORS TIES` is one side of a comparison of memory, in a process of its own.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types

from bench.measuring import Row, Work, in_turn, peak_memory
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.network.report import analyse
from naermiljomodell.network.work import Work as NetworkWork
from naermiljomodell.pipeline import load_area, tailor

_SMALL, _MIDDLE, _LARGE = (40, 120), (1_000, 5_000), (100_000, 500_000)
_ROUNDS_OF_MIDDLE = 3
_SAME = "the same functions of networkx, on the same two graphs"
_EXAMPLE = Path(__file__).parents[1] / "examples" / "ullerål"

Tables = tuple[list[Stakeholder], list[Relation]]


def network_rows(rounds: int, *, large: bool) -> list[Row]:
    """Give the rows on the network; with *large* also that of 100,000 actors, which takes minutes."""
    pack = core_pack("nb")
    small, full = _tables(*_SMALL, pack), _full_report(pack)
    graphs = [_plain(*_SMALL), _plain(*_SMALL, without=_municipal(small[0], pack))]

    def bare() -> list[object]:
        return [_bare(graph) for graph in graphs]

    few = _per_tie(pack, _SMALL, rounds)
    sizes = [(_MIDDLE, _ROUNDS_OF_MIDDLE)] + ([(_LARGE, 1)] if large else [])
    return [
        Row("report on 40 actors and 120 ties", _SAME, in_turn(lambda: _report(pack, small), bare, rounds), 2),
        Row("with a plan, calls and introductions", _SAME, in_turn(full, bare, rounds)),
        *(
            Row(f"cost per tie at {size[1]:,} ties", "at 120", _per_tie(pack, size, times) / few)
            for size, times in sizes
        ),
        *(Row(f"memory of a report on {size[1]:,} ties", "the bare graph", _memory(size), 3) for size, _ in sizes),
    ]


def _tables(actors: int, ties: int, pack: Pack) -> Tables:
    """Give made-up tables of so many actors and ties."""
    draw = random.Random(1)  # noqa: S311  made-up rows, not a secret
    kinds, sectors = sorted(pack.relation_kinds), sorted(pack.sectors)
    rows = [
        Stakeholder.model_construct(id=f"a{n}", name=f"Aktør {n}", kind="lag", sector=draw.choice(sectors))
        for n in range(actors)
    ]
    relations = [
        Relation.model_construct(
            origin=f"a{one}", target=f"a{other}", kind=draw.choice(kinds), level=draw.randint(1, 4)
        )
        for one, other in _pairs(actors, ties)
    ]
    return rows, relations


def _full_report(pack: Pack) -> Work:
    """Give what reports on a small network in full: actors with roles, groups and hours, and the plan of the example."""
    area, model = load_area(_EXAMPLE)
    plan, groups = tailor(model, area), area.area.target_groups
    draw = random.Random(3)  # noqa: S311  likewise
    kinds, roles = sorted(model.actor_kinds), sorted(model.roles)
    bare, relations = _tables(*_SMALL, pack)
    actors = [
        actor.model_copy(
            update={
                "kind": draw.choice(kinds),
                "roles": (draw.choice(roles),),
                "target_groups": tuple(draw.sample(groups, 2)),
                "hours_per_month": draw.randint(1, 10),
            }
        )
        for actor in bare
    ]
    load = NetworkWork(plan, area.meeting_places, plan.included[0].dates.start if plan.included[0].dates else "")
    return lambda: analyse(model, actors, relations, groups, "nb", work=load)


def _pairs(actors: int, ties: int) -> list[tuple[int, int]]:
    """Give so many pairs; low numbers are in more of them, as some actors know many."""
    draw = random.Random(2)  # noqa: S311  likewise
    return [(min(draw.randrange(actors), draw.randrange(actors)), draw.randrange(actors)) for _ in range(ties)]


def _plain(actors: int, ties: int, without: frozenset[int] = frozenset()) -> nx.Graph:
    """Give the same pairs as a plain graph, *without* some of the actors."""
    graph = nx.Graph()
    graph.add_nodes_from(range(actors))
    graph.add_edges_from((one, other) for one, other in _pairs(actors, ties) if one != other)
    graph.remove_nodes_from(without)
    return graph


def _municipal(actors: list[Stakeholder], pack: Pack) -> frozenset[int]:
    """Give the numbers of the actors that belong to the municipality: a report reads the network without them too."""
    return frozenset(n for n, actor in enumerate(actors) if pack.sectors[actor.sector].municipal)


def _report(pack: Pack, tables: Tables) -> object:
    return analyse(pack, *tables, (), "nb")


def _bare(graph: nx.Graph) -> object:
    """Call what networkx has of the same measures, on a graph that stands ready."""
    arcs = nx.DiGraph(graph.edges)
    return (
        nx.density(graph),
        nx.degree_centrality(graph),
        nx.betweenness_centrality(graph),
        list(nx.articulation_points(graph)),
        list(nx.bridges(graph)),
        list(nx.isolates(graph)),
        list(nx.connected_components(graph)),
        nx.core_number(graph),
        nx.reciprocity(arcs),
        nx.single_source_shortest_path_length(graph, min(graph), cutoff=2),
        nx.community.louvain_communities(graph, seed=1),
    )


def _per_tie(pack: Pack, size: tuple[int, int], times: int) -> float:
    """Give the processor time of a report for each tie, in the median of so many."""
    tables = _tables(*size, pack)
    taken = []
    for _ in range(times):
        start = time.process_time()
        _report(pack, tables)
        taken.append(time.process_time() - start)
    return statistics.median(taken) / size[1]


def _memory(size: tuple[int, int]) -> float:
    """Give what a report holds at its peak beyond the rows, against networkx' own graph of the same relations.

    Each side is the median of some runs, for a small network: a few pages more or less are a tenth of it.
    """
    runs = 1 if size == _LARGE else _ROUNDS_OF_MIDDLE
    rows, bare, report = (
        statistics.median(
            peak_memory([sys.executable, "-m", "bench.network", side, *map(str, size)]) for _ in range(runs)
        )
        for side in ("rows", "bare", "report")
    )
    return (report - rows) / (bare - rows)


def _side(side: str, actors: int, ties: int) -> None:
    """Do one side of a comparison of memory: `rows` alone, with the `bare` graph of them, or with a `report` on them."""
    pack = core_pack("nb")
    tables = _tables(actors, ties, pack)
    if side == "bare":
        graph = nx.MultiDiGraph()
        graph.add_nodes_from(actor.id for actor in tables[0])
        for row in tables[1]:
            graph.add_edge(row.origin, row.target, key=row.kind, level=row.level)
    if side == "report":
        _report(pack, tables)


if __name__ == "__main__":
    _side(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
