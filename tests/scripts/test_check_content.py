"""The words of the core pack, in every language it speaks."""

from __future__ import annotations

import pytest

from naermiljomodell.errors import problem
from scripts import check_content


def test_nothing_is_left_to_say_of_the_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert (check_content.main(), capsys.readouterr().out) == (0, "")


def test_a_finding_is_printed_and_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = problem("NM244", {"word": "ikke"}, file="steg/pilot.md", line=3)
    monkeypatch.setattr(check_content, "check_prose", lambda *_: iter([wrong]))
    assert check_content.main() == 1
    assert "nb: steg/pilot.md:3: NM244: «ikke» er ikke nynorsk" in capsys.readouterr().out
