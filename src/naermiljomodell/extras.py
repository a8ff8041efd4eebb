"""What is missing when something can only be done with an extra that is not installed."""

from __future__ import annotations


class MissingExtra(Exception):
    """Something was asked for that needs the extra called `extra` of this package, which is not installed."""

    def __init__(self, extra: str) -> None:
        self.extra = extra
        super().__init__(extra)
