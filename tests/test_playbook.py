from __future__ import annotations

import dataclasses

import pytest

from naermiljomodell.playbook import Document, Playbook, Section

SECTION = Section("hjelp", "Hjelp", 2, "", "Spør noen.")
MAIN = Document("dreiebok", "Dreiebok", "dreiebok", "koordinator", "", (SECTION,))
OTHER = Document("prosjektplan", "Prosjektplan", "dokument", "styringsgruppe", "", ())


def test_the_first_document_is_the_playbook_itself() -> None:
    book = Playbook("Hønefoss", "nb", "2027-01-01", "Hønefoss", (MAIN, OTHER))
    assert book.main is MAIN
    assert book.appearance.theme == ()


def test_a_playbook_is_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        SECTION.title = "Noe annet"  # type: ignore[misc]  # what is tried here must fail
