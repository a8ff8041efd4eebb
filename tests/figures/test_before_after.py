from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evaluating.test_measured import BELONGING, LONELY, read, row, share
from tests.figures.test_funnel import texts
from tests.figures.test_timeline import assert_inside, assert_readable
from tests.figures.test_timeline import read as picture

from naermiljomodell.domain.records import Measurement
from naermiljomodell.figures.before_after import before_after
from naermiljomodell.playbook import Figure

TERMS = {"innvandrere": "nye naboer"}
SCALES = {BELONGING: (0.0, 10.0)}


def drawn(
    *rows: Measurement, language: str = "nb", scales: dict[str, tuple[float, float]] | None = None
) -> tuple[Figure, ...]:
    """Give the picture of some measurements."""
    return before_after(tuple(read(*rows).values()), TERMS, SCALES if scales is None else scales, language)


def test_what_was_not_measured_twice_or_may_not_be_compared_is_not_drawn() -> None:
    assert drawn() == ()
    assert drawn(share("2027", 32)) == ()
    assert drawn(share("2027", 60, instrument="A"), share("2029", 20, instrument="B")) == ()
    assert drawn(share("2027", 3), share("2029", 60)) == ()


@pytest.mark.parametrize(
    ("language", "first", "verdict"),
    [
        ("nb", "Først, 2027", "Bedre enn først. Endringen er større enn tilfeldigheter pleier å gi."),
        ("nn", "Først, 2027", "Betre enn først. Endringa er større enn tilfelle plar gi."),
        ("en", "First, 2027", "Better than at first. The change is larger than chance usually gives."),
    ],
)
def test_a_change_is_drawn_with_its_figures_and_what_can_be_said(language: str, first: str, verdict: str) -> None:
    (figure,) = drawn(share("2027", 60), share("2029", 20), language=language)
    said = texts(figure.svg)
    assert {"Ensomhet siste uke", first, verdict, "0", "100"} <= set(said)
    assert figure.svg.count("<circle") == 2
    assert figure.description.startswith(f"Ensomhet siste uke. {first}: 30")


def test_a_group_is_named_as_the_municipality_names_it_and_another_scale_has_its_own_ends() -> None:
    rows = (
        share("2027", 60, group="innvandrere"),
        share("2029", 20, group="innvandrere"),
        row(BELONGING, "2027", value=6.2),
        row(BELONGING, "2029", value=7),
    )
    (figure,) = drawn(*rows)
    assert {"Ensomhet siste uke, nye naboer", "10", "6,2", "7,0"} <= set(texts(figure.svg))


def test_without_a_scale_the_measured_numbers_are_its_ends() -> None:
    rows = (row(BELONGING, "2027", value=6.5), row(BELONGING, "2029", value=7))
    assert {"6,5", "7"} <= set(texts(drawn(*rows, scales={})[0].svg))
    same = (row(BELONGING, "2027", value=6), row(BELONGING, "2029", value=6))
    assert {"6", "7"} <= set(texts(drawn(*same, scales={})[0].svg))


@given(
    st.lists(
        st.tuples(st.integers(30, 170), st.integers(30, 170), st.sampled_from([None, "innvandrere", "en-gruppe-til"])),
        min_size=1,
        max_size=4,
        unique_by=lambda row: row[2],
    ),
    st.floats(0, 10),
)
def test_no_text_covers_another_or_is_cut_off_whatever_was_measured(
    rows: list[tuple[int, int, str | None]], value: float
) -> None:
    measured = [
        share(day, n, 200, LONELY, group=group)
        for a, b, group in rows
        for day, n in (("2027-01-01", a), ("2029-12", b))
    ]
    measured += [row(BELONGING, day, value=value, spread=2, count=90) for day in ("2027-11-11", "2029")]
    for figure in drawn(*measured):
        assert_readable(picture(figure))
        assert_inside(picture(figure))
