"""What a template may read is walked through as it is, and a name without words is a fault."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
import scripts.template_page as page_module
from scripts.template_page import TEXTS, lines, templates_page

from naermiljomodell.composing.readable import node_of

ROOT = Path(__file__).resolve().parents[2]


def test_every_name_is_on_the_page_with_its_words() -> None:
    page = templates_page(ROOT)
    for name, text in TEXTS.items():
        assert f"## `{name}`\n\n{text}\n" in page


EMPTY_IN_THE_EXAMPLE = {"hele_året", "svar", "tall"}
"""Lists that only a plan with whole years fills (`composing/year_view.py`), and answers where a part has none to choose."""


def test_no_list_is_left_without_saying_what_it_holds() -> None:
    found = templates_page(ROOT).split("\n")
    for line, after in itertools.pairwise(found):
        if line.endswith(" liste") and line.split()[0] not in EMPTY_IN_THE_EXAMPLE:
            indent = len(line) - len(line.lstrip())
            assert len(after) - len(after.lstrip()) == indent + 4, line


def test_what_is_written_out_elsewhere_is_only_named() -> None:
    assert "    metoder                         liste (som metoder)\n" in templates_page(ROOT)


def test_the_blocks_of_each_template_are_named() -> None:
    assert "| `naermiljo/dreiebok` | `forside`, " in templates_page(ROOT)


def test_a_name_without_words_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(TEXTS, "område")
    with pytest.raises(LookupError, match="område"):
        templates_page(ROOT)


def test_a_neighbourhood_with_errors_cannot_be_walked_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "EXAMPLE", "a")
    (tmp_path / "a").mkdir()
    with pytest.raises(ValueError, match="NM001"):
        templates_page(tmp_path)


def test_all_elements_of_a_list_count() -> None:
    node = node_of([{"a": "x", "b": []}, {"a": "y", "c": 1, "b": [True]}])
    assert list(lines("n", node, {})) == [
        f"{'n':<36}liste",
        f"{'    a':<36}tekst",
        f"{'    b':<36}liste av ja/nei",
        f"{'    c':<36}tall",
    ]


def test_a_lookup_by_id_holds_many_of_one_kind() -> None:
    node = node_of({"pilot": {"a": 1.5}, "skyss": {"a": 2}}, "steg")
    assert list(lines("steg", node, {})) == [f"{'steg':<36}oppslag etter id", f"{'    a':<36}tall"]


def test_elements_that_are_not_alike_are_a_fault() -> None:
    with pytest.raises(TypeError, match="not alike"):
        list(lines("n", node_of(["a", 1]), {}))
