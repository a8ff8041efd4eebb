from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from scripts.compile_pack import CONTENT, CORE, ROOT, TARGET, compiled_pack, main

from naermiljomodell.loading.compiled import load

PACK = CONTENT / "packs" / CORE


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Give a source tree that holds the core pack and nothing else."""
    shutil.copytree(ROOT / PACK, tmp_path / PACK)
    return tmp_path


def test_the_compiled_pack_is_written_and_removed(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], tree) == 0
    text = (tree / TARGET).read_text(encoding="utf-8")
    layer = load(text)
    assert layer is not None
    assert layer.info.id == CORE
    assert main(["--remove"], tree) == 0
    assert main(["--remove"], tree) == 0
    assert not (tree / TARGET).exists()
    assert capsys.readouterr().out.splitlines() == [
        f"{TARGET.as_posix()}: {len(text.encode())} bytes",
        *[f"{TARGET.as_posix()}: removed"] * 2,
    ]


def test_two_runs_give_the_same_bytes(tree: Path) -> None:
    assert compiled_pack(tree) == compiled_pack(tree) == compiled_pack(ROOT)


def test_a_pack_with_a_finding_is_not_compiled_and_the_finding_is_told(tree: Path) -> None:
    (tree / PACK / "steg" / "nytt.md").write_text("---\nnavn: [\n---\n", encoding="utf-8", newline="\n")
    with pytest.raises(ValueError, match=r"steg/nytt\.md:\d+: NM\d{3}: "):
        main([], tree)
    assert not (tree / TARGET).exists()


def test_a_compiled_pack_left_in_the_tree_is_the_pack_that_is_there() -> None:
    left = ROOT / TARGET
    assert not left.is_file() or left.read_text(encoding="utf-8") == compiled_pack(ROOT)
