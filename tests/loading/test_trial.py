from __future__ import annotations

from pathlib import Path

from naermiljomodell.loading.trial import try_pack

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "findings"


def test_a_pack_is_tried_in_each_language_that_it_speaks_or_says_that_it_speaks() -> None:
    models, problems = try_pack(FIXTURES / "NM228-hull-i-sprak" / "pakke")
    assert [m.language for m in models] == ["nb", "nn"], "also where there is a hole, so that the rest is looked at"
    assert [(p.code, p.file) for p in problems] == [("NM228", "pakke/steg/hagedag.md")]


def test_a_whole_pack_gives_a_model_for_each_language(tmp_path: Path) -> None:
    header = "id: liten\nversjon: 1.0.0\ntittel: Liten\nbeskrivelse: En liten pakke.\nspråk: {nb: kilde, nn: delvis}\n"
    (tmp_path / "pakke.yaml").write_text(header, encoding="utf-8")
    models, problems = try_pack(tmp_path)
    assert [m.language for m in models] == ["nb", "nn"]
    assert problems == ()
    assert models[0].packs[-1].id == "liten"


def test_a_copy_of_the_core_pack_stands_in_its_place(tmp_path: Path) -> None:
    header = "id: naermiljo\nversjon: 9.0.0\ntittel: Vår\nbeskrivelse: Vår egen.\nspråk: {nb: kilde}\n"
    (tmp_path / "pakke.yaml").write_text(header, encoding="utf-8")
    phases = "faser:\n  mobilisering: {navn: Mobilisering, hensikt: Å samle., spørsmål: Hvem?}\n"
    (tmp_path / "faser.yaml").write_text(phases, encoding="utf-8")
    [model], problems = try_pack(tmp_path)
    assert problems == ()
    assert [info.version for info in model.packs] == ["9.0.0"]
    assert [*model.phases] == ["mobilisering"]


def test_a_fault_that_is_there_in_every_language_is_told_once(tmp_path: Path) -> None:
    header = "id: liten\nversjon: 1.0.0\ntittel: Liten\nbeskrivelse: En liten pakke.\nspråk: {nb: kilde, nn: delvis}\n"
    (tmp_path / "pakke.yaml").write_text(header, encoding="utf-8")
    (tmp_path / "roller.yaml").write_text("roller:\n  vert: {navn: Vert}\n", encoding="utf-8")
    words = tmp_path / "oversettelser" / "nn"
    words.mkdir(parents=True)
    (words / "roller.yaml").write_text("roller:\n  vert: {navn: Verten}\n", encoding="utf-8")
    _, problems = try_pack(tmp_path)
    assert [(p.code, p.line) for p in problems] == [("NM101", 2)]
