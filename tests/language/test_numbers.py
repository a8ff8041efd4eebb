"""A number that may be 1 stands apart from its word, or has a form for one: never «1 aktører»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import naermiljomodell.language as package
from naermiljomodell.language.base import Entry, Said

MANY = re.compile(
    r"\{(\w+)\} (?:\w+ )?(aktører|aktørar|actors|bånd|band|ties|rader|relasjoner|relasjonar|relations|rows|møteplasser|"
    r"møteplassar|meeting places|punkter|items|merker|ideer|idear|ideas|more steps)\b"
)
NEVER_ONE = {"færre enn {number}", "fewer than {number}"}
"""What stands before a number that is a limit of the tool's own, above one."""


def said(value: object, seen: set[int]) -> Iterator[str]:
    """Give every text in *value*, whatever it holds it in."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Said):
        yield from (value.nb, value.nn, value.en)
    elif isinstance(value, Entry):
        yield from said(value.text, seen)
        yield from said(value.help, seen)
    elif isinstance(value, dict):
        for part in value.values():
            yield from said(part, seen)
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from said(part, seen)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from said(getattr(value, name), seen)


def faulty(text: str) -> list[str]:
    """Give each place in *text* where a number that may be 1 stands before a word for many."""
    return [
        found[0]
        for found in MANY.finditer(text)
        if not any(text[: found.end()].endswith(f"{before} {found[2]}") for before in NEVER_ONE)
    ]


MODULES = [found.name for found in iter_modules(package.__path__)]


@pytest.mark.parametrize("module", MODULES)
def test_no_number_that_may_be_one_stands_before_a_word_for_many(module: str) -> None:
    held = vars(import_module(f"naermiljomodell.language.{module}"))
    assert [fault for text in said(held, set()) for fault in faulty(text)] == []


def test_the_texts_are_looked_at() -> None:
    held = [vars(import_module(f"naermiljomodell.language.{module}")) for module in MODULES]
    assert sum(1 for found in held for _ in said(found, set())) > 1000
    assert len(MODULES) == len(list(Path(package.__path__[0]).glob("*.py"))) - 1


@pytest.mark.parametrize(
    "text", ["{area}: {actors} aktører", "{reached} av {others} andre aktørar", "{step} and {number} more steps"]
)
def test_such_a_fault_is_found(text: str) -> None:
    assert faulty(text)


def test_a_limit_of_our_own_is_no_fault() -> None:
    assert faulty("leses ikke ut av færre enn {number} aktører") == []
