"""What came of the work, as lines for a console: the funnel, the ideas and their answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from naermiljomodell.cli.network_text import change_lines
from naermiljomodell.cli.traces_text import trace_lines
from naermiljomodell.domain.evaluation import Answering, Evaluation, Stage
from naermiljomodell.domain.network import NetworkChange
from naermiljomodell.domain.process import Process
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import day, fixed, written
from naermiljomodell.language.evaluation_words import WORDS
from naermiljomodell.language.process_words import WORDS as PROCESS
from naermiljomodell.telling.figure import figure
from naermiljomodell.telling.funnel import ratio_sentences
from naermiljomodell.telling.process import process_sentences


def evaluation_lines(found: Evaluation, area: str, language: str) -> Iterator[str]:
    """Give what came of the work in *area*, in *language*."""
    until = day(dt.date.fromisoformat(found.until), language)
    yield WORDS.opening.of(language).format(area=area, until=until)
    yield f"\n{WORDS.funnel.of(language)}"
    names = {stage.id: stage.name for stage in found.funnel}
    for stage in found.funnel:
        yield f"- {_stage(stage, names, language)}"
    yield from (f"- {line}" for line in ratio_sentences(found, language))
    yield f"\n{WORDS.ideas.of(language)}"
    yield from (f"- {line}" for line in answer_lines(found.answering, language))
    yield from trace_lines(found.traces, language)


def _stage(stage: Stage, names: dict[str, str], language: str) -> str:
    """Give one stage with its count, and its share of what it is a part of."""
    said = f"{stage.name}: {figure(stage.count, language)}"
    if stage.date:
        said += f" ({written(stage.date, language)})"
    if stage.share.value is None:
        return said
    facts = {"share": fixed(stage.share.value, language), "whole": names[stage.subset_of]}
    return f"{said} – {WORDS.share.of(language).format_map(facts)}"


def answer_lines(answering: Answering, language: str) -> Iterator[str]:
    """Give how many ideas were answered, in what time, and which wait."""
    facts = {"ideas": answering.ideas, "answered": answering.answered}
    yield (WORDS.answered if answering.ideas else WORDS.no_ideas).of(language).format_map(facts)
    if answering.timed:
        yield WORDS.in_time.of(language).format(number=answering.within_8_weeks, timed=answering.timed)
    for one in answering.waiting:
        if one.severity != "i-tide":
            weeks: dict[str, object] = {"text": one.text, "weeks": one.days // 7}
            yield _WAITED[one.severity].of(language).format_map(weeks)


_WAITED: dict[str, Said] = {"advarsel": WORDS.waited, "for-sent": WORDS.failed}


def process_lines(found: Sequence[Process], language: str) -> Iterator[str]:
    """Give how the work was done."""
    yield f"\n{PROCESS.heading.of(language)}"
    yield from (f"- {line}" for line in process_sentences(found, language))


def before_and_after_lines(change: NetworkChange | None, language: str) -> Iterator[str]:
    """Give what differs in the network since work began, or that it was not measured twice."""
    yield f"\n{WORDS.network.of(language)}"
    if change is None:
        yield f"- {WORDS.network_once.of(language)}"
    else:
        yield from change_lines(change)
