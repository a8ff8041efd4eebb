"""What came of writing, as records."""

from __future__ import annotations

from naermiljomodell.errors import Problem
from naermiljomodell.frozen import frozen


@frozen
class Kept:
    """A file that was left as it is; `beside` is the new version's name, empty when none lies there."""

    name: str
    beside: str = ""


@frozen
class Written:
    """What became of each file. Names are relative to the area's folder, with `/`, sorted.

    `written` and `unchanged` hold what the tool has on disk now, `(ny)` files among it. `kept` are a person's files
    and those that are open in another program. `deleted` stay deleted until asked for. `removed` the tool took away,
    because they are no longer made and nobody had changed them.
    """

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()
    deleted: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def needs_decision(self) -> bool:
        """Tell whether two versions of a file lie side by side, and a person must choose."""
        return any(kept.beside for kept in self.kept)
