from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from itertools import pairwise
from pathlib import Path

import pytest

import naermiljomodell.domain
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import TERMS, norwegian


def records(of: type[Record] = Record) -> list[type[Record]]:
    """Give every record of the package, at any depth."""
    for module in pkgutil.iter_modules(naermiljomodell.domain.__path__):
        importlib.import_module(f"naermiljomodell.domain.{module.name}")
    own = [record for record in of.__subclasses__() if record.__module__.startswith("naermiljomodell.")]
    return [*own, *(deeper for record in own for deeper in records(record))]


def fields() -> dict[str, list[str]]:
    """Give the field names of each record."""
    found = {record.__name__: list(record.model_fields) for record in records()}
    assert len(found) > 30
    return found


def shared_keys(names: list[str]) -> list[str]:
    """Give the Norwegian keys that two fields of one record have."""
    keys = [norwegian(name) for name in names]
    return sorted({key for key in keys if keys.count(key) > 1})


def test_every_field_of_every_record_has_a_term() -> None:
    for names in fields().values():
        assert [name for name in names if name not in TERMS] == []


def test_no_record_has_two_fields_with_one_key() -> None:
    assert {record: shared_keys(names) for record, names in fields().items() if shared_keys(names)} == {}


def test_a_planted_shared_key_is_seen() -> None:
    assert shared_keys(["happened", "happens", "id"]) == ["hva"]


def test_no_term_is_left_over() -> None:
    used = {name for names in fields().values() for name in names}
    assert sorted(TERMS.keys() - used) == []


def test_a_key_is_one_word_in_small_letters() -> None:
    assert [term for term in TERMS.values() if not re.fullmatch(r"[a-zæøåé]+(_[a-zæøåé]+)*", term)] == []


def test_a_field_without_a_term_is_a_fault_in_the_program() -> None:
    assert norwegian("target_groups") == "målgrupper"
    with pytest.raises(KeyError):
        norwegian("nothing")


def undescribed(module: str) -> list[str]:
    """Give the fields of the records in *module* that no text stands right below."""
    found = []
    for node in ast.walk(ast.parse(module)):
        if isinstance(node, ast.ClassDef) and ast.unparse(node.bases[0] if node.bases else node) in {"Record", "Item"}:
            for field, below in pairwise([*node.body, ast.Pass()]):
                text = below.value if isinstance(below, ast.Expr) else None
                if isinstance(field, ast.AnnAssign) and not isinstance(text, ast.Constant):
                    found.append(f"{node.name}.{ast.unparse(field.target)}")
    return found


def test_every_field_says_in_norwegian_what_it_is() -> None:
    for file in sorted(Path(naermiljomodell.domain.__path__[0]).glob("*.py")):
        assert undescribed(file.read_text(encoding="utf-8")) == [], file.name


def test_a_planted_field_without_words_is_seen() -> None:
    module = 'class A(Record):\n    x: Line\n    """Sagt."""\n    y: Line\n    z: Line = "1"\n    """Sagt."""\n'
    assert undescribed(module) == ["A.y"]
