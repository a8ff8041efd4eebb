"""Where templates come from: the model's own mapping, and for the tool's own what was made of them with the wheel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from typing import Any, Final

import jinja2
from jinja2 import BaseLoader, Environment, TemplateNotFound
from jinja2 import Template as Compiled

from naermiljomodell import readymade
from naermiljomodell.domain.model import Template

KIND: Final = "mal"
"""Begins the name of every file that holds a template as Python."""


class PackLoader(BaseLoader):
    """Gives templates from the model's own mapping; there is no path that leads out of it."""

    def __init__(self, templates: Mapping[str, Template]) -> None:
        self._templates = templates

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable[[], bool]]:
        """Give the text of *template*, its name where Jinja wants a file's, and that it never goes stale."""
        del environment
        if template not in self._templates:
            raise TemplateNotFound(template)
        return self._templates[template].text, template, lambda: True

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002  as in Jinja
    ) -> Compiled:
        """Give the template *name*, from its Python where that was made with the wheel of just this text.

        Either way it is *environment* that has compiled it and that runs it.
        """
        template = self._templates.get(name)
        python = readymade.code(KIND, template_key(template.text)) if template is not None else None
        if python is None:
            return super().load(environment, name, globals)
        made = environment.template_class.from_code(environment, python.replace(co_filename=name), globals or {})
        made.name = name
        return made


def template_key(text: str) -> str:
    """Give the key of what this Jinja makes of the template *text*."""
    return readymade.key(readymade.version_of(jinja2), text)


def python_of(text: str, name: str, environment: Environment) -> str:
    """Give the template *text* as Python that runs in rooms like *environment* only."""
    return environment.compile(text, name=name, filename=name, raw=True)
