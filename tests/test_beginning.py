"""A new neighbourhood made from the answers is the one that its files say, byte for byte."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.folders import CONFIG, TODAY, answers, honefoss, tree

from naermiljomodell import beginning
from naermiljomodell.beginning import new_area
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.places import resolve
from naermiljomodell.pipeline import examine, render_area
from naermiljomodell.scaffolding import new_area_files

GROUPS = tuple(core_pack("nb").target_groups)


def test_an_ordinary_neighbourhood_is_made_without_reading() -> None:
    kinds: tuple[dict[str, str | tuple[str, ...]], ...] = (
        {},
        {"language": "nn"},
        {"municipality": "Oslo", "target_groups": GROUPS[:2]},
    )
    for known in kinds:
        asked = answers("Grünerløkka" if "municipality" in known else "Hønefoss", **known)
        place = resolve(asked.name, asked.municipality).place
        assert place is not None
        completed = beginning._completed(asked, place)
        assert beginning._as_answered(completed, new_area_files(completed)) is not None


def test_both_ways_write_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = {}
    for way in ("directly", "by reading"):
        if way == "by reading":
            monkeypatch.setattr(beginning, "fresh_area", lambda _said, _files: None)
        (tmp_path / way).mkdir()
        new = new_area(tmp_path / way, answers(), TODAY)
        made[way] = ({name: (new.path / name).read_bytes() for name in new.files}, new.problems, new.place)
    assert made["directly"] == made["by reading"]


def test_a_finding_with_a_place_is_shown_at_it(tmp_path: Path) -> None:
    with pytest.raises(InvalidContent) as caught:
        new_area(tmp_path, answers(target_groups=("finnes-ikke",)), TODAY)
    (found,) = [p for p in caught.value.problems if p.severity == "feil"]
    assert (found.code, found.file) == ("NM320", CONFIG)
    assert "finnes-ikke" in found.source
    assert examine(tmp_path / "hønefoss").folder is None


def test_the_tables_may_be_sheets_of_a_workbook(tmp_path: Path) -> None:
    made = new_area(tmp_path, answers(), TODAY, in_workbook=True)
    assert "tabeller.xlsx" in made.files
    assert not [name for name in made.files if name.endswith(".csv")]
    assert [p.code for p in examine(made.path).problems if p.severity != "tips"] == []
    before = tree(made.path)
    assert render_area(made.path, TODAY).problems == ()
    assert tree(made.path) == before


def test_a_workbook_offers_what_the_neighbourhood_it_is_made_from_has_added(tmp_path: Path) -> None:
    old = honefoss(tmp_path)
    config = (old / CONFIG).read_text("utf-8")
    added = "tilpasning: {målgrupper: {naboer-i-blokka: {navn: Naboer i blokka, betegnelse: naboer i blokka}}}\n"
    (old / CONFIG).write_text(config + added, "utf-8")
    made = new_area(tmp_path, answers("Ullerål", municipality="Ringerike"), TODAY, old, in_workbook=True)
    with zipfile.ZipFile(made.path / "tabeller.xlsx") as book:
        assert b"naboer-i-blokka" in book.read("xl/sharedStrings.xml")


@pytest.mark.parametrize(("extra", "code"), [("xlsxwriter", "NM632"), ("python_calamine", "NM131")])
def test_without_the_extra_it_is_named_and_nothing_is_made(
    extra: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, extra, None)
    with pytest.raises(InvalidContent) as caught:
        new_area(tmp_path, answers(), TODAY, in_workbook=True)
    (found,) = [p for p in caught.value.problems if p.severity == "feil"]
    assert (found.code, "excel" in found.message()) == (code, True)
    assert list(tmp_path.iterdir()) == []
    assert "aktorer.csv" in new_area(tmp_path, answers(), TODAY).files


def test_what_is_read_needs_yaml_and_what_is_not_does_not(tmp_path: Path) -> None:
    code = f"""
import sys, datetime
from naermiljomodell.loading import core
core.core_pack("nb")
for name in [name for name in sys.modules if name.split(".")[0] in ("yaml", "pydantic", "pydantic_core")]:
    del sys.modules[name]
from naermiljomodell import Answers, new_area
from pathlib import Path
new_area(Path({str(tmp_path)!r}), Answers("Hønefoss", "2027"), datetime.date(2027, 1, 11))
print("yaml" in sys.modules, "pydantic" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, encoding="utf-8", check=False
    )
    assert (done.stdout.split(), done.stderr) == (["False", "False"], "")
