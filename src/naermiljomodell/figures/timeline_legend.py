"""What the signs of a timeline mean, below it: only those that are in use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from naermiljomodell.figures import svg
from naermiljomodell.figures.bars import Bar, Slack, bars, moment, slacks
from naermiljomodell.figures.legend import SIGN, Entry
from naermiljomodell.figures.lettering import LINE
from naermiljomodell.figures.timeline_ground import Blocked, dots, stripes
from naermiljomodell.figures.timeline_rows import BY_DAY, Kind, Mark
from naermiljomodell.language.base import Said
from naermiljomodell.language.dates import stretch
from naermiljomodell.language.timeline_words import WORDS

_HALF: Final = SIGN / 2
_KINDS: Final[Sequence[Kind]] = ("event", "first_due", "answer")
_EXACTLY: Final[Mapping[Kind, Said]] = {"event": WORDS.event, "first_due": WORDS.first_due, "answer": WORDS.answer}
_SOMETIME: Final[Mapping[Kind, Said]] = {**_EXACTLY, "event": WORDS.event_month, "first_due": WORDS.first_due_month}
_COLUMN = 8.0


def bar_entries(drawn: Iterable[Bar], language: str) -> Iterator[Entry]:
    """Give the kinds of bars among those *drawn*."""
    found = tuple(drawn)
    ends = {end for bar in found for end in (bar.starts, bar.ends)}
    if "sharp" in ends:
        yield _entry(bars([Bar(-_HALF, _HALF, 0, "sharp", "sharp", full=False)]), WORDS.day_bar, language)
    if "soft" in ends:
        yield _entry(bars([Bar(-_HALF, _HALF, 0, "soft", "soft", full=False)]), WORDS.month_bar, language)
    if any(bar.full for bar in found):
        yield _entry(bars([Bar(-_HALF, _HALF, 0, "sharp", "sharp", full=True)]), WORDS.chain_bar, language)
    if "on" in ends:
        yield _entry(bars([Bar(-_HALF, _HALF, 0, "sharp", "on", full=False)]), WORDS.goes_on, language)


def slack_entries(drawn: Sequence[Slack], language: str) -> Iterator[Entry]:
    """Give what a dotted line is, when any is *drawn*."""
    if drawn:
        yield _entry(slacks([Slack(-_HALF, _HALF, 0, cut=False)]), WORDS.slack, language)


def mark_entries(drawn: Iterable[Mark], language: str) -> Iterator[Entry]:
    """Give the kinds of moments among those *drawn*."""
    found = {(mark.kind, mark.exact) for mark in drawn}
    for kind in _KINDS:
        for exact, words in ((True, _EXACTLY), (False, _SOMETIME)):
            if (kind, exact) in found:
                yield _entry(moment(kind, 0, 0, exact=exact), words[kind], language)


def ground_entries(days_off: Sequence[int], blocked: Iterable[Blocked], language: str) -> Iterator[Entry]:
    """Give what lies behind the lines, and what each letter stands for."""
    if days_off:
        yield _entry(dots([0], svg.number(-_HALF), svg.number(_HALF)), WORDS.day_off, language)
    for one in blocked:
        when = stretch(one.starts, one.ends, BY_DAY, language)
        said = WORDS.blocked_entry.of(language).format(why=one.why, when=when)
        sign = svg.text((one.letter,), -_HALF, -LINE / 2)
        yield Entry(sign + stripes(_HALF - _COLUMN, _HALF, "-9", "9"), said)


def _entry(sign: str, said: Said, language: str) -> Entry:
    """Give a sign and its words."""
    return Entry(sign, said.of(language))
