"""An invented calendar for an invented neighbourhood, «Solvik»."""

from __future__ import annotations

from dataclasses import replace

from naermiljomodell.playbook import Document, Entry, Playbook

STEP = Entry(
    key="steg.pilot.solvik",
    kind="steg",
    title="Prøve ut",
    start="2027-03-22",
    end="2027-04-04",
    description="Dere prøver.\n\n**Før**\n- [ ] Bestill rommet",
    phase="Mobilisering",
    roles=(("eier", "Eier"),),
    address="index.html#steg-pilot",
)
GATHERING = Entry(
    key="treff.pilot.kafe.solvik",
    kind="treff",
    title="Kafé: Prøve ut",
    start="2027-03-23T16:30",
    end="2027-03-23T18:00",
    description="Kom som du er.",
    phase="Mobilisering",
    roles=(("eier", "Eier"),),
    location="På nett",
)
DEADLINE = Entry(
    key="frist.pilot.2.solvik",
    kind="frist",
    title="Frist: Bestill rommet",
    start="2027-03-09",
    end="2027-03-09",
    description="- [ ] Bestill rommet",
    roles=(("vert", "Lokal vert"),),
    alarms=(900, 9540),
    tentative=True,
)
ENTRIES = (DEADLINE, STEP, GATHERING)


def playbook(*entries: Entry, made: str = "2027-01-11", language: str = "nb") -> Playbook:
    """Give a playbook with these entries, made on a day."""
    main = Document("dreiebok", "Dreiebok", "dreiebok", "alle", "", ())
    return Playbook("Solvik", language, made, "", (main,), calendar=entries)


def uid(entry: Entry) -> str:
    """Give the UID of *entry*."""
    return f"{entry.key}@naermiljomodell"


def moved(entry: Entry, days: str) -> Entry:
    """Give *entry* moved to the day of March that *days* is."""
    start, end = (f"2027-03-{days}{moment[10:]}" for moment in (entry.start, entry.end))
    return replace(entry, start=start, end=end)
