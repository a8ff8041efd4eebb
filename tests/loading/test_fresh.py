from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.folders import CONFIG, TODAY, lay_out

from naermiljomodell.loading.areas import read_area
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.fresh import fresh_area
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.pipeline import examined, outputs
from naermiljomodell.scaffolding import Answers, area_data, new_area_files

GROUPS = tuple(core_pack("nb").target_groups)
ODD = st.text("aå 1:#'\"\\{}\t\x01\u00a0", max_size=6)

answered = st.builds(
    Answers,
    name=st.sampled_from(["Hønefoss", "  Oslo ", "Tromsø", "Ho\u0308nefoss", "Kautokeino", "Vå\tler"])
    | ODD.filter(str.strip),
    start=st.sampled_from(["2027", "2027-02", "2027-12-24", "2027-13", "våren", ""]),
    language=st.sampled_from(["nb", "nn", "en", "nb", "se", None]),
    municipality=st.sampled_from([None, None, "Ringerike", "0301", "Finnes ikke"]),
    target_groups=st.lists(st.sampled_from([*GROUPS, *GROUPS, "null", "finnes-ikke", "Ikke en id"]), max_size=4).map(
        tuple
    ),
    challenges=st.just(()) | st.just(("ensomhet",)),
    end=st.sampled_from([None, None, "2028"]),
    residents=st.sampled_from([None, None, 0, 5000]),
    owner=st.sampled_from([None, None, "Folkehelsekoordinator", "Ola Nordmann"]),
)


def directly(given: Answers) -> tuple[Any, dict[str, bytes]]:
    """Give what is made of the answers without reading, and the files."""
    files = new_area_files(given)
    return fresh_area(area_data(given), files), files


@settings(max_examples=150)
@given(answered)
def test_what_the_config_says_is_what_is_read_of_it(given: Answers) -> None:
    assert parse(new_area_files(given)[CONFIG].decode(), CONFIG).data == area_data(given)


@settings(max_examples=80, deadline=None)
@given(answered)
def test_a_folder_made_without_reading_is_the_one_that_is_read(given: Answers) -> None:
    loaded, files = directly(given)
    with tempfile.TemporaryDirectory() as name:
        read = read_area(lay_out(Path(name), files))
    if loaded is not None:
        assert loaded == read
        direct = examined(loaded)
        if all(found.line == 0 for found in direct.problems):
            assert direct == examined(read)
            assert repr(direct) == repr(examined(read))  # it also tells in which order things are said
            assert outputs(direct, TODAY) == outputs(examined(read), TODAY)
        else:
            assert any(found.line for found in examined(read).problems)


@pytest.mark.parametrize(
    "more",
    [{"language": "se"}, {"start": "2027-13"}, {"owner": "Eieren"}, {"end": "2028"}, {"municipality": "Finnes ikke"}],
)
def test_what_is_more_or_other_than_ordinary_is_read(more: dict[str, str]) -> None:
    usual = Answers("Hønefoss", "2027", "nb", "Ringerike", GROUPS[:1])
    assert directly(usual)[0] is not None
    assert directly(replace(usual, **more))[0] is None  # type: ignore[arg-type]  # answers by name
