"""The documents beside the playbook, as the core pack's own templates write them."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from naermiljomodell import pipeline
from naermiljomodell.domain.area import Area, Period
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document, Section

GROUPS = tuple(core_pack("nb").target_groups)
NAMES = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["Cc"]), min_size=1, max_size=40
)
CHAPTERS = [
    "bakgrunn",
    "omradeprofil",
    "mal",
    "malgrupper",
    "faser",
    "metoder",
    "organisering",
    "framdrift",
    "budsjett",
    "risiko",
    "medvirkning",
    "evaluering",
    "videreforing",
]
SMS_LIMIT, RESIDENTS_LIMIT, SIMPLE_LIMIT = 300, 20, 12


def documents(**fields: object) -> Mapping[str, Document]:
    """Give the documents of an area with these fields, by id."""
    area = Area.model_validate({"name": "Solvik", "period": Period(start="2027-01"), "target_groups": (), **fields})
    folder = AreaFolder(area=area, place=Place(area.name, "ukjent"), language="nb")
    pack = core_pack("nb")
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), dt.date(2026, 11, 22))
    return {document.id: document for document in playbook.documents}


@cache
def full() -> Mapping[str, Document]:
    """Give the documents of an area with every target group."""
    return documents(municipality="Solvik", target_groups=GROUPS, owner="Folkehelsekoordinator")


def text_of(document: Document) -> str:
    """Give all the Markdown of a document."""
    return "\n".join([document.opening, *(f"{s.title}\n{s.markdown}" for s in document.sections)])


def plain(markdown: str) -> str:
    """Give what a reader sees of *markdown*, one line for each paragraph, list item and cell."""
    rendered = MarkdownIt().enable("table").render(markdown)
    return html.unescape(re.sub(r"<[^>]+>", "", rendered))


def section(document: Document, start: str) -> Section:
    """Give the first section whose id begins with *start*."""
    return next(s for s in document.sections if s.id.startswith(start))


def sentences(markdown: str) -> list[list[str]]:
    """Give the sentences of *markdown* as words; a line to fill in is no word."""
    lines = plain(markdown).split("\n")
    said = [part for line in lines for part in re.split(r"(?<=[.!?:])\s", line)]
    return [[word for word in part.split() if word.strip("_")] for part in said]


def test_the_project_plan_has_every_chapter_that_a_decision_needs() -> None:
    ids = [s.id for s in full()["prosjektplan"].sections]
    assert [id_ for id_ in ids if id_ in CHAPTERS] == CHAPTERS


@settings(max_examples=15)
@given(st.lists(st.sampled_from(GROUPS), unique=True), NAMES.filter(str.strip))
def test_every_document_is_written_for_any_name_and_any_groups(groups: list[str], name: str) -> None:
    found = documents(name=name, target_groups=groups)
    assert list(found) == ["dreiebok", "prosjektplan", "invitasjon", "kjoreplan", "hva-tenker-dere"]
    for document in found.values():
        assert document.title
        assert len(document.sections) > 1
        assert not re.search(r"^#{1,6} .*\{: #|\bNone\b|\[\]|\{\}", text_of(document), re.MULTILINE)


def test_what_nobody_has_said_is_not_given_and_never_nought() -> None:
    plan = documents()["prosjektplan"]
    assert "Innbyggere | ikke oppgitt" in section(plan, "omradeprofil").markdown
    assert "Målgrupper: ikke oppgitt." in section(plan, "malgrupper").markdown
    assert "Delmål: ikke oppgitt." in section(plan, "mal").markdown
    assert "Utfordringer: ikke oppgitt." in section(plan, "bakgrunn").markdown
    assert "Hvem som finansierer arbeidet, er ikke oppgitt." in section(plan, "finansiering").markdown
    assert "Satt av | ikke oppgitt" in section(plan, "budsjett-timer").markdown
    assert not re.search(r"\| 0 ", text_of(plan))
    assert "ikke oppgitt kommune" not in "".join(map(text_of, documents().values()))


def test_the_invitation_says_who_invites_only_when_it_is_known() -> None:
    assert "**Hvem inviterer:** Solvik kommune og" in section(full()["invitasjon"], "ark-").markdown
    assert "**Hvem inviterer:** Kommunen og" in section(documents()["invitasjon"], "ark-").markdown


@pytest.mark.parametrize("kind", ["ark-", "lapp-", "svar-", "med-", "pamelding-"])
def test_no_sentence_to_residents_is_longer_than_twenty_words(kind: str) -> None:
    said = sentences(section(full()["invitasjon"], kind).markdown)
    assert len(said) > 2
    assert [words for words in said if len(words) > RESIDENTS_LIMIT] == []


def test_the_invitation_in_simple_norwegian_has_short_sentences() -> None:
    said = sentences(section(full()["invitasjon"], "enkelt-").markdown)
    assert len(said) > 15
    assert [words for words in said if len(words) > SIMPLE_LIMIT] == []


def test_a_sentence_that_is_too_long_is_seen() -> None:
    assert max(map(len, sentences("Kort. " + "ord " * 21 + "her.\n\n- Kort: ________ og kort"))) == 22


@settings(max_examples=15)
@given(st.lists(st.sampled_from(GROUPS), unique=True), NAMES.filter(str.strip), NAMES.filter(str.strip))
def test_a_text_message_keeps_within_its_length(groups: list[str], name: str, municipality: str) -> None:
    invitation = documents(name=name, municipality=municipality, target_groups=groups)["invitasjon"]
    messages = [s for s in invitation.sections if s.id.startswith("sms-")]
    assert messages
    for message in messages:
        quote = message.markdown.split("\n\n", maxsplit=1)[0]
        assert quote.startswith("> Hei!")
        assert len(plain(quote).strip()) <= SMS_LIMIT


def test_a_sheet_for_everybody_does_not_say_what_is_for_some() -> None:
    invitation = full()["invitasjon"]
    for words in ("leiekontrakt", "NAV"):
        assert words in text_of(invitation)
        assert not [s.id for s in invitation.sections if s.kind == "plakat" and words in s.markdown]


def test_an_invitation_promises_only_what_the_plan_does() -> None:
    nobody = documents()["invitasjon"]
    assert "**Skyss:** ____" in section(nobody, "med-").markdown
    assert "hente deg" not in text_of(nobody)
    assert "skyss eller tolk" in section(full()["invitasjon"], "sms-workshop-2").markdown


def test_access_that_the_municipality_has_named_is_said() -> None:
    access = {"interpreter": ("arabisk", "tigrinja"), "hearing_loop": False}
    invitation = documents(access=access, target_groups=GROUPS)["invitasjon"]
    first = section(invitation, "for-dere-sender").markdown
    assert "Bestill tolk. Dere har oppgitt arabisk og tigrinja." in first
    assert "Lei teleslynge, eller stryk den." in first
    assert "**Språk vi har tolk i:** arabisk, tigrinja" in section(invitation, "med-").markdown


def test_there_is_one_sheet_on_the_wall_for_every_run_of_show() -> None:
    sheets = [s for s in full()["kjoreplan"].sections if s.kind == "kjoreplan"]
    in_playbook = [s for s in full()["dreiebok"].sections if s.kind == "kjoreplan"]
    assert len(sheets) == len(in_playbook) > 8
    for sheet in sheets:
        assert "**Plan B:** " in sheet.markdown
        assert "| Rolle | Hvem i dag |" in sheet.markdown
        rows = [line for line in sheet.markdown.split("\n") if re.match(r"\| _+ \| \d+\.\d\d \|", line)]
        assert rows[0].startswith("| ______ | 0.00 |")


def test_the_partner_sheet_asks_about_the_place_the_groups_and_what_they_can_give() -> None:
    sheet = full()["hva-tenker-dere"]
    assert [s.id for s in sheet.sections if s.kind == "skjema"] == [
        "kjennskap",
        "mangler",
        "grupper",
        "bidrag",
        "trenger",
    ]
    asked = section(sheet, "grupper").markdown
    for group in core_pack("nb").target_groups.values():
        assert group.term[1:] in asked
    assert "**Kontakt:** Folkehelsekoordinator, Solvik kommune" in section(sheet, "kontakt").markdown


def test_every_box_of_a_table_row_is_there() -> None:
    for document in full().values():
        for part in document.sections:
            blocks = re.findall(r"(?:^\|.*\n?)+", part.markdown, re.MULTILINE)
            for block in blocks:
                widths = {len(re.split(r"(?<!\\)\|", line)) for line in block.strip().split("\n")}
                assert len(widths) == 1, (document.id, part.id, widths)
