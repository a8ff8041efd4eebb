from __future__ import annotations

from typing import Any

import pytest
from tests.building import folder

from naermiljomodell.checking.measured_rules import check_measured
from naermiljomodell.domain.records import Measurement
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_pack

PACK = core_pack("nb")
NAMED = next(i for i in PACK.indicators.values() if i.instruments == ("UCLA-3",))
FREE = next(i for i in PACK.indicators.values() if not i.instruments)


def found(indicator: str = FREE.id, config: Any = None, **cells: str) -> list[Problem]:  # noqa: ANN401  fields of a config
    """Give the findings about one measurement, in the fourth row of the sheet."""
    measured = Measurement.model_validate({"indicator": indicator, "date": "2027-05", "value": 7, **cells})
    made = folder(config or {}, measurements=(measured,), rows={"malinger": (4,)})
    return list(check_measured(made, PACK))


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ("enslige-elder", "enslige-eldre"),
        ("Enslige eldre", "enslige-eldre"),
        ("Naboer i Storgata", "kommunale-boliger"),
        ("qqqqqq", ""),
    ],
)
def test_a_group_nobody_knows_is_shown_with_the_nearest_in_its_cell(said: str, near: str) -> None:
    (one,) = found(group=said, config={"terms": {"kommunale-boliger": "naboer i Storgata", "ukjent": "qqqqqqq"}})
    assert (one.code, one.severity, one.suggestion) == ("NM335", "advarsel", near)
    assert (one.file, one.line, one.path) == ("malinger.csv", 4, "gruppe")
    assert one.message() == f"«{said}» er ikke id-en til en målgruppe"


@pytest.mark.parametrize("group", [{}, {"group": "alle"}, {"group": "Alle"}, {"group": "innvandrere"}])
def test_a_group_of_the_model_and_everybody_are_known(group: dict[str, str]) -> None:
    assert found(**group) == []


def test_an_instrument_that_the_indicator_does_not_name_is_shown_with_the_nearest() -> None:
    (one,) = found(NAMED.id, instrument="UCLA")
    assert (one.code, one.severity, one.suggestion) == ("NM336", "advarsel", "UCLA-3")
    assert (one.file, one.line, one.path) == ("malinger.csv", 4, "instrument")
    assert one.message() == f"«{NAMED.name}» måles med UCLA-3, ikke «UCLA»"
    assert [p.suggestion for p in found(NAMED.id, instrument="qqq")] == [""]


@pytest.mark.parametrize(
    ("indicator", "cells"),
    [
        (NAMED.id, {"instrument": "ucla-3"}),
        (NAMED.id, {}),
        (FREE.id, {"instrument": "spørreundersøkelse"}),
        ("finnes-ikke", {"instrument": "UCLA"}),
    ],
)
def test_what_the_indicator_names_or_leaves_open_is_right(indicator: str, cells: dict[str, str]) -> None:
    assert found(indicator, **cells) == []
