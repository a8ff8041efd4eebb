from __future__ import annotations

from copy import deepcopy

import pytest

from naermiljomodell.rendering.xlsform_rules import faults

NB, NN = "label::bokmål (nb)", "label::nynorsk (nn)"
SOUND: dict[str, list[dict[str, str]]] = {
    "survey": [
        {"type": "begin_group", "name": "del", NB: "Del", NN: "Del"},
        {"type": "select_one svar", "name": "a", NB: "A?", NN: "A?"},
        {"type": "text", "name": "b_1", NB: "B?", NN: "B?"},
        {"type": "end_group", "name": "del"},
    ],
    "choices": [
        {"list_name": "svar", "name": "1", NB: "Ja", NN: "Ja"},
        {"list_name": "svar", "name": "0", NB: "Nei", NN: "Nei"},
    ],
    "settings": [{"default_language": "bokmål (nb)"}],
}


def planted(sheet: str, row: int, **cells: str) -> list[str]:
    """Give what is found when the cells of one row are others."""
    form = deepcopy(SOUND)
    form[sheet][row].update({{"nn": NN, "nb": NB}.get(key, key): cell for key, cell in cells.items()})
    return faults(form)


def test_a_sound_form_has_no_fault() -> None:
    assert faults(SOUND) == []


@pytest.mark.parametrize(
    ("found", "fault"),
    [
        (planted("survey", 1, nn=" "), f"survey 3: {NN} is empty"),
        (planted("survey", 0, nb=""), f"survey 2: {NB} is empty"),
        (planted("choices", 1, nn=""), f"choices 3: {NN} is empty"),
        (
            planted("settings", 0, default_language="Bokmål (nb)"),
            "settings 2: default_language 'Bokmål (nb)' is no column",
        ),
        (planted("settings", 0, default_language=""), "settings 2: default_language '' is no column"),
        (planted("survey", 2, name="b-1"), "survey 4: 'b-1' is no name"),
        (planted("survey", 2, name="1b"), "survey 4: '1b' is no name"),
        (planted("survey", 2, name=""), "survey 4: '' is no name"),
        (planted("survey", 2, name="æ"), "survey 4: 'æ' is no name"),
        (planted("survey", 2, name="a"), "survey 4: 'a' is in row 3 too"),
        (planted("survey", 1, type="select_one andre"), "survey 3: 'andre' has no choices"),
        (planted("survey", 1, type="select_multiple andre"), "survey 3: 'andre' has no choices"),
        (planted("choices", 1, name="1"), "choices: '1' is in 'svar' 2 times"),
        (planted("choices", 1, name=""), "choices: '' is in 'svar' 1 times"),
    ],
)
def test_a_planted_fault_is_found(found: list[str], fault: str) -> None:
    assert found == [fault]
