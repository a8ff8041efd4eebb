from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from naermiljomodell.errors import InvalidContent
from naermiljomodell.playbook import Document, Entry, Handouts, Playbook, Section
from naermiljomodell.rendered import CALENDAR, FORMATS, can_be_made, rendered

PART = Section("a", "A", 2, "", "Tekst.")
BOOK = Playbook(
    area="Hønefoss",
    language="nb",
    made="2027-01-11",
    footer="Hønefoss",
    documents=(
        Document("dreiebok", "Dreiebok", "dreiebok", "alle", "", (PART,)),
        Document("lapp", "Lapp", "lapp", "innbyggere", "", (PART,)),
    ),
    calendar=(Entry("steg.a", "steg", "A", "2027-01-11", "2027-01-12", "Gjør det."),),
)


def test_every_document_comes_in_every_format_and_the_calendar_once() -> None:
    assert FORMATS == ("html", "md")
    assert sorted(rendered(BOOK, FORMATS, {}).files) == ["dreiebok.md", "index.html", "lapp.html", "lapp.md"]
    made = rendered(BOOK, ["md", CALENDAR], {})
    assert {"dreiebok.md", "lapp.md", "kalender.ics"} <= made.files.keys()
    assert made.issued
    assert rendered(BOOK, FORMATS, {}).issued is None


def test_a_format_that_nobody_knows_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="not among html, md, docx, pdf, ics, xlsx, xlsform: odt"):
        rendered(BOOK, ["odt"], {})


@pytest.mark.parametrize(("format_", "module", "extra"), [("pdf", "typst", "pdf"), ("ics", "icalendar", "kalender")])
def test_what_needs_an_extra_that_is_not_there_names_it(
    monkeypatch: pytest.MonkeyPatch, format_: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InvalidContent) as caught:
        rendered(BOOK, [format_], {})
    (found,) = caught.value.problems
    assert (found.code, dict(found.facts)["extra"]) == ("NM632", extra)
    assert rendered(BOOK, FORMATS, {}).files


def test_all_that_are_missing_are_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    formats = [*FORMATS, "docx", "pdf", "ics", "xlsx", "xlsform"]
    can_be_made(formats)
    for module in ("typst", "icalendar", "xlsxwriter"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InvalidContent) as caught:
        can_be_made(formats)
    assert [(p.code, dict(p.facts)["what"], dict(p.facts)["extra"]) for p in caught.value.problems] == [
        ("NM632", "ics", "kalender"),
        ("NM632", "pdf", "pdf"),
        ("NM632", "xlsform", "excel"),
        ("NM632", "xlsx", "excel"),
    ]


def test_that_an_extra_is_missing_is_known_before_anything_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    can_be_made([*FORMATS, "pdf"])
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(InvalidContent, match="NM632"):
        can_be_made([*FORMATS, "pdf"])


HANDOUTS = Handouts(
    "kafe",
    (
        Document("1-kjoreplan", "Kjøreplan", "dokument", "alle", "", (PART,)),
        Document("2-ark", "Ark", "plakat", "", "Si.", ()),
    ),
    Document("LESMEG", "Til utskrift", "dokument", "", "Skriv ut.", ()),
)


def test_what_a_meeting_needs_on_paper_lies_in_a_folder_of_its_own() -> None:
    made = rendered(replace(BOOK, handouts=(HANDOUTS,)), ["md"], {}).files
    folder = "til-utskrift/kafe"
    assert sorted(made) == [
        "dreiebok.md",
        "lapp.md",
        f"{folder}/1-kjoreplan.pdf",
        f"{folder}/2-ark.pdf",
        f"{folder}/LESMEG.md",
    ]
    assert made[f"{folder}/2-ark.pdf"].startswith(b"%PDF")
    assert "# Til utskrift" in made[f"{folder}/LESMEG.md"].decode()


def test_without_the_extra_it_is_web_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    made = rendered(replace(BOOK, handouts=(HANDOUTS,)), ["md"], {}).files
    assert {"til-utskrift/kafe/1-kjoreplan.html", "til-utskrift/kafe/LESMEG.md"} <= made.keys()
    assert b'class="side-stor side-plakat"' in made["til-utskrift/kafe/2-ark.html"]
    assert not [name for name in made if name.endswith(".pdf")]
