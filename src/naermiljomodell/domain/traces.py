"""From idea to action and back: what was said, what was decided, what it became, who has it, and what came of it."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.frozen import frozen

Link = Literal["svar", "beslutning", "tiltak", "eier", "resultat"]
"""One link of the way from an idea to what came of it."""


@frozen
class Result:
    """A row of the log that says which idea it came of."""

    date: str
    """When it was done (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`)."""
    step: str
    """The id of the step it belongs to."""
    text: str
    """What was done."""


@frozen
class IdeaTrace:
    """One idea and all that became of it; what nobody has said is empty."""

    idea: str
    """Its id."""
    text: str
    """The idea as it was said."""
    date: str
    """When it came."""
    sub_aim: str
    """The id of the aim it serves."""
    status: str
    """How far it has come, as it is written now: nobody writes down when that changed."""
    answer: str
    """The answer to those who proposed it."""
    answer_date: str
    """When they had it."""
    days: int | None
    """How many days the answer took; None unless both days are known."""
    measure: str
    """What it became."""
    owner: str
    """The role or actor that has it, also when the project is over."""
    results: tuple[Result, ...]
    """What was done, by date."""
    missing: tuple[Link, ...]
    """The links that should be there by now and are not, in the order of the way."""


@frozen
class MeasureTrace:
    """One measure, and back from it to the ideas it came of."""

    name: str
    """What it is called, as it was first written."""
    ideas: tuple[str, ...]
    """The ids of the ideas it came of, by the day they came."""
    owners: tuple[str, ...]
    """The roles or actors that have it; none is an orphan."""
    sub_aims: tuple[str, ...]
    """The ids of the aims it serves."""
    results: tuple[Result, ...]
    """What was done, by date."""
    lacks: tuple[Literal["eier", "delmål"], ...]
    """Whether nobody has it, and whether it serves none of the aims that the neighbourhood has set itself."""


@frozen
class AimTrace:
    """One aim, and what leads there."""

    aim: str
    """Its id."""
    text: str
    """The aim in a sentence."""
    steps: tuple[str, ...]
    """The ids of the steps that are to lead there."""
    indicators: tuple[str, ...]
    """The ids of the indicators that show whether they do."""
    ideas: tuple[str, ...]
    """The ids of the ideas that serve it and were not turned down, by the day they came."""
    measures: tuple[str, ...]
    """What these became."""
    lacks: tuple[Literal["vei", "indikator"], ...]
    """Whether no step, idea or measure leads there, and whether nothing shows that one is there."""


@frozen
class Traces:
    """All ideas, measures and aims, each with what it is tied to."""

    ideas: tuple[IdeaTrace, ...]
    """The ideas, by the day they came."""
    measures: tuple[MeasureTrace, ...]
    """The measures, by the day the first idea of each came."""
    aims: tuple[AimTrace, ...]
    """The aims, in the order they are written."""
