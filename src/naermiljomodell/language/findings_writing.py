"""Findings about writing to disk and names of files (NM600-NM699)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry

ENTRIES: dict[str, Entry] = {}
