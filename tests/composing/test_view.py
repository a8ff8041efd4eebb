from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.composing.material import SEED, material

from naermiljomodell.composing.compose import view
from naermiljomodell.composing.view import area_view, model_view
from naermiljomodell.domain.pack import Effort, Evidence
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.plan import Dates
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.loading.core import core_pack

NASTY = "<script>alert(1)</script> *x* [a](javascript:b) {: #y} {.for-x} | `c` {{ d }} # e"
values = st.one_of(st.just(NASTY), st.text(alphabet="<>*_[](){}|`#.:-ab1 \\&~!", min_size=1)).filter(str.strip)


def leaves(data: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Give every value in *data* that holds no other, with the way to it."""
    if isinstance(data, dict):
        assert all(type(key) is str for key in data), path
        for key, value in data.items():
            yield from leaves(value, f"{path}.{key}")
    elif type(data) is list:
        for value in data:
            yield from leaves(value, f"{path}[]")
    else:
        yield path, data


def config(text: str) -> dict[str, object]:
    """Give a config in which *text* stands wherever a person may write freely."""
    return {
        "name": text,
        "municipality": text,
        "owner": text,
        "aims": {"main_aim": text, "sub_aims": [{"id": "x", "text": text, "indicators": ["finnes-ikke"]}]},
        "terms": dict.fromkeys(SEED, text),
        "access": {"interpreter": [text], "hearing_loop": False},
        "period": {"start": "2027-01-04"},
        "blocked_periods": [{"valid_from": "2027-01-04", "valid_to": "2027-02-01", "why": text}],
        "challenges": ["finnes-ikke"],
        "residents": 16844,
        "capacity": {"hours": 300, "budget_nok": 281000},
    }


def tables(text: str) -> dict[str, Any]:
    """Give the records of a folder in which *text* stands wherever a person may write freely."""
    return {
        "place": Place(text, "ukjent"),
        "stakeholders": (
            Stakeholder(id="a", name=text, kind="velforening", sector="bolig", target_groups=SEED[:2], resources=(text,)),
            Stakeholder(id="b", name=text, kind="finnes-ikke", sector="kommune", roles=("finnes-ikke", "prosjekteier")),
        ),
        "meeting_places": (MeetingPlace(id="m", name=text, kind="bibliotek", opening_hours=text),),
        "ideas": (Idea.model_validate({"id": "i", "date": "2027-01-01", "text": text, "status": "mottatt"}),),
        "log": (LogEntry.model_validate({"date": "2027-01-01", "step": "eierskap", "happened": text}),),
        "measurements": (Measurement.model_validate({"indicator": "ensomhet-0-10", "date": "2027", "value": 3}),),
        "notes": (("aktorkart", text),),
    }  # fmt: skip


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_template_sees_plain_data_and_nothing_else(language: str) -> None:
    found = list(leaves(view(material(config(NASTY), language=language, **tables(NASTY)))))
    assert len(found) > 2_000
    assert {type(value) for _, value in found} <= {str, int, float, bool}


@settings(max_examples=15)
@given(values)
def test_whatever_a_person_writes_is_escaped_wherever_it_shows(text: str) -> None:
    open_sign = re.compile(r"(?<!\\)(?:\\\\)*[<>*_`|\[\]]")
    for path, value in leaves(view(material(config(text), **tables(text)))):
        if isinstance(value, str) and not path.endswith((".notat", ".kilder[].adresse", ".beskrivelse")):
            assert not open_sign.search(value), (path, value)


def test_what_is_not_known_is_said_and_never_made_up() -> None:
    area = area_view(material({"period": {"start": "2027"}}, place=Place("Hønefoss", "ukjent")))
    unknown = {key for key, value in area.items() if value == "ikke oppgitt"}
    assert unknown == {
        "kommune", "kommunenummer", "fylke", "type", "innbyggere", "eier", "slutt", "hovedmål", "vedtak", "timer",
        "budsjett", "timer_per_uke", "teleslynge",
    }  # fmt: skip
    assert [area[key] for key in ("delmål", "utfordringer", "planer", "tolk", "sperreperioder")] == [[], [], [], [], []]
    assert (area["start"], area["kjent_sted"], area["terskel"]) == ("2027", False, 5)
    assert "0" not in {str(value) for value in area.values()}


@pytest.mark.parametrize(
    ("language", "start", "unknown"),
    [
        ("nb", "4. januar 2027", "ikke oppgitt"),
        ("nn", "4. januar 2027", "ikkje oppgitt"),
        ("en", "4 January 2027", "not given"),
    ],
)
def test_the_area_is_told_in_words(language: str, start: str, unknown: str) -> None:
    area = area_view(material(config("Ål"), language=language))
    assert (area["navn"], area["kommune"], area["kommunenummer"], area["fylke"]) == (
        "Ål",
        "Ringerike",
        "3305",
        "Buskerud",
    )
    assert (area["start"], area["slutt"]) == (start, unknown)
    assert area["innbyggere"] == {"en": "16,844"}.get(language, "16\u00a0844")
    assert area["sperreperioder"][0]["fra"] == start


def test_money_hours_and_choices_of_the_area_are_told_in_words() -> None:
    chosen = {"challenges": ["ensomhet"], "area_kind": "by", "access": {"hearing_loop": True}}
    area = area_view(
        material({**config("Ål"), **chosen, "anchoring": {"plans": ["finnes-ikke"], "resolution": "2026-11"}})
    )
    assert (area["budsjett"], area["timer"]) == ("281\u00a0000\u00a0kr", "300 timer")
    assert (area["teleslynge"], area["type"], area["utfordringer"]) == ("ja", "By eller bydel", ["Ensomhet"])
    assert (area["planer"], area["vedtak"]) == (["finnes-ikke"], "november 2026")
    assert area["delmål"] == [{"tekst": "Ål", "indikatorer": ["finnes-ikke"], "steg": []}]


def test_one_of_a_thing_is_not_many() -> None:
    m = material()
    assert [m.hours(n) for n in (0, 1, 1.5, 2)] == ["0 timer", "1 time", "1,5 timer", "2 timer"]
    assert [m.weeks_before(n) for n in (None, 0, 1, 2)] == ["", "", "1 uke før", "2 uker før"]


def test_values_that_nobody_has_given_are_said_to_be_so() -> None:
    m = material()
    assert [m.given(text) for text in (None, "", "*")] == ["ikke oppgitt", "ikke oppgitt", r"\*"]
    assert [m.amount(n) for n in (None, 0, 2.5)] == ["ikke oppgitt", "0", "2,5"]
    assert [m.when(date) for date in (None, "2027", "2027-03")] == ["ikke oppgitt", "2027", "mars 2027"]
    assert [m.role(id_) for id_ in (None, "prosjekteier", "finnes-ikke")] == [
        "ikke oppgitt",
        "Prosjekteier",
        "finnes-ikke",
    ]


def test_days_and_stretches_are_told_in_words() -> None:
    m = material()
    assert m.day(dt.date(2027, 1, 11)) == "mandag 11. januar 2027"
    assert m.dates(Dates("2027-01-01", "2027-02-28", "måned")) == "januar–februar 2027"


def test_names_and_terms_are_the_areas_own_and_safe() -> None:
    m = material({"terms": {"innvandrere": "*nye* naboer"}})
    assert m.terms(["innvandrere", "finnes-ikke"]) == [r"\*nye\* naboer"]
    assert m.names(["pilot", "a_b"], m.pack.steps) == [m.pack.steps["pilot"].name, r"a\_b"]


def test_what_something_rests_on_is_told_with_its_grade() -> None:
    m = material()
    source = next(iter(m.pack.sources.values()))
    evidence = [
        Evidence(grade="V", source=source.id, note="tallet"),
        Evidence(grade="D", source="finnes-ikke"),
        Evidence(grade="B"),
    ]
    found = m.evidence(evidence)
    assert [(e["grad"], e["kilde_id"], e["gjelder"]) for e in found] == [
        ("V", source.id, "tallet"),
        ("D", "", ""),
        ("B", "", ""),
    ]
    assert [e["grad_i_ord"] for e in found] == [
        "lest i kilden", "utledet eller utformet for modellen", "arbeidsverdi, ikke kontrollert",
    ]  # fmt: skip


def test_effort_is_told_in_parts_and_in_all() -> None:
    effort = material().effort(Effort(prepare=2, on_the_day=1, aftermath=0.5, times=2))
    assert effort == {
        "forberede": "2 timer",
        "gjennomføring": "1 time",
        "etterarbeid": "0,5 timer",
        "ganger": 2,
        "sum": "5 timer",
    }


def test_the_model_is_told_with_its_version_and_its_sources() -> None:
    model = model_view(material(digest="a" * 64))
    assert (model["dato"], model["versjon"]) == ("mandag 25. januar 2027", "1.2.3")
    assert [layer["id"] for layer in model["lag"]] == ["naermiljo"]
    assert (model["språkmerknad"], model["stedskilder"], model["mappe_merke"]) == (
        "",
        ["Stedsdata: en kilde"],
        "a" * 12,
    )


def test_a_language_that_is_not_whole_says_so_in_that_language() -> None:
    assert model_view(material(wanted_language="en"))["språkmerknad"].startswith("Parts of the content")
    partial = replace(core_pack("nn"), partial=True)
    assert model_view(material(pack=partial, language="nn"))["språkmerknad"].startswith("Delar av innhaldet")


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ({"start": "2027-01", "end": "2028-06"}, "januar 2027 – juni 2028"),
        ({"start": "2027", "end": "2027"}, "2027"),
    ],
)
def test_a_period_with_an_end_is_told_from_one_to_the_other(period: dict[str, str], said: str) -> None:
    assert area_view(material({"period": period}))["periode"] == said


def test_where_the_end_is_not_given_the_steps_tell_when_they_end() -> None:
    m = material({"period": {"start": "2027-01"}})
    assert re.fullmatch(r"fra januar 2027; stegene slutter \w+ 202\d", area_view(m)["periode"])
    day = replace(m.plan.included[0], dates=Dates("2027-02-01", "2027-02-03", "dag", ()))
    one = replace(m, plan=replace(m.plan, steps=(day,)))
    assert area_view(one)["periode"] == "fra januar 2027; stegene slutter februar 2027"
    assert area_view(replace(m, plan=replace(m.plan, steps=())))["periode"] == "fra januar 2027"


def test_a_blocked_period_tells_whether_it_is_past() -> None:
    periods = [
        {"valid_from": "2026-12-21", "valid_to": "2027-01-03", "why": "jul"},
        {"valid_from": "2027-07", "valid_to": "2027-07", "why": "ferie"},
    ]
    assert [p["forbi"] for p in area_view(material({"blocked_periods": periods}))["sperreperioder"]] == [True, False]
