from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evaluating.test_funnel import COUNTED, counted, evaluated
from tests.figures.test_timeline import assert_inside, assert_readable, read

from naermiljomodell.domain.evaluation import Stage
from naermiljomodell.domain.figure import HIDDEN, NOT_MEASURED, shown
from naermiljomodell.figures.funnel import funnel

SVG = "{http://www.w3.org/2000/svg}"


def texts(svg: str) -> list[str]:
    """Give every text that is drawn."""
    return ["".join(found.itertext()) for found in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314  our own


def test_the_project_in_oppland_is_drawn_as_it_is_told() -> None:
    rows = (counted(i, n) for i, n in zip(COUNTED, (20, 19, 16, 5), strict=False))
    (figure,) = funnel(evaluated(*rows).funnel, "nb")
    drawn = texts(figure.svg)
    assert {"Lag", "20", "19 – 95,0 prosent av 20", "16 – 84,2 prosent av 19", "5 – kommer i tillegg"} <= set(drawn)
    assert "Personer" not in drawn
    assert figure.description.endswith("Nye lag: 5.")


def test_where_nothing_was_counted_there_is_no_picture() -> None:
    assert funnel(evaluated().funnel, "nb") == ()


@pytest.mark.parametrize(("language", "said"), [("nb", "vises ikke"), ("nn", "blir ikkje vist"), ("en", "not shown")])
def test_what_is_hidden_has_no_bar_and_says_so(language: str, said: str) -> None:
    stages = (
        Stage("a", "A", "personer", shown(40), "2027", "", NOT_MEASURED),
        Stage("b", "B", "personer", HIDDEN, "2027", "a", HIDDEN),
        Stage("c", "C", "personer", NOT_MEASURED, "", "b", NOT_MEASURED),
    )
    (figure,) = funnel(stages, language)
    assert figure.svg.count("<path") == 1
    assert any(text.startswith(said) for text in texts(figure.svg))


@given(st.dictionaries(st.sampled_from(COUNTED), st.integers(0, 10_000), min_size=1))
def test_no_text_covers_another_or_is_cut_off_whatever_is_counted(counts: dict[str, int]) -> None:
    for figure in funnel(evaluated(*(counted(*row) for row in counts.items())).funnel, "nb"):
        assert_readable(read(figure))
        assert_inside(read(figure))
