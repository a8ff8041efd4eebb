"""Templates are proved before anybody needs them, in packs and in neighbourhoods."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.composing.material import with_templates
from tests.folders import add, honefoss, replace_in, write

from naermiljomodell import proving
from naermiljomodell.composing.compose import try_documents
from naermiljomodell.composing.name_rules import check_names
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import check, check_pack

HEADER = "id: egen\nversjon: 1.0.0\ntittel: Egen\nbeskrivelse: En egen pakke.\nspråk: {nb: kilde}\n"
DOCUMENT = "dokumenter:\n  bydagark:\n    navn: Ark\n    hensikt: Å si fra.\n    publikum: Alle.\n    type: dokument\n    fra_fase: evaluering\n"


def of_templates(problems: tuple[Problem, ...]) -> list[tuple[str, str, int]]:
    """Give code, file and line of what is wrong in templates."""
    return [(p.code, p.file, p.line) for p in problems if p.code.startswith("NM7")]


def author_pack(root: Path, text: str, name: str = "bydagark") -> Path:
    """Give a pack with one document."""
    folder = root / "egen"
    write(folder, "pakke.yaml", HEADER)
    write(folder, "dokumenter.yaml", DOCUMENT)
    write(folder, "dokumenter/bydagark.md.j2", "# Ark {: #ark}\n")
    write(folder, f"dokumenter/{name}.md.j2", text)
    return folder


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_tools_own_templates_hold_in_every_branch(language: str) -> None:
    own = core_pack(language)
    assert len(own.templates) > 50
    assert check_names(own, proving.names_there(own)) == ()
    assert proving.prove(own) == ()
    assert try_documents(proving.full_material(own), frozenset()) == ()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("# {{ områd.navn }} {: #x}\n", [("NM703", 1)]),
        ("{% for s in steg %}{{ s.finnesikke }}{% endfor %}\n", [("NM703", 1)]),
        ("{% if område.innbyggere == '6' %}\n{{ a.b }}\n{{ c.d }}\n{% endif %}\n", [("NM703", 2), ("NM703", 3)]),
        ("{{ range(99999) }}\n", [("NM703", 1)]),
        (
            "{{ 'x' * 9999999999 }}\n{{ [1] * 9 }}\n{{ 2 ** 9 }}\n{{ 2 * 9 }}",
            [("NM702", 1), ("NM702", 2), ("NM702", 3)],
        ),
        ("{{ område.navn + 1 }}\n{{ områd }}\n", [("NM703", 1), ("NM703", 2)]),
        ("{{ områd }}{{ område.navn + 1 }}\n", [("NM703", 1)]),
        ("{{ ideer }}\n", [("NM703", 1)]),
    ],
)
def test_a_pack_is_told_of_every_fault_in_a_document_that_nobody_needs_yet(
    tmp_path: Path, text: str, lines: list[tuple[str, int]]
) -> None:
    found = of_templates(check_pack(author_pack(tmp_path, text)))
    assert found == [(code, "egen/dokumenter/bydagark.md.j2", line) for code, line in lines]


def test_a_pack_that_puts_its_own_in_the_place_of_the_tools_is_told_too(tmp_path: Path) -> None:
    folder = author_pack(tmp_path, "# {{ områd.navn }} {: #x}\n", "sluttrapport")
    assert of_templates(check_pack(folder)) == [("NM703", "egen/dokumenter/sluttrapport.md.j2", 1)]


def test_a_pack_with_faults_in_its_model_has_its_templates_read_and_not_filled(tmp_path: Path) -> None:
    folder = author_pack(tmp_path, "{{ områd.navn }}\n{{ område.innbyggere + 1 }}\n")
    write(folder, "dokumenter.yaml", DOCUMENT.replace("evaluering", "evalueringen"))
    assert [(p.code, p.line) for p in check_pack(folder) if p.code == "NM703"] == [("NM703", 1)]
    assert "NM220" in {p.code for p in check_pack(folder)}


def test_a_neighbourhood_is_told_of_its_own_templates_due_or_not(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "maler/invitasjon.md.j2", "# {{ områd.navn }}\n\n{{ område.nvan }}\n")
    end = "{% block sammendrag %}\n{% if område.innbyggere == '6' %}{{ ommråde.navn }}{% endif %}\n{{ område.navn + 1 }}\n{% endblock %}"
    write(folder, "maler/sluttrapport.md.j2", '{% extends "naermiljo/sluttrapport" %}\n' + end)
    assert of_templates(check(folder)) == [
        ("NM703", "maler/invitasjon.md.j2", 1),
        ("NM703", "maler/invitasjon.md.j2", 3),
        ("NM703", "maler/sluttrapport.md.j2", 3),
        ("NM703", "maler/sluttrapport.md.j2", 4),
    ]


def test_a_neighbourhood_may_ask_whether_something_is_there(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    own = "# Hei {: #hei}\n\n{% if noe is defined %}{{ noe.mer }}{% endif %}{{ område.annet | default('') }}Hei.\n"
    write(folder, "maler/invitasjon.md.j2", own)
    assert of_templates(check(folder)) == []


def test_names_are_told_also_where_no_plan_can_be_made(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "maler/invitasjon.md.j2", "{{ områd.navn }}\n")
    add(folder, "tilpasning:\n  steg:\n    informasjonsmote: {legg_til: {etter: [pilot]}}")
    assert of_templates(check(folder)) == [("NM703", "maler/invitasjon.md.j2", 1)]


def test_what_is_word_for_word_the_tools_own_is_not_tried_again() -> None:
    own = core_pack("nb")
    copy = with_templates(own, mal=own.templates["invitasjon"].text)
    assert proving.trusted(copy) == frozenset(copy.templates.values())
    assert proving.check_own_templates(copy) == ()
    assert proving.try_on_full_area(copy) == ()


CORE = Path(proving.__file__).parent / "content" / "packs" / "naermiljo"


def test_a_copy_of_the_tools_own_pack_has_no_findings(tmp_path: Path) -> None:
    assert check_pack(Path(shutil.copytree(CORE, tmp_path / "kopi"))) == ()


def test_what_the_copy_no_longer_lets_stand_is_told(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(CORE, tmp_path / "kopi"))
    replace_in(copy, "{kode: NM244, id: rekruttering", "{kode: NM244, id: pilot", "pakke.yaml")
    assert [(p.code, p.file) for p in check_pack(copy)] == [("NM244", "kopi/oversettelser/nn/steg/rekruttering.md")]


PLANTED = {
    "NM101": ("indikatorer.yaml", "    retning: lavere\n", "", "  ensomhet-0-10:"),
    "NM213": ("oversettelser/nn/roller.yaml", "  fasilitator:", "  fasilitaator:", "  fasilitaator:"),
    "NM220": ("metoder/gatur.md", "kilde: s22\n", "kilde: s9922\n", "belegg:"),
    "NM223": ("metoder/barnetrakk.md", "passer_for: [", "passer_for: [innvandrere, ", "passer_for:"),
    "NM226": ("trakttrinn.yaml", "eksempel: 19", "eksempel: 25", "    eksempel: 25"),
    "NM228": ("oversettelser/nn/metoder/spindel.md", "hensikt:", "hensikten:", "navn:"),
    "NM244": ("oversettelser/nn/metoder/stand.md", 'hensikt: "', 'hensikt: "Ikke ', "hensikt:"),
    "NM245": ("metoder/kafedialog.md", "  - grad: V", "  - grad: B", "belegg:"),
    "NM246": ("steg/rekruttering.md", 'risiko: "', 'risiko: "(kilde s9933) ', "risikoer:"),
    "NM703": ("dokumenter/referat.md.j2", "{{ område.eier }}", "{{ område.eieren }}", "**Eier:**"),
}
"""Code -> file, what stands there, what is planted, and the beginning of the line that the finding is at."""


def test_every_fault_planted_in_a_pack_is_told_once_with_its_file_and_line(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(CORE, tmp_path / "kopi"))
    for file, here, instead, _ in PLANTED.values():
        text = (copy / file).read_text(encoding="utf-8")
        write(copy, file, text.replace(here, instead, 1))
    found = check_pack(copy)
    for code, (file, _, _, at) in PLANTED.items():
        told = file.removeprefix("oversettelser/nn/") if code == "NM228" else file
        (one,) = (p for p in found if (p.code, p.file) == (code, f"kopi/{told}"))
        line = (copy / told).read_text(encoding="utf-8").split("\n")[one.line - 1]
        assert line.startswith(at), (code, one.line)


def test_a_copy_under_another_id_is_told_once_and_where_it_says_its_id(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(CORE, tmp_path / "kopi"))
    replace_in(copy, "id: naermiljo\n", "id: fork\n", "pakke.yaml")
    (found,) = check_pack(copy)
    assert (found.code, found.file, found.line, found.column) == ("NM207", "kopi/pakke.yaml", 1, 5)
    assert int(dict(found.facts)["count"]) > 600


@pytest.mark.parametrize(
    ("said", "code"),
    [("{kode: NM999, id: a, begrunnelse: x}", "NM106"), ("{kode: NM240, id: a}", "NM101")],
)
def test_what_lets_stand_has_a_code_about_words_and_a_reason(said: str, code: str, tmp_path: Path) -> None:
    folder = author_pack(tmp_path, "# Ark {: #ark}\n")
    write(folder, "pakke.yaml", f"{HEADER}lar_stå: [{said}]\n")
    found = [p for p in check_pack(folder) if p.file == "egen/pakke.yaml"]
    assert [(p.code, p.line) for p in found] == [(code, 6)]
