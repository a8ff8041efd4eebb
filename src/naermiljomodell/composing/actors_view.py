"""What templates see of the people around the neighbourhood: what to do, why, the map, and what the network shows.

Trust and value are never told here: what is composed is handed out. A measure that is not public stays behind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.step_view import mark
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.network import Introduction, MapPlace, Measure, NetworkChange, PlanGap, Reading
from naermiljomodell.domain.pack import Item
from naermiljomodell.domain.stakeholders import MeetingPlace, Stakeholder
from naermiljomodell.language.map_words import IN_RING, LEVELS


def actors_view(m: Material) -> Data:
    """Give the people section: what to do, why, the map, the table of actors, and what the network shows."""
    report = m.network
    names = {id_: escape(name) for id_, name in report.names}
    places = {place.actor: place for place in report.places}
    return {
        "antall": report.actors,
        "bånd": report.ties,
        "per_dato": m.when(report.at) if report.at else "",
        "først": _first_calls(m, names),
        "oppgaver": _tasks(m),
        "funn": [
            {"gjør": escape(r.action), "hvorfor": escape(r.text), "forbehold": escape(r.caution)}
            for r in report.readings
        ],
        "møtes": [_introduction(m, pair, names) for pair in report.introductions],
        "grupper": [
            {
                "betegnelse": m.terms([g.group])[0] if g.group in m.plan.groups else escape(g.group),
                "aktører": [names.get(a, escape(a)) for a in g.actors],
                "dekket": g.covered,
            }
            for g in report.groups
        ],
        "kart": bool(m.figures),
        "tabell": [_actor(m, s, places.get(s.id), names) for s in m.folder.stakeholders if s.id in names],
        "målt": [_measure(m, measure) for measure in report.measures if measure.public],
        "etterpå": _without(m),
        "endring": _change(m.change),
        "endring_fra_start": _change(m.whole_change),
        "møteplasser": [_place(m, p) for p in m.folder.meeting_places],
    }


def _first_calls(m: Material, names: Mapping[str, str]) -> Data:
    """Give whom to call first and how they were found; no actors when nobody has been chosen."""
    first = m.network.first_calls
    if first is None:
        return {"aktører": [], "hvordan": "", "én_kjenner": [], "ingen_kjenner": []}
    return {
        "aktører": [
            {
                "navn": names.get(call.actor, escape(call.actor)),
                "hvorfor": escape(call.text),
                "grupper": m.terms(call.groups),
                "merke": mark(call.groups),
            }
            for call in first.calls
        ],
        "hvordan": escape(first.text),
        "én_kjenner": m.terms(first.once),
        "ingen_kjenner": m.terms(first.unreached),
    }


def _tasks(m: Material) -> list[Data]:
    """Give everything there is to do: what the plan lacks, then what the network shows, each with its reason."""
    gaps = [
        {"gjør": escape(gap.action), "hvorfor": escape(gap.text), "forbehold": "", **_mended(m, gap)}
        for gap in m.network.gaps
    ]
    readings = [
        {"gjør": escape(r.action), "hvorfor": escape(r.text), "forbehold": escape(r.caution), **_mended(m, r)}
        for r in m.network.readings
    ]
    return [*gaps, *readings]


def _mended(m: Material, lack: PlanGap | Reading) -> Data:
    """Give the step that mends a lack, or the method: id and name of both, empty texts for what there is none of."""
    step = next((planned.step for planned in m.plan.included if planned.step.id == lack.step), None)
    return {"steget": _named(step), "metoden": _named(m.pack.methods.get(lack.method))}


def _named(item: Item | None) -> Data:
    """Give the id and the name of a step or a method; empty texts for none."""
    return {"id": item.id if item else "", "navn": escape(item.name) if item else ""}


def _introduction(m: Material, pair: Introduction, names: Mapping[str, str]) -> Data:
    """Give two actors who should meet, with what they share and the sentence to say."""
    return {
        "en": names.get(pair.one, escape(pair.one)),
        "annen": names.get(pair.other, escape(pair.other)),
        "grupper": m.terms(pair.groups),
        "steg": m.names(pair.steps, m.pack.steps),
        "tekst": escape(pair.text),
        "merke": mark(pair.groups),
    }


def _measure(m: Material, measure: Measure) -> Data:
    """Give one measure in words, with what it may not be used for, and what it is compared with: the source and its grade."""
    source = m.pack.sources.get(measure.source)
    figures = (
        b for indicator in m.pack.indicators.values() for b in indicator.benchmarks if b.source == measure.source
    )
    figure = next(figures, None) if source else None
    return {
        "tekst": escape(measure.text),
        "forbehold": escape(measure.caution),
        "kilde": escape(source.name) if source else "",
        "kilde_id": source.id if source else "",
        "grad_i_ord": m.grade(figure.grade) if figure else "",
    }


def _without(m: Material) -> Data:
    """Give what happens when the project is over; empty texts when it is not known."""
    without = m.network.without
    return {"tekst": escape(without.text) if without else "", "gjør": escape(without.action) if without else ""}


def _change(change: NetworkChange | None) -> Data:
    """Give what differs from an earlier day, by name, and what that does not show; empty where nothing is known of it."""
    return {
        "åpning": escape(change.text[0]) if change else "",
        "lister": [
            {"overskrift": escape(one.heading), "punkter": [escape(item) for item in one.items]}
            for one in (change.lists if change else ())
        ],
        "forbehold": escape(change.caution) if change else "",
    }


def _actor(m: Material, actor: Stakeholder, place: MapPlace | None, names: Mapping[str, str]) -> Data:
    """Give one row of the table of actors; the map's words are empty for one who is not on it."""
    groups: Sequence[str] = place.groups if place else ()
    return {
        "navn": escape(actor.name),
        "type": m.names([actor.kind], m.pack.actor_kinds)[0],
        "sektor": m.names([actor.sector], m.pack.sectors)[0],
        "roller": m.names(actor.roles, m.pack.roles),
        "grupper": m.terms(actor.target_groups),
        "ressurser": [escape(r) for r in actor.resources],
        "ring": m.said(IN_RING[place.ring]) if place else "",
        "bånd": [names[other] for other in place.tied_to] if place else [],
        "bånd_etter_nivå": _by_level(m, place, names) if place else [],
        "merke": mark(groups),
    }


def _by_level(m: Material, place: MapPlace, names: Mapping[str, str]) -> list[Data]:
    """Give whom an actor is tied to, the closest first, with the words that stand beside the lines of the map."""
    levels = [level or 0 for level in place.levels]
    return [
        {
            "hvordan": m.said(LEVELS[level]),
            "med": [names[other] for other, one in zip(place.tied_to, levels, strict=True) if one == level],
        }
        for level in sorted(set(levels), reverse=True)
    ]


def _place(m: Material, place: MeetingPlace) -> Data:
    """Give one row of the table of meeting places."""
    return {
        "navn": escape(place.name),
        "type": m.names([place.kind], m.pack.place_kinds)[0],
        "åpningstid": m.given(place.opening_hours),
        "gratis": m.yes_no(place.free),
        "trinnfri": m.yes_no(place.step_free),
    }
