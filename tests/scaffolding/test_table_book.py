from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args, get_origin

import openpyxl  # type: ignore[import-untyped]  # it says nothing of its types
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naermiljomodell.domain.base import Amount, Count, Line, Number, OneToFive, OneToFour, Slug, When, YesNo
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.records import IdeaStatus
from naermiljomodell.domain.stakeholders import SURVEY_ITEMS, Relation
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.table_words import HELP
from naermiljomodell.loading.area_tables import read_area_tables
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.table_records import TABLES
from naermiljomodell.pipeline import load_area
from naermiljomodell.scaffolding.table_book import WORKBOOK, table_book
from naermiljomodell.text import squeeze

ULLERAL = Path(__file__).resolve().parents[2] / "examples" / "ullerål"
PACK = core_pack("nb")


def opened(data: bytes) -> Any:  # noqa: ANN401  openpyxl has no types
    return openpyxl.load_workbook(io.BytesIO(data))


def read_back(data: bytes) -> tuple[dict[str, tuple[Record, ...]], list[str]]:
    """Give the records that the tool reads from the workbook *data*, and the codes of what it finds."""
    with TemporaryDirectory() as folder:
        (Path(folder) / WORKBOOK).write_bytes(data)
        tables = read_area_tables(Path(folder), PACK)
    records = {name: found.records for name, found in tables.records.items()}
    problems = [*tables.problems, *(p for found in tables.records.values() for p in found.problems)]
    return records, [p.code for p in problems]


# What records may hold and a table can say. A bar parts values, and a fault or a formula of a spreadsheet is a finding.
SAID = (
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="|\ufeff\ufffe\uffff"), max_size=30)
    .map(squeeze)
    .filter(lambda text: text and not text.startswith("#") and text.casefold() not in {"ja", "nei"})
)
ODD = st.sampled_from(
    [
        "=1+1",
        "'=x",
        "+47 22",
        "-5 grader",
        "@mari",
        "Åse æøå",
        "0301",
        "1,5",
        "_x0041_",
        "2027-01",
        "true",
        "\U0001f642",
    ]
)
DAYS = st.sampled_from(["2027", "2027-01", "2027-01-15", "1999-12-31"])
SLUGS = st.from_regex(r"[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?", fullmatch=True)
DECIMALS = st.integers(0, 10**9).map(lambda n: n / 1000)
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    Slug: SLUGS,
    Line: SAID | ODD,
    When: DAYS,
    Count: st.integers(0, 10**9),
    Amount: DECIMALS,
    Number: DECIMALS | DECIMALS.map(lambda n: -n),
    OneToFour: st.integers(1, 4),
    OneToFive: st.integers(1, 5),
    YesNo: st.booleans(),
    IdeaStatus: st.sampled_from(get_args(IdeaStatus)),
}


def value(annotation: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  an annotation may be anything
    """Give what a field with this annotation may hold."""
    if annotation in VALUES:
        return VALUES[annotation]
    if get_origin(annotation) is tuple:
        return st.lists(value(get_args(annotation)[0]), max_size=3).map(tuple)
    (inner,) = (part for part in get_args(annotation) if part is not type(None))
    return st.none() | value(inner)


def records(record: type[Record]) -> st.SearchStrategy[list[Record]]:
    fields = {name: value(field.annotation) for name, field in record.model_fields.items()}
    return st.lists(st.fixed_dictionaries(fields).map(record.model_validate), max_size=4)


EVERY = st.fixed_dictionaries({name: records(record) for name, record in TABLES.items()})


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(EVERY)
def test_records_read_back_as_they_were(every: dict[str, list[Record]]) -> None:
    found, codes = read_back(table_book(PACK, "nb", every))
    assert codes == []
    assert found == {name: tuple(rows) for name, rows in every.items()}


def test_a_planted_loss_is_seen() -> None:
    (relation,) = [Relation(origin="a", target="b", kind="samarbeider", trust=3)]
    data = table_book(PACK, "nb", {"relasjoner": [relation.model_copy(update={"trust": 2})]})
    assert read_back(data)[0]["relasjoner"] != (relation,)


def test_the_tables_of_a_neighbourhood_read_back_from_a_workbook() -> None:
    folder, pack = load_area(ULLERAL)
    every: dict[str, Iterable[Record]] = {
        "aktorer": folder.stakeholders,
        "relasjoner": folder.relations,
        "moteplasser": folder.meeting_places,
        "logg": folder.log,
        "ideer": folder.ideas,
        "malinger": folder.measurements,
    }
    assert len(folder.stakeholders) > 10
    found, codes = read_back(table_book(pack, "nb", every))
    assert codes == []
    assert found == every


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_workbook_has_a_sheet_for_each_table_and_reads_as_nothing(language: str) -> None:
    data = table_book(core_pack(language), language)
    assert data == table_book(core_pack(language), language)
    book = opened(data)
    assert book.sheetnames[:-1] == list(TABLES)
    assert book.sheetnames[-1].endswith("(ignore)")
    for name, record in TABLES.items():
        header = [cell.value for cell in book[name][1]]
        assert header == [f.alias for f in record.model_fields.values() if f.name not in SURVEY_ITEMS]
        assert book[name].protection.sheet is False
    found, codes = read_back(data)
    assert codes == []
    assert not any(found.values())


def test_each_column_helps_and_no_help_is_for_a_column_that_is_not_there() -> None:
    for name, record in TABLES.items():
        assert HELP[name].keys() == record.model_fields.keys() - set(SURVEY_ITEMS)
        for said in HELP[name].values():
            assert all(0 < len(said.of(language)) <= 210 for language in LANGUAGES)
    assert HELP.keys() == TABLES.keys()


def test_what_can_be_chosen_is_what_the_model_has() -> None:
    book = opened(table_book(PACK, "nn"))
    lists = book[book.sheetnames[-1]]
    choices = {}
    for name in TABLES:
        header = {cell.column_letter: cell.value for cell in book[name][1]}
        for rule in book[name].data_validations.dataValidation:
            if rule.type == "list":
                column = header[str(rule.sqref)[0]]
                choices[name, column] = rule.formula1
    where = choices["aktorer", "type"].rpartition("!")[2].replace("$", "")
    assert [cell.value for (cell,) in lists[where]] == list(PACK.actor_kinds)
    assert choices["relasjoner", "fra"] == choices["moteplasser", "eier"] == "aktorer!$A$2:$A$1001"
    assert choices["ideer", "status"] == f'"{",".join(get_args(IdeaStatus))}"'
    assert (choices["moteplasser", "gratis"], choices["aktorer", "interesse"]) == ('"ja,nei"', '"1,2,3,4,5"')
    assert len(choices) == 23


def test_columns_of_a_survey_are_there_when_somebody_asked() -> None:
    asked = Relation(origin="a", target="b", kind="samarbeider", openness=3)
    header = [cell.value for cell in opened(table_book(PACK, "nb", {"relasjoner": [asked]}))["relasjoner"][1]]
    assert "åpenhet" in header
    assert "pålitelighet" not in header
    assert read_back(table_book(PACK, "nb", {"relasjoner": [asked]}))[0]["relasjoner"] == (asked,)


def test_a_model_without_something_to_choose_asks_for_anything() -> None:
    book = opened(table_book(replace(PACK, relation_kinds={}), "nb"))
    lists = [str(rule.sqref)[0] for rule in book["relasjoner"].data_validations.dataValidation if rule.type == "list"]
    assert "C" not in lists
    assert "A" in lists
