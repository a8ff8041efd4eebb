"""How much room a text takes in a picture, whatever font the reader has, and how it is broken into lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from naermiljomodell.figures.parting import parting

SIZE: Final = 12
"""Size of the letters in units of the picture, which are CSS pixels where the picture is shown whole."""
LINE: Final = 15
"""From one line of text to the next."""

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

    A word that is wider stands alone on its line; one wider than *most*, which is more than *wanted*, is parted, and
    nothing is joined to a piece but the last.
    """
    ready: list[str] = []
    whole = False
    for word in text.split(" "):
        for piece, whole_after in _pieces(word, most):
            longer = f"{ready[-1]} {piece}" if whole else ""
            if longer and width(longer) <= wanted:
                ready[-1] = longer
            else:
                ready.append(piece)
            whole = whole_after
    return tuple(ready)


def _pieces(word: str, most: float) -> Iterator[tuple[str, bool]]:
    """Give *word* in pieces no wider than *most*, and of each whether the word ends with it."""
    while width(word) > most:
        fits = next(end for end in range(len(word), 0, -1) if end == 1 or width(f"{word[:end]}-") <= most)
        end, sign = parting(word, fits)
        yield word[:end] + sign, False
        word = word[end:]
    yield word, True
