"""A new neighbourhood: from a name, all of it or nothing, and from another one's choices."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
from tests.folders import (
    CONFIG,
    ROOT,
    TODAY,
    ULLERAL,
    add,
    answers,
    honefoss,
    honefoss_files,
    page,
    replace_in,
    state,
    tree,
    ulleral,
    write,
)
from tests.writing.disk_failures import failing

from naermiljomodell.beginning import new_area
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.errors import InvalidContent
from naermiljomodell.pipeline import examine, render_area

TABLES = {"aktorer.csv", "relasjoner.csv", "moteplasser.csv", "logg.csv", "ideer.csv", "malinger.csv"}
PACK = ROOT / "docs" / "eksempel" / "bydager"
LOGO = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'


def refused(
    parent: Path, name: str = "Hønefoss", source: Path | None = None, **known: str | tuple[str, ...]
) -> list[str]:
    """Give the codes of what stops a new area, after a look that nothing in *parent* has changed."""
    before = state(parent)
    with pytest.raises(InvalidContent) as caught:
        new_area(parent, answers(name, **known), TODAY, source)
    assert state(parent) == before
    assert all(p.message() for p in caught.value.problems)
    return [p.code for p in caught.value.problems if p.severity == "feil"]


def planned(folder: Path) -> tuple[PlannedStep, ...]:
    """Give the steps of the plan for *folder*."""
    plan = examine(folder).plan
    assert plan is not None
    return plan.included


def example(parent: Path) -> Path:
    """Give the example Ullerål without the one change that only its own dates make room for."""
    folder = ulleral(parent)
    text = (folder / CONFIG).read_text(encoding="utf-8")
    before, found, after = text.partition("    nettverksbygging:\n")
    assert found
    write(folder, CONFIG, before + after.partition("\n\n")[2])
    return folder


def test_a_name_gives_a_whole_folder(tmp_path: Path) -> None:
    made = new_area(tmp_path, answers(), TODAY)
    assert made.path == tmp_path / "hønefoss"
    assert made.place.label == "Hønefoss, Ringerike (3305, Buskerud)"
    assert set(made.files) == set(tree(made.path)) >= {CONFIG, *TABLES, "dreiebok/index.html", "notater/LESMEG.md"}
    assert {p.severity for p in made.problems} == {"tips"}
    assert "Dreiebok for Hønefoss" in page(made.path, "index.html")


def test_the_same_name_gives_the_same_bytes(tmp_path: Path) -> None:
    assert tree(new_area(tmp_path, answers("  HØNEFOSS "), TODAY).path).keys() == honefoss_files().keys()
    assert tree(new_area(tmp_path / "..", answers(tmp_path.name), TODAY).path) != {}
    shutil.rmtree(tmp_path / "hønefoss")
    assert tree(new_area(tmp_path, answers(), TODAY).path) == honefoss_files()


@pytest.mark.parametrize("name", ["Hønefoss", "HØNEFOSS", "Ho\u0308nefoss", " hønefoss "])
def test_the_second_is_refused_and_nothing_is_changed(name: str, tmp_path: Path) -> None:
    new_area(tmp_path, answers(), TODAY)
    if name == "Ho\u0308nefoss":
        assert new_area(tmp_path, answers(name), TODAY).path.name == "hönefoss"
    else:
        assert refused(tmp_path, name) == ["NM601"]


def made_or_refused(parent: Path) -> set[str]:
    """Give the codes of what stops a new area in *parent*; none when it is made."""
    try:
        new_area(parent, answers(), TODAY)
    except InvalidContent as error:
        return {p.code for p in error.problems if p.severity == "feil"}
    return set()


@pytest.mark.parametrize("first", range(1, 8))
def test_a_disk_that_fails_at_one_call_leaves_all_or_nothing(first: int, tmp_path: Path) -> None:
    whole = {f"hønefoss/{name}": data for name, data in honefoss_files().items()}
    with failing(0) as calls:
        new_area(tmp_path, answers(), TODAY)
    shutil.rmtree(tmp_path / "hønefoss")
    found: set[str] = set()
    for at in range(first, len(calls) + 1, 29):
        with failing(at, error=lambda: OSError(errno.ENOSPC, "full")):
            refused_with = made_or_refused(tmp_path)
        assert tree(tmp_path) == ({} if refused_with else whole)
        assert len(list(tmp_path.iterdir())) == (0 if refused_with else 1)
        shutil.rmtree(tmp_path / "hønefoss", ignore_errors=True)
        found |= refused_with
    assert {"NM600"} <= found <= {"NM003", "NM600"}


def test_a_fault_after_everything_is_checked_leaves_nothing(tmp_path: Path) -> None:
    source = ulleral(tmp_path)
    write(source, "maler/prosjektplan.md.j2", "{{ område.navnet }}\n")
    before = state(source)
    made = new_area(tmp_path, answers(), TODAY, source)
    assert "NM703" in {p.code for p in made.problems}
    assert "dreiebok/index.html" not in made.files
    assert state(source) == before


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Våler", ["NM901"]),
        ("", ["NM602"]),
        ("../../etc/passwd", ["NM605"]),
        ("CON", ["NM604"]),
        ("Ål/Torpo", ["NM606"]),
        ("<script>", ["NM606"]),
        ("\N{PARTY POPPER}", ["NM603"]),
        ("a" * 500, ["NM606"]),
        ("a\0b", ["NM606"]),
    ],
)
def test_a_name_that_cannot_be_used_is_refused(name: str, codes: list[str], tmp_path: Path) -> None:
    assert refused(tmp_path, name) == codes


def test_an_ambiguous_name_lists_the_places(tmp_path: Path) -> None:
    with pytest.raises(InvalidContent, match=r"Våler .*3114.*3419"):
        new_area(tmp_path, answers("Våler"), TODAY)
    made = new_area(tmp_path, answers("Våler", municipality="3419"), TODAY)
    assert made.place.label.startswith("Våler (3419")


def test_a_municipality_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, municipality="Ringerik") == ["NM903"]


def test_an_unknown_place_goes_on_and_says_what_is_not_known(tmp_path: Path) -> None:
    made = new_area(tmp_path, answers("Nabolaget vårt"), TODAY)
    assert "NM902" in {p.code for p in made.problems}
    assert made.place.municipality is None
    assert "ikke oppgitt" in page(made.path, "dreiebok.md")
    assert "\nkommune:" not in (made.path / CONFIG).read_text(encoding="utf-8")


def test_a_place_that_no_list_has_is_known_by_its_municipality(tmp_path: Path) -> None:
    made = new_area(tmp_path, answers("Ullerål", municipality="Ringerike"), TODAY)
    assert made.place.municipality is not None
    assert made.place.municipality.number == "3305"


def test_what_is_chosen_must_exist(tmp_path: Path) -> None:
    assert refused(tmp_path, target_groups=("enslige-eldre", "enslig-eldre")) == ["NM320"]
    assert refused(tmp_path, start="i fjor") == ["NM107"]


def test_what_is_chosen_is_written_and_used(tmp_path: Path) -> None:
    made = new_area(tmp_path, answers(target_groups=("innvandrere",), language="nb"), TODAY)
    folder = examine(made.path).folder
    assert folder is not None
    assert folder.area.target_groups == ("innvandrere",)
    assert folder.area.period.start == "2027-02"


@pytest.mark.parametrize(
    ("name", "language", "note"),
    [
        ("Hønefoss", "en", "Parts of the content are so far in Norwegian (bokmål) only."),
    ],
)
def test_a_language_that_the_model_speaks_in_part_says_so(
    name: str, language: str | None, note: str, tmp_path: Path
) -> None:
    made = new_area(tmp_path, answers(name, language=language), TODAY)
    text = page(made.path, "dreiebok.md")
    assert note in text
    assert '<html lang="en"' in page(made.path, "index.html")
    assert "Workshop 2" in text
    assert "#eier:" in (made.path / CONFIG).read_text(encoding="utf-8")


def test_another_neighbourhoods_choices_are_used_again(tmp_path: Path) -> None:
    source = example(tmp_path)
    before = state(source)
    made = new_area(tmp_path, answers(), TODAY, source)
    folder = examine(made.path).folder
    assert folder is not None
    assert (folder.area.name, folder.area.period.start, folder.area.period.end) == ("Hønefoss", "2027-02", None)
    assert len(folder.area.target_groups) == 6
    assert folder.area.owner is None
    assert "### Hagedag" in page(made.path, "dreiebok.md")
    assert {name: data for name, data in tree(made.path).items() if name in TABLES} == {
        name: data for name, data in honefoss_files().items() if name in TABLES
    }
    assert [name for name in tree(made.path) if name.startswith("notater/")] == ["notater/LESMEG.md"]
    assert render_area(made.path, TODAY).written == ()
    assert state(source) == before


def test_choices_that_do_not_fit_the_new_place_are_left_to_be_mended(tmp_path: Path) -> None:
    slow = tmp_path / "gammel"
    shutil.copytree(ULLERAL, slow)
    replace_in(
        slow, "endre: {varighet: 52 uker}", "endre: {varighet: 52 uker}\n\n    sluttrapport:\n      endre: {uke: 200}"
    )
    made = new_area(tmp_path, answers(), TODAY, slow)
    assert [p.code for p in made.problems if p.severity == "feil"] == ["NM404"]
    assert not (made.path / "dreiebok").exists()
    replace_in(made.path, "endre: {uke: 200}", "endre: {uke: 60}")
    assert "dreiebok/index.html" in render_area(made.path, TODAY).written


def test_a_pack_beside_the_folders_is_found_from_the_new_one_too(tmp_path: Path) -> None:
    source = example(tmp_path)
    shutil.copytree(PACK, tmp_path / "bydager")
    add(source, "pakker: [../bydager]")
    made = new_area(tmp_path, answers(), TODAY, source)
    assert not any(p.severity == "feil" for p in made.problems)
    assert not any("bydager" in name for name in made.files)
    assert "bydag" in {step.step.id for step in planned(made.path)}


def test_own_templates_dress_and_packs_come_along(tmp_path: Path) -> None:
    source = example(tmp_path)
    write(source, "maler/prosjektplan.md.j2", "# Velkommen {: #velkommen}\n\nKom til {{ område.navn }}.\n")
    write(source, "logo.svg", LOGO)
    write(source, "tema.css", ":root { --ds-color-accent-base-default: #123456; }\n")
    shutil.copytree(PACK, source / "bydager")
    add(source, "utseende: {kommunevåpen: logo.svg, tema: tema.css}\npakker: [bydager]")
    made = new_area(tmp_path, answers(), TODAY, source)
    assert {"maler/prosjektplan.md.j2", "logo.svg", "tema.css", "bydager/pakke.yaml"} <= set(made.files)
    assert not any(p.severity == "feil" for p in made.problems)
    assert "Kom til Hønefoss." in page(made.path, "prosjektplan.md")
    assert "#123456" in page(made.path, "index.html")


def test_a_file_is_found_again_however_its_name_is_written(tmp_path: Path) -> None:
    source = example(tmp_path)
    write(source, "bilder/logo.svg", LOGO)
    add(source, "utseende: {kommunevåpen: ./bilder//logo.svg}")
    made = new_area(tmp_path, answers(), TODAY, source)
    assert (made.path / "bilder" / "logo.svg").read_text(encoding="utf-8") == LOGO


def test_choices_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, source=tmp_path / "borte") == ["NM300"]
    source = honefoss(tmp_path)
    assert refused(tmp_path, "Ullerål", source / "dreiebok", municipality="Ringerike") == ["NM001"]
    add(source, "navn: Igjen")
    assert refused(tmp_path, "Ullerål", source, municipality="Ringerike") == ["NM023"]


def test_a_file_that_the_choices_name_must_be_there(tmp_path: Path) -> None:
    source = honefoss(tmp_path)
    add(source, "utseende: {tema: borte.css}")
    assert refused(tmp_path, "Ullerål", source, municipality="Ringerike") == ["NM001"]
    replace_in(source, "borte.css", "../tema.css")
    assert refused(tmp_path, "Ullerål", source, municipality="Ringerike") == ["NM005"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file")
def test_a_file_that_not_every_system_can_have_is_refused(tmp_path: Path) -> None:
    source = honefoss(tmp_path)
    add(source, "utseende: {tema: tema?.css}")
    write(source, "tema?.css", ":root { --x: 1; }\n")
    assert refused(tmp_path, "Ullerål", source, municipality="Ringerike") == ["NM613"]


def test_a_municipality_that_is_given_by_its_number_gets_its_name(tmp_path: Path) -> None:
    made = new_area(tmp_path / "nye", answers("3305"), TODAY)
    assert made.path == tmp_path / "nye" / "ringerike"
    assert "# Dreiebok for Ringerike" in page(made.path, "dreiebok.md")


STARTS = ["2026-12", *(f"2027-{month:02}" for month in range(1, 12))]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("name", ["Stord", "Hønefoss", "Kautokeino"])
def test_a_new_plan_does_not_warn_of_itself_whenever_it_starts(name: str, start: str, tmp_path: Path) -> None:
    made = new_area(tmp_path, answers(name, municipality=None, start=start), TODAY)
    assert [p for p in made.problems if p.severity != "tips"] == []


def test_a_plan_that_a_person_puts_in_july_is_warned_of(tmp_path: Path) -> None:
    made = new_area(tmp_path, answers("Stord", municipality=None, start="2026-12"), TODAY)
    moved = "tilpasning:\n  steg:\n    ideutveksling: {endre: {dato: 2027-07}, begrunnelse: Slik vil vi ha det.}\n"
    add(made.path, moved)
    assert "NM408" in {p.code for p in examine(made.path).problems}
