"""Plans with dates for the tests of the timeline: made by hand, or drawn from all that a calendar may hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from hypothesis import strategies as st
from tests.building import PHASES
from tests.building import step as model_step

from naermiljomodell.domain.plan import CapacityCheck, Dates, Deadline, Event, Plan, PlannedStep, Reckoned, Timing

NAMES = (
    "Pilot",
    "Workshop 1: digital, for interne partnere",
    "Samle borettslag, sameier og gårdeiere",
    "Ressurskrevendetjenestekoordineringsenhetens hagedag",
    "Hva ble det til?",
)
PHASE_NAMES = {id_: id_.capitalize() for id_ in PHASES}
_EMPTY = CapacityCheck(0, None, ())


def planned(  # noqa: PLR0913  each test says what it is about
    id_: str,
    start: str,
    end: str = "",
    precision: str = "dag",
    *,
    name: str = "",
    phase: str = "kartlegging",
    slack: int = 0,
    moves: tuple[str, ...] = (),
) -> PlannedStep:
    """Give a step that is in, with its dates."""
    dates = Dates(start, end or start, precision, moves, slack)
    return PlannedStep(model_step(id_, name=name or id_.capitalize(), phase=phase), True, "Grunn.", dates=dates)


def event(step: str, day: str, precision: str = "dag") -> Event:
    """Give a gathering of a step."""
    return Event(step, "gatur", day, "17:30", "19:30", precision, "innbyggere")


def due(step: str, day: str, kind: str = "sjekkliste", precision: str = "dag") -> Deadline:
    """Give a deadline."""
    return Deadline(day, kind, f"Frist {step}", step, precision)


def plan(*steps: PlannedStep, phases: Sequence[str] = PHASES, **timing: object) -> Plan:
    """Give a plan of *steps* with what `Timing` is told."""
    return Plan(
        groups={},
        phases=tuple(phases),
        phases_off=(),
        steps=steps,
        methods={},
        scores=(),
        coverage=(),
        capacity=_EMPTY,
        outreach_missing=False,
        deviations=(),
        summary=(),
        calendar=Reckoned(lambda: Timing(**timing)),  # type: ignore[arg-type]  # the test's own names
    )


def row_of_steps(count: int, first: str, days: int, precision: str = "dag") -> list[PlannedStep]:
    """Give *count* steps spread over *days* from a day on, of every phase and with every name."""
    begins = dt.date.fromisoformat(first)
    found = []
    for place in range(count):
        start = begins + dt.timedelta(days=days * place // count)
        end = min(start + dt.timedelta(days=days // 6), begins + dt.timedelta(days=days - 1))
        phase, name = PHASES[place * len(PHASES) // count], NAMES[place % len(NAMES)]
        found.append(
            planned(
                f"s{place}", start.isoformat(), end.isoformat(), precision, name=f"{name} {place}", phase=phase,
                slack=place * 9,
            )
        )  # fmt: skip
    return found


days = st.dates(dt.date(2026, 1, 1), dt.date(2029, 12, 31)).map(dt.date.isoformat)
precisions = st.sampled_from(["dag", "måned", "år"])


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a plan of up to sixty steps over up to four years."""
    count = draw(st.integers(1, 60))
    base = draw(st.dates(dt.date(2026, 1, 1), dt.date(2029, 6, 1)))
    reach = draw(st.sampled_from([1, 20, 90, 400, 1460]))
    precision = draw(st.none() | precisions)

    def day() -> str:
        return (base + dt.timedelta(days=draw(st.integers(0, reach)))).isoformat()

    steps = []
    for place in range(count):
        start, end = sorted((day(), day()))
        known = precision or draw(precisions)
        steps.append(
            planned(
                f"s{place}", start, end, known, name=f"{draw(st.sampled_from(NAMES))} {place}",
                phase=draw(st.sampled_from([*PHASES, "egen"])), slack=draw(st.integers(-40, 900)),
            )
        )  # fmt: skip
    ids = [one.step.id for one in steps]
    known_by = {one.step.id: one.dates.precision for one in steps if one.dates}
    some = st.lists(st.sampled_from(ids), max_size=12)
    return plan(
        *sorted(steps, key=lambda one: one.dates.start if one.dates else ""),
        chain=tuple(dict.fromkeys(draw(some))),
        events=tuple(event(id_, day(), known_by[id_]) for id_ in draw(some)),
        deadlines=tuple(_deadlines(draw, [(id_, day(), known_by[id_]) for id_ in draw(some)])),
        days_off=tuple((day(), "fridag") for _ in range(draw(st.integers(0, 5)))),
        blocked=tuple((*sorted((day(), day())), "ferie") for _ in range(draw(st.integers(0, 8)))),
    )


def _deadlines(draw: st.DrawFn, of: Iterable[tuple[str, str, str]]) -> list[Deadline]:
    """Give a deadline for each step of *of*, of any kind, in the order of the days."""
    kinds = st.sampled_from(["sjekkliste", "svar", "rapport"])
    found = []
    for step, when, precision in of:
        kind = draw(kinds)
        found.append(due("" if kind == "rapport" else step, when, kind, precision))
    return sorted(found, key=lambda one: one.day)
