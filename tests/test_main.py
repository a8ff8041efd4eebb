from __future__ import annotations

import atexit
import runpy
import sys

import pytest

import naermiljomodell.cli.main as entry


def test_the_package_runs_as_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    codes: list[int] = []
    monkeypatch.setattr(sys, "argv", ["naermiljomodell", "--version"])
    monkeypatch.setattr(entry, "_exit", codes.append)
    monkeypatch.setattr(atexit, "_run_exitfuncs", lambda: None)
    runpy.run_module("naermiljomodell", run_name="__main__")
    assert codes == [0]
    assert capsys.readouterr().out.startswith("naermiljomodell ")
