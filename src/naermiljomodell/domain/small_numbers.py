"""Which counts of people may be shown: decided once, and read by all that shows any of them."""

from __future__ import annotations

from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, Figure, shown
from naermiljomodell.domain.records import LogEntry, Measurement
from naermiljomodell.frozen import frozen


@frozen
class SmallNumbers:
    """What may be shown of the counts in one neighbourhood's records.

    A row of the log is judged by itself and beside those of the same date and step, and a sum of rows is the sum of those
    that may be shown: so no row can be found from a sum, and none is hidden because of what was done another day.
    """

    threshold: int
    """So many people must a count be about to be shown."""
    smallest_denominator: int
    """Of so many must a share be to be shown."""
    measurements: frozenset[Measurement] = frozenset()
    """The measurements that are not shown."""
    gives_away: frozenset[LogEntry] = frozenset()
    """Rows whose number of participants would give another count away."""
    gives_away_new: frozenset[LogEntry] = frozenset()
    """Rows whose number of new participants would."""

    def hides(self, measured: Measurement) -> bool:
        """Tell whether nothing of *measured* may be shown but when and with what it was measured."""
        return measured in self.measurements

    def participants(self, entry: LogEntry) -> Figure:
        """Give how many took part."""
        return self._shown(entry.participants, entry, self.gives_away)

    def new_participants(self, entry: LogEntry) -> Figure:
        """Give how many took part for the first time; not where those who had come before are few."""
        came, new = entry.participants, entry.new_participants
        before = None if came is None or new is None else came - new
        if before and before < self.threshold:
            return HIDDEN
        return self._shown(new, entry, self.gives_away_new)

    def _shown(self, count: int | None, entry: LogEntry, hidden: frozenset[LogEntry]) -> Figure:
        """Give a count as it may be shown."""
        if count is None:
            return NOT_MEASURED
        return HIDDEN if count < self.threshold or (hidden and entry in hidden) else shown(count)
