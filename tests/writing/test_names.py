from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.writing.names import (
    beside,
    demand_outputs,
    is_output,
    is_part,
    is_relative,
    origin,
    temporary,
)

REFUSED_BY_WINDOWS = set('<>:"/\\|?*') | {chr(n) for n in range(32)}


@pytest.mark.parametrize("part", ["index.html", "index (ny 2).html", ".naermiljomodell", "Hagedag på skolen.md"])
def test_an_ordinary_name_can_be_a_file(part: str) -> None:
    assert is_part(part)


@pytest.mark.parametrize(
    "part", ["", ".", "..", "a/b", "a\\b", "c:", "a?", "con", "nul.txt", "end.", "end ", "\n", "a\u030a"]
)
def test_a_name_that_some_system_refuses_is_no_file(part: str) -> None:
    assert not is_part(part)


def test_only_paths_below_the_folder_are_relative() -> None:
    assert is_relative("notater/LESMEG.md")
    assert not is_relative("/etc/passwd")
    assert not is_relative("notater/../../x")


@pytest.mark.parametrize("name", ["dreiebok/index.html", "dreiebok/a/b.md", ".naermiljomodell/naermiljo-1.json"])
def test_the_tool_writes_in_its_own_zone(name: str) -> None:
    assert is_output(name)
    demand_outputs([name])


@pytest.mark.parametrize(
    "name",
    [
        "naermiljo.yaml",
        "notater/pilot.md",
        "dreiebok",
        "dreiebok/",
        "dreiebok/../naermiljo.yaml",
        "../dreiebok/index.html",
        ".naermiljomodell/lock.json",
        ".naermiljomodell/lock.json.tmp",
        "dreiebok/c:x",
    ],
)
def test_to_write_anywhere_else_is_a_fault_in_the_program(name: str) -> None:
    with pytest.raises(ValueError, match="zone"):
        demand_outputs(["dreiebok/index.html", name])


@pytest.mark.parametrize(
    ("name", "number", "new"),
    [
        ("dreiebok/index.html", 1, "dreiebok/index (ny).html"),
        ("dreiebok/index.html", 2, "dreiebok/index (ny 2).html"),
        ("dreiebok/a.b/index", 1, "dreiebok/a.b/index (ny)"),
        ("index.tar.gz", 12, "index.tar (ny 12).gz"),
        ("dreiebok/.skjult", 1, "dreiebok/.skjult (ny)"),
    ],
)
def test_the_new_one_lies_beside_the_old_and_is_known_by_its_name(name: str, number: int, new: str) -> None:
    assert beside(name, number) == new
    assert origin(new) == name


NAMES = st.from_regex(r"[a-zæøå0-9][a-zæøå0-9 -]{0,9}(\.[a-z]{1,4})?", fullmatch=True)


@given(NAMES, st.integers(1, 99))
def test_every_file_is_the_origin_of_what_lies_beside_it(name: str, number: int) -> None:
    assert origin(f"dreiebok/{name}") == f"dreiebok/{name}"
    assert origin(beside(f"dreiebok/{name}", number)) == f"dreiebok/{name}"


def test_a_temporary_name_lies_in_the_same_folder_and_follows_from_name_and_bytes() -> None:
    first = temporary("dreiebok/index.html", "a" * 64)
    assert first.startswith("dreiebok/.naermiljomodell-")
    assert first.endswith(".tmp")
    assert len({first, temporary("dreiebok/index.html", "b" * 64), temporary("dreiebok/x.html", "a" * 64)}) == 3
