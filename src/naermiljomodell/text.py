"""Text at the ground floor: one normal form, comparison, slugs and the order Norwegians read in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "đ": "d",
        "ŋ": "n",
        "ŧ": "t",
        "ł": "l",
        "ð": "d",
        "þ": "th",
        "œ": "oe",
        "ı": "i",
    }
)
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SPACES = re.compile(r"\s+")
_ODD = re.compile(r"[^\0-\u02ff]")  # no mark stands before U+0300
_ALPHABET_TAIL = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
_RESERVED = frozenset(
    {
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
    }
)
_PAIRS = {"ae": "æ", "oe": "ø", "aa": "å"}
_DIGRAPH = re.compile("ae|oe|aa", re.IGNORECASE)


def nfc(text: str) -> str:
    """Give *text* in Unicode's composed form, the only form used behind the door."""
    return unicodedata.normalize("NFC", text)


def squeeze(text: str) -> str:
    """Give *text* composed, trimmed, and with each run of white space as one space."""
    return _SPACES.sub(" ", nfc(text)).strip()


def fold(text: str) -> str:
    """Give a key for comparing names: no case, no marks, `æøå` as `ae o a`, single spaces.

    `fold("Hønefoss") == fold("HONEFOSS")`, and both Unicode forms of «Ullerål» give the same key.
    """
    return _SPACES.sub(" ", _bare(nfc(text).casefold()).translate(_LETTERS)).strip()


def _bare(text: str) -> str:
    """Give *text* without marks on its letters: `å` as `a`, but `ø`, which Unicode takes for a letter, as it is."""
    return _ODD.sub(lambda c: "" if unicodedata.combining(c[0]) else c[0], unicodedata.normalize("NFD", text))


def slug(text: str) -> str:
    """Give an ASCII id: lower case, `æ->ae ø->o å->a`, other marks stripped, words joined by `-`.

    The result may be empty (an emoji has no letters); `slug(slug(x)) == slug(x)`.
    """
    return _NOT_SLUG.sub("-", fold(text)).strip("-")


def is_reserved(name: str) -> bool:
    """Tell whether Windows keeps *name* (with or without an ending) for a device."""
    return name.split(".", 1)[0].strip().casefold() in _RESERVED


def sort_key(text: str) -> tuple[str, str]:
    """Give the key that sorts names in the Norwegian alphabet: `… z æ ø å`, case aside."""
    composed = nfc(text).casefold()
    return _bare(composed.translate(_ALPHABET_TAIL)), composed


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the one of *known* most like *word*, or an empty string when none is near."""
    from difflib import get_close_matches  # noqa: PLC0415  most runs find nothing misspelt

    by_key: dict[str, str] = {}
    for name in known:
        by_key.setdefault(fold(name), name)
    hits = get_close_matches(fold(word), by_key, n=1, cutoff=0.6)
    return by_key[hits[0]] if hits else ""


def without_digraphs(name: str) -> str:
    """Give *name* with the letters that a keyboard without them writes with two: `Hoenefoss` is Hønefoss."""
    return _DIGRAPH.sub(lambda found: _PAIRS[found.group().lower()], name)
