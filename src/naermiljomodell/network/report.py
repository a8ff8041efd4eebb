"""The report on the people around a neighbourhood: who knows whom, who is missing, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.network import GroupReach, Measure, NetworkReport, Without
from naermiljomodell.domain.stakeholders import Relation, Stakeholder
from naermiljomodell.network import weak_points
from naermiljomodell.network.coverage import coverage
from naermiljomodell.network.day import actors_at, left_out_ended, moment, relations_at
from naermiljomodell.network.shape import FEWEST, Shape
from naermiljomodell.network.voice import Voice
from naermiljomodell.network.work import NO_WORK, Work, mended


def analyse(  # noqa: PLR0913  three tables, and what is asked of them
    pack: Pack,
    stakeholders: Sequence[Stakeholder],
    relations: Sequence[Relation],
    groups: Sequence[str],
    language: str,
    at: str = "",
    *,
    work: Work = NO_WORK,
) -> NetworkReport:
    """Give what the network of actors says about the chosen *groups*, and what to do first.

    *language* is `nb`, `nn` or `en`. *at* is a year, a month or a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) that the
    report is about; empty for all that is registered, without what has ended by the day of *work*. The order of the rows
    changes nothing. *work* is what the network is to carry: with a plan the report tells what it lacks among the actors.
    Faults in the tables are findings of `checking.network_rules`; here they are left out and counted in `notes`.
    Raises `ValueError` when *at* is no date.
    """
    at, everybody = moment(at), stakeholders
    if not at:
        stakeholders, relations = left_out_ended(stakeholders, relations, work.today)
    actors = actors_at(stakeholders, at)
    voice = Voice(actors, pack, language)
    reach = coverage(groups, voice)
    if not actors:
        said = mended(weak_points.without_actors(groups, voice), work, pack)
        return NetworkReport(at, 0, 0, 0, None, reach, (), (), (), said, ())
    from naermiljomodell.network import acts, graph, rings  # noqa: PLC0415  # the graph library is slow to load: only when needed
    from naermiljomodell.network.measures import measures  # noqa: PLC0415  # likewise
    from naermiljomodell.network.without import without_municipality  # noqa: PLC0415  # likewise

    held = relations_at(relations, at)
    tied = graph.build(actors, {actor.id for actor in everybody}, held, pack.relation_kinds)
    shape = graph.shape(tied)
    measured = measures(tied, shape, held, reach, voice)
    placed, carrying = rings.places(tied, groups, voice), tied.carrying
    del tied  # of a large network, all relations and a second reading would not fit side by side
    without = without_municipality(carrying, shape, reach, voice)
    report = _report(at, shape, reach, voice, measured, without)
    return acts.with_acts(replace(report, places=placed), work, shape, relations, voice)


def _report(
    at: str,
    shape: Shape,
    reach: tuple[GroupReach, ...],
    voice: Voice,
    measured: tuple[Measure, ...],
    without: Without | None,
) -> NetworkReport:
    """Give the report on at least one actor."""
    count = len(voice.actors)
    enough = count >= FEWEST
    return NetworkReport(
        at=at,
        actors=count,
        ties=shape.ties,
        components=len(shape.components),
        density=2 * shape.ties / (count * (count - 1)) if enough else None,
        groups=reach,
        isolates=shape.isolates if enough else (),
        vulnerable=shape.vulnerable,
        brokers=shape.brokers,
        readings=weak_points.readings(shape, reach, voice),
        names=tuple((actor.id, actor.name) for actor in voice.actors.values()),
        notes=weak_points.notes(shape, voice),
        measures=measured,
        without=without,
    )
