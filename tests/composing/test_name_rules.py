"""Names that are not there are found in a template without running it, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.building import pack
from tests.composing.material import templates
from tests.composing.test_template_rules import pieces

from naermiljomodell.composing.name_rules import check_names
from naermiljomodell.composing.readable import LOOKUP, VARIES, Node, node_of
from naermiljomodell.domain.model import Template

DATA = {
    "område": {"navn": "Torget", "innbyggere": "6", "delmål": [{"tekst": "a", "steg": ["x"]}], "kjent": True},
    "ideer": [{"tekst": "a", "dato": "b", "eier": {"navn": "c"}, "tall": 1}],
    "linjer": {"mat": [{"tekst": "a"}]},
    "tom": [],
}
THERE = {name: node_of(value, name) for name, value in DATA.items()}
THERE["steg"] = Node(LOOKUP, {"pilot": node_of({"navn": "a"})}, node_of({"navn": "a"}))
THERE["ulikt"] = Node(VARIES)


def missing(text: str, **others: str) -> list[tuple[int, str, str]]:
    """Give line, name and the nearest of what misses in the template `mal`."""
    found = check_names(pack(templates=templates(mal=text, **others)), THERE)
    assert {p.code for p in found} <= {"NM703"}
    return [
        (p.line, dict(p.facts)["what"].removeprefix("finner ikke «").removesuffix("»"), p.suggestion)
        for p in found
        if p.file == "maler/mal.md.j2"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{{ område.navn }}{{ område['navn'] | upper }}{{ område.navn.upper() }}{{ område.kjent }}",
        "{% for i in ideer %}{{ loop.index }}{{ loop.cycle('a', 'b') }}{{ loop.previtem.x }}{{ i.eier.navn }}{% endfor %}",
        "{% for k, v in område.items() %}{{ k.upper() }}{{ v.x }}{% endfor %}{% for k, v in linjer | items %}{{ v[0].tekst }}{% endfor %}",
        "{% for k in linjer %}{{ linjer[k][0].tekst }}{% endfor %}{{ linjer.hva_som_helst[0].tekst }}",
        "{% for v in linjer.values() %}{{ v[0].tekst }}{% endfor %}{{ (område.keys() | first).upper() }}",
        "{{ steg.pilot.navn }}{{ steg['pilot'].navn }}{% for id in steg %}{{ steg[id].navn }}{% endfor %}",
        "{% if annet is defined %}{{ annet.navn }}{% endif %}{{ område.foo | default('') }}{{ (ideer | first).x | d('') }}",
        "{% if ideer[0].x is not defined and ideer[0].y is undefined %}{{ ideer[0].x }}{% endif %}",
        "{% if (ideer | first).x is defined %}ja{% endif %}{{ område[område.navn].x }}",
        "{% set a = ideer | first %}{{ a.tekst }}{% set a = område %}{{ a.hva_som_helst }}",
        "{% set a, b = område, ideer %}{{ a.x }}{% set c %}tekst{% endset %}{{ c.upper() }}{% set d | trim %}x{% endset %}{{ d }}",
        "{% with a = område %}{{ a.navn }}{% endwith %}{% if område.kjent %}{% set e = 1 %}{% endif %}{{ e }}",
        "{% macro m(a, b='') %}{{ a.x }}{{ b }}{{ caller() }}{{ varargs }}{% endmacro %}{% call(c) m(1) %}{{ c.x }}{% endcall %}",
        "{{ ideer | map(attribute='tekst') | join(', ') }}{{ ideer | map(attribute='eier.navn') | first }}",
        "{{ (ideer | selectattr('tekst') | list | first).dato }}{{ ideer | rejectattr('tall', 'gt', 2) | length }}",
        "{{ (ideer | selectattr('x', 'defined') | first).tekst }}{{ ideer | map(attribute='x', default='') | join }}",
        "{% for g in ideer | groupby('dato') %}{{ g.grouper }}{{ g.list[0].tekst }}{% endfor %}",
        "{% for d, rad in ideer | groupby('dato') %}{{ d.upper() }}{{ rad[0].tekst }}{% endfor %}",
        "{% for rad in ideer | batch(2) %}{{ rad[0].tekst }}{% endfor %}{{ (ideer | sort(attribute='dato,tekst'))[0].tekst }}",
        "{{ ideer | sum(attribute='tall') }}{{ (ideer[1:] | last).tekst }}{{ ideer | map('upper') | first }}",
        "{{ tom[0].hva_som_helst }}{{ ulikt.hva_som_helst }}{{ ulikt() }}{{ (område.navn ~ 'x').upper() }}",
        "{{ (område if område.kjent else område).navn }}{{ (område or ideer).hva_som_helst }}{{ (1, 2) }}{{ none }}",
        "{% for e in [område] %}{{ e.navn }}{% else %}tomt{% endfor %}{% for e in [] %}{{ e.x }}{% endfor %}",
        "{% for i in ideer recursive %}{{ loop(i.hva_som_helst) }}{% endfor %}{% for i in 5 %}{{ i.x }}{% endfor %}",
        "{% for a, b in ideer %}{{ a.x }}{% endfor %}{{ område.get('navn').upper() }}{{ område.get(område.navn).x }}",
        "{{ self.a() }}{% block a %}{% set x = 1 %}{{ x }}{% endblock %}{{ 'a' is string }}{{ 1.5 }}{{ true }}{{ område.delmål[0].steg | join }}",
        "{% filter upper %}{{ område.navn }}{% endfilter %}{{ {'a': område.navn}.hva_som_helst }}{{ område._x }}{{ _x }}",
        "{% include 'finnes-ikke' ignore missing %}{% import 'annen' as n %}{{ n.x }}{% from 'annen' import a, b as c %}{{ a }}{{ c }}",
        "{% for x in ulikt.a %}{{ x.b }}{% endfor %}{{ (ulikt.a | first).b }}{{ (område | first).b }}{{ ulikt.a | items | length }}",
        "{% if %}",
        "{% set ns.x = 1 %}",
        "{{ ideer | groupby('dato', default='') | length }}{{ tom | groupby('dato') | length }}{{ hva | items }}{{ ideer.tall | d }}".replace(
            "hva", "område"
        ),
        "{{ " + "(" * 1000,
    ],
)
def test_what_is_there_or_cannot_be_known_is_let_be(text: str) -> None:
    assert missing(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\n{{ områd.navn }}", [(2, "områd", "område")]),
        ("{{ område.naavn }}\n\n{{ områd }}", [(1, "naavn", "navn"), (3, "områd", "område")]),
        ("{{ område['naavn'] }}", [(1, "naavn", "navn")]),
        ("{% if område.innbyggere == '7' %}{{ områd }}{% endif %}", [(1, "områd", "område")]),
        ("{% for s in steg %}{{ s.finnesikke }}{% endfor %}", [(1, "finnesikke", "")]),
        (
            "{% for i in ideer %}{{ i.teskt }}{{ loop.indeks }}{% endfor %}",
            [(1, "teskt", "tekst"), (1, "indeks", "index")],
        ),
        ("{% for i in ideer if i.teskt %}{% endfor %}{{ i }}", [(1, "teskt", "tekst"), (1, "i", "")]),
        ("{{ steg.pliot.navn }}{{ steg['pilot'].nvan }}", [(1, "pliot", "pilot"), (1, "nvan", "navn")]),
        ("{{ linjer.mat[0].teskt }}", [(1, "teskt", "tekst")]),
        ("{% for k, v in linjer.items() %}{{ v[0].teskt }}{% endfor %}", [(1, "teskt", "tekst")]),
        ("{% for v in linjer.values() %}{{ v[0].teskt }}{% endfor %}", [(1, "teskt", "tekst")]),
        ("{{ område.navn.title() }}{{ ideer.append(1) }}", [(1, "title", ""), (1, "append", "")]),
        ("{{ ideer | map(attribute='eier.nvan') | join }}", [(1, "nvan", "navn")]),
        ("{{ (ideer | selectattr('teskt') | first).dato }}", [(1, "teskt", "tekst")]),
        ("{{ (ideer | sort(attribute='dato,teskt') | last).taell }}", [(1, "teskt", "tekst"), (1, "taell", "tall")]),
        ("{% for g in ideer | groupby('dato') %}{{ g.list[0].teskt }}{% endfor %}", [(1, "teskt", "tekst")]),
        ("{{ annet.navn is defined }}", [(1, "annet", "")]),
        ("{{ (område if område.kjent else område).nvan }}", [(1, "nvan", "navn")]),
        ("{{ range(99) }}{{ namespace(a=b) }}", [(1, "range", ""), (1, "b", ""), (1, "namespace", "")]),
        ("{% set a = område %}{{ a.nvan }}{% with b = område %}{{ b.nvan }}{% endwith %}{{ b }}", None),
        (
            "{% for i in ideer %}{% block a %}{{ i }}{% endblock %}{% block b scoped %}{{ i.x }}{% endblock %}{% endfor %}",
            None,
        ),
        ("{% macro m() %}{{ x }}{% endmacro %}{{ m() }}{{ caller }}", [(1, "x", ""), (1, "caller", "")]),
    ],
)
def test_a_name_that_is_not_there_is_found_whatever_branch_it_is_in(
    text: str, found: list[tuple[int, str, str]] | None
) -> None:
    said = missing(text)
    assert [name for _, name, _ in said] == [name for _, name, _ in found] if found else len(said) in {2, 3}


def test_the_finding_shows_the_line_and_what_may_be_meant() -> None:
    assert missing("\n{{ områd.navn }}") == [(2, "områd", "område")]


def test_what_the_template_above_sets_at_the_top_is_there_below() -> None:
    above = "{% set a = 1 %}{% macro m() %}{% set d = 1 %}{% endmacro %}{% from 'x' import f %}{% import 'x' as g %}"
    above += "{% for b in ideer %}{% set c = 1 %}{% endfor %}{% block k %}{% endblock %}"
    own = "{% extends 'felles/mal' %}{% block k %}{{ e }}{{ a }}{{ m() }}{{ f }}{{ g }}{{ b }}{{ c }}{{ d }}{% endblock %}{% set e = 1 %}"
    assert [name for _, name, _ in missing(own, felles__mal=above)] == ["b", "c", "d"]
    assert missing(own, felles__mal=above.replace("block k", "block k scoped")) == []
    assert len(missing(own, felles__mal="{% if %}")) == 7


def test_names_of_a_template_that_takes_another_in_are_there_in_it() -> None:
    outer = "{% for rad in ideer %}{% include 'midt' %}{% endfor %}"
    assert missing("{{ rad.x }}", midt="{% include 'mal' %}", ytre=outer) == []
    broken = "{% if %}{% include 'midt' %}"
    assert [name for _, name, _ in missing("{{ rad.x }}", midt="{% include 'mal' %}", ytre=broken)] == ["rad"]


def test_templates_that_go_in_a_circle_are_no_trouble_here() -> None:
    assert missing("{% extends 'to' %}{{ a }}", to="{% extends 'mal' %}") == [(1, "a", "")]


def test_trusted_templates_are_not_looked_at_and_the_same_one_only_once() -> None:
    one = Template("{{ x }}", "p", "maler/en.md.j2")
    both = pack(templates={"en": one, "p/en": one})
    assert len(check_names(both, THERE)) == 1
    assert check_names(both, THERE, frozenset([one])) == ()


def test_what_is_doubled_again_and_again_has_an_end() -> None:
    def doubled(name: str) -> str:
        return f"{{% set {name} = ideer %}}" + f"{{% set {name} = {name} | groupby('list') %}}" * 60

    assert missing(doubled("y") + doubled("z") + "{{ (y or z) | length }}{{ [y, z] | length }}")[0][1] == "list"


@given(st.lists(pieces, max_size=12).map(" ".join), st.lists(pieces, max_size=5).map(" ".join))
def test_no_template_gives_a_traceback(text: str, other: str) -> None:
    check_names(pack(templates=templates(mal=text, felles__mal=other)), THERE)
