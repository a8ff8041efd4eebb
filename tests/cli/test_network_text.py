from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache
from pathlib import Path

from naermiljomodell.cli.network_text import change_lines, report_lines
from naermiljomodell.domain.network import Measure, NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.pipeline import analyse_network, compare_network, load_area, tailor

ULLERAL = Path(__file__).parents[2] / "examples" / "ullerål"
TODAY = dt.date(2025, 1, 10)


@cache
def read() -> tuple[NetworkReport, Plan]:
    """Give what the network of the example says, and its plan."""
    folder, pack = load_area(ULLERAL)
    plan = tailor(pack, folder)
    return analyse_network(pack, folder, plan=plan, today=TODAY), plan


def shown(report: NetworkReport, language: str = "nb") -> str:
    return "\n".join(report_lines(report, "Ullerål", read()[1], language))


def test_what_to_do_comes_before_who_knows_whom_and_that_before_the_measures() -> None:
    text = shown(read()[0])
    headings = [line for line in text.split("\n") if line.endswith(":")]
    assert headings == [
        "Ring først:",
        "Det planen mangler:",
        "Gjør disse kjent med hverandre, og si for eksempel:",
        "Det nettverket viser:",
        "Hvem kjenner målgruppene:",
        "Slik ser nettverket ut:",
        "Hva skjer når prosjektet er over:",
    ]


def test_a_part_with_nothing_in_it_is_left_out() -> None:
    report = read()[0]
    bare = replace(report, first_calls=None, gaps=(), introductions=(), measures=(), without=None, readings=())
    assert [line for line in shown(bare).split("\n") if line.endswith(":")] == ["Hvem kjenner målgruppene:"]


def test_a_measure_that_is_not_public_is_not_shown() -> None:
    secret = Measure("tillit", 0.5, "Tilliten er 50 prosent.", "Vis den først til dem som svarte.", public=False)
    assert "Tilliten" not in shown(replace(read()[0], measures=(secret,)))


def test_the_fixed_words_are_in_the_language_that_is_asked_for() -> None:
    assert "Call first:" in shown(read()[0], "en")
    assert "Kven kjenner målgruppene:" in shown(read()[0], "nn")


def test_a_change_begins_with_the_days_and_ends_with_what_it_does_not_show() -> None:
    folder, pack = load_area(ULLERAL)
    change = compare_network(pack, folder, "2024-10-01", "2025-06-01")
    lines = list(change_lines(change))
    assert lines[0] == change.text[0]
    assert all(line.startswith("- ") for line in lines[1:-1])
    assert lines[-1] == f"\n{change.caution}"
