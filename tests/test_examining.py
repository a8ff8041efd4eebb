from __future__ import annotations

from pathlib import Path

from tests.building import folder as made_in_python

from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.examining import Checked, _network_problems, examine, untouched
from naermiljomodell.loading.core import core_pack

CONFIG = "navn: Hønefoss\nkommune: Ringerike\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"


def test_records_made_in_python_have_no_row() -> None:
    actor = Stakeholder.model_validate({"id": "a", "name": "Laget", "kind": "ukjent", "sector": "frivillighet"})
    tie = Relation.model_validate({"origin": "a", "target": "b", "kind": "samarbeider"})
    folder = made_in_python(stakeholders=(actor,), relations=(tie,))
    found = _network_problems(folder, core_pack("nb"))
    assert [(p.code, p.line) for p in found] == [("NM501", 0), ("NM510", 0)]


def test_a_whole_folder_has_a_plan_and_one_with_an_error_has_its_findings(tmp_path: Path) -> None:
    config = tmp_path / "naermiljo.yaml"
    config.write_text(CONFIG, encoding="utf-8")
    whole = examine(tmp_path)
    assert whole.plan is not None
    assert whole.language == "nb"
    config.write_text(CONFIG + "komunne: x\nområde_type: bygdd\n", encoding="utf-8")
    broken = examine(tmp_path)
    assert (broken.plan, broken.folder) == (None, None)
    assert {p.code for p in broken.problems if p.severity == "feil"} == {"NM102", "NM320"}


def test_the_language_of_nothing_is_bokmal_and_of_a_model_alone_the_models() -> None:
    assert Checked(None, None, None, ()).language == "nb"
    assert Checked(None, core_pack("nn"), None, ()).language == "nn"


def test_the_tools_own_model_is_untouched() -> None:
    assert untouched(core_pack("nb"))
