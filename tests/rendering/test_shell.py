from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import UndefinedError

from naermiljomodell import readymade
from naermiljomodell.rendering.shell import KIND, shell, shell_key, shell_python


def test_the_shell_makes_safe_what_it_is_not_told_is_safe() -> None:
    found = shell()
    assert found is shell()
    assert found.environment.autoescape is True
    with pytest.raises(UndefinedError):
        found.render()


def test_its_python_is_of_one_form() -> None:
    assert "def root(context" in shell_python()
    assert shell_python() == shell_python()
    assert shell_key() == shell_key()


def test_what_was_made_ready_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / readymade.FOLDER
    folder.mkdir()
    python = shell_python().replace("<!doctype html>", "<!doctype html><!-- ferdig -->")
    (folder / readymade.code_name(KIND, shell_key())).write_text(python, encoding="utf-8")
    monkeypatch.setattr(readymade, "content", lambda: tmp_path)
    ready = shell.__wrapped__()
    assert ready.environment.autoescape is True
    with pytest.raises(UndefinedError):
        ready.render()
    context = ready.new_context(dict.fromkeys(("playbook", "title", "policy", "style", "contents"), "<"))
    assert "ferdig" in next(ready.root_render_func(context))
