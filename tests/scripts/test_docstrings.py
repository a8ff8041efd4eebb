"""The words under a field are found in the source, the class's own before those further up."""

from __future__ import annotations

import pytest
from scripts.docstrings import field_docs

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import KINDS
from naermiljomodell.domain.pack import Effort
from naermiljomodell.domain.record import Record
from naermiljomodell.errors import Problem


def test_a_field_has_the_docstring_under_it() -> None:
    assert field_docs(Area)["name"] == "Navnet på nærmiljøet."


def test_an_inherited_field_has_the_docstring_of_the_class_it_comes_from() -> None:
    assert field_docs(KINDS["steg"])["id"].startswith("Fast id:")


def test_a_property_has_its_own_docstring() -> None:
    assert field_docs(Effort)["total"]
    assert field_docs(Problem)["severity"].startswith("`feil`")


def test_a_method_and_a_field_without_words_are_left_out() -> None:
    docs = field_docs(Problem)
    assert "message" not in docs
    assert "code" not in docs


def test_every_field_of_every_kind_of_record_is_described() -> None:
    seen = 0
    records: list[type[Record]] = [Area, *KINDS.values()]
    for record in records:
        docs = field_docs(record)
        seen += len(record.model_fields)
        assert set(record.model_fields) - docs.keys() == set(), record.__name__
    assert seen > 100


def test_a_class_that_is_not_in_its_file_is_a_fault() -> None:
    class Nowhere(Record):
        """A record made inside a function."""

    Nowhere.__module__ = "naermiljomodell.domain.area"
    with pytest.raises(LookupError, match="no class"):
        field_docs(Nowhere)
