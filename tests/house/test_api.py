"""The public face is small, in order, and changes only when someone means it to."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from tests.conftest import Golden

import naermiljomodell

SNAPSHOT = Path(__file__).with_name("api.txt")
MOST_NAMES = 22


class Bare(str):
    """An annotation that is shown without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Give the annotation as it stands in the source."""
        return str(self)


def described(module: ModuleType) -> str:
    """Give every public name of *module* with its signature, or its fields and methods, as one text."""
    return "\n".join(line for name in module.__all__ for line in _lines(name, getattr(module, name))) + "\n"


def _lines(name: str, value: object) -> Iterator[str]:
    """Give what a caller of *name* may build on."""
    if not inspect.isclass(value):
        yield f"{name}{_signature(value)}" if callable(value) else f"{name}: {type(value).__name__}"
        return
    bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
    yield f"class {name}({bases})" if bases else f"class {name}"
    own = [base for base in reversed(value.__mro__) if base.__module__.startswith(naermiljomodell.__name__)]
    for owner in own:
        for field, kind in inspect.get_annotations(owner).items():
            if not field.startswith("_"):
                yield f"    {field}: {kind}"
        for method, item in vars(owner).items():
            public = not method.startswith("_") or (method == "__init__" and issubclass(value, Exception))
            if public and (inspect.isfunction(item) or isinstance(item, property)):
                yield f"    {method}{_signature(item)}"


def _signature(item: object) -> str:
    """Give how a function is called, or what a property gives."""
    function = item.fget if isinstance(item, property) else item
    if not callable(function):
        return ""
    signature = inspect.signature(function)
    if isinstance(item, property):
        return f" -> {signature.return_annotation}"
    parameters = [p.replace(annotation=_bare(p.annotation)) for p in signature.parameters.values()]
    return str(signature.replace(parameters=parameters, return_annotation=_bare(signature.return_annotation)))


def _bare(annotation: object) -> object:
    """Give *annotation* so that it is shown without quotes."""
    return Bare(annotation) if isinstance(annotation, str) else annotation


def test_the_public_face_is_what_it_was(golden: Golden) -> None:
    golden(SNAPSHOT, described(naermiljomodell).encode())


def test_the_public_names_are_few_and_in_order() -> None:
    names = naermiljomodell.__all__
    assert 0 < len(names) <= MOST_NAMES
    assert names == sorted(names)


@pytest.mark.parametrize("name", naermiljomodell.__all__)
def test_every_public_name_says_what_it_gives(name: str) -> None:
    value = getattr(naermiljomodell, name)
    assert inspect.getdoc(value)
    if name != "__version__":
        assert value.__name__ == name


def test_a_name_that_is_not_public_does_not_exist() -> None:
    with pytest.raises(AttributeError, match="no attribute 'helpers'"):
        naermiljomodell.helpers  # noqa: B018  asking is the test


def test_a_planted_change_of_a_signature_shows() -> None:
    module = ModuleType("planted")
    module.__dict__.update(__all__=["f"], f=lambda area: area)
    before = described(module)
    module.__dict__["f"] = lambda area, today: (area, today)
    assert (before, described(module)) == ("f(area)\n", "f(area, today)\n")
