"""Whatever stands in a folder, `check` says it in Norwegian with its place: nothing is written, nothing is a traceback."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.folders import CONFIG, TODAY, add, honefoss, honefoss_files, lay_out, replace_in, state, write

from naermiljomodell.cli.main import run
from naermiljomodell.errors import InvalidContent
from naermiljomodell.language.findings import CATALOGUE
from naermiljomodell.pipeline import check, render_area

MANY = b"[" * 10_000_000
LESS = b"[" * 4_000_000
ENGLISH = re.compile(r"\b(the|is|not|of|and|file|error|expected|invalid|unknown|missing)\b")
LATIN_1 = "id;navn;type;sektor\nhjornet;Møtestedet på hjørnet;velforening;bolig\n".encode("cp1252")

Spoil = Callable[[Path], None]


def added(text: str) -> Spoil:
    """Give what writes *text* at the end of the config."""
    return lambda folder: add(folder, text)


def holds(name: str, data: bytes | str) -> Spoil:
    """Give what lets the file *name* hold *data*."""
    return lambda folder: _hold(folder, name, data.encode() if isinstance(data, str) else data)


def _hold(folder: Path, name: str, data: bytes) -> None:
    lay_out(folder, {name: data})


def becomes_a_folder(name: str) -> Spoil:
    """Give what puts a folder where the file *name* is or could be."""

    def spoil(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).mkdir(parents=True)

    return spoil


def pack_with(name: str, data: bytes | str) -> Spoil:
    """Give what names a pack in the config whose file *name* holds *data*."""

    def spoil(folder: Path) -> None:
        write(folder, "egen/pakke.yaml", "id: egen\nversjon: '1'\ntittel: E\nbeskrivelse: E\nspråk: {nb: kilde}\n")
        holds(f"egen/{name}", data)(folder)
        add(folder, "pakker: [egen]")

    return spoil


def dressed_in(key: str, name: str, text: str) -> Spoil:
    """Give what names the file *name*, which says *text*, as what dresses the pages."""

    def spoil(folder: Path) -> None:
        add(folder, f"utseende: {{{key}: {name}}}")
        write(folder, name, text)

    return spoil


def links_out(folder: Path) -> None:
    """Let a pack have a step that is a link to a file outside."""
    pack_with("steg/hage.md", "---\nnavn: Hage\nfase: mobilisering\n---\n")(folder)
    outside = folder.parent / "hemmelig.md"
    (folder / "egen" / "steg" / "hage.md").rename(outside)
    (folder / "egen" / "steg" / "hage.md").symlink_to(outside)


FAULTS: dict[str, tuple[Spoil, str, str, bool]] = {
    "an unknown key": (added("tull: 1"), "NM102", CONFIG, True),
    "a number that is none": (added("kapasitet: {timer: mange}"), "NM104", CONFIG, True),
    "a list that is none": (added("sperreperioder: nei"), "NM117", CONFIG, True),
    "a part that is none": (added("mål: trivsel"), "NM118", CONFIG, True),
    "a day that is none": (added("forankring: {vedtak: 2027-02-30}"), "NM107", CONFIG, True),
    "a key twice": (added("navn: Igjen"), "NM023", CONFIG, True),
    "a tab": (added("kapasitet:\n\ttimer: 3"), "NM021", CONFIG, True),
    "an anchor": (added("eier: &a Leder"), "NM024", CONFIG, True),
    "an alias": (added("eier: *a"), "NM025", CONFIG, True),
    "a tag": (added("eier: !!str Leder"), "NM026", CONFIG, True),
    "an open bracket": (added("utfordringer: [ensomhet"), "NM036", CONFIG, True),
    "a config in another character set": (holds(CONFIG, b"navn: \xc5l\n"), "NM006", CONFIG, True),
    "a config in UTF-16": (holds(CONFIG, "navn: Ål\n".encode("utf-16")), "NM007", CONFIG, True),
    "an empty config": (holds(CONFIG, b""), "NM009", CONFIG, True),
    "a config of comments": (holds(CONFIG, "# navn: Ål\n"), "NM009", CONFIG, True),
    "a list for a config": (holds(CONFIG, "- navn\n"), "NM032", CONFIG, True),
    "a config of ten megabytes": (holds(CONFIG, MANY), "NM004", CONFIG, False),
    "a config of brackets": (holds(CONFIG, LESS), "NM030", CONFIG, True),
    "a folder for a config": (becomes_a_folder(CONFIG), "NM002", CONFIG, False),
    "no config": (lambda folder: (folder / CONFIG).unlink(), "NM001", CONFIG, False),
    "a table of bytes": (holds("logg.csv", b"dato\x81;steg\n"), "NM120", "logg.csv", True),
    "an empty table": (holds("logg.csv", b""), "NM122", "logg.csv", False),
    "a table of ten megabytes": (holds("logg.csv", MANY), "NM127", "logg.csv", True),
    "a folder for a table": (becomes_a_folder("aktorer.csv"), "NM002", "aktorer.csv", False),
    "a column that does not exist": (holds("ideer.csv", "id;dato;tekst;status;alder\n"), "NM128", "ideer.csv", True),
    "a formula": (holds("ideer.csv", "id;dato;tekst;status\na;2027;=1+1;mottatt\n"), "NM125", "ideer.csv", True),
    "a note in another character set": (holds("notater/pilot.md", b"P\xe5 \xf8ya"), "NM006", "notater/pilot.md", True),
    "a note of ten megabytes": (holds("notater/pilot.md", MANY), "NM004", "notater/pilot.md", False),
    "a folder for a note": (becomes_a_folder("notater/pilot.md"), "NM002", "notater/pilot.md", False),
    "a template with a misspelt block": (
        holds("maler/dreiebok.md.j2", '{% extends "naermiljo/dreiebok" %}\n{% block stegg %}{% endblock %}\n'),
        "NM701",
        "maler/dreiebok.md.j2",
        True,
    ),
    "a template that reaches out": (
        holds("maler/dreiebok.md.j2", '{{ "".__class__.__mro__ }}\n'),
        "NM702",
        "maler/dreiebok.md.j2",
        True,
    ),
    "a template that is not finished": (holds("maler/dreiebok.md.j2", "{% if"), "NM700", "maler/dreiebok.md.j2", True),
    "a template without an end": (
        holds("maler/dreiebok.md.j2", "{% for a in range(9) %}x{% endfor %}"),
        "NM703",
        "maler/dreiebok.md.j2",
        True,
    ),
    "a template of ten megabytes": (holds("maler/dreiebok.md.j2", MANY), "NM004", "maler/dreiebok.md.j2", False),
    "steps in a circle": (
        added("tilpasning: {steg: {aktorkart: {legg_til: {etter: [pilot]}}}}"),
        "NM221",
        CONFIG,
        True,
    ),
    "a step waiting for itself": (
        added("tilpasning: {steg: {pilot: {legg_til: {etter: [pilot]}}}}"),
        "NM221",
        CONFIG,
        True,
    ),
    "a step that is not there": (added("tilpasning: {steg: {pilott: {endre: {navn: X}}}}"), "NM211", CONFIG, True),
    "a step removed without a reason": (added("tilpasning: {steg: {pilot: {fjern: true}}}"), "NM215", CONFIG, True),
    "a pack that is not there": (added("pakker: [fylket]"), "NM204", CONFIG, True),
    "a pack that climbs": (added("pakker: [../../../../etc]"), "NM204", CONFIG, True),
    "a pack with a broken step": (pack_with("steg/hage.md", "navn: Hage\n"), "NM045", "egen/steg/hage.md", True),
    "a pack with brackets": (pack_with("steg.yaml", LESS), "NM030", "egen/steg.yaml", True),
    "a pack with a link out": (links_out, "NM005", "egen/steg/hage.md", False),
    "a theme that loads": (
        dressed_in("tema", "t.css", ":root{--a: url(x)}"),
        "NM310",
        "t.css",
        True,
    ),
    "a coat of arms that is none": (
        dressed_in("kommunevåpen", "v.svg", "<script>"),
        "NM311",
        CONFIG,
        True,
    ),
    "a coat of arms with a script": (
        dressed_in("kommunevåpen", "v.svg", "<svg><script>x()</script></svg>"),
        "NM331",
        CONFIG,
        True,
    ),
    "a coat of arms from elsewhere": (added("utseende: {kommunevåpen: ../v.svg}"), "NM005", CONFIG, True),
    "a municipality that does not exist": (
        lambda folder: replace_in(folder, '"Ringerike"', '"Ringrike"'),
        "NM903",
        CONFIG,
        True,
    ),
}
"""What is wrong -> how it comes about, the code, the file, and whether the line is known."""


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_fault_is_an_error_with_its_place_and_nothing_is_written(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil, code, file, has_line = FAULTS[fault]
    folder = honefoss(tmp_path)
    spoil(folder)
    before = state(tmp_path)
    assert run(["check", str(folder), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    mine = [problem for problem in found if (problem["code"], problem["file"]) == (code, file)]
    assert mine, found
    assert mine[0]["severity"] == "feil"
    assert (mine[0]["line"] > 0) is has_line
    assert not ENGLISH.search(re.sub("«.*?»", "", mine[0]["message"]))
    with pytest.raises(InvalidContent) as refused:
        render_area(folder, TODAY)
    assert code in {problem.code for problem in refused.value.problems}
    assert state(tmp_path) == before


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_fault_is_shown_on_the_screen_with_what_mends_it(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil, code, file, _ = FAULTS[fault]
    folder = honefoss(tmp_path)
    spoil(folder)
    assert run(["check", str(folder)]) == 1
    said = capsys.readouterr().out
    assert f"feil {code}: " in said
    assert re.search(rf"^{re.escape(file)}(:\d+)*: ", said, re.MULTILINE)
    assert f"naermiljomodell explain {code}" in said
    assert "Traceback" not in said
    assert max(map(len, said.splitlines())) < 2_000


def test_a_table_from_an_older_windows_is_read_and_said(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    lay_out(folder, {"aktorer.csv": LATIN_1})
    [found] = [p for p in check(folder) if p.code == "NM121"]
    assert (found.severity, found.file) == ("tips", "aktorer.csv")
    render_area(folder, TODAY)
    assert "Møtestedet på hjørnet" in (folder / "dreiebok" / "dreiebok.md").read_text(encoding="utf-8")
    assert (folder / "aktorer.csv").read_bytes() == LATIN_1


@pytest.mark.skipif(os.name == "nt", reason="needs links")
@pytest.mark.parametrize("name", [CONFIG, "aktorer.csv", "notater/pilot.md", "maler/dreiebok.md.j2"])
def test_a_link_out_of_the_folder_is_not_followed(name: str, tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    outside = tmp_path / "utenfor"
    outside.write_bytes((folder / name).read_bytes() if (folder / name).is_file() else b"Hemmelig.")
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(outside)
    assert ("NM005", name) in {(p.code, p.file) for p in check(folder)}


WRITTEN_BY_PEOPLE = sorted(
    {name for name in honefoss_files() if not name.startswith(("dreiebok/", "."))}
    | {"notater/pilot.md", "maler/dreiebok.md.j2"}
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from(WRITTEN_BY_PEOPLE),
    data=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    whole=st.booleans(),
)
def test_any_bytes_in_any_file_give_findings_and_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, *, name: str, data: bytes, whole: bool
) -> None:
    folder = honefoss(tmp_path_factory.mktemp("bytes"))
    before = honefoss_files().get(name, b"")
    lay_out(folder, {name: data if whole else before + data})
    kept = state(folder)
    found = check(folder)
    assert all(p.code in CATALOGUE and p.message() for p in found)
    assert state(folder) == kept
