"""The reference pages about files that people write: naermiljo.yaml and the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.file_schemas import CUSTOMISATION, VERBS
from scripts.json_schemas import Schema, definitions, refs
from scripts.known_ids import KIND_WORDS
from scripts.markup import code, codes, escape, heading, page, table

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import KINDS, Pack
from naermiljomodell.domain.record import Record
from naermiljomodell.loading.table_records import TABLES
from naermiljomodell.loading.tables import read_table
from naermiljomodell.loading.yaml_source import parse
from naermiljomodell.text import slug

EXAMPLE = "docs/eksempel"
"""A neighbourhood that has every key and every table."""

_WORDS = {
    "heltall": "heltall",
    "tall": "tall",
    "ja-nei": "ja eller nei",
    "tekst": "tekst",
    "id": "id",
    "tid": "år, måned eller dag",
    "varighet": "varighet, som «3 uker»",
    "hva-som-helst": "endring",
    **{f"id-{slug(kind)}": f"id til {word}" for kind, word in KIND_WORDS.items()},
}
"""Form of a value -> what it is called."""

_TABLE_TEXTS = {
    "aktorer": "Organisasjoner, tjenester, roller og grupper rundt nærmiljøet. Aldri personer.",
    "relasjoner": "Hvem som har med hvem å gjøre, og hvordan. Begge ender er id-er i tabellen aktorer.",
    "moteplasser": "Steder der folk treffes.",
    "logg": "Det som er gjort, én linje for hver gang.",
    "ideer": "Det folk har foreslått, og hva det ble til.",
    "malinger": "Tall for indikatorene, én linje for hver verdi.",
}
"""What each table is for."""


def config_page(root: Path, pack: Pack) -> str:
    """Give the page about naermiljo.yaml: every key with type, need, meaning and an example."""
    found = definitions(pack, Area)
    text = (root / EXAMPLE / "naermiljo.yaml").read_text(encoding="utf-8")
    example = parse(text, "naermiljo.yaml").data
    assert isinstance(example, dict)
    parts = [
        (
            "Alt som kan stå i `naermiljo.yaml`. Bare nøklene merket «ja» må være der. Det som ikke er oppgitt, står i "
            "dreieboken som «ikke oppgitt»."
        ),
        (
            "Filen er streng YAML: mellomrom foran linjene, aldri tabulator. `true`, `false`, `ja` og `nei` er svar på "
            "ja/nei-spørsmål. Et nummer som begynner med 0, står i anførselstegn."
        ),
        heading(2, "Øverste nivå", "nokler"),
        _keys(found["Area"], example, ""),
    ]
    for path, name, value in _nested(found, "Area", example, ""):
        parts += [heading(2, f"Under `{path}`", f"nokkel-{slug(path)}"), _keys(found[name], value, path)]
    parts += [_customisation(), heading(2, "Et helt oppsett", "helt-oppsett"), _included()]
    return page("naermiljo.yaml", *parts)


def _keys(record: Schema, example: Mapping[str, Any], path: str) -> str:
    """Give the table of the keys of one record."""
    rows = []
    for key, below in record["properties"].items():
        must = "ja" if key in record.get("required", ()) else ""
        known = code(_flow(example[key])) if key in example and not _is_record(below) else ""
        if key == CUSTOMISATION:
            known = ""
        name = f"[`{key}`](#nokkel-{slug(f'{path}.{key}'.strip('.'))})" if _is_record(below) else code(key)
        rows.append((name, type_words(below), must, escape(below["description"]), known))
    return table(("Nøkkel", "Type", "Må med", "Hva det er", "Eksempel"), rows)


def type_words(below: Schema) -> str:
    """Give in words what kind of value a key takes."""
    if "enum" in below:
        return "én av " + codes(str(word) for word in below["enum"] if word is not None)
    if "anyOf" in below:
        return type_words(below["anyOf"][0])
    if below.get("type") == "array":
        inner = type_words(below["items"])
        return "liste" if inner == "felt" else f"liste av {inner}"
    if below.get("type") == "object":
        return f"{type_words(below['propertyNames'])} → {type_words(below['additionalProperties'])}"
    return _WORDS.get(next(refs(below)), "felt") + _limits(below)


def _limits(below: Schema) -> str:
    """Give in words the least and the most a number may be."""
    if "maximum" in below:
        return f", {below['minimum']} til {below['maximum']}"
    return f", minst {below['minimum']}" if "minimum" in below else ""


def _is_record(below: Schema) -> bool:
    """Tell whether a key has keys of its own under it."""
    return any(name not in _WORDS for name in refs(below)) or below["title"] == CUSTOMISATION


def _nested(found: dict[str, Schema], name: str, example: Any, path: str) -> Iterator[tuple[str, str, Any]]:  # noqa: ANN401
    """Give path, record and example of every record further in."""
    for key, below in found[name]["properties"].items():
        for inner in refs(below):
            if inner not in _WORDS:
                value = _one(example[key], below)
                here = f"{path}.{key}".strip(".")
                yield here, inner, value
                yield from _nested(found, inner, value, here)


def _one(value: Any, below: Schema) -> Any:  # noqa: ANN401
    """Give the first of several records, that stand in a list or by their ids, or the one there is."""
    if "additionalProperties" in below and below.get("type") == "object":
        return next(iter(value.values()))
    return value[0] if isinstance(value, list) else value


def _flow(value: Any) -> str:  # noqa: ANN401  plain data of any kind
    """Give plain data as YAML on one line."""
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_flow(below)}' for key, below in value.items())}}}"
    return str(value)


def _customisation() -> str:
    """Give what can stand under `tilpasning`."""
    verbs = table(("Verb", "Hva det gjør"), [(code(verb), escape(said)) for verb, said in VERBS.items()])
    return "\n".join(
        (
            heading(2, f"Under `{CUSTOMISATION}`", f"nokkel-{CUSTOMISATION}"),
            (
                "Først hva slags ting, så id-en, så verbene. En ny id uten verb er noe nytt og trenger alle feltene som må med. "
                "Se [](../veiledning/tilpass-modellen.md).\n"
            ),
            f"Dette kan endres: {codes(KINDS)}. Id-ene står i [](innhold.md).\n",
            verbs,
        )
    )


def _included() -> str:
    """Give the whole example, read from its file when the page is built."""
    return "```{literalinclude} ../eksempel/naermiljo.yaml\n:language: yaml\n```"


def tables_page(root: Path, pack: Pack) -> str:
    """Give the page about the tables: every column with type, need, meaning and an example."""
    parts = [
        (
            "Tabellene er CSV-filer som Excel åpner og lagrer. Bare kolonnene merket «ja» må være der. Rekkefølgen er fri, og "
            "det gjør ikke noe om kolonnenavnene har store bokstaver eller mellomrom."
        ),
        (
            "Skilletegnet er `;`, `,` eller tabulator. Filen er UTF-8 eller slik Windows lagrer den. Flere verdier i en celle "
            "deles med `|`. Tall kan ha komma. Datoer er et år, en måned eller en dag: `2027`, `2027-01`, `2027-01-11`. "
            "En celle som er tom, er «ikke oppgitt»."
        ),
    ]
    for name, record in TABLES.items():
        parts += [heading(2, f"{name}.csv", f"tabell-{name}"), _TABLE_TEXTS[name], _columns(root, name, record, pack)]
    return page("Tabellene", *parts)


def _columns(root: Path, name: str, record: type[Record], pack: Pack) -> str:
    """Give the table of the columns of one table."""
    schema = definitions(pack, record)[record.__name__]
    rows = read_table((root / EXAMPLE / f"{name}.csv").read_bytes(), f"{name}.csv").rows
    shown = []
    for key, below in schema["properties"].items():
        example = next((row.cells[key] for row in rows if key in row.cells), "")
        words = type_words(below).replace("liste av ", "én eller flere: ")
        must = "ja" if key in schema["required"] else ""
        shown.append((code(key), words, must, escape(below["description"]), code(example)))
    return table(("Kolonne", "Type", "Må med", "Hva det er", "Eksempel"), shown)
