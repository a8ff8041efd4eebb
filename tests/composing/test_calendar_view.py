from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.composing.material import material

from naermiljomodell.composing.calendar_view import calendar
from naermiljomodell.composing.compose import compose
from naermiljomodell.composing.view import Material
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import FOREIGN_SAID, Entry

WORKSHOP = "workshop-2-innbyggere"
EVERYWHERE = type("Everywhere", (), {"__contains__": lambda *_: True})()


def entries(m: Material, kind: str) -> dict[str, Entry]:
    """Give the entries of one kind by the id of their step."""
    return {e.key.split(".")[1]: e for e in calendar(m, EVERYWHERE) if e.kind == kind}


def test_every_step_with_dates_stands_on_its_days() -> None:
    m = material()
    steps = entries(m, "steg")
    dated = {s.step.id: s for s in m.plan.included if s.dates}
    assert steps.keys() == dated.keys()
    for id_, planned in dated.items():
        assert planned.dates is not None
        assert (steps[id_].start, steps[id_].end) == (planned.dates.start, planned.dates.end)
        assert steps[id_].phase == m.pack.phases[planned.step.phase].name
        assert all(move in steps[id_].description for move in planned.dates.moves)


def test_a_step_without_dates_stands_nowhere() -> None:
    m = material()
    first, *rest = m.plan.steps
    undated = replace(m, plan=replace(m.plan, steps=(replace(first, dates=None), *rest)))
    assert entries(m, "steg").keys() - entries(undated, "steg").keys() == {first.step.id}


def test_every_gathering_stands_at_its_time_with_why() -> None:
    m = material()
    found = [e for e in calendar(m, EVERYWHERE) if e.kind == "treff"]
    assert len(found) == len(m.plan.timing.events) > 5
    by_key = {e.key.removesuffix(".honefoss-3305"): e for e in found}
    for event in m.plan.timing.events:
        entry = by_key[f"treff.{event.step}.{event.method}"]
        assert (entry.start, entry.end) == (f"{event.day}T{event.start}", f"{event.day}T{event.end}")
        assert all(note in entry.description for note in event.notes)
        assert entry.title == f"{m.plan.methods[event.method].name}: {m.pack.steps[event.step].name}"
        assert ("Si dette når dere inviterer" in entry.description) <= (event.audience == "innbyggere")
    assert by_key["treff.workshop-1-digital.digital-workshop"].location == "På nett"
    assert by_key["treff.workshop-2-innbyggere.kafedialog"].location == ""


def test_a_gathering_for_residents_says_what_to_say_and_for_whom() -> None:
    m = material()
    text = entries(m, "treff")[WORKSHOP].description
    assert "**Si dette når dere inviterer**\n- " in text
    assert "**For:** personer som mottar uføretrygd" in text
    assert f"Kjøreplan: index.html#steg-{WORKSHOP}-kafedialog-kjoreplan" in text
    assert "**Underveis**" in text
    step = entries(m, "steg")[WORKSHOP].description
    assert "**Underveis**" not in step
    assert "**Før**\n- [ ] " in step
    assert "**Ferdig når:** " in step


def test_a_gathering_sends_to_the_run_of_show_only_where_the_playbook_has_it() -> None:
    m = material()
    nowhere = [e for e in calendar(m, ()) if e.kind == "treff"]
    assert {e.address for e in nowhere} == {""}
    assert not any("Kjøreplan" in e.description for e in nowhere)
    book = compose(replace(m, with_calendar=True))
    headings = {f"index.html#{section.id}" for section in book.main.sections}
    assert {e.address for e in book.calendar} <= headings
    shown = [e for e in book.calendar if "Kjøreplan: " in e.description]
    assert len(shown) == len(m.plan.timing.events)
    assert {e.description.split("Kjøreplan: ")[1].split("\n")[0] for e in shown} <= headings


def test_there_is_no_calendar_unless_it_is_asked_for() -> None:
    m = material()
    assert compose(m).calendar == ()
    assert replace(compose(replace(m, with_calendar=True)), calendar=()) == compose(m)


@pytest.mark.parametrize("start", ["2027-02-01", "2027-02", "2027"])
def test_what_is_known_by_a_month_or_a_year_is_a_proposal(start: str) -> None:
    m = material({"period": {"start": start}})
    for id_, entry in entries(m, "steg").items():
        planned = next(s for s in m.plan.included if s.step.id == id_)
        assert planned.dates is not None
        assert entry.tentative == (planned.dates.precision != "dag") == ("Forslag: " in entry.description)
    assert any(e.tentative for e in entries(m, "treff").values()) == (start != "2027-02-01")


@settings(max_examples=8)
@given(st.integers(5, 150), st.booleans())  # a month at least, so that a start known by its month is another one
def test_a_key_stays_when_the_start_is_moved(weeks: int, as_month: bool) -> None:  # noqa: FBT001  a case
    day = (dt.date(2027, 2, 1) + dt.timedelta(weeks=weeks)).isoformat()
    first = calendar(material({"period": {"start": "2027-02-01"}}), ())
    later = calendar(material({"period": {"start": day[:7] if as_month else day}}), ())
    assert {e.key for e in first} == {e.key for e in later}
    assert {e.key: e.start for e in first} != {e.key: e.start for e in later}


def test_what_is_in_bokmal_only_is_marked() -> None:
    pack = core_pack("en")
    purpose = pack.steps["pilot"].purpose
    assert purpose
    m = material(pack=replace(pack, untranslated=(purpose,)), language="en")
    assert entries(m, "steg")["pilot"].description.startswith(f"{FOREIGN_SAID}{purpose}")
    assert not any(FOREIGN_SAID in e.description for e in calendar(material(), ()))
