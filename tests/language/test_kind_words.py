from __future__ import annotations

from typing import get_args

from naermiljomodell.domain import model
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.kind_words import KINDS, VERBS


def test_every_kind_of_record_a_code_and_a_field_are_called_something_of_their_own_in_each_language() -> None:
    assert KINDS.keys() == {*model.KINDS, "kode", "felt"}
    for language in LANGUAGES:
        words = [said.of(language) for said in KINDS.values()]
        assert all(word and word == word.lower() for word in words)
        assert len(set(words)) == len(words)


def test_every_change_of_the_model_has_its_words() -> None:
    assert VERBS.keys() == set(get_args(model.Verb))
    assert all(said.of(language) for said in VERBS.values() for language in LANGUAGES)
