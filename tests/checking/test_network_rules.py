from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.network.sample import GROUPS, actor, pack, tie

from naermiljomodell.checking.network_rules import check_relations, check_stakeholders
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.errors import Problem, in_order
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.language.findings_network import ENTRIES

PACK = pack()
THREE = (actor("vel", "Velforeningen"), actor("sentral", "Frivilligsentralen"), actor("il", "Idrettslaget"))


def rows_of(*records: Stakeholder) -> list[tuple[int, Stakeholder]]:
    return list(enumerate(records, start=2))


def check_network(
    stakeholders: Sequence[tuple[int, Stakeholder]], relations: Sequence[tuple[int, Relation]], pack: Pack
) -> tuple[Problem, ...]:
    """Give all findings about both tables in reading order."""
    actors = [actor for _, actor in stakeholders]
    return in_order([*check_stakeholders(stakeholders, pack), *check_relations(relations, actors, pack)])


def among(*relations: Relation) -> tuple[Problem, ...]:
    return check_relations(list(enumerate(relations, start=2)), THREE, PACK)


def places(problems: tuple[Problem, ...]) -> list[tuple[str, int, str]]:
    return [(one.code, one.line, one.path) for one in problems]


def test_tables_without_faults_have_no_findings() -> None:
    actors = [*THREE, actor("nytt", groups=GROUPS, valid_from="2024", valid_to="2024-06")]
    ties = [tie("vel", "sentral", level=2), tie("vel", "sentral", "henviser"), tie("sentral", "vel", "henviser")]
    assert check_network(rows_of(*actors), list(enumerate(ties, start=2)), PACK) == ()


def test_an_id_used_twice_is_a_finding_in_its_second_row() -> None:
    (found,) = check_stakeholders(rows_of(*THREE, actor("vel", "Et annet vel")), PACK)
    assert (found.code, found.file, found.line, found.path) == ("NM500", "aktorer.csv", 5, "id")
    assert found.severity == "feil"
    assert found.message() == "id-en «vel» er brukt før, i rad 2"


def test_the_same_row_twice_is_one_finding() -> None:
    assert places(check_stakeholders(rows_of(THREE[0], THREE[0]), PACK)) == [("NM500", 3, "id")]


@pytest.mark.parametrize(
    ("wrong", "code", "path", "meant"),
    [
        (actor("x", kind="frivilligsentralen", sector="moteplass"), "NM501", "type", "frivilligsentral"),
        (actor("x", sector="komune"), "NM502", "sektor", "kommune"),
        (actor("x", groups=["eneforsorgere", "enslige-elder"]), "NM504", "målgrupper", "enslige-eldre"),
    ],
)
def test_a_word_that_the_model_does_not_have_is_a_finding_with_the_nearest(
    wrong: Stakeholder, code: str, path: str, meant: str
) -> None:
    (found,) = check_stakeholders(rows_of(THREE[0], wrong), PACK)
    assert (found.code, found.line, found.path, found.suggestion) == (code, 3, path, meant)


def test_each_unknown_role_is_a_finding_and_far_from_all_it_has_no_suggestion() -> None:
    wrong = actor("x").model_copy(update={"roles": ("eier", "eiar", "zzz")})
    found = check_stakeholders(rows_of(wrong), PACK)
    assert [(one.code, one.path, one.suggestion) for one in found] == [
        ("NM503", "roller", "eier"),
        ("NM503", "roller", ""),
    ]


@pytest.mark.parametrize(
    "name", ["ullerål vel", "ULLERÅL VEL", unicodedata.normalize("NFD", "Ullerål vel"), "Ullerål  vel", "Ulleral vel"]
)
def test_names_that_differ_only_in_spelling_may_be_one_actor(name: str) -> None:
    first = actor("a", "Ullerål vel")
    (found,) = check_stakeholders(rows_of(first, actor("b", name)), PACK)
    assert (found.code, found.severity, found.line, found.path) == ("NM505", "advarsel", 3, "navn")
    assert dict(found.facts)["row"] == "2"


def test_an_actor_cannot_leave_before_it_joined() -> None:
    (found,) = check_stakeholders(rows_of(actor("a", valid_from="2025-03", valid_to="2025-02-28")), PACK)
    assert (found.code, found.path) == ("NM506", "til")
    assert "2025-02-28" in found.message()


def test_a_relation_to_an_unknown_actor_names_the_nearest_id() -> None:
    assert places(among(tie("sentrl", "vel"), tie("vel", "zzz"))) == [("NM510", 2, "fra"), ("NM510", 3, "til")]
    assert [one.suggestion for one in among(tie("sentrl", "vel"), tie("vel", "zzz"))] == ["sentral", ""]


def test_a_name_in_place_of_an_id_leads_to_the_id() -> None:
    (found,) = among(tie("frivilligsentralen", "vel"))
    assert found.suggestion == "sentral"


def test_a_relation_to_oneself_is_left_out_with_a_warning() -> None:
    (found,) = among(tie("vel", "vel"))
    assert (found.code, found.severity, found.path) == ("NM511", "advarsel", "til")
    assert places(among(tie("vel", "vel"), tie("vel", "vel"))) == [("NM511", 2, "til"), ("NM511", 3, "til")]


def test_a_mutual_relation_written_from_both_sides_is_merged() -> None:
    (found,) = among(tie("vel", "il", level=2), tie("il", "vel", level=2))
    assert (found.code, found.severity, found.file, found.line) == ("NM512", "tips", "relasjoner.csv", 3)
    assert found.message("en") == "the row is merged with row 2: the same actors and the same kind"


def test_a_directed_relation_is_merged_only_in_the_same_direction() -> None:
    ties = [tie("vel", "il", "henviser"), tie("il", "vel", "henviser"), tie("vel", "il", "henviser")]
    assert places(among(*ties)) == [("NM512", 4, "")]


def test_two_levels_for_one_tie_are_a_warning_with_both() -> None:
    (found,) = among(tie("vel", "il", level=2), tie("il", "vel", level=3))
    assert (found.code, found.severity, found.path) == ("NM513", "advarsel", "nivå")
    assert dict(found.facts) == {"level": "3", "row": "2", "other": "2", "kept": "3"}
    assert found.message().endswith("nivå 3 gjelder")


def test_of_three_levels_the_highest_so_far_is_the_one_that_counts() -> None:
    found = among(tie("vel", "il", level=2), tie("il", "vel", level=4), tie("il", "vel", level=1))
    assert [dict(one.facts)["kept"] for one in found] == ["4", "4"]


def test_a_level_that_is_given_once_is_no_conflict() -> None:
    ties = [tie("vel", "il"), tie("il", "vel", level=3), tie("vel", "il"), tie("vel", "il", level=1)]
    assert places(among(*ties)) == [("NM512", 3, ""), ("NM512", 4, ""), ("NM513", 5, "nivå")]


@pytest.mark.parametrize(
    ("first", "second", "met"),
    [
        ({"until": "2024"}, {"since": "2025"}, False),
        ({"since": "2025"}, {"until": "2024"}, False),
        ({"until": "2024-06"}, {"since": "2024"}, False),
        ({"until": "2025"}, {"since": "2024"}, True),
        ({"since": "2024", "until": "2024"}, {"since": "2024", "until": "2024"}, True),
        ({"since": "2024"}, {"since": "2025"}, True),
        ({}, {"until": "2020"}, True),
    ],
)
def test_a_tie_that_changed_is_a_history_and_not_a_conflict(
    first: dict[str, str], second: dict[str, str], *, met: bool
) -> None:
    found = among(tie("vel", "il", level=1, **first), tie("il", "vel", level=3, **second))
    assert places(found) == ([("NM513", 3, "nivå")] if met else [])


def test_a_kind_of_relation_that_the_model_does_not_have_names_the_nearest() -> None:
    (found,) = among(tie("vel", "il", "samarbeide"))
    assert (found.code, found.path, found.suggestion) == ("NM514", "type", "samarbeider")


def test_a_tie_cannot_end_before_it_came_about() -> None:
    (found,) = among(tie("vel", "il", since="2025", until="2024-12"))
    assert (found.code, found.path) == ("NM515", "til_dato")


def test_the_tables_may_have_other_names() -> None:
    sheet = "tabeller.xlsx/aktorer"
    assert check_stakeholders([(7, actor("x", sector="zzz"))], PACK, sheet)[0].file == sheet
    assert check_relations([(7, tie("x", "x"))], [actor("x")], PACK, sheet)[0].file == sheet


def test_findings_of_both_tables_come_in_reading_order() -> None:
    found = check_network([(3, actor("x", sector="zzz"))], [(9, tie("x", "y")), (2, tie("x", "x"))], PACK)
    assert [(one.file, one.line) for one in found] == [("aktorer.csv", 3), ("relasjoner.csv", 2), ("relasjoner.csv", 9)]


def test_twenty_thousand_wrong_rows_each_have_their_finding() -> None:
    found = among(*(tie(f"feil-{n}", "vel") for n in range(20_000)))
    assert len(found) == 20_000


def test_a_table_too_large_to_compare_with_has_no_suggestions() -> None:
    actors = [actor(f"a{n}") for n in range(20_000)]
    assert check_relations([(2, tie("b1", "a1"))], actors, PACK)[0].suggestion == ""


def test_every_finding_is_said_in_every_language_with_the_same_facts() -> None:
    for code, entry in ENTRIES.items():
        assert re.fullmatch(r"NM5[01]\d", code)
        for language in LANGUAGES:
            assert set(re.findall(r"{(\w+)}", entry.text.of(language))) == set(re.findall(r"{(\w+)}", entry.text.nb))
            assert entry.help.of(language).endswith((".", "?"))


# ---- laws -------------------------------------------------------------------------------------------------------

IDS = st.sampled_from(["vel", "sentral", "il", "ukjent", "velet"])
WHENS = st.sampled_from([None, "2024", "2024-06", "2025-01-15", "2026"])
WORDS = st.sampled_from(["velforening", "kommune", "bolig", "ukjent", "samarbeider", "konflikt", "henviser"])
NAMES = st.sampled_from(["Ullerål vel", "ullerål  VEL", "Lag", "{row}"])
ACTORS = st.builds(
    actor,
    IDS,
    NAMES,
    WORDS,
    st.sets(st.sampled_from([*GROUPS, "ukjent"])),
    sector=WORDS,
    valid_from=WHENS,
    valid_to=WHENS,
)
TIES = st.builds(tie, IDS, IDS, WORDS, level=st.sampled_from([None, 1, 4]), since=WHENS, until=WHENS)


@given(st.lists(ACTORS, max_size=8), st.lists(TIES, max_size=12), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_any_rows_in_any_order_give_the_same_findings_each_with_its_sentence(
    actors: list[Stakeholder], ties: list[Relation], random: Random
) -> None:
    rows, tied = list(enumerate(actors, start=2)), list(enumerate(ties, start=2))
    found = check_network(rows, tied, PACK)
    assert check_network(random.sample(rows, len(rows)), random.sample(tied, len(tied)), PACK) == found
    assert found == in_order(found)
    assert all(one.message(language) for one in found for language in LANGUAGES)
    assert all(one.line >= 2 and one.file for one in found)
