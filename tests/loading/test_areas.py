from __future__ import annotations

import os
import shutil
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.loading.layer_sample import places

import naermiljomodell
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import has_errors
from naermiljomodell.loading.areas import read_area
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.loaded import Loaded
from naermiljomodell.loading.table_records import TABLES

CONFIG = "navn: Hønefoss\nkommune: Ringerike\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>\n'
PACK = {
    "pakke.yaml": "id: fylke\nversjon: 1.0\ntittel: Fylket\nbeskrivelse: Fylkets steg\nspråk: {nb: kilde}\n",
    "steg/hagedag.md": "---\nnavn: Hagedag\nfase: mobilisering\n---\n",
    "tilpasning.yaml": "steg:\n  pilot: {endre: {varighet: 8 uker}}\n",
    "dokumenter/plakat.md.j2": "# {{ navn }}\n",
}
FULL = {
    "naermiljo.yaml": CONFIG
    + "utseende: {tema: tema.css, kommunevåpen: logo.svg}\npakker: [pakker/fylke]\ntilpasning:\n  steg:\n    fest: {navn: Fest, fase: mobilisering}\n",
    "aktorer.csv": "id;navn;type;sektor\nnav;NAV;nav;stat\nskole;Skolen;skole;kommune\n",
    "relasjoner.csv": "fra;til;type\nnav;skole;samarbeider\n",
    "moteplasser.csv": "id;navn;type\nhus;Huset;grendehus\n",
    "logg.csv": "dato;steg;hva\n2027-01-15;pilot;Møte\n",
    "ideer.csv": "id;dato;tekst;status\ni1;2027-01;Benk;mottatt\n",
    "malinger.csv": "indikator;dato;verdi\ntrygghet;2027;4,2\n",
    "notater/pilot.md": "\nVåre egne ord.\n\n",
    "notater/nettverksbygging.md": "\n \n",
    "notater/LESMEG.md": "Om notater\n",
    "maler/dreiebok.md.j2": "{% extends 'naermiljo/dreiebok' %}\n",
    "tema.css": ":root { --ds-color-accent-base-default: #0062BA; }\n",
    "logo.svg": SVG,
    **{f"pakker/fylke/{name}": text for name, text in PACK.items()},
}


def written(root: Path, files: dict[str, str]) -> Path:
    """Give *root* with *files* in it."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return root


def loaded(root: Path, config: str, files: dict[str, str] | None = None, language: str | None = None) -> Loaded:
    """Give what is read of a folder with *config* and *files*."""
    return read_area(written(root, {"naermiljo.yaml": config, **(files or {})}), language)


def whole(found: Loaded) -> tuple[AreaFolder, Pack]:
    """Give folder and model, which are both there."""
    assert not has_errors(found.problems), [p.message() for p in found.problems]
    assert found.folder is not None
    assert found.pack is not None
    return found.folder, found.pack


def test_a_whole_folder_is_read(tmp_path: Path) -> None:
    folder, pack = whole(read_area(written(tmp_path, FULL)))
    assert (folder.area.name, folder.place.label) == ("Hønefoss", "Hønefoss, Ringerike (3305, Buskerud)")
    assert (folder.language, folder.wanted_language) == ("nb", "")
    assert [a.id for a in folder.stakeholders] == ["nav", "skole"]
    assert [(r.origin, r.target) for r in folder.relations] == [("nav", "skole")]
    assert [p.name for p in folder.meeting_places] == ["Huset"]
    assert [e.happened for e in folder.log] == ["Møte"]
    assert [i.text for i in folder.ideas] == ["Benk"]
    assert [m.value for m in folder.measurements] == [4.2]
    assert folder.notes == (("pilot", "Våre egne ord."),)
    assert folder.theme == (("--ds-color-accent-base-default", "#0062BA"),)
    assert folder.coat_of_arms.startswith("data:image/svg+xml;base64,")
    assert folder.rows["aktorer"] == (2, 3)
    assert folder.source is not None
    assert folder.source.place(("navn",)) is not None
    assert [info.id for info in pack.packs] == ["naermiljo", "fylke"]
    assert {"hagedag", "fest", "pilot"} <= pack.steps.keys()
    assert pack.steps["pilot"].duration == "8 uker"
    assert pack.templates["dreiebok"].file == "maler/dreiebok.md.j2"
    assert pack.templates["plakat"].file == "pakker/fylke/dokumenter/plakat.md.j2"
    assert [(c.id, c.layer, c.file, c.line) for c in pack.changes] == [
        ("hagedag", "fylke", "pakker/fylke/steg/hagedag.md", 1),
        ("pilot", "fylke", "pakker/fylke/tilpasning.yaml", 2),
        ("fest", "tilpasning", "naermiljo.yaml", 9),
    ]


def test_a_model_that_is_not_complete_in_its_language_is_there_in_bokmal_too(tmp_path: Path) -> None:
    files = written(tmp_path, FULL)
    for language in ("nn", "en"):
        _, pack = whole(read_area(files, language))
        assert pack.partial
        assert pack.in_source is not None
        assert (pack.in_source.language, pack.in_source.partial) == ("nb", False)
        assert pack.in_source == whole(read_area(files, "nb"))[1]
    assert whole(read_area(files, "nb"))[1].in_source is None


def test_the_least_that_can_be_said_is_a_neighbourhood(tmp_path: Path) -> None:
    folder, pack = whole(loaded(tmp_path, "navn: Et sted\nperiode: {start: 2027}\nmålgrupper: []\n"))
    assert pack is core_pack("nb")
    assert not any((folder.notes, folder.theme, folder.stakeholders))
    assert (folder.coat_of_arms, folder.place.kind) == ("", "ukjent")


def test_everything_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        "navn: Våler\n"
        "komune: Ringerike\n"
        "periode: {start: 2027-13}\n"
        "målgrupper: [innvandrere]\n"
        "utseende: {tema: tema.css, kommunevåpen: logo.gif}\n"
        "pakker: [pakker/fylke, borte]\n"
        "tilpasning:\n"
        "  steg:\n"
        "    pilto: {endre: {varighet: 3 uker}}\n"
        "    hagedag: {endre: {varighet: 1 dag}}\n",
        {
            "aktorer.csv": "id;navn;type;sektor\nNAV;NAV;nav;stat\n",
            "aktører.csv": "x",
            "notater/pilot.txt": "ord",
            "tema.css": "@import 'x';",
            "logo.gif": "GIF",
            "maler/dreibok.md.j2": "x",
            **{f"pakker/fylke/{name}": text for name, text in PACK.items()},
            "pakker/fylke/roller.yaml": "rolle: {}\n",
        },
    )
    assert found.folder is None
    assert found.pack is None
    assert sorted((p.code, p.file, p.line, p.suggestion) for p in found.problems) == [
        ("NM102", "naermiljo.yaml", 2, "kommune"),
        ("NM107", "naermiljo.yaml", 3, ""),
        ("NM109", "aktorer.csv", 2, "nav"),
        ("NM201", "pakker/fylke/roller.yaml", 1, "roller"),
        ("NM204", "naermiljo.yaml", 6, ""),
        ("NM211", "naermiljo.yaml", 9, "pilot"),
        ("NM310", "tema.css", 1, ""),
        ("NM311", "naermiljo.yaml", 5, ""),
        ("NM312", "maler/dreibok.md.j2", 0, "dreiebok"),
        ("NM313", "aktører.csv", 0, "aktorer.csv"),
        ("NM313", "notater/pilot.txt", 0, "notater/pilot.md"),
        ("NM901", "naermiljo.yaml", 1, ""),
    ]


def test_a_copy_of_the_core_pack_stands_in_its_place(tmp_path: Path) -> None:
    core = Path(naermiljomodell.__file__).parent / "content" / "packs" / "naermiljo"
    shutil.copytree(core, tmp_path / "vår")
    header = tmp_path / "vår" / "pakke.yaml"
    header.write_text(header.read_text("utf-8").replace("tittel: ", "tittel: Vår "), encoding="utf-8")
    found = loaded(tmp_path, CONFIG + "pakker: [vår, fylke]\n", {f"fylke/{name}": text for name, text in PACK.items()})
    assert not has_errors(found.problems)
    assert found.pack is not None
    assert [info.id for info in found.pack.packs] == ["naermiljo", "fylke"]
    assert found.pack.packs[0].title.startswith("Vår ")
    assert [*found.pack.steps] == [*core_pack("nb").steps, "hagedag"]


def test_an_error_elsewhere_does_not_make_the_packs_steps_unknown(tmp_path: Path) -> None:
    config = CONFIG + "feil: x\npakker: [fylke]\ntilpasning: {steg: {hagedag: {endre: {varighet: 1 dag}}}}\n"
    found = loaded(tmp_path, config, {f"fylke/{name}": text for name, text in PACK.items()})
    assert [p.code for p in found.problems] == ["NM102"]
    assert found.pack is not None
    assert found.folder is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("navn: Våler\n", ("NM901", 1, 7, "")),
        ("navn: Ringreike\n", ("NM902", 1, 7, "Ringerike")),
        ("navn: Løkka\nkommune: Ringreike\n", ("NM903", 2, 10, "Ringerike")),
        ("navn: Løkka\nkommune: 301\n", ("NM903", 2, 10, "0301 Oslo")),
        ("navn: Løkka\nkommune: Våler\n", ("NM907", 2, 10, "")),
        ("navn: Hønefoss\nkommune: Oslo\n", ("NM904", 2, 10, "")),
        ("navn: Hønnefoss\nkommune: Ringerike\n", ("NM908", 1, 7, "Hønefoss")),
        ("navn: '!?'\nkommune: Ringerike\n", ("NM906", 1, 7, "")),
    ],
)
def test_what_is_unclear_about_the_place_points_at_its_line(
    tmp_path: Path, lines: str, expected: tuple[str, int, int, str]
) -> None:
    found = loaded(tmp_path, f"{lines}periode: {{start: 2027}}\nmålgrupper: []\n")
    assert [(p.code, p.line, p.column, p.suggestion) for p in found.problems] == [expected]
    assert found.problems[0].source == lines.split("\n")[expected[1] - 1]
    broken = loaded(tmp_path, f"{lines}periode: {{start: 2027}}\nmålgrupper: []\nfeil: x\n")
    assert expected[0] in {p.code for p in broken.problems}


def test_what_is_chosen_twice_is_said_and_counts_once(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        "navn: Hønefoss\nperiode: {start: 2027}\nmålgrupper:\n  - innvandrere\n  - enslige-eldre\n  - innvandrere\n"
        "utfordringer: [ensomhet, ensomhet, [a]]\nforankring: {planer: [a, a]}\n",
    )
    twice = [(p.line, p.column, dict(p.facts)) for p in found.problems if p.code == "NM321"]
    assert twice == [
        (6, 5, {"id": "innvandrere", "line": "4"}),
        (7, 26, {"id": "ensomhet", "line": "7"}),
        (8, 26, {"id": "a", "line": "8"}),
    ]


def wanted(found: Loaded) -> str:
    """Give the language that a folder asks for, whether or not the model speaks it."""
    folder, pack = whole(found)
    assert folder.language == pack.language
    return folder.wanted_language or folder.language


@pytest.mark.parametrize(
    ("lines", "argument", "language"),
    [
        ("navn: Volda\n", None, "nn"),
        ("navn: Ørsta\nkommune: Volda\n", None, "nn"),
        ("navn: Hønefoss\n", None, "nb"),
        ("navn: Et sted\n", None, "nb"),
        ("navn: Volda\nspråk: nb\n", None, "nb"),
        ("navn: Hønefoss\nspråk: nn\n", None, "nn"),
        ("navn: Volda\nspråk: nb\n", "en", "en"),
        ("navn: Volda\n", "nb", "nb"),
    ],
)
def test_the_language_is_the_argument_or_the_configs_or_the_municipalitys(
    tmp_path: Path, lines: str, argument: str | None, language: str
) -> None:
    assert wanted(loaded(tmp_path, f"{lines}periode: {{start: 2027}}\nmålgrupper: []\n", language=argument)) == language


def test_a_language_that_the_model_does_not_speak_gives_bokmal_and_is_remembered(tmp_path: Path) -> None:
    folder, pack = whole(loaded(tmp_path, CONFIG, language="de"))
    assert (folder.language, pack.language, folder.wanted_language) == ("nb", "nb", "de")


def test_the_digest_changes_with_every_file_that_is_read(tmp_path: Path) -> None:
    before = whole(read_area(written(tmp_path, FULL)))[0].digest
    assert whole(read_area(tmp_path))[0].digest == before
    more = {"tema.css": ":root { --b: red; }\n", "logo.svg": SVG + SVG}
    for name, text in FULL.items():
        addition = more.get(
            name,
            f"{text}\n# mer\n"
            if name.endswith((".yaml", ".md", ".j2"))
            else text
            + text.splitlines()[-1].replace("nav;N", "x;N").replace("hus;", "to;").replace("i1;", "i2;")
            + "\n",
        )
        (tmp_path / name).write_text(addition, encoding="utf-8")
        changed = read_area(tmp_path)
        assert changed.folder is not None, (name, [p.message() for p in changed.problems])
        assert (changed.folder.digest == before) is (name == "notater/LESMEG.md"), name
        (tmp_path / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "code", "near"),
    [
        ('"<script>alert(1)</script>"', "NM606", "script-alert-1-script"),
        ('"🌲🌲"', "NM906", ""),
        ('"²"', "NM603", ""),
        ('"../../etc/passwd"', "NM605", "etc-passwd"),
        ("CON", "NM604", ""),
        ('""', "NM110", ""),
        ('" "', "NM110", ""),
    ],
)
def test_a_name_that_new_refuses_is_one_finding_where_it_stands(
    name: str, code: str, near: str, tmp_path: Path
) -> None:
    read = loaded(tmp_path, CONFIG.replace("Hønefoss", name))
    assert [(p.code, p.file, p.line, p.column, p.suggestion) for p in read.problems] == [
        (code, "naermiljo.yaml", 1, 7, near)
    ]
    assert read.folder is None
    assert read.pack is not None


def test_a_municipality_nobody_knows_is_told_beside_a_name_that_cannot_be_used(tmp_path: Path) -> None:
    read = loaded(tmp_path, CONFIG.replace("Hønefoss", "Ål/Torpo").replace("Ringerike", "Ringreike"))
    assert [(p.code, p.line) for p in read.problems] == [("NM606", 1), ("NM903", 2)]


@pytest.mark.parametrize("name", ["borte", "naermiljo.yaml/x", "x" * 5000])
def test_a_folder_that_is_not_there_is_one_finding(tmp_path: Path, name: str) -> None:
    found = read_area(written(tmp_path, {"naermiljo.yaml": CONFIG}) / name)
    assert (found.folder, found.pack) == (None, None)
    assert [p.code for p in found.problems] == ["NM300"]
    assert read_area(Path("/")).folder is None


def test_the_folder_that_may_be_meant_is_the_one_a_file_lies_in_or_one_called_almost_so(tmp_path: Path) -> None:
    for name in ("hønefoss", "hønefosss"):
        (tmp_path / name).mkdir()
    written(tmp_path / "hønefoss", {"naermiljo.yaml": CONFIG})
    meant = {
        tmp_path / "hønefos": "hønefoss",
        tmp_path / "ullerål": "",
        tmp_path / "hønefoss/naermiljo.yaml": (tmp_path / "hønefoss").as_posix(),
    }
    assert {folder: read_area(folder).problems[0].suggestion for folder in meant} == meant


def test_a_folder_without_a_config_is_told_which_file_was_meant(tmp_path: Path) -> None:
    (tmp_path / "nærmiljø.yml").write_text(CONFIG, encoding="utf-8")
    assert places(read_area(tmp_path).problems) == [
        ("NM001", "naermiljo.yaml", 0, 0, ""),
        ("NM313", "nærmiljø.yml", 0, 0, "naermiljo.yaml"),
    ]


@pytest.mark.parametrize(
    ("config", "codes"),
    [
        ("", ["NM009"]),
        ("# bare en kommentar\n", ["NM009"]),
        ("[]\n", ["NM032"]),
        ("tilpasning: tekst\n" + CONFIG, ["NM118"]),
        ("tilpasning: [a]\n" + CONFIG, ["NM118"]),
        ("tilpasning:\n" + CONFIG, ["NM110"]),
        ("pakker: fylke\n" + CONFIG, ["NM117"]),
        ("pakker: [[a], '']\n" + CONFIG, ["NM110", "NM116"]),
        ("utseende: tema.css\n" + CONFIG, ["NM118"]),
        ("utseende: {tema: [a]}\n" + CONFIG, ["NM116"]),
        ("utseende: {tema: tema.css, kommunevåpen: ../logo.svg}\n" + CONFIG, ["NM001", "NM005"]),
        ("navn: [a]\nperiode: {start: 2027}\nmålgrupper: []\n", ["NM116"]),
    ],
)
def test_a_config_of_the_wrong_shape_is_said_once(tmp_path: Path, config: str, codes: list[str]) -> None:
    found = loaded(tmp_path, config)
    assert sorted(p.code for p in found.problems) == codes
    assert found.folder is None
    assert all(p.file == "naermiljo.yaml" for p in found.problems)


def test_the_dress_that_is_not_there_points_at_the_line_that_names_it(tmp_path: Path) -> None:
    found = loaded(tmp_path, f"{CONFIG}utseende:\n  tema: tema.css\n  kommunevåpen: logo.gif\n")
    assert places(found.problems) == [
        ("NM001", "naermiljo.yaml", 6, 9, ""),
        ("NM311", "naermiljo.yaml", 7, 17, ""),
    ]


def test_both_forms_of_a_letter_give_the_same_neighbourhood(tmp_path: Path) -> None:
    composed = written(tmp_path / "a", {name: unicodedata.normalize("NFC", text) for name, text in FULL.items()})
    apart = written(tmp_path / "b", {name: unicodedata.normalize("NFD", text) for name, text in FULL.items()})
    one, other = whole(read_area(composed)), whole(read_area(apart))
    assert one[0].area == other[0].area
    assert one[0].notes == other[0].notes
    assert one[0].stakeholders == other[0].stakeholders
    assert one[1] == other[1]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    root = written(tmp_path / "sted", {"naermiljo.yaml": CONFIG, "notater/x.md": "x", "maler/y.md.j2": "y"})
    secret = written(tmp_path, {"hemmelig.md": "passord"})
    (root / "notater/pilot.md").symlink_to(secret / "hemmelig.md")
    (root / "maler/dreiebok.md.j2").symlink_to(secret / "hemmelig.md")
    (root / "logg.csv").symlink_to(secret / "hemmelig.md")
    found = read_area(root)
    assert sorted((p.code, p.file) for p in found.problems) == [
        ("NM005", "logg.csv"),
        ("NM005", "maler/dreiebok.md.j2"),
        ("NM005", "notater/pilot.md"),
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    odd = [os.fsdecode(name) for name in (b"notater/\xff.md", b"maler/\xff.md.j2", b"akt\xf8rer.csv")]
    found = loaded(tmp_path, CONFIG, dict.fromkeys(odd, "x"))
    assert found.folder is not None
    assert [p.code for p in found.problems] == ["NM313"] * 3
    assert all(f"{p.file}{p.message()}{p.suggestion}".encode() for p in found.problems)


PIECES = st.sampled_from(
    [
        "navn", "kommune", "periode", "start", "slutt", "målgrupper", "tilpasning", "steg", "pilot", "endre", "legg_til",
        "fjern", "true", "begrunnelse", "varighet", "3 uker", "pakker", "utseende", "tema", ".", "..", "2027", "2027-13",
        "Våler", "Volda", "vilkår", "alle", "mål", "delmål", "faser", "forankring", "av", "null", "~", "'", '"',
        ": ", ":\n  ", "\n", "\n  ", "- ", "[", "]", "{", "}", ", ", "&a", "*a", "!!x", "|", ">", "#", "\t", "%", "\0", "é",
    ]
)  # fmt: skip
ANY_CONFIG = st.binary(max_size=300) | st.lists(PIECES, max_size=40).map(lambda parts: "".join(parts).encode())


@given(data=ANY_CONFIG, with_core=st.booleans())
@example(data=b"[" * 100_000, with_core=False)
@example(data=b"{a: " * 3_000, with_core=False)
@example(data=b"tilpasning: {steg: {pilot: {endre: {vilk\xc3\xa5r: " + b"{ikke: " * 40 + b"}" * 44, with_core=True)
@example(data=b"kapasitet: {timer: 1" + b"0" * 5_000 + b"}", with_core=True)
def test_any_bytes_as_config_give_a_neighbourhood_or_findings(
    data: bytes,
    with_core: bool,  # noqa: FBT001  what hypothesis gives
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    root = tmp_path_factory.mktemp("sted")
    (root / "naermiljo.yaml").write_bytes((CONFIG.encode() if with_core else b"") + data)
    _is_sound(read_area(root))
    shutil.rmtree(root)


@given(
    files=st.dictionaries(
        st.sampled_from(
            [f"{name}.csv" for name in TABLES] + ["notater/pilot.md", "maler/dreiebok.md.j2", "tema.css", "logo.svg"]
        ),
        st.binary(max_size=120) | st.sampled_from([text.encode("cp1252") for text in FULL.values()]),
        max_size=4,
    )
)
def test_any_bytes_in_any_other_file_give_a_neighbourhood_or_findings(
    files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = written(
        tmp_path_factory.mktemp("sted"), {"naermiljo.yaml": FULL["naermiljo.yaml"].replace("[pakker/fylke]", "[]")}
    )
    for name, data in files.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(data)
    _is_sound(read_area(root))
    shutil.rmtree(root)


def _is_sound(found: Loaded) -> None:
    """See that what was read is whole or has findings, and that every finding can be shown."""
    assert (found.folder is None) is has_errors(found.problems)
    assert found.pack is not None or has_errors(found.problems)
    for problem in found.problems:
        assert all(problem.message(language).encode() for language in ("nb", "nn", "en"))
        assert problem.file
        assert problem.line >= 0
