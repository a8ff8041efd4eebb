"""Every public name is on the page, with its signature and its fields."""

from __future__ import annotations

import dataclasses
import inspect

from scripts.api_page import api_page

import naermiljomodell
from naermiljomodell.domain.pack import Step
from naermiljomodell.playbook import Playbook


def _part(name: str) -> str:
    """Give what the page says of *name*."""
    return api_page().partition(f"(api-{name})=\n")[2].partition("\n(")[0]


def test_every_public_name_has_its_own_address() -> None:
    names = [name for name in naermiljomodell.__all__ if not name.startswith("__")]
    assert len(names) > 10
    assert [name for name in names if f"(api-{name})=\n" not in api_page()] == []


def test_a_function_shows_its_parameters_and_what_it_gives() -> None:
    part = _part("analyse_network")
    for name in inspect.signature(naermiljomodell.analyse_network).parameters:
        assert f"{name}: " in part
    assert "    at: str = '',\n" in part
    assert ") -> NetworkReport\n" in part


def test_a_long_signature_has_one_parameter_a_line() -> None:
    assert "compose(\n    pack: Pack,\n" in _part("compose")


def test_a_record_shows_its_fields_and_properties() -> None:
    part = _part("Playbook")
    for field in dataclasses.fields(Playbook):
        assert f"| `{field.name}` | `{field.type}`".replace("|", "\\|").replace("\\| `", "| `").split("`")[1] in part
    assert "| `main` | `Document` | " in part


def test_the_records_inside_the_records_are_there_with_descriptions() -> None:
    part = _part("Step")
    for name in Step.model_fields:
        assert f"| `{name}` | " in part
    assert "Navnet slik folk leser det." in part


def test_an_exception_says_what_it_is() -> None:
    assert "all findings are in `problems`" in _part("InvalidContent")
