"""A made-up neighbourhood that says something of everything: what templates are tried on before anybody needs them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.place import Municipality, Place
from naermiljomodell.domain.records import AreaFolder, Idea, LogEntry, Measurement
from naermiljomodell.domain.stakeholders import MeetingPlace, Relation, Stakeholder

_MOST_GROUPS = 5
"""More target groups than this take long to plan for, and show nothing new."""
_NAME = "Prøvestedet"
_WHERE = Municipality("0000", "Prøvekommunen", "00", "Prøvefylket", "nøytral", sami_area=False)
_STATUSES = ("mottatt", "vurderes", "vedtatt", "i-gang", "gjennomført", "avvist")


def full_area(pack: Pack) -> AreaFolder:
    """Give a neighbourhood in which every field is filled in, and every kind of thing in *pack* is chosen.

    It has target groups from the end of the pack's own list, where what a pack adds stands, and it is in the pack's
    language. No such place exists.
    """
    groups = [*pack.target_groups][-_MOST_GROUPS:]
    return AreaFolder(
        area=_area(pack, groups),
        place=Place(_NAME, "tettsted", _WHERE),
        language=pack.language,
        stakeholders=_stakeholders(pack, groups),
        relations=_relations(pack),
        meeting_places=tuple(
            MeetingPlace.model_validate({**_PLACE, "id": kind, "kind": kind, "target_groups": groups})
            for kind in pack.place_kinds
        ),
        log=_log(pack, groups),
        ideas=_ideas(pack, groups),
        measurements=_measurements(pack),
        notes=tuple((id_, "Et notat.") for id_ in pack.steps),
        digest="0" * 64,
    )


def _area(pack: Pack, groups: list[str]) -> Area:
    """Give a config with every key."""
    return Area.model_validate(
        {
            "name": _NAME,
            "municipality": _WHERE.name,
            "language": pack.language,
            "residents": 6000,
            "area_kind": next(iter(pack.area_kinds), None),
            "centrality": 3,
            "owner": "Folkehelsekoordinator",
            "period": {"start": "2027-01-04", "end": "2028-12"},
            "target_groups": groups,
            "group_residents": {id_: {"residents": 100, "source": "Statistikk, 2026"} for id_ in groups},
            "terms": {id_: f"gruppe {number}" for number, id_ in enumerate(groups, 1)},
            "challenges": [*pack.challenges],
            "aims": {"main_aim": "Møtes oftere.", "sub_aims": [_aim(pack)]},
            "anchoring": {"plans": [*pack.plans], "resolution": "2026-11"},
            "capacity": {"hours": 9000, "budget_nok": 400000, "hours_per_week": 60},
            "funding": [*pack.funders],
            "grants": [{"funder": id_, "year": 2027, "nok": 225000} for id_ in pack.funders],
            "blocked_periods": [{"valid_from": "2027-07-01", "valid_to": "2027-07-31", "why": "ferie"}],
            "access": {"interpreter": ["polsk"], "hearing_loop": True},
        }
    )


def _aim(pack: Pack) -> Mapping[str, object]:
    """Give one aim with everything that can show whether it is reached."""
    return {"id": "moteplass", "text": "Et sted å møtes.", "indicators": [*pack.indicators], "step": [*pack.steps]}


def _stakeholders(pack: Pack, groups: list[str]) -> tuple[Stakeholder, ...]:
    """Give an actor of each kind, each with something to give."""
    said = {"roles": [*pack.roles], "resources": ["Et lokale."], "hours_per_month": 5, "interest": 4, "influence": 3}
    return tuple(
        Stakeholder.model_validate(
            {
                **said,
                "id": f"aktor-{number}",
                "name": f"Aktør {number}",
                "kind": kind.id,
                "sector": kind.sector,
                "target_groups": groups[number % 2 :: 2],
                "source": "Et møte.",
            }
        )
        for number, kind in enumerate(pack.actor_kinds.values(), 1)
    )


def _relations(pack: Pack) -> tuple[Relation, ...]:
    """Give a chain of ties with every other tie left out: there are bridges in it, and pairs to bring together."""
    actors = len(pack.actor_kinds)
    said = {"level": 3, "trust": 3, "value": 3, "since": "2026"}
    pairs = [(number, number + 1) for number in range(1, actors) if number % 4]
    kinds = [*pack.relation_kinds] or [""]
    return tuple(
        Relation.model_validate(
            {**said, "origin": f"aktor-{a}", "target": f"aktor-{b}", "kind": kinds[number % len(kinds)]}
        )
        for number, (a, b) in enumerate(pairs if pack.relation_kinds else ())
    )


def _log(pack: Pack, groups: list[str]) -> tuple[LogEntry, ...]:
    """Give a row of the log for every other step, one of them with few people: some things are yet to be done."""
    said = {"happened": "Vi møttes.", "organisations": 4, "hours": 8, "nok": 1500, "decision": "Vi går videre."}
    return tuple(
        LogEntry.model_validate(
            {
                **said,
                "date": "2027-01-11",
                "step": id_,
                "participants": 3 + number,
                "new_participants": number,
                "target_group": groups[number % max(1, len(groups) - 1)] if groups else None,
                "ideas": [f"ide-{1 + number % len(_STATUSES)}"],
                "next": "Ring dem som ikke kom.",
            }
        )
        for number, id_ in enumerate(islice(pack.steps, 0, None, 2))
    )


def _ideas(pack: Pack, groups: list[str]) -> tuple[Idea, ...]:
    """Give an idea with each status, and one of which nothing more is said."""
    bare: dict[str, object] = {"date": "2027-01-11", "text": "En benk ved torget."}
    said = {
        **bare,
        "step": next(iter(pack.steps), None),
        "target_group": next(iter(groups), None),
        "place": "Torget",
        "owner": "Vellaget",
        "answer": "Ja.",
        "answer_date": "2027-01-12",
        "action": "En benk.",
        "sub_aim": "moteplass",
    }
    ideas = [*({**said, "status": status} for status in _STATUSES), {**bare, "status": "mottatt"}]
    return tuple(Idea.model_validate({**idea, "id": f"ide-{number}"}) for number, idea in enumerate(ideas, 1))


def _measurements(pack: Pack) -> tuple[Measurement, ...]:
    """Give two values of each indicator for all, and for a group."""
    known = {"value": 50, "count": 100, "numerator": 50, "denominator": 100, "source": "Skjemaet."}
    return tuple(
        Measurement.model_validate({**known, "indicator": id_, "date": date, "group": group})
        for id_ in pack.indicators
        for date in ("2027-01", "2028-01")
        for group in (None, "en gruppe")
    )


_PLACE = {
    "name": "Grendehuset",
    "owner": "aktor-1",
    "opening_hours": "hver dag",
    "free": True,
    "step_free": True,
}
