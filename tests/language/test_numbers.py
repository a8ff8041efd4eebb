"""A number that may be 1 stands apart from its word, or has a form for one: never «1 aktører»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import naermiljomodell.language as package
from naermiljomodell.language.base import Said

MANY = re.compile(
    r"\{(\w+)\} (?:\w+ )?(aktører|aktørar|actors|bånd|band|ties|rader|relasjoner|relasjonar|relations|rows|møteplasser|"
    r"møteplassar|meeting places|punkter|items|merker|ideer|idear|ideas|more steps)\b"
)
NEVER_ONE = {"færre enn {number}", "fewer than {number}"}
"""What stands before a number that is a limit of the tool's own, above one."""


def parts(value: object) -> Iterator[object]:
    """Give what *value* holds, where it holds anything."""
    if isinstance(value, Said):
        yield from (value.nb, value.nn, value.en)
    elif isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, (tuple, list)):
        yield from value
    elif not isinstance(value, type):
        yield from (getattr(value, name) for name in getattr(value, "__dataclass_fields__", ()))


def said(value: object) -> Iterator[str]:
    """Give every text of a `Said` in *value*, whatever it is held in."""
    for part in parts(value):
        if isinstance(value, Said):
            yield str(part)
        elif not isinstance(part, str):
            yield from said(part)


def texts(module: str) -> list[str]:
    """Give every text of a module of the language."""
    held = vars(import_module(f"naermiljomodell.language.{module}"))
    return [text for name, value in held.items() if not name.startswith("__") for text in said(value)]


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
    assert [fault for text in texts(module) for fault in faulty(text)] == []


def test_the_texts_are_looked_at() -> None:
    assert sum(len(texts(module)) for module in MODULES) > 1000
    assert len(MODULES) == len(list(Path(package.__path__[0]).glob("*.py"))) - 1


@pytest.mark.parametrize(
    "text", ["{area}: {actors} aktører", "{reached} av {others} andre aktørar", "{step} and {number} more steps"]
)
def test_such_a_fault_is_found(text: str) -> None:
    assert faulty(text)


def test_a_limit_of_our_own_is_no_fault() -> None:
    assert faulty("leses ikke ut av færre enn {number} aktører") == []
