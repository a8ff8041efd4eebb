"""The same files give the same bytes, whatever order Python keeps its sets in, and wherever the folder stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.folders import TODAY, honefoss_files, lay_out, tree, ulleral

from naermiljomodell import render_area

SEEDS = ("0", "1", "4711")


def made(folder: Path, seed: str, *arguments: str) -> dict[str, bytes]:
    """Give every file in *folder* after one command of a process whose hashes begin with *seed*."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-X", "utf8", "-m", "naermiljomodell", *arguments, "--today", TODAY.isoformat()]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=environment)
    return tree(folder)


def order_of_a_set(seed: str) -> bytes:
    """Give the order that a process keeps a set of words in."""
    command = [sys.executable, "-c", "print(list({'en', 'to', 'tre', 'fire', 'fem', 'seks'}))"]
    return subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}).stdout


def test_the_seeds_do_make_sets_differ() -> None:
    assert len({order_of_a_set(seed) for seed in SEEDS}) > 1


def test_honefoss_is_the_same_under_every_seed(tmp_path: Path) -> None:
    for seed in SEEDS:
        (tmp_path / seed).mkdir()
        files = made(tmp_path / seed, seed, "new", "--area", "Hønefoss", "--start", "2027-02")
        assert files == {f"hønefoss/{name}": data for name, data in honefoss_files().items()}


def test_ulleral_is_the_same_under_every_seed(tmp_path: Path) -> None:
    render_area(ulleral(tmp_path / "her"), TODAY)
    for seed in SEEDS:
        ulleral(tmp_path / seed)
        assert made(tmp_path / seed, seed, "render", "ullerål") == tree(tmp_path / "her")


@pytest.mark.parametrize("where", ["a", "en lang vei/med mellomrom/og æøå"])
def test_where_the_folder_stands_does_not_matter(where: str, tmp_path: Path) -> None:
    written = {name: data for name, data in honefoss_files().items() if not name.startswith(("dreiebok/", "."))}
    folder = lay_out(tmp_path / where / "annet-navn", written)
    render_area(folder, TODAY)
    assert tree(folder) == honefoss_files()


def test_when_a_file_was_written_does_not_matter(tmp_path: Path) -> None:
    folder = ulleral(tmp_path)
    render_area(folder, TODAY)
    before = tree(folder)
    for name in sorted(before, reverse=True):
        os.utime(folder / name, (1, 1))
    render_area(folder, TODAY)
    assert tree(folder) == before
