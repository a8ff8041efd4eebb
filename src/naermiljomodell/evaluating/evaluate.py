"""One neighbourhood's records, as they were on a day, to what may be said of them."""

from __future__ import annotations

import datetime as dt

from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.evaluating.answers import answering
from naermiljomodell.evaluating.funnel import funnel, ratios
from naermiljomodell.evaluating.traces import traces


def evaluate(pack: Pack, folder: AreaFolder, until: dt.date) -> Evaluation:
    """Give what may be said, by what was written down to the end of the day *until*, of what came of the work.

    The order of the rows changes nothing but which of two counts on one day is the last. Nothing raises.
    """
    day = until.isoformat()
    measured = [one for one in folder.measurements if not_after(one.date, day)]
    stages = funnel(folder, pack, measured)
    answers = answering(folder.ideas, until)
    return Evaluation(day, stages, ratios(stages, pack), answers, traces(folder, until))
