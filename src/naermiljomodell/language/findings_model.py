"""Findings about packs, layers and templates (NM200-NM299, NM700-NM799)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry

ENTRIES: dict[str, Entry] = {}
