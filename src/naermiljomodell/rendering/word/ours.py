"""A document in our own dress: our template is known down to its last sign, so that nothing but text is needed to fill it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from naermiljomodell.rendering.blocks import Paper
from naermiljomodell.rendering.locales import tag
from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.marking import CONTENT, MARK, with_body
from naermiljomodell.rendering.word.package import KINDS, own_part, packed, parts

_STYLE: Final = re.compile(r'w:styleId="([^"]+)"><w:name w:val="([^"]+)"')
_FIELD: Final = re.compile(r"\{\{ (\w+) \}\}")
_LANGUAGE: Final = re.compile(r'(<w:(?:lang|themeFontLang) w:val=)"[^"]*"')
_CORE: Final = "docProps/core.xml"
_MAIN, _TIES, _TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
_NUMBERING: Final = "word/numbering.xml"
_BULLETS, _ORDERED = 0, 1
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_CORE_KIND: Final = "application/vnd.openxmlformats-package.core-properties+xml"


class OurTemplate:
    """One document on its way from our template to a file."""

    across: Final = 9638
    """How wide the text is, in twentieths of a point: A4 with margins of two centimetres."""
    has_bullets: Final = False

    def __init__(self) -> None:
        self.styles: Mapping[str, str] = _styles()
        self.numbers = _Numbers()
        self._files = dict(_parts())
        self._ties: dict[str, str] = {}
        self._pictures: dict[str, bytes] = {}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Put *fields* into the footer; whatever signs they hold stand there as text."""
        for name, text in self._files.items():
            if "{{" in text:
                self._files[name] = _filled(text, {CONTENT: MARK, **fields})

    def introduce(self, sheet: Paper) -> None:
        """Let the file say what it is: its title, its language, whom it is from, and the day it speaks from."""
        spoken = tag(sheet.language)
        for name in ("word/styles.xml", "word/settings.xml"):
            self._files[name] = _LANGUAGE.sub(rf'\1"{spoken}"', self._files[name])
        self._files[_CORE] = _core(sheet, spoken)
        kind = f'<Override PartName="/{_CORE}" ContentType="{_CORE_KIND}"/>'
        tie = f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="{_CORE}"/>'
        self._files[_TYPES] = _before(self._files[_TYPES], "</Types>", kind)
        self._files["_rels/.rels"] = _before(self._files["_rels/.rels"], "</Relationships>", tie)

    def tie(self, address: str) -> str:
        """Give the name of the tie to an *address* outside the document."""
        return self._tie("hyperlink", address, ' TargetMode="External"')

    def embed(self, name: str, data: bytes) -> str:
        """Give the name of the tie to a picture that is put into the file as *name*."""
        self._pictures[f"word/media/{name}"] = data
        return self._tie("image", f"media/{name}", "")

    def _tie(self, kind: str, target: str, mode: str) -> str:
        """Give the name of a tie of a *kind* to *target*, the same for the same one."""
        about = f'Type="{wml.R}/{kind}" Target="{wml.safe(target)}"{mode}/>'
        return self._ties.setdefault(about, f"nm{len(self._ties) + 1}")

    def finished(self, body: str) -> bytes:
        """Give the file with *body* in its place, the same bytes each time."""
        files = self._files
        ties = "".join(f'<Relationship Id="{name}" {about}' for about, name in self._ties.items())
        endings = {name.rpartition(".")[2] for name in self._pictures}
        kinds = "".join(f'<Default Extension="{end}" ContentType="{KINDS[end]}"/>' for end in sorted(endings))
        files[_MAIN] = with_body(files[_MAIN], body)
        files[_TIES] = _before(files[_TIES], "</Relationships>", ties)
        files[_TYPES] = _before(files[_TYPES], "<Override", kinds)
        files[_NUMBERING] = _before(files[_NUMBERING], "</w:numbering>", "".join(self.numbers.written))
        return packed({**{name: text.encode() for name, text in files.items()}, **self._pictures})


class _Numbers:
    """Numbers the lists of one document: each ordered one begins anew, and all with bullets are one."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._bullets = 0

    def new(self, ordered: bool, start: int) -> int:  # noqa: FBT001  as `Numbers` of `body` asks for it
        """Give the number of a new list."""
        if ordered:
            restart = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            return self._add(_ORDERED, restart)
        self._bullets = self._bullets or self._add(_BULLETS, "")
        return self._bullets

    def _add(self, kind: int, more: str) -> int:
        """Add a list of a *kind*."""
        number = len(self.written) + 1
        self.written.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{more}</w:num>')
        return number


@lru_cache(maxsize=1)
def _parts() -> Mapping[str, str]:
    """Give the parts of our template, all of them text."""
    return {name: data.decode() for name, data in parts(own_part("mal.docx")).items()}


@lru_cache(maxsize=1)
def _styles() -> Mapping[str, str]:
    """Give the id of each of our styles by its name."""
    return {name: id_ for id_, name in _STYLE.findall(_parts()["word/styles.xml"])}


def _filled(text: str, fields: Mapping[str, str]) -> str:
    """Give the *text* of a part with *fields* in their places, each once, whatever they hold."""
    return _FIELD.sub(lambda field: wml.safe(fields[field[1]]), text)


def _before(text: str, mark: str, more: str) -> str:
    """Give *text* with *more* before the first *mark*."""
    before, found, after = text.partition(mark)
    return f"{before}{more}{found}{after}"


def _core(sheet: Paper, spoken: str) -> str:
    """Give what the file says of itself."""
    moment = f'xsi:type="dcterms:W3CDTF">{sheet.made}T00:00:00Z'
    whose = wml.safe(sheet.municipality or sheet.area)
    return (
        f'{wml.START}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{wml.safe(sheet.title)}</dc:title><dc:subject>{wml.safe(sheet.area)}</dc:subject>"
        f"<dc:creator>{whose}</dc:creator><cp:lastModifiedBy>{whose}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f"<dcterms:created {moment}</dcterms:created><dcterms:modified {moment}</dcterms:modified>"
        f"<dc:language>{spoken}</dc:language></cp:coreProperties>"
    )
