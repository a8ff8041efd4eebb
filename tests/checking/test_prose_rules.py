from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.building import by_id, method, pack, step

from naermiljomodell.checking.prose_rules import RESIDENTS_LIX, check_prose, lix, plain_template
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.domain.reference import DocumentTemplate, Source
from naermiljomodell.language.wording import CONSIDER

SOURCES = by_id([Source(id="s01", name="En rapport om demente", publisher="Et institutt")])
EASY = "Kom til huset. Vi har mat og kaffe. Det koster ikke noe. Ta med en nabo. " * 4
HARD = "Kommunestyret vedtok innledningsvis prosjektbeskrivelsens hovedmålsettinger vedrørende tilretteleggingen. " * 8


def model(text: str = "", language: str = "nb", **fields: object) -> Pack:
    made = pack([step("pilot", **{**({"description": text} if text else {}), **fields})], [method("m", "innvandrere")])
    return replace(made, sources=SOURCES, language=language)


def told(text: str = "", language: str = "nb", **fields: object) -> list[tuple[str, str]]:
    """Give code and word of every finding about a step with *text*."""
    found = [p for p in check_prose(model(text, language, **fields), language) if p.path.startswith("steg")]
    return [(p.code, str(next(iter(dict(p.facts).values())))) for p in found]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Inviter demente.", "demente"),
        ("De som er Vanskelige å nå.", "Vanskelige å nå"),
        ("Hun lider av angst.", "lider av"),
        ("Spør brukerne.", "brukerne"),
    ],
)
def test_a_word_that_speaks_of_people_as_lacking_is_found(text: str, word: str) -> None:
    assert told(text) == [("NM240", word)]


@pytest.mark.parametrize(
    "text", ["Personer med nedsatt funksjonsevne.", "Medbrukerne", "Hjelp den autistiske.", "Sementen er tørr."]
)
def test_what_the_sources_disagree_on_and_parts_of_words_are_let_be(text: str) -> None:
    assert told(text) == []


def test_words_that_one_is_advised_against_may_be_listed() -> None:
    group = model().target_groups["innvandrere"]
    made = replace(model(), target_groups=by_id([group.model_copy(update={"wording": advice()})]))
    assert list(check_prose(made)) == []


def advice() -> object:
    from naermiljomodell.domain.reference import Wording  # noqa: PLC0415  only here

    return Wording(use=("naboer",), avoid=("ressurssvake",))


def test_a_finding_stands_at_its_field_and_says_what_to_write() -> None:
    [found] = check_prose(model(risks=[{"risk": "Svake grupper blir borte", "measures": "Ring"}]))
    assert found.path == "steg.pilot.risikoer"
    assert "situasjonen" in found.message()


def test_a_long_sentence_is_found_and_a_list_is_none() -> None:
    assert told("Vi " + "går " * 29 + "ut.") == [("NM241", "31")]
    assert told("Vi " + "går " * 28 + "ut.") == []
    assert told("Ta med dette:\n\n" + "\n".join(f"- En ting nummer {n} til møtet" for n in range(9))) == []


def test_an_abbreviation_needs_its_words() -> None:
    assert told("Ta med mat, f.eks. brød.") == [("NM243", "f.eks.")]
    assert told("Spør ABC om råd.") == [("NM243", "ABC")]
    assert told("Spør Aktiv by (ABC) om råd. ABC svarer. NAV også.") == []


@pytest.mark.parametrize("word", ["ikke", "Hvordan", "frivillighet", "vanligere", "nærheten"])
def test_bokmal_in_nynorsk_is_found(word: str) -> None:
    assert told(f"Vi såg {word} der.", "nn") == [("NM244", word)]
    assert told(f"Vi så {word} der.") == []


def test_the_name_of_a_column_is_the_same_in_every_language() -> None:
    assert told("Skriv det i `hva` og `deltakere`.", "nn") == []
    assert told("Skriv det i hva.", "nn") == [("NM244", "hva")]


@pytest.mark.parametrize("text", ["Vi veit ikkje kven som kjem.", "Het suppe lig her.", "Det er eit fleirtal."])
def test_nynorsk_is_let_be(text: str) -> None:
    assert told(text, "nn") == []


def test_a_source_in_a_text_must_be_there() -> None:
    assert told("Slik var det (kilde s01).") == []
    assert told("Slik var det (kilde s99).") == [("NM246", "s99")]
    assert told("Slik var det (kjelde s98).", "nn") == [("NM246", "s98")]


@pytest.mark.parametrize(("grade", "source", "wrong"), [("V", "s01", False), ("B", "s01", True), ("D", None, False)])
def test_only_what_was_read_is_cited(grade: str, source: str | None, wrong: bool) -> None:  # noqa: FBT001  a case of a table
    found = told(evidence=[{"grade": grade, "source": source}])
    assert found == ([("NM245", "pilot")] if wrong else [])


def test_a_text_for_residents_is_easy_to_read() -> None:
    def document(text: str) -> list[tuple[str, int]]:
        template = Template(f"{{% block a %}}\n{text}\n{{% endblock %}}", "prove", "dokumenter/brev.md.j2")
        model_ = model(resident_name="Prat om stedet")
        made = replace(model_, templates={"brev": template, "prove/brev": template}, documents=letter(residents=True))
        others = replace(made, documents=letter(residents=False))
        assert "NM242" not in {p.code for p in check_prose(others)}
        return [(p.code, p.line) for p in check_prose(made)]

    assert document(EASY) == []
    assert document("Kort.") == []
    assert document(HARD) == [("NM242", 1)]
    assert document(f"{EASY}\nInviter demente.") == [("NM240", 3)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "nb",
            "Workshop 1 og idéworkshoper om medvirkningsprosesser.",
            ["Workshop", "idéworkshoper", "medvirkningsprosesser"],
        ),
        ("nb", "Aktørene som mobiliserer, og mobilisering.", ["Aktørene", "mobiliserer", "mobilisering"]),
        (
            "nn",
            "Workshopen, aktørane og mobiliseringa i ein prosess.",
            ["Workshopen", "prosess", "aktørane", "mobiliseringa"],
        ),
        (
            "en",
            "Workshops, processes and stakeholders to mobilise.",
            ["Workshops", "processes", "stakeholders", "mobilise"],
        ),
        ("nb", "Verkstedet i aktør-id og prosessor.", []),
    ],
)
def test_a_text_for_residents_has_no_words_of_plans(language: str, text: str, found: list[str]) -> None:
    template = Template(text, "prove", f"oversettelser/{language}/dokumenter/brev.md.j2")
    made = replace(model(language=language, resident_name="Prat"), templates={"brev": template})
    for_residents, for_others = (replace(made, documents=letter(residents=residents)) for residents in (True, False))
    assert [dict(p.facts)["word"] for p in check_prose(for_residents, language) if p.code == "NM240"] == found
    assert [p for p in check_prose(for_others, language) if p.code == "NM240"] == []


def test_a_name_for_residents_has_no_words_of_plans_and_the_name_in_the_plan_may() -> None:
    assert told(resident_name="Workshop for alle") == [("NM240", "Workshop")]
    assert told(name="Workshop for alle", resident_name="Nabolagskafé") == []


@pytest.mark.parametrize(
    ("fields", "residents", "found"),
    [
        ({}, True, [("NM247", "Pilot", "steg.pilot.navn")]),
        ({}, False, []),
        ({"resident_name": "Nabolagskafé"}, True, []),
        ({"audience": "partnere"}, True, []),
    ],
)
def test_a_step_for_residents_has_a_name_for_them(
    fields: Mapping[str, object],
    residents: bool,  # noqa: FBT001  a case of a table
    found: list[tuple[str, str, str]],
) -> None:
    made = replace(model("", "nb", **fields), documents=letter(residents=residents))
    assert [(p.code, str(dict(p.facts)["step"]), p.path) for p in check_prose(made)] == found


def letter(*, residents: bool) -> Mapping[str, DocumentTemplate]:
    given = {"id": "brev", "name": "Brev", "purpose": "Å si fra.", "readers": "Alle.", "kind": "dokument"}
    return by_id([DocumentTemplate.model_validate({**given, "for_residents": residents})])


@pytest.mark.parametrize(
    ("file", "source", "found"),
    [
        ("pakke/oversettelser/nn/brev.md.j2", "nb", ["ikke"]),
        ("oversettelser/nn/brev.md.j2", "nb", ["ikke"]),
        ("pakke/dokumenter/brev.md.j2", "nb", []),
        ("pakke/dokumenter/brev.md.j2", "nn", ["ikke"]),
        ("pakke/oversettelser/nb/brev.md.j2", "nn", []),
    ],
)
def test_what_nobody_has_translated_is_not_judged_as_nynorsk(file: str, source: str, found: list[str]) -> None:
    made = replace(model(language="nn"), templates={"brev": Template("Vi går ikke ut.", "prove", file)})
    assert [dict(p.facts)["word"] for p in check_prose(made, source) if p.file == file] == found


def test_a_template_is_read_without_what_is_not_words() -> None:
    text = "{# nei #}{% if a %}Hei {{ navn }}{% endif %} [du](#steg-x) {: #id }"
    assert plain_template(Template(text, "p", "x.md.j2")).split() == ["Hei", "verdi", "[du"]


def test_lix_is_words_a_sentence_and_the_share_of_long_words() -> None:
    assert lix("") == 0
    assert lix("Vi går. Vi kommer tilbake.") == 2.5 + 20
    assert lix(EASY) < RESIDENTS_LIX < lix(HARD)


def test_every_pattern_of_the_list_finds_its_own_word() -> None:
    assert sum(map(len, CONSIDER.values())) > 40
    assert list(check_prose(model(language="en"))) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De svake gruppene, svakere grupper og svak gruppe", "nb"),
        ("sosialt svake", "nb"),
        ("vanskeligstilte", "nb"),
        ("Rusmisbrukere", "nb"),
        ("tunge brukere", "nb"),
        ("problemfamilier", "nb"),
        ("dei svake gruppene", "nn"),
        ("sosialt svake", "nn"),
        ("vanskelegstilte", "nn"),
        ("rusmisbrukarar", "nn"),
        ("tunge brukarar", "nn"),
        ("problemfamiliar", "nn"),
    ],
)
def test_words_that_speak_of_people_as_deficits_are_found_in_every_form(text: str, language: str) -> None:
    found = [p for p in check_prose(model(text, language), language) if p.code == "NM240"]
    assert len(found) == text.count(",") + text.count(" og ") + 1
