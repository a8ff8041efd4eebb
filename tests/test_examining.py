from __future__ import annotations

from pathlib import Path

from tests.building import folder as made_in_python
from tests.folders import write

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


def test_an_actor_with_a_fault_is_not_called_unknown_and_one_that_is_not_there_is(tmp_path: Path) -> None:
    write(tmp_path, "naermiljo.yaml", "skjema: 1\nnavn: Hønefoss\nkommune: Ringerike\n")
    write(
        tmp_path, "aktorer.csv", "id;navn;type;sektor;interesse\nnav;NAV;nav;kommune;\nskole;Skolen;skole;kommune;9\n"
    )
    write(
        tmp_path, "relasjoner.csv", "fra;til;type\nnav;skole;samarbeider\nnav;borte;samarbeider\nnav;nav;samarbeider\n"
    )
    write(tmp_path, "moteplasser.csv", "id;navn;type;eier\nhus;Huset;bibliotek;skole\nsal;Salen;bibliotek;ukjent\n")
    found = [(p.code, p.file, p.line) for p in examine(tmp_path).problems if p.file.endswith(".csv")]
    assert found == [
        ("NM112", "aktorer.csv", 3),
        ("NM320", "moteplasser.csv", 3),
        ("NM510", "relasjoner.csv", 3),
        ("NM511", "relasjoner.csv", 4),
    ]
