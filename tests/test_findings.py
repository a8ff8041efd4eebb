"""Every code of a finding has a folder that gives it, with the place and the suggestion; and twelve everyday mistakes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.conftest import Golden

from naermiljomodell.checking.answer_rules import check_answers
from naermiljomodell.checking.model_rules import check_model
from naermiljomodell.composing.template_rules import check_templates
from naermiljomodell.errors import Problem, in_order
from naermiljomodell.evaluating.answers import answering
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.findings import CATALOGUE
from naermiljomodell.loading.building import build
from naermiljomodell.loading.core import core_layer
from naermiljomodell.loading.packs import read_pack
from naermiljomodell.pipeline import check, examine

HERE = Path(__file__).parent
FINDINGS = HERE / "fixtures/findings"
BROKEN = HERE / "fixtures/broken"
EXPECTED = "forventet.txt"
PACK = "pakke"
CODE = re.compile(r"NM\d{3}")

ON_A_DAY = {"NM360-ventet-i-atte-uker": dt.date(2027, 7, 1), "NM361-ventet-i-tolv-uker": dt.date(2027, 8, 1)}
"""Folders whose finding depends on the day, and a day that gives it."""
_WRITING = "is about a disk that is being written to"
ELSEWHERE = {
    "NM003": ("needs a file that the system keeps closed", "loading/test_files.py"),
    "NM004": ("needs a file of megabytes", "loading/test_files.py"),
    "NM119": ("is for a kind of error that no record has", "loading/test_diagnostics.py"),
    "NM131": ("needs an extra that is not installed", "loading/test_sheets.py"),
    "NM206": ("needs two thousand files", "loading/test_packs.py"),
    "NM300": ("needs a folder that is not there", "loading/test_areas.py"),
    **{f"NM24{n}": ("is about the words of a pack", "checking/test_prose_rules.py") for n in range(8)},
    **{code: (_WRITING, "writing") for code in sorted(CATALOGUE) if "NM600" <= code < "NM641"},
    **{
        f"NM60{n}": ("is about a name, where there may be no folder yet", "domain/test_area_name.py")
        for n in range(2, 7)
    },
    "NM632": ("needs an extra that is not installed", "cli/commands/test_render.py"),
    "NM642": ("is about a template that only the filler stumbles in", "test_pipeline.py"),
    "NM641": ("needs a sign that no font has", "test_pipeline.py"),
    "NM633": ("is about a form that is made", "rendering/test_xlsform.py"),
    "NM643": ("is about a final report that is made", "cli/commands/test_report.py"),
    "NM634": ("is about a workbook that is made", "test_workbooks.py"),
}
"""Codes that no folder here can give, why, and where below `tests` they are tried."""


def findings_in(folder: Path) -> tuple[Problem, ...]:
    """Give every finding about the neighbourhood in *folder*, or about the pack that it holds."""
    if folder.name in ON_A_DAY:
        checked = examine(folder)
        assert checked.folder
        answers = answering(checked.folder.ideas, ON_A_DAY[folder.name])
        return in_order([*checked.problems, *check_answers(answers, checked.folder)])
    if not (folder / PACK).is_dir():
        return check(folder)
    layer = read_pack(folder / PACK)
    found: list[Problem] = []
    for language in ("nb", *sorted(layer.words)):
        pack, problems = build([(0, core_layer()), (1, layer)], language)
        found += [*problems, *([*check_model(pack), *check_templates(pack)] if pack else [])]
    return in_order(found)


def as_lines(problems: Iterable[Problem]) -> str:
    """Give findings as `file:line:column code suggestion`, one a line."""
    return "".join(f"{p.file}:{p.line}:{p.column} {p.code} {p.suggestion}".rstrip() + "\n" for p in problems)


def folders(root: Path) -> list[Path]:
    """Give the folders in *root*, sorted."""
    return sorted(folder for folder in root.iterdir() if folder.is_dir())


@pytest.mark.parametrize("folder", [*folders(FINDINGS), *folders(BROKEN)], ids=lambda folder: folder.name)
def test_a_folder_gives_just_the_findings_that_it_says(folder: Path, golden: Golden) -> None:
    found = findings_in(folder)
    golden(folder / EXPECTED, as_lines(found).encode())
    for problem in found:
        assert all(problem.message(language) for language in LANGUAGES)
        assert problem.source == "" or problem.column <= len(problem.source) + 1


@pytest.mark.parametrize("folder", folders(FINDINGS), ids=lambda folder: folder.name)
def test_a_folder_is_called_by_a_code_that_it_gives(folder: Path) -> None:
    code = folder.name[:5]
    assert code in CODE.findall((folder / EXPECTED).read_text(encoding="utf-8"))


def test_every_code_has_a_folder_or_a_reason_for_having_none() -> None:
    shown = {folder.name[:5] for folder in folders(FINDINGS)}
    assert len(shown) > 100
    assert shown | ELSEWHERE.keys() == set(CATALOGUE)
    assert shown & ELSEWHERE.keys() == set()


@pytest.mark.parametrize("code", sorted(ELSEWHERE))
def test_a_code_without_a_folder_is_tried_where_it_is_said_to_be(code: str) -> None:
    place = HERE / ELSEWHERE[code][1]
    files = [place] if place.is_file() else sorted(place.rglob("*.py"))
    assert any(code in file.read_text(encoding="utf-8") for file in files)


def test_there_are_twelve_everyday_mistakes_and_each_is_found() -> None:
    names = [folder.name for folder in folders(BROKEN)]
    assert [name[:3] for name in names] == [f"{number:02}-" for number in range(1, 13)]
    for folder in folders(BROKEN):
        assert any(problem.severity != "tips" for problem in findings_in(folder)), folder.name


@pytest.mark.parametrize("folder", [*folders(FINDINGS), *folders(BROKEN)], ids=lambda folder: folder.name)
def test_to_look_changes_nothing(folder: Path) -> None:
    def bytes_of() -> dict[str, bytes]:
        return {str(file): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}

    before = bytes_of()
    findings_in(folder)
    assert bytes_of() == before
