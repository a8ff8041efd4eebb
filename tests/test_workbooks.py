from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.folders import honefoss, ulleral

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import InvalidContent
from naermiljomodell.examining import examine
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.questionnaire import Asked, Form, Group
from naermiljomodell.rendering.xlsform import ENDING
from naermiljomodell.workbooks import BOOKS, books, format_of, needing_a_workbook, spoken_models, without_words
from naermiljomodell.writing.names import beside
from naermiljomodell.xlsx_bytes import Column, Sheet, workbook

MAIN = Document("dreiebok", "Dreiebok", "dreiebok", "alle", "", ())
NOTE = Asked("om", "note", {"nb": "Hei"}, {})
FORM = Form("a", "Ål", {"nb": "A"}, ("nb",), "1", (Group("", {}, (NOTE,)),), (("nn", "q"), ("en", "r")))


def playbook(*forms: Form) -> Playbook:
    return Playbook("Ål", "nb", "2027-01-11", "", (MAIN,), forms=forms)


def test_the_model_of_the_tool_is_taken_as_it_is_in_every_language(tmp_path: Path) -> None:
    spoken = spoken_models(examine(honefoss(tmp_path)), tmp_path)
    assert list(spoken) == ["nb", "nn", "en"]
    assert all(pack is core_pack(language) for language, pack in spoken.items())


def test_a_model_of_ones_own_is_read_in_every_language(tmp_path: Path) -> None:
    folder = ulleral(tmp_path)
    checked = examine(folder)
    spoken = spoken_models(checked, folder)
    assert {language: pack.language for language, pack in spoken.items()} == {"nb": "nb", "nn": "nn", "en": "en"}
    assert spoken["nb"] is checked.pack
    assert "hagedag" in spoken["en"].steps


def test_without_a_model_there_is_none_and_a_language_it_cannot_be_read_in_is_left_out(tmp_path: Path) -> None:
    folder = ulleral(tmp_path)
    checked = examine(folder)
    assert spoken_models(replace(checked, pack=None), folder) == {}
    (folder / "naermiljo.yaml").unlink()
    spoken: dict[str, Pack] = dict(spoken_models(checked, folder))
    assert list(spoken) == ["nb"]


@pytest.mark.parametrize("format_", BOOKS)
def test_a_format_without_its_extra_is_a_finding_that_names_it(format_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = playbook(replace(FORM, lacking=()))
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    if format_ == "xlsx":
        assert books(made, format_) == {}
        return
    with pytest.raises(InvalidContent) as caught:
        books(made, format_)
    assert [(p.code, dict(p.facts)) for p in caught.value.problems] == [("NM632", {"what": format_, "extra": "excel"})]


def test_a_text_that_no_cell_holds_is_a_finding_that_shows_it() -> None:
    with pytest.raises(InvalidContent) as caught, needing_a_workbook("tabeller.xlsx"):
        workbook([Sheet("ark", (Column("a"),), (("Å" * 40_000,),))])
    (found,) = caught.value.problems
    assert (found.code, dict(found.facts)["text"]) == ("NM634", "Å" * 40)


def test_a_form_that_is_not_in_every_language_says_so() -> None:
    (found,) = without_words(playbook(FORM, replace(FORM, id="b", lacking=())))
    assert dict(found.facts) == {"form": "a", "languages": "nn, en", "question": "q"}
    assert found.severity == "tips"


def test_a_form_is_no_other_workbook() -> None:
    assert format_of(f"dreiebok/a{ENDING}") == ENDING
    assert format_of(beside(f"dreiebok/a{ENDING}", 1)) == ENDING
    assert format_of("dreiebok/budsjett.xlsx") == format_of(beside("dreiebok/budsjett.xlsx", 2)) == ".xlsx"
    assert format_of("dreiebok/index.html") == ".html"
