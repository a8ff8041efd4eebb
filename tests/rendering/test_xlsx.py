from __future__ import annotations

import datetime as dt
import io
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # it says nothing of its types
import pytest
from tests.folders import ULLERAL

from naermiljomodell.extras import MissingExtra
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.pipeline import compose, examine
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendering.budget_sheets import budget_sheets
from naermiljomodell.rendering.xlsx import books
from naermiljomodell.xlsx_bytes import workbook

OFFICE = shutil.which("soffice")


@cache
def playbook(language: str = "nb") -> Playbook:
    """Give the playbook of the example in *language*, on a day when there is much in it."""
    known = examine(ULLERAL, language)
    assert known.pack is not None
    assert known.folder is not None
    assert known.plan is not None
    return compose(known.pack, known.folder, known.plan, dt.date(2025, 1, 10), known.problems)


def sheets(data: bytes, *, values: bool = True) -> dict[str, list[tuple[Any, ...]]]:
    """Give the rows of each sheet of a workbook, as values or with its formulas."""
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=values)
    return {sheet.title: list(sheet.values) for sheet in book}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_square_of_the_phases_is_a_row(language: str) -> None:
    made = playbook(language)
    lists = sheets(books(made)["sjekklister.xlsx"])
    phases = [section.title for section in made.main.sections if section.kind == "fase"]
    assert list(lists)[: len(phases)] == phases
    assert len(phases) == 5
    words = [row[4] for phase in phases for row in lists[phase][1:]]
    inside = False
    written = 0
    for section in made.main.sections:
        inside = section.kind == "fase" if section.level == 2 else inside
        written += section.markdown.count("- [ ] ") if inside else 0
    assert written == len(words) > 400
    responsible = {row[5] for phase in phases for row in lists[phase][1:]}
    assert None not in responsible
    assert len(responsible) > 3


def test_the_checklists_of_the_document_are_there_when_it_is() -> None:
    made = playbook()
    assert "Før møtet" in sheets(books(made)["sjekklister.xlsx"])
    without = replace(made, documents=tuple(d for d in made.documents if d.id not in {"sjekklister", "budsjett"}))
    assert list(books(without)) == ["sjekklister.xlsx"]
    assert list(sheets(books(without)["sjekklister.xlsx"]))[-1] == "Evaluering"
    assert books(replace(made, documents=(replace(made.main, sections=()),))) == {}


def test_what_the_budget_says_its_sums_are_is_what_they_are() -> None:
    data = books(playbook())["budsjett.xlsx"]
    budget = next(d for d in playbook().documents if d.id == "budsjett")
    hours = next(s for s in budget.sections if s.id == "timer").markdown
    total = sheets(data)["Timer"][-1]
    assert f"**{total[2]} timer**" in hours
    assert total[2] == sum(row[2] for row in sheets(data)["Timer"][1:-1])
    assert sheets(data, values=False)["Timer"][-1][2] == '=IF(COUNT(C2:C6)=0,"",SUM(C2:C6))'


@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice here")
def test_another_program_reckons_the_same(tmp_path: Path) -> None:
    assert OFFICE is not None
    budget = next(d for d in playbook().documents if d.id == "budsjett")
    made = list(budget_sheets(budget))
    hours = next(sheet for sheet in made if sheet.name == "Timer")
    paid = tuple((*row[:3], 500 if row[3] is None else row[3], *row[4:]) for row in hours.rows)
    (tmp_path / "inn").mkdir()
    filled = [replace(sheet, rows=paid) if sheet is hours else sheet for sheet in made]
    (tmp_path / "inn" / "budsjett.xlsx").write_bytes(workbook(filled))
    command = [OFFICE, f"-env:UserInstallation=file://{tmp_path}/profil", "--headless", "--convert-to", "xlsx"]
    command += ["--outdir", str(tmp_path), str(tmp_path / "inn" / "budsjett.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    reckoned = sheets((tmp_path / "budsjett.xlsx").read_bytes())
    stored = sheets(workbook(made))
    assert reckoned["Timer"][-1][2] == stored["Timer"][-1][2]
    assert reckoned["Timer"][-1][4] == 500 * stored["Timer"][-1][2]
    assert (reckoned["Andre utgifter"][-1][2] or "") == ""


def test_the_same_playbook_gives_the_same_bytes() -> None:
    assert books(playbook()) == books(playbook())


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtra):
        books(playbook())
