"""Which renderer makes a format; each is loaded when somebody asks for it, and some need an extra."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.extras import NEEDED

Render = Callable[[Playbook, Document], bytes]

_MODULES: Final = {"html": "html", "md": "markdown", "docx": "docx", "pdf": "pdf"}
ALL: Final = tuple(_MODULES)
"""The formats that a document can be given in; each is also the ending of its file's name."""
USUAL: Final = ("html", "md")
"""Those that are made unless others are asked for: they need nothing but this package."""


def renderer(format_: str) -> Render:
    """Give what makes a document in *format_*, one of `ALL`.

    Raises `ValueError` for any other, a fault in the program that asks, and `MissingExtra` when it needs an extra that is
    not installed.
    """
    if format_ not in _MODULES:
        raise ValueError(f"not among {', '.join(ALL)}: {format_}")
    if format_ in NEEDED:
        NEEDED[format_].demand()
    render: Render = import_module(f"naermiljomodell.rendering.{_MODULES[format_]}").render
    return render
