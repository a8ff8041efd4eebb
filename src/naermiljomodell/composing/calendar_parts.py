"""What all entries of the calendar are made with: names that stay, who is responsible, and the lines of a description."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.untranslated import say_where
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said
from naermiljomodell.language.calendar_words import WORDS
from naermiljomodell.language.dates import listed, moment, stretch
from naermiljomodell.playbook import Entry
from naermiljomodell.text import slug

_PAGE = "index.html"


@frozen
class Making:
    """What entries are made of: the material, the steps as templates see them, and the headings one can be sent to."""

    m: Material
    steps: Mapping[str, Data]
    addresses: Container[str]

    def address(self, heading: str) -> str:
        """Give where in the playbook *heading* stands; empty when it has no such heading."""
        return f"{_PAGE}#{heading}" if heading in self.addresses else ""

    def roles(self, step: str) -> tuple[tuple[str, str], ...]:
        """Give id and name of the role that is responsible for *step*; none when that is not given."""
        role = self.m.pack.steps[step].responsible
        known = self.m.pack.roles.get(role or "")
        return ((role, known.name if known else role),) if role else ()

    def phase(self, step: str) -> str:
        """Give the name of the phase of *step*."""
        return self.m.pack.phases[self.m.pack.steps[step].phase].name

    def responsible(self, step: str) -> str:
        """Give the line that says who is responsible for *step*."""
        return self.m.said(WORDS.responsible, role=self.steps[step]["ansvarlig"])

    def described(self, parts: Iterable[str]) -> str:
        """Give the paragraphs of a description, those that are empty left out."""
        text = "\n\n".join(part for part in parts if part)
        return say_where(text, partial=bool(self.m.pack.untranslated))


def named(entries: Iterable[Entry], m: Material) -> tuple[Entry, ...]:
    """Give *entries* by their days, each with a key that no other has: that of the neighbourhood stands at its end."""
    area, taken = _area(m), set[str]()
    return tuple(
        replace(entry, key=f"{_free(entry.key, taken)}.{area}")
        for entry in sorted(entries, key=lambda entry: (entry.start, entry.key))
    )


def _area(m: Material) -> str:
    """Give what the neighbourhood is called in keys: its name, and the number of its municipality where that is known."""
    name, place = m.folder.area.name, m.folder.place.municipality
    called = slug(name) or name.encode().hex()
    return f"{called}-{place.number}" if place else called


def _free(key: str, taken: set[str]) -> str:
    """Give *key*, with the first number that makes it unlike all in *taken*, and take it."""
    unique, count = key, 1
    while unique in taken:
        count += 1
        unique = f"{key}-{count}"
    taken.add(unique)
    return unique


def proposal(m: Material, start: str, end: str, precision: str) -> str:
    """Give the sentence that says that a day is no more than a proposal; empty when the day is known."""
    if precision == "dag":
        return ""
    words = WORDS.month_only if precision == "måned" else WORDS.year_only
    return m.said(words, when=stretch(start, end, precision, m.language))


def known(m: Material, day: str, precision: str) -> str:
    """Give *day* as exactly as it is known."""
    return moment(day, precision, m.language)


def squares(m: Material, points: Iterable[Data], heading: Said | None = None) -> str:
    """Give things to do as squares to tick, below a *heading*; empty when there are none."""
    lines = [f"- [ ] {_with_groups(m, point['tekst'], point['for'], point.get('frist', ''))}" for point in points]
    return "\n".join([*([m.said(heading)] if heading and lines else ()), *lines])


def _with_groups(m: Material, text: str, groups: Sequence[str], by: str) -> str:
    """Give *text* with how long before it is to be done, and whom it is for."""
    whole = f"{text} ({by})" if by else text
    return m.said(WORDS.for_whom, text=whole, groups=listed(groups, m.language)) if groups else whole


def for_groups(m: Material, groups: Sequence[str]) -> str:
    """Give the line that says which groups something is for; empty when it is for none above others."""
    return m.said(WORDS.groups, groups=listed(m.terms(groups), m.language)) if groups else ""


def sentences(texts: Iterable[str]) -> str:
    """Give plain sentences as one paragraph."""
    return " ".join(map(escape, texts))


def invited(m: Material, step: Data) -> Iterator[str]:
    """Give what to say to those who are invited, each line with whom it is for."""
    lines = [(point["tekst"], to["for"]) for to in step["invitasjon"] for point in to["punkter"]]
    if lines:
        yield "\n".join([m.said(WORDS.say), *(f"- {_with_groups(m, text, groups, '')}" for text, groups in lines)])
