"""Records made in Python: never changed, without loose attributes, and cheap to define.

`dataclass(frozen=True, slots=True)` compiles six functions for each class every time the program starts, which for our
seventy classes takes a third as long as all other imports together. Here one is compiled, and the others are shared.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, ClassVar, Final, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Give *cls* as a dataclass that is frozen and has slots: equal, hashed, shown, copied and pickled like one."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__init__ = _init(made)
    made.__compared__ = attrgetter(*(found.name for found in fields(made) if found.compare))
    for name in SHARED.keys() - vars(cls).keys():
        setattr(made, name, SHARED[name])
    record: type[T] = made
    return record


def _init(cls: Any) -> Callable[..., None]:  # noqa: ANN401  a class that the checker cannot know
    """Give the function that fills the fields of a new record of *cls*."""
    names: dict[str, Any] = {"_set": object.__setattr__, "_factory": _FACTORY}
    head, body = ["self"], []
    for found in fields(cls):
        name, value, default = found.name, found.name, found.default
        if found.default_factory is not MISSING:
            names[f"_make_{name}"] = found.default_factory
            value, default = f"_make_{name}() if {name} is _factory else {name}", _FACTORY
        names[f"_default_{name}"] = default
        head.append(name if default is MISSING else f"{name}=_default_{name}")
        body.append(f" _set(self, {name!r}, {value})")
    exec("\n".join([f"def __init__({', '.join(head)}):", *body]), names)  # noqa: S102  names of fields, as in dataclasses
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    init.__annotations__ = {**{found.name: found.type for found in fields(cls)}, "return": None}
    return init


class _Factory:
    """Stands for a value that is made anew for each record."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()


class _Shared:
    """What all frozen records do in the same way; `__compared__` gives what two of them are equal by."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    __compared__: ClassVar[Callable[[object], object]]

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{found.name}={getattr(self, found.name)!r}" for found in fields(self) if found.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        mine = self.__class__.__compared__
        return mine(self) == mine(other)

    def __hash__(self) -> int:
        return hash(self.__class__.__compared__(self))

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __getstate__(self) -> list[object]:
        return [getattr(self, found.name) for found in fields(self)]

    def __setstate__(self, state: list[object]) -> None:
        for found, value in zip(fields(self), state, strict=True):
            object.__setattr__(self, found.name, value)


SHARED: Final = {name: found for name, found in vars(_Shared).items() if callable(found)}
"""What all frozen records do in the same way, by name."""
