"""The map of actors: who stands in the core, who is active, who is further out, and who is tied to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import cos, sin
from typing import Final

from naermiljomodell.domain.network import MapPlace
from naermiljomodell.figures import legend, svg
from naermiljomodell.figures.boxes import Item, Spot
from naermiljomodell.figures.gathering import RINGS, UNKNOWN_LEVEL, Gathered, Mark, gathered, numbered
from naermiljomodell.figures.lettering import LINE, SIZE, lines, width
from naermiljomodell.figures.paper import FLATTEST_WITH_KEY, LEAST, PRINTED_WHOLE, letters
from naermiljomodell.figures.plan import Plan
from naermiljomodell.figures.rings import EDGE, fitted, grown
from naermiljomodell.figures.symbols import RADIUS, Symbol, drawn, symbols
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.map_words import LEVELS, WORDS
from naermiljomodell.playbook import Figure

KIND: Final = "aktorkart"
"""The id of the figure, and the kind of the section it stands in."""

PAPER: Final = "nm-papir"
"""Marks the picture that is for paper only."""
TOGETHER: Final = "nm-samlet"
"""Marks a picture where each marker stands for several actors."""

_WANTED, _MOST = 100.0, 112.0
_MARKER = 2 * RADIUS + 4
_BOLD = 1.15
_INWARDS = 0.75
_ASIDE: Final = 0.9
_REM = 16
_LEGEND_GAP = 18.0
_RING_NAMES: Final = (WORDS.core, WORDS.active, WORDS.outer)
_THICK: Final = ("1", "0.8", "1.5", "2.3", "3.5")
_DASHES: Final = "4 3"


def actor_map(
    places: Sequence[MapPlace], names: Mapping[str, str], sectors: Mapping[str, str], language: str
) -> Figure:
    """Give the map of at least one actor as SVG, with a title and a description that says how to read it.

    *names* are the names of actors by id, *sectors* those of sectors, in the order they are shown. Up to 60 actors have
    a marker each, and no label covers another; of more, those of one sector and ring are drawn as one. The picture is at
    most 832 wide, and its letters are 12, in CSS pixels. Where they would be under 7 points on A4 there is another
    picture for paper, with numbers and a key. The same facts give the same text.
    """
    known = {**sectors, **{place.sector: place.sector for place in places if place.sector not in sectors}}
    used = {place.sector for place in places}
    shown = {sector: name for sector, name in known.items() if sector in used}
    what = gathered(places, names, shown, language)
    signs = {sector: symbol for sector, symbol in symbols(known).items() if sector in used}
    title, description = WORDS.title.of(language), _description(places, what, language)
    atlas = _Atlas(_entries(what, shown, signs, language), signs, _ring_names(language), (title, description))
    plan, wide = fitted(_items(what), atlas.ring_names)
    screen = atlas.drawn(plan, wide, what)
    paper, key = _for_paper(atlas, what) if letters(*screen.size) < LEAST else ("", ())
    return Figure(KIND, title, description, screen.svg(TOGETHER if what.grouped else ""), paper, key)


def _for_paper(atlas: _Atlas, what: Gathered) -> tuple[str, tuple[str, ...]]:
    """Give the picture to print, with numbers, and the key to them."""
    few = numbered(what)
    plan = grown(_items(few), PRINTED_WHOLE, atlas.ring_names, FLATTEST_WITH_KEY)
    return atlas.drawn(plan, PRINTED_WHOLE, few).svg(PAPER), tuple(mark.label for mark in what.marks)


@frozen
class _Picture:
    """What is drawn, and the room it takes: `left`, `top`, width and height."""

    content: str
    corner: tuple[float, float]
    size: tuple[float, float]

    def svg(self, also: str = "") -> str:
        """Give the picture: shown whole its letters have their own size, and it is never shown smaller than that."""
        wide = svg.number(self.size[0])
        rem = svg.number(self.size[0] / _REM)
        view = " ".join(map(svg.number, (*self.corner, *self.size)))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="{f"nm-kart {also}".strip()}" role="img" viewBox="{view}" '
            f'style="--nm-bredde:{wide}px;width:{rem}rem;min-width:{rem}rem" font-size="{SIZE}" fill="{svg.INK}">'
            f"{self.content}</svg>"
        )


@frozen
class _Atlas:
    """What the pictures of one map have in common: its legend, the symbols, the names of the rings, and what it is called."""

    entries: Sequence[legend.Entry]
    signs: Mapping[str, Symbol]
    ring_names: Mapping[int, Item]
    said: tuple[str, str]

    def drawn(self, plan: Plan, wide: float, what: Gathered) -> _Picture:
        """Give *what* drawn as *plan* says, in a picture that is so *wide*."""
        title, description = self.said
        rows, tall = legend.rows(self.entries, wide - 2 * EDGE)
        down = plan.reach + EDGE
        content = (
            f"<title>{svg.said(title)}</title><desc>{svg.said(description)}</desc>"
            + svg.group(_lines(plan), class_="nm-ringer", fill="none", stroke=svg.LINES)
            + _ties(plan, what)
            + _names(plan)
            + svg.group("".join(_marks(plan, what, self.signs)), text_anchor="middle")
            + svg.group(legend.drawn(rows, EDGE - wide / 2, down + _LEGEND_GAP), class_="nm-forklaring")
        )
        return _Picture(content, (-wide / 2, -down), (wide, 2 * down + _LEGEND_GAP + tall + EDGE))


def _items(what: Gathered) -> list[Item]:
    """Give the room that each mark needs."""
    return [_item(mark) for mark in what.marks]


def _item(mark: Mark) -> Item:
    """Give the room that a mark needs, with its label below it."""
    label = lines(mark.label, _WANTED, _MOST)
    wide = max(_MARKER, *map(width, label))
    return Item(mark.key, mark.ring, mark.sector, label, wide, _MARKER + LINE * len(label))


def _ring_names(language: str) -> dict[int, Item]:
    """Give the room that the name of each ring needs."""
    said = [name.of(language) for name in _RING_NAMES]
    return {ring: Item("", ring, "", (name,), _BOLD * width(name), LINE) for ring, name in enumerate(said)}


def _description(places: Sequence[MapPlace], what: Gathered, language: str) -> str:
    """Give how many there are in each ring, and how to read the map."""
    counts = {ring: sum(place.ring == ring for place in places) for ring in RINGS}
    ties = sum(len(place.tied_to) for place in places) // 2
    description = WORDS.description.of(language).format(
        actors=len(places), ties=ties, core=counts["kjerne"], active=counts["aktiv"], outer=counts["ytre"]
    )
    return f"{description} {(WORDS.grouped if what.grouped else WORDS.closer).of(language)}"


def _entries(
    what: Gathered, sectors: Mapping[str, str], signs: Mapping[str, Symbol], language: str
) -> list[legend.Entry]:
    """Give what the signs in use mean: the sectors, then the ties, from thin to thick."""
    entries = [
        legend.Entry(svg.group(drawn(signs[sector], 0, 0), class_="nm-merker", **_INKED), name)
        for sector, name in sectors.items()
    ]
    levels = sorted({level for _, _, level in what.ties})
    meaning: Sequence[Said] = LEVELS
    if what.grouped:
        levels, meaning = levels[-1:], (WORDS.many_ties,) * len(LEVELS)
    half = legend.SIGN / 2
    return entries + [
        legend.Entry(_line(f"M{-half:g} 0H{half:g}", level), meaning[level].of(language)) for level in levels
    ]


_INKED: Final = {"fill": svg.PAPER, "stroke": svg.INK, "stroke_width": "1.5", "text_anchor": "middle"}


def _line(steps: str, level: int) -> str:
    """Give a line as thick as *level* says; broken where no level is given."""
    broken = {"stroke_dasharray": _DASHES} if level == UNKNOWN_LEVEL else {}
    return svg.path(steps, fill="none", stroke=svg.EDGE, stroke_width=_THICK[level], **broken)


def _lines(plan: Plan) -> str:
    """Give the edges of the rings and the lines between sectors, which stop at the core."""
    rings = [f'<ellipse rx="{svg.number(rim)}" ry="{svg.number(plan.aspect * rim)}"/>' for rim in plan.rims.values()]
    inner, outer = plan.rims[0], max(plan.rims.values())
    steps = "".join(
        f"M{_point(inner * cos(ray), plan.aspect * inner * sin(ray))}L{_point(outer * cos(ray), plan.aspect * outer * sin(ray))}"
        for ray in plan.rays
    )
    return "".join(rings) + (svg.path(steps) if steps else "")


def _ties(plan: Plan, what: Gathered) -> str:
    """Give the ties, thin ones first; each bends a little towards the middle, away from the labels at its side.

    One between two that stand above each other bends aside, past those who may stand between them.
    """
    at = {spot.item.key: _marker(spot) for spot in plan.spots}
    steps: dict[int, list[str]] = {}
    for one, other, level in what.ties:
        (x, y), (to_x, to_y) = at[one], at[other]
        aside = _ASIDE * abs(y - to_y) if abs(x - to_x) < 1 else 0
        bend = _point(_INWARDS * (x + to_x) / 2 + aside, _INWARDS * (y + to_y) / 2)
        steps.setdefault(level, []).append(f"M{_point(x, y)}Q{bend} {_point(to_x, to_y)}")
    drawn_ties = "".join(_line("".join(steps[level]), level) for level in sorted(steps))
    return svg.group(drawn_ties, class_="nm-band", stroke_opacity="0.5") if drawn_ties else ""


def _names(plan: Plan) -> str:
    """Give the names of the rings, on their edges."""
    names = "".join(svg.text(spot.item.lines, spot.x, spot.sides[1]) for spot in plan.names)
    return svg.group(names, text_anchor="middle", font_weight="700", **_HALO)


_HALO: Final = {"stroke": svg.PAPER, "stroke_width": "4", "stroke_linejoin": "round", "paint_order": "stroke"}


def _marks(plan: Plan, what: Gathered, signs: Mapping[str, Symbol]) -> Iterator[str]:
    """Give each mark: its label, with light behind it so that no line runs through it, and its marker."""
    by_key = {mark.key: mark for mark in what.marks}
    for spot in plan.spots:
        mark = by_key[spot.item.key]
        label = svg.group(svg.text(spot.item.lines, spot.x, spot.sides[1] + _MARKER), **_HALO)
        marker = svg.group(drawn(signs[mark.sector], *_marker(spot)), class_="nm-merker", **_INKED)
        reaches = {"data_for": " ".join(mark.groups)} if mark.groups else {}
        yield svg.group(label + marker, class_="nm-aktor", **reaches)


def _marker(spot: Spot) -> tuple[float, float]:
    """Give the middle of the marker at a spot, which is at the top of its box."""
    return spot.x, spot.sides[1] + _MARKER / 2


def _point(x: float, y: float) -> str:
    """Give a point as it stands in a path."""
    return f"{svg.number(x)} {svg.number(y)}"
