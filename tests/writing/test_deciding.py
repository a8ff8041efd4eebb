from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.writing.deciding import Decisions, Known, decide
from naermiljomodell.writing.disk import ABSENT, FOREIGN, LOCKED

OLD, NEW, MINE, OTHER = "old", "new", "mine", "other"
INDEX, BESIDE, SECOND = "dreiebok/index.html", "dreiebok/index (ny).html", "dreiebok/index (ny 2).html"


def decided(
    last: dict[str, str], disk: dict[str, str], *, new: str = NEW, restore: frozenset[str] = frozenset()
) -> Decisions:
    known = Known({INDEX: new}, last, lambda name: disk.get(name, ABSENT))
    return decide(known, [INDEX], restore, lambda name: not name.endswith(".docx"))


@pytest.mark.parametrize(
    ("last", "there", "write", "unchanged", "deleted"),
    [
        (None, ABSENT, True, False, False),
        (None, NEW, False, True, False),
        (OLD, OLD, True, False, False),
        (OLD, NEW, False, True, False),
        (OLD, ABSENT, False, False, True),
        (NEW, NEW, False, True, False),
        (NEW, ABSENT, False, False, True),
    ],
)
def test_three_hashes_decide(last: str | None, there: str, *, write: bool, unchanged: bool, deleted: bool) -> None:
    plan = decided({INDEX: last} if last else {}, {INDEX: there})
    assert (INDEX in plan.write, INDEX in plan.unchanged, INDEX in plan.deleted) == (write, unchanged, deleted)
    assert plan.offers == {}


@pytest.mark.parametrize("last", [{}, {INDEX: OLD}, {INDEX: NEW}])
@pytest.mark.parametrize("there", [MINE, FOREIGN, LOCKED])
def test_a_persons_file_is_kept_and_the_new_one_laid_beside_it(last: dict[str, str], there: str) -> None:
    plan = decided(last, {INDEX: there})
    assert plan.write == {BESIDE: INDEX}
    assert plan.offers == {INDEX: BESIDE}


def test_a_deleted_file_comes_back_when_it_is_asked_for() -> None:
    assert decided({INDEX: OLD}, {}, restore=frozenset({INDEX})).write == {INDEX: INDEX}


def test_whoever_deletes_the_old_and_leaves_the_new_beside_it_has_chosen_the_new() -> None:
    plan = decided({INDEX: OLD, BESIDE: OTHER}, {BESIDE: OTHER})
    assert plan.write == {INDEX: INDEX}
    assert plan.remove == [BESIDE]


def test_a_new_one_that_a_person_has_written_in_is_no_choice() -> None:
    plan = decided({INDEX: OLD, BESIDE: OTHER}, {BESIDE: MINE})
    assert plan.deleted == {INDEX}
    assert plan.theirs == [BESIDE]


@pytest.mark.parametrize(
    ("last", "there", "write", "unchanged", "offer"),
    [
        ({}, {}, {BESIDE: INDEX}, set(), BESIDE),
        ({BESIDE: NEW}, {BESIDE: NEW}, {}, {BESIDE}, BESIDE),
        ({BESIDE: OLD}, {BESIDE: OLD}, {BESIDE: INDEX}, set(), BESIDE),
        ({BESIDE: OLD}, {}, {BESIDE: INDEX}, set(), BESIDE),
        ({}, {BESIDE: NEW}, {}, {BESIDE}, BESIDE),
        ({}, {BESIDE: OTHER}, {SECOND: INDEX}, set(), SECOND),
        ({BESIDE: OLD}, {BESIDE: OTHER}, {SECOND: INDEX}, set(), SECOND),
        ({BESIDE: NEW}, {}, {}, set(), BESIDE),
    ],
)
def test_the_new_one_lies_where_no_one_elses_is_and_not_where_it_was_thrown_away(
    last: dict[str, str], there: dict[str, str], write: dict[str, str], unchanged: set[str], offer: str
) -> None:
    plan = decided(last, {INDEX: MINE, **there})
    assert plan.write == write
    assert plan.unchanged == unchanged
    assert plan.offers == {INDEX: offer}


def test_the_new_one_never_takes_the_place_of_another_file_that_is_made() -> None:
    known = Known({INDEX: NEW, BESIDE: OTHER}, {}, lambda name: {INDEX: MINE}.get(name, ABSENT))
    plan = decide(known, [INDEX, BESIDE], frozenset(), bool)
    assert plan.write == {SECOND: INDEX, BESIDE: BESIDE}


def test_what_is_no_longer_made_goes_when_nobody_has_changed_it() -> None:
    last = {"dreiebok/a.md": OLD, "dreiebok/b.md": OLD, "dreiebok/c.md": OLD, "dreiebok/d.docx": OLD}
    last["dreiebok/e.md"] = OLD
    disk = {"dreiebok/a.md": OLD, "dreiebok/b.md": MINE, "dreiebok/d.docx": OLD, "dreiebok/e.md": LOCKED}
    plan = decided(last, disk)
    assert plan.stuck == ["dreiebok/e.md"]
    assert (plan.remove, plan.theirs, plan.forget) == (["dreiebok/a.md"], ["dreiebok/b.md"], ["dreiebok/c.md"])


STATES = st.sampled_from([ABSENT, FOREIGN, LOCKED, OLD, NEW, MINE, OTHER])
NAMES = [INDEX, BESIDE, SECOND, "dreiebok/x.md"]


@given(
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from([OLD, NEW, OTHER])),
    st.dictionaries(st.sampled_from(NAMES), STATES),
)
def test_only_what_the_tool_wrote_is_ever_written_over_or_taken_away(
    last: dict[str, str], disk: dict[str, str]
) -> None:
    plan = decided(last, disk)
    for name in plan.write:
        assert disk.get(name, ABSENT) in {ABSENT, last.get(name)}
    for name in plan.remove:
        assert disk[name] == last[name]
    assert not set(plan.write) & {*plan.remove, *plan.theirs, *plan.forget, *plan.unchanged}
