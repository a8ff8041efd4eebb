from __future__ import annotations

import dataclasses

import pytest
from pydantic import ValidationError
from tests.building import folder

from naermiljomodell.domain.records import Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder


def test_a_row_of_the_log_is_read_as_a_spreadsheet_has_it() -> None:
    row = {"dato": "2025-01", "steg": "pilot", "hva": " Første  kveld ", "deltakere": "12", "timer": "2,5", "kr": "0"}
    entry = LogEntry.model_validate(row, by_name=False)
    assert (entry.happened, entry.participants, entry.hours, entry.nok) == ("Første kveld", 12, 2.5, 0)
    assert entry.new_participants is None


def test_a_measured_value_may_be_below_zero_but_a_count_may_not() -> None:
    row = {"indikator": "tillit", "dato": "2025", "verdi": "-0,5"}
    assert Measurement.model_validate(row).value == -0.5
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        Measurement.model_validate({**row, "n": "-1"})


def test_an_idea_has_one_of_the_six_states() -> None:
    row = {"id": "benk", "dato": "2025-02-01", "tekst": "En benk"}
    assert Idea.model_validate({**row, "status": "i-gang"}).status == "i-gang"
    with pytest.raises(ValidationError, match="literal_error"):
        Idea.model_validate({**row, "status": "kanskje"})


def test_an_actor_has_no_column_for_a_person() -> None:
    columns = {str(field.alias) for field in Stakeholder.model_fields.values()}
    assert not columns & {"person", "kontaktperson", "telefon", "epost", "fødselsnummer", "adresse"}


def test_scales_have_ends() -> None:
    with pytest.raises(ValidationError, match="less than or equal to 4"):
        Relation.model_validate({"fra": "a", "til": "b", "type": "samarbeider", "nivå": "5"})
    with pytest.raises(ValidationError, match="less than or equal to 5"):
        Stakeholder.model_validate({"id": "a", "navn": "A", "type": "x", "sektor": "y", "interesse": "6"})


def test_whether_a_place_is_free_is_not_known_until_somebody_says() -> None:
    row = {"id": "bibliotek", "navn": "Biblioteket", "type": "bibliotek"}
    assert MeetingPlace.model_validate(row).free is None
    assert MeetingPlace.model_validate({**row, "gratis": "ja", "trinnfri": "nei"}).step_free is False


def test_a_folder_is_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        folder().language = "nn"  # type: ignore[misc]  # what is tried here must fail
