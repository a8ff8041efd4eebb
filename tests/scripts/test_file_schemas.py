"""An editor with our schema takes what our reader takes, and points at the commonest mistakes."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Strict
from scripts.file_schemas import VERBS, laid_out, schema_files
from scripts.json_schemas import FORMS, definitions, form, refs
from tests.scripts.schema_reader import faults

from naermiljomodell.domain.area import Area
from naermiljomodell.loading.areas import read_area
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.front_matter import read_front_matter
from naermiljomodell.loading.schemas import CONFIG_SCHEMA
from naermiljomodell.loading.verbs import _WORDS as VERBS_READ

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "src/naermiljomodell/content/packs/naermiljo"
_CORE_SCHEMA = (
    ("null", re.compile(r"|~|null|Null|NULL")),
    ("bool", re.compile(r"true|True|TRUE|false|False|FALSE")),
    ("int", re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")),
    ("float", re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")),
)
"""What a plain scalar is by YAML 1.2's core schema, as an editor has it."""


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """Give every schema as plain data, by file name."""
    return {name: json.loads(text) for name, text in schema_files(core_pack("nb")).items()}


def seen_by_an_editor(text: str) -> Any:  # noqa: ANN401  plain data
    """Give YAML as an editor reads it: plain scalars are numbers, truth values or nothing where they look so."""
    return _plain(yaml.compose(text, Loader=yaml.SafeLoader))


def _plain(node: yaml.Node | None) -> Any:  # noqa: ANN401  plain data
    if isinstance(node, yaml.MappingNode):
        return {_plain(key): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    kind = next((k for k, p in _CORE_SCHEMA if node.style is None and p.fullmatch(node.value)), "str")
    if kind == "null":
        return None
    if kind == "bool":
        return node.value.casefold() == "true"
    if kind == "int":
        return int(node.value, 0) if node.value.startswith(("0o", "0x")) else int(node.value)
    return float(node.value) if kind == "float" else node.value


def test_the_schema_of_the_config_bears_the_name_that_the_program_reads() -> None:
    assert CONFIG_SCHEMA in schemas()


@pytest.mark.parametrize("folder", ["docs/eksempel", "examples/ullerål"])
def test_a_config_that_the_reader_takes_is_taken(folder: str) -> None:
    text = (ROOT / folder / "naermiljo.yaml").read_text(encoding="utf-8")
    assert list(faults(seen_by_an_editor(text), schemas()["naermiljo-1.json"])) == []


def test_the_example_of_the_documentation_has_every_key() -> None:
    config = seen_by_an_editor((ROOT / "docs/eksempel/naermiljo.yaml").read_text(encoding="utf-8"))
    assert config.keys() == schemas()["naermiljo-1.json"]["properties"].keys()


@pytest.mark.parametrize(("folder", "schema"), [("steg", "steg"), ("metoder", "metode"), ("malgrupper", "malgruppe")])
def test_every_markdown_file_of_the_core_pack_is_taken(folder: str, schema: str) -> None:
    files = sorted((CORE / folder).glob("*.md"))
    assert len(files) >= 6
    for file in files:
        text = file.read_text(encoding="utf-8").split("---\n")[1]
        assert list(faults(seen_by_an_editor(text), schemas()[f"{schema}-1.json"])) == [], file.name


def test_every_yaml_file_of_the_core_pack_is_taken() -> None:
    files = sorted(CORE.glob("*.yaml"))
    assert len(files) >= 10
    for file in files:
        schema = schemas()["pakke-1.json" if file.name == "pakke.yaml" else "pakkefil-1.json"]
        assert list(faults(seen_by_an_editor(file.read_text(encoding="utf-8")), schema)) == [], file.name


def test_the_example_pack_is_taken() -> None:
    folder = ROOT / "docs/eksempel/bydager"
    text = (folder / "tilpasning.yaml").read_text(encoding="utf-8")
    assert list(faults(seen_by_an_editor(text), schemas()["tilpasning-1.json"])) == []
    front = read_front_matter((folder / "steg/bydag.md").read_text(encoding="utf-8"), "bydag.md")
    assert list(faults(front.source.data, schemas()["steg-1.json"])) == []


_SMALL = "navn: A\nperiode: {start: 2027-01}\nmålgrupper: [innvandrere]\n"


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ("inbyggere: 3", ".inbyggere: unknown"),
        ("innbyggere: mange", ".innbyggere: anyOf"),
        ("språk: no", ".språk: enum"),
        ("tilgjengelighet: {teleslynge: kanskje}", ".tilgjengelighet.teleslynge: anyOf"),
        ("forankring: {vedtak: i fjor}", ".forankring.vedtak: anyOf"),
        ("utfordringer: ensomhet", ".utfordringer: type"),
        ("utfordringer: [Ensom]", ".utfordringer[0]: pattern"),
        ("personvern: {terskel: 0}", ".personvern.terskel: minimum"),
        ("tilpasning: {sted: {}}", ".tilpasning.sted: unknown"),
        ("tilpasning: {steg: {pilot: {endre: {nvan: x}}}}", ".tilpasning.steg.pilot.endre.nvan: unknown"),
        ("tilpasning: {steg: {pilot: {legg_til: {navn: x}}}}", ".tilpasning.steg.pilot.legg_til.navn: unknown"),
        ("tilpasning: {steg: {pilot: {fjern: true}}}", ".tilpasning.steg.pilot: required"),
        ("tilpasning: {steg: {pilot: {endre: {}, navn: x}}}", ".tilpasning.steg.pilot.navn: enum"),
        ("tilpasning: {steg: {ny: {navn: x}}}", ".tilpasning.steg.ny: required"),
    ],
)
def test_a_common_mistake_is_pointed_at(more: str, fault: str) -> None:
    assert list(faults(seen_by_an_editor(f"{_SMALL}{more}\n"), schemas()["naermiljo-1.json"])) == [fault]


@pytest.mark.parametrize("key", ["navn", "periode", "målgrupper"])
def test_a_key_that_must_be_there_is_missed(key: str) -> None:
    text = "\n".join(line for line in _SMALL.split("\n") if not line.startswith(key))
    assert list(faults(seen_by_an_editor(text), schemas()["naermiljo-1.json"])) == [": required"]


_WORDS = """2027|2027-01|2027-01-11|1|0|-3|1,5|2.5|ja|Nei|true|TRUE|no|0301||~|x|x y|3 uker|1 dag|[a, b]|[]|{}|av|nb"""
_LINES = """\
innbyggere: {}
språk: {}
kommune: {}
område_type: {}
sentralitet: {}
eier: {}
utfordringer: {}
periode: {{start: 2020, slutt: {}}}
mål: {{hovedmål: {}}}
kapasitet: {{timer: {}}}
tilgjengelighet: {{teleslynge: {}, tolk: [{}]}}
forankring: {{planer: {}}}
personvern: {{terskel: {}}}
faser: {{kartlegging: {}}}
betegnelser: {{innvandrere: {}}}
tilpasning: {{steg: {{pilot: {{endre: {{uke: {}}}}}}}}}
tilpasning: {{steg: {{pilot: {{endre: {{varighet: {}}}}}}}}}
tilpasning: {{steg: {{pilot: {{endre: {{valgfritt: {}}}}}}}}}
tilpasning: {{steg: {{pilot: {{legg_til: {{sjekkliste: [{}]}}}}}}}}
tilpasning: {{steg: {{pilot: {{fjern: {}, begrunnelse: x}}}}}}
tilpasning: {{målgrupper: {{innvandrere: {{endre: {{ordbruk: {{bruk: [{}]}}}}}}}}}}
tilpasning: {{steg: {{nytt: {{navn: {}, fase: mobilisering, begrunnelse: {}}}}}}}
tilpasning: {{steg: {{nytt: {{navn: {}, fase: mobilisering, erfaring_fra: {}}}}}}}
"""


@settings(max_examples=300)
@given(line=st.sampled_from(_LINES.splitlines()), word=st.sampled_from(_WORDS.split("|")))
def test_what_the_reader_takes_the_schema_takes(line: str, word: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    more = line.format(word, word)
    small = "".join(part for part in _SMALL.splitlines(keepends=True) if part.split(":")[0] != more.split(":")[0])
    folder = tmp_path_factory.mktemp("a")
    (folder / "naermiljo.yaml").write_text(f"{small}{more}\n", encoding="utf-8", newline="\n")
    wrong = {p.code for p in read_area(folder).problems if p.code < "NM220" and p.severity == "feil"}
    if not wrong:
        assert list(faults(seen_by_an_editor(f"{small}{more}\n"), schemas()["naermiljo-1.json"])) == []


def test_every_key_has_a_title_and_a_norwegian_description() -> None:
    seen = 0
    for schema in schemas().values():
        for record in (schema, *schema.get("$defs", {}).values()):
            for key, below in record.get("properties", {}).items():
                seen += 1
                assert below["description"], key
                assert below.get("title", key) == key
    assert seen > 300


def test_a_schema_holds_the_definitions_it_needs_and_no_other() -> None:
    for name, schema in schemas().items():
        assert set(refs(schema)) == schema.get("$defs", {}).keys(), name


def test_known_ids_are_examples_and_not_the_only_ones() -> None:
    groups = schemas()["naermiljo-1.json"]["$defs"]["id-malgrupper"]
    assert "innvandrere" in groups["examples"]
    assert "enum" not in groups


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=60,
)


@given(_JSON)
def test_a_layout_changes_nothing_but_the_layout(value: object) -> None:
    assert json.loads(laid_out(value)) == value


def test_short_things_stand_on_one_line() -> None:
    text = schema_files(core_pack("nb"))["naermiljo-1.json"]
    assert '\n  "navn": {"title": "navn", "description": "Navnet på nærmiljøet.", "$ref": "#/$defs/tekst"},\n' in text


def test_the_verbs_are_those_of_the_reader() -> None:
    assert tuple(VERBS) == VERBS_READ


def test_a_type_that_no_field_has_is_a_fault() -> None:
    with pytest.raises(TypeError, match="no form for"):
        form(bytes)


def test_a_validator_that_has_no_form_is_a_fault() -> None:
    with pytest.raises(TypeError, match="no form for what "):
        form(Annotated[int, Strict()])


def test_a_form_that_nothing_has_is_still_among_the_definitions() -> None:
    assert definitions(core_pack("nb"), Area).keys() >= FORMS.keys()
