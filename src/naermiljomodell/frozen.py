"""Records made in Python: never changed, without loose attributes, and cheap to define.

`dataclass(frozen=True, slots=True)` compiles six functions for each class every time the program starts, which for our
hundred classes takes a third as long as all other imports together. Here five are shared, and the one that fills a record
is compiled when a class is made use of often, or when somebody looks at it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import partial
from operator import attrgetter
from reprlib import recursive_repr
from types import MethodType
from typing import Any, ClassVar, Final, TypeVar, dataclass_transform

T = TypeVar("T")

_FEW: Final = 8
"""So many records of a class are filled without anything being compiled; it pays at about thirty."""


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Give *cls* as a dataclass that is frozen and has slots: equal, hashed, shown, copied and pickled like one."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__init__ = _Init(made)
    made.__compared__ = attrgetter(*(found.name for found in fields(made) if found.compare))
    for name in SHARED.keys() - vars(cls).keys():
        setattr(made, name, SHARED[name])
    record: type[T] = made
    return record


class _Init:
    """Fills the fields of new records of *cls*: the first ones field by field, the others by what is compiled then."""

    def __init__(self, cls: Any) -> None:  # noqa: ANN401  a class that the checker cannot know
        self._cls = cls
        self._left = _FEW

    def __get__(self, record: object | None, _: type | None = None) -> Callable[..., None]:
        self._left -= 1
        if record is None or self._left < 0:
            self._cls.__init__ = init = _init(self._cls)
            return init if record is None else MethodType(init, record)
        return partial(self._fill, record)

    def _fill(self, record: object, /, *values: object, **said: object) -> None:
        """Fill *record*; what does not fit the fields is left to what is compiled, which tells how."""
        declared = fields(self._cls)
        given = dict(zip((found.name for found in declared), values, strict=False))
        fitting = len(values) == len(given) and not given.keys() & said.keys()
        given |= said
        filled = {found.name: given.pop(found.name, _default(found)) for found in declared}
        if given or not fitting or any(value is MISSING for value in filled.values()):
            self._cls.__init__(record, *values, **said)
        for name, value in filled.items():
            object.__setattr__(record, name, value)


def _default(found: Field[Any]) -> Any:  # noqa: ANN401  any value may be one
    """Give the value of a field that nothing was said of, or `MISSING`."""
    return found.default if found.default_factory is MISSING else found.default_factory()


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
