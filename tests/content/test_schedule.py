"""The schedule of the core pack: the timeline, and tables that say the same."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.folders import ULLERAL

from naermiljomodell import pipeline
from naermiljomodell.domain.plan import Plan
from naermiljomodell.language.timeline_words import WORDS
from naermiljomodell.playbook import Document

BEFORE, AFTER = dt.date(2024, 10, 1), dt.date(2025, 3, 3)


def made(language: str = "nb", today: dt.date = AFTER, asked: tuple[str, ...] = ()) -> tuple[Plan, dict[str, Document]]:
    """Give the plan of the example and its documents by id."""
    checked = pipeline.examine(ULLERAL, language)
    assert checked.pack
    assert checked.folder
    plan = pipeline.tailor(checked.pack, checked.folder)
    playbook = pipeline.compose(checked.pack, checked.folder, plan, today, documents=asked)
    return plan, {document.id: document for document in playbook.documents}


def rows(document: Document, start: str) -> list[list[str]]:
    """Give the cells of all tables in the sections whose id begins with *start*, without their headers."""
    found = []
    for section in document.sections:
        if section.id.startswith(start):
            lines = [line for line in section.markdown.split("\n") if line.startswith("|")]
            found += [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]
    return found


@pytest.mark.parametrize(("language", "heading"), [("nb", "Tidslinjen"), ("nn", "Tidslinja"), ("en", "The timeline")])
def test_the_tables_say_what_the_picture_says(language: str, heading: str) -> None:
    plan, documents = made(language)
    schedule = documents["tidsplan"]
    assert schedule.language == ""
    (section,) = (section for section in schedule.sections if section.kind == "tidslinje")
    assert section.title == heading
    steps, events = rows(schedule, "tid-"), rows(schedule, "motene")
    assert len(steps) == len(plan.included)
    for planned in plan.included:
        (row,) = (row for row in steps if row[0].startswith(planned.step.name))
        assert planned.dates
        assert row[3] == WORDS.waiting(planned.dates.slack, planned.dates.precision, language)
        assert (planned.step.id in plan.timing.chain) is (row[0] != planned.step.name)
        assert (len(row[4]) > 4) is bool(planned.dates.moves)
    assert len(events) == len(plan.timing.events)
    answers = [due for due in plan.timing.deadlines if due.kind != "sjekkliste"]
    assert len(rows(schedule, "svarfristene")) == len(answers)
    assert len(rows(schedule, "fridager")) == len(plan.timing.days_off) + len(plan.timing.blocked)
    said = section.figures[0].description
    assert f": {len(plan.included)}. " in said
    assert f": {len(events)}. " in said
    assert f": {len(answers)}. " in said


def test_where_only_the_month_is_known_the_table_tells_no_day_but_as_a_proposal() -> None:
    _, documents = made()
    for row in rows(documents["tidsplan"], "motene"):
        assert not any(
            sign.isdigit()
            for sign in row[1].replace("2024", "").replace("2025", "").replace("2026", "").replace("2027", "")
        )
        assert row[2].startswith("forslag: ")


def test_the_schedule_comes_when_the_work_does_and_the_playbook_leads_to_it() -> None:
    band = "Alle stegene i tid"
    _, early = made(today=BEFORE)
    assert "tidsplan" not in early
    assert "Tidsplan, som kommer med fasen Kartlegging." in next(
        s.markdown for s in early["dreiebok"].sections if band in s.markdown
    )
    _, later = made()
    assert "[Tidsplan](tidsplan.html)." in next(s.markdown for s in later["dreiebok"].sections if band in s.markdown)
    assert "tidsplan" in made(today=BEFORE, asked=("tidsplan",))[1]
