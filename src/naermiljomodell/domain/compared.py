"""Neighbourhoods side by side: what each of them took of the model, and what came of it, and what goes together.

Only what may be shown is here: counts come from an evaluation, where those about few people are hidden already.
"""

from __future__ import annotations

from typing import Literal

from naermiljomodell.domain.evaluation import Ratio, Stage
from naermiljomodell.domain.figure import Figure
from naermiljomodell.domain.measured import Measured
from naermiljomodell.domain.participation import Turnout
from naermiljomodell.domain.plan import Deviation
from naermiljomodell.frozen import frozen

StepState = Literal["beholdt", "endret", "nytt", "tatt-ut", "fase-av", "for-få-timer", "passer-ikke"]
"""What became of a step: as in the model, changed, added, or out, by choice or since it does not apply."""


@frozen
class StepThere:
    """A step that is not just as the model has it, in one neighbourhood."""

    id: str
    """Its id."""
    name: str
    """What it is called there."""
    state: StepState
    """What became of it."""
    reason: str
    """Why; empty for a step that is changed, since each change has a reason of its own."""


@frozen
class Fidelity:
    """How much of the model a neighbourhood holds on to. Steps that the model itself leaves out there do not count."""

    steps: int
    """How many steps of the model apply there."""
    kept: int
    """How many of them are in as the model has them."""
    changed: int
    """How many of them are in and changed."""
    dropped: int
    """How many of them are out by choice, or since the hours do not suffice."""
    added: int
    """How many steps are in that the model does not have; they are no part of `steps`."""
    share: Figure
    """Per cent of `steps` that are in, changed or not."""


@frozen
class PhaseSpan:
    """When one phase goes on, by its steps that are in."""

    id: str
    """Its id."""
    name: str
    """What it is called."""
    start: str
    """The first day of its first step (`YYYY-MM-DD`)."""
    end: str
    """The last day of its last step (`YYYY-MM-DD`)."""
    days: int
    """How many days it lasts, both of these counted."""


@frozen
class Method:
    """A method in use."""

    id: str
    """Its id."""
    name: str
    """What it is called."""


@frozen
class NetworkThere:
    """A few measures of the network of actors in one neighbourhood, of those that may be handed out."""

    actors: int
    """How many actors are registered."""
    ties: int
    """How many pairs of them are tied."""
    density: Figure
    """Per cent of all pairs that are tied; not measured for fewer than three actors."""
    groups: int
    """How many target groups are chosen."""
    covered: int
    """How many of them are known by enough actors of enough kinds."""
    isolates: int
    """How many actors have no tie."""


@frozen
class Answers:
    """What became of the ideas in one neighbourhood."""

    ideas: int
    """How many have come in."""
    answered: int
    """How many of them have an answer."""
    timed: int
    """Of how many answers it is known how long they took."""
    within_8_weeks: int
    """How many of those came within eight weeks."""
    median_days: float | None
    """The middle of the times that are known, in days; None without any."""
    waiting_late: int
    """How many have waited for more than twelve weeks without an answer."""
    by_status: tuple[tuple[str, int], ...]
    """Each status with how many ideas have it, in the order an idea goes through them."""


@frozen
class ComparedMeasure:
    """One indicator before and after in one neighbourhood."""

    name: str
    """What it is called, with what the neighbourhood calls the group where it is about one."""
    found: Measured
    """The figures that may be shown, and what can be said of them."""


@frozen
class Traits:
    """What kind of neighbourhood it is. What is not said is None or empty, and is not known."""

    area_kind: str | None
    """The id of the kind of area."""
    centrality: int | None
    """The class of centrality, 1 (most central) to 6."""
    residents: int | None
    """How many live there."""
    target_groups: tuple[str, ...]
    """The ids of the groups it wants to reach."""
    challenges: tuple[str, ...]
    """The ids of its challenges."""
    place_kinds: tuple[str, ...]
    """The ids of the kinds of meeting places it has."""


@frozen
class AreaSummary:
    """One neighbourhood, small enough to stand beside a thousand others."""

    folder: str
    """The folder it was read from, as it was named."""
    name: str
    """What it is called."""
    traits: Traits
    """What kind of neighbourhood it is."""
    kept: tuple[str, ...]
    """The ids of the steps that are in as the model has them."""
    steps: tuple[StepThere, ...]
    """All other steps."""
    fidelity: Fidelity
    """How much of the model it holds on to."""
    deviations: tuple[Deviation, ...]
    """Every difference from the model, with its reason."""
    start: str
    """The first day of the plan (`YYYY-MM-DD`); empty when no step has a date."""
    end: str
    """The last day of the plan."""
    phases: tuple[PhaseSpan, ...]
    """When each phase goes on."""
    methods: tuple[Method, ...]
    """The methods in use, each once."""
    network: NetworkThere
    """The network of actors."""
    planned_hours: float
    """How many hours of staff the plan takes."""
    took_part: Turnout
    """Who took part and what it took, by the log."""
    not_reached: tuple[str, ...]
    """What it calls its target groups that no turnout is written down for."""
    funnel: tuple[Stage, ...]
    """From invited to taking part."""
    ratios: tuple[Ratio, ...]
    """What comes in addition."""
    answers: Answers
    """What became of the ideas."""
    measured: tuple[ComparedMeasure, ...] = ()
    """Each indicator that somebody has measured, for all together and for groups."""


@frozen
class ComparedStep:
    """A step that has not the same state in all neighbourhoods."""

    id: str
    """Its id."""
    name: str
    """What it is called."""
    states: tuple[str, ...]
    """Its state in each neighbourhood, in their order; `finnes-ikke` where nobody has added it."""
    reasons: tuple[str, ...]
    """Why, in each of them; empty where there is nothing to say."""


@frozen
class ComparedDeviation:
    """A difference from the model, and where it is found."""

    text: str
    """What is different."""
    where: tuple[tuple[int, str], ...]
    """The number of each neighbourhood that has it, from 0 in their order, with the reason given there."""


@frozen
class Likeness:
    """How alike two neighbourhoods are."""

    folder: str
    """The folder of the one."""
    other: str
    """The folder of the other."""
    name: str
    """What the other is called."""
    score: float
    """From 0, nothing alike, to 1: the mean over the traits that are known of both."""
    known: int
    """How many of the six traits are known of both."""
    why: tuple[str, ...]
    """What is alike, as parts of a sentence, the most alike first."""


@frozen
class Association:
    """How one thing goes together with another, over neighbourhoods. It tells nothing of what comes from what."""

    quality: str
    """What is known beforehand: `område_type`, `sentralitet`, `innbyggere` or `timer`."""
    outcome: str
    """What was reached: `svar-i-tide`, `bedre`, or the id of a stage of the funnel, for its share."""
    name: str
    """What was reached, in words."""
    areas: int
    """Over how many neighbourhoods: those where both are known."""
    rho: float
    """The rank correlation of Spearman, -1 to 1."""
    low: float | None
    """Where its 95 per cent interval begins; None when the ranks agree wholly, so that it cannot be reckoned."""
    high: float | None
    """Where it ends."""
    p: float
    """How often ranks in no order at all would agree as well, 0 to 1."""
    p_adjusted: float
    """The same when it is taken into account how many pairs were looked at (Holm)."""
    text: str
    """What it says, in one sentence."""


@frozen
class Associations:
    """What goes together, over all neighbourhoods."""

    silent: str
    """Why nothing is said; empty when something is."""
    caution: str
    """What it does not show; empty when nothing is said."""
    pairs: tuple[Association, ...]
    """All that were looked at, in a fixed order."""


@frozen
class Comparison:
    """Neighbourhoods side by side, as they were on one day."""

    until: str
    """The last day that counts (`YYYY-MM-DD`)."""
    areas: tuple[AreaSummary, ...]
    """The neighbourhoods, in the order they were named."""
    steps: tuple[ComparedStep, ...]
    """The steps that have not the same state everywhere."""
    deviations: tuple[ComparedDeviation, ...]
    """Every difference from the model, once, with where it is found."""
    notes: tuple[str, ...]
    """What must be known to read it."""
    likes: tuple[Likeness, ...]
    """For each neighbourhood the one that is most like it; none for one of which too little is known."""
    likes_left_out: bool
    """Whether they are too many to tell which each is most like."""
    associations: Associations
    """What goes together."""
