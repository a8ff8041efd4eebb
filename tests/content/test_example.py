"""The example Ullerål: sound, honest about what is illustration, and kept as people's own tools would keep it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from naermiljomodell import pipeline
from naermiljomodell.loading.table_records import TABLES
from naermiljomodell.network.report import analyse

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "ullerål"
CHECKED = pipeline.examine(EXAMPLE)


def test_the_example_has_no_errors_and_only_tips_about_what_is_left_out() -> None:
    assert {(p.severity, p.code) for p in CHECKED.problems} == {("tips", "NM326"), ("tips", "NM327"), ("tips", "NM407")}


def test_the_workshops_are_in_the_months_and_the_order_of_the_plan() -> None:
    assert CHECKED.plan is not None
    dates = {s.step.id: s.dates for s in CHECKED.plan.included}
    first, second = dates["workshop-1-digital"], dates["workshop-2-innbyggere"]
    assert first is not None
    assert second is not None
    assert (first.start[:7], first.precision) == ("2025-01", "måned")
    assert (second.start[:7], second.precision) == ("2025-02", "måned")


def test_every_kind_of_change_shows_as_a_deviation() -> None:
    assert CHECKED.pack is not None
    changes = {(c.verb, c.id) for c in CHECKED.pack.changes}
    assert {
        ("endre", "nettverksbygging"),
        ("legg_til", "stedsvandring"),
        ("fjern", "smamidler"),
        ("ny", "hagedag"),
    } <= changes
    assert all(c.reason for c in CHECKED.pack.changes)


def test_the_own_step_is_in_the_playbook_and_the_note_stands_at_its_step() -> None:
    assert CHECKED.pack is not None
    assert CHECKED.folder is not None
    assert CHECKED.plan is not None
    playbook = pipeline.compose(CHECKED.pack, CHECKED.folder, CHECKED.plan, dt.date(2025, 1, 10), CHECKED.problems)
    sections = {s.id: s for s in playbook.main.sections}
    assert sections["steg-hagedag"].title == "Hagedag"
    assert "Dette notatet er en illustrasjon." in sections["steg-workshop-2-innbyggere-notat"].markdown


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_table_is_kept_as_norwegian_excel_keeps_it(name: str) -> None:
    data = (EXAMPLE / f"{name}.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b";" in data.splitlines()[0]


def test_every_row_says_that_it_is_an_illustration() -> None:
    looked_at = 0
    for name in TABLES:
        for row in (EXAMPLE / f"{name}.csv").read_text(encoding="utf-8-sig").splitlines()[1:]:
            assert "illustrasjon" in row.casefold(), (name, row)
            looked_at += 1
    assert looked_at > 50


def test_the_network_has_one_group_that_only_the_municipality_knows() -> None:
    assert CHECKED.folder is not None
    assert CHECKED.pack is not None
    folder = CHECKED.folder
    report = analyse(CHECKED.pack, folder.stakeholders, folder.relations, folder.area.target_groups, "nb", "")
    assert [g.group for g in report.groups if not g.covered] == ["kommunale-boliger"]
    assert {r.kind for r in CHECKED.folder.relations} > {"samarbeider", "henviser", "laner-ut"}
