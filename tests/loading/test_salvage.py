from __future__ import annotations

from pathlib import Path

import pytest

from naermiljomodell.domain.area import Area
from naermiljomodell.errors import Problem
from naermiljomodell.loading.areas import read_area
from naermiljomodell.loading.diagnostics import in_source, validated
from naermiljomodell.loading.salvage import ids_in, salvaged
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.pipeline import check

WHOLE = "navn: Hønefoss\nkommune: Ringerike\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"


def rest_of(text: str, *failed: str) -> Area | None:
    """Give what is left of a config without the keys that *failed*."""
    source = parse(text, "naermiljo.yaml")
    assert isinstance(source.data, dict)
    return salvaged(source.data, [(key,) for key in failed], in_source(source))


def found(folder: Path, **files: str) -> list[tuple[str, int, str]]:
    """Give code, line and suggestion of the errors in a folder of *files*."""
    for name, text in files.items():
        end = "yaml" if name == "naermiljo" else "csv"
        (folder / f"{name}.{end}").write_text(text, encoding="utf-8")
    return [(p.code, p.line, p.suggestion) for p in check(folder) if p.severity == "feil"]


def test_a_key_with_a_fault_is_left_out_and_the_others_stay() -> None:
    rest = rest_of(WHOLE + "område_type: by\ninnbyggere: mange\n", "innbyggere")
    assert rest is not None
    assert (rest.residents, rest.area_kind, rest.target_groups) == (None, "by", ("innvandrere",))


@pytest.mark.parametrize("key", ["navn", "periode", "målgrupper"])
def test_what_must_be_there_has_a_stand_in(key: str) -> None:
    rest = rest_of(WHOLE, key)
    assert rest is not None
    assert rest.municipality == "Ringerike"


def test_what_is_no_config_without_its_faults_either_is_given_up() -> None:
    assert rest_of(WHOLE + "innbyggere: mange\n") is None


def test_ids_of_ones_own_are_those_under_every_kind() -> None:
    assert ids_in({"steg": {"hagedag": None, "pilot": {}}, "roller": {"vert": {}}, "x": None}) == {
        "hagedag",
        "pilot",
        "vert",
    }
    assert ids_in(None) == frozenset()


def test_one_misspelt_key_hides_no_other_fault(tmp_path: Path) -> None:
    config = WHOLE.replace("innvandrere", "innvandrer") + "komunne: x\nområde_type: bygdd\nkapasitet: {timer: mange}\n"
    assert found(tmp_path, naermiljo=config) == [
        ("NM320", 4, "innvandrere"),
        ("NM102", 5, "kommune"),
        ("NM320", 6, "bygd"),
        ("NM104", 7, ""),
    ]
    assert "NM326" not in {p.code for p in check(tmp_path)}, "hours with a fault are not hours nobody has given"


def test_a_fault_in_ones_own_changes_hides_no_unknown_id_and_makes_none(tmp_path: Path) -> None:
    own = "tilpasning:\n  steg:\n    hagedag: {fase: mobilisering, navn: Hagedag, varighett: 1 dag}\n"
    aims = "mål: {hovedmål: x, delmål: [{id: a, tekst: b, indikatorer: [], steg: [hagedag, plott]}]}\n"
    codes = found(tmp_path, naermiljo=WHOLE + aims + own, logg="dato;steg;hva\n2027-01-15;hagedag;Plantet\n")
    assert codes == [("NM320", 5, "pilot"), ("NM102", 8, "varighet")]


def test_a_fault_in_a_pack_leaves_its_ids_in_peace(tmp_path: Path) -> None:
    assert found(tmp_path, naermiljo=WHOLE.replace("innvandrere", "fylkets-gruppe") + "pakker: [fylkett]\n") == [
        ("NM204", 5, "")
    ]


def test_a_fault_among_the_actors_makes_no_actor_unknown(tmp_path: Path) -> None:
    actors = (
        "id;navn;type;sektor\nnav;NAV;nav;kommune\nskolen;Skolen;skole;kommune;;;x\nhuset;;grendehus;frivillighet\n"
    )
    ties = "fra;til;type\nnav;huset;samarbeider\nnav;skolen;samarbeidar\n"
    places = "id;navn;type;eier\nhus;Huset;grendehus;huset\n"
    codes = found(tmp_path, naermiljo=WHOLE, aktorer=actors, relasjoner=ties, moteplasser=places)
    assert ("NM514", 3, "samarbeider") in codes
    assert {code for code, _, _ in codes} & {"NM320", "NM510"} == set()


def test_what_was_left_is_no_folder_to_make_a_plan_for(tmp_path: Path) -> None:
    (tmp_path / "naermiljo.yaml").write_text(WHOLE + "komunne: x\n", encoding="utf-8")
    loaded = read_area(tmp_path)
    assert loaded.folder is None
    assert loaded.readable is not None


def test_the_same_record_is_read_with_and_without_salvage() -> None:
    def at(*_: object) -> Problem:
        raise AssertionError

    source = parse(WHOLE, "naermiljo.yaml")
    assert rest_of(WHOLE) == validated(Area, source.data, at)[0]


def test_a_step_of_ones_own_is_looked_at_though_another_has_a_fault(tmp_path: Path) -> None:
    own = """tilpasning:
  steg:
    oppgangsmoter: {endre: {varighett: 3 uker}}
    hagedag: {fase: mobilisring, navn: Hagedag, etter: [pilt], metoder: [gaturr]}
"""
    assert found(tmp_path, naermiljo=WHOLE + own) == [
        ("NM102", 7, "varighet"),
        ("NM220", 8, "mobilisering"),
        ("NM220", 8, "pilot"),
        ("NM220", 8, "gatur"),
    ]


def test_beside_a_pack_with_a_fault_only_what_is_surely_misspelt_is_told(tmp_path: Path) -> None:
    own = "tilpasning: {steg: {fylkets-dag: {fjern: true, begrunnelse: x}}}\n"
    config = WHOLE.replace("innvandrere", "innvandrer, fylkets-gruppe") + "pakker: [fylkett]\n" + own
    assert found(tmp_path, naermiljo=config) == [("NM320", 4, "innvandrere"), ("NM204", 5, "")]


def test_a_template_of_ones_own_is_read_whatever_else_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "maler").mkdir()
    (tmp_path / "maler" / "invitasjon.md.j2").write_text("# {{ områd.navn }}\n", encoding="utf-8")
    assert [code for code, _, _ in found(tmp_path, naermiljo=WHOLE + "komunne: x\n")] == ["NM703", "NM102"]
