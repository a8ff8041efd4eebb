from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.loading.layer_sample import places

from naermiljomodell.loading.named_packs import ENTRY_POINTS, KEY, Named, named_layers
from naermiljomodell.loading.yaml_source import parse

HEADER = "id: {id}\nversjon: 1.0\ntittel: Pakken\nbeskrivelse: Egne steg\nspråk: {{nb: kilde}}\n"
CODE = "raise AssertionError('the code of a pack is never run')\n"


def pack(folder: Path, id_: str) -> Path:
    """Give *folder* with a pack called *id_* in it."""
    folder.mkdir(parents=True)
    (folder / "pakke.yaml").write_text(HEADER.format(id=id_), encoding="utf-8")
    (folder / "__init__.py").write_text(CODE, encoding="utf-8")
    return folder


def installed(site: Path, distribution: str, declared: dict[str, str]) -> None:
    """Put a distribution in *site* that declares *declared*, pack name -> folder with points."""
    info = site / f"{distribution}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", encoding="utf-8")
    lines = "".join(f"{name} = {folder}\n" for name, folder in declared.items())
    (info / "entry_points.txt").write_text(f"[{ENTRY_POINTS}]\n{lines}", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that installed distributions are looked for in."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    return folder


def named(root: Path, *names: str) -> Named:
    """Give the packs that a config in *root* names."""
    text = "".join([f"{KEY}:\n", *(f"  - {name}\n" for name in names)])
    return named_layers(root, names, parse(text, "naermiljo.yaml"))


def test_a_folder_beside_the_config_is_a_pack_and_its_name_stands_before_its_files(tmp_path: Path) -> None:
    folder = pack(tmp_path / "pakker/fylke", "fylkets")
    (folder / "tull.txt").write_text("x", encoding="utf-8")
    (folder / "__init__.py").unlink()
    found = named(tmp_path, "pakker/fylke/")
    assert [layer.info.id for layer in found.layers] == ["fylkets"]
    assert found.problems == ()
    assert places(found.layers[0].problems) == [("NM200", "pakker/fylke/tull.txt", 0, 0, "")]


def test_a_folder_of_its_own_elsewhere_may_be_shared(tmp_path: Path) -> None:
    pack(tmp_path / "felles", "felles")
    (tmp_path / "sted").mkdir()
    assert [layer.info.id for layer in named(tmp_path / "sted", "../felles").layers] == ["felles"]
    assert [layer.info.id for layer in named(tmp_path / "sted", str(tmp_path / "felles")).layers] == ["felles"]


def test_an_installed_pack_is_found_by_its_name_and_its_code_is_not_run(tmp_path: Path, site: Path) -> None:
    pack(site / "fylkepakken/innhold", "fylke")
    (site / "fylkepakken/__init__.py").write_text(CODE, encoding="utf-8")
    installed(site, "fylkepakken", {"fylke": "fylkepakken.innhold"})
    found = named(tmp_path, "fylke")
    assert [layer.info.id for layer in found.layers] == ["fylke"]
    assert "fylkepakken" not in sys.modules
    assert [p.file for p in found.layers[0].problems] == ["fylke/__init__.py"]


def test_a_folder_goes_before_an_installed_pack_and_the_first_distribution_before_the_next(
    tmp_path: Path, site: Path
) -> None:
    pack(site / "en", "en")
    pack(site / "to", "to")
    installed(site, "a", {"fylke": "en"})
    installed(site, "b", {"fylke": "to"})
    first = named(tmp_path, "fylke").layers[0].info.id
    assert first in {"en", "to"}
    assert first == named(tmp_path, "fylke").layers[0].info.id
    pack(tmp_path / "fylke", "egen")
    assert named(tmp_path, "fylke").layers[0].info.id == "egen"


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("flyke", "fylke"),
        ("pakker/flyke", "pakker/fylke"),
        ("helt-annet", ""),
        ("fylke.yaml", "fylke"),
        ("finnes/ikke", ""),
        ("finnes\\ikke", ""),
        ("tom", ""),
        ("borte", ""),
        ("x" * 5000, ""),
        ("med mellomrom", ""),
        ("..", ""),
    ],
)
def test_a_pack_that_is_not_there_is_a_finding_with_the_nearest(
    tmp_path: Path, site: Path, name: str, suggestion: str
) -> None:
    pack(site / "fylket", "fylke")
    installed(site, "fylket", {"fylke": "fylket", "borte": "ingen.steder"})
    pack(tmp_path / "sted/pakker/fylke", "lokal")
    (tmp_path / "sted/tom").mkdir()
    found = named(tmp_path / "sted", "fylke", name)
    assert [layer.info.id for layer in found.layers] == ["fylke"]
    assert places(found.problems) == [("NM204", "naermiljo.yaml", 3, 5, suggestion)]


def test_a_pack_is_there_once_and_never_in_the_name_of_another(tmp_path: Path) -> None:
    pack(tmp_path / "en", "fylke")
    pack(tmp_path / "to", "fylke")
    found = named(tmp_path, "en", "en", "to")
    assert [layer.info.id for layer in found.layers] == ["fylke"]
    assert [(p.code, p.line, dict(p.facts)["id"]) for p in found.problems] == [
        ("NM205", 3, "fylke"),
        ("NM205", 4, "fylke"),
    ]


def test_a_pack_with_a_broken_header_is_found_and_says_what_is_wrong(tmp_path: Path) -> None:
    pack(tmp_path / "fylke", "Fylket vårt")
    (layer,) = named(tmp_path, "fylke").layers
    assert places(layer.problems)[0] == ("NM109", "fylke/pakke.yaml", 1, 5, "fylket-vart")


def test_no_name_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "pakke.yaml").write_text(HEADER.format(id="x"), encoding="utf-8")
    assert named(tmp_path, "") == Named((), ())
