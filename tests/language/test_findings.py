from __future__ import annotations

import re

import pytest

from naermiljomodell.language.findings import CATALOGUE, entry


def test_a_code_gives_its_entry_and_one_that_is_not_there_is_our_fault() -> None:
    assert entry("NM102") is CATALOGUE["NM102"]
    with pytest.raises(KeyError):
        entry("NM000")


def test_the_nynorsk_texts_hold_no_word_that_is_bokmal_only() -> None:
    words = "ikke jeg hvordan noen innbyggere medvirkning ensomhet frivillighet hvem hva hvor hvorfor fra mye gjøre uke"
    bokmal = re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)
    found = {
        code: match.group()
        for code, e in CATALOGUE.items()
        for text in (e.text.nn, e.help.nn)
        if (match := bokmal.search(re.sub(r"«[^»]*»", "", text)))
    }
    assert len(CATALOGUE) > 100
    assert found == {}
