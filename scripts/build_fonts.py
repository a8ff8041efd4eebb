"""Cut the fonts that PDF is set in, out of the whole Noto fonts: letters of Europe, and a few signs.

    pip install fonttools fontpkg-noto-sans
    apt-get install fonts-noto-core
    python -m scripts.build_fonts <folder of fontpkg_noto_sans> <folder of Debian's Noto fonts>

The fonts are under the SIL Open Font License 1.1 and have no reserved name, so that a part of one may bear its name.
What comes out is the same each time for the same fonts; `content/fonts/KILDER.md` tells which were used.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET: Final = Path(__file__).resolve().parents[1] / "src/naermiljomodell/content/fonts"
LETTERS: Final = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20C0), (0x2100, 0x214F), (0x2200, 0x22FF),
)  # fmt: skip
"""Latin with all marks (Sami and Vietnamese among it), Greek, Cyrillic, and the signs of print and of money."""
SIGNS: Final = (
    (0x25A0, 0x25CF),
    (0x2605, 0x2606),
    (0x260E, 0x260E),
    (0x2610, 0x2612),
    (0x2709, 0x2709),
    (0x2713, 0x2718),
)
"""Squares to tick, and marks that people write."""
ARROWS: Final = ((0x2190, 0x21FF),)
FACES: Final = (
    ("NotoSans-Regular", "NotoSans[wdth,wght].ttf", 400),
    ("NotoSans-Bold", "NotoSans[wdth,wght].ttf", 700),
    ("NotoSans-Italic", "NotoSans-Italic[wdth,wght].ttf", 400),
    ("NotoSans-BoldItalic", "NotoSans-Italic[wdth,wght].ttf", 700),
)
"""The name of each face of the text, the variable font it is cut from, and its weight."""


def main() -> None:
    """Write the fonts."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("text", type=Path, help="the folder of the package fontpkg_noto_sans")
    options.add_argument(
        "signs", type=Path, help="the folder with NotoSansSymbols-Regular.ttf and NotoSansSymbols2-Regular.ttf"
    )
    chosen = options.parse_args()
    for name, source, weight in FACES:
        font = TTFont(chosen.text / "files" / source, recalcTimestamp=False)
        face = instancer.instantiateVariableFont(font, {"wght": weight, "wdth": 100}, updateFontNames=True)
        _cut(face, name, LETTERS)
    _cut(
        TTFont(chosen.signs / "NotoSansSymbols2-Regular.ttf", recalcTimestamp=False), "NotoSansSymbols2-Regular", SIGNS
    )
    _cut(TTFont(chosen.signs / "NotoSansSymbols-Regular.ttf", recalcTimestamp=False), "NotoSansSymbols-Regular", ARROWS)


def _cut(font: TTFont, name: str, ranges: Iterable[tuple[int, int]]) -> None:
    """Write the part of *font* that has the signs in *ranges*."""
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[sign for first, last in ranges for sign in range(first, last + 1)])
    cutter.subset(font)
    target = TARGET / f"{name}.ttf"
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
