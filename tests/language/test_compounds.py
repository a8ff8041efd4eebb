from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.language.compounds import seams


def parts(word: str) -> list[str]:
    """Give *word* in its known parts."""
    return [word[start:end] for start, end in pairwise((0, *seams(word), len(word)))]


@pytest.mark.parametrize(
    "word",
    [
        "Nasjonal|foreningen", "Pensjonist|foreningen", "Folke|helse|koordinatoren", "Barne|verns|tjenesten",
        "Hjemme|tjenesten", "funksjons|nedsettelse", "Dagligvare|butikken", "Spare|bank|stiftelsen", "Ungdoms|klubben",
        "Trenings|senteret", "rekreasjons|området", "endrings|forslaget", "innbygger|forsamlinga", "Kommune|overlegen",
        "Frivillighets|sentralen", "Idretts|rådet", "idretts|stevnet", "Fylkes|kommunens", "Bydels|utvalget,",
        "Innvandrar|kvinne|organisasjonen", "Ungdoms|organisasjonane", "Kultur|eininga", "Aktivitets|programmet",
        "Skole|foreldre|utvalget", "Krise|senter|veilednings|medarbeiderne", "NÆRMILJØ|UTVALGET",
    ],
)  # fmt: skip
def test_a_compound_is_known_by_the_part_that_leads_to_its_end(word: str) -> None:
    assert parts(word.replace("|", "")) == word.split("|")


@pytest.mark.parametrize(
    "word", ["internasjonale", "Skoleforeldrene", "foreningen", "lag", "", "Solbakken", "hagesag", "İforening"]
)
def test_what_is_no_known_compound_has_no_seams(word: str) -> None:
    assert seams(word) == ()


@given(
    word=st.one_of(
        st.text(max_size=40), st.lists(st.sampled_from(["verk", "s", "lag", "e", "helse", "plan"])).map("".join)
    )
)
def test_seams_are_inside_the_word_and_in_order(word: str) -> None:
    found = seams(word)
    assert list(found) == sorted(set(found))
    assert all(0 < seam < len(word) for seam in found)
