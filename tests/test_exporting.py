from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.folders import ULLERAL, ulleral

from naermiljomodell.exporting import FORMS, Exported, export_network, timeline_svg, write_exports
from naermiljomodell.pipeline import load_area, tailor

ONE = Exported({"nettverk.graphml": b"x"}, 0)
TWO = Exported({"aktorer.csv": b"a", "relasjoner.csv": b"r"}, 0)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "svg"])
def test_a_neighbourhood_is_given_in_each_form(form: str, tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    now, then = export_network(pack, folder, form), export_network(pack, folder, form, "1990")
    assert now.files.keys() == then.files.keys()
    assert now.withheld > then.withheld == 0
    assert sum(map(len, then.files.values())) < sum(map(len, now.files.values()))
    assert export_network(pack, folder, form, with_trust=True).withheld == 0


def test_all_tables_are_given_in_a_workbook_that_is_read_as_they_were(tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    place = tmp_path / "ny"
    shutil.copytree(ULLERAL, place, ignore=shutil.ignore_patterns("*.csv", "dreiebok", ".naermiljomodell"))
    made = export_network(pack, folder, "xlsx", with_trust=True)
    assert made.withheld == 0
    (place / "tabeller.xlsx").write_bytes(made.files["tabeller.xlsx"])
    again, _ = load_area(place)
    tables = ("stakeholders", "relations", "meeting_places", "log", "ideas", "measurements")
    assert [getattr(again, table) for table in tables] == [getattr(folder, table) for table in tables]
    (place / "tabeller.xlsx").write_bytes(export_network(pack, folder, "xlsx").files["tabeller.xlsx"])
    without, _ = load_area(place)
    assert len(without.relations) == len(folder.relations)
    assert not any(tie.trust or tie.value for tie in without.relations)
    assert not any(actor.interest or actor.influence for actor in without.stakeholders)


def test_the_map_is_a_picture_of_those_who_were_there(tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    now = export_network(pack, folder, "svg")
    (drawn,) = now.files.values()
    assert drawn.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    assert "Frivilligsentralen" in drawn.decode()
    assert now.withheld == 0
    assert export_network(pack, folder, "svg", "1990").files == {}


def test_a_day_that_is_none_is_a_fault_of_the_caller(tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    with pytest.raises(ValueError, match="not a date"):
        export_network(pack, folder, "csv", "i går")


def names(found: object) -> tuple[str, ...]:
    """Give the files that were written, with their folder."""
    assert isinstance(found, tuple)
    into, written = found
    return tuple((into / name).as_posix() for name in written.written)


def test_files_lie_in_a_folder_of_their_own_when_nobody_says_where(tmp_path: Path) -> None:
    assert names(write_exports(tmp_path, ONE.files, None)) == (f"{tmp_path.as_posix()}/eksport/nettverk.graphml",)


def test_one_file_has_the_name_that_is_said_or_lies_in_the_folder_that_is(tmp_path: Path) -> None:
    said = tmp_path / "ut" / "kart.graphml"
    assert names(write_exports(tmp_path, ONE.files, said)) == (said.as_posix(),)
    assert names(write_exports(tmp_path, ONE.files, said.parent)) == (f"{said.parent.as_posix()}/nettverk.graphml",)


def test_two_files_lie_in_the_folder_that_is_said(tmp_path: Path) -> None:
    found = names(write_exports(tmp_path, TWO.files, tmp_path / "ut"))
    assert [Path(name).name for name in found] == ["aktorer.csv", "relasjoner.csv"]


@pytest.mark.parametrize("exported", [ONE, TWO])
def test_nothing_is_written_where_the_tool_would_read_it(exported: Exported, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    assert write_exports(tmp_path, exported.files, tmp_path / "x" / "..") is None
    assert write_exports(tmp_path, ONE.files, tmp_path / "kumu.json") is None
    assert [file.name for file in tmp_path.iterdir()] == ["x"]


def test_the_timeline_is_one_picture_that_stands_alone(tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    plan = tailor(pack, folder)
    drawn = timeline_svg(plan, folder, pack)
    assert drawn.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    assert b"var(" not in drawn
    assert all(planned.step.name.split()[0] in drawn.decode() for planned in plan.included)
    assert timeline_svg(replace(plan, steps=()), folder, pack) == b""
