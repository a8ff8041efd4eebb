from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import pack
from tests.composing.material import templates, with_templates

from naermiljomodell.composing.filling import ENDLESS
from naermiljomodell.composing.template_rules import UNNAMED, check_templates
from naermiljomodell.errors import Problem
from naermiljomodell.loading.core import core_layer, core_pack


def checked(**texts: str) -> tuple[Problem, ...]:
    """Give what is wrong in templates, by their name; `__` in a name stands for `/`."""
    return check_templates(pack(templates=templates(**texts)))


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int, str, str]]:
    """Give code, line, what is said, and what may be meant."""
    return [(p.code, p.line, dict(p.facts).get("what") or dict(p.facts)["block"], p.suggestion) for p in problems]


def test_the_core_packs_own_templates_are_in_order() -> None:
    model = core_pack("nb")
    assert {"dreiebok", "prosjektplan", "invitasjon", "kjoreplan", "hva-tenker-dere"} <= set(model.templates)
    assert check_templates(model) == ()


def test_an_override_that_hits_a_block_is_in_order() -> None:
    own = "{% extends 'naermiljo/dreiebok' %}{% block forside %}{{ super() }}\n\nVelkommen.\n{% endblock %}"
    assert check_templates(with_templates(core_pack("nb"), dreiebok=own)) == ()


def test_a_misspelt_block_is_found_at_its_line_with_the_nearest() -> None:
    own = "{% extends 'naermiljo/dreiebok' %}\n\n{% block forsida %}x{% endblock %}\n{% block xyzzy %}x{% endblock %}"
    problems = check_templates(with_templates(core_pack("nb"), dreiebok=own))
    assert told(problems) == [("NM701", 3, "forsida", "forside"), ("NM701", 4, "xyzzy", "")]
    assert problems[0].file == "maler/dreiebok.md.j2"
    assert problems[0].source == "{% block forsida %}x{% endblock %}"


def test_a_new_block_inside_one_that_is_there_is_a_place_for_others_to_fill() -> None:
    base = "{% block a %}{% endblock %}"
    middle = "{% extends 'felles/mal' %}{% block a %}{% block ny %}{% endblock %}{% endblock %}"
    top = "{% extends 'midten' %}{% block ny %}x{% endblock %}{% block a %}y{% endblock %}"
    assert checked(felles__mal=base, midten=middle, mal=top) == ()
    wrong = top.replace("block ny", "block nye")
    assert told(checked(felles__mal=base, midten=middle, mal=wrong)) == [("NM701", 1, "nye", "ny")]


def test_a_block_below_a_condition_must_hit_too() -> None:
    own = "{% extends 'felles/mal' %}\n{% if x %}{% block b %}{% endblock %}{% endif %}"
    assert told(checked(felles__mal="{% block a %}{% endblock %}", mal=own)) == [("NM701", 2, "b", "")]


def test_a_template_that_extends_one_that_cannot_be_read_is_not_blamed() -> None:
    problems = checked(felles__mal="{% block a %}", mal="{% extends 'felles/mal' %}{% block b %}{% endblock %}")
    assert {(p.code, p.file) for p in problems} == {("NM700", "maler/felles/mal.md.j2")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\n{{ a._x }}", ("NM702", 2, "_x", "")),
        ("\n{{ a['__class__'] }}", ("NM702", 2, "__class__", "")),
        ("\n{{ _a }}", ("NM702", 2, "_a", "")),
        ("\n{{ a | attr('x') }}", ("NM702", 2, "attr", "")),
        ("\n{{ a | joim }}", ("NM702", 2, "joim", "join")),
        ("\n{{ 'x' * 9 }}", ("NM702", 2, "*", "")),
        ("\n{{ 9 * [a] }}", ("NM702", 2, "*", "")),
        ("\n{{ 2 ** 9 }}", ("NM702", 2, "**", "")),
        ("\n{% include a %}", ("NM702", 2, UNNAMED, "")),
        ("\n{% extends a ~ b %}", ("NM702", 2, UNNAMED, "")),
        ("\n{% import a as x %}", ("NM702", 2, UNNAMED, "")),
        ("\n{% from '../x' import y %}", ("NM703", 2, "finner ikke «../x»", "")),
        ("\n{% include 'mall' %}", ("NM703", 2, "finner ikke «mall»", "mal")),
        ("\n{% extends 'felles/mai' %}", ("NM703", 2, "finner ikke «felles/mai»", "felles/mal")),
        ("\n{% extends 'mal' %}", ("NM703", 2, ENDLESS, "felles/mal")),
        ("\n{% if %}", ("NM700", 2, "uttrykket er ikke ferdig", "")),
        ("\n{{ 'x' is strin }}", ("NM700", 2, "det finnes ingen test som heter «strin»", "")),
    ],
)
def test_what_is_wrong_in_a_template_is_found_at_its_line(text: str, found: tuple[str, int, str, str]) -> None:
    problems = checked(felles__mal="x", mal=text)
    assert told(problems) == [found]
    assert problems[0].file == "maler/mal.md.j2"


def test_two_templates_that_extend_each_other_are_found() -> None:
    problems = checked(en="{% extends 'to' %}", to="{% extends 'en' %}")
    assert told(problems) == [("NM703", 1, ENDLESS, ""), ("NM703", 1, ENDLESS, "")]


def test_a_template_that_may_be_missing_may_be_missing() -> None:
    assert checked(mal="{% include 'finnes-ikke' ignore missing %}{{ a[0] }}{{ a['navn'] }}{{ a[b] }}") == ()


def test_every_fault_is_told_once_though_a_template_has_two_names() -> None:
    both = {**templates(felles__mal="{{ _a }}"), "mal": templates(felles__mal="{{ _a }}")["felles/mal"]}
    assert len(check_templates(pack(templates=both))) == 1


def test_the_tools_own_templates_are_not_looked_at_again() -> None:
    trusted = frozenset(core_layer().templates.values())
    model = with_templates(core_pack("nb"), dreiebok="{{ _a }}")
    assert told(check_templates(model, trusted)) == [("NM702", 1, "_a", "")]
    assert (
        check_templates(pack(templates=templates(mal="{{ _a }}")), frozenset(templates(mal="{{ _a }}").values())) == ()
    )


PIECES = (
    "{{ }} {% %} {# #} if else endif for x in y endfor set = block a b endblock extends include import from as macro "
    "'mal' 'felles/mal' 'x' a._x _a ['__class__'] | attr join ( ) [ ] ~ + required ignore missing \n"
)
pieces = st.sampled_from(PIECES.split(" "))


@given(st.lists(pieces, max_size=10).map(" ".join), st.lists(pieces, max_size=5).map(" ".join))
def test_no_template_gives_a_traceback(text: str, other: str) -> None:
    for problem in checked(mal=text, felles__mal=other):
        assert problem.message()
        assert problem.file in {"maler/mal.md.j2", "maler/felles/mal.md.j2"}


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{{ " + "-" * 30_000 + "1 }}",
        "{{ " + "+".join(["1"] * 3000) + " }}",
        "{% if 1 %}" * 400 + "{% endif %}" * 400,
        "{% for a in [1] %}" * 25 + "{% endfor %}" * 25,
        "{{ " + " ~ ".join(["1"] * 400) + " }}{{ " + "[" * 150 + "]" * 150 + " }}",
    ],
)
def test_a_template_that_is_nested_too_deeply_is_a_finding_or_works(text: str) -> None:
    found = check_templates(with_templates(core_pack("nb"), mal=text))
    assert {p.code for p in found} <= {"NM700", "NM703"}
    assert all(p.message() for p in found)
