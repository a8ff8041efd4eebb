"""What a playbook is made of, from the core pack and a neighbourhood made in Python."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from tests.building import folder

from naermiljomodell.assembling import standing
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.model import Pack, Template
from naermiljomodell.errors import Problem
from naermiljomodell.evaluating.evaluate import evaluate_shown
from naermiljomodell.evaluating.small_numbers import small_numbers
from naermiljomodell.loading.core import core_pack
from naermiljomodell.pipeline import analyse_network, tailor

TODAY = dt.date(2027, 1, 25)
SEED = ("uforetrygdede", "eneforsorgere", "enslige-eldre", "innvandrere", "kommunale-boliger", "nedsatt-funksjonsevne")


def material(
    config: Mapping[str, object] | None = None,
    *,
    pack: Pack | None = None,
    today: dt.date = TODAY,
    problems: tuple[Problem, ...] = (),
    **fields: object,
) -> Material:
    """Give the material of Hønefoss with the six groups of the seed: *config* are fields of its area."""
    area_folder = folder({"target_groups": SEED, **(config or {})}, **fields)
    model = pack or core_pack(area_folder.language)
    plan = tailor(model, area_folder)
    network = analyse_network(model, area_folder, plan=plan, today=today)
    now, small = standing(model, area_folder, plan, today), small_numbers(model, area_folder)
    came, sources = evaluate_shown(model, area_folder, dt.date.max, small), ("Stedsdata: en kilde",)
    return Material(model, area_folder, plan, network, problems, today, sources, "1.2.3", now, small, came)


def templates(**texts: str) -> dict[str, Template]:
    """Give templates of a neighbourhood by their name; `__` in a name stands for `/`."""
    named = {name.replace("__", "/"): text for name, text in texts.items()}
    return {name: Template(text, name.rpartition("/")[0], f"maler/{name}.md.j2") for name, text in named.items()}


def with_templates(pack: Pack, **texts: str) -> Pack:
    """Give *pack* with the neighbourhood's own templates on top."""
    return replace(pack, templates={**pack.templates, **templates(**texts)})
