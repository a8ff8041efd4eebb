from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.loading.layer_sample import places, spot_of

from naermiljomodell.loading.raw import Spot
from naermiljomodell.loading.verbs import Act, read_acts
from naermiljomodell.source import Source, Value


def acts(text: str) -> list[Act]:
    """Give what *text* asks for; nothing in it is misunderstood."""
    found, problems = read_acts(spot_of(text))
    assert problems == []
    return found


def said(text: str) -> list[tuple[str, str, int, int, str]]:
    """Give code and place of what in *text* is not understood."""
    return places(read_acts(spot_of(text))[1])


def test_each_verb_and_field_is_an_act_of_its_own() -> None:
    found = acts(
        "steg:\n"
        "  pilot:\n"
        "    fjern: {sjekkliste: [Ring]}\n"
        "    endre: {varighet: 3 uker, navn: Prøve}\n"
        "    legg_til: {metoder: [tur]}\n"
        "    begrunnelse:  Fordi  vi vil\n"
    )
    assert [(a.kind, a.id, a.verb, a.key, a.value) for a in found] == [
        ("steg", "pilot", "endre", "varighet", "3 uker"),
        ("steg", "pilot", "endre", "navn", "Prøve"),
        ("steg", "pilot", "legg_til", "metoder", ["tur"]),
        ("steg", "pilot", "fjern", "sjekkliste", ["Ring"]),
    ]
    assert {a.reason for a in found} == {"Fordi vi vil"}
    assert [a.spot.line for a in found] == [4, 4, 5, 3]
    assert {a.home.line for a in found} == {2}
    assert not any(a.removes for a in found)


@pytest.mark.parametrize("yes", ["true", "ja", "Ja", "TRUE"])
def test_a_whole_item_is_removed_with_a_reason(yes: str) -> None:
    (act,) = acts(f"steg:\n  pilot: {{fjern: {yes}, begrunnelse: Holdt før}}\n")
    assert (act.verb, act.key, act.value, act.reason, act.removes) == ("fjern", "", None, "Holdt før", True)


def test_what_has_no_verb_is_new() -> None:
    (act,) = acts("steg:\n  hagedag: {fase: mobilisering, navn: Hagedag, begrunnelse: Skolen ba om det}\n")
    assert (act.verb, act.key, act.reason) == ("ny", "", "Skolen ba om det")
    assert act.value == {"fase": "mobilisering", "navn": "Hagedag"}
    assert not act.removes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stegg:\n  pilot: {endre: {navn: A}}\n", ("NM201", 1, 1, "steg")),
        ("fest:\n  pilot: {endre: {navn: A}}\n", ("NM201", 1, 1, "")),
        ("malgrupper:\n  eldre: {endre: {navn: A}}\n", ("NM201", 1, 1, "målgrupper")),
        ("steg: pilot\n", ("NM118", 1, 7, "")),
        ("steg:\n", ("NM118", 1, 1, "")),
        ("steg:\n  - pilot\n", ("NM118", 1, 1, "")),
        ("steg:\n  pilot: bort\n", ("NM118", 2, 10, "")),
        ("steg:\n  pilot:\n", ("NM118", 2, 3, "")),
        ("steg:\n  pilot: {endr: {navn: A}}\n", ("NM212", 2, 11, "endre")),
        ("steg:\n  pilot: {legg til: {metoder: [a]}}\n", ("NM212", 2, 11, "legg_til")),
        ("steg:\n  pilot: {fjernes: true, begrunnelse: A}\n", ("NM212", 2, 11, "fjern")),
        ("steg:\n  pilot: {endre: {navn: A}, begrunelse: B}\n", ("NM212", 2, 29, "begrunnelse")),
        ("steg:\n  pilot: {endre: {navn: A}, varighet: 3 uker}\n", ("NM212", 2, 29, "")),
        ("steg:\n  pilot: {fjern: true}\n", ("NM215", 2, 11, "")),
        ("steg:\n  pilot: {fjern: true, begrunnelse: }\n", ("NM215", 2, 11, "")),
        ("steg:\n  pilot: {fjern: true, begrunnelse: ' '}\n", ("NM215", 2, 11, "")),
        ("steg:\n  pilot: {fjern: nei, begrunnelse: A}\n", ("NM105", 2, 18, "true")),
        ("steg:\n  pilot: {fjern: [sjekkliste], begrunnelse: A}\n", ("NM214", 2, 11, "")),
        ("steg:\n  pilot: {endre: 3 uker}\n", ("NM214", 2, 11, "")),
        ("steg:\n  pilot: {legg_til: }\n", ("NM214", 2, 11, "")),
        ("steg:\n  pilot: {endre: {navn: A}, begrunnelse: [a, b]}\n", ("NM116", 2, 42, "")),
    ],
)
def test_what_is_not_understood_is_a_finding_at_its_place(text: str, expected: tuple[str, int, int, str]) -> None:
    assert [(code, line, column, near) for code, _, line, column, near in said(text)] == [expected]


def test_what_is_understood_is_done_all_the_same() -> None:
    found, problems = read_acts(
        spot_of(
            "steg:\n  pilot: {endre: {navn: A}, fjern: maybe, varighet: 1 dag}\nfest: {}\nroller:\n  leder: {navn: L}\n"
        )
    )
    assert [(a.id, a.verb) for a in found] == [("pilot", "endre"), ("leder", "ny")]
    assert [p.code for p in problems] == ["NM212", "NM105", "NM201"]


def test_a_field_that_is_like_a_verb_is_no_verb_in_a_new_item() -> None:
    (act,) = acts(
        "steg:\n  fest: {navn: Fest, fase: mobilisering, varighet: 1 dag, etter: [pilot], ferdig_når: Alle er glade}\n"
    )
    assert act.verb == "ny"


@pytest.mark.parametrize("text", ["[steg]\n", "bare tekst\n", "null\n"])
def test_a_customisation_that_is_no_mapping_asks_for_nothing(text: str) -> None:
    tilpasning = spot_of(f"tilpasning: {text}").below("tilpasning")
    assert read_acts(tilpasning) == ([], [])


words = st.sampled_from(["steg", "metoder", "pilot", "endre", "legg_til", "fjern", "begrunnelse", "navn", "true", "x"])
trees = st.recursive(
    st.none() | st.text(max_size=4) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words | st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


@given(tree=trees)
def test_any_plain_data_gives_acts_and_findings(tree: Value) -> None:
    found, problems = read_acts(Spot("sted", "naermiljo.yaml", 1, Source("naermiljo.yaml", tree, (), ("",))))
    assert all(act.reason or not act.removes for act in found) or "NM215" in {p.code for p in problems}
    assert all(p.message() and p.file == "naermiljo.yaml" for p in problems)


def test_where_a_change_was_learnt_stands_beside_what_is_done() -> None:
    found = acts(
        "steg:\n"
        "  pilot: {erfaring_fra: ' Øvre  Ullerål ', endre: {varighet: 3 uker, navn: Prøve}, begrunnelse: Kort}\n"
        "  hagedag:\n    erfaring_fra: Ullerål\n    navn: Hagedag\n"
        "  sluttrapport: {endre: {navn: Rapport}}\n"
    )
    assert [(act.id, act.learnt_in, act.reason) for act in found] == [
        ("pilot", "Øvre Ullerål", "Kort"),
        ("pilot", "Øvre Ullerål", "Kort"),
        ("hagedag", "Ullerål", ""),
        ("sluttrapport", "", ""),
    ]
    assert found[2].value == {"navn": "Hagedag"}


def test_a_place_that_is_no_text_is_a_finding() -> None:
    assert [place[0] for place in said("steg:\n  pilot: {erfaring_fra: [a], endre: {navn: B}}\n")] == ["NM116"]


@given(
    tree=st.dictionaries(st.just("steg"), st.dictionaries(words, st.dictionaries(words, trees, max_size=4), max_size=4))
)
def test_the_order_of_keys_decides_nothing_but_the_order_of_acts(tree: dict[str, dict[str, dict[str, Value]]]) -> None:
    def heard(data: object) -> set[str]:
        found, problems = read_acts(Spot("s", "f", 1, Source("f", data, (), ("",))))  # type: ignore[arg-type]  # plain data
        return {repr((a.kind, a.id, a.verb, a.key, a.value if a.verb != "ny" else 0, a.reason)) for a in found} | {
            p.code for p in problems
        }

    turned = {
        kind: {id_: dict(reversed(todo.items())) for id_, todo in reversed(group.items())}
        for kind, group in tree.items()
    }
    assert heard(tree) == heard(turned)
