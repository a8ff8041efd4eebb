"""How much room a text takes in a picture, whatever font the reader has, and how it is broken into lines."""

from __future__ import annotations

from typing import Final

SIZE: Final = 12
"""Size of the letters in units of the picture, which are CSS pixels where the picture is shown whole."""
LINE: Final = 15
"""From one line of text to the next."""

_PARTED: Final = "\u00ad"
_VOWELS: Final = frozenset("aeiouyæøåé")
_SHORTEST: Final = 3
_WIDEST = 1.05
_WIDTHS: Final = {
    sign: share
    for signs, share in (
        ("ijl", 0.29),
        ("I", 0.43),
        ("f' ,.\u00a0|", 0.37),
        ("rt-()[]:;!J", 0.46),
        ("csz/", 0.56),
        ("FLekavxy?", 0.62),
        ("EPSTYbdghnopquåø0123456789", 0.69),
        ("ABCKRUVXZÅ&«»–", 0.75),
        ("DGHNOQØ", 0.8),
        ("wM", 0.88),
    )
    for sign in signs
}
"""Share of the letter size that a sign takes in the widest of the fonts that pages are shown in; the rest are less."""


def width(text: str) -> float:
    """Give the width that *text* has at most, in units of the picture; a sign that is not known counts as the widest."""
    return SIZE * sum(_WIDTHS.get(sign, _WIDEST) for sign in text)


def lines(text: str, wanted: float, most: float) -> tuple[str, ...]:
    """Give *text* in lines of some *wanted* width, with every sign of it left.

    A word that is wider stands alone on its line; one wider than *most*, which is more than *wanted*, is parted with a
    hyphen. It is parted before a consonant with a vowel after it, as Norwegian words are, where there is one.
    """
    ready: list[str] = []
    for word in text.split(" "):
        for piece in _pieces(word, most):
            longer = f"{ready[-1]} {piece}" if ready and not ready[-1].endswith(_PARTED) else ""
            if longer and width(longer) <= wanted:
                ready[-1] = longer
            else:
                ready.append(piece)
    return tuple(line.replace(_PARTED, "-") for line in ready)


def _pieces(word: str, most: float) -> list[str]:
    """Give *word* in pieces no wider than *most*; all but the last end with the sign of a parted word."""
    pieces = []
    while width(word) > most:
        fits = next(end for end in range(len(word), 0, -1) if end == 1 or width(f"{word[:end]}-") <= most)
        end = next((end for end in range(fits, _SHORTEST - 1, -1) if _parts_well(word, end)), fits)
        pieces.append(word[:end] + _PARTED)
        word = word[end:]
    return [*pieces, word]


def _parts_well(word: str, end: int) -> bool:
    """Tell whether *word* may be parted at *end*: at least three letters each side, and a consonant and a vowel next."""
    after = word[end : end + _SHORTEST].lower()
    return len(after) == _SHORTEST and after.isalpha() and after[0] not in _VOWELS and after[1] in _VOWELS
