"""Every command is on the page with the help it prints, the same on any screen."""

from __future__ import annotations

import pytest
from scripts.command_page import command_page

from naermiljomodell.cli.main import Main


def test_every_command_has_its_help() -> None:
    page = command_page()
    assert len(Main.lazy) >= 5
    for name in Main.lazy:
        part = page.partition(f"(kommando-{name})=\n")[2].partition("\n(")[0]
        assert f"Bruk: naermiljomodell {name}" in part
        assert "--help" in part


def test_the_width_of_the_screen_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    narrow = command_page()
    monkeypatch.setenv("COLUMNS", "200")
    assert command_page() == narrow


def test_the_exit_codes_are_explained() -> None:
    for code in (0, 1, 2, 3, 70):
        assert f"| {code} | " in command_page()
