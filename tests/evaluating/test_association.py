from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import factorial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.evaluating.neighbourhoods import answers, came, logged, measure, summary, traits

from naermiljomodell.domain.compared import AreaSummary
from naermiljomodell.domain.figure import HIDDEN, shown
from naermiljomodell.evaluating.association import LEAST, associations, holm


def places(count: int, share: Callable[[int], float] = lambda n: n) -> list[AreaSummary]:
    """Give places that have more residents the later they come, and answer a *share* of twenty ideas in time."""
    return [
        summary(f"Sted {n}", traits=traits(residents=100 * (n + 1)), answers=answers(int(share(n)), 20))
        for n in range(count)
    ]


def test_below_the_least_number_nothing_is_said_but_why() -> None:
    found = associations(places(LEAST - 1), "nb")
    assert found.silent == ("Ingenting sies om hva som henger sammen: 7 nærmiljøer er for få. Det trengs minst 8.")
    assert (found.pairs, found.caution) == ((), "")


def test_what_rises_together_is_told_with_how_many_and_that_it_is_no_cause() -> None:
    found = associations(places(10), "nb")
    (pair,) = found.pairs
    assert (pair.quality, pair.outcome, pair.areas) == ("innbyggere", "svar-i-tide", 10)
    assert pair.rho == pytest.approx(1)
    assert pair.p_adjusted == pair.p < 0.001
    assert pair.text == (
        "Der tallet på innbyggere er høyere, er andelen svar innen åtte uker også gjerne høyere, "
        "i 10 nærmiljøer (rangkorrelasjon 1, p < 0,001)."
    )
    assert "ikke årsaker" in found.caution
    assert "1 par" in found.caution


def test_what_falls_and_what_is_unclear_are_told_in_other_words() -> None:
    (falls,) = associations(places(10, lambda n: 20 - n), "nn").pairs
    assert "gjerne lågare" in falls.text
    (unclear,) = associations(places(10, lambda n: (0, 9, 3, 6, 1, 8, 2, 7, 4, 5)[n]), "nb").pairs
    assert unclear.text.startswith("Ingen klar sammenheng mellom tallet på innbyggere og andelen svar")
    assert "95 prosent intervall" in unclear.text
    assert unclear.low is not None
    assert unclear.low < unclear.rho < (unclear.high or 0)


def test_what_is_hidden_or_not_known_is_in_no_pair() -> None:
    there = [replace(area, funnel=(came(HIDDEN if n == 0 else shown(10 + n)),)) for n, area in enumerate(places(LEAST))]
    assert [pair.outcome for pair in associations(there, "nb").pairs] == ["svar-i-tide"]
    more = [*there, replace(places(LEAST + 1)[-1], funnel=(came(shown(50)),))]
    found = {pair.outcome: (pair.areas, pair.name) for pair in associations(more, "nb").pairs}
    assert found == {"svar-i-tide": (9, "andelen svar innen åtte uker"), "kom": (8, "andelen «Kom»")}


def test_each_quality_is_looked_at_where_it_is_known() -> None:
    kinds = ("by", "tettsted", "bygd", "spredt", "øy")
    there = [
        replace(
            area,
            traits=traits(area_kind=kinds[n % 5], centrality=n % 6 + 1),
            took_part=logged(n),
        )
        for n, area in enumerate(places(12))
    ]
    found = {pair.quality: pair.areas for pair in associations(there, "nb").pairs}
    assert found == {"område_type": 10, "sentralitet": 12, "timer": 12}
    adjusted = [pair.p_adjusted for pair in associations(there, "nb").pairs]
    assert all(one >= pair.p for one, pair in zip(adjusted, associations(there, "nb").pairs, strict=True))


def test_only_indicators_whose_change_has_been_reckoned_for_all_count_as_better_or_not() -> None:
    there = [
        replace(
            area,
            answers=answers(0, 0),
            measured=(
                *(measure("bedre"),) * n,
                measure("dårligere"),
                measure("usikkerhet-ikke-regnet"),
                measure("bedre", "innvandrere"),
            ),
        )
        for n, area in enumerate(places(8))
    ]
    (pair,) = associations(there, "nb").pairs
    assert (pair.outcome, pair.name, pair.areas) == ("bedre", "andelen indikatorer som ble bedre", 8)
    # 0/1, 1/2, 2/3 and so on: it rises all the way
    assert pair.rho == pytest.approx(1)
    unsure = [replace(area, measured=(measure("usikkerhet-ikke-regnet"),)) for area in there]
    assert associations(unsure, "nb").pairs == ()


@pytest.mark.parametrize("there", [[summary(f"Sted {n}") for n in range(9)], places(9, lambda _: 5)])
def test_with_too_little_known_or_no_difference_it_is_silent(there: Sequence[AreaSummary]) -> None:
    assert "ikke noe par" in associations(there, "nb").silent


def test_without_the_library_it_is_silent_and_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy", None)
    assert "naermiljomodell[statistikk]" in associations(places(9), "en").silent


def test_holm_is_as_reckoned_by_hand() -> None:
    # sorted 0.01 0.02 0.03 0.6: times 4, 3, 2, 1, and never smaller than the one before
    assert holm([0.03, 0.6, 0.01, 0.02]) == pytest.approx([0.06, 0.6, 0.04, 0.06])
    assert holm([0.9, 0.8]) == [1, 1]
    assert holm([]) == []


def test_eight_is_the_first_number_where_more_than_ranks_that_agree_wholly_can_be_told_from_chance() -> None:
    limit = 0.05 / 28
    assert 2 / factorial(6) > limit
    assert 2 / factorial(7) < limit

    def one_swap(count: int) -> float:
        """Give how often chance gives ranks in which at most two neighbours have changed places, this way or that."""
        orders = itertools.permutations(range(count))
        squares = (sum((i - v) ** 2 for i, v in enumerate(order)) for order in orders)
        return 2 * sum(square <= 2 for square in squares) / factorial(count)

    assert one_swap(7) > limit
    assert one_swap(8) < limit


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 20)), min_size=8, max_size=12), st.randoms())
def test_the_order_of_places_changes_nothing(rows: list[tuple[int, int]], rng: object) -> None:
    there = [
        summary(f"Sted {n}", traits=traits(residents=residents), answers=answers(within, 20))
        for n, (residents, within) in enumerate(rows)
    ]
    turned = list(there)
    rng.shuffle(turned)  # type: ignore[attr-defined]  # a random.Random
    assert associations(turned, "nb") == associations(there, "nb")
