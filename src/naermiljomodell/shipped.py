"""Files that come with the package, which is always a folder on disk: `importlib.resources` takes longer to load than we do."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parent


def shipped(*parts: str) -> Path:
    """Give the file or folder below the package that *parts* name, one after the other."""
    return _PACKAGE.joinpath(*parts)
