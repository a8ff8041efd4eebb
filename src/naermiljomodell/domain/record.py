"""The ground of every record that is read from a file: frozen, no unknown keys, and cheap until a file is read.

A record is a dataclass of the standard library, and pydantic validates such dataclasses: what it needs to know stands in
the annotations and in `__pydantic_config__`. It takes a fifth of a second to load and to build its validators, so it is
loaded here and nowhere else in `domain`, the first time something is validated. Nothing that was compiled with the
wheel is validated again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, dataclass_transform, get_type_hints

from naermiljomodell.domain.terms import norwegian
from naermiljomodell.frozen import SHARED, frozen

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


@frozen
class Before:
    """Says of a type: what *look* gives is validated instead of what was read."""

    look: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema  # noqa: PLC0415  pydantic is asking

        return core_schema.no_info_before_validator_function(self.look, handler(source))


@frozen
class After:
    """Says of a type: once it has been validated, the value is what *look* gives."""

    look: Callable[[Any], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema  # noqa: PLC0415  pydantic is asking

        return core_schema.no_info_after_validator_function(self.look, handler(source))


@frozen
class Within:
    """Says of a type of number: it is at least *least* and, where that is known, at most *most*."""

    least: int
    most: int | None = None

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema  # noqa: PLC0415  pydantic is asking

        number = core_schema.int_schema if source is int else core_schema.float_schema
        return core_schema.chain_schema([handler(source), number(ge=self.least, le=self.most)])


def wrong(kind: str, message: str) -> ValueError:
    """Give the error that a validator raises for a value of which *kind* says what is wrong."""
    from pydantic_core import PydanticCustomError  # noqa: PLC0415  only for what is wrong

    return PydanticCustomError(kind, message)


@frozen
class RecordField:
    """One field of a record: its name in code, its Norwegian key, and whether it must be there."""

    record: type[Record]
    name: str
    alias: str
    required: bool

    @property
    def annotation(self) -> Any:  # noqa: ANN401  an annotation may be anything
        """The type of the field, with all that is said of it."""
        return self.record.about.hints[self.name]


class _About:
    """What there is to know of one kind of record, reckoned the first time somebody asks."""

    def __init__(self, record: type[Record]) -> None:
        self.record = record
        self.dataclass_fields: tuple[Field[Any], ...] = fields(record)  # type: ignore[arg-type]  # every record is one

    @cached_property
    def fields(self) -> Mapping[str, RecordField]:
        """The fields by name, in the order they are written."""
        return {
            found.name: RecordField(self.record, found.name, norwegian(found.name), _is_required(found))
            for found in self.dataclass_fields
        }

    @cached_property
    def hints(self) -> Mapping[str, Any]:
        """The types of the fields, with all that is said of them."""
        return get_type_hints(self.record, include_extras=True)

    @cached_property
    def made_anew(self) -> Mapping[str, Callable[[], Any]]:
        """What makes the default of a field that has its own in each record; others are attributes of the class."""
        every = ((found.name, found.default_factory) for found in self.dataclass_fields)
        return {name: make for name, make in every if make is not MISSING}

    @cached_property
    def adapter(self) -> Any:  # noqa: ANN401  pydantic is not loaded before this
        """What validates."""
        from pydantic import TypeAdapter  # noqa: PLC0415  the one place where something is validated

        return TypeAdapter(self.record)


def _is_required(found: Field[Any]) -> bool:
    """Tell whether a field has no default."""
    return found.default is MISSING and found.default_factory is MISSING


class _Fields:
    """The fields of the record that is asked, by name."""

    def __get__(self, _: object, record: type[Record]) -> Mapping[str, RecordField]:
        return record.about.fields


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
class Record:
    """A record of the field: made once, never changed, and without keys that nobody reads.

    Whatever makes one validates it, but for `model_construct` and `model_copy`.
    """

    __pydantic_config__: ClassVar[Mapping[str, object]] = {
        "extra": "forbid",
        "alias_generator": norwegian,
        "validate_by_name": True,
        "validate_by_alias": True,
        "allow_inf_nan": False,
    }
    __compared__: ClassVar[Callable[[object], object]]
    about: ClassVar[_About]
    model_fields: ClassVar[_Fields] = _Fields()

    def __init_subclass__(cls) -> None:
        """Make *cls* a dataclass. Raises `KeyError` for a field that the glossary has no term for."""
        dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        cls.about = _About(cls)
        names = [found.name for found in cls.about.dataclass_fields]
        cls.__compared__ = attrgetter("__class__", *names)
        for name in names:
            norwegian(name)

    def __init__(self, **said: object) -> None:
        type(self).about.adapter.validator.validate_python(said, self_instance=self)

    @classmethod
    def model_validate(cls, data: object, *, by_alias: bool | None = None, by_name: bool | None = None) -> Self:
        """Give the record that *data* is. Raises pydantic's `ValidationError` with all that is wrong."""
        made: Self = cls.about.adapter.validate_python(data, by_alias=by_alias, by_name=by_name)
        return made

    @classmethod
    def model_construct(cls, **said: Any) -> Self:  # noqa: ANN401  what the fields hold
        """Give the record that says *said*, which has been validated before; what is not said is as by default."""
        made = cls.__new__(cls)
        made.__dict__.update({name: make() for name, make in cls.about.made_anew.items()}, **said)
        return made

    @classmethod
    def taken_up(cls, said: dict[str, Any]) -> Self:
        """Give what `model_construct` gives of *said*, which becomes the record's own: nobody else may hold it."""
        made = cls.__new__(cls)
        if anew := cls.about.made_anew:
            for name in anew.keys() - said.keys():
                said[name] = anew[name]()
        object.__setattr__(made, "__dict__", said)
        return made

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """Give this record with the fields in *update*, which are not validated."""
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__, **update)
        return made

    def model_dump(
        self, *, by_alias: bool = False, mode: Literal["python", "json"] = "python", exclude_none: bool = False
    ) -> dict[str, Any]:
        """Give the record as plain data, with Norwegian keys *by_alias*; for *mode* `json` tuples become lists."""

        def plain(value: object) -> object:
            if isinstance(value, Record):
                return {
                    found.alias if by_alias else name: plain(inner)
                    for name, found in value.model_fields.items()
                    if (inner := getattr(value, name)) is not None or not exclude_none
                }
            if isinstance(value, tuple):
                return (list if mode == "json" else tuple)(map(plain, value))
            return {key: plain(inner) for key, inner in value.items()} if isinstance(value, dict) else value

        dumped: dict[str, Any] = plain(self)  # type: ignore[assignment]  # a record becomes a dict
        return dumped


for _name, _found in SHARED.items():
    setattr(Record, _name, _found)
