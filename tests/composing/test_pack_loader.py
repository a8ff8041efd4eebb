from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import TemplateNotFound

from naermiljomodell import readymade
from naermiljomodell.composing.environment import Room, bounded, environment_for
from naermiljomodell.composing.filling import fill
from naermiljomodell.composing.pack_loader import KIND, python_of, template_key
from naermiljomodell.domain.model import Template
from naermiljomodell.errors import Problem

TEXTS = {
    "en": Template("Hei {{ navn }}", "", "maler/en.md.j2"),
    "to": Template("{% include 'en' %}!", "", "maler/to.md.j2"),
}


def test_a_template_is_had_by_its_name_and_by_no_other() -> None:
    with bounded():
        room = environment_for(TEXTS)
        assert room.get_template("to").render(navn="du") == "Hei du!"
        with pytest.raises(TemplateNotFound):
            room.get_template("../en")
    assert room.loader is not None
    with pytest.raises(TemplateNotFound):
        room.loader.get_source(room, "tre")


def test_a_key_is_of_one_text() -> None:
    assert template_key("a") == template_key("a") != template_key("b")


def test_the_python_of_a_template_is_that_of_the_sandbox() -> None:
    with bounded():
        python = python_of("{{ a.b }}{{ c() }}", "en", environment_for(TEXTS))
    assert "environment.getattr(" in python
    assert "environment.call(context" in python


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of compiled templates that is the one in use, with the Python of `FAULTY` in it."""
    folder = tmp_path / readymade.FOLDER
    folder.mkdir()
    text = FAULTY["en"].text
    with bounded():
        python = python_of(text, "en", Room(FAULTY))
    file = folder / readymade.code_name(KIND, template_key(text))
    file.write_text(python.replace("Hei", "Ferdig"), encoding="utf-8")
    monkeypatch.setattr(readymade, "content", lambda: tmp_path)
    return folder


FAULTY = {"en": Template("Hei {{ navn }}\n{{ navn.__class__ }}\n", "", "maler/en.md.j2")}


def test_what_was_made_ready_is_used_for_its_own_text_only(made: Path) -> None:
    assert len(list(made.iterdir())) == 1
    other = {"en": Template(FAULTY["en"].text.split("\n")[0], "", "maler/en.md.j2")}
    with bounded():
        assert Room(other).get_template("en").render(navn="du") == "Hei du"
        assert "Ferdig" in next(
            Room(FAULTY).get_template("en").root_render_func(Room(FAULTY).get_template("en").new_context({"navn": ""}))
        )


def test_what_was_made_ready_keeps_to_the_sandbox_and_its_faults_are_told_at_their_line(made: Path) -> None:
    found = fill("en", FAULTY, {"navn": "du"})
    assert made.is_dir()
    assert isinstance(found, Problem)
    assert (found.code, found.file, found.line) == ("NM702", "maler/en.md.j2", 2)
    assert found.source == "{{ navn.__class__ }}"


def test_two_rooms_share_no_template_that_was_made_ready(made: Path) -> None:
    one, other = Room(FAULTY), Room({**FAULTY, "to": TEXTS["to"]})
    with bounded():
        first, second = one.get_template("en"), other.get_template("en")
    assert made.is_dir()
    assert (first.environment, second.environment) == (one, other)
    assert first.root_render_func.__globals__["environment"] is one
    assert (first.name, first.filename) == ("en", "en")
