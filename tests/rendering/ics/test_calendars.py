from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rendering.ics.reader import Read, imported, opened, read, showing
from tests.rendering.ics.sample import DEADLINE, ENTRIES, GATHERING, STEP, moved, playbook, uid

from naermiljomodell.issued import Issued
from naermiljomodell.playbook import Entry
from naermiljomodell.rendering.ics.calendars import calendars

LATER = "2027-02-01"


def test_there_is_a_whole_calendar_and_one_for_each_role() -> None:
    files = calendars(playbook(*ENTRIES), {}).files
    assert set(files) == {"kalender.ics", "kalender-eier.ics", "kalender-vert.ics"}
    assert list(read(files["kalender.ics"])) == [uid(entry) for entry in ENTRIES]
    assert list(read(files["kalender-eier.ics"])) == [uid(STEP), uid(GATHERING)]
    assert list(read(files["kalender-vert.ics"])) == [uid(DEADLINE)]


def test_a_calendar_without_entries_is_a_calendar_still() -> None:
    made = calendars(playbook(), {})
    assert set(made.files) == {"kalender.ics"}
    assert read(made.files["kalender.ics"]) == {}
    assert made.issued == {}


@pytest.mark.parametrize(
    ("language", "name", "of_role"),
    [
        ("nb", "Nærmiljøarbeid i Solvik", "Lokal vert: nærmiljøarbeid i Solvik"),
        ("nn", "Nærmiljøarbeid i Solvik", "Lokal vert: nærmiljøarbeid i Solvik"),
        ("en", "Neighbourhood work in Solvik", "Lokal vert: Solvik"),
    ],
)
def test_the_calendars_are_called_what_they_are(language: str, name: str, of_role: str) -> None:
    files = calendars(playbook(*ENTRIES, language=language), {}).files
    for file, called in (("kalender.ics", name), ("kalender-vert.ics", of_role)):
        head = opened(files[file]).contents
        assert [head[key][0].value for key in ("name", "x-wr-calname")] == [called, called]
        assert head["prodid"][0].value == f"-//naermiljomodell//naermiljomodell//{language.upper()}"
        assert [head[key][0].value for key in ("version", "method", "calscale")] == ["2.0", "PUBLISH", "GREGORIAN"]
        assert head["x-wr-timezone"][0].value == "Europe/Oslo"
        assert ("Lokal vert" in head["x-wr-caldesc"][0].value) == (file != "kalender.ics")


def test_the_same_plan_is_the_same_bytes_also_on_a_later_day() -> None:
    first = calendars(playbook(*ENTRIES), {})
    assert calendars(playbook(*ENTRIES), {}) == first
    assert calendars(playbook(*ENTRIES, made=LATER), first.issued) == first


def test_only_what_has_changed_gets_a_higher_number() -> None:
    first = calendars(playbook(*ENTRIES), {})
    again = read(
        calendars(playbook(DEADLINE, STEP, moved(GATHERING, "30"), made=LATER), first.issued).files["kalender.ics"]
    )
    assert {uid: entry.sequence for uid, entry in again.items()} == {uid(DEADLINE): 0, uid(STEP): 0, uid(GATHERING): 1}
    assert (again[uid(GATHERING)].stamp.date(), again[uid(STEP)].stamp.date()) == (
        dt.date(2027, 2, 1),
        dt.date(2027, 1, 11),
    )


def test_what_has_left_the_plan_is_taken_back_until_its_day_is_past() -> None:
    first = calendars(playbook(*ENTRIES), {})
    second = calendars(playbook(STEP, GATHERING, made=LATER), first.issued)
    for file in ("kalender.ics", "kalender-vert.ics"):
        gone = read(second.files[file])[uid(DEADLINE)]
        assert (gone.status, gone.sequence, gone.start) == ("CANCELLED", 1, dt.date(2027, 3, 9))
    third = calendars(playbook(STEP, GATHERING, made="2027-03-10"), second.issued)
    assert list(read(third.files["kalender.ics"])) == [uid(STEP), uid(GATHERING)]
    assert "kalender-vert.ics" not in third.files
    assert third.issued == second.issued


def test_what_goes_to_another_role_is_taken_back_from_the_first() -> None:
    first = calendars(playbook(*ENTRIES), {})
    given_on = replace(STEP, roles=(("vert", "Lokal vert"),))
    second = calendars(playbook(DEADLINE, given_on, GATHERING, made=LATER), first.issued)
    states = {name: read(data).get(uid(STEP)) for name, data in second.files.items()}
    assert {name: entry.status for name, entry in states.items() if entry} == {
        "kalender.ics": "CONFIRMED",
        "kalender-eier.ics": "CANCELLED",
        "kalender-vert.ics": "CONFIRMED",
    }
    assert {entry.sequence for entry in states.values() if entry} == {1}
    back = calendars(playbook(*ENTRIES, made=LATER), second.issued)
    mine = read(back.files["kalender-eier.ics"])[uid(STEP)]
    assert (mine.status, mine.sequence) == ("CONFIRMED", 2)
    assert read(back.files["kalender-vert.ics"])[uid(STEP)].status == "CANCELLED"
    past = calendars(playbook(*ENTRIES, made="2027-04-05"), back.issued)
    assert uid(STEP) not in read(past.files["kalender-vert.ics"])


def test_a_calendar_of_a_role_that_has_nothing_left_is_called_by_its_id() -> None:
    first = calendars(playbook(*ENTRIES), {})
    second = calendars(playbook(made=LATER), first.issued)
    assert opened(second.files["kalender-vert.ics"]).contents["name"][0].value == "vert: nærmiljøarbeid i Solvik"


DAYS = st.sampled_from(["09", "16", "23", "30"])
PLANS = st.dictionaries(st.sampled_from(["a", "b", "c"]), st.tuples(DAYS, st.sampled_from(["eier", "vert"])))


def entries_of(plan: dict[str, tuple[str, str]]) -> list[Entry]:
    """Give a gathering for each key of *plan*, on its day and with its role."""
    return [
        replace(moved(GATHERING, day), key=f"treff.{key}", roles=((role, role),)) for key, (day, role) in plan.items()
    ]


@given(st.lists(PLANS, min_size=1, max_size=6), st.sets(st.integers(0, 5)))
def test_importing_again_ends_with_the_plan_as_it_is_though_some_were_never_imported(
    plans: list[dict[str, tuple[str, str]]], skipped: set[int]
) -> None:
    names = ("kalender.ics", "kalender-eier.ics", "kalender-vert.ics")
    mine: dict[str, dict[str, Read]] = {name: {} for name in names}
    issued: dict[str, Issued] = {}
    for number, plan in enumerate(plans):
        made = calendars(playbook(*entries_of(plan), made="2027-01-11"), issued)
        issued = dict(made.issued)
        if number not in skipped or number == len(plans) - 1:
            for name in set(names) & set(made.files):
                mine[name] = imported(mine[name], made.files[name])
    for name in names:
        wanted = {
            f"{entry.key}@naermiljomodell": entry.start[:10]
            for entry in entries_of(plans[-1])
            if name == "kalender.ics" or entry.roles[0][0] in name
        }
        assert {uid: f"{entry.start:%Y-%m-%d}" for uid, entry in showing(mine[name]).items()} == wanted


def test_a_calendar_that_forgot_its_numbers_does_not_update() -> None:
    first = calendars(playbook(STEP), {}).files["kalender.ics"]
    forgetful = calendars(playbook(moved(STEP, "29")), {}).files["kalender.ics"]
    shown = imported(imported({}, first), forgetful)
    assert shown[uid(STEP)].start == dt.date(2027, 3, 22)
