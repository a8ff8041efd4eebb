from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.domain.model import PackInfo, Template
from naermiljomodell.errors import problem
from naermiljomodell.loading.building import build
from naermiljomodell.loading.compiled import FORM, dump, load
from naermiljomodell.loading.packs import read_pack
from naermiljomodell.loading.raw import Layer, RawItem, Spot

CORE = Path(__file__).parents[2] / "src/naermiljomodell/content/packs/naermiljo"
INFO = PackInfo(
    id="prøve",
    version="1.0",
    title="Prøve",
    languages={"nb": "kilde"},
    digest="00",
    let_stand={"NM240 a": "Slik heter den."},
)

texts = st.text(max_size=12)
values = st.recursive(
    texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=8
)


@st.composite
def items(draw: st.DrawFn) -> dict[str, dict[str, RawItem]]:
    """Give items of one file each, with a line for every field."""
    found: dict[str, dict[str, RawItem]] = {}
    for kind, id_ in draw(st.lists(st.tuples(texts, texts), max_size=4)):
        fields = draw(st.dictionaries(texts, values, max_size=4))
        file = draw(texts)
        spots = {key: Spot("prøve", file, draw(st.integers(1, 999)), None, (key,)) for key in fields}
        found.setdefault(kind, {})[id_] = RawItem(fields, spots, Spot("prøve", file, 1))
    return found


templates = st.dictionaries(texts, st.builds(Template, texts, st.just("prøve"), texts), max_size=3)
layers = st.builds(
    Layer,
    info=st.just(INFO),
    items=items(),
    words=st.dictionaries(texts, items(), max_size=2),
    templates=templates,
    templates_in=st.dictionaries(texts, templates, max_size=2),
)


@given(layer=layers)
def test_a_layer_comes_back_as_it_was(layer: Layer) -> None:
    assert load(dump(layer)) == layer


@given(layer=layers)
def test_the_same_layer_gives_the_same_bytes(layer: Layer) -> None:
    again = load(dump(layer))
    assert again is not None
    assert dump(again) == dump(layer)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_core_pack_is_the_same_model_read_or_compiled(language: str) -> None:
    layer = read_pack(CORE)
    compiled = load(dump(layer))
    assert compiled is not None
    pack, problems = build([(0, layer)], language)
    assert pack is not None
    assert len(pack.steps) >= 25
    assert build([(0, compiled)], language) == (pack, problems)


def test_a_file_of_another_form_is_passed_over() -> None:
    data = json.loads(dump(Layer(INFO, {})))
    assert load(json.dumps({**data, "form": FORM + 1})) is None
    assert load("{}") is None


@pytest.mark.parametrize(
    "layer",
    [
        Layer(INFO, {}, problems=(problem("NM119", {"key": "navn"}),)),
        Layer(INFO, {}, changes=(Spot("prøve", "tilpasning.yaml", 1),)),
    ],
)
def test_a_pack_with_findings_or_changes_is_not_compiled(layer: Layer) -> None:
    with pytest.raises(ValueError, match="without findings and changes"):
        dump(layer)
