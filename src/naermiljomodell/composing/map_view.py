"""What templates see of the words for a map of actors: kinds of actor, sectors, and the ways two actors may be tied."""

from __future__ import annotations

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material


def map_view(m: Material) -> Data:
    """Give the kinds of actor, the sectors and the kinds of relation of the model, with what they mean."""
    return {
        "aktørtyper": [
            {
                "id": kind.id,
                "navn": escape(kind.name),
                "sektor": m.names([kind.sector], m.pack.sectors)[0],
            }
            for kind in m.pack.actor_kinds.values()
        ],
        "sektorer": [
            {
                "id": sector.id,
                "navn": escape(sector.name),
                "kommunal": sector.municipal,
                "beskrivelse": prose(sector.description),
            }
            for sector in m.pack.sectors.values()
        ],
        "relasjonstyper": [
            {
                "id": kind.id,
                "navn": escape(kind.name),
                "rettet": kind.directed,
                "beskrivelse": prose(kind.description),
            }
            for kind in m.pack.relation_kinds.values()
        ],
    }
