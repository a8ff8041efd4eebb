"""The documents beside the playbook, as the core pack's own templates write them."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

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
LONG_NAMES = st.one_of(NAMES, st.text("abc øå*", min_size=30, max_size=120))
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
A4_WORDS = 350
"""So many words fill a sheet of A4 in the size that the page has in print."""
TODAY = dt.date(2026, 11, 22)
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "ullerål"
SECTIONS = {
    "prosjektplan": CHAPTERS,
    "saksframlegg": [
        "sammendrag",
        "vedtaksforslag",
        "saksopplysninger",
        "lovgrunnlag",
        "vurdering",
        "vurdering-helse",
        "vurdering-barn",
        "vurdering-klima",
        "vurdering-okonomi",
        "vurdering-frivillighet",
        "medvirkning",
        "konsekvenser",
        "vedlegg",
    ],
    "omradeprofil": [
        "grenser",
        "folketall",
        "boformer",
        "moteplasser",
        "aktorer",
        "styrker",
        "utfordringer",
        "vet-ikke",
        "skjulte-tall",
        "kilder",
    ],
    "kommunikasjonsplan": ["mal", "grupper", "budskap", "kalender", "tone", "bilder", "sporsmal"],
    "personverninformasjon": [
        "ansvarlig",
        "hvorfor",
        "frivillig",
        "hva",
        "grunnlag",
        "hvem-ser",
        "hvor-lenge",
        "rettigheter",
    ],
    "samtykke": [
        "skjema-intervju",
        "skjema-opptak",
        "skjema-bilde",
        "skjema-publisering",
        "skjema-barn",
        "trekke",
    ],
    "sjekklister": [
        "uke-6",
        "uke-4",
        "uke-2",
        "uke-1",
        "under",
        "etter",
        "lokale",
        "digitalt",
        "barnepass",
        "tolk",
        "mat",
        "brann",
    ],
    "risikoanalyse": ["slik", "felles", "stegene", "oppfolging"],
    "kortversjon": ["hva", "hvem", "hvordan", "svar", "kontakt"],
    "presentasjon": [f"lysbilde-{number}" for number in range(1, 10)],
    "arshjul": ["aar-2027", "hvert-aar", "frister", "svar"],
    "budsjett": ["timer", "metoder", "andre", "finansiering", "regler", "regnskap", "etterpaa"],
}
"""The sections that each document is handed over with, in order (facts.md section 8)."""
FOR_RESIDENTS = ["personverninformasjon", "samtykke", "kortversjon"]
HEADED = [id_ for id_ in (*SECTIONS, "invitasjon", "kjoreplan") if id_ not in FOR_RESIDENTS]
ABBREVIATIONS = re.compile(r"\b(?:bl\.a|f\.eks|osv|mv|evt|ca|pga|mht|ifm|jf|dvs|inkl|SMS|e\.l)\b", re.IGNORECASE)


def documents(**fields: object) -> Mapping[str, Document]:
    """Give the documents of an area with these fields, by id."""
    area = Area.model_validate({"name": "Solvik", "period": Period(start="2027-01"), "target_groups": (), **fields})
    folder = AreaFolder(area=area, place=Place(area.name, "ukjent"), language="nb")
    pack = core_pack("nb")
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), TODAY, documents=pack.documents)
    return {document.id: document for document in playbook.documents}


@cache
def full() -> Mapping[str, Document]:
    """Give the documents of an area with every target group."""
    return documents(municipality="Solvik", target_groups=GROUPS, owner="Folkehelsekoordinator")


@cache
def example() -> Mapping[str, Document]:
    """Give the documents of the example, in the middle of its work."""
    checked = pipeline.examine(EXAMPLE)
    assert checked.pack is not None
    assert checked.folder is not None
    plan, asked = pipeline.tailor(checked.pack, checked.folder), checked.pack.documents
    playbook = pipeline.compose(checked.pack, checked.folder, plan, dt.date(2025, 3, 3), documents=asked)
    return {document.id: document for document in playbook.documents}


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


@pytest.mark.parametrize("id_", SECTIONS)
def test_a_document_has_every_section_it_is_handed_over_with(id_: str) -> None:
    for found in (documents(), full(), example()):
        expected = [re.sub("aar-2027", "aar-2025", s) if found is example() else s for s in SECTIONS[id_]]
        ids = [s.id for s in found[id_].sections]
        assert [id_ for id_ in ids if id_ in expected] == expected


@pytest.mark.parametrize("id_", HEADED)
def test_a_document_says_first_whose_it_is_when_it_was_made_and_whom_it_is_for(id_: str) -> None:
    readers = core_pack("nb").documents[id_].readers
    first = full()[id_].opening.split("\n")[0]
    assert first.startswith("**Eier:** Folkehelsekoordinator · **Dato:** søndag 22. november 2026 · **Versjon:** ")
    assert f"· **Nærmiljø:** Solvik, Solvik kommune · **Fase:** ikke begynt · **Til:** {readers}" in first
    assert documents()[id_].opening.startswith("**Eier:** ikke oppgitt · ")
    assert re.search(r"\*\*Fase:\*\* [A-ZÆØÅ]\w+", example()[id_].opening)


@pytest.mark.parametrize("id_", FOR_RESIDENTS)
def test_a_paper_for_residents_says_first_who_sends_it_and_when_and_no_more(id_: str) -> None:
    assert full()[id_].opening.split("\n")[0] == "**Solvik kommune** · søndag 22. november 2026"
    assert documents()[id_].opening.split("\n")[0] == "**Solvik** · søndag 22. november 2026"
    assert "Fase:" not in text_of(full()[id_])


@settings(max_examples=15)
@given(st.lists(st.sampled_from(GROUPS), unique=True), NAMES.filter(str.strip))
def test_every_document_is_written_for_any_name_and_any_groups(groups: list[str], name: str) -> None:
    found = documents(name=name, target_groups=groups)
    assert set(found) == set(core_pack("nb").documents)
    for document in (*found.values(), *example().values()):
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
@given(st.lists(st.sampled_from(GROUPS), unique=True), LONG_NAMES.filter(str.strip), LONG_NAMES.filter(str.strip))
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


@pytest.mark.parametrize("id_", FOR_RESIDENTS)
def test_what_residents_read_has_short_sentences_and_no_abbreviations(id_: str) -> None:
    for found in (documents(), full(), example()):
        text = "\n".join(s.markdown for s in found[id_].sections)
        assert [" ".join(words) for words in sentences(text) if len(words) > RESIDENTS_LIMIT] == []
        assert ABBREVIATIONS.findall(text) == []


def test_an_abbreviation_is_seen() -> None:
    assert ABBREVIATIONS.findall("Mat, f.eks. suppe, osv.") == ["f.eks", "osv"]


def test_the_short_version_fits_one_sheet() -> None:
    for found in (full(), example()):
        words = plain(text_of(found["kortversjon"])).split()
        assert 100 < len(words) <= A4_WORDS


def test_the_slides_come_in_the_order_of_the_presentation_that_began_it() -> None:
    titles = " ".join(s.title for s in example()["presentasjon"].sections)
    order = ["Utfordringer", "Mål", "Ambisjoner", "Hvem det er for", "Slik gjør vi det", "Hva tenker dere?"]
    assert sorted(order, key=titles.index) == order


def test_the_risks_are_of_every_kind_and_nobody_has_guessed_their_size() -> None:
    rows = section(full()["risikoanalyse"], "felles").markdown.split("\n")
    kinds = [row[4:].partition(":**")[0] for row in rows if row.startswith("| **")]
    for kind in ("Personvern", "Trygghet", "Oppmøte", "Konflikt", "Forventninger", "Nøkkelperson"):
        assert kind in kinds
    assert {"Kapasitet", "Økonomi", "Omdømme", "Vær"} <= set(kinds)
    assert kinds.count("Oppmøte") == 1 + len(GROUPS)
    assert {"".join(re.findall(r"\| (\d) \|", row)) for row in rows} == {""}


@pytest.mark.parametrize("form", ["intervju", "opptak", "bilde", "publisering", "barn"])
def test_every_consent_is_free_can_be_taken_back_as_easily_and_has_an_end(form: str) -> None:
    sheet = section(full()["samtykke"], f"skjema-{form}")
    assert sheet.kind == "plakat"
    for said in ("Det er frivillig.", "Et nei får ingen følger", "like lett å si nei etterpå", "Vi sletter det: ____"):
        assert said in sheet.markdown
    assert sheet.markdown.count("- [ ] ") >= 3
    assert "- [x]" not in sheet.markdown
    assert "**Underskrift:** ____" in sheet.markdown


def test_a_sheet_on_privacy_names_every_way_of_asking_that_is_about_persons() -> None:
    asked = section(example()["personverninformasjon"], "hva").markdown
    sheet = section(example()["personverninformasjon"], "hvem-ser").markdown
    used = set(re.findall(r"\(#metode-([a-z0-9-]+)\)", text_of(example()["dreiebok"])))
    methods = [m for id_, m in core_pack("nb").methods.items() if id_ in used]
    about_persons = {m.resident_name or m.name for m in methods if m.personal_data and m.audience == "innbyggere"}
    named = re.findall(r"^- \*\*(.+?):\*\*", asked, re.MULTILINE)
    assert {*named} == about_persons | {"Påmelding til møter"}
    assert "færre enn 5 personer" in sheet


def test_the_plan_for_what_to_say_has_each_group_with_its_channels_and_words() -> None:
    told = section(full()["kommunikasjonsplan"], "grupper").markdown
    tone = section(full()["kommunikasjonsplan"], "tone").markdown
    for group in core_pack("nb").target_groups.values():
        assert group.term[1:] in told
        assert group.channels[0] in told
        assert group.wording.use[0] in tone


def test_a_funder_that_is_chosen_stands_in_the_plan_and_the_budget_with_its_rules() -> None:
    chosen = documents(funding=("dam-helse",), target_groups=GROUPS)
    name = core_pack("nb").funders["dam-helse"].name
    assert name in section(chosen["prosjektplan"], "finansiering").markdown
    assert "er ikke oppgitt" not in section(chosen["prosjektplan"], "finansiering").markdown
    assert f"| {name} | ____" in section(chosen["budsjett"], "finansiering").markdown
    assert "når støtten er over 300\u00a0000\u00a0kr" in section(chosen["budsjett"], "tilskudd-dam-helse").markdown


def test_what_is_spent_comes_from_the_log_and_is_not_given_without_one() -> None:
    assert "**ikke oppgitt** | **ikke oppgitt**" in section(full()["budsjett"], "regnskap").markdown
    assert "timer**" in section(example()["budsjett"], "regnskap").markdown


def test_a_document_links_only_to_documents_that_are_there() -> None:
    pack = core_pack("nb")
    area = Area.model_validate({"name": "Solvik", "period": Period(start="2027-01"), "target_groups": GROUPS})
    folder = AreaFolder(area=area, place=Place(area.name, "ukjent"), language="nb")
    early = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), dt.date(2026, 9, 1)).documents
    there = {document.id for document in early}
    linked = {name for d in early for name in re.findall(r"\]\(([a-z-]+)\.html\)", text_of(d))}
    assert linked
    assert linked <= there
