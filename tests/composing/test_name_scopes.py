"""Names that a template gets from others, and those that it asks after."""

from __future__ import annotations

from jinja2 import Environment
from tests.composing.material import templates

from naermiljomodell.composing.name_scopes import all_taken, excused_in, given_to, path_of


def test_what_a_template_asks_after_is_told_as_it_is_written() -> None:
    tree = Environment(autoescape=True).parse(
        "{{ a.b is defined }}{{ c['d'] | default('') }}{{ e[0] is undefined }}{{ f() is defined }}"
    )
    assert excused_in(tree) == {"a.b", "c.d", "e.0"}


def test_what_is_reckoned_out_has_a_star_for_a_name() -> None:
    [output] = Environment(autoescape=True).parse("{{ a[b].c }}").body
    [node] = output.iter_child_nodes()
    assert path_of(node) == "a.*.c"


def test_names_are_handed_on_by_those_that_take_a_template_in_and_by_the_one_it_extends() -> None:
    made = templates(
        felles__mal="{% set over = 1 %}{% for skjult in x %}{% endfor %}{% block a %}{% endblock %}",
        mal="{% extends 'felles/mal' %}",
        ytre="{% for rad in x %}{% include 'mal' %}{% endfor %}",
        uten="{% set annet = 1 %}",
    )
    taken = all_taken(made)
    assert taken == {"felles/mal": set(), "mal": {"felles/mal"}, "ytre": {"mal"}, "uten": set()}
    assert given_to("mal", made, taken) == {"over", "rad"}
    assert given_to("felles/mal", made, taken) == {"rad"}
