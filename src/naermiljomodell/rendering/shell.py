"""The page's outer template, from its Python where that was made with the wheel."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import jinja2
from jinja2 import Environment, StrictUndefined, Template

from naermiljomodell import readymade
from naermiljomodell.rendering.dress import asset

KIND: Final = "side"
"""Begins the name of the file that holds the template as Python."""


@lru_cache(maxsize=1)
def shell() -> Template:
    """Give the template, which makes safe all that it is not told is safe."""
    environment = _environment()
    python = readymade.code(KIND, shell_key())
    if python is None:
        return environment.from_string(_text())
    return environment.template_class.from_code(environment, python, environment.make_globals(None))


def shell_key() -> str:
    """Give the key of what this Jinja makes of the template."""
    return readymade.key(readymade.version_of(jinja2), _text())


def shell_python() -> str:
    """Give the template as Python."""
    return _environment().compile(_text(), raw=True)


def _text() -> str:
    """Give the template as it is written."""
    return asset("page.html.j2")


def _environment() -> Environment:
    """Give what compiles the template and runs it."""
    return Environment(autoescape=True, undefined=StrictUndefined)
