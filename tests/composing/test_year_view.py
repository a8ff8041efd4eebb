from __future__ import annotations

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.composing.material import material

from naermiljomodell.composing.view import Data, Material
from naermiljomodell.composing.year_view import spent_view, year_view, years_view
from naermiljomodell.domain.area import BlockedPeriod
from naermiljomodell.domain.plan import Dates
from naermiljomodell.domain.records import LogEntry

SUMMER = {"valid_from": "2027-06-23", "valid_to": "2027-08-17", "why": "ferie|tid"}


def timed(m: Material, **dates: Dates) -> Material:
    """Give *m* with only the steps named, at these times; `_` in a name stands for `-`."""
    named = {id_.replace("_", "-"): when for id_, when in dates.items()}
    steps = tuple(dataclasses.replace(s, dates=named.get(s.step.id)) for s in m.plan.steps)
    return dataclasses.replace(m, plan=dataclasses.replace(m.plan, steps=steps))


def month_of(years: list[Data], year: str, name: str) -> Data:
    """Give one month."""
    found: Data = next(x for y in years if y["år"] == year for x in y["måneder"] if x["navn"] == name)
    return found


def logged(step: str, **fields: object) -> LogEntry:
    """Give a line of the log."""
    return LogEntry.model_validate({"date": "2027-02-01", "step": step, "happened": "Møte.", **fields})


def test_a_step_stands_where_it_begins_and_where_it_ends() -> None:
    m = timed(
        material(),
        pilot=Dates("2027-11-01", "2028-02-20", "måned"),
        eierskap=Dates("2027-11-03", "2027-11-04", "dag"),
    )
    years = years_view(m)
    assert [(y["år"], [x["navn"] for x in y["måneder"]]) for y in years] == [
        ("2027", ["november"]),
        ("2028", ["februar"]),
    ]
    november = month_of(years, "2027", "november")
    assert {s["id"] for s in november["begynner"]} == {"pilot", "eierskap"}
    assert november["slutter"] == []
    assert [s["id"] for s in month_of(years, "2028", "februar")["slutter"]] == ["pilot"]


def test_a_step_known_by_its_year_stands_under_all_its_years_and_under_no_month() -> None:
    years = years_view(timed(material(), pilot=Dates("2027-01-01", "2028-12-31", "år")))
    assert [(y["år"], len(y["hele_året"]), y["måneder"]) for y in years] == [("2027", 1, []), ("2028", 1, [])]


def test_a_period_kept_free_stands_in_the_month_it_begins_in() -> None:
    m = timed(material({"blocked_periods": (SUMMER, {**SUMMER, "valid_from": "2028", "valid_to": "2028"})}))
    assert BlockedPeriod.model_validate(SUMMER).why == "ferie|tid"
    assert month_of(years_view(m), "2027", "juni")["fri"] == ["ferie\\|tid: 23. juni 2027 – 17. august 2027"]
    assert [y["år"] for y in years_view(m)] == ["2027"]


@settings(max_examples=10)
@given(st.integers(1, 12))
def test_every_dated_step_begins_in_exactly_one_month(first: int) -> None:
    m = material({"period": {"start": f"2027-{first:02}"}})
    begun = [s["id"] for y in years_view(m) for x in y["måneder"] for s in x["begynner"]]
    dated = [s.step.id for s in m.plan.included if s.dates and s.dates.precision != "år"]
    assert sorted(begun) == sorted(dated)
    assert set(year_view(m)) == {"år", "forbruk"}


def test_what_is_spent_is_added_up_and_what_nobody_wrote_is_not_given() -> None:
    log = (
        logged("pilot", hours=2, nok=1200),
        logged("pilot", hours=1.5),
        logged("eierskap"),
        logged("finnes-ikke", nok=1),
    )
    found = spent_view(material(log=log))
    assert (found["timer"], found["kr"]) == ("3,5 timer", "1\u00a0201\u00a0kr")
    by_phase = {f["navn"]: (f["timer"], f["kr"]) for f in found["faser"]}
    assert by_phase["Mobilisering"] == ("3,5 timer", "1\u00a0200\u00a0kr")
    assert by_phase["Forankring"] == ("ikke oppgitt", "ikke oppgitt")
