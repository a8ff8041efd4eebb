"""The languages of the playbook by the names that files carry."""

from __future__ import annotations

from typing import Final

REGIONS: Final = {"nb": "NO", "nn": "NO", "en": "GB"}
"""Language -> the region whose way of writing it is ours."""


def tag(language: str) -> str:
    """Give the tag of *language* and its region, as in `nb-NO`."""
    return f"{language}-{REGIONS[language]}"
