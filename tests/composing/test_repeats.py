from __future__ import annotations

from naermiljomodell.composing.repeats import say_once
from naermiljomodell.composing.view import Data


def act(text: str) -> Data:
    return {"tekst": text, "merke": ""}


def shown(id_: str, *parts: tuple[tuple[str, ...], list[str]], points: int = 0) -> Data:
    """Give a step whose two lists hold *parts*: groups, and lines for them; its run of show has so many *points*."""
    made = [{"for": list(g), "grupper": list(g), "punkter": [act(t) for t in texts]} for g, texts in parts]
    return {
        "id": id_,
        "navn": id_.capitalize(),
        "tilrettelegging": made,
        "invitasjon": [],
        "metoder": [{"kjøreplan": [{}] * points}],
    }


def texts(parts: list[Data]) -> list[str]:
    return [line["tekst"] for part in parts for line in part["punkter"]]


def pointed(step: Data) -> list[Data]:
    """Give where the rest stands, without whom it is for."""
    keys = ("id", "navn", "antall")
    return [{key: place[key] for key in keys} for place in step["tilrettelegging_annet_sted"]]


def test_the_first_step_says_all_and_the_next_points_at_it() -> None:
    one, two = shown("en", (("a",), ["Ring", "Kjør"])), shown("to", (("a",), ["Ring", "Kjør"]))
    say_once([one, two], list)
    assert (texts(one["tilrettelegging_nytt"]), one["tilrettelegging_annet_sted"]) == (["Ring", "Kjør"], [])
    assert two["tilrettelegging_nytt"] == []
    assert pointed(two) == [{"id": "en", "navn": "En", "antall": 2}]
    assert texts(two["tilrettelegging"]) == ["Ring", "Kjør"]


def test_the_largest_meeting_says_all_and_an_earlier_step_points_at_it() -> None:
    one, two = shown("en", (("a",), ["Ring"])), shown("to", (("a",), ["Ring"]), points=9)
    say_once([one, two], list)
    assert (texts(one["tilrettelegging_nytt"]), texts(two["tilrettelegging_nytt"])) == ([], ["Ring"])
    assert pointed(one) == [{"id": "to", "navn": "To", "antall": 1}]


def test_a_line_for_one_more_group_is_said_again() -> None:
    one, two = shown("en", (("a",), ["Ring"])), shown("to", (("a", "b"), ["Ring"]), (("a",), ["Kjør"]))
    say_once([one, two], list)
    assert texts(two["tilrettelegging_nytt"]) == ["Ring", "Kjør"]
    assert two["tilrettelegging_annet_sted"] == []


def test_a_line_for_fewer_groups_has_been_said() -> None:
    one, two = shown("en", (("a", "b"), ["Ring"])), shown("to", (("b",), ["Ring"]))
    say_once([one, two], list)
    assert pointed(two) == [{"id": "en", "navn": "En", "antall": 1}]


def test_lines_of_two_earlier_steps_point_at_both() -> None:
    steps = [
        shown("en", (("a",), ["Ring"])),
        shown("to", (("b",), ["Kjør"])),
        shown("tre", (("a",), ["Ring"]), (("b",), ["Kjør"])),
    ]
    say_once(steps, list)
    assert [(place["id"], place["antall"]) for place in steps[2]["tilrettelegging_annet_sted"]] == [
        ("en", 1),
        ("to", 1),
    ]


def test_no_line_is_lost() -> None:
    steps = [shown("en", (("a",), ["1", "2"])), shown("to", (("a",), ["2", "3"])), shown("tre", (("a",), ["3", "1"]))]
    say_once(steps, list)
    for step in steps:
        told = sum(place["antall"] for place in step["tilrettelegging_annet_sted"])
        assert told + len(texts(step["tilrettelegging_nytt"])) == len(texts(step["tilrettelegging"]))


def test_what_stands_elsewhere_tells_whom_it_is_for() -> None:
    one = shown("en", (("a", "b"), ["Ring"]), (("b",), ["Kjør"]), (("c",), ["Be"]))
    two = shown("to", (("b",), ["Kjør"]), (("a", "b"), ["Ring"]))
    say_once([one, two], lambda groups: [f"gruppe {group}" for group in groups])
    (place,) = two["tilrettelegging_annet_sted"]
    assert (place["grupper"], place["for"]) == (["b", "a"], ["gruppe b", "gruppe a"])
    assert place["merke"] == " {.for-b .for-a}"
