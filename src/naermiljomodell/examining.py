"""What is known of a neighbourhood once it has been read, tailored and checked, with every finding at once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from naermiljomodell.checking.area_rules import check_area, row_number
from naermiljomodell.checking.funding_rules import check_funding
from naermiljomodell.checking.funnel_rules import check_counts
from naermiljomodell.checking.measured_rules import check_measured
from naermiljomodell.checking.merged_rows import check_merged
from naermiljomodell.checking.network_rules import check_relations, check_stakeholders
from naermiljomodell.checking.placeholders import placeholders
from naermiljomodell.checking.plan_rules import check_plan
from naermiljomodell.checking.privacy import check_privacy
from naermiljomodell.checking.record_rules import check_records
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem, has_errors, in_order, in_place
from naermiljomodell.frozen import frozen
from naermiljomodell.loading.core import core_pack
from naermiljomodell.loading.loaded import Loaded
from naermiljomodell.source import pinned
from naermiljomodell.tailoring.tailor import tailor


@frozen
class Checked:
    """Everything known of a neighbourhood once it has been read, tailored and checked."""

    folder: AreaFolder | None
    pack: Pack | None
    plan: Plan | None
    problems: tuple[Problem, ...]

    @property
    def language(self) -> str:
        """The language of the neighbourhood, as far as it is known; bokmål otherwise."""
        known = self.folder or self.pack
        return known.language if known else "nb"


def examine(folder: Path, language: str | None = None) -> Checked:
    """Give the neighbourhood read, tailored and checked, as far as it goes, with every finding.

    What is wrong in one table, note or template hides nothing of what is wrong elsewhere. A plan is made when the
    folder is whole and neither the model nor the choices in the config have errors.
    """
    return examined(read(folder, language))


def read(folder: Path, language: str | None) -> Loaded:
    """Give what is in *folder*; YAML and pydantic are loaded when there is something to read."""
    from naermiljomodell.loading.areas import read_area  # noqa: PLC0415

    return read_area(folder, language)


def examined(loaded: Loaded) -> Checked:
    """Give what has been read tailored and checked, as far as it goes, with every finding."""
    pack, found = loaded.pack, list(loaded.problems)
    of_choices, of_rest = _of_area(loaded)
    found += [*of_choices, *of_rest]
    of_model, of_templates = _of_changed(loaded)
    found += [*of_model, *of_templates]
    if pack is None:
        return Checked(loaded.folder, None, None, in_order(found))
    if loaded.folder is None or has_errors([*of_model, *of_choices]):
        return Checked(loaded.folder, pack, None, in_order(found))
    plan = tailor(pack, loaded.folder)
    found += [*check_plan(plan, loaded.folder, pack), *check_funding(plan, loaded.folder, pack)]
    if not untouched(pack) and not has_errors(p for p in of_templates if p.code != "NM703"):
        found += _trial(pack, loaded.folder, plan, of_templates)
    return Checked(loaded.folder, pack, plan, in_order(found))


def _of_area(loaded: Loaded) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Give what is wrong with the choices, and with the tables of actors and the words, of what could be read."""
    folder, model = loaded.readable, loaded.model
    if folder is None or model is None:
        return (), ()
    choices = [*check_area(folder, model), *check_counts(folder, model), *check_measured(folder, model)]
    of_texts = [*check_privacy(folder), *placeholders(folder)]
    rest = [*of_texts, *check_records(folder, model), *_network_problems(folder, model)]
    sure = [[p for p in found if not loaded.doubts.about(p)] for found in (choices, rest)]
    return in_place(sure[0], folder.places), in_place(sure[1], folder.places)


def _of_changed(loaded: Loaded) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Give what is wrong with the model and with its templates; the tool's own model has been through its tests."""
    pack = loaded.model
    if pack is None or untouched(pack):
        return (), ()
    from naermiljomodell.checking.model_rules import check_model  # noqa: PLC0415  a model of one's own is seldom
    from naermiljomodell.proving import check_own_templates  # noqa: PLC0415  likewise

    source = loaded.readable.source if loaded.readable else None
    of_model = (p for p in check_model(pack) if not loaded.doubts.about(p))
    return tuple(pinned(p, source) if source else p for p in of_model), check_own_templates(pack)


def untouched(pack: Pack) -> bool:
    """Tell whether *pack* is the tool's own and nothing else."""
    return pack is core_pack(pack.language)


def _trial(pack: Pack, folder: AreaFolder, plan: Plan, said: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Give what shows only when documents are filled and is not *said* already; the tool's own need no trial."""
    from naermiljomodell.proving import try_own_documents, unsaid  # noqa: PLC0415  a model of one's own is seldom

    return unsaid(try_own_documents(pack, folder, plan), said)


def _network_problems(folder: AreaFolder, pack: Pack) -> Iterable[Problem]:
    """Give what is wrong in the tables of actors and relations."""
    actors = [(row_number(folder, "aktorer", i), actor) for i, actor in enumerate(folder.stakeholders)]
    relations = [(row_number(folder, "relasjoner", i), relation) for i, relation in enumerate(folder.relations)]
    of_relations = check_relations(relations, folder.stakeholders, pack)
    return [*check_stakeholders(actors, pack), *of_relations, *check_merged(len(relations), of_relations)]
