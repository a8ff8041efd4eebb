from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import jinja2

from naermiljomodell import readymade


def test_a_key_tells_all_it_was_made_of_and_the_version() -> None:
    assert readymade.key("a", "b") == readymade.key("a", "b")
    assert len({readymade.key("a", "b"), readymade.key("ab"), readymade.key("a"), readymade.key("b", "a")}) == 4


def test_python_that_was_not_made_is_not_found() -> None:
    assert readymade.code("mal", "finnes-ikke") is None


def test_the_version_of_a_package_is_that_of_its_distribution() -> None:
    assert readymade.version_of(jinja2) == version("jinja2")


def test_a_package_that_says_its_version_elsewhere_is_asked_for_it_there(tmp_path: Path) -> None:
    elsewhere = ModuleType("jinja2")
    elsewhere.__path__ = [str(tmp_path / "jinja2")]
    assert readymade.version_of(elsewhere) == version("jinja2")
