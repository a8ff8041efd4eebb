"""The words under a field: what its docstring says, read from the source and not at run time."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path


def field_docs(record: type) -> dict[str, str]:
    """Give the docstring under each field of *record* and of the classes it is made from, by field name.

    A field of the class itself goes before one of the same name further up. Line breaks become spaces.
    """
    docs: dict[str, str] = {}
    for class_ in reversed(record.__mro__):
        if class_.__module__.startswith("naermiljomodell."):
            docs.update(_docs_in(Path(inspect.getfile(class_)), class_.__qualname__))
    return docs


@cache
def _docs_in(file: Path, qualname: str) -> dict[str, str]:
    """Give the docstrings under the fields of one class in *file*."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == qualname:
            return dict(_pairs(node))
    raise LookupError(f"no class {qualname} in {file.name}")


def _pairs(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Give name and docstring of each field of a class, and of each property."""
    for field, after in zip(node.body, [*node.body[1:], ast.Pass()], strict=True):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            said = _text(after)
            if said:
                yield field.target.id, said
        elif isinstance(field, ast.FunctionDef) and any(_is_property(d) for d in field.decorator_list):
            yield field.name, " ".join((ast.get_docstring(field) or "").split())


def _text(node: ast.stmt) -> str:
    """Give the text of a statement that is nothing but a text; empty for any other."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return " ".join(node.value.value.split())
    return ""


def _is_property(decorator: ast.expr) -> bool:
    """Tell whether a decorator makes a property."""
    return isinstance(decorator, ast.Name) and decorator.id == "property"
