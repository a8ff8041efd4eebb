"""The README's commands, run as a newcomer runs them: the installed program, in a folder of their own."""

from __future__ import annotations

import datetime as dt
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from naermiljomodell import Answers, check, new_area, render_area

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
PROGRAM = Path(sys.executable).with_name("naermiljomodell.exe" if os.name == "nt" else "naermiljomodell")
ENDS_WITH = {"new --area Våler": 1}
"""Calls that end with another code than 0, since a person must answer."""


def block(name: str) -> tuple[str, str]:
    """Give the language and the text of the block after `<!-- kommando: NAME -->`."""
    found = re.findall(rf"<!-- kommando: {re.escape(name)} -->\n```(\w+)\n(.*?)```", README, re.DOTALL)
    assert len(found) == 1, name
    language, text = found[0]
    return language, text


def done(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command line in *folder* and give what came of it."""
    return subprocess.run(arguments, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder in which the first command has made Hønefoss."""
    folder = tmp_path_factory.mktemp("leser")
    made = done(folder, PROGRAM, "new", "--area", "Hønefoss")
    assert made.returncode == 0, made.stderr
    assert (folder / "hønefoss" / "dreiebok" / "index.html").is_file()
    return folder


def test_every_marked_block_has_a_name_of_its_own() -> None:
    names = re.findall(r"<!-- kommando: (.+?) -->", README)
    assert sorted(names) == sorted(set(names))
    assert set(names) == {"lag", "lag-windows", "test", "test-windows", "daglig", "python"}


@pytest.mark.parametrize(("name", "joint"), [("lag", " && "), ("lag-windows", "; ")])
def test_the_first_command_is_one_line_that_ends_with_a_playbook(name: str, joint: str) -> None:
    text = block(name)[1]
    assert text.count("\n") == 1
    environment, install, new = text.strip().split(joint)
    assert environment.endswith("-m venv .venv")
    assert ' ".[dev]"' in install
    assert new.endswith("naermiljomodell new --area Hønefoss")


@pytest.mark.parametrize("name", ["lag", "test"])
def test_both_systems_are_told_the_same(name: str) -> None:
    (shell, here), (powershell, windows) = block(name), block(f"{name}-windows")
    assert (shell, powershell) == ("sh", "powershell")
    spelt = windows.replace("py -m", "python3 -m").replace(".venv\\Scripts\\", ".venv/bin/").replace("; ", " && ")
    assert spelt == here


def test_the_daily_commands_do_what_they_say(home: Path) -> None:
    lines = [shlex.split(line, comments=True) for line in block("daglig")[1].splitlines()]
    assert len(lines) >= 6
    for program, *arguments in lines:
        assert program == "naermiljomodell"
        answer = done(home, PROGRAM, *arguments)
        assert answer.returncode == ENDS_WITH.get(" ".join(arguments), 0), (arguments, answer.stderr)
        assert "Traceback" not in answer.stderr
    assert (home / "ullerål" / "dreiebok" / "index.html").is_file()
    assert not (home / "våler").exists()


def test_the_change_of_the_model_that_is_shown_is_understood(tmp_path: Path) -> None:
    [shown] = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    lines = shown.splitlines()
    folder = new_area(tmp_path, Answers("Hønefoss", "2026-11"), dt.date(2026, 11, 2)).path
    with (folder / "naermiljo.yaml").open("a", encoding="utf-8", newline="\n") as config:
        config.write("\n".join(lines) + "\n")
    assert [problem for problem in check(folder) if problem.severity == "feil"] == []
    render_area(folder, dt.date(2026, 11, 2))
    deviations = (folder / "dreiebok" / "dreiebok.md").read_text(encoding="utf-8").split("\n## Avvik fra modellen\n")[1]
    assert "Begrunnelse: Vi har bydag i juni (naermiljo.yaml:" in deviations
    assert "«Bestill tolk» er lagt til" in deviations
    assert "Nytt: «Hagedag på skolen»." in deviations


def test_the_library_does_what_the_command_line_does(home: Path) -> None:
    text = block("python")[1]
    assert len([line for line in text.splitlines() if line and "import" not in line]) <= 10
    answer = done(home, sys.executable, "-X", "utf8", "-c", text)
    assert answer.returncode == 0, answer.stderr
    assert re.fullmatch(r"\d+ steg, [\d.]+ timer, \d+ byte\n", answer.stdout)
