from __future__ import annotations

import pytest
from tests.loading.layer_sample import layer_of, places, spot_of

from naermiljomodell.domain.model import KINDS, Pack, Template
from naermiljomodell.errors import Problem
from naermiljomodell.loading.building import build
from naermiljomodell.loading.compiled import dump, load
from naermiljomodell.loading.core import core_layer
from naermiljomodell.loading.raw import Layer, RawItem, Spot

SMALL = """\
faser:
  mobilisering: {navn: Mobilisering, hensikt: Å samle, spørsmål: Hvem?}
steg:
  pilot:
    navn: Prøve ut
    fase: mobilisering
    sjekkliste: [Avtal lokale, Hold åpent]
  nettverk: {navn: Bygg nettverk, fase: mobilisering, etter: [pilot]}
"""
SMALL_IN_NYNORSK = """\
faser:
  mobilisering: {navn: Mobilisering, hensikt: Å samle, spørsmål: Kven?}
steg:
  pilot:
    navn: Prøv ut
    sjekkliste: [Avtal lokale, Hald ope]
  nettverk: {navn: Bygg nettverk}
"""
CORE = layer_of("kjerne", SMALL, templates={"dreiebok": "hei", "avtale": "avtale"})


def built(
    *packs: Layer, own: str = "", language: str = "nb", templates: dict[str, str] | None = None
) -> tuple[Pack | None, tuple[Problem, ...]]:
    """Give the small core with *packs* of one rank above it and the area's own changes and templates on top."""
    maler = {id_: Template(text, "", f"maler/{id_}.md.j2") for id_, text in (templates or {}).items()}
    return build([(0, CORE), *((1, pack) for pack in packs)], language, spot_of(own) if own else None, maler)


def pack_of(*packs: Layer, own: str = "", language: str = "nb", templates: dict[str, str] | None = None) -> Pack:
    """Give the model, in which nothing is wrong."""
    pack, problems = built(*packs, own=own, language=language, templates=templates)
    assert problems == ()
    assert pack is not None
    return pack


def test_every_kind_of_record_has_a_place_in_the_model() -> None:
    pack, problems = build([(0, core_layer())], "nb")
    assert problems == ()
    assert pack is not None
    counts = [len(core_layer().items[kind]) for kind in KINDS]
    held = [pack.phases, pack.steps, pack.methods, pack.target_groups, pack.roles, pack.sectors, pack.actor_kinds]
    held += [pack.relation_kinds, pack.challenges, pack.area_kinds, pack.plans, pack.place_kinds, pack.indicators]
    held += [pack.questions]
    held += [pack.documents, pack.funnel, pack.laws, pack.funders, pack.seasons, pack.sources]
    assert [len(group) for group in held] == counts
    assert min(counts) > 0


def test_a_record_knows_where_it_and_its_fields_come_from() -> None:
    pack = pack_of(own="steg:\n  pilot:\n    endre: {varighet: 3 uker}\n")
    origin = pack.origins["steg", "pilot"]
    assert (origin.layer, origin.file, origin.line) == ("kjerne", "kjerne.yaml", 4)
    assert origin.fields["fase"] == ("kjerne.yaml", 6)
    assert origin.fields["varighet"] == ("naermiljo.yaml", 3)
    assert pack.steps["pilot"].duration == "3 uker"
    assert [(c.old, c.new) for c in pack.changes] == [("", "3 uker")]


def test_a_removed_step_is_kept_beside_the_model() -> None:
    pack = pack_of(own="steg:\n  pilot: {fjern: true, begrunnelse: Holdt}\n")
    assert list(pack.steps) == ["nettverk"]
    assert pack.removed["pilot"].name == "Prøve ut"
    assert pack.steps["nettverk"].after == ("pilot",)


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("steg:\n  pilot:\n    endre:\n      varighet: 3uker\n", ("NM108", 4, 17, "3 uker")),
        ("steg:\n  pilot:\n    endre:\n      varigett: 3 uker\n", ("NM102", 4, 7, "varighet")),
        ("steg:\n  pilot:\n    endre: {timer: {forbered: 3}}\n", ("NM102", 3, 21, "forberede")),
        ("steg:\n  pilot:\n    endre: {id: fest}\n", ("NM203", 3, 17, "")),
        ("steg:\n  pilot:\n    endre: {id: }\n", ("NM203", 3, 13, "")),
        ("steg:\n  pilot:\n    endre: {navn: }\n", ("NM110", 3, 13, "")),
        (
            "steg:\n  pilot:\n    legg_til:\n      sjekkliste:\n        - Rydd\n        - {tekst: Ring, nar: nå}\n",
            ("NM102", 6, 25, "når"),
        ),
        (
            "steg:\n  pilot:\n    legg_til: {sjekkliste: [{når: nå, tekst: A}]}\n    fjern: {sjekkliste: [Avtal lokale]}\n",
            ("NM106", 3, 35, ""),
        ),
        ("steg:\n  fest: {navn: Fest}\n", ("NM101", 2, 3, "")),
        ("steg:\n  Fest: {navn: Fest, fase: mobilisering}\n", ("NM109", 2, 3, "fest")),
        ("steg:\n  fest: {navn: Fest, fase: mobilisering, pubikum: internt}\n", ("NM102", 2, 42, "publikum")),
    ],
)
def test_a_field_that_is_changed_wrongly_points_into_the_config(own: str, expected: tuple[str, int, int, str]) -> None:
    pack, problems = built(own=own)
    assert pack is None
    assert [(p.code, p.line, p.column, p.suggestion) for p in problems] == [expected]
    assert problems[0].file == "naermiljo.yaml"


def test_what_is_wrong_in_a_compiled_pack_has_file_line_and_path() -> None:
    spot = Spot("kjerne", "steg/pilot.md", 1)
    fields = {"navn": "Pilot", "fase": "mobilisering", "varighet": "3uker"}
    item = RawItem(fields, {key: Spot("kjerne", "steg/pilot.md", 2, None, (key,)) for key in fields}, spot)
    layer = load(dump(Layer(CORE.info, {"steg": {"pilot": item}})))
    assert layer is not None
    _, problems = build([(0, layer)], "nb")
    assert [(p.code, p.file, p.line, p.path) for p in problems] == [("NM108", "steg/pilot.md", 2, "varighet")]


def test_findings_of_the_layers_come_along_and_a_warning_does_not_stop_the_model() -> None:
    warned = Layer(layer_of("fylke").info, {}, problems=(Problem("NM200", facts=(("file", "x"),)),))
    pack, problems = built(warned)
    assert pack is not None
    assert [p.code for p in problems] == ["NM200"]
    broken = Layer(layer_of("fylke").info, {}, problems=(Problem("NM009"),))
    assert built(broken)[0] is None


def test_words_of_a_language_are_laid_over_their_own_layer_only() -> None:
    fylke = layer_of(
        "fylke",
        "steg:\n  fest: {navn: Fest, fase: mobilisering}\n",
        "steg:\n  pilot: {endre: {navn: Prøve}}\n",
        words={"nn": "steg:\n  fest: {navn: Fest i grenda}\n"},
        languages={"nb": "kilde", "nn": "komplett"},
    )
    assert pack_of(fylke, language="nn").steps["fest"].name == "Fest i grenda"
    assert pack_of(fylke, language="nn").steps["pilot"].name == "Prøve"
    assert pack_of(fylke).steps["fest"].name == "Fest"
    assert places(built(layer_of("fylke", words={"nn": "steg:\n  pilot: {navn: Prøv}\n"}), language="nn")[1]) == [
        ("NM213", "nn.yaml", 2, 3, "")
    ]


@pytest.mark.parametrize(
    ("languages", "language", "partial"),
    [
        ({"nb": "kilde"}, "nb", False),
        ({"nb": "kilde"}, "nn", True),
        ({"nb": "kilde", "nn": "komplett"}, "nn", False),
        ({"nb": "kilde", "nn": "delvis"}, "nn", True),
    ],
)
def test_a_model_is_partial_when_a_layer_lacks_texts(languages: dict[str, str], language: str, partial: bool) -> None:  # noqa: FBT001  what pytest gives
    words = {"nn": SMALL_IN_NYNORSK} if "nn" in languages else {}
    core = layer_of("kjerne", SMALL, languages=languages, words=words)
    pack, _ = build([(0, core)], language)
    assert pack is not None
    assert (pack.partial, pack.language, pack.packs) == (partial, language, (core.info,))
    complete = layer_of("fylke", languages={"nb": "kilde", "nn": "komplett"})
    both, _ = build([(0, core), (1, complete)], language)
    assert both is not None
    assert both.partial is partial


def test_the_topmost_template_counts_and_each_layers_own_can_still_be_reached() -> None:
    fylke = Layer(
        layer_of("fylke").info,
        {},
        templates={"dreiebok": Template("fylkets", "fylke", "a")},
        templates_in={"nn": {"dreiebok": Template("fylket sin", "fylke", "b")}},
    )
    texts = {id_: t.text for id_, t in pack_of(fylke, templates={"avtale": "vår"}).templates.items()}
    assert texts == {
        "kjerne/dreiebok": "hei",
        "fylke/dreiebok": "fylkets",
        "dreiebok": "fylkets",
        "kjerne/avtale": "avtale",
        "avtale": "vår",
    }
    assert pack_of(fylke, language="nn").templates["dreiebok"].text == "fylket sin"


def test_two_packs_with_the_same_template_clash_until_the_area_has_its_own() -> None:
    packs = [layer_of(name, templates={"dreiebok": name}) for name in ("fylke", "lag")]
    _, problems = built(*packs)
    assert places(problems) == [("NM218", "dokumenter/dreiebok.md.j2", 1, 0, "")]
    assert dict(problems[0].facts) == {"layer": "lag", "other": "fylke", "key": "dokumenter", "id": "dreiebok"}
    assert pack_of(*packs, templates={"dreiebok": "vår"}).templates["dreiebok"].text == "vår"


def test_an_own_template_with_a_misspelt_name_is_found() -> None:
    pack, problems = built(templates={"dreibok": "vår", "avtale": "vår", "topp": "logo"})
    assert pack is not None
    assert places(problems) == [("NM312", "maler/dreibok.md.j2", 0, 0, "dreiebok")]


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_part_that_another_own_template_uses_is_not_taken_for_a_misspelling(quote: str) -> None:
    include = f"{{% include {quote}dreiebok-topp{quote} %}}"
    assert pack_of(templates={"dreiebok": include, "dreiebok-topp": "logo"}).templates["dreiebok-topp"].text == "logo"


def test_the_model_does_not_depend_on_the_order_of_files() -> None:
    layer = core_layer()
    turned = {kind: dict(reversed(group.items())) for kind, group in reversed(layer.items.items())}
    straight, _ = build([(0, layer)], "nb")
    other, problems = build([(0, Layer(layer.info, turned, templates=layer.templates))], "nb")
    assert problems == ()
    assert straight == other


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_words_of_the_core_pack_match_it(language: str) -> None:
    assert build([(0, core_layer())], language)[1] == ()


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_records_that_nothing_has_touched_are_not_made_again(language: str) -> None:
    core = Layer(CORE.info, CORE.items, words=layer_of("kjerne", words={"nn": "steg:\n  pilot: {navn: Prøv}\n"}).words)
    ready, _ = build([(0, core)], language)
    assert ready is not None
    fylke = layer_of("fylke", "steg:\n  fest: {navn: Fest, fase: mobilisering}\n")
    own = spot_of("steg:\n  pilot: {endre: {varighet: 3 uker}}\n  nettverk: {fjern: true, begrunnelse: Holdt}\n")
    anew = build([(0, core), (1, fylke)], language, own)
    quick = build([(0, core), (1, fylke)], language, own, None, ready)
    assert quick == anew
    assert quick[0] is not None
    assert quick[0].phases["mobilisering"] is ready.phases["mobilisering"]
    assert quick[0].removed["nettverk"] is ready.steps["nettverk"]
    assert quick[0].steps["pilot"].duration == "3 uker"


def test_a_language_declared_complete_has_every_text_and_template() -> None:
    languages = {"nb": "kilde", "nn": "komplett"}
    whole = layer_of("kjerne", SMALL, languages=languages, words={"nn": SMALL_IN_NYNORSK})
    assert build([(0, whole)], "nn")[1] == ()
    bare = layer_of("kjerne", SMALL, languages=languages, templates={"plan": "# Plan"})
    told = [(p.code, p.file, dict(p.facts)["owner"]) for p in build([(0, bare)], "nn")[1]]
    assert told == [
        ("NM228", "kjerne.yaml", "mobilisering"),
        ("NM228", "kjerne.yaml", "pilot"),
        ("NM228", "kjerne.yaml", "nettverk"),
        ("NM228", "dokumenter/plan.md.j2", "plan"),
    ]
    assert build([(0, bare)], "nb")[1] == ()


def test_a_partial_model_knows_which_texts_fell_back() -> None:
    words = {"nn": SMALL_IN_NYNORSK.replace("    navn: Prøv ut\n", "")}
    core = layer_of("kjerne", SMALL, languages={"nb": "kilde", "nn": "delvis"}, words=words)
    mute = layer_of("fylke", "steg:\n  fest: {navn: Fest, fase: mobilisering}\n", languages={"nb": "kilde"})
    pack, _ = build([(0, core), (1, mute)], "nn")
    assert pack is not None
    assert pack.untranslated == ("Fest", "Prøve ut")
    source, _ = build([(0, core), (1, mute)], "nb")
    assert source is not None
    assert source.untranslated == ()


def test_what_fell_back_in_the_core_pack_is_known_by_its_words() -> None:
    english = core_layer_in("en")
    assert {"Ensomhet siste uke", "Mikrotilskudd"} & set(english.untranslated) == {"Ensomhet siste uke"}
    assert core_layer_in("nn").untranslated == core_layer_in("nb").untranslated == ()


def core_layer_in(language: str) -> Pack:
    """Give the core pack in a language."""
    pack, _ = build([(0, core_layer())], language)
    assert pack is not None
    return pack
