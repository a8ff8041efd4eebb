from __future__ import annotations

import pytest
from tests.building import folder
from tests.evaluating.test_answers import DAY, idea
from tests.evaluating.test_traces import AIMS, entry, place

from naermiljomodell.cli.traces_text import trace_lines
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.evaluating.traces import traces


def told(made: AreaFolder, language: str = "nb") -> list[str]:
    """Give the lines about a neighbourhood."""
    return list(trace_lines(traces(made, DAY), language))


def test_a_measure_is_told_with_where_it_came_from_who_has_it_and_what_was_done() -> None:
    ideas = (
        idea("a", status="gjennomført", action="Hagedag", owner="Vel", answer="Ja", sub_aim="gront"),
        idea("b", status="vedtatt", action="Benk"),
        idea("c", status="vedtatt"),
    )
    made = place(*ideas, log=(entry("2027-05-01", "a"), entry("2027-06", "a")))
    assert told(made) == [
        "\nFra idé til tiltak:",
        "- Sagt ja til: 3. Med tiltak: 2. Med eier: 1. Med noe gjort i loggen: 1.",
        "- Hagedag, fra a. Eier: Vel. Delmål: Mer grønt. Gjort: Vi plantet (1. mai 2027); Vi plantet (juni 2027).",
        "- Benk, fra b. Ingen eier er oppgitt. Tjener ingen av delmålene. Loggen nevner det ikke.",
        "- Delmålet «Møtes hver uke» har verken steg, idé eller tiltak.",
        "- Delmålet «Mer grønt» har ingen indikator.",
        "- Delmålet «Ingenting» har verken steg, idé eller tiltak.",
        "- Delmålet «Ingenting» har ingen indikator.",
    ]


def test_nothing_is_told_where_nothing_was_said_yes_to_and_no_aim_is_an_orphan() -> None:
    assert told(folder(ideas=(idea(),))) == []


def test_an_aim_that_nobody_has_written_is_told_by_its_id() -> None:
    made = folder(ideas=(idea(status="vedtatt", action="Benk", owner="Vel", sub_aim="ukjent"),))
    assert told(made)[2] == "- Benk, fra i. Eier: Vel. Delmål: ukjent. Loggen nevner det ikke."


@pytest.mark.parametrize(
    ("language", "first"),
    [("nb", "Fra idé til tiltak:"), ("nn", "Frå idé til tiltak:"), ("en", "From idea to action:")],
)
def test_each_language_tells_of_an_aim_that_nothing_leads_to(language: str, first: str) -> None:
    lines = told(folder({"aims": AIMS}), language)
    assert lines[0] == f"\n{first}"
    assert any("Ingenting" in line for line in lines)
