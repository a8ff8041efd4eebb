"""The sentences about how the work was done."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class ProcessWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    heading: Said
    told: Said
    of: Said
    hidden: Said
    not_measured: Said


WORDS = ProcessWords(
    heading=Said("Slik er arbeidet gjort:", "Slik er arbeidet gjort:", "How the work was done:"),
    told=Said("{name}: {value} ({basis}).", "{name}: {value} ({basis}).", "{name}: {value} ({basis})."),
    of=Said("av {number}, {basis}", "av {number}, {basis}", "of {number}, {basis}"),
    hidden=Said(
        "{name}: vises ikke, for få personer.",
        "{name}: blir ikkje vist, for få personar.",
        "{name}: not shown, too few people.",
    ),
    not_measured=Said("Ikke målt: {names}.", "Ikkje målt: {names}.", "Not measured: {names}."),
)

UNITS: Mapping[str, Said] = {
    "prosent": Said("{value} prosent", "{value} prosent", "{value} per cent"),
    "uker": Said("{value} uker", "{value} veker", "{value} weeks"),
    "antall": Said("{value}", "{value}", "{value}"),
    "verdi": Said("{value}", "{value}", "{value}"),
}
"""What a number is -> how it is said."""

BASES: Mapping[str, Said] = {
    "målt": Said("målt {date}", "målt {date}", "measured {date}"),
    "ideene": Said("regnet ut av ideene", "rekna ut av ideane", "reckoned from the ideas"),
    "loggen": Said("regnet ut av loggen", "rekna ut av loggen", "reckoned from the log"),
    "målene": Said("regnet ut av målene", "rekna ut av måla", "reckoned from the aims"),
}
"""What a figure comes from -> how it is said."""
