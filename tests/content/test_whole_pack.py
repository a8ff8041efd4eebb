"""The core pack against what the field knows: every method with its figures, every indicator, and papers that ask what they count."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Method
from naermiljomodell.language.citing import cited_in
from naermiljomodell.loading.core import core_pack
from naermiljomodell.network import report

LANGUAGES = ("nb", "nn", "en")
# Number -> hours to prepare, on the day and after, weeks ahead from and to, and the classes of cost that fit.
METHODS: dict[str, tuple[float, float, float, int, int, str]] = {
    "M01": (6, 6, 3, 3, 4, "k0 k1"),
    "M02": (20, 24, 8, 4, 6, "k1 k2"),
    "M03": (16, 20, 12, 4, 4, "k1 k2"),
    "M04": (16, 24, 10, 4, 6, "k2"),
    "M05": (10, 0, 8, 3, 4, "k0 k1"),
    "M06": (40, 10, 40, 6, 8, "k1 k2 k3"),
    "M07": (40, 6, 30, 6, 8, "k2 k3"),
    "M08": (6, 1.5, 3, 3, 3, "k0 k1 k2"),
    "M09": (8, 5, 8, 4, 4, "k1"),
    "M10": (10, 12, 6, 3, 3, "k0 k1"),
    "M11": (8, 10, 8, 3, 4, "k0 k1"),
    "M12": (4, 4, 3, 2, 2, "k0"),
    "M13": (6, 6, 8, 2, 3, "k0 k1"),
    "M14": (12, 6, 10, 4, 4, "k0 k1"),
    "M15": (20, 20, 20, 4, 6, "k1 k2"),
    "M16": (8, 8, 8, 3, 4, "k0 k1"),
    "M17": (3, 12, 3, 1, 2, "k0"),
    "M18": (10, 2, 16, 3, 4, "k0 k1 k2"),
    "M19": (16, 0, 8, 1, 2, "k0"),
    "M20": (14, 18, 12, 4, 4, "k1"),
    "M21": (10, 10, 6, 2, 3, "k0"),
    "M22": (20, 40, 16, 6, 8, "k2"),
    "M23": (60, 60, 30, 12, 16, "k2 k3"),
    "M24": (40, 60, 8, 8, 10, "k2"),
    "M25": (3, 5, 2, 1, 2, "k0"),
    "M26": (20, 5, 0.5, 4, 6, "k1"),
    "M27": (8, 2.5, 0, 3, 4, "k0"),
    "M28": (12, 5, 0.5, 4, 6, "k0 k1"),
    "M29": (40, 10, 0, 6, 10, "k1"),
    "M30": (20, 0, 0, 6, 8, "k0 k1"),
    "M31": (30, 2, 0, 6, 6, "k2 k3"),
    "M32": (80, 24, 16, 12, 24, "k3"),
    "M33": (8, 8, 4, 4, 4, "k0 k1"),
    "M34": (12, 6, 2, 12, 12, "k3"),
    "M35": (8, 8, 6, 2, 3, "k0 k1"),
    "M36": (10, 10, 4, 2, 3, "k1"),
    "M37": (1, 1, 1, 1, 1, "k0"),
    "M38": (10, 1.5, 1, 1, 1, "k0"),
}
ONE_BY_ONE = {"M26", "M27", "M28", "M29", "M31"}
"""What is done again and again: the hours before each time stand with those on the day."""
SOURCE = re.compile(r'"(s\d+[a-z]?)"')
AGAIN_AND_AGAIN = re.compile(
    r"hver (?:uke|gang)|kvar (?:veke|gong)|every (?:week|time)|uker|veker|weeks", re.IGNORECASE
)


@pytest.fixture(scope="module")
def pack() -> Pack:
    return core_pack("nb")


def by_number(pack: Pack) -> dict[str, Method]:
    return {method.number or "": method for method in pack.methods.values()}


def test_all_methods_are_there_and_each_is_used_by_some_step(pack: Pack) -> None:
    assert sorted(by_number(pack)) == sorted(METHODS)
    assert {method for step in pack.steps.values() for method in step.methods} == set(pack.methods)


@pytest.mark.parametrize("number", METHODS)
def test_a_method_takes_the_hours_the_weeks_and_the_money_that_the_field_reckons_with(pack: Pack, number: str) -> None:
    before, day, after, least, most, cost = METHODS[number]
    method = by_number(pack)[number]
    effort = method.effort
    assert (effort.prepare, effort.on_the_day, effort.aftermath) == (before, day, after)
    assert effort.times > 1 or number not in ONE_BY_ONE
    assert (method.lead_weeks.at_least, method.lead_weeks.at_most) == (least, most)
    assert method.cost in cost.split()


def test_there_are_steps_enough_and_each_is_for_before_during_and_after(pack: Pack) -> None:
    assert len(pack.steps) >= 40
    for step in pack.steps.values():
        assert {item.when for item in step.checklist} == {"før", "under", "etter"}, step.id
        assert all(risk.measures for risk in step.risks), step.id


def test_whatever_was_read_has_a_source_that_was_checked_on_a_date(pack: Pack) -> None:
    read = [
        (id_, part.source)
        for kind in (pack.steps, pack.methods, pack.target_groups, pack.indicators)
        for id_, item in kind.items()
        for part in (*getattr(item, "evidence", ()), *getattr(item, "benchmarks", ()))
        if part.grade == "V"
    ]
    assert len(read) > 200
    assert [(id_, source) for id_, source in read if source is None or pack.sources[source].checked is None] == []


def test_what_the_text_refers_to_was_read(pack: Pack) -> None:
    texts = [repr(item) for kind, group in pack.by_kind.items() if kind != "kilder" for item in group.values()]
    network = Path(report.__file__).parent
    cited = {id_ for text in texts for id_ in cited_in(text)}
    cited |= {id_ for file in network.glob("*.py") for id_ in SOURCE.findall(file.read_text(encoding="utf-8"))}
    assert len(cited) > 15
    assert "s110" in cited
    unread = [
        id_ for id_ in cited if pack.sources[id_].checked is None or "Ikke lest" in (pack.sources[id_].note or "")
    ]
    assert unread == []
    assert "Ikke lest" in (pack.sources["s136"].note or ""), "a source that was not read is known as such"


def test_every_indicator_of_the_field_is_there_with_what_it_takes_to_use_it(pack: Pack) -> None:
    numbers = {(i.number or "")[:3] for i in pack.indicators.values()}
    assert numbers == {f"I{n:02}" for n in range(1, 36)} | {f"P{n:02}" for n in range(1, 16)}
    for indicator in pack.indicators.values():
        assert indicator.sample, indicator.id
        assert indicator.not_comparable, indicator.id
        assert indicator.reckoned_as, indicator.id
        assert indicator.licence or not indicator.instrument, indicator.id
        assert all(b.not_comparable and (b.year or b.source) for b in indicator.benchmarks), indicator.id


def test_a_sum_of_answers_is_read_the_way_its_scale_goes(pack: Pack) -> None:
    assert {i: pack.indicators[i].direction for i in ("ucla-3", "de-jong-gierveld-6", "lsns-6", "osss-3")} == {
        "ucla-3": "lavere",
        "de-jong-gierveld-6": "lavere",
        "lsns-6": "høyere",
        "osss-3": "høyere",
    }
    assert (pack.indicators["osss-3"].lowest, pack.indicators["osss-3"].highest) == (3, 14)


def test_a_group_has_more_than_one_kind_of_help_and_says_when_its_figures_are_from(pack: Pack) -> None:
    for group in pack.target_groups.values():
        topics = Counter(adaptation.topic for adaptation in group.adaptations)
        assert len(topics) >= 4, group.id
        assert group.wording.use, group.id
        assert group.wording.avoid, group.id
        assert all(b.not_comparable for b in group.benchmarks), group.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_promised_for_any_meeting_holds_for_one_that_is_held_once(language: str) -> None:
    promised = [
        (group.id, adaptation.invitation)
        for group in core_pack(language).target_groups.values()
        for adaptation in group.adaptations
        if adaptation.invitation and not adaptation.method_kinds
    ]
    assert len(promised) > 40
    assert [(id_, text) for id_, text in promised if AGAIN_AND_AGAIN.search(text)] == []


def test_a_promise_of_every_week_is_seen() -> None:
    assert AGAIN_AND_AGAIN.search("Vi møtes på samme sted og til samme tid hver uke.")


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_sheet_at_the_door_asks_what_the_indicators_count(language: str) -> None:
    pack = core_pack(language)
    sheet = pack.templates["kjoreplan"].text.partition('ark.type == "utgangsark"')[2]
    asked = [indicator for indicator in pack.indicators.values() if indicator.asked == "på-møtet"]
    assert len(asked) == 3
    assert [indicator.question for indicator in asked if indicator.question not in sheet] == []
    assert all(f"- [ ] {number}:" in sheet for number in range(1, 6))


def test_where_a_name_is_asked_for_there_is_information_on_privacy(pack: Pack) -> None:
    asked = [method for method in pack.methods.values() if "bli-med" in method.sheets]
    assert len(asked) >= 4
    assert [method.id for method in asked if not method.personal_data] == []
