from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import KINDS
from naermiljomodell.domain.pack import Item, Method, PackHeader, Step
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.errors import Problem
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.diagnostics import in_source, keys_at, problems_of
from naermiljomodell.loading.yaml_source import parse

CONFIG = "navn: Hønefoss\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"
STEP = "navn: Hagedag\nfase: mobilisering\n"
METHOD = """\
navn: Møte
hensikt: Å møtes
type: arrangement
publikum: innbyggere
timer: {}
kostnad: k0
passer_for: []
stenger_ute: []
medvirkningsnivå: 2
belegg: []
"""


def findings(text: str, record: type[Record]) -> list[Problem]:
    """Give what is said of *text* as a record of the type *record*."""
    source = parse(text, "fil.yaml")
    assert source.problems == ()
    with pytest.raises(ValidationError) as caught:
        record.model_validate(source.data, by_alias=True, by_name=False)
    return problems_of(caught.value, record, in_source(source))


def only(text: str, record: type[Record]) -> Problem:
    """Give the one thing that is said of *text*."""
    (found,) = findings(text, record)
    return found


@pytest.mark.parametrize(
    ("line", "code", "place", "suggestion"),
    [
        ("komunne: Ringerike", "NM102", (4, 1, 7), "kommune"),
        ("xyz: Ringerike", "NM102", (4, 1, 3), ""),
        ("innbyggere: 16 844", "NM103", (4, 13, 6), "16844"),
        ("innbyggere: mange", "NM103", (4, 13, 5), ""),
        ("innbyggere: [1]", "NM103", (4, 13, 1), ""),
        ("kapasitet: {timer: 1.300 t}", "NM104", (4, 20, 7), ""),
        ("kapasitet: {timer: 1 300}", "NM104", (4, 20, 5), "1300"),
        ("kapasitet: {timer: [1]}", "NM104", (4, 20, 1), ""),
        ("tilgjengelighet: {teleslynge: kanskje}", "NM105", (4, 31, 7), ""),
        ("tilgjengelighet: {teleslynge: [ja]}", "NM105", (4, 31, 1), ""),
        ("språk: nrsk", "NM106", (4, 8, 4), ""),
        ("språk: nbb", "NM106", (4, 8, 3), "nb"),
        ("språk: [nb]", "NM106", (4, 8, 1), ""),
        ("faser: {forankring: 'på '}", "NM106", (4, 21, 5), "på"),
        ("forankring: {vedtak: 15.11.2026}", "NM107", (4, 22, 10), "2026-11-15"),
        ("forankring: {vedtak: 2026-13}", "NM107", (4, 22, 7), ""),
        ("utfordringer: [Fysisk miljø]", "NM109", (4, 16, 12), "fysisk-miljo"),
        ("faser: {Forankring: av}", "NM109", (4, 9, 10), "forankring"),
        ("betegnelser: {enslige-eldre: ''}", "NM110", (4, 30, 2), ""),
        ("betegnelser: {enslige-eldre: }", "NM110", (4, 15, 13), ""),
        ("kapasitet:", "NM110", (4, 1, 9), ""),
        ("innbyggere: -5", "NM111", (4, 13, 2), ""),
        ("sentralitet: 7", "NM112", (4, 14, 1), ""),
        ("sperreperioder: [{fra: 2027-06, til: 2027-05, hvorfor: ferie}]", "NM114", (4, 38, 7), ""),
        ("navnet: [x]", "NM102", (4, 1, 6), "navn"),
        ("eier: [x]", "NM116", (4, 7, 1), ""),
        ("eier: {a: b}", "NM116", (4, 7, 1), ""),
        ("utfordringer: ensomhet", "NM117", (4, 15, 8), ""),
        ("betegnelser: eldre", "NM118", (4, 14, 5), ""),
        ("kapasitet: 300", "NM118", (4, 12, 3), ""),
        ("mål: {hovedmål: A, delmål: [B]}", "NM118", (4, 29, 1), ""),
        ("mål: {hovedmål: A, delmål: [{id: a, tekts: B}]}", "NM102", (4, 37, 5), "tekst"),
    ],
)
def test_each_kind_of_mistake_has_its_code_place_and_suggestion(
    line: str, code: str, place: tuple[int, int, int], suggestion: str
) -> None:
    found = findings(f"{CONFIG}{line}\n", Area)
    assert [(p.code, (p.line, p.column, p.width), p.suggestion) for p in found] == [(code, place, suggestion)]


@pytest.mark.parametrize(
    ("line", "record", "code", "path"),
    [
        ("varighet: 3uker", Step, "NM108", "varighet"),
        ("varighet: tre uker", Step, "NM108", "varighet"),
        ("varighet: 3 fortnights", Step, "NM108", "varighet"),
        ("vilkår: {målgruppe: a, utfordring: b}", Step, "NM115", "vilkår"),
        ("vilkår: {alle: [{}]}", Step, "NM115", "vilkår.alle.0"),
        ("vilkår: {alle: []}", Step, "NM110", "vilkår.alle"),
        ("vilkår: {innbyggere: {fra: 5, til: 1}}", Step, "NM113", "vilkår.innbyggere.til"),
        ("vilkår: {målgrupppe: a}", Step, "NM102", "vilkår.målgrupppe"),
        ("sjekkliste: [{tekst: Ring, når: nå}]", Step, "NM106", "sjekkliste.0.når"),
        ("gruppestørrelse: {fra: 9, til: 3}", Method, "NM113", "gruppestørrelse.til"),
    ],
)
def test_mistakes_deep_in_a_record_are_found_where_they_are(
    line: str, record: type[Item], code: str, path: str
) -> None:
    found = only(f"id: x\n{STEP if record is Step else METHOD}{line}\n", record)
    assert (found.code, found.path) == (code, path)


@pytest.mark.parametrize(
    ("written", "meant"), [("3uker", "3 uker"), ("2 Måneder.", "2 måneder"), ("1,5 tme", "1,5 timer")]
)
def test_a_duration_is_suggested_as_it_must_be_written(written: str, meant: str) -> None:
    assert only(f"id: x\n{STEP}varighet: {written}\n", Step).suggestion == meant


def test_a_required_key_that_is_missing_is_shown_where_it_belongs() -> None:
    missing = only("navn: Ål\nmålgrupper: []\nperiode: {}\n", Area)
    assert (missing.code, missing.path, missing.line, missing.column) == ("NM101", "periode.start", 3, 1)
    assert missing.message() == "«start» mangler"


def test_a_misspelt_required_key_is_one_finding_and_not_two() -> None:
    found = only("navn: Ål\nmålgruper: []\nperiode: {start: 2027}\n", Area)
    assert (found.code, found.line, found.suggestion) == ("NM102", 2, "målgrupper")


def test_a_reversed_period_points_at_its_end() -> None:
    found = only("navn: Ål\nmålgrupper: []\nperiode:\n  start: 2027-05\n  slutt: 2027-03\n", Area)
    assert (found.code, found.line, found.column, found.width) == ("NM114", 5, 10, 7)


def test_an_unknown_language_in_a_pack_is_shown_at_the_key() -> None:
    found = only("id: a\nversjon: 1\ntittel: A\nbeskrivelse: B\nspråk: {nb: kilde, de: kilde}\n", PackHeader)
    assert (found.code, found.line, found.column) == ("NM106", 5, 20)
    assert found.message() == "«språk» kan ikke være «de»; velg blant nb, nn, en"


def test_every_mistake_is_found_at_once() -> None:
    found = findings("navn: ''\nperiode: {start: snart}\nmålgrupper: [A]\nby: nei\n", Area)
    assert sorted(p.code for p in found) == ["NM102", "NM107", "NM109", "NM110"]


def test_a_bound_is_said_as_people_write_numbers() -> None:
    assert only(f"{CONFIG}sentralitet: 0\n", Area).message() == "«sentralitet» må være minst 1"
    assert only(f"{CONFIG}kapasitet: {{timer: -1}}\n", Area).message() == "«timer» må være minst 0"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("[a, {b: c}, [d]]", "[a, {b: c}, [d]]"),
        ("x" * 100, "x" * 59 + "…"),
        ("'a\n\n  b'", "a b"),
        ("[" + ", ".join("abcdefgh" * 9) + "]", "[" + ", ".join("abcdefgh" * 9)[:58] + "…"),
    ],
)
def test_a_value_is_shown_on_one_line_whatever_it_is(value: str, shown: str) -> None:
    found = only(f"{CONFIG}innbyggere: {value}\n", Area)
    assert dict(found.facts)["value"] == shown


def test_an_error_that_nobody_has_thought_of_is_still_a_finding() -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(complex).validate_python("x")
    (found,) = problems_of(caught.value, Area, in_source(parse(CONFIG, "naermiljo.yaml")))
    assert (found.code, found.message()) == ("NM119", "«» kan ikke leses: «x»")


def test_a_key_that_may_be_left_out_may_stand_without_a_value() -> None:
    data = parse(f"{CONFIG}kommune:\nmål:\n", "naermiljo.yaml").data
    assert Area.model_validate(data, by_alias=True, by_name=False).municipality is None


def test_the_keys_of_a_record_are_found_at_any_depth() -> None:
    assert "kommune" in keys_at(Area, ())
    assert keys_at(Area, ("periode",)) == ["start", "slutt"]
    assert keys_at(Area, ("mål", "delmål", 0)) == ["id", "tekst", "indikatorer", "steg"]
    assert keys_at(Step, ("vilkår", "alle", 2, "innbyggere")) == ["fra", "til"]
    assert keys_at(Area, ("finnes-ikke", "og", "ikke")) == []
    assert keys_at(Area, ("navn",)) == []


plain = st.recursive(
    st.none() | st.text(max_size=8) | st.sampled_from(["2027", "ja", "k0", "V", "3 uker", "internt", "a-b", "5"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
RECORDS: tuple[type[Record], ...] = (
    Area,
    PackHeader,
    *dict.fromkeys(KINDS.values()),
    Stakeholder,
    Relation,
    MeetingPlace,
    LogEntry,
    Idea,
    Measurement,
)


@st.composite
def records(draw: st.DrawFn) -> tuple[type[Record], object]:
    """Give a record, and plain data that has some of its keys, at any depth, with anything in them."""
    record = draw(st.sampled_from(RECORDS))
    return record, draw(_like(record, 3))


def _like(record: type[Record], depth: int) -> st.SearchStrategy[object]:
    """Give plain data that has the keys of *record*, and a few others."""
    fields = {key: plain | st.lists(plain, max_size=2) | _below(record, key, depth) for key in keys_at(record, ())}
    return plain | st.fixed_dictionaries({}, optional={**fields, "noe_annet": plain})


def _below(record: type[Record], key: str, depth: int) -> st.SearchStrategy[object]:
    """Give data like the record that the field *key* holds, one or several of them."""
    keys = keys_at(record, (key,)) if depth else []
    if not keys:
        return plain
    inner = st.fixed_dictionaries({}, optional=dict.fromkeys(keys, plain))
    return inner | st.lists(inner, max_size=2)


@given(case=records())
def test_nothing_a_file_can_hold_is_without_words_and_place(case: tuple[type[Record], object]) -> None:
    record, data = case
    error = _error(record, data)
    found = problems_of(error, record, in_source(parse("a: b\n", "fil.yaml"))) if error else []
    assert bool(found) is bool(error)
    for problem in found:
        assert problem.code != "NM119"
        assert all(problem.message(language) for language in LANGUAGES)
        assert (problem.file, problem.line) == ("fil.yaml", 1)


def _error(record: type[Record], data: object) -> ValidationError | None:
    """Give what pydantic says of *data* as a record, or None when it is one."""
    try:
        record.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        return error
    return None
