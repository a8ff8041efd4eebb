from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given, settings
from tests.figures.plans import due, event, plan, planned, plans

from naermiljomodell.domain.plan import Plan
from naermiljomodell.figures.timeline_rows import Mark, rows, shown


def ordinal(day: str) -> int:
    """Give the number of a day."""
    return dt.date.fromisoformat(day).toordinal()


@settings(deadline=None)
@given(of=plans())
def test_every_step_has_a_line_and_every_report_too(of: Plan) -> None:
    found = rows(of, "nb")
    reports = [one for one in of.timing.deadlines if one.kind == "rapport"]
    assert len(found) == len(of.included) + len(reports)
    for row in found:
        assert row.first <= row.end <= row.waits
    marks = {kind: sum(mark.kind == kind for row in found for mark in row.marks) for kind in ("event", "answer")}
    assert (marks["event"] > 0) is bool(of.timing.events)
    assert (marks["answer"] > 0) is any(one.kind != "sjekkliste" for one in of.timing.deadlines)


def test_what_is_known_by_month_or_year_is_drawn_whole() -> None:
    assert shown("2027-02-03", "2027-02-05", "dag") == (ordinal("2027-02-03"), ordinal("2027-02-06"))
    assert shown("2027-02-03", "2027-04-05", "måned") == (ordinal("2027-02-01"), ordinal("2027-05-01"))
    assert shown("2027-02-03", "2028-04-05", "år") == (ordinal("2027-01-01"), ordinal("2029-01-01"))


def test_lines_stand_phase_by_phase_and_a_phase_that_the_plan_does_not_name_comes_last() -> None:
    of = plan(
        planned("a", "2027-01-11", phase="idedugnad"),
        planned("b", "2027-01-12", phase="egen"),
        planned("c", "2027-01-13", phase="kartlegging"),
    )
    assert [row.name for row in rows(of, "nb")] == ["C", "A", "B"]


def test_slack_goes_as_far_as_it_is_known() -> None:
    by_day, by_month, none, late = rows(
        plan(
            planned("a", "2027-01-11", slack=9),
            planned("b", "2027-01-11", precision="måned", slack=30),
            planned("c", "2027-01-11", precision="måned", slack=9),
            planned("d", "2027-01-11", slack=-9),
        ),
        "nb",
    )
    assert by_day.waits == ordinal("2027-01-21")
    assert (by_month.end, by_month.waits) == (ordinal("2027-02-01"), ordinal("2027-03-01"))
    assert none.waits == none.end, "within the month nothing can be seen"
    assert late.waits == late.end
    assert late.name == "D (for sent)"


def test_slack_beyond_the_last_day_there_is_ends_there() -> None:
    (row,) = rows(plan(planned("a", "2199-12-31", slack=10**7)), "nb")
    assert row.waits == dt.date.max.toordinal() + 1


def test_only_the_first_deadline_of_a_checklist_is_a_mark_and_one_month_has_one_of_a_kind() -> None:
    of = plan(
        planned("a", "2027-03-11", precision="måned"),
        events=(event("a", "2027-03-12", "måned"), event("a", "2027-03-19", "måned")),
        deadlines=(
            due("a", "2027-01-04", precision="måned"),
            due("a", "2027-02-04", precision="måned"),
            due("a", "2027-05-04", "svar", "måned"),
        ),
    )
    (row,) = rows(of, "nb")
    assert row.marks == (
        Mark("first_due", ordinal("2027-01-01"), ordinal("2027-02-01")),
        Mark("answer", ordinal("2027-05-01"), ordinal("2027-06-01")),
        Mark("event", ordinal("2027-03-01"), ordinal("2027-04-01")),
    )
    assert not any(mark.exact for mark in row.marks)


def test_a_report_has_a_line_of_its_own() -> None:
    step, report = rows(plan(planned("a", "2027-03-11"), deadlines=(due("", "2027-05-04", "rapport"),)), "nb")
    assert step.marks == ()
    assert (report.name, report.phase, report.stretch) == (
        "Frist ", "", ((ordinal("2027-05-04"), ordinal("2027-05-05")),)
    )  # fmt: skip


def test_what_has_no_dates_has_no_line() -> None:
    assert rows(plan(replace(planned("a", "2027-03-11"), dates=None)), "nb") == ()


def test_who_is_in_the_longest_chain_is_told() -> None:
    of = plan(planned("a", "2027-03-11"), planned("b", "2027-03-12"), chain=("b",))
    assert [row.chain for row in rows(of, "nb")] == [False, True]
