from __future__ import annotations

from tests.building import area, step
from tests.timing import timing

CONFIG = {"period": {"start": "2027-01-04", "end": "2027-01-10"}, "capacity": {"hours_per_week": 5}}


def test_weeks_with_too_many_hours_name_what_may_be_left_out_of_them() -> None:
    steps = (step("a", duration="1 uke", audience="internt"), step("b", name="Kurs", duration="1 uke", optional=True))
    found = timing(*steps, config=area(**CONFIG), hours={"a": 5, "b": 2.5})
    assert found.ways_out == (
        "Sett av 8 timer i den travleste uken (uke 1 i 2027), der dere har 5. I 1 uke er det for få timer.",
        "Ta ut det som kan tas ut i de ukene: «Kurs». Det sparer 2,5 timer.",
        "Få andre til å ta 3 timer i de ukene, for eksempel en partner som eier noe av arbeidet.",
    )


def test_a_step_without_hours_weighs_on_no_week() -> None:
    found = timing(step("a", duration="2 uker"), step("b", duration="1 uke"), config=area(**CONFIG), hours={"b": 3})
    assert [(week.week, week.monday, week.steps) for week in found.weeks] == [("2027-W01", "2027-01-04", ("b",))]


def test_leaving_out_goes_on_until_the_plan_fits() -> None:
    steps = (
        step("a", name="En", duration="2 uker", optional=True),
        step("b", name="To", duration="2 uker", optional=True),
        step("c", name="Tre", duration="1 uke", after=["a", "b"]),
    )
    found = timing(*steps, config=area(period={"start": "2027-01-04", "end": "2027-01-10"}))
    assert found.ways_out[1] == (
        "Ta ut det som kan tas ut av den lengste kjeden: «En» og «To». Da er dere ferdige 10. januar 2027."
    )


def test_leaving_out_that_does_not_suffice_says_when_it_then_ends() -> None:
    steps = (step("a", name="En", duration="1 uke", optional=True), step("b", duration="3 uker", after=["a"]))
    found = timing(*steps, config=area(period={"start": "2027-01-04", "end": "2027-01-10"}))
    assert found.ways_out[1].endswith("«En». Da er dere ferdige 24. januar 2027.")
    alone = timing(
        step("a", duration="2 uker", optional=True), config=area(period={"start": "2027-01-04", "end": "2027-01-10"})
    )
    assert alone.ways_out[1].endswith("Da er dere ferdige 3. januar 2027.")


def test_leaving_out_that_ends_the_plan_no_earlier_is_no_way_out() -> None:
    steps = (
        step("a", duration="2 uker", optional=True),
        step("b", duration="2 uker", after=["a"]),
        step("c", duration="4 uker"),
    )
    found = timing(*steps, config=area(period={"start": "2027-01-04", "end": "2027-01-10"}))
    assert len(found.ways_out) == 2
    assert not any("Ta ut" in way for way in found.ways_out)
