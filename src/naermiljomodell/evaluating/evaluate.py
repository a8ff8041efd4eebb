"""One neighbourhood's records, as they were on a day, to what may be said of them."""

from __future__ import annotations

import datetime as dt

from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.evaluating.answers import answering
from naermiljomodell.evaluating.funnel import funnel, ratios
from naermiljomodell.evaluating.measured import measured as before_and_after
from naermiljomodell.evaluating.participation import participation
from naermiljomodell.evaluating.process import process
from naermiljomodell.evaluating.small_numbers import small_numbers
from naermiljomodell.evaluating.traces import traces


def evaluate(pack: Pack, folder: AreaFolder, until: dt.date) -> Evaluation:
    """Give what may be said, by what was written down to the end of the day *until*, of what came of the work.

    The order of the rows changes nothing but which of two counts on one day is the last. Nothing raises.
    """
    return evaluate_shown(pack, folder, until, small_numbers(pack, folder))


def evaluate_shown(pack: Pack, folder: AreaFolder, until: dt.date, small: SmallNumbers) -> Evaluation:
    """Give the same, where *small* has been decided: what may be shown of the counts of people."""
    day = until.isoformat()
    measured = [one for one in folder.measurements if not_after(one.date, day)]
    log = [entry for entry in folder.log if not_after(entry.date, day)]
    stages = funnel(pack, measured, small)
    took_part = participation(pack, folder, log, measured, small)
    compared, traced = before_and_after(pack, folder, measured, small), traces(folder, until)
    return Evaluation(
        until=day,
        funnel=stages,
        ratios=ratios(stages, pack),
        answering=answering(folder.ideas, until),
        traces=traced,
        participation=took_part,
        measured=compared,
        process=process(pack, traced, took_part.log, compared, small, until),
    )
