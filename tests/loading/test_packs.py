from __future__ import annotations

import errno
import os
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.layer_sample import places

from naermiljomodell.loading import packs
from naermiljomodell.loading.building import build
from naermiljomodell.loading.packs import is_pack, read_pack
from naermiljomodell.loading.raw import Layer

HEADER = "id: fylke\nversjon: 1.0\ntittel: Fylkets pakke\nbeskrivelse: Fylkets steg\nspråk: {nb: kilde, nn: delvis, en: delvis}\n"
STEP = "---\nnavn: Hagedag\nfase: mobilisering\n---\n\nSlik gjør dere det.\n"
FILES = {
    "pakke.yaml": HEADER,
    "faser.yaml": "faser:\n  mobilisering: {navn: Mobilisering, hensikt: Å samle, spørsmål: Hvem?}\n",
    "steg/hagedag.md": STEP,
    "dokumenter/plakat.md.j2": "# {{ navn }}\n",
    "tilpasning.yaml": "steg:\n  pilot: {endre: {varighet: 3 uker}}\n",
    "oversettelser/nn/steg/hagedag.md": "---\nnavn: Hagedag i grenda\n---\nSlik gjer de det.\n",
    "oversettelser/nn/dokumenter/plakat.md.j2": "# {{ navn }} (nn)\n",
    "oversettelser/en/fasar.yaml": "faser:\n  mobilisering: {navn: Mobilisation}\n",
    "README.md": "Om pakken\n",
    "steg/LESMEG.md": "Om stegene\n",
    ".git/config": "x",
    "__pycache__/x.pyc": "x",
    "steg/.gjemt.md": "x",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a whole pack."""
    return written(tmp_path / "mappe", FILES)


def written(root: Path, files: dict[str, str]) -> Path:
    """Give *root* with *files* in it."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return root


def said(layer: Layer) -> list[tuple[str, str, int, int, str]]:
    """Give the findings of a pack."""
    return places(layer.problems)


def test_everything_in_a_pack_is_read_into_its_room(folder: Path) -> None:
    layer = read_pack(folder)
    assert layer.problems == ()
    assert (layer.info.id, layer.info.version, layer.info.title) == ("fylke", "1.0", "Fylkets pakke")
    assert layer.info.languages == {"nb": "kilde", "nn": "delvis", "en": "delvis"}
    assert {kind: list(group) for kind, group in layer.items.items()} == {
        "faser": ["mobilisering"],
        "steg": ["hagedag"],
    }
    item = layer.items["steg"]["hagedag"]
    assert item.fields == {"navn": "Hagedag", "fase": "mobilisering", "beskrivelse": "Slik gjør dere det."}
    assert {key: spot.line for key, spot in item.spots.items()} == {"navn": 2, "fase": 3, "beskrivelse": 5}
    assert [spot.file for spot in layer.changes] == ["tilpasning.yaml"]
    assert layer.templates["plakat"].text == "# {{ navn }}\n"
    assert (layer.templates["plakat"].layer, layer.templates["plakat"].file) == ("fylke", "dokumenter/plakat.md.j2")
    assert layer.words["nn"]["steg"]["hagedag"].fields["beskrivelse"] == "Slik gjer de det."
    assert layer.words["en"]["faser"]["mobilisering"].fields == {"navn": "Mobilisation"}
    assert layer.templates_in["nn"]["plakat"].text == "# {{ navn }} (nn)\n"


def test_in_a_pack_named_by_a_config_the_name_stands_before_every_file(folder: Path) -> None:
    written(folder, {"steg/fest.md": "Fest\n", "steg/fest.txt": "x", "roller.yaml": "rolle: {}\n"})
    layer = read_pack(folder, "pakker/fylke/")
    assert said(layer) == [
        ("NM201", "pakker/fylke/roller.yaml", 1, 1, "roller"),
        ("NM045", "pakker/fylke/steg/fest.md", 1, 1, ""),
        ("NM200", "pakker/fylke/steg/fest.txt", 0, 0, ""),
    ]
    assert layer.items["steg"]["hagedag"].spot.file == "pakker/fylke/steg/hagedag.md"
    assert layer.changes[0].file == "pakker/fylke/tilpasning.yaml"
    assert layer.templates["plakat"].file == "pakker/fylke/dokumenter/plakat.md.j2"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"pakke.yaml": HEADER.replace("versjon", "verson")}, ("NM102", "pakke.yaml", 2, 1, "versjon")),
        ({"pakke.yaml": HEADER.replace("nn: delvis", "nn: halv")}, ("NM106", "pakke.yaml", 5, 24, "")),
        ({"pakke.yaml": HEADER.replace(", en: delvis", "")}, ("NM230", "pakke.yaml", 5, 1, "")),
        ({"pakke.yaml": "bare tekst\n"}, ("NM032", "pakke.yaml", 1, 1, "")),
        ({"pakke.yaml": ""}, ("NM009", "pakke.yaml", 1, 1, "")),
        ({"steg.yaml": "steg:\n  hagedag: {navn: Fest}\n"}, ("NM202", "steg/hagedag.md", 2, 1, "")),
        ({"målgrupper.yaml": "malgrupper: {}\n"}, ("NM201", "målgrupper.yaml", 1, 1, "målgrupper")),
        ({"roller.yaml": "roller: [leder]\n"}, ("NM118", "roller.yaml", 1, 9, "")),
        ({"roller.yaml": "roller: {leder: Leder}\n"}, ("NM118", "roller.yaml", 1, 17, "")),
        ({"roller.yaml": "[]\n"}, ("NM032", "roller.yaml", 1, 1, "")),
        ({"tilpasning.yaml": "[]\n"}, ("NM032", "tilpasning.yaml", 1, 1, "")),
        ({"roller.yml": "x"}, ("NM200", "roller.yml", 0, 0, "")),
        ({"steg/hagedag/fest.md": "x"}, ("NM200", "steg/hagedag/fest.md", 0, 0, "")),
        ({"dokumenter/plakat.md": "x"}, ("NM200", "dokumenter/plakat.md", 0, 0, "")),
        ({"bilder/kart.png": "x"}, ("NM200", "bilder/kart.png", 0, 0, "")),
        ({"oversettelser/nn.yaml": "x"}, ("NM200", "oversettelser/nn.yaml", 0, 0, "")),
        ({"oversettelser/de/faser.yaml": "x"}, ("NM200", "oversettelser/de/faser.yaml", 0, 0, "")),
        ({"oversettelser/nn/tilpasning.yaml": "x"}, ("NM200", "oversettelser/nn/tilpasning.yaml", 0, 0, "")),
        ({"oversettelser/nn/pakke.yaml": "x"}, ("NM200", "oversettelser/nn/pakke.yaml", 0, 0, "")),
        ({"steg/fest.md": "---\nnavn: [\n---\n"}, ("NM036", "steg/fest.md", 2, 7, "")),
        (
            {"steg/fest.md": "---\nnavn: Fest\nfase: mobilisering\nbeskrivelse: En\n---\nTo\n"},
            ("NM023", "steg/fest.md", 6, 0, ""),
        ),
    ],
)
def test_what_is_wrong_in_a_file_is_said_at_its_place(
    folder: Path, files: dict[str, str], expected: tuple[str, str, int, int, str]
) -> None:
    assert said(read_pack(written(folder, files))) == [expected]


def test_what_is_wrong_in_one_file_does_not_hide_the_others(folder: Path) -> None:
    layer = read_pack(written(folder, {"steg/fest.md": "", "roller.yaml": "x: ["}))
    assert [code for code, *_ in said(layer)] == ["NM036", "NM045"]
    assert "hagedag" in layer.items["steg"]


def test_a_pack_without_a_header_is_called_as_its_folder(folder: Path) -> None:
    (folder / "pakke.yaml").unlink()
    layer = read_pack(folder)
    assert said(layer) == [("NM001", "pakke.yaml", 0, 0, "")]
    assert (layer.info.id, layer.info.title, layer.info.version) == ("mappe", "mappe", "")
    assert layer.info.languages == {}
    assert layer.items["steg"]["hagedag"].spot.layer == "mappe"


def test_a_pack_that_is_not_there_or_is_a_file_is_one_finding(tmp_path: Path) -> None:
    assert said(read_pack(tmp_path / "borte")) == [("NM001", "pakke.yaml", 0, 0, "")]
    (tmp_path / "fil").write_text("x", encoding="utf-8")
    assert said(read_pack(tmp_path / "fil")) == [("NM001", "pakke.yaml", 0, 0, "")]


def test_a_folder_may_bear_its_norwegian_name(folder: Path) -> None:
    group = "---\nnavn: Unge\nbetegnelse: unge\n---\n"
    layer = read_pack(written(folder, {"målgrupper/unge.md": group, "malgrupper/eldre.md": group}))
    assert layer.problems == ()
    assert sorted(layer.items["målgrupper"]) == ["eldre", "unge"]


def test_links_do_not_lead_out_of_a_pack(folder: Path, tmp_path: Path) -> None:
    secret = written(tmp_path / "utenfor", {"passord.md": STEP, "steg/inn.md": STEP})
    (folder / "steg/ut.md").symlink_to(secret / "passord.md")
    (folder / "metoder").symlink_to(secret / "steg", target_is_directory=True)
    layer = read_pack(folder)
    assert said(layer) == [("NM005", "metoder", 0, 0, ""), ("NM005", "steg/ut.md", 0, 0, "")]
    assert list(layer.items["steg"]) == ["hagedag"]
    assert "metoder" not in layer.items


def test_a_template_and_a_table_that_cannot_be_read_are_findings(folder: Path) -> None:
    (folder / "dokumenter/kart.md.j2").write_bytes(b"\xff\xfe\x00")
    (folder / "roller.yaml").mkdir()
    written(folder, {"roller.yaml/x.txt": "x"})
    (folder / "planer.yaml").write_bytes(b"planer: \xe5\n")
    assert said(read_pack(folder)) == [
        ("NM007", "dokumenter/kart.md.j2", 1, 1, ""),
        ("NM006", "planer.yaml", 1, 9, ""),
        ("NM200", "roller.yaml/x.txt", 0, 0, ""),
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_a_finding_that_can_be_printed(folder: Path) -> None:
    (folder / os.fsdecode(b"steg/\xff.md")).write_text(STEP, encoding="utf-8")
    (folder / "steg/to\nlinjer.md").write_text(STEP, encoding="utf-8")
    layer = read_pack(folder)
    assert said(layer) == [("NM200", "steg/to\nlinjer.md", 0, 0, ""), ("NM200", "steg/?.md", 0, 0, "")]
    assert all(problem.message().encode() for problem in layer.problems)


def test_a_folder_that_cannot_be_listed_is_a_finding(folder: Path) -> None:
    def closed(place: Path | str) -> object:
        if place == str(folder / "steg"):
            raise PermissionError(errno.EACCES, "closed", place)
        return real(place)

    real = os.scandir
    with patch.object(os, "scandir", closed):
        layer = read_pack(folder)
    assert said(layer) == [("NM003", "steg", 0, 0, "")]
    assert dict(layer.problems[0].facts)["reason"] == "EACCES"
    assert "steg" not in layer.items


def test_a_folder_with_too_many_files_is_hardly_a_pack(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "MOST_FILES", 9)
    written(folder, {f"tull/{number}.txt": "x" for number in range(12)})
    layer = read_pack(folder)
    assert [code for code, *_ in said(layer)] == ["NM206"]
    assert dict(layer.problems[0].facts) == {"most": "9"}


def test_the_digest_changes_with_every_file_and_with_nothing_else(folder: Path) -> None:
    before = read_pack(folder).info.digest
    assert read_pack(folder, "annet/navn/").info.digest == before
    for name in FILES:
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(f"{text}\n# mer\n", encoding="utf-8")
        passed_over = name.endswith(("README.md", "LESMEG.md")) or "/." in f"/{name}" or "__" in name
        assert (read_pack(folder).info.digest == before) is passed_over, name
        (folder / name).write_text(text, encoding="utf-8")
    assert read_pack(folder).info.digest == before


BLOBS = st.binary(max_size=60) | st.sampled_from([text.encode() for text in FILES.values()])
NAMES = st.sampled_from([*FILES, "roller.yaml", "metoder/x.md", "rart/x.md"])


@given(files=st.dictionaries(NAMES, BLOBS, max_size=6))
def test_any_bytes_in_any_file_give_a_layer_or_findings(
    files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("pakke")
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    layer = read_pack(root)
    for language in ("nb", "nn"):
        pack, problems = build([(0, layer)], language)
        assert pack is not None or any(p.severity == "feil" for p in problems)
        assert all(p.message() and p.file for p in problems)


def test_a_folder_is_a_pack_by_its_header_and_a_neighbourhood_by_its_config(folder: Path) -> None:
    assert is_pack(folder)
    (folder / "naermiljo.yaml").write_text("navn: x\n", encoding="utf-8")
    assert not is_pack(folder)
    assert not is_pack(folder / "steg")
    assert not is_pack(Path("\0"))
