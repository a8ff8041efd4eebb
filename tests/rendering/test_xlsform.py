from __future__ import annotations

import datetime as dt
import io
import re
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pyxform.xls2xform import convert  # type: ignore[import-untyped]  # it says nothing of its types
from tests.folders import TODAY, ULLERAL, honefoss, write
from tests.rendering.test_xlsx import sheets

from naermiljomodell.domain.fingerprint import fingerprint
from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import InvalidContent
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import compose, examine, render_area
from naermiljomodell.playbook import Playbook
from naermiljomodell.questionnaire import Asked, Form, Group
from naermiljomodell.rendering import xlsform
from naermiljomodell.rendering.xlsform import ENDING, books, form_rows, render

NAMES = [f"{name}{ENDING}" for name in ("sporreskjema", "intervjuguide", "stedssamtale")]
LABELS = ["label::bokmål (nb)", "label::nynorsk (nn)", "label::English (en)"]


@cache
def playbook(language: str = "nb") -> Playbook:
    known = examine(ULLERAL, language)
    assert known.pack is not None
    assert known.folder is not None
    assert known.plan is not None
    spoken: dict[str, Pack] = {one: core_pack(one) for one in LANGUAGES}
    pack = core_pack(language)
    return compose(pack, known.folder, known.plan, dt.date(2025, 1, 10), spoken=spoken)


def rows(data: bytes, sheet: str) -> list[dict[str, Any]]:
    head, *body = sheets(data)[sheet]
    return [{key: cell for key, cell in zip(head, row, strict=True) if cell} for row in body]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_pyxform_converts_each_form_without_a_warning(name: str, language: str, tmp_path: Path) -> None:
    place = tmp_path / name
    place.write_bytes(books(playbook(language))[name])
    warnings: list[str] = []
    done = convert(place, validate=shutil.which("java") is not None and language == "nb", warnings=warnings)
    assert (warnings, done.warnings) == ([], [])
    for label in LABELS:
        assert f'lang="{label.removeprefix("label::")}"' in done.xform
    first = {"nb": LABELS[0], "nn": LABELS[1], "en": LABELS[2]}[language].removeprefix("label::")
    assert f'lang="{first}" default="true()"' in done.xform


@pytest.mark.parametrize("name", NAMES)
def test_a_form_has_its_id_its_version_and_a_first_language_that_is_there(name: str) -> None:
    data = books(playbook())[name]
    assert list(sheets(data)) == ["survey", "choices", "settings"]
    (settings,) = rows(data, "settings")
    assert settings["form_id"] == f"nm_{name.removesuffix(ENDING)}_ulleral"
    assert re.fullmatch(r"[0-9a-f]{12}", settings["version"])
    assert f"label::{settings['default_language']}" in sheets(data)["survey"][0]
    assert "required" not in sheets(data)["survey"][0]
    kinds = {row["type"] for row in rows(data, "survey")}
    assert not kinds & {"start", "end", "deviceid", "phonenumber", "username", "email", "geopoint"}


def test_each_question_has_its_indicator_and_how_it_is_put() -> None:
    survey = {row["name"]: row for row in rows(books(playbook())[NAMES[0]], "survey")}
    row = survey["ensomhet_0_10"]
    assert row["nm_indikator"] == "ensomhet-0-10"
    for language in LANGUAGES:
        question = core_pack(language).questions["ensomhet-0-10"]
        assert row[f"nm_fingeravtrykk_{language}"] == fingerprint(question)
    assert row["type"] == survey["trygghet_0_10"]["type"] if "trygghet_0_10" in survey else row["type"]
    assert "nm_fingeravtrykk_nb" not in survey["om__skjemaet"]
    assert survey["det_beste"]["appearance"] == "multiline"


def test_questions_with_the_same_answers_have_one_list() -> None:
    data = books(playbook())[NAMES[2]]
    lists = {row["list_name"] for row in rows(data, "choices")}
    assert len(lists) == 1
    assert [row["name"] for row in rows(data, "choices")] == [*map(str, range(1, 8)), "v"]


def test_an_id_that_begins_with_a_digit_is_a_name_too() -> None:
    form = small(Asked("3-ting", "text", {"nb": "Hva?"}, {}))
    assert form_rows(form)["survey"][1]["name"] == "_3_ting"


def small(*asked: Asked) -> Form:
    """Give a form in bokmål with *asked* in one group."""
    return Form("prove", "Ål", {"nb": "Prøve"}, ("nb",), "1", (Group("del", {"nb": "Del"}, asked),))


@pytest.mark.parametrize(
    "wrong",
    [
        small(Asked("a", "text", {"nb": " "}, {})),
        small(Asked("a", "text", {"nb": "A?"}, {}), Asked("a", "text", {"nb": "B?"}, {})),
        small(Asked("å", "text", {"nb": "A?"}, {})),
        small(Asked("a", "choice", {"nb": "A?"}, {})),
    ],
)
def test_what_is_no_form_that_works_is_never_written(wrong: Form) -> None:
    with pytest.raises(ValueError, match=r"survey \d"):
        render(wrong)


def test_the_same_playbook_gives_the_same_bytes() -> None:
    assert books(playbook()) == books(playbook())
    assert books(replace(playbook(), forms=())) == {}


def test_the_forms_of_a_neighbourhood_are_written_and_a_change_of_words_is_another_version(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    assert render_area(folder, TODAY, ["xlsx"]).problems == ()
    written = render_area(folder, TODAY, ["xlsform"])
    assert sorted(written.written) == sorted(f"dreiebok/{name}" for name in NAMES)
    assert written.removed == ()
    assert (folder / "dreiebok" / "budsjett.xlsx").is_file()
    before = {name: (folder / "dreiebok" / name).read_bytes() for name in NAMES}
    assert render_area(folder, TODAY, ["xlsform", "xlsx"]).written == ()
    changes = "tilpasning: {spørsmål: {sted-natur: {endre: {tekst: Skogen og vannet}}}}\n"
    write(folder, "naermiljo.yaml", (folder / "naermiljo.yaml").read_text("utf-8") + changes)
    again = render_area(folder, TODAY, ["xlsform"])
    assert again.written == (f"dreiebok/{NAMES[0]}",)
    assert [(p.code, dict(p.facts)) for p in again.problems] == [
        ("NM633", {"form": "sporreskjema", "languages": "nn, en", "question": "sted-natur"})
    ]
    after = (folder / "dreiebok" / NAMES[0]).read_bytes()
    assert rows(after, "settings")[0]["version"] != rows(before[NAMES[0]], "settings")[0]["version"]
    assert [label for label in LABELS if label in sheets(after)["survey"][0]] == LABELS[:1]


def test_forms_are_not_made_of_a_folder_with_errors(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "naermiljo.yaml", (folder / "naermiljo.yaml").read_text("utf-8") + "tull: 1\n")
    with pytest.raises(InvalidContent):
        render_area(folder, TODAY, ["xlsform"])


def test_the_workbook_is_read_by_another_program_as_text() -> None:
    data = books(playbook())[NAMES[0]]
    assert io.BytesIO(data).read(2) == b"PK"
    assert all(isinstance(row["name"], str) for row in rows(data, "choices"))
    assert xlsform.ENDING == "-xlsform.xlsx"
