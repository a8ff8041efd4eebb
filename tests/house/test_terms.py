"""The glossary has a term for every field, none that nobody uses, and never one key for two fields of a record."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.house.sources import PACKAGE, ROOT, dotted, plant, sources

from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import TERMS


def records(folder: str = PACKAGE) -> list[type[Record]]:
    """Give every record of the field, after all modules of `domain` and `loading` are imported."""
    for file in sorted((ROOT / folder).rglob("*.py")):
        if file.parent.name in {"domain", "loading"} and file.stem != "__init__":
            importlib.import_module(f"naermiljomodell.{file.parent.name}.{file.stem}")
    return sorted(_below(Record), key=lambda record: record.__qualname__)


def _below(record: type[Record]) -> set[type[Record]]:
    """Give the records of the package that are made from *record*, at any depth."""
    children = {child for child in record.__subclasses__() if child.__module__.startswith("naermiljomodell.")}
    return children.union(*(_below(child) for child in children))


def same_key(fields_of: Mapping[str, Iterable[str]], terms: Mapping[str, str]) -> list[str]:
    """Give `record: key of field and field` where two fields of one record share a Norwegian key."""
    found = []
    for record, fields in fields_of.items():
        first: dict[str, str] = {}
        for name in fields:
            other = first.setdefault(terms[name], name)
            if other != name:
                found.append(f"{record}: {terms[name]} of {other} and {name}")
    return found


def unused(root: Path, terms: Mapping[str, str], fields: Iterable[str], *, least: int) -> list[str]:
    """Give the terms that are neither a field nor asked for by name with `norwegian`."""
    asked = {
        arg.value
        for source in sources(root, PACKAGE, least=least)
        for node in source.nodes
        if isinstance(node, ast.Call) and dotted(node.func).endswith("norwegian")
        for arg in node.args
        if isinstance(arg, ast.Constant)
    }
    return sorted(terms.keys() - set(fields) - asked)


def _fields() -> dict[str, tuple[str, ...]]:
    """Give the field names of every record."""
    return {record.__qualname__: tuple(record.model_fields) for record in records()}


def test_every_field_of_every_record_has_a_term() -> None:
    fields = _fields()
    assert len(fields) > 30
    assert {name for names in fields.values() for name in names} - TERMS.keys() == set()


def test_no_record_has_one_key_for_two_fields() -> None:
    assert same_key(_fields(), TERMS) == []


def test_every_term_is_used() -> None:
    names = [name for names in _fields().values() for name in names]
    assert unused(ROOT, TERMS, names, least=60) == []


def test_the_glossary_stands_in_order() -> None:
    assert list(TERMS) == sorted(TERMS)


def test_a_planted_shared_key_is_found() -> None:
    assert same_key({"A": ("x", "y"), "B": ("x",)}, {"x": "k", "y": "k"}) == ["A: k of x and y"]


def test_a_planted_unused_term_is_found(tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/loading/x.py", 'KEY = norwegian("asked")\n')
    assert unused(tmp_path, dict.fromkeys(("asked", "field", "left"), ""), ["field"], least=1) == ["left"]
