"""What every document says, for three places and the example in every language: whole sentences, and nothing false."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.composing.material import SEED
from tests.content.test_three_places import PLACES, config

from naermiljomodell import pipeline
from naermiljomodell.domain.area import Area
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "ullerål"
BEFORE, AFTER = dt.date(2026, 11, 26), dt.date(2029, 1, 8)
PERIOD = {"start": "2027-01"}
FAULTS = {
    "one of many": re.compile(r"(?<![\d,.\u00a0–-])1 (?:timer|timar|uker|veker|minutter|minutt|hours|weeks|minutes)\b"),
    "a part of an hour": re.compile(r"(?<![\d,.])0[,.]\d+(?:–\d+(?:[,.]\d+)?)? (?:timer|timar|hours)\b"),
    "until the unknown": re.compile(r"(?:\btil|\bved|\bto|–) (?:ikke|ikkje|not) (?:oppgitt|given)\b"),
    "two full stops": re.compile(r"[.?!]\.(?!\.)|\.[,;]"),
    "an empty place": re.compile(r", ,|: :|«»|“”|\(\)|\(, |, \)"),
    "a gap before a sign": re.compile(r"\w [,.;?!](?=\s|$)", re.MULTILINE),
    "no comma": re.compile(r"er (?:ikke valgt|ikkje vald) og \w+ er "),
    "a reason that says no": re.compile(r"(?:fordi|because):\*\* (?:Nei|No)\b"),
    "twice unverified": re.compile(r"kontrollert, kontrollert"),
    "two labels": re.compile(r"\*\*Gjør:\*\* Gjør|\*\*Gjer:\*\* Gjer"),
}
"""What is wrong -> how it looks."""
FOR_RESIDENTS = ("kortversjon", "rekrutteringshefte", "sporreskjema")


def written(language: str, fields: Mapping[str, object], today: dt.date = BEFORE) -> dict[str, Document]:
    """Give the documents of an area, those whose template is in *language*, by id."""
    pack = core_pack(language)
    area = Area.model_validate({"municipality": "Solvik", "period": PERIOD, "target_groups": (), **fields})
    folder = AreaFolder(area=area, place=Place(area.name, "ukjent"), language=language)
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), today, documents=pack.documents)
    foreign = {id_ for id_, t in pack.templates.items() if language != "nb" and t.text == source()[id_]}
    return {document.id: document for document in playbook.documents if document.id not in foreign}


@cache
def source() -> Mapping[str, str]:
    """Give the templates in bokmål."""
    return {id_: template.text for id_, template in core_pack("nb").templates.items()}


@cache
def of(place: str, language: str, today: dt.date = BEFORE) -> dict[str, Document]:
    return written(language, config(place) if place in PLACES else {"name": "Solvik"}, today)


@cache
def example(today: dt.date) -> dict[str, Document]:
    checked = pipeline.examine(EXAMPLE)
    assert checked.pack is not None
    assert checked.folder is not None
    plan, asked = pipeline.tailor(checked.pack, checked.folder), checked.pack.documents
    playbook = pipeline.compose(checked.pack, checked.folder, plan, today, documents=asked)
    return {document.id: document for document in playbook.documents}


def text_of(document: Document) -> str:
    """Give all the Markdown of a document, without the marks that are for renderers only."""
    text = "\n".join([document.opening, *(f"{s.title}\n{s.markdown}" for s in document.sections)])
    return re.sub(r" \{[.#][^}\n]*\}", "", text)


def faults(text: str) -> Iterator[str]:
    """Give each fault with the line it is in."""
    for line in text.split("\n"):
        yield from (f"{name}: {line}" for name, fault in FAULTS.items() if fault.search(line))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", [*PLACES, "tom"])
def test_every_document_is_in_whole_sentences(place: str, language: str) -> None:
    found = of(place, language)
    assert len(found) > (4 if language == "en" else 28)
    assert {
        id_: list(faults(text_of(document))) for id_, document in found.items() if any(faults(text_of(document)))
    } == {}


@pytest.mark.parametrize("today", [dt.date(2025, 3, 3), BEFORE])
def test_every_document_of_the_example_is_in_whole_sentences(today: dt.date) -> None:
    found = example(today)
    assert len(found) > 28
    assert {
        id_: list(faults(text_of(document))) for id_, document in found.items() if any(faults(text_of(document)))
    } == {}


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        ("one of many", "Varighet: 1 timer"),
        ("one of many", "Førebuing: 1 veker"),
        ("a part of an hour", "Varighet: 0,3–0,5 timer"),
        ("until the unknown", "Arbeidet går fra desember 2026 til ikke oppgitt."),
        ("until the unknown", "| Periode | januar 2027 – ikkje oppgitt |"),
        ("two full stops", "Gjelder stegene Hva ble det til?."),
        ("an empty place", "Åpent, , gratis"),
        ("an empty place", "møtet () og"),
        ("a gap before a sign", "Hun kom ."),
        ("no comma", "målgruppen «Ungdom» er ikke valgt og arbeidet er ikke forankret i planen"),
        ("a reason that says no", "**Vi gjør det ikke, fordi:** Nei. Det er for stort."),
        ("twice unverified", "(arbeidsverdi, ikke kontrollert, kontrollert november 2026)"),
        ("two labels", "- **Gjør:** Gjør det gratis å være med"),
    ],
)
def test_a_planted_fault_is_seen(name: str, planted: str) -> None:
    assert [fault.partition(":")[0] for fault in faults(f"Først.\n{planted}\nSist.")] == [name]


@pytest.mark.parametrize(
    "fine", ["11 timer", "10\u00a0001 timer", "1 time", "2–3 timer", "0,5 prosent", "«Hva nå?», sa de.", "…"]
)
def test_what_is_whole_is_no_fault(fine: str) -> None:
    assert list(faults(fine)) == []


def test_a_question_for_the_end_of_a_meeting_is_in_no_form_that_is_filled_in_at_home() -> None:
    indicators = core_pack("nb").indicators
    aims = {"main_aim": "Mål", "sub_aims": [{"id": "a", "text": "Delmål", "indicators": sorted(indicators)}]}
    for language in ("nb", "nn"):
        found = written(language, {"name": "Solvik", "aims": aims})
        for indicator in core_pack(language).indicators.values():
            for id_ in ("sporreskjema", "intervjuguide"):
                if indicator.asked == "på-møtet":
                    assert indicator.question not in text_of(found[id_]), (id_, indicator.id)
        assert core_pack(language).indicators["tillit-0-10"].question in text_of(found["sporreskjema"])
    assert {i.id for i in indicators.values() if i.asked == "på-møtet"} == {
        "blitt-hort",
        "nye-stemmer",
        "hort-fra-noen",
    }
    assert all(i.asked for i in indicators.values() if " du " in i.question)


def test_a_pot_of_money_is_given_once_and_not_for_each_time() -> None:
    found = of("bydel", "nb")
    for id_ in ("budsjett", "prosjektplan"):
        assert "| Mikrotilskudd | 10\u00a0000–50\u00a0000\u00a0kr i alt | – |" in text_of(found[id_])
    assert "**Penger:** 10\u00a0000–50\u00a0000\u00a0kr i alt (anslag)" in text_of(found["idehefte"])


@pytest.mark.parametrize("place", PLACES)
def test_a_new_meeting_place_is_a_place(place: str) -> None:
    row = next(
        line for line in text_of(of(place, "nb")["dreiebok"]).split("\n") if line.startswith("| Åpne en ny møteplass")
    )
    assert "Turgruppe" not in row


def test_a_step_names_the_methods_it_could_have_used_and_the_reader_finds_what_they_are() -> None:
    for language in LANGUAGES:
        playbook = text_of(of("bydel", language)["dreiebok"])
        assert "(#andre-metoder)" in playbook
    playbook = text_of(of("bydel", "nb")["dreiebok"])
    assert "Andre metoder dere kan bruke i dette steget: [Framtidsverksted](#andre-metoder), [Open Space" in playbook
    described = next(s for s in of("bydel", "nb")["dreiebok"].sections if s.id == "andre-metoder").markdown
    assert "| Framtidsverksted | " in described
    assert "| Kafédialog | " not in described


def test_the_sheets_that_a_meeting_needs_lie_behind_the_run_of_show() -> None:
    for language, said in (("nb", "Tenk dere stedet om to år."), ("nn", "Tenk dykk staden om to år.")):
        document = of("bydel", language)["kjoreplan"]
        sheets = [s.id for s in document.sections if s.kind == "plakat"]
        assert sheets == [
            "moteark-program-kafedialog",
            "moteark-funn",
            "moteark-kan-pavirkes",
            "moteark-er-bestemt",
            "moteark-sporsmal-kafedialog-1",
            "moteark-sporsmal-kafedialog-2",
            "moteark-sporsmal-kafedialog-3",
            "moteark-ide",
            "moteark-bli-med",
            "moteark-ut",
        ]
        assert said in text_of(document)
    assert "**Du får svar:** mai 2027" in text_of(of("bydel", "nb")["kjoreplan"])
    assert "**Du får svar:** ____" in text_of(of("bydel", "nb", AFTER)["kjoreplan"])


def test_only_a_hall_has_somebody_who_tries_the_sound_and_only_a_room_a_door() -> None:
    sheets = {
        s.id.removeprefix("ark-"): s.markdown for s in of("bydel", "nb")["kjoreplan"].sections if s.kind == "kjoreplan"
    }
    methods = core_pack("nb").methods
    assert {"turgruppe", "likeperson", "kafedialog", "digital-workshop", "interessentanalyse"} <= sheets.keys()
    for id_, text in sheets.items():
        method = methods[id_]
        meets = method.audience != "internt" and method.form != "digital"
        assert ("Døren tar imot" in text) == (meets and method.venue != "annet"), id_
        assert ("lyd og slynge" in text) == (method.venue == "sal"), id_
        assert ("teksting før de andre" in text) == (method.form == "digital"), id_
        assert ("førstehjelp, nødnummer og hvem dere ringer" in text) == meets, id_


def test_the_leaflet_for_everybody_names_no_group() -> None:
    for language in LANGUAGES:
        leaflet = text_of(of("bydel", language)["kortversjon"])
        terms = {core_pack(language).target_groups[g].term for g in SEED}
        assert [term for term in terms if term in leaflet] == []


@pytest.mark.parametrize("id_", FOR_RESIDENTS)
def test_residents_are_not_offered_a_day_that_has_been(id_: str) -> None:
    early, late = text_of(example(dt.date(2024, 9, 2))[id_]), text_of(example(AFTER)[id_])
    said = re.sub(r"^\*\*Ringerike kommune\*\* .*|Arbeidet går fra .*", "", late, flags=re.MULTILINE)
    assert re.findall(r"\b\w+ 202[4-7]", said) == []
    assert "202" in re.sub(r"^\*\*.*", "", early) or id_ == "sporreskjema"


def test_the_invitation_and_the_checklists_leave_out_what_is_past() -> None:
    invitation = example(AFTER)["invitasjon"]
    sheets = [s.markdown for s in invitation.sections if s.id.startswith(("svar-", "enkelt-"))]
    assert sheets
    assert all("____________" in s and not re.search(r"\b202\d", s) for s in sheets)
    assert "Unngå 21. desember 2024" in text_of(example(dt.date(2024, 9, 2))["sjekklister"])
    assert "Unngå 21. desember 2024" not in text_of(example(AFTER)["sjekklister"])


def test_politicians_get_few_laws_and_only_those_that_were_read() -> None:
    pack = core_pack("nb")
    chosen = {law.id for law in pack.laws.values() if law.in_case}
    assert len(chosen) == 8
    assert {pack.laws[id_].grade for id_ in chosen} == {"V"}
    for place in PLACES:
        part = next(s for s in of(place, "nb")["saksframlegg"].sections if s.id == "lovgrunnlag").markdown
        assert 5 < part.count("Lest i kilden") + part.count("| Overskriften er lest i: ") <= 10
        assert "Arbeidsverdi" not in part
        assert "Resten står i [«Lov og personvern»](lovramme.html)." in part
    municipality = next(s for s in example(BEFORE)["saksframlegg"].sections if s.id == "lovgrunnlag").markdown
    assert "Sameloven" not in municipality
    assert "Folkehelseloven § 4 |" in municipality


@pytest.mark.parametrize(
    ("language", "alone"),
    [
        ("nb", "Det jeg trenger for å kunne komme: ____"),
        ("nn", "Det eg treng for å kunne kome: ____"),
        ("en", "What I need in order to come: ____"),
    ],
)
def test_the_slip_has_squares_for_what_the_sheet_offers_and_else_an_open_line(language: str, alone: str) -> None:
    sheets = {s.id: s.markdown for s in of("bydel", language)["invitasjon"].sections}
    slips = [text for id_, text in sheets.items() if id_.startswith("lapp-")]
    bare = [s.markdown for s in of("Solvik", language)["invitasjon"].sections if s.id.startswith("lapp-")]
    assert all((alone in slip) != ("- [ ]" in slip) for slip in slips + bare)
    assert any("- [ ]" in slip for slip in slips)
    assert bare
    assert all(alone in slip for slip in bare)


@pytest.mark.parametrize(("language", "unknown"), [("nb", "ikke oppgitt"), ("nn", "ikkje oppgitt")])
def test_the_case_has_open_lines_where_nothing_is_given(language: str, unknown: str) -> None:
    case = {s.id: s.markdown for s in of("Solvik", language)["saksframlegg"].sections}
    assert unknown not in case["sammendrag"] + case["vurdering-helse"]
    assert case["sammendrag"].count("________________") == 4
    assert "________________" in case["bakgrunn"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_groups_a_list_is_for_are_named_as_people_say_them(language: str) -> None:
    last = {"en": " and "}.get(language, " og ")
    heads = re.findall(r"^\*\*(?:For|Til|To) (.+)\*\*$", text_of(of("bydel", language)["dreiebok"]), re.MULTILINE)
    assert any(last in head for head in heads)


def test_a_law_says_what_it_rests_on_and_which_steps_it_is_about() -> None:
    laws = text_of(of("bydel", "nb")["lovramme"])
    assert "(arbeidsverdi, ikke kontrollert; sist sett på november 2026)" in laws
    assert re.search(r"\(lest i kilden: Folkehelseloven, innholdsfortegnelse, november 2026\)", laws)
    assert "Gjelder steget «" in laws
    assert re.search(r"Gjelder stegene «[^»]+» og «[^»]+»\.", laws)


def test_the_answer_to_an_idea_stands_for_itself() -> None:
    answer = text_of(example(BEFORE)["tilbakemelding"])
    assert "**Vi gjør det: Hagedag.** Ja. Vi begynner" in answer
    assert "**Vi gjør det ikke.** Nei." in answer
    assert "- 1 har vi sagt ja til." in answer
    assert "Her ser dere hva som skjer med hver idé." in answer


def test_a_document_does_not_give_the_advice_of_the_tool() -> None:
    for found in (of("tom", "nb"), example(BEFORE)):
        for id_ in ("risikoanalyse", "statusrapport"):
            assert "naermiljo.yaml" not in text_of(found[id_])
    assert re.search(r"Og \d+ til, se dreieboken\.", text_of(example(BEFORE)["statusrapport"]))


def test_figures_from_elsewhere_have_a_heading_and_each_year_once() -> None:
    playbook = text_of(of("bydel", "nb")["dreiebok"])
    assert "**Tall å kjenne til:**" in playbook
    assert "2014 og 2015, tabell; lest i kilden)" in playbook
    assert "Tall fra andre steder: " in text_of(of("bydel", "nb")["omradeprofil"])


def test_a_partner_is_not_told_what_is_not_given() -> None:
    for id_ in ("hva-tenker-dere", "partneravtale", "kortversjon"):
        assert "ikke oppgitt" not in text_of(of("tom", "nb")[id_]), id_
        assert "ikkje oppgitt" not in text_of(of("tom", "nn")[id_]), id_
    for id_ in ("hva-tenker-dere", "kortversjon"):
        assert "not given" not in text_of(of("tom", "en")[id_]), id_
