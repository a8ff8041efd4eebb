from __future__ import annotations

from pathlib import Path

import pytest

from naermiljomodell.errors import InvalidContent
from naermiljomodell.loading.reuse import read_reusable

CONFIG = """\
navn: Gamlebyen
periode: {start: 2024}
målgrupper: [innvandrere]
pakker: [fylkespakke, ../nabo, 7]
utseende: {tema: tema.css, kommunevåpen: vapen.svg}
"""


def made(folder: Path, config: str = CONFIG) -> Path:
    """Make a neighbourhood's folder with everything that can be used again, and more."""
    for name, text in {
        "naermiljo.yaml": config,
        "tema.css": ":root{--ds-color-accent-base-default: #123456;}",
        "vapen.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "maler/dreiebok.md.j2": "{% extends 'naermiljo/dreiebok' %}",
        "maler/annet.txt": "nei",
        "fylkespakke/pakke.yaml": "id: fylke",
        "fylkespakke/steg/a.md": "---\nfase: x\n---\n",
        "aktorer.csv": "id;navn\r\n",
        "notater/pilot.md": "Vårt eget.",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_templates_dress_and_packs_inside_go_along_and_no_table_or_note(tmp_path: Path) -> None:
    reusable = read_reusable(made(tmp_path))
    assert sorted(reusable.files) == [
        "fylkespakke/pakke.yaml",
        "fylkespakke/steg/a.md",
        "maler/dreiebok.md.j2",
        "tema.css",
        "vapen.svg",
    ]
    assert reusable.config.data == {
        "navn": "Gamlebyen",
        "periode": {"start": "2024"},
        "målgrupper": ["innvandrere"],
        "pakker": ["fylkespakke", "../nabo", "7"],
        "utseende": {"tema": "tema.css", "kommunevåpen": "vapen.svg"},
    }


def test_a_plain_config_has_nothing_else_to_take_along(tmp_path: Path) -> None:
    (tmp_path / "naermiljo.yaml").write_text("navn: A\npakker: nei\nutseende: nei\n", encoding="utf-8")
    assert read_reusable(tmp_path).files == {}


@pytest.mark.parametrize(
    ("config", "code"),
    [(None, "NM001"), ("navn: [", "NM0"), ("- a\n", "NM0"), (CONFIG.replace("vapen.svg", "borte.svg"), "NM001")],
)
def test_what_cannot_be_read_is_a_finding(tmp_path: Path, config: str | None, code: str) -> None:
    made(tmp_path, config or "")
    if config is None:
        (tmp_path / "naermiljo.yaml").unlink()
    with pytest.raises(InvalidContent) as raised:
        read_reusable(tmp_path)
    assert [p.code.startswith(code) for p in raised.value.problems] == [True]


def test_a_folder_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    with pytest.raises(InvalidContent) as raised:
        read_reusable(tmp_path / "borte")
    assert [p.code for p in raised.value.problems] == ["NM300"]


def test_a_name_is_taken_in_its_one_form(tmp_path: Path) -> None:
    config = CONFIG.replace("tema.css", "./tema.css").replace("vapen.svg", "maler//../vapen.svg")
    reusable = read_reusable(made(tmp_path, config.replace("fylkespakke,", "./fylkespakke/,")))
    assert {"tema.css", "vapen.svg", "fylkespakke/pakke.yaml"} <= set(reusable.files)


def test_what_no_pack_reads_stays_behind(tmp_path: Path) -> None:
    root = made(tmp_path)
    for name in (".git/config", "__pycache__/a.pyc", ".skjult.yaml"):
        (root / "fylkespakke" / name).parent.mkdir(exist_ok=True)
        (root / "fylkespakke" / name).write_bytes(b"x")
    assert {name for name in read_reusable(root).files if name.startswith("fylkespakke/")} == {
        "fylkespakke/pakke.yaml",
        "fylkespakke/steg/a.md",
    }


@pytest.mark.parametrize("name", [".", "x" * 300, "fylkespakke/.."])
def test_the_folder_itself_is_no_pack_and_an_odd_name_is_none(name: str, tmp_path: Path) -> None:
    reusable = read_reusable(made(tmp_path, CONFIG.replace("fylkespakke", name)))
    assert sorted(reusable.files) == ["maler/dreiebok.md.j2", "tema.css", "vapen.svg"]


def test_a_pack_behind_a_link_comes_along_under_the_name_that_the_config_has(tmp_path: Path) -> None:
    root = made(tmp_path, CONFIG.replace("fylkespakke", "lenke"))
    (root / "lenke").symlink_to("fylkespakke", target_is_directory=True)
    assert "lenke/steg/a.md" in read_reusable(root).files
