from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from tests.composing.material import material

from naermiljomodell.composing.calendar_view import calendar
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.plan import Deadline, Reckoned
from naermiljomodell.playbook import Entry

PILOT, WORKSHOP = "pilot", "workshop-2-innbyggere"


def deadlines(m: Material) -> dict[str, Entry]:
    """Give the deadlines of the calendar by their keys, without the neighbourhood at the end."""
    found = (entry for entry in calendar(m, ()) if entry.kind == "frist")
    return {entry.key.removesuffix(".honefoss-3305"): entry for entry in found}


def with_deadlines(m: Material, *given: Deadline) -> Material:
    """Give *m* with these deadlines only."""
    timing = replace(m.plan.timing, deadlines=given)
    return replace(m, plan=replace(m.plan, calendar=Reckoned(lambda: timing)))


def test_every_deadline_of_the_plan_stands_in_one_entry_on_its_day() -> None:
    m = material()
    told = [line for e in deadlines(m).values() for line in e.description.split("\n") if line.startswith("- [ ] ")]
    chosen = [d for d in m.plan.timing.deadlines if not d.groups or set(d.groups) & set(m.plan.groups)]
    assert len(told) == len(chosen) > 100
    assert len(deadlines(m)) < len(told) / 2
    days = {d.day for d in chosen}
    assert {e.start for e in deadlines(m).values()} == days
    assert all(e.start == e.end for e in deadlines(m).values())


def test_what_is_for_one_step_by_one_day_is_one_list() -> None:
    m = material({"period": {"start": "2027-02-01"}})
    found = deadlines(m)
    several = next(e for e in found.values() if e.description.count("- [ ] ") > 1)
    count = several.description.count("- [ ] ")
    assert several.title.startswith(f"Frist: {count} ting til «")
    alone = next(e for e in found.values() if e.key.startswith("frist") and e.description.count("- [ ] ") == 1)
    assert alone.title.removeprefix("Frist: ") in alone.description
    assert "**Ansvarlig:** " in several.description
    assert several.alarms == (15 * 60,)
    assert not several.tentative


def test_an_answer_and_a_report_have_entries_of_their_own() -> None:
    m = material(
        {"period": {"start": "2027-02-01", "end": "2027-12-31"}, "funding": ("borte", "dam-helse", "spleiselaget")}
    )
    found = deadlines(m)
    answers = {key for key in found if key.startswith("svar.")}
    assert f"svar.{WORKSHOP}" in answers
    reports = {key: e for key, e in found.items() if key.startswith("rapport.")}
    owed = {d.text for d in m.plan.timing.deadlines if d.kind == "rapport"}
    assert set(reports) == {
        f"rapport.{id_}"
        for id_ in m.folder.area.funding[1:]
        if m.pack.funders.get(id_) and m.pack.funders[id_].report_within_weeks is not None
    }
    assert len(reports) == len(owed) > 0
    for key, report in reports.items():
        assert m.pack.funders[key.removeprefix("rapport.")].name in report.title
        assert (report.roles, report.phase, report.address) == ((), "", "")
        assert "**Ansvarlig:** ikke oppgitt" in report.description
        assert [minutes / 60 for minutes in report.alarms] == [28 * 24 - 9, 7 * 24 - 9]


def test_a_key_does_not_depend_on_the_day() -> None:
    first, later = (deadlines(material({"period": {"start": start}})) for start in ("2027-02-01", "2027-02-15"))
    assert first.keys() == later.keys()
    moved = [key for key in first if first[key].start != later[key].start]
    assert len(moved) > 150  # some wait for the end of the summer in both


def test_two_of_one_key_on_two_days_are_two() -> None:
    m = material()
    item = next(i for i in m.pack.steps[PILOT].checklist if i.weeks_before is not None and not i.groups)
    one = Deadline("2027-05-03", "sjekkliste", item.text, PILOT, "dag")
    found = deadlines(with_deadlines(m, one, replace(one, day="2027-05-10")))
    key = f"frist.{PILOT}.{item.weeks_before}"
    assert {key: e.start for key, e in found.items()} == {key: "2027-05-03", f"{key}-2": "2027-05-10"}


def test_what_is_for_groups_that_are_not_chosen_is_left_out() -> None:
    m = material({"target_groups": ("innvandrere",)})
    item = next(i for i in m.pack.steps[PILOT].checklist if i.weeks_before is not None and not i.groups)
    ours = Deadline("2027-05-03", "sjekkliste", item.text, PILOT, "dag")
    assert deadlines(with_deadlines(m, replace(ours, groups=("enslige-eldre",)))) == {}
    assert len(deadlines(with_deadlines(m, ours))) == 1


@pytest.mark.parametrize(("start", "proposals"), [("2027-02-01", False), ("2027-02", True)])
def test_a_deadline_counted_from_a_month_is_a_proposal(start: str, proposals: bool) -> None:  # noqa: FBT001  a case
    found = [e for key, e in deadlines(material({"period": {"start": start}})).items() if key.startswith("frist")]
    assert {e.tentative for e in found} == {proposals}
    said = {"Forslag: Fristen er regnet fra en dag som ikke er satt ennå." in e.description for e in found}
    assert said == {proposals}
    assert all(dt.date.fromisoformat(e.start) for e in found)
