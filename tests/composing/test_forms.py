from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest
from tests.folders import ULLERAL

from naermiljomodell.assembling import standing
from naermiljomodell.composing.forms import forms
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.fingerprint import fingerprint
from naermiljomodell.domain.model import Change, Pack
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import analyse_network, examine
from naermiljomodell.questionnaire import Asked, Form

SPOKEN: dict[str, Pack] = {language: core_pack(language) for language in LANGUAGES}


@cache
def material(language: str = "nb") -> Material:
    known = examine(ULLERAL, language)
    assert known.folder is not None
    assert known.plan is not None
    pack = core_pack(language)
    network = analyse_network(pack, known.folder)
    today = dt.date(2025, 1, 10)
    now = standing(pack, known.folder, known.plan, today)
    return Material(pack, known.folder, known.plan, network, (), today, (), "1", now, SmallNumbers(5, 10))


def made(m: Material | None = None, spoken: dict[str, Pack] | None = None) -> dict[str, Form]:
    return {form.id: form for form in forms(m or material(), SPOKEN if spoken is None else spoken)}


def asked(form: Form) -> dict[str, Asked]:
    return {one.id: one for group in form.groups for one in group.asked}


def changed(pack: Pack, id_: str, **fields: object) -> Pack:
    return replace(pack, questions={**pack.questions, id_: pack.questions[id_].model_copy(update=fields)})


def test_there_is_a_survey_a_conversation_and_a_walk_in_every_language() -> None:
    found = made()
    assert list(found) == ["sporreskjema", "intervjuguide", "stedssamtale"]
    for form in found.values():
        assert (form.languages, form.lacking) == (("nb", "nn", "en"), ())
        assert all(set(one.words) == set(LANGUAGES) for one in asked(form).values())
        assert "Ullerål" in form.title["en"]
    assert len([one for one in asked(found["stedssamtale"]) if one.endswith("__hvorfor")]) == 14
    assert [group.id for group in found["sporreskjema"].groups] == [
        "",
        "del__maling",
        "del__sted",
        "del__egne-ord",
        "del__om-deg",
    ]


def test_the_language_of_the_neighbourhood_comes_first() -> None:
    assert made(material("nn"))["sporreskjema"].languages == ("nn", "nb", "en")


def test_what_is_measured_is_asked_the_same_way_in_the_survey_and_in_the_conversation() -> None:
    found = made()
    survey, talk = asked(found["sporreskjema"]), asked(found["intervjuguide"])
    both = [one for one in survey if one in talk and survey[one].indicator]
    assert both == ["ensomhet-0-10", "tilhorighet-0-10"]
    for one in both:
        assert survey[one] == talk[one]
        assert dict(survey[one].fingerprints) == {
            language: fingerprint(SPOKEN[language].questions[one]) for language in LANGUAGES
        }


def test_answers_are_written_as_the_question_says_and_one_may_refuse() -> None:
    survey = asked(made()["sporreskjema"])
    lonely, age, best = survey["ensomhet-0-10"], survey["alder"], survey["det-beste"]
    assert [answer.value for answer in lonely.answers] == [*map(str, range(11)), "v"]
    assert lonely.answers[-1].words == {"nb": "Vil ikke svare", "nn": "Vil ikkje svare", "en": "Prefer not to answer"}
    assert "10" in lonely.hints["en"]
    assert [answer.words["en"] for answer in age.answers][-2:] == ["80 or more", "Prefer not to answer"]
    assert (best.kind, best.answers) == ("text", ())
    assert "navn" in best.hints["nb"]


def test_words_said_before_questions_are_said_at_each_of_them() -> None:
    m = material()
    aims = {"main_aim": "Møtes", "sub_aims": [{"id": "a", "text": "b", "indicators": ["ucla-3"]}]}
    area = type(m.folder.area).model_validate({**m.folder.area.model_dump(), "aims": aims})
    found = asked(made(replace(m, folder=replace(m.folder, area=area)))["sporreskjema"])
    assert found["ucla-3-2"].words["nb"] == "Hvor ofte er det slik? Du føler deg utenfor"
    assert found["ucla-3-2"].words["en"] == "How often is it like this? You feel left out"


def test_no_question_asks_who_somebody_is_and_everyone_is_told_about_small_numbers() -> None:
    for form in made().values():
        note = asked(form)["om__skjemaet"]
        assert note.kind == "note"
        assert all("5" in text for text in note.words.values())
        texts = " ".join(one.words["nb"].casefold() for one in asked(form).values() if one.kind != "note")
        for word in ("navnet ditt", "telefon", "e-post", "adresse", "fødselsnummer", "hva heter"):
            assert word not in texts


def test_the_version_is_that_of_what_is_asked() -> None:
    before = made()["stedssamtale"].version
    assert made()["stedssamtale"].version == before
    new = changed(SPOKEN["nn"], "samtale-natur", text="Noko anna?")
    assert made(spoken={**SPOKEN, "nn": new})["stedssamtale"].version != before
    assert made(spoken={**SPOKEN, "nn": new})["sporreskjema"].version == made()["sporreskjema"].version


def test_a_language_that_a_question_has_no_words_in_is_left_out_and_said() -> None:
    partial = replace(changed(SPOKEN["en"], "det-beste", text="Hva er det beste?"), untranslated=("Hva er det beste?",))
    found = made(spoken={**SPOKEN, "en": partial})
    assert (found["sporreskjema"].languages, found["sporreskjema"].lacking) == (("nb", "nn"), (("en", "det-beste"),))
    assert found["stedssamtale"].languages == ("nb", "nn", "en")
    assert all(set(one.words) == {"nb", "nn"} for one in asked(found["sporreskjema"]).values())


@pytest.mark.parametrize("field", ["options", "lead", "scale"])
def test_every_text_that_people_read_counts(field: str) -> None:
    question = SPOKEN["en"].questions["alder" if field == "options" else "sted-natur"]
    value = "Ord" if field != "options" else question.options
    text = "Ord" if field != "options" else question.options[2].text
    partial = replace(changed(SPOKEN["en"], question.id, **{field: value}), untranslated=(text,))
    assert made(spoken={**SPOKEN, "en": partial})["sporreskjema"].lacking == (("en", question.id),)


def test_what_a_neighbourhood_has_changed_itself_is_in_its_own_language_only() -> None:
    m = material()
    change = Change("spørsmål", "sted-natur", "endre", "tekst", "a", "b", "c", "nærmiljøet", "naermiljo.yaml", 1)
    found = made(replace(m, pack=replace(m.pack, changes=(change,))))
    assert found["sporreskjema"].languages == ("nb",)
    assert found["sporreskjema"].lacking == (("nn", "sted-natur"), ("en", "sted-natur"))
    of_a_layer = replace(change, layer="naermiljo")
    assert made(replace(m, pack=replace(m.pack, changes=(of_a_layer,))))["sporreskjema"].lacking == ()


def test_a_question_that_is_not_there_in_a_language_has_no_words_in_it() -> None:
    questions = {id_: q for id_, q in SPOKEN["nn"].questions.items() if id_ != "alder"}
    found = made(spoken={**SPOKEN, "nn": replace(SPOKEN["nn"], questions=questions)})
    assert found["sporreskjema"].lacking == (("nn", "alder"),)


def test_a_part_in_which_nothing_is_asked_is_not_there() -> None:
    m = material()
    small = m.folder.area.model_copy(update={"residents": 30})
    found = made(replace(m, folder=replace(m.folder, area=small)))
    assert "del__om-deg" not in [group.id for group in found["sporreskjema"].groups]
