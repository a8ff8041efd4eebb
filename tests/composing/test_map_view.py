from __future__ import annotations

from tests.composing.material import material

from naermiljomodell.composing.map_view import map_view


def test_the_words_for_a_map_are_explained() -> None:
    words = map_view(material())
    assert {sector["id"]: sector["kommunal"] for sector in words["sektorer"]}["kommune"] is True
    kinds = {kind["id"]: kind for kind in words["relasjonstyper"]}
    assert (kinds["finansierer"]["rettet"], kinds["samarbeider"]["rettet"]) == (True, False)
    assert kinds["samarbeider"]["navn"] == "Samarbeider"
    assert all(kind["beskrivelse"] for kind in words["relasjonstyper"])
