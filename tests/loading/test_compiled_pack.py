from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.model import Origin, Pack
from naermiljomodell.loading.compiled_pack import digest_of, dump_pack, load_pack
from naermiljomodell.loading.core import core_layer, core_pack, whole

NAMES = st.text(alphabet="abcæ", min_size=1, max_size=4)


@pytest.fixture(scope="module")
def pack() -> Pack:
    """Give the core pack as it is read from its files."""
    return whole(core_layer(), "nb")


def test_a_pack_comes_back_as_it_was(pack: Pack) -> None:
    again = load_pack(dump_pack(pack), lambda: pack.origins)
    assert again == pack
    assert repr(again) == repr(pack)
    for kind, records in pack.by_kind.items():
        for id_, record in records.items():
            assert again.by_kind[kind][id_].model_dump() == record.model_dump()


def test_a_record_that_came_back_is_whole_and_cannot_be_changed(pack: Pack) -> None:
    step = next(iter(load_pack(dump_pack(pack), dict).steps.values()))
    assert type(step).model_validate(step.model_dump()) == step
    assert step.model_copy(update={"name": "Ny"}).name == "Ny"
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(step, "name", "Ny")  # noqa: B010  that it cannot be done is what is tested


def test_where_things_stand_is_read_when_somebody_asks(pack: Pack) -> None:
    asked: list[int] = []

    def origins() -> dict[tuple[str, str], Origin]:
        asked.append(1)
        return {}

    again = load_pack(dump_pack(pack), origins)
    assert asked == []
    assert (len(again.origins), asked) == (0, [1])


def test_a_pack_with_changes_is_not_compiled(pack: Pack) -> None:
    with pytest.raises(ValueError, match="without changes"):
        dump_pack(dataclasses.replace(pack, removed=pack.steps))


def test_the_core_pack_in_use_is_the_core_pack_as_read() -> None:
    for language in ("nb", "nn", "en"):
        assert core_pack(language) == whole(core_layer(), language)


@given(st.dictionaries(st.tuples(NAMES, NAMES), st.binary(max_size=3), min_size=1, max_size=4), st.data())
def test_every_name_and_every_byte_counts(files: dict[tuple[str, str], bytes], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(files)))
    others = [
        {**files, name: files[name] + b"x"},
        {k: v for k, v in files.items() if k != name},
        {**files, (name[0], "xx"): b""},
    ]
    assert len({_digest(case) for case in [files, *others]}) == 4


def test_of_another_language_only_the_names_and_sizes_count(tmp_path: Path) -> None:
    def written(**texts: str) -> list[str]:
        for language, text in texts.items():
            (tmp_path / "oversettelser" / language / "steg").mkdir(parents=True, exist_ok=True)
            (tmp_path / "oversettelser" / language / "steg" / "pilot.md").write_text(text, encoding="utf-8")
        return [digest_of(str(tmp_path), language) for language in ("", "nb", "nn")]

    (tmp_path / "steg.md").write_text("Prøv.", encoding="utf-8")
    first, same_size = written(nn="Prøv", en="Test"), written(nn="Prøv", en="Best")
    assert [a == b for a, b in zip(first, same_size, strict=True)] == [False, True, True]
    own = written(nn="Røyn", en="Best")
    assert [a == b for a, b in zip(same_size, own, strict=True)] == [False, True, False]
    longer = written(nn="Røyn", en="Bestest")
    assert not {*own} & {*longer}


def _digest(files: dict[tuple[str, str], bytes]) -> str:
    """Give the digest of *files*, by the folder and the name of each, written to disk."""
    import tempfile  # noqa: PLC0415  one folder for each example

    with tempfile.TemporaryDirectory() as root:
        for (folder, name), text in files.items():
            Path(root, folder).mkdir(exist_ok=True)
            Path(root, folder, name).write_bytes(text)
        return digest_of(root)
