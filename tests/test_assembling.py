from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

import pytest

from naermiljomodell import assembling
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
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
