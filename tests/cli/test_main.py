from __future__ import annotations

import atexit
import errno
import gc
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from tests.cli.commands.calling import call

import naermiljomodell
from naermiljomodell import pipeline
from naermiljomodell.cli import console
from naermiljomodell.cli import main as entry

COMMANDS = ("new", "check", "render", "explain", "network")
ENGLISH = ("Usage", "Options", "Commands", "Show this", "[OPTIONS]", "COMMAND [ARGS]", "required", "default:", "ARGS")


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Let Python look for circles again after a call that meant to be the last of its process."""
    yield
    gc.enable()
    gc.unfreeze()


def test_the_version_is_the_packages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, "--version")
    assert (answer.code, answer.out) == (0, f"naermiljomodell {naermiljomodell.__version__}\n")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_all_help_is_in_norwegian(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path, *([command] if command else []), "--help")
    assert answer.code == 0
    assert answer.out.startswith("Bruk: naermiljomodell")
    assert "Vis denne hjelpen." in answer.out
    assert [word for word in ENGLISH if word in answer.out] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "Det finnes ingen kommando som heter «chekc». Mente du «check»?"),
        (["qqqq"], "Det finnes ingen kommando som heter «qqqq»."),
        (["check", "--formt", "json"], "Det finnes ikke noe valg som heter --formt. Mente du --format?"),
        (["check", "--zzz"], "Det finnes ikke noe valg som heter --zzz."),
        (["new"], "--area mangler."),
        (["new", "--area"], "--area mangler en verdi."),
        (["explain"], "[MAPPE] ID|KODE mangler."),
        (["render", "--restore=1"], "--restore tar ingen verdi."),
        (["check", "--format", "xml"], "--format: «xml»"),
        (["new", "--area", "X", "--start", "2027-13"], "--start: «2027-13» er ikke et år"),
        (["render", "--today", "i morgen"], "--today: «i morgen» er ikke en dato"),
        (["check", "a", "b"], "for mange ord"),
    ],
)
def test_wrong_use_is_said_in_norwegian_and_ends_with_two(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, tmp_path, *arguments)
    assert answer.code == 2
    assert said in answer.err
    assert "Hjelp: naermiljomodell --help" in answer.err


def test_without_a_command_the_help_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, tmp_path)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Bruk: naermiljomodell [VALG] KOMMANDO …\n")
    assert "Kommandoer:" in answer.err


def test_a_person_who_stops_is_not_met_by_a_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise click.Abort

    monkeypatch.setattr(pipeline, "examine", stop)
    answer = call(capsys, tmp_path, "check")
    assert (answer.code, answer.err) == (1, "Avbrutt.\n")


def test_a_full_disk_where_the_answer_goes_is_told_and_no_other_fault_is_hidden(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(code: int) -> None:
        def fail(*_: object) -> None:
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(click, "echo", fail)

    fails(errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        call(capsys, tmp_path, "explain", "NM102")
    fails(errno.ENOSPC)
    noted: list[str] = []
    monkeypatch.setattr(console, "note", noted.append)
    assert call(capsys, tmp_path, "explain", "NM102").code == 1
    assert noted == ["Disken der svaret skulle stått, er full."]


def left(monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the command line of this process, and give the code that it would have ended with."""
    codes: list[int] = []
    monkeypatch.setattr(entry, "_exit", codes.append)
    monkeypatch.setattr(atexit, "_run_exitfuncs", lambda: None)
    entry.main()
    (code,) = codes
    return code


def test_our_own_fault_keeps_its_trace_and_ends_with_seventy(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("vår feil")

    monkeypatch.setattr(pipeline, "examine", fail)
    monkeypatch.setattr(sys, "argv", ["naermiljomodell", "check"])
    assert left(monkeypatch) == 70
    err = capsys.readouterr().err
    assert "Dette er en feil i naermiljomodell" in err
    assert "ZeroDivisionError: vår feil" in err


def test_the_exit_code_of_a_command_is_that_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["naermiljomodell", "explain", "NM102"])
    assert left(monkeypatch) == 0
    assert not gc.isenabled()


def test_what_waits_for_the_end_of_the_process_is_done_and_all_that_was_said_is_out(tmp_path: Path) -> None:
    code = (
        "import atexit, sys; atexit.register(lambda: print('sist', file=sys.stderr))\n"
        "sys.stdout.write('uten linjeskift')\nfrom naermiljomodell.cli.main import main; main()\nprint('aldri')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", "borte"], cwd=tmp_path, capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 1
    assert done.stdout.startswith("uten linjeskift")
    assert "aldri" not in done.stdout
    assert "NM300" in done.stdout
    assert done.stderr == "sist\n"


@pytest.mark.parametrize("error", [OSError(errno.EPIPE, "nobody listens"), ValueError("closed")])
def test_a_stream_that_is_gone_does_not_keep_the_process(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def flush(self) -> None:
            raise error

    monkeypatch.setattr(sys, "argv", ["naermiljomodell"])
    monkeypatch.setattr(entry, "run", lambda: 3)
    monkeypatch.setattr(sys, "stdout", Gone())
    assert left(monkeypatch) == 3


def test_a_console_without_our_letters_does_not_crash(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "naermiljomodell", "explain", "workshop-2-innbyggere"],
        cwd=tmp_path, capture_output=True, check=True, env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )  # fmt: skip
    assert b"Workshop 2" in done.stdout


@pytest.mark.parametrize("arguments", [["new", "--area", "Ŋávnnas"], ["check", "--format", "json"], ["--help"]])
def test_a_norwegian_windows_console_does_not_crash(arguments: list[str], tmp_path: Path) -> None:
    code = "from naermiljomodell.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=tmp_path, capture_output=True, check=False,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode in {0, 1}
    assert b"Traceback" not in done.stderr
    assert done.stdout.decode("cp1252")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_nothing_heavy_is_imported_for_the_first_screen(option: str) -> None:
    code = (
        "import sys; from naermiljomodell.cli.main import run; "
        f"assert run(['{option}']) == 0; "
        "heavy = {'pydantic', 'jinja2', 'networkx', 'yaml', 'markdown_it'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
