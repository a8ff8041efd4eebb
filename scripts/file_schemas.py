"""One JSON Schema for each kind of file: the config of a neighbourhood, and the files of a content pack."""

from __future__ import annotations

import json
from typing import Any

from scripts.json_schemas import Schema, definitions, ref, refs

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import KINDS, Pack
from naermiljomodell.domain.pack import PackHeader
from naermiljomodell.domain.record import Record
from naermiljomodell.domain.terms import norwegian

DRAFT = "https://json-schema.org/draft/2020-12/schema"
CUSTOMISATION = norwegian("customisation")
_REASON = "begrunnelse"
_LEARNT = "erfaring_fra"
_LONGEST = 160
_YES = {"anyOf": [{"enum": [True, "ja"]}, {"type": "string", "pattern": "^ *([Jj][Aa]|[Tt][Rr][Uu][Ee]) *$"}]}
VERBS = {
    "endre": "Nye verdier, nøkkel for nøkkel.",
    "legg_til": "Det som kommer til i lister.",
    "fjern": "Skriv «ja» for å ta bort alt sammen, med en begrunnelse. Eller det som går ut av lister, kjent igjen på id eller tekst.",
    _REASON: "Hvorfor. Står i dreieboken under «Avvik fra modellen».",
    _LEARNT: "Nærmiljøet endringen er tatt med fra. «new --from» skriver det. Ta det bort når endringen er deres egen.",
}
"""What one can do with something in the layers below."""

_IN_MARKDOWN = {
    "steg": ("Toppen av en fil i steg/", "steg"),
    "metode": ("Toppen av en fil i metoder/", "metoder"),
    "malgruppe": ("Toppen av en fil i malgrupper/", "målgrupper"),
}


def schema_files(pack: Pack) -> dict[str, str]:
    """Give the text of every schema by file name; *pack* gives the ids that are known."""
    return {
        "naermiljo-1.json": _text("naermiljo.yaml: nærmiljøets oppsett", *area_schema(pack)),
        "pakke-1.json": _text(
            "pakke.yaml: om innholdspakken selv", *_rooted(definitions(pack, PackHeader), PackHeader)
        ),
        "pakkefil-1.json": _text("En YAML-fil med innhold i en pakke", *_content_schema(pack)),
        "tilpasning-1.json": _text("tilpasning.yaml: hva en pakke endrer i lagene under", *_customisation(pack)),
        **{f"{name}-1.json": _text(title, *_front_matter(pack, kind)) for name, (title, kind) in _IN_MARKDOWN.items()},
    }


def area_schema(pack: Pack) -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of naermiljo.yaml, and the definitions it may refer to."""
    changes, found = _customisation(pack)
    root, found = _rooted({**found, **definitions(pack, Area), "Tilpasning": changes}, Area)
    said = root["properties"][CUSTOMISATION]
    root["properties"][CUSTOMISATION] = {key: said[key] for key in ("title", "description")} | ref("Tilpasning")
    return root, found


def _rooted(found: dict[str, Schema], record: type[Record]) -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of *record*, and the definitions."""
    return found[record.__name__], found


def _customisation(pack: Pack) -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of changes to the model, kind -> id -> verbs or a new record, and its definitions."""
    found = definitions(pack, *KINDS.values())

    found["ut-av-liste"] = {"type": "array", "items": {"type": ["string", "number", "boolean", "object"]}}
    properties = {}
    for kind, record in KINDS.items():
        name = record.__name__
        properties[kind] = {
            "title": kind,
            "description": f"Endringer i {kind}: en id, og under den hva som gjøres.",
            "type": "object",
            "additionalProperties": ref(f"Endret{name}"),
        }
        found[f"Endret{name}"] = _changed(record, found[name])
    for name in {record.__name__ for record in KINDS.values()}:
        found[name] = _loose(found[name])
    return {"type": "object", "additionalProperties": False, "properties": properties}, found


def _loose(record: Schema) -> Schema:
    """Give the schema of a record of which a part may stand, and a reason for it."""
    beside = {key: {"title": key, "description": VERBS[key], **ref("tekst")} for key in (_REASON, _LEARNT)}
    return {**_without(record, *record.get("required", ())), "properties": {**record["properties"], **beside}}


def _changed(record: type[Record], whole: Schema) -> Schema:
    """Give the schema of what stands under an id: verbs where there is one, otherwise a new record."""
    lists = {key: below for key, below in whole["properties"].items() if below.get("type") == "array"}
    gone = {key: {"description": below["description"], **ref("ut-av-liste")} for key, below in lists.items()}
    forms = {
        "endre": ref(record.__name__),
        "legg_til": _closed(lists),
        "fjern": {"anyOf": [*_YES["anyOf"], _closed(gone)]},
        _REASON: ref("tekst"),
        _LEARNT: ref("tekst"),
    }
    return {
        "type": "object",
        "properties": {verb: {"title": verb, "description": VERBS[verb], **forms[verb]} for verb in forms},
        "if": {"anyOf": [{"required": [verb]} for verb in VERBS if verb not in {_REASON, _LEARNT}]},
        "then": {
            "propertyNames": {"enum": list(VERBS)},
            "if": {"properties": {"fjern": _YES}, "required": ["fjern"]},
            "then": {"required": [_REASON]},
        },
        "else": {**ref(record.__name__), "required": [key for key in whole["required"] if key != "id"]},
    }


def _closed(properties: dict[str, Schema]) -> Schema:
    """Give a mapping with these keys and no other."""
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _content_schema(pack: Pack) -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of a YAML file in a pack: kind -> id -> record."""
    found = definitions(pack, *KINDS.values())
    properties = {
        kind: {
            "title": kind,
            "description": f"{kind.capitalize()} etter id.",
            "type": "object",
            "additionalProperties": ref(record.__name__),
        }
        for kind, record in KINDS.items()
    }
    for name in {record.__name__ for record in KINDS.values()}:
        found[name] = _without(found[name], "id")
    return _closed(properties), found


def _front_matter(pack: Pack, kind: str) -> tuple[Schema, dict[str, Schema]]:
    """Give the schema of the keys at the top of a Markdown file: the id is the file's name, the text below counts."""
    root, found = _rooted(definitions(pack, KINDS[kind]), KINDS[kind])
    return _without(root, "id", norwegian("description")), found


def _without(record: Schema, *keys: str) -> Schema:
    """Give the schema of a record in which *keys* need not stand."""
    required = [key for key in record.get("required", ()) if key not in keys]
    rest = {key: part for key, part in record.items() if key != "required"}
    return {**rest, "required": required} if required else rest


def _text(title: str, root: Schema, found: dict[str, Schema]) -> str:
    """Give a schema as it is written to its file, with those of the definitions that it needs."""
    needed: set[str] = set()
    waiting = list(refs(root))
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            waiting += refs(found[name])
    whole = {"$schema": DRAFT, "title": title, **root, "$defs": {name: found[name] for name in sorted(needed)}}
    return laid_out(whole) + "\n"


def laid_out(value: Any, indent: int = 0) -> str:  # noqa: ANN401  plain data of any kind
    """Give plain data as JSON in which what is short or flat stands on one line, so that a change can be read."""
    line = json.dumps(value, ensure_ascii=False)
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    if indent + len(line) <= _LONGEST or not any(isinstance(part, dict | list) for part in parts):
        return line
    inside = " " * (indent + 1)
    if isinstance(value, list):
        return "[\n" + ",\n".join(inside + laid_out(part, indent + 1) for part in value) + "\n" + " " * indent + "]"
    pairs = (
        f"{inside}{json.dumps(key, ensure_ascii=False)}: {laid_out(part, indent + 1)}" for key, part in value.items()
    )
    return "{\n" + ",\n".join(pairs) + "\n" + " " * indent + "}"
