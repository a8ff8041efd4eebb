"""What a playbook is made of, brought together: the plan, the network, the pictures, and the playbook of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache, partial

from naermiljomodell import __version__
from naermiljomodell.checking.plan_rules import check_plan
from naermiljomodell.composing.compose import compose as compose_material
from naermiljomodell.composing.view import Material
from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import NetworkChange, NetworkReport
from naermiljomodell.domain.plan import Plan
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.shared import Shared
from naermiljomodell.domain.small_numbers import SmallNumbers
from naermiljomodell.domain.status import Status
from naermiljomodell.errors import Problem
from naermiljomodell.evaluating.small_numbers import small_numbers
from naermiljomodell.examining import untouched
from naermiljomodell.loading.core import SOURCE_LANGUAGE, core_pack
from naermiljomodell.loading.places import attribution
from naermiljomodell.network.captures import earlier_capture, first_capture
from naermiljomodell.network.report import analyse
from naermiljomodell.network.work import Work
from naermiljomodell.playbook import Figure, Playbook
from naermiljomodell.tailoring.tailor import tailor as tailor_plan


def compose(  # noqa: PLR0913  what the playbook speaks of, and what one may ask for beside it
    pack: Pack,
    folder: AreaFolder,
    plan: Plan,
    today: dt.date,
    problems: tuple[Problem, ...] = (),
    documents: Iterable[str] = (),
    *,
    calendar: bool = False,
    spoken: Mapping[str, Pack] | None = None,
    printed: Iterable[str] = (),
    shared: Shared | None = None,
) -> Playbook:
    """Give the playbook as it speaks on *today*, free of any format.

    *problems* are findings to show as what is missing; *documents* are ids of those to give before their time; with
    *calendar* the entries of the calendar are made too, and with *spoken*, the model in each language, forms to be answered in
    these languages; *printed* are ids of steps to give all papers for; *shared* is what several neighbourhoods
    pass on, for a booklet of all of them. Raises `InvalidContent` when a template cannot be written.
    """
    material = replace(
        _material(pack, folder, plan, today, problems),
        documents=frozenset(documents),
        with_calendar=calendar,
        spoken=spoken or {},
        printed=frozenset(printed),
        shared=shared,
    )
    return compose_material(replace(material, in_source=_in_source(material)))


def _material(pack: Pack, folder: AreaFolder, plan: Plan, today: dt.date, problems: tuple[Problem, ...]) -> Material:
    """Give what a playbook is made of, before anything beside it is asked for."""
    network = analyse_network(pack, folder, plan=plan, today=today)
    credits_, now = attribution(folder.language), standing(pack, folder, plan, today)
    small = small_numbers(pack, folder)
    came_of = _evaluation(pack, folder, today, small)
    return replace(
        Material(pack, folder, plan, network, problems, today, credits_, __version__, now, small),
        evaluation=came_of,
        figures=figures(network, pack, folder.language),
        drawn_when_asked=drawings(pack, folder, plan, came_of),
        change=change_since(pack, folder, today),
        whole_change=change_over(pack, folder, today),
    )


def _in_source(material: Material) -> Material | None:
    """Give the same in bokmål, where the model is not complete in its own language; else None."""
    pack, folder = material.pack, replace(material.folder, language=SOURCE_LANGUAGE)
    source = core_pack(SOURCE_LANGUAGE) if pack.partial and untouched(pack) else pack.in_source
    if source is None:
        return None
    plan = tailor_plan(source, folder)
    said = zip(check_plan(material.plan, material.folder, pack), check_plan(plan, folder, source), strict=False)
    again = {one: other for one, other in said if one.code == other.code}
    network = analyse_network(source, folder, plan=plan, today=material.today)
    came_of = _evaluation(source, folder, material.today, material.small)
    return replace(
        material,
        pack=source,
        folder=folder,
        plan=plan,
        network=network,
        status=standing(source, folder, plan, material.today),
        figures=figures(network, source, SOURCE_LANGUAGE),
        change=change_since(source, folder, material.today),
        whole_change=change_over(source, folder, material.today),
        evaluation=came_of,
        drawn_when_asked=drawings(source, folder, plan, came_of),
        place_sources=attribution(SOURCE_LANGUAGE),
        problems=tuple(again.get(found, found) for found in material.problems),
    )


def _evaluation(pack: Pack, folder: AreaFolder, today: dt.date, small: SmallNumbers) -> Evaluation | None:
    """Give what came of the work by *today*; None where nothing is written down."""
    if not (folder.log or folder.measurements or folder.ideas):
        return None
    from naermiljomodell.evaluating.evaluate import evaluate_shown  # noqa: PLC0415  a new area has no records yet

    return evaluate_shown(pack, folder, today, small)


def analyse_network(
    pack: Pack, folder: AreaFolder, at: str = "", plan: Plan | None = None, today: dt.date | None = None
) -> NetworkReport:
    """Give what the actors and their ties say on the day *at* (`YYYY-MM-DD`; empty for all that is written).

    With a *plan* it tells what the plan lacks among them; of *today* on, nobody who has left is called.
    """
    groups = tuple(g for g in dict.fromkeys(folder.area.target_groups) if g in pack.target_groups)
    work = Work(plan, folder.meeting_places, today.isoformat() if today else "")
    return analyse(pack, folder.stakeholders, folder.relations, groups, folder.language, at, work=work)


def compare_network(pack: Pack, folder: AreaFolder, earlier: str, later: str) -> NetworkChange:
    """Give which actors and ties differ between two days (`YYYY-MM-DD`). Raises `ValueError` when *later* comes first."""
    from naermiljomodell.network.change import compare  # noqa: PLC0415  most new areas have no ties to compare

    return compare(pack, folder.stakeholders, folder.relations, earlier, later, folder.language)


def change_since(pack: Pack, folder: AreaFolder, today: dt.date) -> NetworkChange | None:
    """Give what differs between an earlier day and *today*; None where the ties of *folder* are not dated at two times."""
    now = today.isoformat()
    earlier = earlier_capture(folder.relations, now)
    return compare_network(pack, folder, earlier, now) if earlier else None


def change_over(pack: Pack, folder: AreaFolder, until: dt.date) -> NetworkChange | None:
    """Give what differs between when work began and *until*; None where the ties are not dated at two times by then."""
    now = until.isoformat()
    first = first_capture(folder.relations, folder.area.period.start, now)
    return compare_network(pack, folder, first, now) if first else None


def standing(pack: Pack, folder: AreaFolder, plan: Plan, today: dt.date) -> Callable[[], Status]:
    """Give what reckons where the work stands on *today*, once, when a document first asks for it."""

    def reckoned() -> Status:
        from naermiljomodell.evaluating.status import status  # noqa: PLC0415  no document asks when the work begins

        return status(pack, folder, plan, today)

    return cache(reckoned)


def figures(network: NetworkReport, pack: Pack, language: str) -> tuple[Figure, ...]:
    """Give the pictures of the playbook; there is no map without actors."""
    if not network.places:
        return ()
    from naermiljomodell.figures.actor_map import actor_map  # noqa: PLC0415  most new areas have no actors yet

    sectors = {sector.id: sector.name for sector in pack.sectors.values()}
    return (actor_map(network.places, dict(network.names), sectors, language),)


def drawings(
    pack: Pack, folder: AreaFolder, plan: Plan, came_of: Evaluation | None
) -> tuple[tuple[str, Callable[[], tuple[Figure, ...]]], ...]:
    """Give what draws the pictures that only some documents have, by the kind of section they stand in."""
    language = folder.language
    return (
        ("tidslinje", partial(timeline, plan, pack, language)),
        ("trakt", partial(funnel_picture, came_of, language)),
        ("for-og-etter", partial(before_and_after, came_of, pack, plan, language)),
    )


def funnel_picture(came_of: Evaluation | None, language: str) -> tuple[Figure, ...]:
    """Give the funnel as a picture; none where nothing was counted."""
    from naermiljomodell.figures.funnel import funnel  # noqa: PLC0415  only for the documents it stands in

    return funnel(came_of.funnel, language) if came_of else ()


def before_and_after(came_of: Evaluation | None, pack: Pack, plan: Plan, language: str) -> tuple[Figure, ...]:
    """Give what was measured before and after as a picture; none where nothing may be compared."""
    from naermiljomodell.figures.before_after import before_after  # noqa: PLC0415  only for the documents it stands in

    scales = {
        id_: (one.lowest, one.highest)
        for id_, one in pack.indicators.items()
        if one.lowest is not None and one.highest is not None
    }
    terms = {id_: group.term for id_, group in plan.groups.items()}
    return before_after(came_of.measured, terms, scales, language) if came_of else ()


def timeline(plan: Plan, pack: Pack, language: str) -> tuple[Figure, ...]:
    """Give the timeline of *plan*, in as many pictures as have room on a sheet of paper each."""
    from naermiljomodell.figures import timeline as drawing  # noqa: PLC0415  only for the document it stands in

    return drawing.timeline(plan, {phase.id: phase.name for phase in pack.phases.values()}, language)
