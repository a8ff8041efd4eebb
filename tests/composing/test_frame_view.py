from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import pytest
from tests.composing.material import material

from naermiljomodell.composing.frame_view import frame_view
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.frame import Funder, Law
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.reference import FunnelStage
from naermiljomodell.loading.core import core_pack


def pack(**kinds: Mapping[str, object]) -> Pack:
    """Give the core pack with other records of some kinds."""
    return dataclasses.replace(core_pack("nb"), **kinds)  # type: ignore[arg-type]  # kinds by name


def law(**fields: object) -> Law:
    """Give a law with these fields."""
    given = {"id": "lov", "name": "Lov", "paragraph": "§ 5", "asks_here": "Spør folk.", "checked": "2026-11"}
    return Law.model_validate({**given, "grade": "D", **fields})


def funder(**fields: object) -> Funder:
    """Give a funder with these fields."""
    given = {"id": "fond", "name": "Fond", "applicants": "Lag.", "checked": "2026-11", "grade": "D"}
    return Funder.model_validate({**given, **fields})


def stage(id_: str, **fields: object) -> FunnelStage:
    """Give a stage of the funnel that is counted by the indicator of its own id, unless another is said."""
    given = {"id": id_, "name": id_.capitalize(), "unit": "personer", "description": "Teller med.", "indicator": id_}
    return FunnelStage.model_validate({**given, **fields})


def counted(indicator: str, date: str, **fields: object) -> Measurement:
    """Give a measurement."""
    return Measurement.model_validate({"indicator": indicator, "date": date, **fields})


def funnel(*measured: Measurement, privacy: str = "åpen") -> dict[str, Data]:
    """Give two stages by id, the second a part of the first, with what was measured."""
    some = next(iter(core_pack("nb").indicators.values()))
    asked = {i: some.model_copy(update={"id": i, "privacy": privacy}) for i in ("inviterte", "moett")}
    stages = {"inviterte": stage("inviterte"), "moett": stage("moett", subset_of="inviterte")}
    m = material(pack=pack(indicators=asked, funnel=stages), measurements=measured)
    return {s["id"]: s for s in frame_view(m)["trakt"]}


def only(m: Material, name: str) -> Data:
    """Give the only one of what stands under *name*."""
    (found,) = frame_view(m)[name]
    record: Data = found
    return record


def test_the_core_pack_gives_the_keys_that_templates_read() -> None:
    found = frame_view(material())
    assert set(found) == {"lover", "tilskudd", "trakt"}
    assert [x["navn"] for x in found["lover"]] == [x.name for x in core_pack("nb").laws.values()]
    assert [x["id"] for x in found["tilskudd"]] == list(core_pack("nb").funders)
    assert [x["id"] for x in found["trakt"]] == list(core_pack("nb").funnel)


def test_a_law_names_only_the_steps_that_are_in_the_plan() -> None:
    laws = {"lov": law(steps=("pilot", "finnes-ikke"), note="Ny lov*.", grade="V", source="s90")}
    found = only(material(pack=pack(laws=laws)), "lover")
    assert found["steg"] == [core_pack("nb").steps["pilot"].name]
    assert (found["grad"], found["grad_i_ord"], found["kontrollert"]) == ("V", "lest i kilden", "november 2026")
    assert found["kilde"] == core_pack("nb").sources["s90"].name
    assert found["merknad"] == "Ny lov*."


def test_what_a_funder_has_not_said_is_not_given() -> None:
    found = only(material(pack=pack(funders={"fond": funder()})), "tilskudd")
    assert {found[k] for k in ("frist", "rapport_uker", "revisor_over_kr")} == {"ikke oppgitt"}
    assert (found["kilde"], found["merknad"], found["deler"], found["valgt"]) == ("", "", [], False)


def test_a_funder_is_chosen_when_the_neighbourhood_names_it() -> None:
    given = funder(apply_by="1. juni", report_within_weeks=13, audit_above_nok=300_000, supports=("Møteplasser",))
    found = only(material({"funding": ("fond",)}, pack=pack(funders={"fond": given})), "tilskudd")
    assert found["valgt"] is True
    assert (found["frist"], found["rapport_uker"]) == ("1. juni", "13")
    assert found["revisor_over_kr"] == "300\u00a0000\u00a0kr"
    assert found["støtter"] == ["Møteplasser"]


def test_a_stage_has_its_newest_count_and_its_share_of_the_one_it_is_a_part_of() -> None:
    found = funnel(
        counted("inviterte", "2027-02", value=19),
        counted("inviterte", "2027-01", value=40),
        counted("moett", "2027-02", numerator=16, denominator=19),
        counted("moett", "2027-03", value=2, group="kvinner"),
    )
    assert found["inviterte"]["antall"] == "19"
    assert (found["inviterte"]["av"], found["inviterte"]["andel"]) == ("", "")
    assert (found["moett"]["av"], found["moett"]["antall"]) == ("Inviterte", "16")
    assert found["moett"]["andel"] == "84,2 prosent av 19"


@pytest.mark.parametrize(("invited", "met"), [(0, 0), (5, 6)])
def test_no_share_of_nothing_and_none_above_the_whole(invited: int, met: int) -> None:
    found = funnel(counted("inviterte", "2027-02", value=invited), counted("moett", "2027-02", value=met))
    assert found["moett"]["andel"] == ""


def test_what_nobody_has_counted_is_not_measured_and_has_no_share() -> None:
    found = funnel(counted("inviterte", "2027-02", value=19), counted("moett", "2027-02"))
    assert (found["moett"]["antall"], found["moett"]["andel"]) == ("ikke målt", "")


def test_a_count_of_few_is_hidden_together_with_its_share() -> None:
    rows = (counted("inviterte", "2027-02", value=19), counted("moett", "2027-02", value=4))
    assert funnel(*rows)["moett"]["antall"] == "4"
    hidden = funnel(*rows, privacy="skjul-små-tall")["moett"]
    assert hidden["antall"].startswith("målt, men ikke vist")
    assert hidden["andel"] == ""


@pytest.mark.parametrize(
    ("paragraph", "said"),
    [("§ 5", "Lov § 5"), ("artikkel 6", "Lov artikkel 6"), ("kapittel 4", "Lov kapittel 4"), ("om råd", "Lov, om råd")],
)
def test_words_after_the_name_of_a_law_stand_behind_a_comma(paragraph: str, said: str) -> None:
    shown = frame_view(material({}, pack=pack(laws={"lov": law(paragraph=paragraph)})))["lover"][0]
    assert shown["henvisning"] == said


def test_what_was_read_is_told_with_its_source_and_what_was_not_with_when_it_was_seen() -> None:
    source = next(iter(core_pack("nb").sources.values()))
    laws = {"a": law(id="a", grade="V", source=source.id), "b": law(id="b", grade="B")}
    read, seen = frame_view(material({}, pack=pack(laws=laws)))["lover"]
    assert read["belagt"].startswith("lest i kilden: ")
    assert read["belagt"].endswith(", november 2026")
    assert seen["belagt"] == "arbeidsverdi, ikke kontrollert; sist sett på november 2026"


@pytest.mark.parametrize(
    ("fields", "there"),
    [
        ({}, False),
        ({"in_case": "alltid"}, True),
        ({"in_case": "alltid", "grade": "B"}, False),
        ({"in_case": "når-stegene-er-med", "steps": ["pilot"]}, True),
        ({"in_case": "når-stegene-er-med", "steps": ["pilot", "finnes-ikke"]}, False),
    ],
)
def test_a_law_is_for_politicians_when_it_was_read_and_its_steps_are_in(fields: dict[str, object], there: bool) -> None:  # noqa: FBT001
    shown = frame_view(material({}, pack=pack(laws={"lov": law(**{"grade": "V", **fields})})))["lover"][0]
    assert shown["i_saken"] is there
