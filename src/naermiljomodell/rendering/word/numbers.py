"""The lists of a document: each has a number of its own, so that an ordered one begins anew."""

from __future__ import annotations

from typing import Any, Final

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import own_part

_ABSTRACT: Final = f"{{{wml.W}}}abstractNum"
_ABSTRACT_ID: Final = f"{{{wml.W}}}abstractNumId"
_NUMBER: Final = f"{{{wml.W}}}num"
_NUMBER_ID: Final = f"{{{wml.W}}}numId"
_VALUE: Final = f"{{{wml.W}}}val"
_BULLETS, _ORDERED = 0, 1


class Numbers:
    """Numbers the lists of one document, in the part of a template that holds such numbers."""

    def __init__(self, numbering: Any) -> None:  # noqa: ANN401  an element of lxml
        self._numbering = numbering
        self._ours = _added(numbering)
        self._next = 1 + max(_counted(numbering, _NUMBER, _NUMBER_ID), default=0)
        self._bullets = 0

    def new(self, ordered: bool, start: int) -> int:  # noqa: FBT001  as `Numbers` of `body` asks for it
        """Give the number of a new list; all lists with bullets are one."""
        if ordered:
            return self._add(_ORDERED, start)
        if not self._bullets:
            self._bullets = self._add(_BULLETS, 0)
        return self._bullets

    def _add(self, kind: int, start: int) -> int:
        """Add a list of a *kind* that counts from *start*."""
        number, self._next = self._next, self._next + 1
        one = self._numbering.makeelement(_NUMBER)
        one.set(_NUMBER_ID, str(number))
        _put(one, _ABSTRACT_ID).set(_VALUE, self._ours[kind])
        if kind == _ORDERED:
            restart = _put(one, f"{{{wml.W}}}lvlOverride")
            restart.set(f"{{{wml.W}}}ilvl", "0")
            _put(restart, f"{{{wml.W}}}startOverride").set(_VALUE, str(start))
        last = self._numbering.findall(_NUMBER)[-1:] or self._numbering.findall(_ABSTRACT)[-1:]
        last[0].addnext(one)
        return number


def _counted(numbering: Any, name: str, attribute: str) -> list[int]:  # noqa: ANN401  likewise
    """Give the whole numbers that elements *name* bear; what a stranger wrote that is none is no number of ours."""
    said = (wml.whole(one.get(attribute)) for one in numbering.findall(name))
    return [number for number in said if number is not None]


def _put(parent: Any, name: str) -> Any:  # noqa: ANN401  likewise
    """Give a new element *name*, the last in *parent*."""
    child = parent.makeelement(name)
    parent.append(child)
    return child


def _added(numbering: Any) -> list[str]:  # noqa: ANN401  likewise
    """Add our two kinds of list to *numbering*, before all lists in it, and give their ids."""
    from lxml import etree  # noqa: PLC0415  comes with docxtpl

    there = numbering.findall(_ABSTRACT)
    free = 1 + max(_counted(numbering, _ABSTRACT, _ABSTRACT_ID), default=-1)
    kinds = etree.fromstring(own_part("nummerering.xml")).findall(_ABSTRACT)
    pictures = numbering.findall(f"{{{wml.W}}}numPicBullet")
    for place, kind in enumerate(kinds):
        kind.set(_ABSTRACT_ID, str(free + place))
        numbering.insert(len(pictures) + len(there) + place, kind)
    return [str(free + place) for place in range(len(kinds))]
