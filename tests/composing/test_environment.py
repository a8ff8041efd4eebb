from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateNotFound, TemplateRuntimeError, UndefinedError
from jinja2.exceptions import SecurityError, TemplateAssertionError
from tests.composing.material import templates

from naermiljomodell.composing import environment
from naermiljomodell.composing.environment import EMPTY, NOT_TEXT, TOO_MUCH, bounded, environment_for
from naermiljomodell.domain.model import Template

plain = st.recursive(
    st.one_of(st.text(), st.integers(), st.floats(allow_nan=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=4)),
    max_leaves=10,
)


def written(text: str, **data: object) -> str:
    """Give what a template with *text* writes."""
    with bounded():
        return environment_for(templates(mal=text)).get_template("mal").render(data)


@pytest.mark.parametrize(
    ("text", "data", "expected"),
    [
        ("{{ a.b }} {{ a['b'] }}", {"a": {"b": "x"}}, "x x"),
        ("{{ a.items }}", {"a": {"items": "en nøkkel går foran"}}, "en nøkkel går foran"),
        ("{% for n, v in a.items() %}{{ n }}{{ v }}{% endfor %}", {"a": {"x": 1}}, "x1"),
        ("{{ a.get('y', ['z'])[0] }}{{ a.keys() | list | join }}{{ a.values() | list | join }}", {"a": {"x": 1}}, "zx1"),
        ("{% for x in a %}{{ loop.index }}{{ loop.cycle('a', 'b') }}{{ ',' if not loop.last }}{% endfor %}", {"a": "xy"}, "1a,2b"),
        ("{% for x in a %}{{ loop.length }}{{ loop.revindex }}{% else %}tom{% endfor %}", {"a": [1, 2]}, "2221"),
        ("{% for x in a recursive %}{{ x.n }}{{ loop(x.b) }}{% endfor %}", {"a": [{"n": 1, "b": [{"n": 2, "b": []}]}]}, "12"),
        ("{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m(1) }}{{ m(x=2) }}", {}, "<1><2>"),
        ("{{ a ~ 'x' ~ 3 }}{{ a + 'y' }}", {"a": "b"}, "bx3by"),
        ("{{ (a + [3]) | join(', ') }}", {"a": [1, 2]}, "1, 2, 3"),
        ("{{ 2 + 3 }} {{ 2 * 3 }} {{ 7 % 4 }} {{ 7 // 2 }} {{ 3 - 1 }}", {}, "5 6 3 3 2"),
        ("{{ [] | join(', ') }}|{{ ['a'] | join(', ') }}|{{ ['a', 'b'] | join }}", {}, "|a|ab"),
        ("{{ 'innvandrere fra Syria' | capitalize }}{{ '' | capitalize }}", {}, "Innvandrere fra Syria"),
        ("{% for r in a | batch(2, 'x') %}[{{ r | join }}]{% endfor %}", {"a": [1, 2, 3]}, "[12][3x]"),
        ("{{ a | map(attribute='b') | sum(start=[]) | unique | join }}", {"a": [{"b": ["x"]}, {"b": ["y", "x"]}]}, "xy"),
        ("{{ a | sum(attribute='n') }}{{ [1, 2] | sum }}", {"a": [{"n": 1}, {"n": 2}]}, "33"),
        ("{{ a | selectattr('n') | list | length }}{{ b | default('–') }}", {"a": [{"n": 1}, {"n": 0}]}, "1–"),
        ("{{ 'x' if a is defined else 'y' }}{{ 'Ål'.upper() }}{{ 'Ål'.startswith('Å') and 'ja' }}", {}, "yÅLja"),
    ],
)  # fmt: skip
def test_a_template_can_do_what_writing_a_document_takes(text: str, data: dict[str, object], expected: str) -> None:
    assert written(text, **data) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{{ a.__class__ }}",
        "{{ a['__class__'] }}",
        "{{ a['__cl' ~ 'ass__'] }}",
        "{{ a['__cl' + 'ass__'].mro }}",
        "{{ [a] | map(attribute='__class__') | join }}",
        "{{ [a] | sum(attribute='__class__') }}",
        "{{ a.upper.__self__ }}",
        "{{ a.format(1) }}",
        "{{ a.center(9) }}",
        "{{ a() }}",
        "{{ b.append(1) }}",
        "{{ c.clear() }}",
        "{{ c.update(a=1) }}",
        "{{ b.sort() }}",
        "{{ '%9d' % 1 }}",
        "{{ 'a' * 9 }}",
        "{{ 9 ** 9 }}",
        "{% macro m() %}{% endmacro %}{{ m.__call__ }}",
        "{% for x in b %}{{ loop.__init__ }}{% endfor %}",
        "{{ self.__init__ }}",
    ],
)
def test_what_is_out_of_bounds_is_refused(text: str) -> None:
    with pytest.raises((SecurityError, UndefinedError)):
        written(text, a="x", b=[1], c={"x": 1})


@pytest.mark.parametrize(
    "name", ["attr", "center", "format", "indent", "pprint", "random", "replace", "safe", "tojson"]
)
def test_a_filter_that_is_not_taken_in_does_not_exist(name: str) -> None:
    with pytest.raises(TemplateAssertionError):
        written(f"{{{{ 'x' | {name} }}}}")
    with pytest.raises(TemplateRuntimeError, match="No filter"):
        written(f"{{{{ ['x'] | map('{name}') | join }}}}")


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "cycler", "joiner", "namespace"])
def test_there_are_no_functions(name: str) -> None:
    with pytest.raises(UndefinedError, match=name):
        written(f"{{{{ {name}() }}}}")


LOOPS = "{% for a in x %}{% for b in x %}{% for c in x %}{% for d in x %}"
ENDS = "{% endfor %}" * 4


@pytest.mark.parametrize(
    "text",
    [
        LOOPS + ENDS,
        LOOPS + "{{ t }}" + ENDS,
        "{% set y %}" + LOOPS + "{{ t }}" + ENDS + "{% endset %}",
        "{% macro m(n) %}" + LOOPS + "{{ t }}" + ENDS + "{% endmacro %}{{ m(1) }}",
        "{% set y = t %}" + "{% set y = y ~ y %}" * 60,
        "{% set y = t %}" + "{% set y = y + y %}" * 60,
        "{% set y = t %}" + "{% set y = [y, y] | join %}" * 60,
        "{% set y = t %}" + "{% set y %}{{ y }}{{ y }}{% endset %}" * 60,
        "{% set y = x %}" + "{% set y = y + y %}" * 60,
        "{% set y = x %}" + "{% set y = [y, y] | sum(start=[]) %}" * 60,
        "{% set y = 9 %}" + "{% set y = y * y %}" * 60,
        "{% set y = 9 %}" + "{% set y = y + y %}" * 60,
        "{% macro m0() %}{{ t }}{% endmacro %}"
        + "".join(f"{{% macro m{n}() %}}{{{{ m{n - 1}() ~ m{n - 1}() }}}}{{% endmacro %}}" for n in range(1, 60))
        + "{{ m59() }}",
        "{% for y in x | batch(1000000000, t) %}{% endfor %}",
        "{% set y = [1] %}{% set z = [1] %}" + "{% set y = [y, y] %}{% set z = [z, z] %}" * 60 + "{{ 1 if y == z }}",
        "{% set y = (1, 1) %}" + "{% set y = (y, y) %}" * 60 + "{% for k in [y] | unique %}{% endfor %}",
        "{% set y = 1 %}" + "{% set y = {'a': y, 'b': y} %}" * 60 + "{{ [y, y] | sort | length }}",
        "{% set y = x %}" + "{% set y = (y + y) | batch(1000) | list %}" * 60,
    ],
)
def test_what_goes_on_or_grows_is_stopped(text: str) -> None:
    began = time.monotonic()
    with pytest.raises(TemplateRuntimeError, match=TOO_MUCH):
        written(text, x=list(range(100)), t="æøå" * 100)
    assert time.monotonic() - began < 30


def test_what_a_template_puts_together_is_as_it_wrote_it() -> None:
    text = "{% for a, b in [(1, 'x'), (2, 'y')] %}{% set c, d = a, b %}{{ d ~ {'k': c}.k }}{% endfor %}"
    assert written(text) == "x1y2"


def test_templates_that_take_in_each_other_again_and_again_are_stopped() -> None:
    chain = {f"m{n}": f"{{% include 'm{n + 1}' %}}" * 2 for n in range(40)}
    with pytest.raises(TemplateRuntimeError, match=TOO_MUCH), bounded():
        environment_for(templates(**chain, m40="x")).get_template("m0").render()


@pytest.mark.parametrize(
    "text", ["{% include 'mal' %}", "{% extends 'mal' %}", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"]
)
def test_a_template_that_takes_in_itself_comes_to_an_end(text: str) -> None:
    with pytest.raises(RecursionError):
        written(text)
    assert sys.getrecursionlimit() < environment.MOST_ROUNDS


@pytest.mark.parametrize(
    "text", ["{{ [1] }}", "{{ {} }}", "{{ true }}", "{{ none }}", "{{ [[1]] | join }}", "{{ [] ~ 'x' }}", "{{ self }}"]
)
def test_only_text_and_numbers_are_written_out(text: str) -> None:
    with pytest.raises(TemplateRuntimeError, match=NOT_TEXT):
        written(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ finnes_ikke }}", "finner ikke «finnes_ikke»"),
        ("{{ a.navm }}", "finner ikke «navm»"),
        ("{{ a['navm'] }}", "finner ikke «navm»"),
        ("{{ finnes_ikke | upper }}", "finner ikke «finnes_ikke»"),
        ("{{ [a] | map(attribute='navm') | join }}", "finner ikke «navm»"),
        ("{% for x in navm %}{% endfor %}", "finner ikke «navm»"),
        ("{{ navm() }}", "finner ikke «navm»"),
        ("{% if navm %}{% endif %}", "finner ikke «navm»"),
        ("{% block b %}{{ super() }}{% endblock %}", "finner ikke «super»"),
        ("{{ [] | first }}", EMPTY),
    ],
)
def test_a_name_that_is_not_there_is_said_in_norwegian(text: str, said: str) -> None:
    with pytest.raises(UndefinedError) as caught:
        written(text, a={"navn": "x"})
    assert caught.value.message == said


@given(plain)
def test_a_sum_that_cannot_be_reckoned_is_a_type_error_and_nothing_worse(value: object) -> None:
    for text in ("{{ a + 1 }}", "{{ 1 + a }}", "{{ a + 'x' }}", "{{ a + [1] }}"):
        try:
            written(text, a=value)
        except (TypeError, TemplateRuntimeError):
            continue


@given(st.lists(st.text(), max_size=5), st.text(max_size=3))
def test_joining_is_what_it_is_in_python(texts: list[str], between: str) -> None:
    assert written("{{ a | join(b) }}", a=texts, b=between) == between.join(texts)


def test_the_same_templates_are_compiled_once_and_other_ones_apart() -> None:
    one, same, other = (environment_for(templates(mal=text)) for text in ("a", "a", "b"))
    assert one is same
    assert other is not one
    with bounded():
        assert one.get_template("mal") is same.get_template("mal")


def test_there_is_no_template_but_those_of_the_model() -> None:
    for name in ("finnes-ikke", "../mal", "/etc/passwd"):
        with pytest.raises(TemplateNotFound):
            written(f"{{% include '{name}' %}}")


def test_a_template_from_another_layer_is_another_template() -> None:
    first = environment_for({"mal": Template("x", "a", "mal.md.j2")})
    assert environment_for({"mal": Template("x", "b", "mal.md.j2")}) is not first
    assert environment_for({"annen": Template("x", "a", "mal.md.j2")}) is not first


def test_nothing_is_changed_in_what_a_template_is_given() -> None:
    data = {"a": [1, 2], "b": {"c": "d"}}
    written("{% set a = a + [3] %}{{ a | sort | join }}{% for x in a | reverse %}{{ x }}{% endfor %}", **data)
    assert data == {"a": [1, 2], "b": {"c": "d"}}
