"""What can still be checked of a folder when a part of it is wrong: one fault is not to hide the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from naermiljomodell.domain.area import Area
from naermiljomodell.loading.diagnostics import At, validated
from naermiljomodell.source import Path, Value

_STAND_IN: Final = {"navn": "ukjent", "periode": {"start": "2000"}, "målgrupper": []}
"""What must be there, for a config that is only checked."""


def salvaged(data: dict[str, Value], failed: Sequence[Path], at: At) -> Area | None:
    """Give what is left of the config *data* without the keys that *failed*, or None when that is no config either.

    A key with a fault anywhere in it is left out whole.
    """
    left: dict[str, Any] = {**_STAND_IN, **data}
    for path in failed:
        top = str(path[0]) if path else ""
        left.pop(top, None)
        if top in _STAND_IN:
            left[top] = _STAND_IN[top]
    area, _ = validated(Area, left, at)
    return area


def ids_in(customisation: Value) -> frozenset[str]:
    """Give every id that a neighbourhood's own changes name, whatever kind it stands under."""
    kinds = customisation.values() if isinstance(customisation, dict) else ()
    return frozenset(id_ for kind in kinds if isinstance(kind, dict) for id_ in kind)
