"""Which counts of people may be shown."""

from __future__ import annotations

from naermiljomodell.domain.area import Privacy
from naermiljomodell.domain.evaluation import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.reference import Indicator


def figure(value: float | None, indicator: Indicator | None, privacy: Privacy) -> Figure:
    """Give a count as it may be shown: not when it is not to be published, nor when it is under the threshold.

    What nothing is known of is about people.
    """
    if value is None:
        return NOT_MEASURED
    if indicator is not None and indicator.privacy == "ikke-publiser":
        return HIDDEN
    is_open = indicator is not None and indicator.privacy == "åpen"
    return shown(value) if is_open or value >= privacy.threshold else HIDDEN
