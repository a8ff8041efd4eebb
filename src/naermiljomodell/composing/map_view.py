"""What templates see of the words for a map of actors: sectors, and the ways in which two actors may be tied."""

from __future__ import annotations

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material


def map_view(m: Material) -> Data:
    """Give the sectors and the kinds of relation of the model, with what each of them means."""
    return {
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
