from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache
from pathlib import Path

from naermiljomodell.cli.network_text import change_lines, report_lines, trust_lines
from naermiljomodell.domain.network import Measure, NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.pipeline import analyse_network, compare_network, load_area, load_pack, tailor

ULLERAL = Path(__file__).parents[2] / "examples" / "ullerål"
TODAY = dt.date(2025, 1, 10)


@cache
def read() -> tuple[NetworkReport, Plan]:
    """Give what the network of the example says, and its plan."""
    folder, pack = load_area(ULLERAL)
    plan = tailor(pack, folder)
    return analyse_network(pack, folder, plan=plan, today=TODAY), plan


def shown(report: NetworkReport, language: str = "nb") -> str:
    return "\n".join(report_lines(report, "Ullerål", read()[1], load_pack(language)))


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
    assert [line for line in lines[1:-1] if not line.startswith("- ")] == [f"\n{one.heading}:" for one in change.lists]
    assert lines[-1] == f"\n{change.caution}"


def test_no_list_of_what_has_changed_is_shortened() -> None:
    folder, pack = load_area(ULLERAL)
    change = compare_network(pack, folder, "2020-01-01", "2026-06-01")
    assert len(change.came) > 10
    assert [line for line in change_lines(change) if line.startswith("- ")] == [
        f"- {item}" for one in change.lists for item in one.items
    ]
    assert " til." not in change.text[1]


def test_one_actor_is_no_plural() -> None:
    one = replace(read()[0], actors=1, ties=1)
    assert [shown(one, language).split("\n")[0] for language in ("nb", "nn", "en")] == [
        "Ullerål: 1 aktør, 1 bånd",
        "Ullerål: 1 aktør, 1 band",
        "Ullerål: 1 actor, 1 tie",
    ]
    assert shown(replace(one, actors=0, ties=2)).startswith("Ullerål: 0 aktører, 2 bånd")


def test_a_lack_is_shown_with_the_step_or_the_method_that_mends_it() -> None:
    text = shown(read()[0])
    readings = [reading for reading in read()[0].readings if reading.group]
    assert readings
    assert all(f"({reading.step or reading.method})" in text for reading in readings)
    by_method = replace(readings[0], step="", method="interessentanalyse")
    assert "Metoden som hjelper: Interessentanalyse (interessentanalyse)" in shown(
        replace(read()[0], readings=(by_method,))
    )
    bare = replace(readings[0], step="", method="")
    assert "som hjelper" not in shown(replace(read()[0], gaps=(), readings=(bare,)))


def test_trust_is_shown_to_those_who_ask_with_whom_it_is_for() -> None:
    secret = Measure("tillit", 0.5, "Tilliten er 50 prosent.", "Vis den først til dem som svarte.", public=False)
    report = replace(read()[0], measures=(secret,))
    heading, told, use = trust_lines(report, "nb")
    assert (heading, told) == (
        "\nTillit og verdi, bare til internt bruk:",
        "- Tilliten er 50 prosent.\n  Vis den først til dem som svarte.",
    )
    assert "ikke i noe dokument som deles ut" in use
    assert "aldri én organisasjon" in use
    (nothing,) = trust_lines(replace(report, measures=()), "nb")
    assert nothing.startswith("\nTillit og verdi leses ikke ut")


def test_what_was_left_out_is_told_at_the_end() -> None:
    assert shown(replace(read()[0], notes=("To rader er slått sammen.",))).endswith("\nTo rader er slått sammen.")
