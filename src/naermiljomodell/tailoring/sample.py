"""How many to ask before a survey, and when a place is too small for one."""

from __future__ import annotations

import math

from naermiljomodell.domain.plan import SampleAdvice

_SHARE = 0.16
"""The share of the country that was bothered by loneliness in 2014 and 2015 (s72): what a survey here is to know."""
_MARGIN = 0.05
_CONFIDENT = 1.96
_ANSWERING = 0.25
"""How many answered a county survey in Oppland in 2018 (s77)."""


def sample_advice(residents: int | None) -> SampleAdvice | None:
    """Give how many answers are needed among *residents* for a margin of five points, and how many to ask for them.

    The margin is that of a simple random sample at 95 per cent confidence, corrected for a small population. Where more
    would have to be asked than there are, everybody is asked, and the answers followed up in person. None when the
    number of residents is not known.
    """
    if not residents:
        return None
    unlimited = _CONFIDENT**2 * _SHARE * (1 - _SHARE) / _MARGIN**2
    answers = math.ceil(unlimited / (1 + (unlimited - 1) / residents))
    invited = math.ceil(answers / _ANSWERING)
    return SampleAdvice(residents, min(answers, residents), min(invited, residents), invited >= residents)
