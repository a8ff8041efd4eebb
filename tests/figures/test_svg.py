from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.figures import svg


@given(text=st.text())
def test_any_text_is_read_back_as_it_was_but_for_signs_that_steer(text: str) -> None:
    kept = "".join(sign for sign in text if sign >= " " and not "\x7f" <= sign <= "\x9f" and sign not in "\ufffe\uffff")
    read = ET.fromstring(f'<g a="{svg.said(text)}">{svg.said(text)}</g>')  # noqa: S314  our own text
    assert (read.text or "") == kept
    assert read.get("a") == kept


@pytest.mark.parametrize(
    ("value", "written"), [(1.0, "1"), (1.25, "1.2"), (-0.01, "0"), (1234567.0, "1234567"), (0.04, "0")]
)
def test_a_measure_has_one_decimal_at_most(value: float, written: str) -> None:
    assert svg.number(value) == written


def test_attributes_have_hyphens_and_class_is_written_as_in_svg() -> None:
    assert svg.path("M0 0", stroke_width="1", class_="a") == '<path d="M0 0" stroke-width="1" class="a"/>'
    assert svg.group("x", data_for='a"b') == '<g data-for="a&quot;b">x</g>'
