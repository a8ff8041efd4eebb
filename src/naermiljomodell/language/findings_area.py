"""Findings about a neighbourhood's own files, places and privacy (NM300-NM399, NM900-NM999)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry

ENTRIES: dict[str, Entry] = {}
