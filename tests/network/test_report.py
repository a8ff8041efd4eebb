from __future__ import annotations

import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from random import Random

import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.network.sample import GROUPS, actor, pack, rows_of, tie

from naermiljomodell.domain.network import NetworkReport
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.network.report import analyse

ROOT = Path(__file__).parents[2]
PACK = pack()

ACTORS = [
    actor("vel", "Velforeningen"),
    actor("aasen", "Åsen grendelag"),
    actor("borettslag", "Borettslaget"),
    actor("koordinator", "Folkehelsekoordinatoren", "helsestasjon"),
    actor("helsestasjon", "Helsestasjonen", "helsestasjon"),
    actor("hjemmetjeneste", "Hjemmetjenesten", "hjemmetjeneste", ["enslige-eldre"]),
    actor("sentral", "Frivilligsentralen", "frivilligsentral"),
    actor("idrettslag", "Idrettslaget", "idrettslag"),
    actor("sanitet", "Sanitetsforeningen", "idrettslag", ["enslige-eldre", "innvandrere"]),
    actor("menighet", "Menigheten", "idrettslag", ["enslige-eldre"]),
    actor("bibliotek", "Biblioteket", "frivilligsentral", ["innvandrere"], valid_to="2025-06"),
    actor("raad", "Ældrerådet", "helsestasjon", sector="politikk"),
]
RELATIONS = [
    tie("koordinator", "helsestasjon", level=3),
    tie("koordinator", "hjemmetjeneste", level=2),
    tie("koordinator", "sentral", "finansierer"),
    tie("sentral", "idrettslag", "deler-lokale"),
    tie("sentral", "vel", since="2025-01-15"),
    tie("vel", "borettslag"),
    tie("sentral", "sanitet", level=2),
    tie("sanitet", "sentral", level=3),
    tie("bibliotek", "raad"),
    tie("vel", "idrettslag", "konflikt"),
    tie("vel", "vel"),
    tie("trykkfeil", "vel"),
]


def report(at: str = "", language: str = "nb") -> NetworkReport:
    return analyse(PACK, ACTORS, RELATIONS, GROUPS, language, at)


def test_twelve_actors_are_read_as_a_person_would_read_them() -> None:
    found = report()
    assert (found.actors, found.ties, found.components) == (12, 8, 4)
    assert found.density == pytest.approx(8 / 66)
    assert found.isolates == ("menighet", "aasen")
    assert found.vulnerable == ("sentral", "koordinator", "vel")
    assert found.brokers == ("sentral", "koordinator", "vel")
    assert [(group.group, group.gaps) for group in found.groups] == [
        ("eneforsorgere", ("ingen",)),
        ("enslige-eldre", ()),
        ("innvandrere", ()),
    ]
    assert [(reading.kind, reading.actors) for reading in found.readings] == [
        ("ingen-kjenner", ()),
        ("isolert", ("menighet", "hjemmetjeneste")),
        ("sårbart-punkt", ("sentral", "borettslag", "idrettslag", "sanitet", "vel")),
        ("sårbart-punkt", ("koordinator", "helsestasjon", "hjemmetjeneste")),
        ("sårbart-punkt", ("vel", "borettslag")),
        ("delt", ("bibliotek", "raad")),
        ("isolert", ("aasen",)),
    ]
    assert (
        found.readings[0].action == "Ring Biblioteket og Folkehelsekoordinatoren, og spør om de kjenner eneforsørgere."
    )
    assert found.names[-2:] == (("raad", "Ældrerådet"), ("aasen", "Åsen grendelag"))
    assert [note.split(": ")[1] for note in found.notes] == ["1.", "1.", "2."]


def test_the_network_is_read_as_it_stood_on_the_day() -> None:
    before = report("2024-12-31")
    assert before.at == "2024-12-31"
    assert (before.actors, before.ties, before.components) == (12, 7, 5)
    after = report("2025-07")
    assert (after.actors, after.ties) == (11, 7)
    assert "bibliotek" not in dict(after.names)
    assert after.groups[2].gaps == ("én-aktør",)
    assert [note.split(": ")[1] for note in after.notes] == ["1.", "1.", "2."]


def test_a_day_that_is_no_date_is_refused() -> None:
    with pytest.raises(ValueError, match="date"):
        report("i fjor")


def test_without_actors_one_thing_is_said_and_all_groups_stand() -> None:
    found = analyse(PACK, [], RELATIONS, GROUPS, "nb")
    assert (found.actors, found.ties, found.components, found.density) == (0, 0, 0, None)
    assert [reading.kind for reading in found.readings] == ["ingen-aktører"]
    assert [group.gaps for group in found.groups] == [("ingen",)] * 3


@pytest.mark.parametrize("count", [1, 2])
def test_of_fewer_than_three_actors_nothing_is_said_but_which_groups_they_know(count: int) -> None:
    found = analyse(PACK, ACTORS[:count], RELATIONS, GROUPS, "nb")
    assert (found.density, found.isolates, found.vulnerable, found.brokers) == (None, (), (), ())
    assert {reading.kind for reading in found.readings} == {"ingen-kjenner", "for-få"}
    assert found.components == count


def test_density_is_that_of_the_graph_library() -> None:
    for graph in (nx.karate_club_graph(), nx.path_graph(3), nx.complete_graph(7), nx.empty_graph(4)):
        actors, relations = rows_of(graph)
        assert analyse(PACK, actors, relations, (), "nb").density == pytest.approx(nx.density(graph))


def test_no_sentence_is_left_with_a_hole_in_any_language() -> None:
    for language in LANGUAGES:
        found = report(language=language)
        assert found.without is not None
        of_all = [*(part for m in found.measures for part in (m.text, m.caution) if part), found.without.text]
        said = [
            *found.notes,
            *of_all,
            found.without.action,
            *(part for r in found.readings for part in (r.action, r.text, r.caution) if part),
        ]
        assert all(not text[0].islower() and text.endswith(".") and "{" not in text for text in said)
    assert report(language="nn").readings[1].text != report().readings[1].text != report(language="en").readings[1].text


def test_trust_and_value_change_nothing_that_is_said_about_a_named_organisation() -> None:
    told = [relation.model_copy(update={"trust": place % 4 + 1}) for place, relation in enumerate(RELATIONS)]
    of_all = analyse(PACK, ACTORS, told, GROUPS, "nb")
    before, after = (tuple(m for m in one.measures if m.public) for one in (report(), of_all))
    assert (len(of_all.measures) - len(after), after) == (2, before)
    assert replace(of_all, measures=()) == replace(report(), measures=())
    assert all(not m.about and not any(one.name in m.text for one in ACTORS) for m in of_all.measures if not m.public)


CODE = """
import sys
sys.modules["numpy"] = sys.modules["rustworkx"] = None  # as if neither were installed
from naermiljomodell.network.report import analyse
from tests.network.sample import GROUPS, actor, pack
"""


@pytest.mark.parametrize(("actors", "loaded"), [("[]", False), ("[actor('vel')]", True)])
def test_the_graph_library_is_loaded_only_when_there_are_actors(actors: str, *, loaded: bool) -> None:
    ask = f"before = 'networkx' in sys.modules\nanalyse(pack(), {actors}, [], GROUPS, 'nb')\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{CODE}{ask}print(before, 'networkx' in sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == ["False", str(loaded)]


# ---- laws -------------------------------------------------------------------------------------------------------

IDS = [f"a{n}" for n in range(60)]
NAMES = st.sampled_from(["Ullerål vel", "Ullerål VEL", "Åsen", "Øya lag", "Ærlig", "{actor}", "*lag*", "<b>", "Lag"])
WHENS = st.sampled_from([None, "2024", "2024-06", "2025-01-15", "2026"])
KINDS = st.sampled_from(["helsestasjon", "hjemmetjeneste", "frivilligsentral", "idrettslag", "velforening", "ukjent"])
TIE_KINDS = st.sampled_from(["samarbeider", "samarbeider", "deler-lokale", "konflikt", "finansierer", "ukjent"])


@st.composite
def actors_of(draw: st.DrawFn, ids: list[str]) -> list[Stakeholder]:
    groups = st.sets(st.sampled_from([*GROUPS, "ukjent"]))
    return [
        actor(
            one,
            draw(NAMES),
            draw(KINDS),
            sorted(draw(groups)),
            valid_from=draw(WHENS),
            valid_to=draw(WHENS),
            roles=draw(st.sampled_from([(), (), ("prosjektleder",)])),
        )
        for one in ids
    ]


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[Stakeholder], list[Relation]]:
    """Give any tables at all: no actors to sixty, twice the same id, self loops, unknown ids, dates reversed."""
    ids = IDS[: draw(st.sampled_from([0, 1, 2, 3, 5, 9, 12, 60]))]
    repeated = draw(st.lists(st.sampled_from(ids), max_size=3)) if ids else []
    ends = st.sampled_from([*ids, "ukjent"])
    levels = st.sampled_from([None, 1, 2, 3, 4])
    relations = st.builds(
        tie, ends, ends, TIE_KINDS, level=levels, trust=levels, power=levels, since=WHENS, until=WHENS
    )
    return draw(actors_of([*ids, *repeated])), draw(st.lists(relations, max_size=80))


CHOSEN = st.lists(st.sampled_from([*GROUPS, "ukjent"]), max_size=6).map(tuple)
MOMENTS = st.sampled_from(["", "2023", "2024", "2024-06", "2025-01-15"])


@given(networks(), CHOSEN, st.sampled_from(LANGUAGES), MOMENTS)
@settings(deadline=None)
def test_any_tables_give_a_report_that_hangs_together(
    rows: tuple[list[Stakeholder], list[Relation]], groups: tuple[str, ...], language: str, at: str
) -> None:
    found = analyse(PACK, *rows, groups, language, at)
    names = dict(found.names)
    assert [group.group for group in found.groups] == list(dict.fromkeys(groups))
    assert len(names) == found.actors
    assert set(found.isolates) | set(found.vulnerable) | set(found.brokers) <= set(names)
    assert not set(found.isolates) & set(found.vulnerable)
    assert found.components <= found.actors
    assert found.density is None or 0 <= found.density <= 1
    assert all(set(reading.actors) <= set(names) for reading in found.readings)
    assert all(bool(group.action) is not group.covered for group in found.groups)
    assert all(set(measure.about) <= set(names) and measure.error is None for measure in found.measures)
    assert all(-1 <= m.value <= (1 if m.kind != "klynger" else 20) for m in found.measures if m.value is not None)
    assert (found.without is None) is (found.actors < 3)


@given(networks(), CHOSEN, st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_no_list_of_a_neighbourhood_is_shortened_without_its_names_beside_it(
    rows: tuple[list[Stakeholder], list[Relation]], groups: tuple[str, ...], language: str
) -> None:
    found = analyse(PACK, *rows, groups, language)
    names = dict(found.names)
    told = [(one.actors, one.text + one.action) for one in found.readings if one.kind in {"isolert", "delt"}]
    told += [(measure.about, measure.text) for measure in found.measures]
    told += [(found.without.alone, found.without.text)] if found.without else []
    for actors, text in told:
        assert [names[one] for one in actors if names[one] not in text] == []


@given(networks(), st.randoms(use_true_random=False), MOMENTS)
@settings(deadline=None)
def test_the_order_of_the_rows_does_not_matter(
    rows: tuple[list[Stakeholder], list[Relation]], random: Random, at: str
) -> None:
    actors, relations = rows
    shuffled = random.sample(actors, len(actors)), random.sample(relations, len(relations))
    assert analyse(PACK, *shuffled, GROUPS, "nb", at) == analyse(PACK, actors, relations, GROUPS, "nb", at)


@given(networks())
@settings(deadline=None)
def test_both_forms_of_a_letter_are_the_same_letter(rows: tuple[list[Stakeholder], list[Relation]]) -> None:
    actors, relations = rows
    spelled = [
        Stakeholder.model_validate({**one.model_dump(), "name": unicodedata.normalize("NFD", one.name)})
        for one in actors
    ]
    assert analyse(PACK, spelled, relations, GROUPS, "nb") == analyse(PACK, actors, relations, GROUPS, "nb")


@given(networks(), st.sampled_from(IDS), st.sampled_from(IDS), TIE_KINDS)
@settings(deadline=None)
def test_one_more_tie_never_gives_one_more_part_or_one_more_isolated_actor(
    rows: tuple[list[Stakeholder], list[Relation]], one: str, other: str, kind: str
) -> None:
    actors, relations = rows
    before = analyse(PACK, actors, relations, (), "nb")
    after = analyse(PACK, actors, [*relations, tie(one, other, kind)], (), "nb")
    assert after.components <= before.components
    assert set(after.isolates) <= set(before.isolates)
    assert after.ties >= before.ties
    reached = [m.value for of in (before, after) for m in of.measures if m.kind == "rekkevidde" and m.value is not None]
    assert reached == sorted(reached)


@given(networks())
@settings(deadline=None)
def test_without_a_weak_point_there_are_more_parts_and_without_another_there_are_not(
    rows: tuple[list[Stakeholder], list[Relation]],
) -> None:
    actors, relations = rows
    before = analyse(PACK, actors, relations, (), "nb")
    for name, _ in before.names[:12]:
        after = analyse(PACK, [one for one in actors if one.id != name], relations, (), "nb")
        assert (after.components > before.components) is (name in before.vulnerable)


def renamed_without(report: NetworkReport, mark: str = "") -> object:
    """Give what the report says is left without the municipality, with *mark* before each id."""
    found = report.without
    return found and (
        sorted(f"{mark}{one}" for one in found.gone),
        sorted(f"{mark}{one}" for one in found.alone),
        (found.actors, found.ties, found.components, found.uncovered),
    )


@given(networks())
@settings(deadline=None)
def test_new_names_and_ids_change_nothing_but_names(rows: tuple[list[Stakeholder], list[Relation]]) -> None:
    actors, relations = rows
    unique = list({one.id: one for one in actors}.values())
    renamed = [one.model_copy(update={"id": f"z{one.id}", "name": f"Z{n % 7}"}) for n, one in enumerate(unique)]
    moved = [r.model_copy(update={"origin": f"z{r.origin}", "target": f"z{r.target}"}) for r in relations]
    before = analyse(PACK, unique, relations, GROUPS, "nb")
    after = analyse(PACK, renamed, moved, GROUPS, "nb")
    for part in ("isolates", "vulnerable", "brokers"):
        assert sorted(getattr(after, part)) == sorted(f"z{one}" for one in getattr(before, part))
    assert [group.gaps for group in after.groups] == [group.gaps for group in before.groups]
    assert (after.ties, after.components, after.notes) == (before.ties, before.components, before.notes)
    assert [(m.kind, m.value) for m in after.measures] == [(m.kind, m.value) for m in before.measures]
    assert renamed_without(after) == renamed_without(before, "z")
    assert [reading.kind for reading in after.readings] == [reading.kind for reading in before.readings]
