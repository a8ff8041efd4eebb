from __future__ import annotations

from dataclasses import replace

import pytest
from tests.composing.material import material

from naermiljomodell.composing.shared_view import shared_view
from naermiljomodell.domain.shared import Shared, SharedIdea


def idea(area: str, group: str = "", text: str = "Tekst") -> SharedIdea:
    return SharedIdea(area, text, "", "vedtatt", group, "")


def test_in_a_playbook_of_one_place_everything_is_empty() -> None:
    view = shared_view(material())["fra_flere"]
    assert (view["områder"], view["tittel"], view["grupper"], view["antall"], view["utelatt"]) == ([], "", [], 0, 0)


def test_ideas_stand_by_group_in_reading_order_and_those_for_all_come_last() -> None:
    there = (idea("Vik"), idea("Ås", "åtteåringer"), idea("Vik", "eldre"), idea("Ås", "Eldre", "*To*"))
    view = shared_view(replace(material(), shared=Shared(("Vik", "Ås", "Tom"), there, 3)))["fra_flere"]
    assert [(g["navn"], [i["område"] for i in g["ideer"]]) for g in view["grupper"]] == [
        ("Eldre", ["Vik", "Ås"]),
        ("Åtteåringer", ["Ås"]),
        ("For alle", ["Vik"]),
    ]
    assert view["grupper"][0]["ideer"][1]["tekst"] == "\\*To\\*"
    assert (view["områder"], view["tittel"]) == (["Vik", "Ås"], "Vik og Ås")
    assert (view["antall"], view["utelatt"]) == (4, 3)


@pytest.mark.parametrize(
    ("language", "title"), [("nb", "5 nærmiljøer"), ("nn", "5 nærmiljø"), ("en", "5 neighbourhoods")]
)
def test_many_places_are_counted_in_the_title(language: str, title: str) -> None:
    many = Shared(tuple("ABCDE"), (), 0)
    view = shared_view(replace(material({"language": language}, language=language), shared=many))["fra_flere"]
    assert (view["tittel"], view["områder"]) == (title, list("ABCDE"))
