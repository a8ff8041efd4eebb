"""A new neighbourhood as its folder will be read, made without reading it.

Reading takes YAML and pydantic, which are slower to load than all else that an ordinary new neighbourhood needs. So one
that says no more than such a one does, and says it right, is made from what it says. Both ways give the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from naermiljomodell.domain.area import Area, Period
from naermiljomodell.domain.area_name import folder_name
from naermiljomodell.domain.base import line, moment, slug
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_pack, core_speaks
from naermiljomodell.loading.loaded import CONFIG, TABLE_END, FolderDigest, Loaded
from naermiljomodell.loading.places import resolve
from naermiljomodell.source import END, Marks, Source

_SAID: Final = frozenset({"skjema", "navn", "kommune", "språk", "periode", "målgrupper"})


def fresh_area(said: Mapping[str, Any], files: Mapping[str, bytes]) -> Loaded | None:
    """Give what reading a folder of *files* would, where the config says *said* and the tables and notes are empty.

    None when that takes more than is known here, or has findings. All that the config says is at its first line.
    """
    area = _area(said)
    if area is None or area.language not in LANGUAGES:
        return None
    found = resolve(area.name, area.municipality)
    if found.place is None or found.problems or folder_name(area.name)[1]:
        return None
    spoken = area.language if core_speaks(area.language) else SOURCE_LANGUAGE
    tables = [name.removesuffix(TABLE_END) for name in files if name.endswith(TABLE_END)]
    text = files[CONFIG].decode()
    folder = AreaFolder(
        area=area,
        place=found.place,
        language=spoken,
        digest=_digest(text, {name: files[f"{name}{TABLE_END}"] for name in tables}),
        wanted_language="" if spoken == area.language else area.language,
        source=Source(CONFIG, dict(said), (), tuple(text.split("\n")), all_marks=_at_first_line(said)),
        rows=dict.fromkeys(tables, ()),
    )
    return Loaded(folder, core_pack(spoken), (), folder, core_pack(spoken))


def _area(said: Mapping[str, Any]) -> Area | None:
    """Give the config that says *said*, or None when it says more than an ordinary new one, or says it wrong."""
    if said.keys() - _SAID or said["periode"].keys() != {"start"}:
        return None
    try:
        return Area.model_construct(
            name=line(said["navn"]),
            municipality=line(said["kommune"]) if "kommune" in said else None,
            language=said.get("språk"),
            period=Period.model_construct(start=moment(said["periode"]["start"])),
            target_groups=tuple(map(slug, said["målgrupper"])),
        )
    except ValueError:
        return None


def _digest(config: str, tables: Mapping[str, bytes]) -> str:
    """Give the digest of a folder with this config and these tables, and with no notes and no dress."""
    digest = FolderDigest()
    digest.count_in(CONFIG, config)
    for name, data in tables.items():
        digest.count_in(name, hashlib.sha256(data).hexdigest())
    digest.count_in(CONFIG, f"{()}")
    return digest.text()


def _at_first_line(said: Mapping[str, Any]) -> Marks:
    """Give the place of each key that is said: the first line, which is enough to tell that it has one."""
    keys = [step for key in said for step in ((key, 0, 0, 0, 1), ("", 0, 0, 0, 1))]
    return Marks([("{", 0, 0, 0, 1), *keys, END])
