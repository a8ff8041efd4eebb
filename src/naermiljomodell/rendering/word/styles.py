"""The styles of a template: which of ours it has by name, the missing ones added, and the language of the text."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.package import own_part

_NAME: Final = f"{{{wml.W}}}name"
_ID: Final = f"{{{wml.W}}}styleId"
_TYPE: Final = f"{{{wml.W}}}type"
_VALUE: Final = f"{{{wml.W}}}val"
_POINTS_TO: Final = ("basedOn", "next", "link")


def take_in(styles: Any) -> dict[str, str]:  # noqa: ANN401  an element of lxml
    """Add to the element *styles* those of ours it lacks, and give the id of each of ours by its name.

    A style is known by its name, whatever its case: Word writes `heading 1` in every language, and the id in its own. Of
    ours only what a template lacks is added, so that the municipality's look stays.
    """
    ours = _ours()
    there = {(style.get(_TYPE), _name(style).casefold()): style.get(_ID) for style in _each(styles)}
    taken = {style.get(_ID) for style in _each(styles)}
    ids: dict[str, str] = {}
    added = []
    for style in _each(ours):
        known = there.get((style.get(_TYPE), _name(style).casefold()))
        ids[style.get(_ID)] = known or _free(style.get(_ID), taken)
        if not known:
            taken.add(ids[style.get(_ID)])
            added.append(style)
    for style in added:
        styles.append(_renamed(style, ids))
    return {_name(style): ids[style.get(_ID)] for style in _each(ours)}


def numbers_by_itself(styles: Any, style: str) -> bool:  # noqa: ANN401  likewise
    """Tell whether the style with the id *style* makes a list of what it dresses, with signs of its own."""
    return any(one.get(_ID) == style and one.find(f".//{{{wml.W}}}numPr") is not None for one in _each(styles))


def speak(styles: Any, language: str) -> None:  # noqa: ANN401  likewise
    """Let the text that the element *styles* dresses be in *language*, a tag as `nb-NO`."""
    defaults = _child(styles, "docDefaults", first=True)
    looks = _child(_child(defaults, "rPrDefault", first=True), "rPr", first=True)
    _child(looks, "lang", first=False).set(_VALUE, language)
    for spoken in styles.iter(f"{{{wml.W}}}lang"):
        if spoken.get(_VALUE):
            spoken.set(_VALUE, language)


def _child(parent: Any, name: str, *, first: bool) -> Any:  # noqa: ANN401  likewise
    """Give the element *name* in *parent*, made where it is missing, as the first or the last of them."""
    whole = f"{{{wml.W}}}{name}"
    found = parent.find(whole)
    if found is None:
        found = parent.makeelement(whole)
        parent.insert(0 if first else len(parent), found)
    return found


def _renamed(style: Any, ids: dict[str, str]) -> Any:  # noqa: ANN401  likewise
    """Give a copy of *style* that bears and points to the ids of this document."""
    copied = style.__copy__()
    copied.set(_ID, ids[style.get(_ID)])
    copied.attrib.pop(f"{{{wml.W}}}default", None)
    for name in _POINTS_TO:
        for pointer in copied.findall(f"{{{wml.W}}}{name}"):
            pointer.set(_VALUE, ids[pointer.get(_VALUE)])
    return copied


def _free(wanted: str, taken: set[str]) -> str:
    """Give an id near *wanted* that no style bears."""
    free = wanted
    while free in taken:
        free = f"NM{free}"
    return free


def _each(styles: Any) -> list[Any]:  # noqa: ANN401  likewise
    """Give each style that has a name."""
    return [style for style in styles.findall(f"{{{wml.W}}}style") if style.find(_NAME) is not None]


def _name(style: Any) -> str:  # noqa: ANN401  likewise
    """Give the name of a style."""
    return str(style.find(_NAME).get(_VALUE))


@lru_cache(maxsize=1)
def _ours() -> Any:  # noqa: ANN401  likewise
    """Give our own styles."""
    from lxml import etree  # noqa: PLC0415  comes with docxtpl

    return etree.fromstring(own_part("stiler.xml"))
