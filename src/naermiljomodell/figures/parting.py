"""Where a long word is parted: at a sign that joins, at the seam of a compound, or else where it can be said in two."""

from __future__ import annotations

from typing import Final

from naermiljomodell.language.compounds import seams

FEWEST: Final = 4
"""Letters that are left on each side where a word is parted."""

_JOINING: Final = "-/–"
_VOWELS: Final = frozenset("aeiouyæøåéèêôöäü")
_TOGETHER: Final = frozenset({"ng", "nk", "sj", "kj", "tj", "gj", "hj", "ck", "ch", "sh", "th", "ph"})


def parting(word: str, fits: int) -> tuple[int, str]:
    """Give how many signs of *word* to take, at most *fits* and at least one, and the sign to set after them.

    The last place that is good is taken: after a sign that joins two words, else at the seam of a compound, else before a
    consonant with a vowel after it. Where there is none, the word is parted as late as it can be.
    """
    joined = [end for end in range(FEWEST, fits + 1) if word[end - 1] in _JOINING and _leaves(word, end)]
    if joined:
        return joined[-1], ""
    all_seams = seams(word)
    known = [end for end in all_seams if FEWEST <= end <= fits and _leaves(word, end)]
    said = [
        end
        for end in range(FEWEST, fits + 1)
        if _is_said_in_two(word, end) and not any(end < seam < end + FEWEST for seam in all_seams)
    ]
    latest = min(fits, max(len(word) - FEWEST, 1))
    return (known or said or [latest])[-1], "-"


def _leaves(word: str, end: int) -> bool:
    """Tell whether enough letters are left after *end*."""
    return sum(sign.isalpha() for sign in word[end:]) >= FEWEST


def _is_said_in_two(word: str, end: int) -> bool:
    """Tell whether a syllable begins at *end*: a consonant that is one sound of its own, and a vowel after it."""
    before, after = word[:end].lower(), word[end : end + FEWEST].lower()
    if not (len(after) == FEWEST and after.isalpha() and before[-FEWEST:].isalpha()):
        return False
    return after[0] not in _VOWELS and after[1] in _VOWELS and before[-1] + after[0] not in _TOGETHER
