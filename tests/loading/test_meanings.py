from __future__ import annotations

import pytest

from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.meanings import Meanings

NB = Meanings(core_pack("nb"))


@pytest.mark.parametrize("word", ["bibliotek", "Bibliotek", "BIBLIOTEK ", "Library"])
def test_an_id_and_a_name_in_any_language_mean_the_same(word: str) -> None:
    assert NB.of("type").meant(word) == "bibliotek"
    assert Meanings(core_pack("nn")).of("type").meant(word) == "bibliotek"


def test_a_word_that_means_nothing_has_a_nearest_name() -> None:
    words = NB.of("relasjonstype")
    assert (words.meant("Samarbeidr"), words.near("Samarbeidr")) == ("", "Samarbeider")
    assert words.near("zzzz") == ""


def test_no_more_guesses_are_made_than_a_person_can_wait_for() -> None:
    words = Meanings(core_pack("nb")).of("sektor")
    assert [words.near(f"bolig{number}") for number in range(200)][-1] != ""
    assert words.near("bolix") == ""
    assert words.near("bolig7") == words.near("bolig8")


def test_a_kind_of_actor_has_its_usual_sector_and_a_kind_of_relation_its_way() -> None:
    assert (NB.usual_sector("bibliotek"), NB.usual_sector("tull")) == ("moteplass", "")
    assert (NB.is_directed("finansierer"), NB.is_directed("samarbeider")) == (True, False)
