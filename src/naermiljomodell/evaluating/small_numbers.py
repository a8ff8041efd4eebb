"""Which counts of people may be shown, decided once for all that is made of a neighbourhood's records.

A count under the threshold is hidden with its share and with all that would give it away (facts 4.5). All records take part
in the decision, also those of later days: whatever part of them is shown, nothing in it gives a hidden count away.
"""

from __future__ import annotations

from dataclasses import replace

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.small_numbers import SmallNumbers


def small_numbers(pack: Pack, folder: AreaFolder) -> SmallNumbers:
    """Give what may be shown of the counts in *folder*, by the threshold and the smallest denominator of its config.

    It does not depend on the order of the rows, and takes more time the more groups and questions were measured on a day.
    """
    privacy = folder.area.privacy
    small = SmallNumbers(privacy.threshold, privacy.smallest_denominator)
    if folder.log:
        from naermiljomodell.evaluating.log_cells import also_hidden  # noqa: PLC0415  a new area has written nothing down

        came, new = also_hidden(folder.log, small)
        small = replace(small, gives_away=came, gives_away_new=new)
    if folder.measurements:
        from naermiljomodell.evaluating.hiding import hide  # noqa: PLC0415  likewise
        from naermiljomodell.evaluating.measured_cells import MeasuredCells  # noqa: PLC0415  likewise

        cells = MeasuredCells(folder.measurements, pack, privacy)
        hidden = hide(cells.table, cells.few, cells.weights)
        small = replace(small, measurements=frozenset(cells.rows[number] for number in hidden))
    return small
