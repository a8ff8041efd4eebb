from __future__ import annotations

import sys
from importlib.metadata import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from naermiljomodell.extras import Extra, MissingExtra
from naermiljomodell.rendering.extras import PDF, WORD, UnshownSign

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("extra", [WORD, PDF])
def test_an_extra_is_one_that_the_package_has(extra: Extra) -> None:
    import tomllib  # noqa: PLC0415  read here only

    offered = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert extra.module in {Requirement(line).name for line in offered[extra.name]}
    assert metadata(extra.module)["Name"] == extra.module
    extra.demand()


def test_what_is_not_installed_is_missed_by_its_name() -> None:
    with pytest.raises(MissingExtra) as missing:
        Extra("word", "finnes_ikke").demand()
    assert missing.value.extra == "word"


def test_a_module_that_cannot_be_looked_for_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    assert not WORD.is_there
    assert not Extra("word", "finnes_ikke.heller").is_there


def test_a_sign_that_cannot_be_shown_is_told_of() -> None:
    assert UnshownSign("😀").sign == "😀"
