from __future__ import annotations

import datetime as dt
import sys
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.rendering.ics.reader import Read, read
from tests.rendering.ics.sample import DEADLINE, GATHERING, STEP

from naermiljomodell.composing.escaping import escape
from naermiljomodell.extras import MissingExtra
from naermiljomodell.issued import Issued
from naermiljomodell.playbook import Entry
from naermiljomodell.rendering.ics.event import cancelled, component, event, numbered

ISSUED = Issued(3, "", "2027-02-01", "2027-03-09", "2027-03-10", "Ring, nå; eller \\ i morgen", ("eier",))
WORDS = st.text(st.characters(exclude_categories=["C"]), max_size=120)


def alone(data: bytes) -> Read:
    """Give the one entry of a calendar with *data* in it."""
    head, end = component("VCALENDAR").to_ical().split(b"END:")
    [found] = read(head + numbered(data, 3, "2027-02-01") + b"END:" + end).values()
    return found


def shown(entry: Entry) -> Read:
    """Give *entry* as another program reads it."""
    return alone(event(entry, "a@b", "nb"))


def test_a_step_is_whole_days_that_make_nobody_busy() -> None:
    entry = shown(STEP)
    assert (entry.start, entry.end) == (dt.date(2027, 3, 22), dt.date(2027, 4, 5))
    assert not isinstance(entry.start, dt.datetime)
    assert not entry.busy
    assert (entry.title, entry.categories, entry.status) == ("Prøve ut", ("Steg", "Mobilisering"), "CONFIRMED")
    assert entry.description == "Dere prøver.\n\nFør\n☐ Bestill rommet\n\nMer i dreieboken: index.html#steg-pilot"
    assert (entry.location, entry.alarms) == ("", ())
    assert (entry.sequence, entry.stamp) == (3, dt.datetime(2027, 2, 1, tzinfo=entry.stamp.tzinfo))


def test_the_last_day_there_is_has_none_after_it() -> None:
    assert shown(replace(STEP, end="9999-12-31")).end == dt.date(9999, 12, 31)


def test_a_gathering_has_its_time_and_place() -> None:
    entry = shown(GATHERING)
    assert isinstance(entry.start, dt.datetime)
    assert (entry.start.hour, entry.start.minute) == (16, 30)
    assert entry.busy
    assert (entry.categories, entry.location) == (("Treff", "Mobilisering"), "På nett")
    assert b"DTSTART;TZID=Europe/Oslo:20270323T163000\r\n" in event(GATHERING, "a@b", "nb")


def test_a_deadline_reminds_and_a_proposal_says_what_it_is() -> None:
    entry = shown(DEADLINE)
    assert entry.alarms == (dt.timedelta(minutes=-900), dt.timedelta(minutes=-9540))
    assert (entry.categories, entry.status) == (("Frist",), "TENTATIVE")
    assert b"ACTION:DISPLAY\r\nDESCRIPTION:Frist: Bestill rommet\r\n" in event(DEADLINE, "a@b", "nb")


@pytest.mark.parametrize(("language", "kind"), [("nb", "Frist"), ("nn", "Frist"), ("en", "Deadline")])
def test_each_language_has_its_words(language: str, kind: str) -> None:
    assert f"CATEGORIES:{kind}\r\n".encode() in event(DEADLINE, "a@b", language)


def test_what_is_taken_back_says_so_in_words_too() -> None:
    entry = alone(cancelled(ISSUED, "a@b", "nb"))
    assert (entry.status, entry.title) == ("CANCELLED", "Avlyst: Ring, nå; eller \\ i morgen")
    assert (entry.start, entry.end) == (dt.date(2027, 3, 9), dt.date(2027, 3, 11))


@given(WORDS, WORDS)
@example("Møte, æøå; \\n og «mer»", "linje 1\nlinje 2 😀")
@example("😀" * 60, "ÆØÅ" * 90)
def test_any_words_come_out_as_they_went_in(title: str, text: str) -> None:
    entry = replace(STEP, title=escape(title), description=escape(text), address="")
    data = event(entry, "a@b", "nb")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert shown(entry).title == " ".join(title.split())
    assert shown(entry).description.split() == text.split()


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingExtra, match="kalender"):
        event(STEP, "a@b", "nb")
