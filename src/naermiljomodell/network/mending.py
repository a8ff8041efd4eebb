"""What mends a lack: the step of the plan, or else the method, that the pack says so of; no id of a pack is known here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Lack
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.frozen import frozen

Mended = tuple[str, str]
"""The id of the step, or else that of the method; both empty when the pack has neither."""


@frozen
class Mending:
    """The steps that are not over, in the order of the plan, and the pack that may have a method where none of them helps."""

    ahead: Sequence[PlannedStep]
    pack: Pack

    def of(self, lack: Lack, groups: Collection[str] = ()) -> Mended:
        """Give what mends a *lack*: the first step that does, or a method that shuts out none of the *groups* it is about."""
        return self._first([s for s in self.ahead if lack in s.step.mends], lack, groups)

    def of_role(self, role: str) -> Mended:
        """Give what finds someone for a *role*: the first step in which it is settled, or else that mends any such lack."""
        settling = [s for s in self.ahead if role in s.step.settles_roles]
        return self._first(settling, "rolle") if settling else self.of("rolle")

    def _first(self, able: Sequence[PlannedStep], lack: Lack, groups: Collection[str] = ()) -> Mended:
        """Give the first of the steps that are *able* to mend a *lack*, or else the first method that is."""
        if able:
            return able[0].step.id, ""
        methods = (m for m in self.pack.methods.values() if lack in m.mends and m.closed_to.isdisjoint(groups))
        return "", next((method.id for method in methods), "")
