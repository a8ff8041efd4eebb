"""The Word template a document is made from: its own words stay where it has a place for ours, and its fields are filled."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from itertools import dropwhile
from typing import Any, Final

from naermiljomodell.rendering.blocks import Paper
from naermiljomodell.rendering.extras import UnfillableTemplate
from naermiljomodell.rendering.locales import tag
from naermiljomodell.rendering.word import roles, wml
from naermiljomodell.rendering.word.marking import CONTENT, MARK, with_body
from naermiljomodell.rendering.word.numbers import Numbers
from naermiljomodell.rendering.word.package import KINDS, packed, parts
from naermiljomodell.rendering.word.private import without_private
from naermiljomodell.rendering.word.styles import numbers_by_itself, speak, take_in

_PLACE: Final = re.compile(r"\{\{(?:p(?= ))?\s*" + CONTENT + r"\s*\}\}")
_TIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NUMBERING: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_ACROSS: Final = 9638
"""How wide the text is on A4 with margins of two centimetres, in twentieths of a point."""
_NARROWEST: Final = 4000


class Template:
    """One document on its way from a template to a file."""

    def __init__(self, data: bytes) -> None:
        from docxtpl import DocxTemplate  # noqa: PLC0415  an extra

        with _read_by_others():
            self._made: Any = DocxTemplate(BytesIO(without_private(data)))
            self._made.init_docx()
        _make_room(self._made.docx.element.body)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Put *fields* into the template's words, headers and footers; whatever signs they hold stand there as text."""
        from jinja2 import StrictUndefined  # noqa: PLC0415  only where a template is filled
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415  likewise

        room = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
        with _read_by_others():
            self._made.render({CONTENT: "", **fields}, room, autoescape=True)
        _detach(self._made.docx.part)
        self.part: Any = self._made.docx.part
        ids = take_in(self._made.docx.styles.element)
        self.styles = {name: wml.safe(id_) for name, id_ in ids.items()}
        self.has_bullets = numbers_by_itself(self._made.docx.styles.element, ids[roles.BULLET])
        self.numbers = Numbers(_numbering(self.part))
        self.across = _across(self._made.docx.element.body)

    def introduce(self, sheet: Paper) -> None:
        """Let the file say what it is: its title, its language, whom it is from, and the day it speaks from."""
        speak(self._made.docx.styles.element, tag(sheet.language))
        about = self._made.docx.core_properties
        day = dt.datetime.combine(dt.date.fromisoformat(sheet.made), dt.time(), dt.UTC)
        about.title, about.language, about.subject = sheet.title, tag(sheet.language), sheet.area
        about.author = about.last_modified_by = sheet.municipality or sheet.area
        about.created = about.modified = day
        about.comments = about.keywords = about.category = ""
        about.revision = 1

    def tie(self, address: str) -> str:
        """Give the name of the tie to an *address* outside the document."""
        return str(self.part.relate_to(address, f"{_TIES}/hyperlink", is_external=True))

    def embed(self, name: str, data: bytes) -> str:
        """Give the name of the tie to a picture that is put into the file as *name*."""
        from docx.opc.packuri import PackURI  # noqa: PLC0415  an extra
        from docx.opc.part import Part  # noqa: PLC0415  likewise

        place = PackURI(f"{self.part.partname.baseURI}/media/nm-{name}")
        picture = Part(place, KINDS[name.rpartition(".")[2]], data, self.part.package)
        return str(self.part.relate_to(picture, f"{_TIES}/image"))

    def finished(self, body: str) -> bytes:
        """Give the file with *body* in its place, the same bytes each time."""
        out = BytesIO()
        self._made.docx.save(out)
        files = parts(out.getvalue())
        main = str(self.part.partname).lstrip("/")
        files[main] = with_body(files[main].decode(), body).encode()
        return packed(files)


@contextmanager
def _read_by_others() -> Iterator[None]:
    """Let what other libraries raise for a stranger's file be `UnfillableTemplate`, whatever it is that they stumble in."""
    try:
        yield
    except Exception as stumbled:
        raise UnfillableTemplate from stumbled


def _make_room(body: Any) -> None:  # noqa: ANN401  an element of lxml
    """Put a mark where the document is to go in *body*: in the place of the field `innhold`.

    Where there is none, all text gives way, and what it says of pages, headers and footers stays.
    """
    places = [one for one in body.iter(_tag("p")) if _PLACE.search("".join(one.itertext(_tag("t"))))]
    if places:
        _mark(places[0])
        return
    last = body.findall(_tag("sectPr"))[-1:]
    for child in [child for child in body if child not in last]:
        body.remove(child)
    mark = body.makeelement(_tag("p"))
    body.insert(0, mark)
    _mark(mark)


def _mark(paragraph: Any) -> None:  # noqa: ANN401  likewise
    """Let *paragraph* hold the mark and nothing else; a section that ends with it ends with a paragraph after it."""
    for ending in paragraph.findall(f"{_tag('pPr')}/{_tag('sectPr')}"):
        after = paragraph.makeelement(_tag("p"))
        after.append(after.makeelement(_tag("pPr")))
        after[0].append(ending)
        paragraph.addnext(after)
    for child in list(paragraph):
        paragraph.remove(child)
    run = paragraph.makeelement(_tag("r"))
    text = run.makeelement(_tag("t"))
    text.text = MARK
    run.append(text)
    paragraph.append(run)


def _detach(part: Any) -> None:  # noqa: ANN401  a part of python-docx
    """Take away where the template itself was made from: Word would look for that file at each start."""
    for settings in [tied.target_part for tied in part.rels.values() if tied.reltype == f"{_TIES}/settings"]:
        for said in settings.element.findall(_tag("attachedTemplate")):
            settings.element.remove(said)
        for name in [name for name, tied in settings.rels.items() if tied.reltype == f"{_TIES}/attachedTemplate"]:
            settings.rels.pop(name)


def _numbering(part: Any) -> Any:  # noqa: ANN401  a part of python-docx
    """Give the element that holds the lists of a document, made where there is none."""
    from docx.opc.packuri import PackURI  # noqa: PLC0415  an extra
    from docx.opc.part import XmlPart  # noqa: PLC0415  likewise

    for tied in part.rels.values():
        if tied.reltype == f"{_TIES}/numbering":
            return tied.target_part.element
    name = PackURI(f"{part.partname.baseURI}/nm-nummerering.xml")
    made = XmlPart.load(name, _NUMBERING, f'<w:numbering xmlns:w="{wml.W}"/>'.encode(), part.package)
    part.relate_to(made, f"{_TIES}/numbering")
    return made.element


def _across(body: Any) -> int:  # noqa: ANN401  likewise
    """Give how wide the text is where the mark stands, by what the first section that ends after it says of its pages."""
    after = dropwhile(lambda one: one.text != MARK, body.iter(_tag("t"), _tag("sectPr")))
    said = next((one for one in after if one.tag == _tag("sectPr")), None)
    page, rim = (None, None) if said is None else (said.find(_tag("pgSz")), said.find(_tag("pgMar")))
    if page is None or rim is None:
        return _ACROSS
    wide, left, right = (wml.whole(one.get(_tag(name))) for one, name in ((page, "w"), (rim, "left"), (rim, "right")))
    if wide is None or left is None or right is None:
        return _ACROSS
    return max(_NARROWEST, wide - left - right)


def _tag(name: str) -> str:
    """Give the whole name of an element of Word's."""
    return f"{{{wml.W}}}{name}"
