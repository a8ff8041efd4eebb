"""Networks that hypothesis makes up for the tests of exports: whatever a table can hold."""

from __future__ import annotations

from typing import Any, Final

from hypothesis import strategies as st

from naermiljomodell.domain.stakeholders import SURVEY_ITEMS, Relation, Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.network.export_rows import export_rows
from naermiljomodell.network.exports import export
from naermiljomodell.text import nfc, squeeze

PACK: Final = core_pack("nb")
Network = tuple[tuple[Stakeholder, ...], tuple[Relation, ...]]

A = Stakeholder(id="a", name="=Å & <co>", kind="nav", sector="kommune", resources=("rom", "kaffe"), hours_per_month=2)
B = Stakeholder(id="b", name="Løkka skole", kind="skole", sector="kommune", interest=4, valid_from="2025")
TIES = (
    Relation(origin="a", target="b", kind="samarbeider", level=3, trust=2),
    Relation(origin="a", target="b", kind="finansierer"),
    Relation(origin="b", target="a", kind="finansierer", since="2024"),
)

ids = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
lines = (
    st.text("aÅåøß<>&\"';,=+-@#ñ 漢😀1", min_size=1, max_size=12)
    .map(lambda text: squeeze(nfc(text)))
    .filter(lambda text: bool(text.strip("#")))
)
days = st.sampled_from(["2024", "2024-11", "2025-02-28"])
one_to_four = st.none() | st.integers(1, 4)
one_to_five = st.none() | st.integers(1, 5)


def several(known: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Give some of the ids that are *known*."""
    return st.lists(st.sampled_from(known), max_size=3, unique=True).map(tuple)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Give up to six actors, and relations between them."""
    names = draw(st.lists(ids, min_size=1, max_size=6, unique=True))
    actors = tuple(draw(actor(id_)) for id_ in names)
    ends = st.sampled_from(names)
    return actors, tuple(draw(st.lists(tie(ends), max_size=8)))


def actor(id_: str) -> st.SearchStrategy[Stakeholder]:
    """Give an actor with that id."""
    return st.builds(
        Stakeholder,
        id=st.just(id_),
        name=lines,
        kind=st.sampled_from(sorted(PACK.actor_kinds)),
        sector=st.sampled_from(sorted(PACK.sectors)),
        roles=several(sorted(PACK.roles)),
        target_groups=several(sorted(PACK.target_groups)),
        resources=st.lists(lines, max_size=2).map(tuple),
        hours_per_month=st.none() | st.integers(0, 4000).map(lambda eighths: eighths / 8),
        interest=one_to_five,
        influence=one_to_five,
        valid_from=st.none() | days,
        valid_to=st.none() | days,
        source=st.none() | lines,
    )


def tie(ends: st.SearchStrategy[str]) -> st.SearchStrategy[Relation]:
    """Give a relation between two of *ends*."""
    opinions: dict[str, Any] = dict.fromkeys(("level", "trust", "value", *SURVEY_ITEMS), one_to_four)
    return st.builds(
        Relation,
        origin=ends,
        target=ends,
        kind=st.sampled_from(sorted(PACK.relation_kinds)),
        since=st.none() | days,
        until=st.none() | days,
        source=st.none() | lines,
        **opinions,
    )


def exported(form: str, network: Network = ((A, B), TIES), *, with_trust: bool = True) -> dict[str, bytes]:
    """Give the files of a network in a form."""
    return export(form, export_rows(*network, with_trust=with_trust), PACK)
