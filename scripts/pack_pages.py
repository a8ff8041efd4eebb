"""Reference pages of all that the core pack holds: every field of every step, method, group, indicator and document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.markup import escape, heading, page

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import norwegian

PAGES: Mapping[str, tuple[str, str]] = {
    "steg": ("Stegene", "steg"),
    "metoder": ("Metodene", "metoder"),
    "malgrupper": ("Målgruppene", "målgrupper"),
    "indikatorer": ("Indikatorene", "indikatorer"),
    "dokumenter": ("Dokumentene", "dokumenter"),
    "kalender": ("Kalenderen", "kalender"),
    "lov-og-tilskudd": ("Lov og tilskudd", ""),
}
"""Name of the page -> its title, and the kind of record on it; empty for the page of law and funders."""

_INTRODUCTION = (
    "Alt kjernepakken sier, felt for felt, under nøklene dere bruker i `tilpasning`. Et felt som ikke står her, er tomt. "
    "Belegg har en grad: V er lest i kilden, B er bakgrunnskunnskap og D er utformet for modellen."
)
_SHOWN_APART = frozenset({"id", "name", "description"})
_INDENT = "  "


def pack_page(name: str, pack: Pack) -> str:
    """Give the page *name* of the core pack."""
    title, kind = PAGES[name]
    kinds = [kind] if kind else ["lover", "tilskudd", "trakttrinn"]
    items = [(k, item) for k in kinds for item in pack.by_kind[k].values()]
    return page(title, _INTRODUCTION, *(_item(k, item) for k, item in items))


def _item(kind: str, item: Item) -> str:
    """Give one record: its name, its id, what it says of itself, and its other fields."""
    described = getattr(item, "description", None)
    parts = [heading(2, escape(item.name)), f"Id: `{kind}.{item.id}`\n"]
    parts += [_prose(described) + "\n"] if described else []
    return "\n".join([*parts, *_fields(item, "")])


def _fields(record: Record, indent: str, apart: frozenset[str] = _SHOWN_APART) -> Iterator[str]:
    """Give a list item for each field of *record* that says something."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name not in apart and value not in (None, (), "") and not (isinstance(value, bool) and not value):
            yield from _field(f"{indent}- **{escape(norwegian(name))}:**", value, indent + _INDENT)


def _field(lead: str, value: object, indent: str) -> Iterator[str]:
    """Give one field as a list item, with what is inside it as items below."""
    if isinstance(value, tuple):
        yield lead
        for part in value:
            yield from _field(f"{indent}-", part, indent + _INDENT)
    elif isinstance(value, Record):
        inner = list(_fields(value, indent, frozenset()))
        yield from [f"{lead} {_on_one_line(inner)}"] if inner else []
    else:
        yield f"{lead} {_plain(value)}"


def _on_one_line(items: list[str]) -> str:
    """Give the fields of a small record one after the other."""
    return " · ".join(" ".join(item.split()).removeprefix("- ") for item in items)


def _plain(value: object) -> str:
    """Give a text, a number or a truth value as it is written in a file."""
    if value is True:
        return "ja"
    return f"{value:g}".replace(".", ",") if isinstance(value, float) else escape(str(value))


def _prose(text: str) -> str:
    """Give Markdown of the pack as it is: it was written for people, and holds no heading."""
    return text.replace("{", "\\{")
