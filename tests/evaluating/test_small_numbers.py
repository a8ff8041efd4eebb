from __future__ import annotations

import dataclasses
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.composing.material import material
from tests.evaluating.attacker import Attacker
from tests.evaluating.test_funnel import counted

from naermiljomodell.composing.view import Material
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.evaluating.small_numbers import small_numbers
from naermiljomodell.loading.core import core_pack

OPEN, PEOPLE, LONELY, PERCENT = "lag-i-listen", "deltakere-malgrupper", "ensomhet-0-10", "kommer-igjen"
SENT, CAME, AGAIN, TASK = "personer-invitert", "personer-kom", "personer-kom-igjen", "personer-tok-oppgave"
A, B, C = "innvandrere", "enslige-eldre", "uforetrygdede"


def share(part: int, whole: int, group: str | None = None, date: str = "2027", indicator: str = LONELY) -> Measurement:
    """Give how many of so many said yes."""
    return counted(indicator, None, date, numerator=part, denominator=whole, group=group)


def judged(*rows: Measurement, **config: object) -> SmallNumbers:
    """Give what may be shown of *rows*."""
    m = material(config, measurements=rows)
    return small_numbers(m.pack, m.folder)


def hidden(*rows: Measurement, **config: object) -> list[int]:
    """Give the places of those of *rows* that are hidden."""
    small = judged(*rows, **config)
    return [place for place, row in enumerate(rows) if small.hides(row)]


@pytest.mark.parametrize(
    ("row", "is_hidden"),
    [
        (counted(PEOPLE, 4), True),
        (counted(PEOPLE, 5), False),
        (counted(PEOPLE, 0), True),
        (counted(OPEN, 4), False),
        (counted("ukjent", 4), True),
        (counted("ukjent", 9), False),
        (share(4, 60), True),
        (share(57, 60), True),
        (share(60, 60), True),  # then one knows what each of them said
        (share(12, 60), False),
        (share(5, 10), False),
        (share(5, 9), True),
        (counted(LONELY, 3.5, count=10), False),
        (counted(LONELY, 3.5, count=9), True),
        (counted(LONELY, 3.5, count=9, numerator=20, denominator=60), True),
        (counted(PERCENT, 5, count=40), True),  # two people
        (counted(PERCENT, 50, count=40), False),
        (counted(PERCENT, 5), False),
        (counted("representasjon", 0.4), False),
    ],
)
def test_a_measurement_is_hidden_when_it_is_about_few(row: Measurement, is_hidden: bool) -> None:  # noqa: FBT001
    assert bool(hidden(row)) is is_hidden


def test_the_threshold_and_the_smallest_denominator_are_those_of_the_config() -> None:
    rows = (counted(PEOPLE, 4), share(5, 9), share(12, 29))
    assert hidden(*rows, privacy={"threshold": 3, "smallest_denominator": 9}) == []
    assert hidden(*rows, privacy={"threshold": 3, "smallest_denominator": 30}) == [1, 2]


def test_what_is_not_to_be_published_is_never_shown() -> None:
    pack = core_pack("nb")
    secret = pack.indicators[PEOPLE].model_copy(update={"privacy": "ikke-publiser"})
    m = material(pack=dataclasses.replace(pack, indicators={PEOPLE: secret}), measurements=(counted(PEOPLE, 500),))
    assert small_numbers(m.pack, m.folder).hides(m.folder.measurements[0])


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        # a small group can be anything from 0 to 40 when nothing but everybody is shown
        ([counted(PEOPLE, 40), counted(PEOPLE, 3, group=A)], [1]),
        # three are not in the group
        ([counted(PEOPLE, 40), counted(PEOPLE, 37, group=A)], [1]),
        ([counted(PEOPLE, 40), counted(PEOPLE, 40, group=A)], []),
        # 23 - 20 = 3
        ([counted(PEOPLE, 23), counted(PEOPLE, 3, group=A), counted(PEOPLE, 20, group=B)], [1, 2]),
        # 43 - 20 - 15 = 8, of whom five are in none of the groups: the small group may be of 0 to 8
        ([counted(PEOPLE, 43), *(counted(PEOPLE, n, group=g) for n, g in ((3, A), (20, B), (15, C)))], [1]),
        # everybody is in one group: the smallest of the others is hidden with the small one
        ([counted(PEOPLE, 38), *(counted(PEOPLE, n, group=g) for n, g in ((3, A), (20, B), (15, C)))], [1, 3]),
        # many are in two groups: nothing can be reckoned out
        ([counted(PEOPLE, 30), *(counted(PEOPLE, n, group=g) for n, g in ((3, A), (20, B), (15, C)))], [1]),
        # the ten others said it once: 13 - 12
        ([share(13, 60), share(12, 50, A)], [1]),
        ([share(23, 60), share(12, 30, A)], []),
        # who answered was in one of three groups, and one of those had seven: a group must go with it
        ([share(23, 60), share(12, 30, A), share(6, 23, B), share(5, 7, C)], [2, 3]),
        # the same counted twice on one day is hidden twice
        ([counted(PEOPLE, 40), counted(PEOPLE, 37, group=A, source="a"), counted(PEOPLE, 37, group=A)], [1, 2]),
        # on different days they are not of each other
        ([counted(PEOPLE, 40), counted(PEOPLE, 37, "2028", group=A)], []),
        # a group larger than everybody tells nothing
        ([counted(PEOPLE, 20), counted(PEOPLE, 22, group=A)], []),
    ],
)
def test_what_would_give_a_hidden_count_away_is_hidden_too(rows: list[Measurement], places: list[int]) -> None:
    assert hidden(*rows) == places


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        ([counted(SENT, 40), counted(CAME, 38), counted(AGAIN, 20)], [1]),  # two did not come
        ([counted(SENT, 40), counted(CAME, 40), counted(AGAIN, 20)], []),
        ([counted(SENT, 40), counted(CAME, 20), counted(AGAIN, 4)], [2]),
        ([counted(SENT, 40), counted(CAME, 38), counted(AGAIN, 37)], [1, 2]),  # three did not come twice
        ([counted(SENT, 40), counted(CAME, 20), counted(CAME, 38, "2028")], [2]),
        ([counted(SENT, 40, "2028"), counted(CAME, 38, "2027")], [1]),  # the newest of each, side by side
        ([counted(SENT, 40), counted(SENT, 90, "2028"), counted(CAME, 38, "2028")], []),
        ([counted(SENT, 4), counted(CAME, 9)], [0]),
        ([counted("lag-i-listen", 20), counted("lag-pa-informasjonsmote", 19)], []),
        ([counted(SENT, 40), counted(CAME, None, numerator=38)], [1]),
    ],
)
def test_who_fell_off_between_two_stages_cannot_be_found_when_they_are_few(
    rows: list[Measurement], places: list[int]
) -> None:
    assert hidden(*rows) == places


def test_stages_in_a_circle_end() -> None:
    pack = core_pack("nb")
    some = {id_: pack.funnel[id_] for id_ in ("personer-invitert", "personer-kom")}
    some["personer-invitert"] = some["personer-invitert"].model_copy(update={"subset_of": "personer-kom"})
    m = material(pack=dataclasses.replace(pack, funnel=some), measurements=(counted(SENT, 40), counted(CAME, 38)))
    assert len(small_numbers(m.pack, m.folder).measurements) == 1


COUNTS = st.integers(0, 14)
PLACES = st.lists(st.tuples(st.sampled_from([None, A, B, C]), COUNTS), max_size=5)
SHARES = st.lists(st.tuples(st.sampled_from([None, A, B, C]), COUNTS, COUNTS), max_size=5)
STAGES = st.lists(st.tuples(st.sampled_from([SENT, CAME, AGAIN, TASK]), st.integers(0, 30)), max_size=5)


@st.composite
def measurements(draw: st.DrawFn) -> tuple[Measurement, ...]:
    """Give counts and shares of groups that are all there is, or not, and of stages that are parts of each other."""
    groups = draw(st.lists(COUNTS, min_size=2, max_size=3))
    others, asked = draw(st.integers(0, 6)), draw(st.lists(st.tuples(COUNTS, COUNTS), min_size=2, max_size=3))
    rows = [counted(PEOPLE, n, group=g) for n, g in zip(groups, (A, B, C), strict=False)]
    rows.append(counted(PEOPLE, sum(groups) + others))
    for indicator in draw(st.sampled_from([(LONELY,), (LONELY, "plaget-ensomhet")])):
        rows += [share(y, y + n, g, indicator=indicator) for (y, n), g in zip(asked, (A, B, C), strict=False)]
        yes, no = (sum(column) + draw(st.integers(0, 3)) for column in zip(*asked, strict=True))
        rows.append(share(yes, yes + no, indicator=indicator))
    left = draw(st.integers(0, 60))
    for stage in (SENT, CAME, AGAIN, TASK):
        rows.append(counted(stage, left))
        left = draw(st.integers(max(left - 12, 0), left))
    return tuple(draw(st.permutations(rows))[: draw(st.integers(1, len(rows)))])


def shown_of(m: Material) -> SmallNumbers:
    """Give what may be shown of what was measured."""
    return small_numbers(m.pack, m.folder)


@settings(max_examples=60, deadline=None)
@given(measurements(), st.integers(2, 7))
def test_no_hidden_count_can_be_recovered_from_what_is_shown(rows: tuple[Measurement, ...], threshold: int) -> None:
    m = material({"privacy": {"threshold": threshold}}, measurements=rows)
    attacker = Attacker(m, shown_of(m))
    for what, lowest, highest in attacker.finds():
        assert highest - lowest >= 1, what


@given(measurements(), st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_rows_changes_nothing_of_what_is_shown(rows: tuple[Measurement, ...], random: Random) -> None:
    mixed = list(rows)
    random.shuffle(mixed)
    assert judged(*mixed) == judged(*rows)


@given(measurements(), COUNTS)
@settings(max_examples=40, deadline=None)
def test_a_row_of_another_thing_or_day_changes_nothing_of_what_was_shown(
    rows: tuple[Measurement, ...], count: int
) -> None:
    for other in (counted("frivillige-nye", count), counted(PEOPLE, count, "2031")):
        assert judged(*rows).measurements == judged(*rows, other).measurements - {other}
