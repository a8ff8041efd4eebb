"""What the network of actors says, in records that need no graph library to read."""

from __future__ import annotations

from typing import Literal

from naermiljomodell.frozen import frozen

Gap = Literal["ingen", "én-aktør", "én-sektor", "bare-kommunen"]
"""What is missing around a target group."""

ReadingKind = Literal[
    "ingen-aktører",
    "ingen-kjenner",
    "isolert",
    "alene-om-gruppe",
    "sårbart-punkt",
    "delt",
    "ensidig-dekning",
    "for-få",
    "ingen-bånd",
    "bro",
]
"""What a reading is about."""


def not_after(first: str | None, last: str | None) -> bool:
    """Tell whether *first* may lie on or before *last*, both `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

    They are compared at the precision both have, so `2025` and `2025-03` go either way; None is unknown.
    """
    if first is None or last is None:
        return True
    known = min(len(first), len(last))
    return first[:known] <= last[:known]


@frozen
class GroupReach:
    """Who knows a target group, and what is missing: two actors, two sectors, one that is not municipal.

    `actors` are those who say they know the group; `sectors` and `non_municipal` are read from them.
    `gaps` is empty when the group is covered. `usual` are the kinds of actor that usually know the group and
    would mend the gap, `ask` the registered actors of such a kind: a guess until they are asked, and never
    counted as known. `text` says how it stands, `action` what to do; no action when the group is covered.
    """

    group: str
    actors: tuple[str, ...]
    sectors: tuple[str, ...]
    non_municipal: tuple[str, ...]
    gaps: tuple[Gap, ...]
    usual: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    text: str = ""
    action: str = ""

    @property
    def covered(self) -> bool:
        """Whether nothing is missing."""
        return not self.gaps


@frozen
class Reading:
    """One thing the network shows: what to do first, then what it is, and the actors it is about.

    `caution` says what it does not show; `group` is the target group it is about, or empty. `step` is the step of the
    plan that mends it; `method` a method that does where no step that is left in the plan does. Both may be empty.
    """

    kind: ReadingKind
    text: str
    action: str
    actors: tuple[str, ...]
    caution: str = ""
    group: str = ""
    step: str = ""
    method: str = ""


MeasureKind = Literal[
    "tetthet",
    "sentralisering",
    "gjensidighet",
    "på-tvers",
    "klynger",
    "kjerne",
    "flere-veier",
    "rekkevidde",
    "broer",
    "tillit",
    "verdi",
]
"""What a measure tells of."""

PlanGapKind = Literal["rolle", "aktørtype", "eneste-vert", "full-vert"]
"""What the plan lacks among the actors."""

Ring = Literal["kjerne", "aktiv", "ytre"]
"""How near the work an actor stands."""


@frozen
class Measure:
    """One number about the whole network, in a plain sentence, and what it may not be used for.

    `value` is a share from 0 to 1, an index from -1 to 1 or a count; None when it cannot be said. `about` are the actors
    it is about. `error` is half the width of a 95 per cent interval when the number was sampled, None when it is exact.
    `source` is the id of the source of the benchmark in `caution`, or empty. `parts` are the actors of each cluster, all of
    them, where there are several. Only a measure that is `public` may stand
    in a document that is handed out: trust and value are read with those who answered.
    """

    kind: MeasureKind
    value: float | None
    text: str
    caution: str
    about: tuple[str, ...] = ()
    source: str = ""
    error: float | None = None
    public: bool = True
    parts: tuple[tuple[str, ...], ...] = ()


@frozen
class Without:
    """What is left when the municipality is taken out: «hva skjer når prosjektet er over?».

    `gone` are the municipal actors; the counts are of those who are left. `uncovered` are the groups that lose their
    coverage, `unknown` those that nobody knows any more, `alone` the actors that lose their last tie. `text` says it,
    `action` what to do before the end. `parts` are those who still hang together, the largest part first;
    `centralisation` is as the measure of that name, None for fewer than three actors or no ties, `hubs` those with most
    ties, `brokers` those whom many paths run through, and `groups` the coverage: all of those who are left.
    """

    gone: tuple[str, ...]
    actors: int
    ties: int
    components: int
    uncovered: tuple[str, ...]
    alone: tuple[str, ...]
    text: str
    action: str
    unknown: tuple[str, ...] = ()
    parts: tuple[tuple[str, ...], ...] = ()
    centralisation: float | None = None
    hubs: tuple[str, ...] = ()
    brokers: tuple[str, ...] = ()
    groups: tuple[GroupReach, ...] = ()


@frozen
class PlanGap:
    """Something the plan needs and no actor gives, with what mends it.

    `subject` is the id of the role or the kind of actor, or the host (an actor); `steps` are the steps that need it, and
    `step` the one that mends it. `method` is a method that does, where no step does; both are empty when neither does.
    """

    kind: PlanGapKind
    subject: str
    steps: tuple[str, ...]
    text: str
    action: str
    step: str = ""
    method: str = ""


@frozen
class Call:
    """One actor to call: the groups it reaches, of them those that were not yet reached twice, and why just this one."""

    actor: str
    groups: tuple[str, ...]
    adds: tuple[str, ...]
    text: str


@frozen
class FirstCalls:
    """Whom to call first: the smallest set of actors that together reach every target group twice.

    A group that only one actor knows is reached once (`once`), one that nobody knows not at all (`unreached`).
    `exact` tells that no smaller set exists; otherwise `at_least` is the fewest that any set can have. `text` says how
    it was found, in a sentence.
    """

    calls: tuple[Call, ...]
    once: tuple[str, ...]
    unreached: tuple[str, ...]
    exact: bool
    at_least: int
    text: str


@frozen
class Introduction:
    """Two actors who share groups or steps and are not tied, with the sentence that introduces them."""

    one: str
    other: str
    groups: tuple[str, ...]
    steps: tuple[str, ...]
    text: str


@frozen
class MapPlace:
    """Where an actor stands on the map: its ring, its sector, the chosen groups it knows, and those it is tied to.

    `levels` has the level of each tie in `tied_to`, 1 to 4, the highest of the pair's relations; None when none is given.
    """

    actor: str
    ring: Ring
    sector: str
    groups: tuple[str, ...]
    tied_to: tuple[str, ...]
    levels: tuple[int | None, ...]


@frozen
class TieChange:
    """A tie that two days tell different things of: the actors, the kind of relation, and the level on each day."""

    origin: str
    target: str
    kind: str
    before: int | None
    after: int | None


@frozen
class ChangeList:
    """One sort of difference between two days: how many, as a heading, and each by its name, none left out."""

    heading: str
    items: tuple[str, ...]


@frozen
class NetworkChange:
    """What is different between two days, by name, and nothing beyond it.

    A tie is `new` when its rows tell of it on the later day only, `lost` when on the earlier only; `strengthened` and
    `weakened` have another level. A tie whose rows tell of it on both days, but whose actor is there on one of them, is
    `brought` by one of those who `came` or `taken` by one of those who `left`. `names` are pairs of id and name of all actors that are named. `text` are the sentences, `lists` the same
    but the first, an item a line, and `caution` what they do not show. Nothing is shortened.
    """

    earlier: str
    later: str
    came: tuple[str, ...]
    left: tuple[str, ...]
    new: tuple[TieChange, ...]
    brought: tuple[TieChange, ...]
    lost: tuple[TieChange, ...]
    taken: tuple[TieChange, ...]
    strengthened: tuple[TieChange, ...]
    weakened: tuple[TieChange, ...]
    text: tuple[str, ...]
    caution: str
    names: tuple[tuple[str, str], ...]
    lists: tuple[ChangeList, ...] = ()


@frozen
class NetworkReport:
    """The network on one day; `at` is empty when everything that is registered counts.

    `actors` is a count, and `ties` the number of pairs that are tied; conflict is not a tie. `density` is the
    share of possible pairs, None for fewer than three actors, of whom nothing is said but which groups they know.
    `readings` stand with the gravest first. `notes` tell what was left out, and why. `names` are pairs of id and name.
    `measures` and `introductions` are empty and `without` is None for fewer than three actors. `gaps` is empty when no
    plan was given; `first_calls` is None when there are no actors or no groups are chosen.
    `places` has every actor, in reading order.
    """

    at: str
    actors: int
    ties: int
    components: int
    density: float | None
    groups: tuple[GroupReach, ...]
    isolates: tuple[str, ...]
    vulnerable: tuple[str, ...]
    brokers: tuple[str, ...]
    readings: tuple[Reading, ...]
    names: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    without: Without | None = None
    gaps: tuple[PlanGap, ...] = ()
    first_calls: FirstCalls | None = None
    introductions: tuple[Introduction, ...] = ()
    places: tuple[MapPlace, ...] = ()
