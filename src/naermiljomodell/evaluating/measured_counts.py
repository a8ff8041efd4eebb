"""Which counts of people a measurement tells, and how large each must be to be told."""

from __future__ import annotations

from typing import Final

from naermiljomodell.domain.area import Privacy
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.reference import Indicator
from naermiljomodell.text import fold

COUNT: Final = "antall"
"""How many there are, where that is what is measured."""
PART: Final = "del"
"""How many are counted in the numerator of a share."""
REST: Final = "resten"
"""How many of those who were asked are not."""
WHOLE: Final = "hele"
"""How many answered, or how many there are in all."""
_ANSWERED: Final = "svar"
_PEOPLE: Final = "antall personer"
_PER_CENT: Final = 100


def counts_of(one: Measurement, pack: Pack) -> dict[str, int]:
    """Give the counts of people that *one* tells, by what they are of: none where its indicator in *pack* is open.

    Who is not among the part of a whole can be reckoned out, so the rest is a count as well. What nothing is known of is
    about people.
    """
    indicator = pack.indicators.get(one.indicator)
    if indicator is not None and indicator.privacy == "åpen":
        return {}
    whole = one.count if one.denominator is None else one.denominator
    part = _implied(one, indicator, whole) if one.numerator is None else one.numerator
    rest = whole - part if part is not None and whole is not None else None
    is_number = _counts_people(indicator) or any(one.indicator == stage.indicator for stage in pack.funnel.values())
    people = int(one.value) if one.value is not None and is_number else None
    answered = one.count if one.count != whole else None
    found = {COUNT: people, PART: part, REST: rest, WHOLE: whole, _ANSWERED: answered}
    return {name: count for name, count in found.items() if count is not None and count >= 0}


def least(name: str, privacy: Privacy) -> int:
    """Give how large a count of this *name* must be to be told."""
    return privacy.smallest_denominator if name in {WHOLE, _ANSWERED} else privacy.threshold


def is_secret(one: Measurement, pack: Pack) -> bool:
    """Tell whether *one* is never to be published, by its indicator in *pack*."""
    indicator = pack.indicators.get(one.indicator)
    return indicator is not None and indicator.privacy == "ikke-publiser"


def _implied(one: Measurement, indicator: Indicator | None, whole: int | None) -> int | None:
    """Give how many a value in per cent stands for; None where it is none, or nobody knows of how many."""
    in_per_cent = indicator is not None and indicator.reckoned_as == "andel" and indicator.highest == _PER_CENT
    if one.value is None or whole is None or not in_per_cent:
        return None
    return round(whole * one.value / _PER_CENT)


def _counts_people(indicator: Indicator | None) -> bool:
    """Tell whether a value is how many people there are."""
    return indicator is None or indicator.reckoned_as == "antall" or fold(indicator.scale).startswith(_PEOPLE)
