from __future__ import annotations

import time

import pytest
from tests.building import folder

from naermiljomodell.checking.record_rules import check_records
from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_pack

PACK = core_pack("nb")
PERIOD = {"period": {"start": "2027-01", "end": "2028"}}


def entry(**cells: object) -> LogEntry:
    """Give a row of the log."""
    return LogEntry.model_validate({"date": "2027-05-04", "step": "pilot", "happened": "Noe", **cells})


def idea(**cells: object) -> Idea:
    """Give an idea without an answer."""
    return Idea.model_validate({"id": "i", "date": "2027-05-04", "text": "En benk", "status": "mottatt", **cells})


def found(*rows: LogEntry | Idea, config: dict[str, object] | None = None) -> list[Problem]:
    """Give the findings about *rows*, numbered from the second row of each sheet."""
    log = tuple(row for row in rows if isinstance(row, LogEntry))
    ideas = tuple(row for row in rows if isinstance(row, Idea))
    numbers = {"logg": tuple(range(2, 2 + len(log))), "ideer": tuple(range(2, 2 + len(ideas)))}
    return list(check_records(folder(PERIOD | (config or {}), log=log, ideas=ideas, rows=numbers), PACK))


def codes(*rows: LogEntry | Idea) -> list[str]:
    """Give the codes of the findings about *rows*."""
    return [one.code for one in found(*rows)]


@pytest.mark.parametrize(
    ("came", "new", "wrong"),
    [(10, 11, True), (0, 1, True), (10, 10, False), (0, 0, False), (None, 5, False), (5, None, False)],
)
def test_more_new_than_came_cannot_be_true(came: int | None, new: int | None, wrong: bool) -> None:  # noqa: FBT001
    rows = [entry(participants=came, new_participants=new)]
    assert codes(*rows) == (["NM337"] if wrong else [])


def test_a_finding_stands_in_its_cell() -> None:
    (one,) = found(entry(), entry(participants=3, new_participants=4))
    assert (one.file, one.line, one.path, one.severity) == ("logg.csv", 3, "nye_deltakere", "feil")
    assert one.message() == "4 nye deltakere er flere enn de 3 som var med"


@pytest.mark.parametrize(
    ("date", "wrong"), [("2024-12-31", True), ("2025", False), ("2030-12", False), ("2031-01-01", True), ("2072", True)]
)
def test_a_year_far_from_the_work_is_worth_a_look(date: str, wrong: bool) -> None:  # noqa: FBT001
    expected = [("NM338", "dato")] if wrong else []
    assert codes(idea(date=date)) == [code for code, _ in expected]
    assert [one.code for one in found(entry(date=date)) if one.code != "NM356"] == codes(idea(date=date))
    assert [(code, path) for code, _, path in about(measured(value=7, date=date))] == expected


@pytest.mark.parametrize(
    ("date", "wrong"), [("2025", True), ("2026-12-31", True), ("2027", False), ("2027-01-01", False)]
)
def test_a_row_of_the_log_from_before_the_work_is_worth_a_look(date: str, wrong: bool) -> None:  # noqa: FBT001
    assert codes(entry(date=date)) == (["NM356"] if wrong else [])


def test_without_an_end_no_day_is_too_late() -> None:
    assert found(entry(date="2090"), config={"period": {"start": "2027"}}) == []
    (one,) = found(entry(date="2020"), config={"period": {"start": "2027"}})
    assert one.message() == "2020 er langt utenfor perioden for arbeidet, som er 2027 –"


@pytest.mark.parametrize(
    ("date", "hours", "wrong"),
    [
        ("2027-05-04", 100, False),
        ("2027-05-04", 100.5, True),
        ("2027-02", 672, False),
        ("2027-02", 673, True),
        ("2027", 8760, False),
        ("2027", 8761, True),
        ("2027-05-04", None, False),
    ],
)
def test_very_many_hours_are_worth_a_look(date: str, hours: float | None, wrong: bool) -> None:  # noqa: FBT001
    assert codes(entry(date=date, hours=hours)) == (["NM345"] if wrong else [])


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"answer": "Ja", "answer_date": "2027-05-03"}, ["NM339"]),
        ({"answer": "Ja", "answer_date": "2027-05"}, []),
        ({"answer": "Ja", "answer_date": "2027-04"}, ["NM339"]),
        ({"answer": "Ja"}, ["NM340"]),
        ({"answer_date": "2027-05-05"}, ["NM341"]),
        ({"status": "gjennomført", "answer": "Ja", "answer_date": "2027-06"}, ["NM342"]),
        ({"status": "gjennomført", "action": "Benk"}, []),
        ({"status": "avvist"}, ["NM343"]),
        ({"status": "avvist", "answer": "For dyrt", "answer_date": "2027-06"}, []),
    ],
)
def test_what_an_idea_says_goes_together(cells: dict[str, object], expected: list[str]) -> None:
    assert codes(idea(**cells)) == expected


def test_a_group_is_never_more_than_everybody_of_the_same_day_and_step() -> None:
    whole, part = entry(participants=20), {"target_group": "innvandrere"}
    assert codes(whole, entry(participants=20, **part)) == []
    (one,) = found(entry(participants=12, **part), whole, entry(participants=9, **part), entry(participants=9, **part))
    assert (one.code, one.line, one.path) == ("NM344", 4, "deltakere")
    assert one.message() == "21 fra «Innvandrere» er flere enn de 20 som var med i alt samme dag"
    assert codes(whole, entry(participants=5), entry(participants=25, **part)) == []
    assert codes(whole, entry(participants=None), entry(participants=90, **part)) == []
    assert codes(entry(participants=90, **part)) == codes(whole, entry(**part)) == []
    assert codes(whole, entry(participants=90, date="2027-05-05", **part)) == []
    (odd,) = found(whole, entry(participants=21, target_group="ukjent"))
    assert "«ukjent»" in odd.message()


def test_what_came_of_an_idea_comes_after_it() -> None:
    assert codes(idea(), entry(ideas=("i", "finnes-ikke"))) == []
    (one,) = found(idea(), entry(date="2027-05-03", ideas=("i",)))
    assert (one.code, one.path) == ("NM346", "ideer")
    assert one.message() == "raden sier at det kom av ideen «i», som kom først 4. mai 2027"


def measured(indicator: object = "annet", **cells: object) -> Measurement:
    """Give a measurement."""
    return Measurement.model_validate({"indicator": indicator, "date": "2027-05", **cells})


def about(*rows: Measurement) -> list[tuple[str, int, str]]:
    """Give code, row and column of the findings about measurements."""
    made = folder(PERIOD, measurements=rows, rows={"malinger": tuple(range(2, 2 + len(rows)))})
    return [(one.code, one.line, one.path) for one in check_records(made, PACK)]


def test_a_part_is_never_more_than_its_whole_nor_than_those_who_answered() -> None:
    assert about(measured(numerator=5, denominator=5, count=5), measured(numerator=3), measured(denominator=3)) == [
        ("NM349", 3, "verdi"),
        ("NM349", 4, "verdi"),
    ]
    assert about(measured(numerator=6, denominator=5)) == [("NM347", 2, "teller")]
    assert about(measured(numerator=4, denominator=9, count=8)) == [("NM348", 2, "n")]
    assert about(measured(value=7, count=0)) == []
    assert about(measured("moteplasser-antall", value=7, count=6)) == [("NM348", 2, "n")]


def test_a_part_of_none_is_not_measured() -> None:
    assert about(measured(numerator=0, denominator=0)) == [("NM357", 2, "nevner")]
    assert about(measured(numerator=0, denominator=1)) == []


@pytest.mark.parametrize(
    ("indicator", "value", "wrong"),
    [
        ("tilhorighet-0-10", 10, False),
        ("tilhorighet-0-10", 10.5, True),
        ("tilhorighet-0-10", -1, True),
        ("blitt-hort", 0, True),
        ("ensomhet-0-10", 22, False),
        ("ensomhet-0-10", 101, True),
        ("representasjon", 3.2, False),
        ("representasjon", -0.1, True),
        ("annet", -900, False),
    ],
)
def test_a_value_is_on_the_scale_of_its_indicator(indicator: str, value: float, wrong: bool) -> None:  # noqa: FBT001
    assert about(measured(indicator, value=value)) == ([("NM355", 2, "verdi")] if wrong else [])


def test_a_scale_without_an_upper_end_says_so() -> None:
    made = folder(PERIOD, measurements=(measured("representasjon", value=-1),), rows={"malinger": (2,)})
    (one,) = check_records(made, PACK)
    assert one.message() == "-1 er utenfor skalaen til «Representasjon per målgruppe», som er 0–…"


def test_two_values_of_one_day_for_the_same_people_by_the_same_means_are_found() -> None:
    one = measured(value=7, instrument="Skjema")
    assert about(one, measured(value=8, instrument="skjema")) == [("NM349", 3, "verdi")]
    others = ({"group": "innvandrere"}, {"date": "2027-06"}, {"indicator": "et-annet"}, {"instrument": "Intervju"})
    assert about(one, *(measured(**{"value": 8, "instrument": "Skjema", **other}) for other in others)) == []
    assert about(one, measured(value=7, instrument="Skjema", group="Alle")) == []
    assert about(one, measured(value=9, instrument="Skjema", group="alle")) == [("NM349", 3, "verdi")]


def test_a_hundred_thousand_rows_cost_no_more_for_each() -> None:
    def per_row(count: int) -> float:
        log = tuple(
            LogEntry.model_construct(
                date=f"2027-05-{1 + n % 28:02}",
                step="pilot",
                happened="Noe",
                participants=n % 40,
                new_participants=n % 7,
                hours=2.0,
                target_group=None if n % 2 else "innvandrere",
            )
            for n in range(count)
        )
        made, best = folder(PERIOD, log=log), 1e9
        for _ in range(3):
            began = time.perf_counter()
            list(check_records(made, PACK))
            best = min(best, time.perf_counter() - began)
        return best / count

    few, many = per_row(5_000), per_row(100_000)
    assert many < 3 * few
