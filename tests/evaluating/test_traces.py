from __future__ import annotations

import datetime as dt
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.building import folder
from tests.evaluating.test_answers import DAY, idea

from naermiljomodell.domain.records import AreaFolder, Idea, LogEntry
from naermiljomodell.domain.traces import IdeaTrace, Result
from naermiljomodell.evaluating.answers import answering
from naermiljomodell.evaluating.traces import traces

AIMS = {
    "main_aim": "Møtes oftere",
    "sub_aims": [
        {"id": "mote", "text": "Møtes hver uke", "indicators": ["moteplasser-antall"]},
        {"id": "gront", "text": "Mer grønt", "step": ["hagedag"]},
        {"id": "tomt", "text": "Ingenting"},
    ],
}


def entry(date: str = "2027-05-01", *ideas: str, **fields: object) -> LogEntry:
    """Give a row of the log that names *ideas*."""
    given = {"date": date, "step": "hagedag", "happened": "Vi plantet", "ideas": ideas}
    return LogEntry.model_validate({**given, **fields})


def place(*ideas: Idea, log: tuple[LogEntry, ...] = (), aims: object = AIMS) -> AreaFolder:
    """Give a neighbourhood with three aims."""
    return folder({"aims": aims}, ideas=ideas, log=log)


def traced(one: Idea, *log: LogEntry) -> IdeaTrace:
    """Give what became of one idea."""
    return traces(place(one, log=log), DAY).ideas[0]


def test_an_idea_is_followed_to_what_was_done_and_each_link_is_told() -> None:
    one = idea(
        status="gjennomført",
        answer="Ja",
        answer_date="2027-01-21",
        action="Hagedag",
        owner="Velforeningen",
        sub_aim="gront",
    )
    later = entry("2027-08-01", "i")
    found = traced(one, entry("2027-06-01", "i"), entry("2027-05-01", "i", "j"), entry("2027-05-01", "i"), later)
    assert (found.answer, found.days, found.measure, found.owner, found.sub_aim) == (
        "Ja",
        10,
        "Hagedag",
        "Velforeningen",
        "gront",
    )
    assert found.results == tuple(Result(day, "hagedag", "Vi plantet") for day in ("2027-05-01", "2027-06-01"))
    assert found.missing == ()


def test_what_is_missing_depends_on_how_far_an_idea_has_come() -> None:
    answered = {"answer": "Vi ser på det", "answer_date": "2027-01-12"}
    assert traced(idea()).missing == ("svar", "beslutning")
    assert traced(idea(status="vurderes", **answered)).missing == ("beslutning",)
    assert traced(idea(status="vedtatt", **answered)).missing == ("tiltak", "eier")
    assert traced(idea(status="gjennomført", action="Benk", owner="Vel", **answered)).missing == ("resultat",)
    assert traced(idea(status="avvist")).missing == ("svar",)
    assert traced(idea(status="avvist", **answered)).missing == ()


def test_an_answer_of_a_later_day_has_not_come() -> None:
    found = traced(idea(answer="Ja", answer_date="2027-07-01"))
    assert (found.answer, found.answer_date, found.days, found.missing[0]) == ("", "", None, "svar")
    assert traces(place(idea(date="2027-07-01")), DAY).ideas == ()


def test_two_ideas_may_become_one_measure_and_it_is_followed_back_to_both() -> None:
    ideas = (
        idea("b", "2027-02-01", status="i-gang", action="hagedag", owner="Vel"),
        idea("a", "2027-01-01", status="vedtatt", action="Hagedag", sub_aim="gront"),
        idea("c", "2027-01-01", status="avvist", action="Hagedag"),
        idea("d", "2027-03-01", status="vedtatt", action="Benk"),
    )
    found = traces(place(*ideas, log=(entry("2027-05-01", "b"),)), DAY).measures
    assert [(m.name, m.ideas, m.owners, m.sub_aims, m.lacks) for m in found] == [
        ("Hagedag", ("a", "b"), ("Vel",), ("gront",), ()),
        ("Benk", ("d",), (), (), ("eier", "delmål")),
    ]
    assert [len(m.results) for m in found] == [1, 0]


def test_a_measure_lacks_no_aim_where_there_are_none() -> None:
    (found,) = traces(place(idea(status="vedtatt", action="Benk"), aims=None), DAY).measures
    assert found.lacks == ("eier",)


def test_an_aim_is_an_orphan_when_nothing_leads_there_or_shows_that_one_is_there() -> None:
    ideas = (
        idea("a", status="vedtatt", action="Kafé", sub_aim="mote"),
        idea("b", status="mottatt", sub_aim="mote"),
        idea("c", status="avvist", sub_aim="tomt"),
    )
    found = traces(place(*ideas), DAY).aims
    assert [(aim.aim, aim.ideas, aim.measures, aim.lacks) for aim in found] == [
        ("mote", ("a", "b"), ("Kafé",), ()),
        ("gront", (), (), ("indikator",)),
        ("tomt", (), (), ("vei", "indikator")),
    ]
    assert (found[0].indicators, found[1].steps) == (("moteplasser-antall",), ("hagedag",))


STATUSES = st.sampled_from(["mottatt", "vurderes", "vedtatt", "i-gang", "gjennomført", "avvist"])
IDEAS = st.lists(
    st.tuples(
        st.dates(dt.date(2027, 1, 1), dt.date(2027, 9, 1)),
        STATUSES,
        st.sampled_from([None, "Ja"]),
        st.sampled_from([None, "2027-05-01", "2027-08"]),
        st.sampled_from([None, "Benk", "benk", "Kafé"]),
        st.sampled_from([None, "mote", "tomt"]),
    ),
    max_size=8,
)


@given(IDEAS, st.randoms())
def test_every_idea_is_traced_to_an_answer_or_waits_and_the_order_of_rows_changes_nothing(
    rows: list[tuple[dt.date, str, str | None, str | None, str | None, str | None]], random: Random
) -> None:
    ideas = [
        idea(f"i{n}", day.isoformat(), status=status, answer=answer, answer_date=when, action=action, sub_aim=aim)
        for n, (day, status, answer, when, action, aim) in enumerate(rows)
    ]
    log = [entry("2027-05-01", f"i{n}") for n in range(0, len(ideas), 2)]
    found = traces(place(*ideas, log=tuple(log)), DAY)
    waiting = {one.idea for one in answering(ideas, DAY).waiting}
    assert {one.idea for one in found.ideas if "svar" in one.missing} == waiting
    assert {one.idea for one in found.ideas if one.answer} | waiting == {one.idea for one in found.ideas}
    backwards = {id_ for measure in found.measures for id_ in measure.ideas}
    assert backwards == {one.idea for one in found.ideas if one.measure and one.status != "avvist"}
    mixed, mixed_log = ideas[:], log[:]
    random.shuffle(mixed)
    random.shuffle(mixed_log)
    assert traces(place(*mixed, log=tuple(mixed_log)), DAY) == found
