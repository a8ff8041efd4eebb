"""The way from a folder to a playbook, on the real model: every finding, the same bytes, and nothing of a person's lost."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
from pathlib import Path

import pytest
from tests.building import folder as made_in_python
from tests.folders import (
    CONFIG,
    ROOT,
    TODAY,
    add,
    honefoss,
    honefoss_files,
    page,
    replace_in,
    state,
    tree,
    ulleral,
    write,
)
from tests.rendering.ics.reader import Read, imported, read, showing

from naermiljomodell import assembling, pipeline
from naermiljomodell.errors import InvalidContent
from naermiljomodell.pipeline import Checked, check, examine, load_area, load_pack, render_area

LATER = dt.date(2027, 9, 1)
PAGES = {f"dreiebok/{name}" for name in ("index.html", "dreiebok.md", "prosjektplan.html", "prosjektplan.md")}
LINK = "lenke.yaml"


def codes(folder: Path) -> set[str]:
    """Give the codes of all findings."""
    return {found.code for found in check(folder)}


def test_the_model_alone_can_be_loaded() -> None:
    assert load_pack().language == "nb"
    assert not load_pack().partial
    assert not load_pack("nn").partial
    assert load_pack("en").partial
    assert len(load_pack().steps) >= 25


def test_a_folder_becomes_a_neighbourhood_and_its_model(tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    assert folder.area.name == "Ullerål"
    assert folder.place.municipality is not None
    assert folder.place.municipality.number == "3305"
    assert "hagedag" in pack.steps
    assert "hagedag" not in load_pack().steps


def test_a_folder_that_cannot_be_read_is_refused_with_every_finding(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, "tull: 1\nkapasitet: {timer: mange}")
    with pytest.raises(InvalidContent) as refused:
        load_area(folder)
    assert [(p.code, p.path) for p in refused.value.problems if p.severity == "feil"] == [
        ("NM102", "tull"),
        ("NM104", "kapasitet.timer"),
    ]


def test_the_way_step_by_step_gives_the_pages_that_are_written(tmp_path: Path) -> None:
    root = ulleral(tmp_path)
    folder, pack = load_area(root)
    plan = pipeline.tailor(pack, folder)
    playbook = pipeline.compose(pack, folder, plan, TODAY, check(root))
    rendered = pipeline.render(playbook)
    render_area(root, TODAY)
    assert {f"dreiebok/{name}": data for name, data in rendered.items()} == {
        name: data for name, data in tree(root).items() if name.startswith("dreiebok/")
    }
    assert f"dreiebok/{playbook.main.id}.md" in tree(root)


def test_findings_are_shown_as_what_is_missing_when_they_are_handed_in(tmp_path: Path) -> None:
    root = honefoss(tmp_path)
    folder, pack = load_area(root)
    plan = pipeline.tailor(pack, folder)
    parts = [
        next(section.markdown for section in playbook.main.sections if section.id == "mangler")
        for playbook in (
            pipeline.compose(pack, folder, plan, TODAY),
            pipeline.compose(pack, folder, plan, TODAY, check(root)),
        )
    ]
    assert ["Innbyggertallet er ikke oppgitt." in part for part in parts] == [False, True]


def test_formats_are_chosen_and_may_come_from_anywhere(tmp_path: Path) -> None:
    folder, pack = load_area(honefoss(tmp_path))
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), TODAY)
    pages = pipeline.render(playbook, (name for name in ["html"]))
    assert {name.rpartition(".")[2] for name in pages} == {"html"}
    assert len(pages) == len(playbook.documents) > 1
    assert pipeline.render(playbook, ["md", "html"]) == pipeline.render(playbook)


@pytest.mark.parametrize("formats", [["odt"], ["html", "odt"], "html"])
def test_a_format_that_does_not_exist_is_a_fault_of_the_caller(formats: list[str], tmp_path: Path) -> None:
    folder, pack = load_area(honefoss(tmp_path))
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), TODAY)
    with pytest.raises(ValueError, match="not among html, md"):
        pipeline.render(playbook, formats)


def test_word_and_pdf_are_made_when_they_are_asked_for_and_a_later_render_leaves_them(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    written = render_area(folder, TODAY, ["docx", "pdf"])
    made = {name.rpartition(".")[2] for name in written.written if name.startswith("dreiebok/")}
    assert made == {"docx", "pdf"}
    assert "dreiebok/dreiebok.docx" in written.written
    before = tree(folder)
    assert render_area(folder, TODAY).written == ()
    assert tree(folder) == before


def test_a_word_file_that_a_person_has_written_in_stays_and_the_new_one_lies_beside(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    render_area(folder, TODAY, ["docx"])
    mine = folder / "dreiebok/prosjektplan.docx"
    mine.write_bytes(mine.read_bytes() + b"mitt")
    written = render_area(folder, LATER, ["docx"])
    assert [(kept.name, kept.beside) for kept in written.kept] == [
        ("dreiebok/prosjektplan.docx", "dreiebok/prosjektplan (ny).docx")
    ]
    assert mine.read_bytes().endswith(b"mitt")


@pytest.mark.parametrize(
    ("formats", "missing", "told"),
    [(["docx"], "docxtpl", ("docx", "word")), (["html", "pdf"], "typst", ("pdf", "pdf"))],
)
def test_a_format_whose_extra_is_missing_names_it_and_nothing_is_written(
    formats: list[str], missing: str, told: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    folder = honefoss(tmp_path)
    (folder / "mal.docx").write_bytes((ROOT / "docs/eksempel/mal.docx").read_bytes())
    add(folder, "\nutseende: {word_mal: mal.docx}")
    before = tree(folder)
    with pytest.raises(InvalidContent) as error:
        render_area(folder, TODAY, formats)
    (problem,) = error.value.problems
    assert (problem.code, dict(problem.facts)) == ("NM632", {"what": told[0], "extra": told[1]})
    assert f'pip install "naermiljomodell[{told[1]}]"' in problem.message()
    assert tree(folder) == before


def test_a_sign_that_no_font_has_is_told_of_with_its_document_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from naermiljomodell.rendering import pdf  # noqa: PLC0415  only where the extra is there

    monkeypatch.setattr(pdf, "every_font", pdf.fonts)
    folder = ulleral(tmp_path)
    (folder / "notater/workshop-2-innbyggere.md").write_text("Husk \U0001f600.\n", encoding="utf-8", newline="\n")
    before = tree(folder)
    with pytest.raises(InvalidContent) as error:
        render_area(folder, TODAY, ["pdf"])
    (problem,) = error.value.problems
    assert (problem.code, dict(problem.facts)) == ("NM641", {"sign": "\U0001f600", "document": "dreiebok"})
    assert tree(folder) == before


def test_a_template_that_cannot_be_filled_is_told_of_and_nothing_is_written(tmp_path: Path) -> None:
    from naermiljomodell.rendering.word.package import own_part, packed, parts  # noqa: PLC0415  only here

    folder = ulleral(tmp_path)
    files = parts(own_part("mal.docx"))
    cell = b'<w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
    files["word/document.xml"] = files["word/document.xml"].replace(b"<w:body>", b"<w:body>" + cell)
    (folder / "mal.docx").write_bytes(packed(files))
    with (folder / "naermiljo.yaml").open("a", encoding="utf-8", newline="\n") as config:
        config.write("utseende: {word_mal: mal.docx}\n")
    before = tree(folder)
    with pytest.raises(InvalidContent) as error:
        render_area(folder, TODAY, ["docx"])
    (problem,) = error.value.problems
    assert problem.code == "NM642"
    assert "Word-malen kan ikke fylles ut" in problem.message()
    assert tree(folder) == before


def test_the_network_is_read_for_the_groups_that_are_chosen_and_known(tmp_path: Path) -> None:
    folder, pack = load_area(ulleral(tmp_path))
    area = folder.area.model_copy(update={"target_groups": ("innvandrere", "ukjent", "innvandrere")})
    report = pipeline.analyse_network(pack, dataclasses.replace(folder, area=area))
    assert [group.group for group in report.groups] == ["innvandrere"]
    assert pipeline.analyse_network(pack, folder, "1990-01-01").at == "1990-01-01"


def test_a_render_without_changes_writes_nothing(tmp_path: Path) -> None:
    folder = ulleral(tmp_path)
    first = render_area(folder, TODAY)
    assert set(first.written) >= PAGES
    before = state(folder)
    second = render_area(folder, TODAY)
    assert second.written == ()
    assert second.unchanged == first.written
    assert state(folder) == before


def test_a_new_folder_is_as_its_first_render_leaves_it(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    before = state(folder)
    assert render_area(folder, TODAY).written == ()
    assert state(folder) == before


def test_a_render_never_writes_where_people_write(tmp_path: Path) -> None:
    folder = ulleral(tmp_path)
    before = tree(folder)
    render_area(folder, TODAY)
    render_area(folder, LATER, language="nn")
    after = tree(folder)
    assert {name: after[name] for name in before} == before
    assert {name.split("/")[0] for name in set(after) - set(before)} == {"dreiebok", ".naermiljomodell"}


def test_an_error_stops_the_render_and_nothing_is_written(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, "tull: 1")
    before = state(folder)
    with pytest.raises(InvalidContent, match="ukjent nøkkel «tull»"):
        render_area(folder, LATER)
    assert state(folder) == before


def test_an_error_in_a_plan_that_could_be_made_stops_the_render_too(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "relasjoner.csv", "fra;til;type\nen;to;samarbeider\n")
    assert examine(folder).plan is not None
    before = state(folder)
    with pytest.raises(InvalidContent, match="NM510"):
        render_area(folder, LATER)
    assert state(folder) == before


def test_what_a_person_has_changed_survives_and_the_new_one_lies_beside(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    mine = (folder / "dreiebok" / "index.html").read_bytes() + b"<p>Vaart eget</p>"
    (folder / "dreiebok" / "index.html").write_bytes(mine)
    first = render_area(folder, LATER)
    assert [(kept.name, kept.beside) for kept in first.kept] == [("dreiebok/index.html", "dreiebok/index (ny).html")]
    assert first.needs_decision
    render_area(folder, LATER + dt.timedelta(days=1))
    assert (folder / "dreiebok" / "index.html").read_bytes() == mine
    assert "2. september 2027" in page(folder, "index (ny).html")


def test_what_a_person_has_deleted_stays_away_until_it_is_asked_for(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    (folder / "dreiebok" / "prosjektplan.md").unlink()
    assert render_area(folder, TODAY).deleted == ("dreiebok/prosjektplan.md",)
    assert not (folder / "dreiebok" / "prosjektplan.md").exists()
    assert render_area(folder, TODAY, restore=True).written == ("dreiebok/prosjektplan.md",)
    assert tree(folder) == honefoss_files()


def test_a_format_that_is_left_out_is_left_alone(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    before = tree(folder)
    written = render_area(folder, LATER, ["md"])
    assert {name.rpartition(".")[2] for name in written.written} == {"md"}
    assert tree(folder)["dreiebok/index.html"] == before["dreiebok/index.html"]


def test_workbooks_are_made_when_they_are_asked_for(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    before = tree(folder)
    written = render_area(folder, TODAY, ["xlsx"]).written
    assert written == ("dreiebok/budsjett.xlsx", "dreiebok/sjekklister.xlsx")
    made = tree(folder)
    assert {name: data for name, data in made.items() if name in before and "lock" not in name} == {
        name: data for name, data in before.items() if "lock" not in name
    }
    assert render_area(folder, TODAY, ["xlsx", "html"]).written == ()
    assert render_area(folder, TODAY).removed == ()


def test_a_workbook_without_its_extra_is_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = honefoss(tmp_path)
    before = state(folder)
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(InvalidContent) as caught:
        render_area(folder, TODAY, ["html", "xlsx"])
    (found,) = caught.value.problems
    assert (found.code, dict(found.facts)) == ("NM632", {"what": "xlsx", "extra": "excel"})
    assert state(folder) == before
    assert render_area(folder, TODAY).problems == ()


def test_files_are_not_made_of_a_folder_without_a_plan() -> None:
    with pytest.raises(InvalidContent):
        pipeline.outputs(Checked(None, None, None, ()), TODAY)


def test_the_lock_remembers_the_tool_and_every_layer(tmp_path: Path) -> None:
    facts = pipeline.lock_facts(examine(ulleral(tmp_path)))
    assert set(facts) == {"naermiljomodell", "pakke:naermiljo"}
    assert list(pipeline.lock_facts(Checked(None, None, None, ()))) == ["naermiljomodell"]


def test_one_language_is_written_on_top_of_another_and_what_is_partial_says_so(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    render_area(folder, TODAY, language="en")
    assert "Parts of the content are so far in Norwegian (bokmål) only." in page(folder, "dreiebok.md")
    assert '<html lang="en"' in page(folder, "index.html")
    render_area(folder, TODAY, language="nb")
    assert "Parts of the content" not in page(folder, "dreiebok.md")
    assert '<html lang="nb"' in page(folder, "index.html")


def test_a_document_that_is_in_bokmal_only_is_in_bokmal_throughout(tmp_path: Path) -> None:
    root = ulleral(tmp_path)
    asked = ("risikoanalyse",)
    made = {}
    for language in ("en", "nb"):
        folder, pack = load_area(root, language)
        found = check(root, language)
        assert "NM407" in {p.code for p in found}
        playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), TODAY, found, asked)
        made[language] = next(d for d in playbook.documents if d.id == "risikoanalyse")
    assert (made["en"].language, made["nb"].language) == ("nb", "")
    assert made["en"].sections == made["nb"].sections
    assert made["en"].opening == made["nb"].opening
    assert (made["en"].note, made["nb"].note) == ("This document is so far in Norwegian only.", "")


def test_the_tools_own_model_needs_no_copy_to_be_in_bokmal() -> None:
    folder, pack = made_in_python(language="en"), load_pack("en")
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), TODAY)
    assert {d.id: d.language for d in playbook.documents}["saksframlegg"] == "nb"
    assert playbook.main.language == ""


def test_everything_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    folder = ulleral(tmp_path)
    replace_in(folder, "  - enslige-eldre\n", "  - enslig-eldre\n")
    replace_in(folder, "planer: [folkehelseoversikt]", "planer: [folkehelse]")
    replace_in(folder, "etter: [hva-ble-det-til]", "etter: [hva-blir-det-til]")
    write(folder, "maler/dreiebok.md.j2", '{% extends "naermiljo/dreiebok" %}{% block avvikk %}{% endblock %}\n')
    write(folder, "maler/prosjektplan.md.j2", "{{ område.__class__ }}\n")
    write(folder, "notater/pilot.md", "Ring 900 11 222.\n")
    write(folder, "relasjoner.csv", "fra;til;type\nborte;vekk;samarbeider\n")
    write(folder, "logg.csv", "dato;steg;hva\n2025-01-10;informasjonsmøtet;Møtt lagene\n")
    write(folder, "moteplaser.csv", "id;navn;type\n")
    found = {(p.code, p.file) for p in check(folder) if p.severity != "tips"}
    assert found == {
        ("NM109", "logg.csv"),
        ("NM220", CONFIG),
        ("NM313", "moteplaser.csv"),
        ("NM320", CONFIG),
        ("NM351", "notater/pilot.md"),
        ("NM510", "relasjoner.csv"),
        ("NM701", "maler/dreiebok.md.j2"),
        ("NM702", "maler/prosjektplan.md.j2"),
    }


def test_a_name_that_a_template_misspells_is_found_by_check(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    own = '{% extends "naermiljo/dreiebok" %}\n{% block avvik %}\n{{ omrade.navn }}\n{% endblock %}\n'
    write(folder, "maler/dreiebok.md.j2", own)
    [found] = [p for p in check(folder) if p.severity == "feil"]
    assert (found.code, found.file, found.line) == ("NM703", "maler/dreiebok.md.j2", 3)
    assert found.suggestion == "område"


def test_a_fault_in_a_template_is_said_once_and_hides_no_plan(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    write(folder, "maler/dreiebok.md.j2", '{% extends "naermiljo/dreiebok" %}{% block avik %}{% endblock %}\n')
    checked = examine(folder)
    assert [(p.code, p.suggestion) for p in checked.problems if p.severity == "feil"] == [("NM701", "avvik")]
    assert checked.plan is not None


def test_an_own_template_without_faults_is_used(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    own = '{% extends "naermiljo/dreiebok" %}{% block avvik %}\n## Vårt {: #avvik}\n\nAlt er vårt.\n{% endblock %}\n'
    write(folder, "maler/dreiebok.md.j2", own)
    assert not any(p.severity == "feil" for p in check(folder))
    render_area(folder, TODAY)
    assert "Alt er vårt." in page(folder, "dreiebok.md")


def test_a_circle_of_steps_is_found_and_no_plan_is_made(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, "tilpasning:\n  steg:\n    informasjonsmote: {legg_til: {etter: [pilot]}}")
    checked = examine(folder)
    assert checked.folder is not None
    assert checked.plan is None
    assert "NM221" in {p.code for p in checked.problems}


def test_a_model_that_is_whole_is_checked_though_the_folder_is_not(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, "tull: 1\ntilpasning:\n  steg:\n    informasjonsmote: {legg_til: {etter: [pilot]}}")
    checked = examine(folder)
    assert checked.folder is None
    assert checked.pack is not None
    assert {"NM102", "NM221"} <= {p.code for p in checked.problems}


def test_a_folder_without_a_model_gives_its_findings(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    add(folder, "tilpasning:\n  steg:\n    pilot: {endre: {navn: []}}")
    assert examine(folder).pack is None
    assert "NM116" in codes(folder)
    assert codes(tmp_path / "borte") == {"NM300"}


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "\udcff"])
def test_a_folder_with_an_odd_name_is_not_there(name: str, tmp_path: Path) -> None:
    assert codes(tmp_path / name) == {"NM300"}


def test_the_report_on_the_actors_tells_what_has_changed_only_where_ties_are_dated_at_two_times(tmp_path: Path) -> None:
    root = honefoss(tmp_path)
    write(root, "aktorer.csv", "id;navn;type;sektor\na;A-laget;velforening;bolig\nb;B-laget;velforening;bolig\n")
    ties = "fra;til;type;nivå;siden;til_dato\na;b;samarbeider;1;2024;2026-06\n"
    write(root, "relasjoner.csv", ties + "a;b;samarbeider;3;2026-07;\n")
    folder, pack = load_area(root)
    change = pipeline.change_since(pack, folder, dt.date(2026, 11, 27))
    assert change is not None
    assert (change.earlier, change.later) == ("2025-11-27", "2026-11-27")
    assert [one.heading for one in change.lists] == ["Bånd som er blitt sterkere (1)"]
    render_area(root, dt.date(2026, 11, 27), documents=["aktorrapport"])
    told = (root / "dreiebok" / "aktorrapport.md").read_text("utf-8")
    assert "**Bånd som er blitt sterkere (1)**" in told
    assert "fra «kjenner til» til «felles tiltak»" in told
    assert change.caution in told
    once = dataclasses.replace(folder, relations=folder.relations[1:])
    assert pipeline.change_since(pack, once, dt.date(2026, 11, 27)) is None


def test_the_final_report_tells_what_has_changed_since_work_began(tmp_path: Path) -> None:
    root = honefoss(tmp_path)
    write(root, "aktorer.csv", "id;navn;type;sektor\na;A-laget;velforening;bolig\nb;B-laget;velforening;bolig\n")
    write(
        root,
        "relasjoner.csv",
        "fra;til;type;nivå;siden;til_dato\na;b;samarbeider;1;2020;2028-06\na;b;samarbeider;3;2028-07;\n",
    )
    folder, pack = load_area(root)
    start, until = folder.area.period.start, dt.date(2028, 11, 27)
    change = assembling.change_over(pack, folder, until)
    assert change is not None
    assert (change.earlier, change.later) == (start, "2028-11-27")
    assert assembling.change_over(pack, dataclasses.replace(folder, relations=folder.relations[1:]), until) is None
    render_area(root, until, documents=["sluttrapport"])
    assert change.text[0] in (root / "dreiebok" / "sluttrapport.md").read_text("utf-8")


def calendar_of(folder: Path, today: dt.date, mine: dict[str, Read]) -> dict[str, Read]:
    """Give what a person's calendar shows when it is written on a day and imported into what is there."""
    assert not render_area(folder, today, ["ics"]).needs_decision
    return imported(mine, (folder / "dreiebok" / "kalender.ics").read_bytes())


def test_a_plan_that_is_moved_moves_what_was_imported_before(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    first = calendar_of(folder, TODAY, {})
    before = tree(folder)
    assert calendar_of(folder, LATER, first) == first
    assert tree(folder) == before
    replace_in(folder, "start: 2027-02", "start: 2027-04")
    add(
        folder,
        "tilpasning:\n  steg:\n    pilot: {endre: {navn: 'Pilot på løkka, for alle; 🌱'}, begrunnelse: Vårt eget navn.}",
    )
    moved = calendar_of(folder, TODAY, first)
    assert moved.keys() == first.keys()
    assert sum(moved[uid].start != first[uid].start for uid in first) > len(first) / 2
    assert moved["steg.pilot.honefoss-3305@naermiljomodell"].title == "Pilot på løkka, for alle; 🌱"
    fresh = honefoss(tmp_path / "ny")
    write(fresh, CONFIG, (folder / CONFIG).read_text(encoding="utf-8"))
    there = calendar_of(fresh, TODAY, {})
    assert {uid: (e.title, e.start, e.end, e.description) for uid, e in moved.items()} == {
        uid: (e.title, e.start, e.end, e.description) for uid, e in there.items()
    }


def test_a_step_that_is_taken_out_is_taken_out_of_what_was_imported(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    first = calendar_of(folder, TODAY, {})
    assert first.keys() >= {"steg.ideutveksling.honefoss-3305@naermiljomodell"}
    add(folder, "tilpasning:\n  steg:\n    ideutveksling: {fjern: true, begrunnelse: Gjort før.}")
    second = showing(calendar_of(folder, TODAY, first))
    gone = {uid.split(".")[1] for uid in first.keys() - second.keys()}
    assert gone == {"ideutveksling"}


def test_what_the_calendar_has_issued_is_not_forgotten_by_a_render_of_pages(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    render_area(folder, TODAY, ["ics"])
    calendar = (folder / "dreiebok" / "kalender.ics").read_bytes()
    render_area(folder, LATER)
    assert render_area(folder, LATER, ["ics"]).written == ()
    assert (folder / "dreiebok" / "kalender.ics").read_bytes() == calendar


def test_a_damaged_memory_is_a_finding_and_the_calendar_begins_anew(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    render_area(folder, TODAY, ["ics"])
    lock = folder / ".naermiljomodell" / "lock.json"
    lock.write_bytes(lock.read_bytes().replace(b'"sequence": 0', b'"sequence": -1', 1))
    written = render_area(folder, TODAY, ["ics"])
    assert "NM616" in {found.code for found in written.problems}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_calendar_speaks_the_language_of_the_playbook(language: str, tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    render_area(folder, TODAY, ["ics"], language)
    found = read((folder / "dreiebok" / "kalender.ics").read_bytes())
    kinds = {
        "nb": {"Steg", "Treff", "Frist"},
        "nn": {"Steg", "Treff", "Frist"},
        "en": {"Step", "Gathering", "Deadline"},
    }
    assert {entry.categories[0] for entry in found.values()} == kinds[language]
    assert all(entry.categories[1:] for entry in found.values())


def test_the_calendar_can_be_made_of_a_playbook_that_was_composed_with_it() -> None:
    folder, pack = made_in_python(), load_pack()
    plan = pipeline.tailor(pack, folder)
    playbook = pipeline.compose(pack, folder, plan, TODAY, calendar=True)
    assert pipeline.render(playbook, ["md", "ics"]).keys() > pipeline.render(playbook, ["ics"]).keys()
    assert len(read(pipeline.render(playbook, ["ics"])["kalender.ics"])) == len(playbook.calendar) > 100
    with pytest.raises(ValueError, match="not among html, md, docx, pdf, ics, xlsx, xlsform: odt"):
        pipeline.render(playbook, ["odt"])


def test_no_role_and_no_meeting_is_known_of_a_folder_that_cannot_be_read() -> None:
    nothing = pipeline.Checked(None, None, None, ())
    assert pipeline.known_roles(nothing) == pipeline.known_meetings(nothing) == ()


def test_papers_for_a_meeting_take_away_no_page_of_another_format(tmp_path: Path) -> None:
    folder = honefoss(tmp_path)
    before = {name for name in tree(folder) if name.endswith((".md", ".html"))}
    render_area(folder, TODAY, ["html"], printed=["workshop-2-innbyggere"])
    render_area(folder, TODAY, ["ics"])
    after = set(tree(folder))
    assert any("til-utskrift/workshop-2-innbyggere/LESMEG.md" in name for name in after)
    assert before <= after
