"""The heavy measures by rustworkx, for large networks where it is installed: the same results in a tenth of the time."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from naermiljomodell.network.near import Near, ties_in

if TYPE_CHECKING:
    from rustworkx import PyGraph

FEWEST_FOR_RUST = 2000
"""Actors from which rustworkx is worth loading."""
MOST_PASSES = 500_000_000
"""Actors times ties up to which rustworkx counts all shortest paths: some ten seconds."""


def usable(near: Near) -> bool:
    """Tell whether the network is large enough for rustworkx, and rustworkx is there."""
    return len(near) >= FEWEST_FOR_RUST and find_spec("rustworkx") is not None


def counts_all_paths(near: Near) -> bool:
    """Tell whether rustworkx can count all shortest paths in a time one waits for."""
    return usable(near) and len(near) * ties_in(near) <= MOST_PASSES


def betweenness(near: Near) -> list[float]:
    """Give the share of shortest paths between others that each actor lies on, as networkx counts it."""
    import rustworkx  # noqa: PLC0415  an extra, loaded only when a network is large

    found = rustworkx.graph_betweenness_centrality(_graph(near))
    return [found[place] for place in range(len(near))]


def core_numbers(near: Near) -> list[int]:
    """Give the largest k for which each actor has a tie to k others who have k such ties."""
    import rustworkx  # noqa: PLC0415  likewise

    found: dict[int, int] = rustworkx.core_number(_graph(near))  # type: ignore[assignment]  # its stub says a number
    return [found[place] for place in range(len(near))]


def _graph(near: Near) -> PyGraph[None, None]:
    """Give the network as a graph of rustworkx."""
    import rustworkx  # noqa: PLC0415  likewise

    graph: PyGraph[None, None] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from([None] * len(near))
    graph.extend_from_edge_list([(one, other) for one, others in enumerate(near) for other in others if one < other])
    return graph
