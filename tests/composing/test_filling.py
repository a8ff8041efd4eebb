from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.composing.material import templates

from naermiljomodell.composing.environment import NOT_TEXT, TOO_MUCH
from naermiljomodell.composing.filling import ENDLESS, fill, line_of, trouble
from naermiljomodell.errors import Problem

DATA = {"område": {"navn": "Hønefoss"}, "steg": {"pilot": {"når": "mai"}}, "liste": [{"tekst": "x"}], "tall": 1}


def filled(**texts: str) -> str | Problem:
    """Give what the template `mal` writes."""
    return fill("mal", templates(**texts), DATA)


def test_a_template_writes_what_it_says() -> None:
    assert (
        filled(mal="# {{ område.navn }}\n{% for x in liste %}\n- {{ x.tekst }}\n{% endfor %}\n") == "# Hønefoss\n- x\n"
    )


@pytest.mark.parametrize(
    ("text", "code", "line", "what", "near"),
    [
        ("\n\n{{ områda.navn }}", "NM703", 3, "finner ikke «områda»", "område"),
        ("\n{{ område.navm }}", "NM703", 2, "finner ikke «navm»", "navn"),
        ("{{ steg.pilot.nor }}", "NM703", 1, "finner ikke «nor»", "når"),
        ("{{ xyzzy }}", "NM703", 1, "finner ikke «xyzzy»", ""),
        ("\n{{ liste }}", "NM703", 2, NOT_TEXT, ""),
        ("\n{{ tall / 0 }}", "NM703", 2, "uttrykket på linjen kan ikke regnes ut", ""),
        ("\n{{ tall + 'x' }}", "NM703", 2, "uttrykket på linjen kan ikke regnes ut", ""),
        ("\n{{ liste | map('uper') | join }}", "NM703", 2, "det finnes ikke noe filter som heter «uper»", ""),
        ("\n{% include 'mall' %}", "NM703", 2, "finner ikke «mall»", "mal"),
        ("\n{{ 9 ** 9 }}", "NM702", 2, "**", ""),
        ("\n{{ område.__class__ }}", "NM702", 2, "__class__", ""),
        ("\n{{ område['_' ~ '_class__'] }}", "NM702", 2, "__class__", ""),
        ("\n{{ område.navn.format() }}", "NM702", 2, "format", ""),
        ("\n{{ tall() }}", "NM702", 2, "()", ""),
        ("\n{% include 'mal' %}", "NM703", 2, ENDLESS, ""),
        ("{% set a = 'aaaaaaaaaaaaaaaaa' %}\n" + "{% set a = a ~ a %}" * 60, "NM703", 2, TOO_MUCH, ""),
        ("\n{% blok x %}{% endblok %}", "NM700", 2, "«blok» er ikke en kommando, eller den står på feil sted", ""),
        ("\n{% for x in liste %}", "NM700", 2, "malen slutter midt i noe som ikke er avsluttet", ""),
        ("\n{{ område.navn", "NM700", 2, "malen slutter midt i noe som ikke er avsluttet", ""),
        ("\n{# åpen", "NM700", 2, "noe som er åpnet, er ikke avsluttet", ""),
        ("\n{% block a %}{% endblock %}{% block a %}{% endblock %}", "NM700", 2, "blokken «a» står to ganger", ""),
        ("\n{{ område § }}", "NM700", 2, "tegnet «§» kan ikke stå her", ""),
        ("\n{{ område navn }}", "NM700", 2, "«navn» kan ikke stå her", ""),
        ("\n{{ }}", "NM700", 2, "uttrykket er ikke ferdig", ""),
        ("\n{{ tall + }}", "NM700", 2, "uttrykket er ikke ferdig", ""),
        ("\n{{ ) }}", "NM700", 2, "«)» kan ikke stå her", ""),
        ("\n{{ 'x' | uper }}", "NM700", 2, "det finnes ikke noe filter som heter «uper»", ""),
        ("\n{{ 'x' is strin }}", "NM700", 2, "det finnes ingen test som heter «strin»", ""),
        ("\n{% macro m(a=1, b) %}{% endmacro %}", "NM700", 2, "den er ikke skrevet slik en mal må være", ""),
    ],
)
def test_what_goes_wrong_is_a_finding_at_its_line(text: str, code: str, line: int, what: str, near: str) -> None:
    found = filled(mal=text)
    assert isinstance(found, Problem)
    assert (found.code, found.file, found.line, found.suggestion) == (code, "maler/mal.md.j2", line, near)
    assert dict(found.facts)["what"] == what
    assert found.source == text.split("\n")[line - 1]


def test_a_finding_names_the_template_it_arose_in() -> None:
    found = filled(
        mal="\n\n{% extends 'felles/mal' %}{% block b %}{{ super() }}{% endblock %}",
        felles__mal="{% block b %}\n{{ x }}{% endblock %}",
    )
    assert isinstance(found, Problem)
    assert (found.file, found.line, found.source) == ("maler/felles/mal.md.j2", 2, "{{ x }}{% endblock %}")
    broken = filled(mal="{% include 'del' %}", **{"del": "\n\n{% if %}"})
    assert isinstance(broken, Problem)
    assert (broken.code, broken.file, broken.line) == ("NM700", "maler/del.md.j2", 3)


def test_a_line_that_is_not_there_is_empty() -> None:
    template = templates(mal="a\nb")["mal"]
    assert [line_of(template, line) for line in (0, 1, 2, 3)] == ["", "a", "b", ""]


def test_a_template_that_can_be_made_ready_has_no_trouble() -> None:
    assert trouble("mal", templates(mal="{{ finnes_ikke }}")) is None
    found = trouble("mal", templates(mal="{% if %}"))
    assert found is not None
    assert found.code == "NM700"


def test_no_address_in_memory_is_ever_said() -> None:
    for text in ("{{ liste.append(1) }}", "{{ tall() }}", "{{ liste() }}", "{% macro m() %}{% endmacro %}{{ m }}"):
        found = filled(mal=text)
        assert isinstance(found, Problem)
        assert not re.search(r"0x[0-9a-f]|built-in|<", found.message())


PIECES = (
    "{{ }} {% %} {# #} {%- -%} if else endif for in endfor set = block endblock extends include import from macro "
    "endmacro call endcall filter endfilter raw endraw recursive loop self super() caller with endwith område steg liste "
    "tall .navn .items() .get( ['navn'] [0] [:2] ( ) [ ] { } 'x' \"x\" 1 0 1.5 10000000 true none | ~ + - * ** / // % == "
    "< and or not is defined divisibleby join upper sort groupby('x') batch sum map first last min default x y _z . , : "
    "'mal' 'del' \n scoped required ignore missing without context"
)
pieces = st.sampled_from(PIECES.split(" "))


@given(st.lists(pieces, max_size=12).map(" ".join), st.lists(pieces, max_size=6).map(" ".join))
@example("{{ ( * ) }}", "")
def test_no_template_gives_a_traceback(text: str, part: str) -> None:
    found = fill("mal", templates(mal=text, **{"del": part}), DATA)
    assert isinstance(found, str) or found.message()


@given(
    st.lists(pieces, max_size=7).map(" ".join),
    st.sampled_from(["{{{{ {} }}}}", "{{% if {} %}}x{{% endif %}}", "{{% for x in {} %}}{{{{ x }}}}{{% endfor %}}"]),
)
def test_no_expression_gives_a_traceback(expression: str, frame: str) -> None:
    found = fill("mal", templates(mal=frame.format(expression)), DATA)
    assert isinstance(found, str) or found.message()
