from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.composing.material import material

from naermiljomodell.composing.record_view import links_view, log_sum, network_view, record_view
from naermiljomodell.composing.view import Data
from naermiljomodell.domain.records import Idea, LogEntry
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.language.page_words import WORDS

HIDDEN = WORDS.hidden.of("nb")


def idea(**fields: object) -> Idea:
    """Give an idea with these fields."""
    return Idea.model_validate({"id": "i", "date": "2027-01-11", "text": "En *benk*", "status": "mottatt", **fields})


def entry(**fields: object) -> LogEntry:
    """Give a row of the log with these fields."""
    return LogEntry.model_validate({"date": "2027-01-11", "step": "pilot", "happened": "Noe", **fields})


def actor(id_: str, *groups: str, **fields: object) -> Stakeholder:
    """Give an actor that knows some groups."""
    given = {"id": id_, "name": id_.upper(), "kind": "turlag", "sector": "frivillighet", "target_groups": groups}
    return Stakeholder.model_validate({**given, **fields})


def tie(origin: str, target: str, **fields: object) -> Relation:
    """Give a tie between two actors."""
    return Relation.model_validate({"origin": origin, "target": target, "kind": "samarbeider", **fields})


def logged(*rows: LogEntry) -> Data:
    """Give what a template sees of the log with these rows."""
    return record_view(material(log=rows))


def test_an_idea_is_told_with_its_answer_and_what_is_not_said_is_empty() -> None:
    later = idea(
        id="b",
        date="2027-02",
        step="pilot",
        target_group="innvandrere",
        place="Torget",
        owner="Vel",
        answer="Ja",
        answer_date="2027-03",
        action="Benk",
    )
    seen = record_view(material({"terms": {"innvandrere": "nye naboer"}}, ideas=(later, idea())))
    first, second = seen["ideer"]
    assert first == {
        "id": "i",
        "tekst": r"En \*benk\*",
        "dato": "11. januar 2027",
        "steg": "",
        "gruppe": "",
        "sted": "",
        "status": "mottatt",
        "eier": "ikke oppgitt",
        "svar": "",
        "svardato": "",
        "tiltak": "",
        "delmål": "",
    }
    assert (second["steg"], second["gruppe"], second["sted"]) == ("Prøve ut i pilotgrupper", "nye naboer", "Torget")
    assert (second["eier"], second["svar"], second["svardato"], second["tiltak"]) == ("Vel", "Ja", "mars 2027", "Benk")
    assert [s["antall"] for s in seen["idestatus"]] == [2, 0, 0, 0, 0, 0]


def test_a_group_that_is_not_chosen_is_told_by_its_name() -> None:
    seen = record_view(material({"target_groups": ("innvandrere",)}, ideas=(idea(target_group="enslige-eldre"),)))
    assert seen["ideer"][0]["gruppe"] == "Enslige eldre"


def test_the_log_is_told_by_date_with_what_is_not_known() -> None:
    full = entry(
        date="2027-02-01",
        participants=20,
        new_participants=8,
        organisations=1,
        hours=1,
        nok=1500,
        decision="Ja",
        next="Mer",
        target_group="innvandrere",
    )
    bare, rich = logged(full, entry())["logg"]
    assert {bare[key] for key in ("deltakere", "nye", "organisasjoner", "timer", "kr")} == {"ikke oppgitt"}
    assert (rich["deltakere"], rich["nye"], rich["organisasjoner"], rich["timer"]) == ("20", "8", "1", "1 time")
    assert rich["kr"].endswith("500\u00a0kr")
    assert (rich["beslutning"], rich["neste"], rich["steg"]) == ("Ja", "Mer", "Prøve ut i pilotgrupper")


@pytest.mark.parametrize(
    ("came", "new", "shown"),
    [
        (4, None, (HIDDEN, "ikke oppgitt")),
        (5, None, ("5", "ikke oppgitt")),
        (20, 4, ("20", HIDDEN)),
        (20, 17, ("20", HIDDEN)),  # three had come before
        (20, 20, ("20", "20")),
        (20, 15, ("20", "15")),
        (None, 9, ("ikke oppgitt", "9")),
    ],
)
def test_a_count_of_few_people_is_hidden_with_the_one_that_gives_it_away(
    came: int | None, new: int | None, shown: tuple[str, str]
) -> None:
    row = logged(entry(participants=came, new_participants=new))["logg"][0]
    assert (row["deltakere"], row["nye"]) == shown


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([], "ikke oppgitt"),
        ([None], "ikke oppgitt"),
        ([3], HIDDEN),
        ([3, None], HIDDEN),
        ([12, 20], "32"),
        ([12, 3], "minst 12"),
        ([12, None], "minst 12"),
    ],
)
def test_a_sum_of_turnouts_says_when_it_is_not_the_whole(counts: list[int | None], said: str) -> None:
    assert logged(*(entry(participants=n) for n in counts))["logg_sum"]["oppmøter"] == said


@given(st.lists(st.integers(0, 30), min_size=1, max_size=8))
def test_no_hidden_count_comes_out_of_a_sum(counts: list[int]) -> None:
    shown = [n for n in counts if n >= 5]
    said = logged(*(entry(participants=n) for n in counts))["logg_sum"]["oppmøter"]
    assert said == (HIDDEN if not shown else str(sum(shown)) if len(shown) == len(counts) else f"minst {sum(shown)}")


def test_hours_and_money_are_summed_with_how_many_rows_they_rest_on() -> None:
    rows = (
        entry(hours=2.5, participants=9, target_group="innvandrere"),
        entry(hours=1, nok=800, step="grunnlinje"),
        entry(step="finnes-ikke"),
    )
    seen = log_sum(material(log=rows))
    assert (seen["rader"], seen["oppmøter_ført"], seen["timer_ført"], seen["kr_ført"]) == (3, 1, 2, 1)
    assert (seen["timer"], seen["kr"]) == ("3,5 timer", "800\u00a0kr")
    group = {"betegnelse": "personer med innvandrerbakgrunn", "ganger": 1, "oppmøter": "9"}
    assert seen["grupper"] == [group]
    by_phase = {phase["navn"]: phase["ført"] for phase in seen["faser"]}
    assert (by_phase["Mobilisering"], by_phase["Kartlegging"]) == ("2,5 timer", "1 time")
    assert by_phase["Evaluering"] == "ikke oppgitt"
    assert all(phase["planlagt"] for phase in seen["faser"])


def test_an_empty_log_gives_no_nought() -> None:
    seen = log_sum(material())
    assert (seen["rader"], seen["timer"], seen["kr"], seen["grupper"]) == (0, "ikke oppgitt", "ikke oppgitt", [])


def test_a_step_without_dates_has_no_answer_to_come() -> None:
    m = material()
    first = dataclasses.replace(m.plan.included[0], dates=None)
    m = dataclasses.replace(m, plan=dataclasses.replace(m.plan, steps=(first,)))
    assert record_view(m)["svar_som_kommer"] == []


def test_answers_to_come_are_those_whose_day_is_not_over() -> None:
    ahead = record_view(material(today=dt.date(2027, 1, 1)))["svar_som_kommer"]
    assert "workshop-2-innbyggere" in [asked["id"] for asked in ahead]
    assert all(asked["svar"]["når"] for asked in ahead)
    assert record_view(material(today=dt.date(2031, 1, 1)))["svar_som_kommer"] == []


def test_ties_are_told_without_conflict_trust_and_what_has_ended() -> None:
    ties = (
        tie("a", "b", level=3, trust=1, since="2027-03"),
        tie("a", "c", since="2020"),
        tie("b", "c"),
        tie("a", "d", kind="konflikt"),
        tie("b", "d", until="2026"),
        tie("a", "finnes-ikke"),
    )
    seen = network_view(material(stakeholders=tuple(map(actor, "abcd")), relations=ties))
    assert [(t["fra"], t["til"], t["nivå"], t["siden"], t["nytt"]) for t in seen["bånd"]] == [
        ("A", "B", 3, "mars 2027", True),
        ("A", "C", 0, "2020", False),
        ("B", "C", 0, "ikke oppgitt", False),
    ]
    assert all("tillit" not in t for t in seen["bånd"])
    assert seen["tetthet"].isdigit()
    assert seen["merknader"]


def test_a_tie_to_an_actor_that_has_left_is_not_told() -> None:
    gone = actor("b").model_copy(update={"valid_to": "2020"})
    seen = network_view(material(stakeholders=(actor("a"), gone, actor("c")), relations=(tie("a", "b"), tie("a", "c"))))
    assert [(t["fra"], t["til"]) for t in seen["bånd"]] == [("A", "C")]


def test_weak_points_are_told_by_name() -> None:
    ties = (tie("a", "b"), tie("b", "c"))
    seen = network_view(material(stakeholders=tuple(map(actor, "abcd")), relations=ties))
    assert (seen["isolerte"], seen["sårbare"], seen["deler"]) == (["D"], ["B"], 2)
    assert network_view(material())["tetthet"] == "ikke oppgitt"


def test_links_to_try_are_the_introductions_of_the_network_with_what_is_shared_and_what_to_say() -> None:
    actors = (
        actor("a", "innvandrere", name="A*"),
        actor("b", "innvandrere", roles=["fasilitator"]),
        actor("c", roles=["fasilitator"], sector="stat"),
        actor("d", "innvandrere", valid_to="2020"),
    )
    m = material(stakeholders=actors, relations=(tie("a", "c"),))
    apart, alike = links_view(m)
    assert [(pair.one, pair.other) for pair in m.network.introductions] == [("b", "c"), ("a", "b")]
    assert (apart["fra"], apart["til"], apart["grupper"]) == ("B", "C", [])
    assert "Øve med verter og fasilitatorer" in apart["steg"]
    assert (alike["fra"], alike["til"], alike["grupper"]) == (r"A\*", "B", ["personer med innvandrerbakgrunn"])
    assert alike["si"].startswith(r"Hei, A\* og B! Dere kjenner begge personer med innvandrerbakgrunn.")


def test_without_actors_there_are_no_links_to_try() -> None:
    assert links_view(material()) == []
