from __future__ import annotations

from pathlib import Path

import pytest
from tests.loading.layer_sample import layer_of

from naermiljomodell import readymade
from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading.compiled import dump
from naermiljomodell.loading.compiled_pack import dump_pack
from naermiljomodell.loading.core import (
    CORE,
    core_key,
    core_layer,
    core_pack,
    core_speaks,
    read_core,
    read_ready,
    whole,
)

HEADER = "id: naermiljo\nversjon: 9.9\ntittel: En annen\nbeskrivelse: En annen\nspråk: {nb: kilde}\n"


def test_the_core_pack_is_read_once_and_is_whole() -> None:
    assert core_layer() is core_layer()
    assert core_layer().info.id == CORE
    assert core_layer().problems == ()
    assert core_pack("nb") is core_pack("nb")
    assert (core_pack("nb").language, core_pack("nn").language) == ("nb", "nn")
    assert core_pack("nb").changes == ()


def test_the_compiled_form_is_read_where_there_is_one_of_these_files(tmp_path: Path) -> None:
    (tmp_path / "packs" / CORE).mkdir(parents=True)
    (tmp_path / "packs" / CORE / "pakke.yaml").write_text(HEADER, encoding="utf-8")
    folder = tmp_path / readymade.FOLDER
    folder.mkdir()
    assert read_core(tmp_path).info.version == "9.9"
    assert read_ready(tmp_path, "nb") is None
    of_these = (core_key(str(tmp_path)), core_key(str(tmp_path), "nb"))
    for (key, spoken), version in ((("of-other", "files"), "9.9"), (of_these, core_layer().info.version)):
        (folder / readymade.data_name(CORE, key)).write_text(dump(core_layer()), encoding="utf-8")
        (folder / readymade.data_name(f"{CORE}-nb", spoken)).write_text(dump_pack(core_pack("nb")), encoding="utf-8")
        assert read_core(tmp_path).info.version == version
    assert read_ready(tmp_path, "nb") == core_pack("nb")
    fallen_back = read_ready(tmp_path, "nn")
    assert fallen_back is not None
    assert (fallen_back.language, fallen_back.partial, fallen_back.steps) == ("nn", True, core_pack("nb").steps)
    nynorsk = folder / readymade.data_name(f"{CORE}-nn", core_key(str(tmp_path), "nn"))
    nynorsk.write_text(dump_pack(core_pack("nn")), encoding="utf-8")
    assert read_ready(tmp_path, "nn") == core_pack("nn")
    (folder / readymade.data_name(CORE, core_key(str(tmp_path)))).write_text('{"form": 0}', encoding="utf-8")
    assert read_core(tmp_path).info.version == "9.9"


def test_a_core_pack_with_errors_is_said_to_be_broken() -> None:
    with pytest.raises(InvalidContent) as caught:
        whole(layer_of("naermiljo", "steg:\n  pilot: {navn: Pilot}\n"), "nb")
    assert [p.code for p in caught.value.problems] == ["NM101"]


def test_the_core_pack_speaks_the_languages_it_declares() -> None:
    assert core_speaks("nb")
    assert not core_speaks("de")
