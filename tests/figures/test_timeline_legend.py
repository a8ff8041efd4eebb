from __future__ import annotations

from naermiljomodell.figures.bars import Bar, End, Slack
from naermiljomodell.figures.legend import Entry
from naermiljomodell.figures.timeline_ground import Blocked
from naermiljomodell.figures.timeline_legend import bar_entries, ground_entries, mark_entries, slack_entries
from naermiljomodell.figures.timeline_rows import Mark


def bar(starts: End, ends: End, *, full: bool = False) -> Bar:
    """Give a bar."""
    return Bar(0, 50, 0, starts, ends, full)


def said(entries: object) -> list[str]:
    """Give the words of some entries."""
    return [one.words for one in entries if isinstance(one, Entry)]  # type: ignore[attr-defined]  # an iterable of them


def test_only_the_bars_in_use_are_explained() -> None:
    assert said(bar_entries([], "nb")) == []
    assert said(bar_entries([bar("sharp", "sharp")], "nb")) == ["steg, kjent på dagen"]
    assert said(bar_entries([bar("soft", "on", full=True)], "nb")) == [
        "steg, bare måneden er kjent",
        "i den lengste kjeden",
        "fortsetter i en annen del",
    ]


def test_slack_is_explained_when_there_is_any() -> None:
    assert said(slack_entries([], "en")) == []
    assert said(slack_entries([Slack(0, 9, 0, cut=True)], "en")) == ["can wait so long"]


def test_each_kind_of_moment_is_explained_once() -> None:
    marks = [
        Mark("answer", 1, 2),
        Mark("event", 1, 2),
        Mark("event", 5, 6),
        Mark("event", 1, 32),
        Mark("first_due", 1, 32),
    ]
    assert said(mark_entries(marks, "nb")) == [
        "møte",
        "møte en gang i måneden",
        "første frist før steget, en gang i måneden",
        "svar eller rapport senest",
    ]


def test_each_blocked_period_is_explained_by_its_letter() -> None:
    found = list(ground_entries([5], [Blocked("C", "2027-06-21", "2027-08-15", "ferie")], "nn"))
    assert said(found) == ["heilagdag", "sperra: ferie, 21. juni 2027 – 15. august 2027"]
    assert ">C</text>" in found[1].sign
    assert said(ground_entries([], [], "nn")) == []
