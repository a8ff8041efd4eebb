"""The room where templates run: plain data in, text out, nothing else within reach, and an end to everything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any, Final

from jinja2 import (
    Environment,
    StrictUndefined,
    TemplateRuntimeError,
    Undefined,
    nodes,
    pass_environment,
)
from jinja2 import Template as Compiled
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS, make_attrgetter
from jinja2.runtime import BlockReference, Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from naermiljomodell.composing.pack_loader import PackLoader
from naermiljomodell.domain.model import Template

MOST_ROUNDS: Final = 200_000
"""How many rounds of loops, calls and other templates one document may take: a hundred times what ours do."""
MOST_SIGNS: Final = 10_000_000
"""How long a text may grow: thirty times the longest of ours."""
LARGEST: Final = 1_000_000
"""How large a number may be when it is reckoned with."""
LONGEST_ROW: Final = 1_000
"""How many things may be put in one row."""

UNKNOWN: Final = "finner ikke «{}»"
"""What is said of a name that is not there."""
EMPTY: Final = "listen er tom"
"""What is said of the first of nothing."""
TOO_MUCH: Final = "den tar aldri slutt, eller den skriver for mye"
"""What is said of a template that goes on too long or writes too much."""
NOT_TEXT: Final = "det som skal skrives ut, er ikke tekst eller et tall"
"""What is said of a list, a mapping, a truth value or nothing at all where text should be."""

_TAKEN = (
    "count d default first groupby items last length list lower map max min reject rejectattr reverse select selectattr "
    "sort trim unique upper"
)
_METHODS: dict[type, frozenset[str]] = {
    dict: frozenset({"get", "items", "keys", "values"}),
    str: frozenset({"endswith", "lower", "startswith", "strip", "upper"}),
    LoopContext: frozenset({"changed", "cycle"}),
}
COUNTED: Final = "hver runde"
"""The filter that counts rounds; not a name that a template can write."""
WEIGHED: Final = "hver del"
"""The filter that weighs lists; likewise."""
_rounds: ContextVar[list[int]] = ContextVar("rounds")


@contextmanager
def bounded() -> Iterator[None]:
    """Give a stretch of work in which templates are compiled or run, with so many rounds to take and no more."""
    token = _rounds.set([MOST_ROUNDS])
    try:
        yield
    finally:
        _rounds.reset(token)


def _take_round() -> None:
    """Count one round. Raises `TemplateRuntimeError` when there are none left."""
    left = _rounds.get()
    left[0] -= 1
    if left[0] < 0:
        raise TemplateRuntimeError(TOO_MUCH)


def _counted(items: Iterable[Any]) -> Iterator[Any]:
    """Give *items*, each of them a round."""
    for item in items:
        _take_round()
        yield item


def _weighed(value: Any) -> Any:  # noqa: ANN401  what a template puts together
    """Give *value*, each part of it at any depth a round: what is doubled again and again has an end."""
    todo = [value]
    while todo:
        part = todo.pop()
        if isinstance(part, list | tuple):
            _take_round()
            todo.extend(part)
        elif isinstance(part, dict):
            _take_round()
            todo.extend((*part.keys(), *part.values()))
    return value


def _concat(pieces: Iterable[str]) -> str:
    """Give *pieces* as one text, when it is not too long."""
    whole = list(pieces)
    if sum(map(len, whole)) > MOST_SIGNS:
        raise TemplateRuntimeError(TOO_MUCH)
    return "".join(whole)


def _shown(value: object) -> object:
    """Give *value* when it can be written out. Raises `UndefinedError` for a name that is not there."""
    if value.__class__ is str:
        return value
    if isinstance(value, Undefined):
        str(value)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise TemplateRuntimeError(NOT_TEXT)
    return value


def _join(items: Iterable[object], d: str = "") -> str:
    """Give *items* as one text with *d* between them."""
    texts = [str(_shown(item)) for item in items]
    return _concat(piece for text in texts for piece in (d, text))[len(d) if texts else 0 :]


def _added(left: Any, right: Any) -> Any:  # noqa: ANN401  numbers, texts or lists
    """Give a sum of numbers, texts or lists, when it is not too large."""
    size = 0.0
    if isinstance(left, int | float) and isinstance(right, int | float):
        size = max(abs(left), abs(right)) / LARGEST
    elif isinstance(left, str | list) and isinstance(right, str | list):
        size = (len(left) + len(right)) / (MOST_SIGNS if isinstance(left, str) else MOST_ROUNDS)
    if size > 1:
        raise TemplateRuntimeError(TOO_MUCH)
    return _weighed(left + right)


@pass_environment
def _sum(environment: Environment, items: Iterable[Any], attribute: str | None = None, start: Any = 0) -> Any:  # noqa: ANN401  likewise
    """Give the sum of *items*, or of what each of them holds under *attribute*, and *start*."""
    total = start
    for item in items if attribute is None else map(make_attrgetter(environment, attribute), items):
        total = _added(total, item)
    return total


def _batch(items: Iterable[Any], linecount: int, fill_with: object = None) -> Iterator[list[Any]]:
    """Give *items* in lists of *linecount*, the last one filled up with *fill_with* if there is any."""
    if linecount > LONGEST_ROW:
        raise TemplateRuntimeError(TOO_MUCH)
    rows: Iterator[list[Any]] = FILTERS["batch"](items, linecount, fill_with)
    return rows


def _capitalize(text: str) -> str:
    """Give *text* with a capital letter first and the rest as it was: «innvandrere fra Syria» keeps its Syria."""
    return text[:1].upper() + text[1:]


FILTERS_TAKEN: Final[dict[str, Callable[..., Any]]] = {
    **{name: FILTERS[name] for name in _TAKEN.split()},
    "batch": _batch,
    "capitalize": _capitalize,
    "join": _join,
    "sum": _sum,
    COUNTED: _counted,
    WEIGHED: _weighed,
}
"""The filters that a template may use: none of them can make much out of little, or look inside things."""


class _Counting(NodeTransformer):
    """Rewrites a syntax tree so that each round of a loop is counted, and each text that is put together measured."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802  Jinja's way of naming visitors
        """Count the rounds of a loop."""
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, COUNTED, [], [], None, None, lineno=node.lineno)
        return node

    def visit_List(self, node: nodes.List | nodes.Tuple | nodes.Dict) -> nodes.Expr:  # noqa: N802  likewise
        """Weigh a list, a row or a mapping that a template writes; one that names are given to is none."""
        self.generic_visit(node)
        if getattr(node, "ctx", "load") != "load":
            return node
        return nodes.Filter(node, WEIGHED, [], [], None, None, lineno=node.lineno)

    visit_Tuple = visit_List  # noqa: N815  likewise
    visit_Dict = visit_List  # noqa: N815  likewise

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.CondExpr:  # noqa: N802  likewise
        """Let `{{ a if b }}` write nothing when it is not so."""
        self.generic_visit(node)
        node.expr2 = node.expr2 or nodes.Const("", lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802  likewise
        """Join with the filter that measures."""
        self.generic_visit(node)
        parts = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(parts, "join", [], [], None, None, lineno=node.lineno)


class _Missing(StrictUndefined):
    """A name that is not there: whatever is done with it is refused, and in Norwegian."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_exception is SecurityError:
            return str(self._undefined_name)
        return EMPTY if self._undefined_name is None else UNKNOWN.format(self._undefined_name)


class Room(ImmutableSandboxedEnvironment):
    """The sandbox: Jinja's own, with no globals, few filters, and a bound on all that could go on or grow."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    concat = staticmethod(_concat)

    def __init__(self, templates: Mapping[str, Template]) -> None:
        super().__init__(
            loader=PackLoader(templates),
            undefined=_Missing,
            autoescape=False,  # Markdown, not HTML; values come escaped
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=_shown,
        )
        self.globals.clear()
        self.filters = dict(FILTERS_TAKEN)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree: nodes.Template = _Counting().visit(super()._parse(source, name, filename))
        tree.set_environment(self)
        return tree

    def _load_template(self, name: str, globals: Any) -> Compiled:  # noqa: A002, ANN401  as in Jinja
        _take_round()
        return super()._load_template(name, globals)

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401  any plain data
        """Give what a mapping holds under a name, before anything else that Jinja would look for."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)

    def unsafe_undefined(self, obj: Any, attribute: str) -> Undefined:  # noqa: ANN401  likewise
        """Give what refuses an attribute that is out of bounds."""
        return self.undefined(obj=obj, name=attribute, exc=SecurityError)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401  likewise
        """Give a sum of numbers, texts or lists, or a product or remainder of numbers, when it is not too large."""
        if operator == "+":
            return _added(left, right)
        if operator == "**" or not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise SecurityError(operator)
        if max(abs(left), abs(right)) > LARGEST:
            raise TemplateRuntimeError(TOO_MUCH)
        return super().call_binop(context, operator, left, right)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401  likewise
        """Tell whether *obj* is a macro, a block or a loop, or one of the few methods that read plain data."""
        if isinstance(obj, Macro | BlockReference | LoopContext | Undefined):
            return True
        owner, name = getattr(obj, "__self__", None), getattr(obj, "__name__", "")
        return any(isinstance(owner, kind) and name in names for kind, names in _METHODS.items())

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  likewise
        """Give what a call gives, when it is of something that may be called."""
        _take_round()
        if not self.is_safe_callable(obj):
            raise SecurityError(str(getattr(obj, "__name__", "()")))
        return super().call(context, obj, *args, **kwargs)


def environment_for(templates: Mapping[str, Template]) -> Room:
    """Give the sandbox for *templates*; the same one for the same templates, so that they are compiled once."""
    return _kept(tuple(sorted(templates.items(), key=lambda item: item[0])))


@lru_cache(maxsize=8)
def _kept(templates: tuple[tuple[str, Template], ...]) -> Room:
    """Give one environment for one set of templates."""
    return Room(dict(templates))
