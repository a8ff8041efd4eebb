"""Findings about the plan and the network (NM400-NM599)."""

from __future__ import annotations

from naermiljomodell.language import findings_network
from naermiljomodell.language.base import Entry

ENTRIES: dict[str, Entry] = {
    **findings_network.ENTRIES,
}
