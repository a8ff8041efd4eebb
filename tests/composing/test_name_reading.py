"""A template is read as it would be run, and the names that miss are kept with line and neighbours."""

from __future__ import annotations

from tests.composing.material import templates

from naermiljomodell.composing.name_reading import Miss, Reading
from naermiljomodell.composing.readable import node_of
from naermiljomodell.composing.template_rules import parsed

THERE = {"område": node_of({"navn": "Torget", "type": "by"})}


def missing(text: str, *given: str, excused: frozenset[str] = frozenset()) -> list[Miss]:
    """Give what misses in a template."""
    reading = Reading(THERE, given, excused)
    reading.visit(parsed("mal", templates(mal=text)))
    return reading.missing


def test_a_miss_says_where_it_is_and_what_is_there() -> None:
    assert missing("\n{{ område.nvan }}") == [Miss("nvan", 2, ("navn", "type"))]
    assert "område" in missing("{{ områd }}")[0].among


def test_names_that_are_given_or_excused_are_no_miss() -> None:
    assert missing("{{ rad.x }}{{ område.y }}", "rad", excused=frozenset(["område.y"])) == []


def test_a_name_that_is_set_in_a_loop_is_gone_after_it() -> None:
    assert [m.name for m in missing("{% for t in område %}{% set x = t %}{{ x }}{% endfor %}{{ x }}{{ t }}")] == [
        "x",
        "t",
    ]


def test_blocks_of_a_template_that_extends_are_read_after_what_is_set_outside_them() -> None:
    block = "{% block a %}{{ sist }}{% endblock %}{% set sist = 1 %}"
    assert missing("{% extends 'x' %}" + block) == []
    assert [m.name for m in missing(block)] == ["sist"]
