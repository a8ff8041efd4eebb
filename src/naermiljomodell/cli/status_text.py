"""Where the work stands, as lines for a console: what is late and who is waited for before what comes."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator

from naermiljomodell.cli.evaluation_text import answer_lines
from naermiljomodell.cli.traces_text import trace_lines
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.status import Spent, Status, StepStatus, WaitedFor
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import day, moment, number, stretch
from naermiljomodell.language.evaluation_words import WORDS as EVALUATION
from naermiljomodell.language.status_words import WORDS

_CHECKLIST = "sjekkliste"


def status_lines(found: Status, pack: Pack, area: str, language: str) -> Iterator[str]:
    """Give where the work in *area* stands, in *language*."""
    return _Lines(found, pack, language).all(area)


class _Lines:
    """The lines of one status."""

    def __init__(self, found: Status, pack: Pack, language: str) -> None:
        self.found = found
        self.pack = pack
        self.language = language
        self.names = {one.step: one.name for one in found.steps}
        self.ideas = {idea.idea: idea.text for idea in found.traces.ideas}

    def said(self, words: Said, **facts: object) -> str:
        """Give a sentence with its holes filled."""
        return words.of(self.language).format(**facts)

    def all(self, area: str) -> Iterator[str]:
        """Give every line."""
        yield self.said(WORDS.opening, area=area, day=day(dt.date.fromisoformat(self.found.today), self.language))
        yield self.counts()
        yield from self.part(
            WORDS.late, [*map(self.step, self.found.having("utløpt")), *self.late()], WORDS.nothing_late
        )
        yield from self.part(WORDS.now, map(self.step, self.found.having("pågår")))
        yield from self.part(WORDS.waited_for, map(self.waited_for, self.found.waited_for))
        yield from self.part(EVALUATION.ideas, answer_lines(self.found.answering, self.language))
        yield from trace_lines(self.found.traces, self.language)
        yield from self.part(WORDS.not_reached, self.not_reached(), WORDS.all_reached)
        yield from self.part(WORDS.spent, self.spent())
        yield from self.part(WORDS.coming, self.coming(), WORDS.nothing_coming)

    def part(self, heading: Said, lines: Iterable[str], nothing: Said | None = None) -> Iterator[str]:
        """Give a heading with its lines; without any, the sentence that says so."""
        shown = [f"- {line}" for line in lines]
        if shown:
            yield f"\n{heading.of(self.language)}"
            yield from shown
        elif nothing:
            yield f"\n{nothing.of(self.language)}"

    def counts(self) -> str:
        """Give how many steps are in each state."""
        states = Counter(one.state for one in self.found.steps)
        told = self.said(
            WORDS.counts,
            all=len(self.found.steps),
            done=states["ført"],
            now=states["pågår"],
            late=states["utløpt"],
            coming=states["kommer"],
        )
        undated = states["uten-dato"]
        return f"{told} {self.said(WORDS.undated, number=undated)}" if undated else told

    def step(self, one: StepStatus) -> str:
        """Give one step with when it should be, and who has it."""
        role = self.pack.roles.get(one.responsible)
        who = role.name if role else one.responsible or self.said(WORDS.nobody)
        when = stretch(one.start, one.end, one.precision, self.language)
        return self.said(WORDS.step_line, name=one.name, id=one.step, when=when, who=f"{who[0].upper()}{who[1:]}.")

    def late(self) -> Iterator[str]:
        """Give the deadlines that are past; of a checklist, how many of its lines."""
        for due in self.found.late_deadlines:
            if due.kind != _CHECKLIST:
                yield f"{due.text} {_capital(moment(due.day, due.precision, self.language))}."
        lines = Counter(due.step for due in self.found.late_deadlines if due.kind == _CHECKLIST)
        for step, count in lines.items():
            words = WORDS.one_lines_due if count == 1 else WORDS.lines_due
            yield self.said(words, name=self.names[step], number=count)

    def waited_for(self, one: WaitedFor) -> str:
        """Give one who is waited for, and for what."""
        who = one.who or self.said(WORDS.nobody)
        held = f" ({', '.join(one.actors)})" if one.actors else ""
        parts = (
            (WORDS.of_late, one.late, self.names),
            (WORDS.of_now, one.now, self.names),
            (WORDS.of_unanswered, one.unanswered, self.ideas),
            (WORDS.of_adopted, one.adopted, self.ideas),
        )
        told = [self.said(words, names="; ".join(names[id_] for id_ in ids)) for words, ids, names in parts if ids]
        return f"{_capital(who)}{held} – {'. '.join(map(_capital, told))}."

    def not_reached(self) -> Iterator[str]:
        """Give the groups that are not reached, and the next step that may reach each."""
        for one in self.found.not_reached:
            words = WORDS.reached_next if one.next_step else WORDS.reached_never
            yield self.said(words, group=_capital(one.term), name=self.names.get(one.next_step, ""))

    def spent(self) -> Iterator[str]:
        """Give hours and kroner against what is set aside, and what the figures rest on."""
        yield from (
            self.sum(words, one) for words, one in ((WORDS.hours, self.found.hours), (WORDS.nok, self.found.nok))
        )

    def sum(self, words: Said, one: Spent) -> str:
        """Give one sum."""
        unknown = self.said(WORDS.not_given)
        value, aside = (
            unknown if figure is None else number(figure, self.language) for figure in (one.value, one.set_aside)
        )
        told = [self.said(words, value=value, set_aside=aside)]
        if one.planned is not None:
            told.append(self.said(WORDS.plan_takes, number=number(one.planned, self.language)))
        told.append(self.said(WORDS.rests_on if one.of else WORDS.rests_on_nothing, rows=one.rows, of=one.of))
        return " ".join(told)

    def coming(self) -> Iterator[str]:
        """Give what comes, by day; the lines of checklists are in the playbook."""
        words = {"steg": WORDS.begins, "møte": WORDS.gathering}
        for one in self.found.coming:
            if one.kind != _CHECKLIST:
                when = moment(one.day, one.precision, self.language)
                name = self.names.get(one.step, "")
                told = self.said(words[one.kind], name=name, text=one.text) if one.kind in words else one.text
                yield f"{when}: {told}"


def _capital(text: str) -> str:
    """Give *text* with a capital first."""
    return text[:1].upper() + text[1:]
