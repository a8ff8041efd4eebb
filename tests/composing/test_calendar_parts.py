from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import by_id, step
from tests.building import pack as small
from tests.composing.material import material

from naermiljomodell.composing.calendar_parts import Making, for_groups, invited, named, proposal, sentences, squares
from naermiljomodell.domain.place import Place
from naermiljomodell.language.calendar_words import WORDS
from naermiljomodell.playbook import Entry

M = material()


def entry(key: str, start: str = "2027-03-09") -> Entry:
    """Give an entry of this key on a day."""
    return Entry(key, "frist", "Ring", start, start, "")


def test_an_entry_is_named_after_its_neighbourhood_and_stands_at_its_day() -> None:
    found = named([entry("b", "2027-03-10"), entry("b"), entry("a"), entry("b")], M)
    assert [(e.start[-2:], e.key) for e in found] == [
        ("09", "a.honefoss-3305"),
        ("09", "b.honefoss-3305"),
        ("09", "b-2.honefoss-3305"),
        ("10", "b-3.honefoss-3305"),
    ]


def test_a_place_that_is_not_known_and_a_name_without_our_letters_are_names_too() -> None:
    unknown = material({"name": "Ullerål"}, place=Place("Ullerål", "ukjent", None))
    assert named([entry("a")], unknown)[0].key == "a.ulleral"
    foreign = material({"name": "Площадь"}, place=Place("Площадь", "ukjent", None))
    [found] = named([entry("a")], foreign)
    assert found.key == f"a.{'Площадь'.encode().hex()}"


@given(st.lists(st.sampled_from(["a", "a-2", "b"])))
def test_no_two_entries_have_one_key(keys: list[str]) -> None:
    found = [e.key for e in named(map(entry, keys), M)]
    assert len(set(found)) == len(keys)


def test_who_is_responsible_is_named_and_nobody_is_not_invented() -> None:
    steps = (
        step("a", name="A", responsible="eier"),
        step("b", name="B"),
        step("c", name="C", responsible="ukjent"),
    )
    m = replace(M, pack=replace(small(steps), roles={"eier": M.pack.roles["eier"]}))
    making = Making(m, {"b": {"ansvarlig": "ikke oppgitt"}}, {"steg-a"})
    assert [making.roles(id_) for id_ in "abc"] == [(("eier", "Eier"),), (), (("ukjent", "ukjent"),)]
    assert making.responsible("b") == "**Ansvarlig:** ikke oppgitt"
    assert (making.address("steg-a"), making.address("steg-b")) == ("index.html#steg-a", "")
    assert making.phase("a") == "Kartlegging"
    assert making.described(["a", "", "b"]) == "a\n\nb"
    assert by_id(steps).keys() == m.pack.steps.keys()


@pytest.mark.parametrize(
    ("precision", "said"),
    [
        ("dag", ""),
        ("måned", "Forslag: Bare måneden er kjent (mars–april 2027). Sett dagen når dere vet den."),
        ("år", "Forslag: Bare året er kjent (2027). Sett dagen når dere vet den."),
    ],
)
def test_a_day_that_is_not_settled_is_called_a_proposal(precision: str, said: str) -> None:
    assert proposal(M, "2027-03-09", "2027-04-01", precision) == said


def test_things_to_do_are_squares_with_when_and_for_whom() -> None:
    points = [{"tekst": "Ring.", "for": ["a", "b"], "frist": "2 uker før"}, {"tekst": "Skriv.", "for": []}]
    assert squares(M, points, WORDS.before) == "**Før**\n- [ ] Ring. (2 uker før) – for a og b\n- [ ] Skriv."
    assert squares(M, [], WORDS.before) == ""
    assert squares(M, points[1:]) == "- [ ] Skriv."


def test_groups_and_sentences() -> None:
    assert for_groups(M, ()) == ""
    assert for_groups(M, ("innvandrere",)) == f"**For:** {M.plan.groups['innvandrere'].term}"
    assert sentences(["Én [to].", "Tre."]) == "Én \\[to\\]. Tre."


def test_what_to_say_to_those_who_are_invited() -> None:
    said = {"invitasjon": [{"for": ["alle"], "punkter": [{"tekst": "Kom som du er."}]}]}
    assert list(invited(M, said)) == ["**Si dette når dere inviterer**\n- Kom som du er. – for alle"]
    assert list(invited(M, {"invitasjon": []})) == []
