"""The extras of this package, and what is missing when something can only be done with one that is not installed."""

from __future__ import annotations

from importlib.util import find_spec

from naermiljomodell.frozen import frozen


class MissingExtra(Exception):
    """Something was asked for that needs the extra called `extra` of this package, which is not installed."""

    def __init__(self, extra: str) -> None:
        self.extra = extra
        super().__init__(extra)


@frozen
class Extra:
    """An extra of this package: its name, and the module that is there when it is installed."""

    name: str
    module: str

    @property
    def is_there(self) -> bool:
        """Tell whether it is installed, without loading it."""
        try:
            return find_spec(self.module) is not None
        except (ImportError, ValueError):
            return False

    def demand(self) -> None:
        """Raise `MissingExtra` when it is not installed."""
        if not self.is_there:
            raise MissingExtra(self.name)
