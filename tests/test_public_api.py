"""What a program that imports the library may build on."""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib
import inspect
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.cli.commands.calling import tree

import naermiljomodell as nm
from naermiljomodell.cli.main import run
from naermiljomodell.domain.records import AreaFolder

TODAY = dt.date(2027, 1, 4)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of Hønefoss, made by the library."""
    home = tmp_path_factory.mktemp("hjem")
    return nm.new_area(home, nm.Answers("Hønefoss", "2027-02"), TODAY).path


def test_the_library_writes_the_same_files_as_the_command_line(folder: Path, tmp_path: Path) -> None:
    arguments = ["new", "--area", "Hønefoss", "--start", "2027-02", "--today", "2027-01-04", "--out", str(tmp_path)]
    assert run(arguments) == 0
    assert tree(tmp_path / "hønefoss") == tree(folder)


def test_the_steps_of_the_way_give_the_page_that_the_whole_way_gives(folder: Path) -> None:
    area_folder, pack = nm.load_area(folder)
    plan = nm.tailor(pack, area_folder)
    playbook = nm.compose(pack, area_folder, plan, TODAY, nm.check(folder))
    assert nm.render(playbook, ["html"])["index.html"] == (folder / "dreiebok" / "index.html").read_bytes()


def test_every_command_has_its_function(folder: Path) -> None:
    assert {problem.severity for problem in nm.check(folder)} == {"tips"}
    assert not nm.render_area(folder, TODAY).needs_decision
    explanation, near = nm.explain("pilot", folder)
    assert explanation is not None
    assert (explanation.id, near) == ("pilot", "")
    area_folder, pack = nm.load_area(folder)
    assert nm.analyse_network(pack, area_folder).actors == 0
    assert nm.load_pack().steps == pack.steps


def test_what_a_function_gives_is_frozen(folder: Path) -> None:
    area_folder, pack = nm.load_area(folder)
    plan = nm.tailor(pack, area_folder)
    network = nm.analyse_network(pack, area_folder)
    for record in (pack, plan, network, nm.compose(pack, area_folder, plan, TODAY), nm.check(folder)[0]):
        field = dataclasses.fields(record)[0].name
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, field, None)


def test_nothing_is_printed(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    nm.check(folder)
    nm.render_area(folder, TODAY)
    with pytest.raises(nm.InvalidContent):
        nm.load_area(folder / "borte")
    assert capfd.readouterr() == ("", "")


def test_errors_are_raised_with_all_findings(tmp_path: Path) -> None:
    (tmp_path / "naermiljo.yaml").write_text("navn: X\nkomune: Y\nperiode: {start: i fjor}\n", encoding="utf-8")
    with pytest.raises(nm.NaermiljoError) as caught:
        nm.load_area(tmp_path)
    assert isinstance(caught.value, nm.InvalidContent)
    assert {"NM102", "NM107"} <= {problem.code for problem in caught.value.problems}
    assert all(isinstance(problem, nm.Problem) for problem in caught.value.problems)


@pytest.mark.parametrize("name", [name for name in nm.__all__ if inspect.isfunction(getattr(nm, name))])
def test_every_function_is_typed_to_the_last_argument(name: str) -> None:
    signature = inspect.signature(getattr(nm, name))
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(p.annotation is not inspect.Parameter.empty for p in signature.parameters.values())


def test_all_names_can_be_imported_at_once() -> None:
    code = "from naermiljomodell import *; print(render_area.__name__, Plan.__name__, InvalidContent.__name__)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout == "render_area Plan InvalidContent\n"


def test_an_editor_is_offered_every_public_name() -> None:
    assert set(nm.__all__) <= set(dir(nm))


def test_a_name_that_is_not_public_is_not_given() -> None:
    with pytest.raises(AttributeError, match="no attribute 'pipelines'"):
        _ = nm.pipelines


def unnamed(public: Iterable[str], said: str) -> list[str]:
    """Give the types of ours in the signatures of the *public* functions that are neither public nor told of in *said*."""
    found = set[str]()
    for function in (getattr(nm, name) for name in public):
        if inspect.isfunction(function):
            text = " ".join(str(annotation) for annotation in inspect.get_annotations(function).values())
            home = vars(importlib.import_module(function.__module__))
            for word in set(re.findall(r"[A-Z]\w+", text)):
                kind = home.get(word)
                if inspect.isclass(kind) and kind.__module__.startswith(nm.__name__):
                    found.add(word)
    return sorted(word for word in found - set(nm.__all__) if not re.search(rf"\b{word}\b", said))


def test_every_type_that_a_caller_meets_is_public_or_told_of() -> None:
    assert unnamed(nm.__all__, nm.__doc__ or "") == []


def test_a_type_that_nobody_tells_of_is_found() -> None:
    assert "AreaFolder" in unnamed(nm.__all__, "")


def test_what_is_told_of_is_where_it_is_said_to_be() -> None:
    said = nm.__doc__ or ""
    pairs = re.findall(r"from ([\w.]+) import (\w+)`", said) + re.findall(r"`([\w.]+)\.([A-Z]\w+)`", said)
    assert {name for _, name in pairs} == set(unnamed(nm.__all__, ""))
    assert all(inspect.isclass(getattr(importlib.import_module(home), name)) for home, name in pairs)
    folder, _ = nm.load_area(Path(__file__).parents[1] / "examples" / "ullerål")
    assert isinstance(folder, AreaFolder)
