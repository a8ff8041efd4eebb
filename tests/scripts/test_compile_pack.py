from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from scripts.compile_pack import CONTENT, ROOT, TARGET, compiled_files, main

from naermiljomodell.loading.core import CORE, core_pack, read_core, read_ready

PACK = CONTENT / "packs" / CORE


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Give a source tree that holds the core pack and nothing else."""
    shutil.copytree(ROOT / PACK, tmp_path / PACK)
    return tmp_path


def test_the_compiled_content_is_written_and_removed(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], tree) == 0
    written = {file.name: file.read_text(encoding="utf-8") for file in (tree / TARGET).iterdir()}
    assert written == compiled_files(tree)
    assert len({name.split("_")[0] for name in written if name.endswith(".py")}) == 2
    assert main(["--remove"], tree) == 0
    assert main(["--remove"], tree) == 0
    assert not (tree / TARGET).exists()
    assert capsys.readouterr().out.splitlines() == [
        *[f"{(TARGET / name).as_posix()}: {len(text.encode())} bytes" for name, text in compiled_files(tree).items()],
        *[f"{TARGET.as_posix()}: removed"] * 2,
    ]


def test_what_is_compiled_is_what_is_read(tree: Path) -> None:
    main([], tree)
    content = tree / CONTENT
    assert read_core(content).info.id == CORE
    for language in ("nb", "nn", "en"):
        assert read_ready(content, language) == core_pack(language)


def test_what_was_compiled_before_an_edit_is_passed_over_and_taken_away_when_compiled_again(tree: Path) -> None:
    main([], tree)
    before = set(compiled_files(tree))
    header = tree / PACK / "pakke.yaml"
    header.write_text(header.read_text(encoding="utf-8").replace("tittel: ", "tittel: Ny "), encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from naermiljomodell.loading.core import read_core, read_ready\n"
        "content = Path(sys.argv[1]); print(read_core(content).info.title, read_ready(content, 'nb'))"
    )
    command = [sys.executable, "-X", "utf8", "-c", code, str(tree / CONTENT)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["Ny", "Nærmiljømodellen", "None"]
    subprocess.run([sys.executable, "-c", f"from scripts.compile_pack import main; from pathlib import Path; main([], Path({str(tree)!r}))"], cwd=ROOT, capture_output=True, check=True)  # fmt: skip
    after = {file.name for file in (tree / TARGET).iterdir()}
    assert {name for name in before & after if name.startswith(CORE)} == set()
    assert {name for name in after if not name.startswith(CORE)} == {n for n in before if not n.startswith(CORE)}


@pytest.mark.parametrize("seed", ["1", "2"])
def test_two_runs_give_the_same_bytes(seed: str) -> None:
    code = "from scripts.compile_pack import ROOT, compiled_files; import hashlib; print(hashlib.sha256(str(compiled_files(ROOT)).encode()).hexdigest())"
    done = [
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": s, "PYTHONUTF8": "1"}, capture_output=True, check=True)
        for s in ("0", seed)
    ]  # fmt: skip
    assert done[0].stdout == done[1].stdout


def test_a_pack_with_a_finding_is_not_compiled_and_the_finding_is_told(tree: Path) -> None:
    (tree / PACK / "steg" / "nytt.md").write_text("---\nnavn: [\n---\n", encoding="utf-8", newline="\n")
    with pytest.raises(ValueError, match=r"steg/nytt\.md:\d+: NM\d{3}: "):
        main([], tree)
    assert not (tree / TARGET).exists()


def test_compiled_content_left_in_the_tree_is_the_content_that_is_there() -> None:
    left = [file for file in (ROOT / TARGET).rglob("*") if file.suffix != ".pyc" and file.is_file()]
    assert not left or {file.name: file.read_text(encoding="utf-8") for file in left} == compiled_files(ROOT)
