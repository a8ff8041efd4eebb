"""The calendar as files: the whole, and one for each role, which says of what has gone to another that it is taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.issued import Issued
from naermiljomodell.language.calendar_words import WORDS
from naermiljomodell.playbook import Playbook
from naermiljomodell.rendering.ics.event import cancelled, component, event, numbered
from naermiljomodell.rendering.ics.versions import Said, is_past, versions
from naermiljomodell.rendering.ics.wording import heading
from naermiljomodell.rendering.ics.zone import NAME, ZONE

STEM: Final = "kalender"
_ALL: Final = ""
_DOMAIN: Final = "naermiljomodell"
_END: Final = b"END:VCALENDAR\r\n"


@frozen
class Calendars:
    """The files of a calendar by their names, and what is to be remembered of each entry until the next time."""

    files: Mapping[str, bytes]
    issued: Mapping[str, Issued]


def calendars(playbook: Playbook, before: Mapping[str, Issued]) -> Calendars:
    """Give `kalender.ics` and one `kalender-<role>.ics` for each role, the same bytes for the same plan and memory.

    *before* is what was remembered the last time, by UID; an entry that says something else since then has a higher
    SEQUENCE. Raises `MissingExtra` without icalendar.
    """
    now = _now(playbook)
    issued = versions(now, before, playbook.made)
    events = _Events(now, issued, _taken_back(playbook, now, issued))
    names = dict(pair for entry in playbook.calendar for pair in entry.roles)
    files = {f"{STEM}.ics": _whole(_head(playbook, _ALL), events.of(_ALL))}
    for role in sorted({id_ for uid in (*now, *events.back) for id_ in issued[uid].roles}):
        files[f"{STEM}-{role}.ics"] = _whole(_head(playbook, names.get(role, role)), events.of(role))
    return Calendars(files, issued)


def _now(playbook: Playbook) -> dict[str, Said]:
    """Give what each entry says now, by its UID."""
    found = {}
    for entry in playbook.calendar:
        uid, roles = f"{entry.key}@{_DOMAIN}", tuple(id_ for id_, _ in entry.roles)
        said = event(entry, uid, playbook.language)
        found[uid] = Said(said, entry.start, entry.end, heading(entry.title), roles)
    return found


def _taken_back(playbook: Playbook, now: Mapping[str, Said], issued: Mapping[str, Issued]) -> dict[str, bytes]:
    """Give, by UID, the words that take back what is gone from the plan, or from the calendar of a role."""
    return {
        uid: numbered(cancelled(one, uid, playbook.language), one.sequence, one.stamp)
        for uid, one in issued.items()
        if not is_past(one, playbook.made) and (one.cancelled or (uid in now and {*one.roles} - {*now[uid].roles}))
    }


@frozen
class _Events:
    """All that there is to say: what stands in the plan `now`, and what is taken `back`."""

    now: Mapping[str, Said]
    issued: Mapping[str, Issued]
    back: Mapping[str, bytes]

    def of(self, role: str) -> Iterator[bytes]:
        """Give the entries for one *role*, or for all, those that are taken back last."""
        mine = [uid for uid, said in self.now.items() if role in {_ALL, *said.roles}]
        for uid in mine:
            yield numbered(self.now[uid].event, self.issued[uid].sequence, self.issued[uid].stamp)
        for uid, data in self.back.items():
            if uid not in mine and role in {_ALL, *self.issued[uid].roles}:
                yield data


def _head(playbook: Playbook, role: str) -> bytes:
    """Give what stands before the entries, for one *role* or, where that is empty, for all."""
    language = playbook.language
    words, about = (WORDS.name_for_role, WORDS.about_role) if role else (WORDS.name, WORDS.about)
    name = words.of(language).format(area=playbook.area, role=role)
    made = component("VCALENDAR")
    made.add("version", "2.0")
    made.add("prodid", f"-//naermiljomodell//naermiljomodell//{language.upper()}")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", name)
    made.add("x-wr-calname", name)
    made.add("x-wr-timezone", NAME)
    made.add("x-wr-caldesc", about.of(language).format(role=role))
    written: bytes = made.to_ical()
    return written.removesuffix(_END)


def _whole(head: bytes, events: Iterable[bytes]) -> bytes:
    """Give a calendar as the bytes of its file."""
    return b"".join((head, ZONE, *events, _END))
