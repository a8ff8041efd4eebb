"""The room where templates run: plain data in, text out, nothing else within reach."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from naermiljomodell.domain.model import Template


class PackLoader(BaseLoader):
    """Gives templates from the model's own mapping; there is no path that leads out of it."""

    def __init__(self, templates: Mapping[str, Template]) -> None:
        self._templates = templates

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Any]:
        """Give the text of *template*, the file it was read from, and that it never goes stale."""
        del environment
        if template not in self._templates:
            raise TemplateNotFound(template)
        found = self._templates[template]
        return found.text, found.file, lambda: True


def make_environment(templates: Mapping[str, Template]) -> ImmutableSandboxedEnvironment:
    """Give the sandbox that writes Markdown from *templates*.

    Autoescape is off because every value has been made safe for Markdown before it gets here.
    """
    environment = ImmutableSandboxedEnvironment(
        loader=PackLoader(templates),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  Markdown, not HTML; values come escaped
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=(),
    )
    environment.globals.clear()
    return environment
