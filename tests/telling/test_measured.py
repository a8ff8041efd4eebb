from __future__ import annotations

import pytest
from tests.evaluating.test_measured import BELONGING, read, row, share

from naermiljomodell.domain.records import Measurement
from naermiljomodell.telling.measured import measured_sentences, taken_text


def told(*rows: Measurement, language: str = "nb") -> list[str]:
    """Give what is said of the only indicator that was measured."""
    (one,) = read(*rows).values()
    return list(measured_sentences(one, language))


def test_a_change_is_told_with_its_figures_and_then_what_can_be_said() -> None:
    """60 of 200 is 30 per cent, 20 of 200 is 10."""
    assert [sentence.split(" (")[0] for sentence in told(share("2027", 60), share("2029", 20))] == [
        "Først 30,0 prosent",
        "Endring: −20,0 prosentpoeng, usikkerhet −27,5 til −12,3.",
        "Bedre enn først. Endringen er større enn tilfeldigheter pleier å gi.",
    ]


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("nb", "Alle er talt, så tallet er ikke usikkert slik svarene fra et utvalg er."),
        ("nn", "Alle er talde, så talet er ikkje uvisst slik svara frå eit utval er."),
        ("en", "All were counted, so the number is not unsure as answers from a sample are."),
    ],
)
def test_a_count_of_all_is_whole_and_not_unsure(language: str, last: str) -> None:
    lines = told(
        row("moteplasser-antall", "2027", value=3), row("moteplasser-antall", "2029", value=5), language=language
    )
    assert ("3 (2027)" in lines[0], "5 (2029)" in lines[0], "+2." in lines[1], lines[2]) == (True, True, True, last)


def test_what_was_measured_once_or_never_says_so() -> None:
    assert told(row(BELONGING, "2027", value=6.2)) == [
        "6,2 (2027).",
        "Målt bare én gang. Vi vet ikke om det har endret seg.",
    ]


def test_the_text_of_one_measurement_is_its_value_and_how_sure_it_is() -> None:
    (one,) = read(share("2027", 60), share("2029", 20)).values()
    assert one.first is not None
    assert taken_text(30, one.first, one.unit, "nb").startswith("30,0 prosent, usikkerhet ")
