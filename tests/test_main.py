from __future__ import annotations

import runpy
import sys

import pytest


def test_the_package_runs_as_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["naermiljomodell", "--version"])
    with pytest.raises(SystemExit) as raised:
        runpy.run_module("naermiljomodell", run_name="__main__")
    assert raised.value.code == 0
    assert capsys.readouterr().out.startswith("naermiljomodell ")
