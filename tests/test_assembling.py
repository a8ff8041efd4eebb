from __future__ import annotations

import dataclasses
import datetime as dt
import re
from functools import cache
from pathlib import Path

import pytest

from naermiljomodell import assembling
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder, LogEntry, Measurement
from naermiljomodell.evaluating.evaluate import evaluate
from naermiljomodell.pipeline import load_area, tailor

ULLERAL = Path(__file__).parents[1] / "examples" / "ullerål"
TODAY = dt.date(2025, 1, 10)


@cache
def read(language: str = "nb") -> tuple[AreaFolder, Pack, Plan]:
    folder, pack = load_area(ULLERAL, language)
    return folder, pack, tailor(pack, folder)


def test_the_playbook_has_its_pictures_and_the_calendar_only_when_it_is_asked_for() -> None:
    folder, pack, plan = read()
    plain = assembling.compose(pack, folder, plan, TODAY)
    drawn = {figure.id for document in plain.documents for section in document.sections for figure in section.figures}
    assert any(id_.startswith("aktorkart") for id_ in drawn)
    assert plain.calendar == ()
    assert assembling.compose(pack, folder, plan, TODAY, calendar=True).calendar


def test_the_timeline_is_drawn_for_the_document_it_stands_in() -> None:
    folder, pack, plan = read()
    made = assembling.compose(pack, folder, plan, TODAY, documents=["tidsplan"])
    (document,) = [document for document in made.documents if document.id == "tidsplan"]
    drawn = [figure for section in document.sections for figure in section.figures]
    assert [figure.id for figure in drawn] == [f.id for f in assembling.timeline(plan, pack, "nb")]


def test_documents_without_a_template_in_english_are_there_in_bokmal() -> None:
    folder, pack, plan = read("en")
    made = assembling.compose(pack, folder, plan, TODAY)
    assert {document.language for document in made.documents} == {"", "nb"}


def test_there_is_no_map_without_actors() -> None:
    folder, pack, plan = read()
    report = assembling.analyse_network(pack, folder, plan=plan, today=TODAY)
    assert len(assembling.figures(report, pack, "nb")) == 1
    nobody = AreaFolder(folder.area, folder.place, "nb")
    assert assembling.figures(assembling.analyse_network(pack, nobody), pack, "nb") == ()


def test_two_days_are_compared_in_their_order() -> None:
    folder, pack, _ = read()
    assert assembling.compare_network(pack, folder, "2024-06-01", "2025-01-10").earlier == "2024-06-01"
    with pytest.raises(ValueError, match="must not come before"):
        assembling.compare_network(pack, folder, "2025-01-10", "2024-06-01")


CAME, NEW, PART, WHOLE, IN_FUNNEL = 983, 971, 967, 977, 991
"""Counts that nothing else in the documents is."""


def with_counts(threshold: int) -> AreaFolder:
    """Give the example with counts of people in its log and measurements, under a threshold."""
    folder, pack, _ = read()
    shared: dict[str, object] = {"date": "2025-01-09", "group": None}
    measured = [{"indicator": id_, "numerator": PART, "denominator": WHOLE} for id_ in pack.indicators]
    measured += [{"indicator": stage.indicator, "value": IN_FUNNEL} for stage in pack.funnel.values()]
    measured += [{**one, "group": "innvandrere"} for one in measured]
    row = {
        "date": "2025-01-08",
        "step": "pilot",
        "happened": "Vi gikk tur.",
        "participants": CAME,
        "new_participants": NEW,
    }
    return dataclasses.replace(
        folder,
        area=folder.area.model_copy(
            update={"privacy": folder.area.privacy.model_copy(update={"threshold": threshold})}
        ),
        log=(LogEntry.model_validate({**row, "target_group": "innvandrere"}), LogEntry.model_validate(row)),
        measurements=tuple(Measurement.model_validate({**shared, **one}) for one in measured),
    )


def told(folder: AreaFolder) -> set[int]:
    """Give which of the counts of people stand in any document of the playbook, or in the evaluation."""
    _, pack, plan = read()
    open_ = {id_: one.model_copy(update={"privacy": "skjul-små-tall"}) for id_, one in pack.indicators.items()}
    pack = dataclasses.replace(pack, indicators=open_)
    made = assembling.compose(pack, folder, plan, TODAY, documents=pack.documents, printed=["pilot"])
    texts = [repr(made), repr(evaluate(pack, folder, TODAY))]
    numbers = {int(number) for text in texts for number in re.findall(r"(?<![\d.,-])\d{3}(?![\d])", text)}
    return numbers & {CAME, NEW, PART, WHOLE, IN_FUNNEL}


def test_no_small_count_of_people_stands_in_any_document_or_figure() -> None:
    assert told(with_counts(1000)) == set()


def test_counts_of_enough_people_are_told() -> None:
    assert told(with_counts(1)) >= {CAME, PART, WHOLE, IN_FUNNEL}
