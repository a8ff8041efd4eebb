"""From idea to action as lines for a console: what was said yes to, each measure with its owner, and what is an orphan."""

from __future__ import annotations

from collections.abc import Iterator

from naermiljomodell.domain.traces import MeasureTrace, Traces
from naermiljomodell.language.dates import listed, written
from naermiljomodell.language.status_words import WORDS

_ADOPTED = frozenset({"vedtatt", "i-gang", "gjennomført"})


def trace_lines(traces: Traces, language: str) -> Iterator[str]:
    """Give what became of the ideas in *language*; nothing where nobody has said yes to any and no aim is an orphan."""
    adopted = [idea for idea in traces.ideas if idea.status in _ADOPTED]
    orphans = [(aim.text, lack) for aim in traces.aims for lack in aim.lacks]
    if not adopted and not orphans:
        return
    yield f"\n{WORDS.traced.of(language)}"
    if adopted:
        counts = {
            "adopted": len(adopted),
            "measure": sum(bool(idea.measure) for idea in adopted),
            "owner": sum(bool(idea.owner) for idea in adopted),
            "done": sum(bool(idea.results) for idea in adopted),
        }
        yield f"- {WORDS.trace_counts.of(language).format_map(counts)}"
    aims = {aim.aim: aim.text for aim in traces.aims}
    for measure in traces.measures:
        yield f"- {_measure(measure, aims, language)}"
    for aim, lack in orphans:
        yield f"- {WORDS.lacks[lack].of(language).format(aim=aim)}"


def _measure(measure: MeasureTrace, aims: dict[str, str], language: str) -> str:
    """Give one measure with the ideas it came of, who has it, and what was done."""
    said = [WORDS.lacks[lack].of(language) for lack in measure.lacks]
    if measure.owners:
        said.append(WORDS.owner.of(language).format(names=listed(measure.owners, language)))
    if measure.sub_aims:
        served = [aims.get(id_, id_) for id_ in measure.sub_aims]
        said.append(WORDS.aims.of(language).format(names=listed(served, language)))
    done = [f"{one.text} ({written(one.date, language)})" for one in measure.results]
    said.append((WORDS.results if done else WORDS.no_result).of(language).format(names="; ".join(done)))
    facts = {"name": measure.name, "ideas": listed(measure.ideas, language), "rest": " ".join(said)}
    return WORDS.measure.of(language).format_map(facts)
