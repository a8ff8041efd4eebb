"""The documents for asking, answering, reporting and handing over, as the core pack's own templates write them."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.content.test_documents import GROUPS, RESIDENTS_LIMIT, plain, section, sentences, text_of

from naermiljomodell import pipeline
from naermiljomodell.domain.area import Area
from naermiljomodell.domain.place import Place
from naermiljomodell.domain.records import AreaFolder, Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Document

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "ullerål"
CHAPTERS = {
    "intervjuguide": ["innledning", "samtykke", "kjernesporsmal", "stedssamtale", "avslutning", "koding"],
    "sporreskjema": ["dette-bor-du-vite", "sporsmal", "stedet-ditt", "egne-ord", "takk", "kodeark"],
    "referat": ["motet", "til-stede", "sagt", "uenighet", "beslutninger", "ideregister"],
    "loggark": ["motet", "oppmotet", "etterpa"],
    "tilbakemelding": ["kort-sagt", "hva-skjer-na", "kontakt"],
    "aktorrapport": ["gjor-dette", "dekning", "nye-koblinger", "sarbare-punkter", "band", "aktorene", "metode"],
    "handlingsplan": ["mal", "tiltak", "tiltak-fra-planen", "penger", "oppfolging"],
    "partneravtale": [
        "formal",
        "roller",
        "ressurser",
        "okonomi",
        "personvern",
        "kommunikasjon",
        "varighet",
        "konflikt",
        "underskrift",
    ],
    "statusrapport": ["gjort", "avvik", "venter", "tall", "ideene", "grupper", "risiko", "neste"],
    "evalueringsrapport": [
        "sporsmalene",
        "metode",
        "svar",
        "funn",
        "prosessen",
        "samarbeidet",
        "timer-og-penger",
        "laering",
        "begrensninger",
        "anbefaling",
    ],
    "sluttrapport": [
        "sammendrag",
        "detaljer",
        "bakgrunn",
        "mal",
        "gjennomforing",
        "deltakelse",
        "resultater",
        "okonomi",
        "ikke-malt",
        "laering",
        "videre",
    ],
    "overlevering": ["fortsetter", "lofter", "penger", "nokler", "kontakter", "slutter", "overlevert"],
    "idehefte": ["fra-folk", "oppskrifter", "steder", "egen"],
    "rekrutteringshefte": ["slik-spor-dere", "hvem", "oppgaver", "tilbud", "forste-maned", "lapp"],
}
TODAY = dt.date(2027, 6, 1)
FOR_OTHERS = {"sporreskjema", "tilbakemelding", "idehefte", "rekrutteringshefte", "partneravtale"}
"""Documents for residents and partners: they say who sends them and when, and no more."""
FUNDER = "dam-helse"
IDEAS = tuple(
    Idea.model_validate({"date": "2027-02-01", "target_group": "innvandrere", **fields})
    for fields in (
        {"id": "benker", "text": "Benker ved elva", "status": "mottatt", "place": "Elvestien"},
        {"id": "kor", "text": "Kor for alle", "status": "vurderes", "answer": "Vi spør skolen."},
        {"id": "kafe", "text": "Språkkafé", "status": "vedtatt", "answer": "Ja!", "owner": "Biblioteket"},
        {"id": "tur", "text": "Turgruppe", "status": "i-gang", "action": "Tirsdagstur", "answer_date": "2027-03"},
        {"id": "hage", "text": "Hage", "status": "gjennomført", "answer": "Hagen er åpen."},
        {"id": "bad", "text": "Badeanlegg", "status": "avvist", "answer": "For dyrt for oss."},
        {"id": "heis", "text": "Heis i bakken", "status": "avvist"},
    )
)
LOG = tuple(
    LogEntry.model_validate(fields)
    for fields in (
        {"date": "2027-01-20", "step": "informasjonsmote", "happened": "Møte", "participants": 22, "hours": 6, "nok": 800},
        {"date": "2027-02-01", "step": "oppsokende-kartlegging", "happened": "Stand", "participants": 4, "decision": "Ja."},
        {"date": "2027-02-08", "step": "oppsokende-kartlegging", "happened": "Gjestebud", "target_group": "innvandrere",
         "participants": 17, "new_participants": 14, "next": "Ringe biblioteket"},
    )
)  # fmt: skip
MEASURED = tuple(
    Measurement.model_validate(fields)
    for fields in (
        {"indicator": "tilhorighet-0-10", "date": "2027-01", "value": 6.4, "count": 118, "instrument": "skjema"},
        {"indicator": "tilhorighet-0-10", "date": "2027-05", "value": 6.9, "count": 97, "instrument": "intervju"},
        {"indicator": "ensomhet-0-10", "date": "2027-01", "numerator": 3, "denominator": 43},
        {"indicator": "trygghet-0-10", "date": "2027-01", "value": 8.7, "count": 8},
        {"indicator": "deltakere-malgrupper", "date": "2027-05", "value": 31, "group": "innvandrere"},
        {"indicator": "moteplasser-antall", "date": "2027-01", "value": 2},
    )
)
AIMS = {
    "main_aim": "Styrke Solvik",
    "sub_aims": [
        {"id": "a", "text": "Flere hører til", "indicators": ["tilhorighet-0-10", "ensomhet-0-10"], "step": ["pilot"]},
        {
            "id": "b",
            "text": "Flere møtes",
            "indicators": ["moteplasser-antall", "deltakere-malgrupper", "kommer-igjen"],
        },
        {"id": "c", "text": "Uten noe"},
    ],
}
ACTORS = tuple(
    Stakeholder.model_validate({"sector": "frivillighet", "kind": "turlag", "target_groups": ["innvandrere"], **fields})
    for fields in (
        {"id": "tur", "name": "Turlaget", "resources": ["Turleder"]},
        {"id": "bib", "name": "Biblioteket", "kind": "bibliotek", "sector": "moteplass"},
        {"id": "nav", "name": "Nav-kontoret", "kind": "nav", "sector": "kommune", "roles": ["finansior"]},
    )
)


def written(folder: AreaFolder, today: dt.date = TODAY) -> Mapping[str, Document]:
    """Give the documents of *folder* that are looked at here, by id, though their time may not have come."""
    whole = core_pack("nb")
    pack = dataclasses.replace(whole, documents={id_: whole.documents[id_] for id_ in CHAPTERS})
    playbook = pipeline.compose(pack, folder, pipeline.tailor(pack, folder), today, documents=CHAPTERS)
    return {document.id: document for document in playbook.documents}


def solvik(fields: Mapping[str, object] | None = None, **tables: object) -> AreaFolder:
    """Give a neighbourhood in a place that is not known: *fields* are of its area, *tables* of its folder."""
    area = Area.model_validate(
        {"name": "Solvik", "period": {"start": "2027-01"}, "target_groups": (), **(fields or {})}
    )
    given: dict[str, object] = {"area": area, "place": Place("Solvik", "ukjent"), "language": "nb", **tables}
    return AreaFolder(**given)  # type: ignore[arg-type]  # the tables are the test's own


@cache
def empty() -> Mapping[str, Document]:
    """Give the documents of an area of which nothing is known."""
    return written(solvik())


@cache
def example() -> Mapping[str, Document]:
    """Give the documents of Ullerål."""
    checked = pipeline.examine(EXAMPLE)
    assert checked.folder is not None
    return written(checked.folder, dt.date(2025, 1, 10))


@cache
def full() -> Mapping[str, Document]:
    """Give the documents of an area with ideas, log, measurements, actors and a funder."""
    fields = {
        "municipality": "Solvik",
        "owner": "Folkehelsekoordinator",
        "target_groups": GROUPS,
        "period": {"start": "2027-01", "end": "2028-05"},
        "aims": AIMS,
        "challenges": ["ensomhet"],
        "anchoring": {"plans": ["folkehelseoversikt"]},
        "funding": [FUNDER],
        "access": {"interpreter": ["arabisk", "tigrinja"]},
    }
    return written(
        solvik(
            fields,
            ideas=IDEAS,
            log=LOG,
            measurements=MEASURED,
            stakeholders=ACTORS,
            relations=(Relation(origin="tur", target="nav", kind="samarbeider", level=3, since="2027-03"),),
            meeting_places=(MeetingPlace(id="bib", name="Biblioteket", kind="bibliotek"),),
            notes=(("laering-videre", "Vi begynte for sent."),),
        )
    )


AREAS = pytest.mark.parametrize("area", [empty, example, full])


@AREAS
@pytest.mark.parametrize("id_", CHAPTERS)
def test_every_document_is_written_with_its_chapters(id_: str, area: object) -> None:
    document = area()[id_]  # type: ignore[operator]  # one of the three above
    ids = [s.id for s in document.sections]
    assert [i for i in ids if i in CHAPTERS[id_]] == CHAPTERS[id_]
    assert len(ids) == len(set(ids))
    assert "None" not in text_of(document)
    assert not re.search(r"\{[:%{]|[%}]\}|\[\]|\| 0 (?!\| 1 )|\.\.(?!\.)", text_of(document))


@AREAS
def test_no_section_is_empty_but_for_those_that_have_parts(area: object) -> None:
    for id_ in CHAPTERS:
        parts = area()[id_].sections  # type: ignore[operator]  # likewise
        for part, after in zip(parts, [*parts[1:], None], strict=True):
            assert part.markdown or (after and after.level > part.level), (id_, part.id)


@AREAS
def test_every_table_row_has_as_many_cells_as_its_head(area: object) -> None:
    for id_ in CHAPTERS:
        for part in area()[id_].sections:  # type: ignore[operator]  # likewise
            for block in re.findall(r"(?:^\|.*\n?)+", part.markdown, re.MULTILINE):
                widths = {len(re.split(r"(?<!\\)\|", line)) for line in block.strip().split("\n")}
                assert len(widths) == 1, (id_, part.id, widths)
                assert re.match(r"\|[^\n]+\n\|(---\|)+(\n|$)", block), (id_, part.id, block[:80])


@AREAS
@pytest.mark.parametrize("id_", CHAPTERS)
def test_every_document_says_first_whose_it_is_when_and_for_whom(id_: str, area: object) -> None:
    first = area()[id_].opening.split("\n")[0]  # type: ignore[operator]  # likewise
    if id_ in FOR_OTHERS:
        assert re.fullmatch(r"\*\*(Solvik|Solvik kommune|Ringerike kommune)\*\* · \w+ \d+\. \w+ 20\d\d", first)
        return
    for word in ("Eier", "Dato", "Versjon", "Nærmiljø", "Fase", "Til"):
        assert re.search(rf"\*\*{word}:\*\* \S", first), (id_, word)


def test_every_document_tells_when_it_is_needed_and_how_long_it_is() -> None:
    pack = core_pack("nb")
    for id_ in CHAPTERS:
        document = pack.documents[id_]
        assert document.from_phase in pack.phases
        assert document.extent


@AREAS
def test_a_final_report_has_nothing_to_fill_in_and_claims_no_effect(area: object) -> None:
    said = text_of(area()["sluttrapport"])  # type: ignore[operator]  # likewise
    assert "Rapporten påstår ingen virkning." in said
    said = said.replace("hva som førte til endringen, vises ikke", "")
    assert not re.search(r"__|\bskriv inn\b|\bklikk\b|\bXX+\b|liten tvil|førte til|takket være|☐", said, re.IGNORECASE)


def test_a_final_report_of_which_nothing_is_known_says_so() -> None:
    said = section(empty()["sluttrapport"], "ikke-malt").markdown
    for line in ("Loggen er tom.", "Oppmøtet er ikke talt.", "timer er ikke ført", "Kroner er ikke ført."):
        assert line in said
    assert "Ingen indikatorer er valgt" in section(empty()["sluttrapport"], "malinger").markdown


def test_a_final_report_says_what_was_not_measured_or_only_once() -> None:
    said = section(full()["sluttrapport"], "ikke-malt").markdown
    assert "Kommer igjen: ikke målt." in said
    assert "Møteplasser i bruk: målt bare én gang." in said
    assert "Deltakere fra målgruppene: ikke målt for alle under ett, bare for grupper." in said


def test_a_final_report_has_the_parts_the_deadline_and_the_audit_limit_of_each_chosen_funder() -> None:
    funder = core_pack("nb").funders[FUNDER]
    report = full()["sluttrapport"]
    first = section(report, f"giver-{FUNDER}").markdown
    assert f"senest {funder.report_within_weeks} uker etter at prosjektet er slutt, altså " in first
    assert "støtte over 300 000\u00a0kr krever bekreftelse fra revisor" in re.sub(r"(?<=300).(?=000)", " ", first)
    parts = [s.title for s in report.sections if s.id.startswith(f"giver-{FUNDER}-")]
    assert parts == list(funder.report_sections)
    assert not [s for s in empty()["sluttrapport"].sections if s.id.startswith("giver-")]


def test_a_value_measured_in_two_ways_is_not_to_be_compared() -> None:
    for id_, part in (("sluttrapport", "malinger"), ("evalueringsrapport", "funn-1")):
        said = section(full()[id_], part).markdown
        assert "6,4 (januar 2027" in said
        assert "6,9 (mai 2027" in said
        refused = section(full()[id_], "for-og-etter").markdown
        (line,) = (line for line in refused.splitlines() if line.startswith("- **Tilhørighet til stedet:**"))
        assert "Kan ikke sammenlignes." in line
        assert "Endring" not in line


def test_the_answer_has_each_idea_with_what_was_said_to_it() -> None:
    said = plain("\n\n".join(s.markdown for s in full()["tilbakemelding"].sections))
    for idea in IDEAS:
        assert f"Du sa: {idea.text}" in said
        assert (idea.answer or "") in said
    answers = {s.id: s.markdown for s in full()["tilbakemelding"].sections}
    assert [i.id for i in IDEAS if i.text in answers["dette-gjor-vi"]] == ["kafe", "tur", "hage"]
    assert [i.id for i in IDEAS if i.text in answers["ikke-bestemt"]] == ["benker", "kor"]
    assert [i.id for i in IDEAS if i.text in answers["gjor-ikke"]] == ["bad", "heis"]
    assert "Vi har ikke skrevet grunnen ennå." in answers["gjor-ikke"]
    assert "Vi har ikke svart deg ennå." in answers["ikke-bestemt"]


def test_the_answer_tells_what_was_done_and_when() -> None:
    done = LogEntry.model_validate(
        {"date": "2027-05-03", "step": "pilot", "happened": "Kafeen åpnet", "ideas": ["kafe"]}
    )
    said = section(written(solvik(ideas=IDEAS, log=(done,)))["tilbakemelding"], "dette-gjor-vi").markdown
    assert "**Gjort:** Kafeen åpnet (3. mai 2027)." in said
    assert said.count("**Gjort:**") == 1


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_boxes_of_the_sheet_for_the_log_are_the_columns_of_the_log_and_no_other(language: str) -> None:
    template = core_pack(language).templates["naermiljo/loggark"].text
    rows = re.findall(r"^\|(?: `\w+` \|)+", template, re.MULTILINE)
    boxes = [name for row in rows for name in re.findall(r"\w+", row)]
    assert sorted(boxes) == sorted(field.alias for field in LogEntry.model_fields.values())


def test_the_status_report_tells_whom_one_waits_for_and_who_is_not_reached() -> None:
    report = full()["statusrapport"]
    assert "**For sent:** Heis i bakken" in section(report, "ideene").markdown
    assert "- **Prosjektleder:** For sent: " in section(report, "venter").markdown
    groups = section(report, "grupper").markdown
    assert "innvandrerbakgrunn" not in groups
    assert "**Eldre som bor alene:** " in groups
    assert "(satt av: ikke oppgitt; planen: " in section(report, "tall").markdown
    assert "Målgrupper er ikke oppgitt." in section(empty()["statusrapport"], "grupper").markdown


def test_the_answer_does_not_say_which_group_an_idea_came_from() -> None:
    assert "innvandrer" not in text_of(full()["tilbakemelding"]).casefold()


@pytest.mark.parametrize("id_", ["tilbakemelding", "sporreskjema"])
@AREAS
def test_no_sentence_to_residents_is_longer_than_twenty_words(id_: str, area: object) -> None:
    parts = [s.markdown for s in area()[id_].sections if s.id not in {"koding", "kodeark"}]  # type: ignore[operator]  # likewise
    said = [words for part in parts for words in sentences(part)]
    assert len(said) > 8
    assert [words for words in said if len(words) > RESIDENTS_LIMIT] == []


def test_counts_of_few_people_are_hidden_everywhere() -> None:
    for id_ in CHAPTERS:
        said = text_of(full()[id_])
        assert "3 av 43" not in said
        assert "8,7" not in said
        assert not re.search(r"Stand \| 4 \|", said)
    log = section(full()["sluttrapport"], "logg").markdown
    assert "| Stand | målt, men ikke vist fordi det gjelder få personer |" in log
    assert "| Gjestebud | 17 | målt, men ikke vist" in log
    assert "minst 39" in section(full()["sluttrapport"], "deltakelse").markdown


GLUED = re.compile(r"\|[ -]*\|\|")
"""Two rows of a table on one line, as a template writes them when a line ends with the end of a loop."""


@pytest.mark.parametrize("id_", ["sporreskjema", "intervjuguide"])
def test_every_row_of_answers_is_a_line_of_its_own(id_: str) -> None:
    assert GLUED.search("|---|---|| ☐ | ☐ |")
    for said in (full()[id_], empty()[id_]):
        assert "☐" in text_of(said) or id_ == "intervjuguide"
        assert not GLUED.search(text_of(said))


def test_the_questions_are_those_of_the_indicators_that_the_aims_name() -> None:
    asked = [s.id for s in full()["sporreskjema"].sections if s.id.startswith("sporsmal-")]
    assert asked == ["sporsmal-ensomhet-0-10", "sporsmal-tilhorighet-0-10"]
    wording = core_pack("nb").indicators["ensomhet-0-10"].question
    assert section(full()["sporreskjema"], "sporsmal-ensomhet").title == wording
    assert wording in section(full()["intervjuguide"], "kjernesporsmal").markdown


def test_without_aims_the_core_questions_are_asked() -> None:
    asked = [s.id for s in empty()["sporreskjema"].sections if s.id.startswith("sporsmal-")]
    assert "sporsmal-ensomhet-0-10" in asked
    assert [i for i in asked if "osss" in i] == ["sporsmal-osss-3-1", "sporsmal-osss-3-2", "sporsmal-osss-3-3"]


@pytest.mark.parametrize("indicator", sorted(core_pack("nb").indicators))
def test_every_indicator_can_be_asked_about_or_left_out(indicator: str) -> None:
    aims = {"main_aim": "Mål", "sub_aims": [{"id": "a", "text": "Delmål", "indicators": [indicator]}]}
    form = written(solvik({"aims": aims}))["sporreskjema"]
    asked = [s for s in form.sections if s.id.startswith("sporsmal-")]
    assert asked or "Gå til stedet ditt." in section(form, "sporsmal").markdown
    assert all(s.markdown for s in asked)


@pytest.mark.parametrize(("id_", "part"), [("intervjuguide", "stedssamtale"), ("sporreskjema", "stedet-ditt")])
def test_the_place_is_talked_of_in_fourteen_themes(id_: str, part: str) -> None:
    rows = [line for line in section(empty()[id_], part).markdown.split("\n") if line.startswith("| ")]
    assert len(rows) == 1 + 14


def test_the_actors_are_told_of_links_to_try_and_never_of_trust() -> None:
    report = full()["aktorrapport"]
    links = section(report, "nye-koblinger").markdown
    assert all(said in links for said in ("Biblioteket", "Turlaget", "personer med innvandrerbakgrunn"))
    assert "| Turlaget | Samarbeider | Nav-kontoret | felles tiltak | mars 2027 |" in section(report, "band").markdown
    assert "tillit" not in text_of(report).casefold()


def test_what_was_learnt_is_what_the_notes_say() -> None:
    for id_ in ("evalueringsrapport", "sluttrapport"):
        assert "Vi begynte for sent." in section(full()[id_], "laering-laering-videre").markdown


def test_the_plan_of_action_names_aims_without_measures() -> None:
    said = section(full()["handlingsplan"], "mal").markdown
    assert "«Uten noe» mangler tiltak og indikator." in said
    assert "«Flere møtes» mangler tiltak." in said


def test_promises_that_are_open_are_handed_over() -> None:
    said = section(full()["overlevering"], "lofter").markdown
    assert [i.id for i in IDEAS if i.text in said] == ["benker", "kor", "tur", "heis"]
    assert "Ringe biblioteket" in said


def test_only_schemes_that_are_chosen_stand_in_budget_and_year_wheel() -> None:
    names = [funder.name for funder in core_pack("nb").funders.values()]
    assert names
    for folder, chosen in ((solvik(), False), (solvik({"funding": [FUNDER]}), True)):
        playbook = pipeline.compose(
            core_pack("nb"), folder, pipeline.tailor(core_pack("nb"), folder), TODAY, documents=("arshjul", "budsjett")
        )
        for document in playbook.documents:
            if document.id in {"arshjul", "budsjett"}:
                text = "\n".join(f"{s.title}\n{s.markdown}" for s in document.sections)
                assert any(name in text for name in names) is chosen, document.id


def test_what_a_phase_is_for_is_said_so_that_anybody_can_read_it() -> None:
    for language, you in (("nb", "dere"), ("nn", "de"), ("en", "you")):
        for phase in core_pack(language).phases.values():
            assert you not in re.findall(r"\w+", phase.purpose.casefold()), phase.id
