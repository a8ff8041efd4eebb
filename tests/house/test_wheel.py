"""The wheel holds all that the program needs, and runs with nothing else than what it asks for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from scripts.compile_pack import TARGET, compiled_files
from tests.house.sources import ROOT, plant

CLOSED = """\
import socket

def closed(*_args, **_options):
    raise OSError("the network is closed")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = closed
"""
COMPILED = f"{TARGET.relative_to('src').as_posix()}/"


def shipped(root: Path) -> dict[str, bytes]:
    """Give the files below `src` of *root* that belong in a wheel, by the name they have there."""
    below = root / "src"
    files = [file for file in sorted(below.rglob("*")) if file.is_file() and file.suffix != ".pyc"]
    names = {file.relative_to(below).as_posix(): file.read_bytes() for file in files}
    return {name: data for name, data in names.items() if not name.startswith(COMPILED) and ".egg-info/" not in name}


def differences(expected: dict[str, bytes], wheel: Path) -> list[str]:
    """Give what *wheel* lacks, holds besides, or holds with other bytes; its own records are passed over."""
    with zipfile.ZipFile(wheel) as archive:
        held = {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}
    return sorted(
        [f"lacks {name}" for name in expected.keys() - held.keys()]
        + [f"holds {name}" for name in held.keys() - expected.keys()]
        + [f"differs {name}" for name in expected.keys() & held.keys() if expected[name] != held[name]]
    )


def needed(name: str) -> set[str]:
    """Give the distributions that *name* asks for, and what those ask for in turn."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for line in distribution(waiting.pop()).requires or ():
            asked = Requirement(line)
            if asked.name not in found and (asked.marker is None or asked.marker.evaluate({"extra": ""})):
                found.add(asked.name)
                waiting.append(asked.name)
    return found


def copy_distribution(name: str, target: Path) -> None:
    """Copy the installed files of the distribution *name* into the folder *target*."""
    for file in distribution(name).files or ():
        source = Path(str(file.locate()))
        if ".." not in file.parts and file.suffix != ".pyc" and source.is_file():
            place = target.joinpath(*file.parts)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)


def bare_environment() -> dict[str, str]:
    """Give the variables of this machine without those that Python listens to."""
    return {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COVERAGE", "PIP"))}


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run *command* in *folder*, where that can be had without any network at all."""
    cut_off = [program, "-rn"] if (program := shutil.which("unshare")) else []
    usable = cut_off and subprocess.run([*cut_off, "true"], capture_output=True, check=False).returncode == 0
    return subprocess.run(
        [*(cut_off if usable else []), *command],
        cwd=folder,
        env={**bare_environment(), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the wheel, built from this tree."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    done = subprocess.run(command, env=bare_environment(), capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode("utf-8") + done.stderr.decode("utf-8")
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of programs of an environment with the wheel, what it asks for, and no network."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(programs / "python"), "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], env=bare_environment(), check=True)
    packages = next(home.rglob("site-packages"))
    for name in sorted(needed("naermiljomodell")):
        copy_distribution(name, packages)
    plant(packages, "sitecustomize.py", CLOSED)
    return programs


def test_the_wheel_holds_every_file_of_the_package_and_the_compiled_content(wheel: Path) -> None:
    expected = shipped(ROOT)
    assert len(expected) > 150
    assert any("/content/places/" in name for name in expected)
    assert any("/page/" in name for name in expected)
    compiled = {f"{COMPILED}{name}": text.encode() for name, text in compiled_files(ROOT).items()}
    assert "\n".join(differences({**expected, **compiled}, wheel)) == ""


def test_the_network_is_closed_where_the_wheel_runs(installed: Path, tmp_path: Path) -> None:
    done = run(tmp_path, str(installed / "python"), "-c", "import socket; socket.create_connection(('192.0.2.1', 9))")
    assert done.returncode == 1
    assert "the network is closed" in done.stderr


def test_the_wheel_runs_from_its_own_files(installed: Path, tmp_path: Path) -> None:
    code = (
        "import naermiljomodell, sys; from naermiljomodell.loading.core import core_layer; core_layer();"
        "print(naermiljomodell.__file__); print('naermiljomodell.loading.packs' in sys.modules, *sys.path, sep='\\n')"
    )
    done = run(tmp_path, str(installed / "python"), "-c", code)
    assert done.returncode == 0, done.stderr
    file, read_as_files, *path = done.stdout.splitlines()
    assert Path(file).is_relative_to(installed.parent)
    assert read_as_files == "False"
    assert not [place for place in path if place and Path(place).is_relative_to(ROOT)]


@pytest.mark.parametrize(
    ("files", "before", "after", "shown"),
    [
        ("content/compiled/mal_*.py", "Denne dreieboken viser", "Fra en ferdig mal:", True),
        ("content/packs/naermiljo/dokumenter/dreiebok.md.j2", "Denne dreieboken viser", "Fra malen selv:", True),
        ("content/compiled/side_*.py", "<!doctype html>", "<!doctype html><!-- ferdig -->", True),
        ("rendering/page/page.html.j2", "<!doctype html>", "<!doctype html><!-- selv -->", True),
        ("content/compiled/naermiljo-nb-*.json", "Informasjonsmøte", "Fra en ferdig pakke", True),
        ("content/packs/naermiljo/steg/*.md", "Informasjonsmøte", "Fra pakken selv", True),
        ("content/compiled/naermiljo-[0-9a-f]*.json", "Informasjonsmøte", "Fra et ferdig lag", False),
    ],
)
def test_what_is_compiled_is_used_as_long_as_it_was_made_of_what_is_there(
    files: str, before: str, after: str, *, shown: bool, installed: Path, tmp_path: Path
) -> None:
    home = next(installed.parent.rglob("site-packages"))
    package = tmp_path / "changed" / "naermiljomodell"
    shutil.copytree(home / "naermiljomodell", package, ignore=shutil.ignore_patterns("__pycache__"))
    changed = [file for file in package.glob(files) if before in file.read_text(encoding="utf-8")]
    assert changed
    for file in changed:
        file.write_text(file.read_text(encoding="utf-8").replace(before, after), encoding="utf-8", newline="\n")
    code = f"import sys; sys.path.insert(0, {str(package.parent)!r}); from naermiljomodell.cli.main import main; main()"
    done = run(tmp_path, str(installed / "python"), "-c", code, "new", "--area", "Hønefoss")
    assert done.returncode == 0, done.stderr
    assert (after in next(tmp_path.glob("hønefoss/dreiebok/index.html")).read_text(encoding="utf-8")) is shown


def test_the_wheel_makes_a_playbook_without_network(installed: Path, tmp_path: Path) -> None:
    done = run(tmp_path, str(installed / "naermiljomodell"), "new", "--area", "Hønefoss")
    assert done.returncode == 0, done.stderr
    pages = sorted(file.name for file in tmp_path.glob("*/dreiebok/*"))
    assert {"dreiebok.md", "index.html"} <= set(pages)
    page = next(tmp_path.glob("*/dreiebok/index.html")).read_text(encoding="utf-8")
    assert "Hønefoss" in page
    assert "Ringerike" in page


def test_the_wheel_and_the_source_tree_give_the_same_bytes(installed: Path, tmp_path: Path) -> None:
    outputs = []
    for name, command in (
        ("wheel", [str(installed / "naermiljomodell")]),
        ("tree", [sys.executable, "-m", "naermiljomodell"]),
    ):
        folder = tmp_path / name
        folder.mkdir()
        for arguments in (["new", "--area", "Hønefoss"], ["render", "hønefoss", "--today", "2026-12-01"]):
            done = run(folder, *command, *arguments)
            assert done.returncode == 0, done.stderr
        outputs.append({file.name: file.read_bytes() for file in sorted(folder.glob("*/dreiebok/*"))})
    assert len(outputs[0]) >= 2
    assert outputs[0] == outputs[1]


def test_a_planted_difference_is_found(tmp_path: Path) -> None:
    for name in (
        "naermiljomodell/content/a.yaml",
        "naermiljomodell/b.py",
        "naermiljomodell/c.pyc",
        f"{COMPILED}d.json",
    ):
        plant(tmp_path, f"src/{name}", "x")
    with zipfile.ZipFile(tmp_path / "x.whl", "w") as archive:
        archive.writestr("naermiljomodell/b.py", "y")
        archive.writestr("tests/z.py", "")
        archive.writestr("naermiljomodell-1.dist-info/RECORD", "")
    assert differences(shipped(tmp_path), tmp_path / "x.whl") == [
        "differs naermiljomodell/b.py",
        "holds tests/z.py",
        "lacks naermiljomodell/content/a.yaml",
    ]
