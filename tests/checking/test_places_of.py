from __future__ import annotations

from dataclasses import replace

from tests.building import pack

from naermiljomodell.checking.places_of import at_item
from naermiljomodell.domain.model import Origin

ORIGIN = Origin("egen", "steg/pilot.md", 2, {"etter": ("tilpasning.yaml", 7)})
MODEL = replace(pack(), origins={("steg", "pilot"): ORIGIN})


def test_a_finding_stands_at_the_record_or_at_its_field() -> None:
    whole = at_item(MODEL, ("steg", "pilot"), "NM224", {"owner": "pilot"})
    assert (whole.file, whole.line, whole.path) == ("steg/pilot.md", 2, "steg.pilot")
    field = at_item(MODEL, ("steg", "pilot", "etter"), "NM224", {"owner": "pilot"})
    assert (field.file, field.line) == ("tilpasning.yaml", 7)
    unsaid = at_item(MODEL, ("steg", "pilot", "før"), "NM224", {"owner": "pilot"})
    assert (unsaid.file, unsaid.line) == ("steg/pilot.md", 2)


def test_a_record_made_in_python_has_no_place() -> None:
    assert (at_item(MODEL, ("steg", "ny"), "NM224", {"owner": "ny"}, "pilot").line) == 0
