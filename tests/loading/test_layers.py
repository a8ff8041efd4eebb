from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.layer_sample import BASE, layer_of, places, spot_of

from naermiljomodell.loading.edits import Stack
from naermiljomodell.loading.layers import stack
from naermiljomodell.loading.raw import Layer, Spot
from naermiljomodell.source import Source, Value

CORE = layer_of("kjerne", BASE)


def stacked(*packs: Layer, own: str = "") -> Stack:
    """Give the core with *packs* of one rank above it, and the area's own changes on top."""
    return stack([(0, CORE), *((1, pack) for pack in packs)], spot_of(own) if own else None)


def fields(result: Stack, id_: str = "pilot") -> dict[str, Value]:
    """Give the fields of a step."""
    return dict(result.items["steg"][id_].fields)


def test_the_core_alone_is_the_model_and_no_change() -> None:
    result = stacked()
    assert (result.changes, result.problems, result.removed) == ([], [], {})
    assert result.items == CORE.items


def test_a_pack_adds_with_its_reason_and_place() -> None:
    fylke = layer_of(
        "fylke", "steg:\n  hagedag: {navn: Hagedag, fase: mobilisering, begrunnelse: ' Fylkets satsing '}\n"
    )
    result = stacked(fylke)
    assert fields(result, "hagedag") == {"navn": "Hagedag", "fase": "mobilisering"}
    assert list(result.items["steg"]["hagedag"].spots) == ["navn", "fase"]
    (change,) = result.changes
    assert (change.verb, change.new, change.reason) == ("ny", "Hagedag", "Fylkets satsing")
    assert (change.layer, change.file, change.line) == ("fylke", "fylke.yaml", 2)


def test_a_reason_that_is_no_text_is_left_to_be_found() -> None:
    result = stacked(layer_of("fylke", "steg:\n  hagedag: {navn: Hagedag, begrunnelse: [a]}\n"))
    assert fields(result, "hagedag")["begrunnelse"] == ["a"]
    assert result.changes[0].reason == ""


def test_every_layer_changes_what_the_ones_below_have_made() -> None:
    fylke = layer_of(
        "fylke",
        "steg:\n  hagedag: {navn: Hagedag, fase: mobilisering, varighet: 1 dag}\n",
        "steg:\n  pilot: {endre: {varighet: 8 uker}}\n",
    )
    result = stacked(
        fylke, own="steg:\n  hagedag: {endre: {varighet: 2 dager}}\n  pilot: {endre: {varighet: 4 uker}}\n"
    )
    assert [(c.id, c.verb, c.old, c.new, c.layer) for c in result.changes] == [
        ("hagedag", "ny", "", "Hagedag", "fylke"),
        ("pilot", "endre", "12 uker", "8 uker", "fylke"),
        ("hagedag", "endre", "1 dag", "2 dager", "tilpasning"),
        ("pilot", "endre", "8 uker", "4 uker", "tilpasning"),
    ]
    assert result.problems == []


def test_a_pack_may_build_on_another_whatever_the_order() -> None:
    fylke = layer_of("fylke", "steg:\n  hagedag: {navn: Hagedag, fase: mobilisering}\n")
    lag = layer_of("lag", changes="steg:\n  hagedag: {endre: {varighet: 1 dag}}\n")
    assert stacked(fylke, lag).items == stacked(lag, fylke).items
    assert stacked(lag, fylke).problems == []


def test_what_is_there_cannot_be_brought_again() -> None:
    result = stacked(layer_of("fylke", "steg:\n  pilot: {navn: Vår pilot, fase: mobilisering}\n"))
    assert places(result.problems) == [("NM210", "fylke.yaml", 2, 3, "")]
    assert result.items == CORE.items
    assert result.changes == []


@pytest.mark.parametrize(("count", "codes"), [(10, ["NM210"] * 10), (11, ["NM207"])])
def test_a_layer_that_repeats_more_than_ten_ids_is_told_once(count: int, codes: list[str]) -> None:
    text = "steg:\n" + "".join(f"  s{n}: {{navn: S, fase: mobilisering}}\n" for n in range(count))
    below, copy = layer_of("grunn", text), layer_of("kopi", text)
    result = stack([(0, below), (1, copy)], None)
    assert [p.code for p in result.problems] == codes
    assert result.items == below.items
    if count > 10:
        (one,) = result.problems
        assert dict(one.facts) == {"id": "kopi", "other": "grunn", "count": "11"}
        assert one.file == "kopi.yaml"


CLASHES = [
    ("endre: {varighet: 3 uker}", "endre: {varighet: 4 uker}", "varighet"),
    ("endre: {timer: {forberede: 3}}", "endre: {timer: {forberede: 4, gjennomføring: 1}}", "timer"),
    ("endre: {timer: {forberede: 3}}", "endre: {timer: 3}", "timer"),
    ("endre: {vilkår: {målgruppe: unge}}", "endre: {vilkår: {utfordring: ensomhet}}", "vilkår"),
    ("endre: {metoder: [stand]}", "legg_til: {metoder: [stand]}", "metoder"),
    ("fjern: {metoder: [tur]}", "endre: {metoder: [stand]}", "metoder"),
    ("fjern: true, begrunnelse: A", "endre: {varighet: 3 uker}", "fjern"),
    ("legg_til: {metoder: [stand]}", "fjern: true, begrunnelse: A", "fjern"),
]


@pytest.mark.parametrize(("one", "other", "key"), CLASHES)
def test_two_layers_of_one_rank_that_disagree_are_both_named(one: str, other: str, key: str) -> None:
    fylke, lag = (
        layer_of(name, changes=f"steg:\n  pilot: {{{said}}}\n") for name, said in (("fylke", one), ("lag", other))
    )
    (found,) = stacked(fylke, lag).problems
    assert (found.code, found.file, found.line) == ("NM218", "lag/tilpasning.yaml", 2)
    assert dict(found.facts) == {"id": "pilot", "layer": "lag", "other": "fylke", "key": key}
    (turned,) = stacked(lag, fylke).problems
    assert (turned.file, dict(turned.facts)["other"]) == ("fylke/tilpasning.yaml", "lag")


AGREEMENTS = [
    ("endre: {varighet: 3 uker}", "endre: {varighet: 3 uker}"),
    ("endre: {varighet: 3 uker}", "endre: {navn: Prøve}"),
    ("endre: {timer: {forberede: 3}}", "endre: {timer: {gjennomføring: 4}}"),
    ("endre: {timer: {forberede: 3}}", "endre: {timer: {forberede: 3}}"),
    ("legg_til: {metoder: [stand]}", "legg_til: {metoder: [stand]}"),
    ("legg_til: {metoder: [stand]}", "fjern: {metoder: [stand, tur]}"),
    ("fjern: {metoder: [tur]}", "fjern: {metoder: [Tur]}"),
    ("fjern: true, begrunnelse: A", "fjern: true, begrunnelse: B"),
]


@pytest.mark.parametrize(("one", "other"), AGREEMENTS)
def test_two_layers_of_one_rank_that_agree_give_one_model_in_either_order(one: str, other: str) -> None:
    fylke, lag = (
        layer_of(name, changes=f"steg:\n  pilot: {{{said}}}\n") for name, said in (("fylke", one), ("lag", other))
    )
    first, second = stacked(fylke, lag), stacked(lag, fylke)
    assert first.problems == second.problems == []
    assert _plain(first) == _plain(second)


@pytest.mark.parametrize(("one", "other", "key"), CLASHES)
def test_the_area_settles_what_its_packs_disagree_about(one: str, other: str, key: str) -> None:
    fylke, lag = (
        layer_of(name, changes=f"steg:\n  pilot: {{{said}}}\n") for name, said in (("fylke", one), ("lag", other))
    )
    value = {"metoder": "[kafe]", "vilkår": "{målgruppe: eldre}", "timer": "{forberede: 9}"}.get(key, "1 dag")
    decided = f"endre: {{{'varighet' if key == 'fjern' else key}: {value}}}"
    assert stacked(fylke, lag, own=f"steg:\n  pilot: {{{decided}}}\n").problems == []
    gone = stacked(fylke, lag, own="steg:\n  pilot: {fjern: true, begrunnelse: Uenighet}\n")
    assert gone.problems == []
    assert "pilot" not in gone.items["steg"]


def test_a_decision_about_something_else_settles_nothing() -> None:
    fylke = layer_of("fylke", changes="steg:\n  pilot: {endre: {varighet: 3 uker}}\n")
    lag = layer_of("lag", changes="steg:\n  pilot: {endre: {varighet: 4 uker}}\n")
    own = "steg:\n  pilot: {endre: {navn: Prøve}}\n  nettverk: {endre: {varighet: 1 dag}}\n"
    assert [p.code for p in stacked(fylke, lag, own=own).problems] == ["NM218"]


def test_one_layer_never_clashes_with_itself() -> None:
    own = "steg:\n  pilot: {endre: {metoder: [stand]}, legg_til: {metoder: [tur]}, fjern: {metoder: [stand]}}\n"
    result = stacked(own=own)
    assert result.problems == []
    assert fields(result)["metoder"] == ["tur"]


def test_an_entry_that_only_another_pack_of_the_rank_adds_is_added_by_both_without_a_word() -> None:
    one, other = (layer_of(id_, changes="steg:\n  pilot: {legg_til: {metoder: [stand]}}\n") for id_ in ("fylke", "lag"))
    assert stacked(one, other).problems == []
    own = stacked(one, other, own="steg:\n  pilot: {legg_til: {metoder: [stand]}}\n")
    assert [(p.code, p.file, dict(p.facts)["text"]) for p in own.problems] == [("NM208", "naermiljo.yaml", "stand")]


def test_a_new_item_and_a_change_of_it_in_another_pack_go_together() -> None:
    fylke = layer_of("fylke", changes="steg:\n  fest: {navn: Fest, fase: mobilisering}\n")
    lag = layer_of("lag", changes="steg:\n  fest: {endre: {varighet: 1 dag}}\n")
    assert stacked(lag, fylke).problems == []
    assert fields(stacked(lag, fylke), "fest")["varighet"] == "1 dag"


def test_what_is_removed_is_no_longer_offered_and_a_step_may_still_be_named() -> None:
    own = (
        "metoder:\n  tur: {fjern: true, begrunnelse: Ingen stier}\n"
        "målgrupper:\n  unge: {fjern: true, begrunnelse: Egen plan}\n"
        "steg:\n  pilot: {fjern: true, begrunnelse: Holdt}\n"
        "  fest: {navn: Fest, metoder: [tur, kafe], sjekkliste: [{tekst: Ring, for: [unge, eldre]}, tur]}\n"
    )
    result = stacked(own=own)
    assert result.problems == []
    assert fields(result, "fest")["metoder"] == ["kafe"]
    assert fields(result, "fest")["sjekkliste"] == [{"tekst": "Ring", "for": ["eldre"]}, "tur"]
    assert result.items["metoder"]["kafe"].fields["passer_for"] == ["eldre"]
    assert fields(result, "nettverk")["etter"] == ["pilot"]


def test_what_was_brought_back_is_offered_again() -> None:
    fylke = layer_of("fylke", changes="metoder:\n  tur: {fjern: true, begrunnelse: Ingen stier}\n")
    result = stacked(fylke, own="metoder:\n  tur: {navn: Ny tur, passer_for: [unge]}\n")
    assert fields(result)["metoder"] == ["tur", "kafe"]


def test_findings_of_a_customisation_come_with_those_of_the_stack() -> None:
    result = stacked(own="steg:\n  pilot: {fjern: true}\nstgg: {}\n")
    assert [p.code for p in result.problems] == ["NM215", "NM201"]
    assert "pilot" not in result.items["steg"]


texts = st.sampled_from(["a", "b", "3 uker"])
lists = st.lists(st.sampled_from(["tur", "kafe", "stand"]), min_size=1, max_size=2, unique=True)
todo = st.fixed_dictionaries(
    {},
    optional={
        "endre": st.fixed_dictionaries(
            {},
            optional={
                "varighet": texts,
                "metoder": lists,
                "timer": st.dictionaries(st.sampled_from(["forberede", "gjennomføring"]), texts, min_size=1),
            },
        ),
        "legg_til": st.fixed_dictionaries({}, optional={"metoder": lists, "leveranser": lists}),
        "fjern": st.just("true") | st.fixed_dictionaries({}, optional={"metoder": lists}),
        "begrunnelse": st.just("Fordi"),
    },
)
customisations = st.fixed_dictionaries(
    {"steg": st.dictionaries(st.sampled_from(["pilot", "nettverk", "ukjent"]), todo, max_size=3)}
)


def changing(name: str, tree: dict[str, dict[str, Value]]) -> Layer:
    """Give a layer that does what *tree* says, with no places in its file."""
    base = layer_of(name)
    spot = Spot(name, f"{name}.yaml", 1, Source(f"{name}.yaml", tree, (), ("",)))  # type: ignore[arg-type]  # plain data
    return Layer(base.info, {}, (spot,))


def _plain(result: Stack) -> object:
    """Give the items a stack holds and those it has lost, without places and the order in lists."""

    def bare(value: Value) -> object:
        if isinstance(value, dict):
            return {key: bare(part) for key, part in value.items()}
        return sorted(map(str, value)) if isinstance(value, list) else value

    return [
        {kind: {id_: bare(dict(item.fields)) for id_, item in group.items()} for kind, group in items.items() if group}
        for items in (result.items, result.removed)
    ]


@given(one=customisations, other=customisations)
def test_the_order_of_layers_of_one_rank_decides_nothing(
    one: dict[str, dict[str, Value]], other: dict[str, dict[str, Value]]
) -> None:
    fylke, lag = changing("fylke", one), changing("lag", other)
    first, second = stacked(fylke, lag), stacked(lag, fylke)
    clashes = [any(p.code == "NM218" for p in result.problems) for result in (first, second)]
    assert clashes[0] is clashes[1]
    assert bool(first.problems) is bool(second.problems)
    if not first.problems:
        assert _plain(first) == _plain(second)


def _turned(value: Value) -> Value:
    """Give *value* with the keys of every mapping in the opposite order."""
    if isinstance(value, dict):
        return {key: _turned(part) for key, part in reversed(value.items())}
    return value


@given(trees=st.lists(customisations, min_size=1, max_size=3))
def test_the_order_of_keys_in_a_file_decides_nothing(trees: Sequence[dict[str, dict[str, Value]]]) -> None:
    straight = stacked(*(changing(f"lag{i}", tree) for i, tree in enumerate(trees)))
    turned = stacked(*(changing(f"lag{i}", _turned(tree)) for i, tree in enumerate(trees)))  # type: ignore[arg-type]  # a mapping, turned
    assert _plain(straight) == _plain(turned)
    assert sorted(p.code for p in straight.problems) == sorted(p.code for p in turned.problems)
    assert _heard(straight) == _heard(turned)


def _heard(result: Stack) -> list[tuple[str, ...]]:
    """Give the changes of a stack in one order, the parts of a mapping sorted."""
    parts = [
        (c.id, c.verb, c.field, c.layer, c.reason, *sorted(c.old.split(", ")), *sorted(c.new.split(", ")))
        for c in result.changes
    ]
    return sorted(parts)


@given(tree=customisations)
def test_every_difference_from_the_model_is_written_down(tree: dict[str, dict[str, Value]]) -> None:
    result = stacked(changing("fylke", tree))
    differs = {
        id_
        for id_, item in CORE.items["steg"].items()
        if result.items["steg"].get(id_) is None or dict(result.items["steg"][id_].fields) != dict(item.fields)
    }
    assert {c.id for c in result.changes} >= differs
    assert all((c.old or c.new) and c.layer == "fylke" and c.line == 1 for c in result.changes)


one_verb = st.one_of(
    st.fixed_dictionaries({"endre": st.fixed_dictionaries({"varighet": texts, "metoder": lists})}),
    st.fixed_dictionaries({"legg_til": st.fixed_dictionaries({"metoder": lists, "leveranser": lists})}),
    st.fixed_dictionaries({"fjern": st.just("true"), "begrunnelse": st.just("Fordi")}),
)
known = st.fixed_dictionaries({"steg": st.dictionaries(st.sampled_from(["pilot", "nettverk"]), one_verb)})


@given(tree=known)
def test_two_packs_that_say_the_same_are_as_one(tree: dict[str, dict[str, Value]]) -> None:
    once, twice = stacked(changing("fylke", tree)), stacked(changing("fylke", tree), changing("lag", tree))
    assert {p.code for p in once.problems} == {p.code for p in twice.problems} <= {"NM208"}
    assert [p for p in twice.problems if p.file == "fylke.yaml"] == once.problems
    assert (_plain(once), once.changes) == (_plain(twice), twice.changes)
