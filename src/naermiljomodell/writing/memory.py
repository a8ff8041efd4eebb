"""What a calendar has issued, as plain data in the lock and back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import fields

from naermiljomodell.issued import Issued

_FIELDS = tuple(found.name for found in fields(Issued))
_TEXTS = ("digest", "stamp", "start", "end", "title")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""An id of a role; it becomes part of the name of a file."""


def as_plain(issued: Issued) -> dict[str, object]:
    """Give one entry that was issued as plain data."""
    return {name: list(value) if isinstance(value := getattr(issued, name), tuple) else value for name in _FIELDS}


def read_issued(found: object) -> dict[str, Issued] | None:
    """Give what was issued, by UID, from plain data; `None` when it is not what the tool wrote."""
    if not isinstance(found, Mapping):
        return None
    entries = {uid: _entry(data) for uid, data in found.items()}
    whole = {uid: entry for uid, entry in entries.items() if entry is not None}
    return whole if len(whole) == len(entries) else None


def _entry(data: object) -> Issued | None:
    """Give one entry that was issued; `None` when any part of it is not what it should be."""
    if not isinstance(data, dict) or {*data} != {*_FIELDS}:
        return None
    roles, texts = data["roles"], [data[name] for name in _TEXTS]
    if not (
        isinstance(roles, list) and all(isinstance(text, str) and _can_be_written(text) for text in [*roles, *texts])
    ):
        return None
    sound = type(data["sequence"]) is int and data["sequence"] >= 0 and isinstance(data["cancelled"], bool)
    named = all(map(_ID.fullmatch, roles)) and _SHA256.fullmatch(data["digest"])
    if not (sound and named and _are_moments(data)):
        return None
    return Issued(**{**data, "roles": tuple(roles)})


def _can_be_written(text: str) -> bool:
    """Tell whether *text* can be in a file: it has no half of a sign."""
    return text.isprintable() or not any("\ud800" <= sign <= "\udfff" for sign in text)


def _are_moments(data: Mapping[str, str]) -> bool:
    """Tell whether an entry has a day that it was issued on, and a start and an end that are both days or both times."""
    try:
        dt.date.fromisoformat(data["stamp"])
        for name in ("start", "end"):
            dt.datetime.fromisoformat(data[name])
    except ValueError:
        return False
    return len(data["stamp"]) == len("2027-01-11") and len(data["start"]) == len(data["end"]) in {
        len("2027-01-11"),
        len("2027-01-11T16:30"),
    }
