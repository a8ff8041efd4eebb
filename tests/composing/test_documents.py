from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from tests.building import by_id
from tests.composing.material import material

from naermiljomodell.composing.documents import documents_view, is_due
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.reference import DocumentTemplate


def document(id_: str, phase: str | None = None, kind: str = "dokument") -> DocumentTemplate:
    given = {"id": id_, "name": id_, "purpose": "Å se.", "readers": "Alle", "kind": kind, "from_phase": phase}
    return DocumentTemplate.model_validate(given)


def on(today: str, *documents: DocumentTemplate, config: dict[str, object] | None = None) -> Material:
    """Give the material on *today* when the model has *documents* and the work begins on the first day of 2027."""
    m = material(config, today=dt.date.fromisoformat(today))
    return replace(m, pack=replace(m.pack, documents=by_id(documents)))


def test_the_documents_are_those_beside_the_playbook_what_is_needed_first_on_top() -> None:
    later, now = document("senere", "evaluering"), document("straks")
    shown = documents_view(on("2027-01-04", document("dreiebok", kind="dreiebok"), later, now))
    assert [(d["id"], d["nå"], d["fra_fase"]) for d in shown] == [("straks", True, ""), ("senere", False, "Evaluering")]


@pytest.mark.parametrize(("today", "due"), [("2026-11-01", False), ("2027-03-05", True), ("2030-01-01", True)])
def test_a_document_comes_as_its_phase_draws_near_and_stays(today: str, due: bool) -> None:  # noqa: FBT001  a case of a table
    waiting = document("a", "idedugnad")
    assert is_due(on(today, waiting), waiting) is due


def test_a_document_that_is_asked_for_comes_before_its_time() -> None:
    waiting = document("a", "evaluering")
    m = on("2026-11-01", waiting)
    assert not is_due(m, waiting)
    assert is_due(replace(m, documents=frozenset({"a"})), waiting)


def test_a_document_of_a_phase_without_steps_is_there_from_the_start() -> None:
    waiting = document("a", "forankring")
    assert is_due(on("2020-01-01", waiting, config={"phases": {"forankring": "av"}}), waiting)
