from __future__ import annotations

import dataclasses
from typing import Any

from tests.composing.material import material
from tests.evaluating.test_answers import idea
from tests.evaluating.test_funnel import COUNTED, counted
from tests.evaluating.test_measured import share
from tests.evaluating.test_participation import entry

from naermiljomodell.composing.evaluation_view import evaluation_view
from naermiljomodell.composing.view import Data


def seen(config: dict[str, object] | None = None, **tables: Any) -> Data:  # noqa: ANN401  the tables of a folder
    """Give what a template sees."""
    found: Data = evaluation_view(material({"aims": None, **(config or {})}, **tables))["evaluering"]
    return found


def test_where_nothing_is_written_down_everything_is_empty_and_has_the_same_names() -> None:
    nothing = evaluation_view(dataclasses.replace(material(), evaluation=None))["evaluering"]
    something = seen(ideas=(idea(),))
    assert not any(nothing.values())
    assert nothing.keys() == something.keys()


def test_each_part_is_told_in_sentences() -> None:
    rows = [counted(id_, n) for id_, n in zip(COUNTED, (20, 19, 16, 5), strict=False)]
    rows += [share("2027", 60, instrument="*A*"), share("2029", 20, instrument="B", group="innvandrere")]
    rows += [share("2028", 60, instrument="B")]
    found = seen(
        {"target_groups": ["innvandrere"]}, log=(entry(20, nok=1000),), ideas=(idea(),), measurements=tuple(rows)
    )
    assert found["forholdstall"] == [
        "Nye lag mot Lag med på lokal idédugnad: 0,31 til hver. Det er et forholdstall og ingen andel."
    ]
    assert found["representasjon"] == ["Ikke målt for: personer med innvandrerbakgrunn."]
    assert found["priser"][:2] == ["Kroner til hvert oppmøte: 50", "Kroner til hvert nye lag: 200"]
    assert any(line.startswith("Innspill med svar innen åtte uker") for line in found["prosess"])
    everybody, group = found["målt"]
    assert (everybody["dom"], everybody["gruppe"]) == ("kan-ikke-sammenlignes", "")
    assert everybody["sagt"][-1] == r"Det er målt med ulike måleredskaper: \*A\* og B."
    assert (group["dom"], group["gruppe"]) == ("målt-én-gang", "personer med innvandrerbakgrunn")
    assert (found["kan_sammenlignes"], found["forbehold"]) == (False, "")
    assert everybody["kort"] == r"Kan ikke sammenlignes. Det er målt med ulike måleredskaper: \*A\* og B."
    assert group["kort"] == ""


def test_a_change_that_may_be_told_has_its_caution() -> None:
    found = seen(measurements=(share("2027", 60), share("2028", 20)))
    assert found["kan_sammenlignes"]
    assert found["målt"][0]["kort"].startswith("Endring: −20,0 prosentpoeng")
    assert found["forbehold"].startswith("En endring sier ikke hva som er årsaken.")
