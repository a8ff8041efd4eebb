"""What mends a lack: the step of the plan, or else the method, that the pack says so of; no id of a pack is known here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.parts import Lack
from naermiljomodell.domain.plan import PlannedStep
from naermiljomodell.frozen import frozen

Mended = tuple[str, str]
"""The id of the step, or else that of the method; both empty when the pack has neither."""


@frozen
class Mending:
    """The steps that are not over, in the order of the plan, and the pack that may have a method where none of them helps."""

    ahead: Sequence[PlannedStep]
    pack: Pack

    def of(self, lack: Lack, groups: Collection[str] = (), by: str = "") -> Mended:
        """Give what mends a *lack*: the first step that does, or a method that shuts out none of the *groups* it is about.

        *by* is the day it is needed; a step that begins later helps only where there is no method either.
        """
        return self._first([s for s in self.ahead if lack in s.step.mends], lack, groups, by)

    def of_role(self, role: str, by: str) -> Mended:
        """Give what finds someone for a *role*: the first step in which it is settled, or else that mends any such lack."""
        settling = [s for s in self.ahead if role in s.step.settles_roles and _begins_by(s, by)]
        return (settling[0].step.id, "") if settling else self.of("rolle", by=by)

    def _first(self, able: Sequence[PlannedStep], lack: Lack, groups: Collection[str], by: str) -> Mended:
        """Give the first of the steps that are *able* to mend a *lack* in time, or else the first method that is."""
        in_time = next((s.step.id for s in able if _begins_by(s, by)), "")
        if in_time:
            return in_time, ""
        methods = (m for m in self.pack.methods.values() if lack in m.mends and m.closed_to.isdisjoint(groups))
        method = next((method.id for method in methods), "")
        return (able[0].step.id, "") if able and not method else ("", method)


def _begins_by(planned: PlannedStep, by: str) -> bool:
    """Tell whether a step may begin on the day *by* or before it; empty for any day."""
    return not by or planned.dates is None or planned.dates.start <= by
