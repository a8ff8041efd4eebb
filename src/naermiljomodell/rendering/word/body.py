"""The body of a Word document: a document on paper, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from naermiljomodell.playbook import Figure
from naermiljomodell.rendering.blocks import Block, Code, Item, Items, Paper, Paragraph, Part, Quote, Rule, Table
from naermiljomodell.rendering.word import roles, wml
from naermiljomodell.rendering.word.lines import Lines, place, sized
from naermiljomodell.rendering.word.tables import table

_FORM: Final = "skjema"
_STEP: Final = 425
"""How far a list is set in, in twentieths of a point."""
_DEEPEST_LIST: Final = 2
_CHAPTER: Final = 2

Draws = Callable[[Figure, int], str]
"""Gives a picture as a paragraph, by its figure and the number that tells it from others."""
Numbers = Callable[[bool, int], int]
"""Gives the number of a new list, by whether it is ordered and where it starts."""


class Body:
    """Writes one document; where the template's own style *has_bullets*, lists are dressed by it alone."""

    def __init__(self, lines: Lines, across: int, numbers: Numbers, draws: Draws, *, has_bullets: bool = False) -> None:
        self.lines = lines
        self.across = across
        self.has_bullets = has_bullets
        self.numbers = numbers
        self.draws = draws
        self.large = self.form = self.stays = False
        self.places = self.pictures = 0

    def write(self, sheet: Paper, contents: str) -> str:
        """Give the whole of *sheet*; *contents* is the heading of its table of contents."""
        return "".join(self._pieces(sheet, contents))

    def _pieces(self, sheet: Paper, contents: str) -> Iterator[str]:
        """Give the title, the opening, the contents and the parts."""
        yield wml.paragraph(self.lines.styles[roles.TITLE], self.lines.line(sheet.heading))
        self.large = sheet.large
        yield self._blocks(sheet.opening)
        if sheet.contents:
            yield self._contents(sheet.parts, contents)
        for part in sheet.parts:
            yield self._part(part)

    def _style(self, role: str) -> str:
        """Give the id of the style that dresses a *role* here."""
        return self.lines.styles[roles.LARGE.get(role, role) if self.large else role]

    def _part(self, part: Part) -> str:
        """Give a section: its heading, its text and its pictures."""
        self.large, self.form = part.large, _FORM in part.kinds
        self.places += 1
        size = roles.LARGE_HEADINGS[part.level - 2] if part.large else 0
        heading = wml.paragraph(
            self.lines.styles[roles.heading(part.level)],
            wml.marked(self.places, place(part.address), self.lines.line(part.title, size)),
            page=wml.NEW_PAGE if part.new_page else "",
        )
        self.stays = bool(part.figures) and all(isinstance(block, Paragraph) for block in part.blocks)
        written = heading + self._blocks(part.blocks) + "".join(self._figure(figure) for figure in part.figures)
        self.stays = False
        return written

    def _figure(self, figure: Figure) -> str:
        """Give a picture with its title and what it shows below it."""
        self.pictures += 1
        told = wml.run(figure.title, "<w:b/><w:bCs/>") + wml.run(
            f". {figure.description}" if figure.description else ""
        )
        return self.draws(figure, self.pictures) + wml.paragraph(self.lines.styles[roles.CAPTION], told)

    def _blocks(self, blocks: Sequence[Block]) -> str:
        """Give blocks."""
        return "".join(map(self._block, blocks, [*blocks[1:], None]))

    def _block(self, block: Block, below: Block | None = None) -> str:
        """Give a block; a paragraph stays with a table, or lines to write on, right *below* it."""
        match block:
            case Paragraph():
                style = self._style(roles.SUBTITLE if block.heads else roles.TEXT)
                stays = self.stays or isinstance(below, Table | Rule) or _stands_over(block)
                return wml.paragraph(style, self.lines.line(block.runs), keep=wml.KEEP if stays else "")
            case Items():
                return self._items(block, 0)
            case Table():
                return table(block, self.lines, self.across, large=self.large)
            case Quote():
                return "".join(self._quoted(inside) for inside in block.blocks)
            case Code():
                return wml.paragraph(self.lines.styles[roles.CODE_BLOCK], wml.run(block.text))
            case _:
                style = self.lines.styles[roles.TO_WRITE_ON if self.form else roles.RULE]
                return wml.paragraph(style, "") * block.count

    def _quoted(self, block: Block) -> str:
        """Give what is quoted."""
        if isinstance(block, Paragraph):
            return wml.paragraph(self._style(roles.QUOTE), self.lines.line(block.runs))
        return self._block(block)

    def _items(self, items: Items, level: int) -> str:
        """Give a list at a *level* from 0; each list has a number of its own, so that an ordered one begins anew."""
        number = self.numbers(items.ordered, items.start)
        return "".join(self._item(item, number, level, ordered=items.ordered) for item in items.items)

    def _item(self, item: Item, number: int, level: int, *, ordered: bool) -> str:
        """Give an item: its first paragraph bears the sign, and what comes below is set in as far."""
        first = item.blocks[0] if item.blocks else None
        paragraph = first if isinstance(first, Paragraph) else Paragraph(())
        said = self._first(paragraph, item, number, level, ordered=ordered)
        return said + "".join(self._below(block, level) for block in item.blocks[isinstance(first, Paragraph) :])

    def _first(self, paragraph: Paragraph, item: Item, number: int, level: int, *, ordered: bool) -> str:
        """Give the first paragraph of an item."""
        said = self.lines.line(paragraph.runs)
        if item.ticked is not None:
            square = wml.square(ticked=item.ticked, looks=sized(28) if self.large else "")
            return wml.paragraph(self._style(roles.SQUARE), square + said, **self._set_in(level))
        role = roles.NUMBER if ordered else roles.BULLET
        if role == roles.BULLET and self.has_bullets and not (level or self.large):
            return wml.paragraph(self._style(role), said)
        return wml.paragraph(self._style(role), said, numbered=wml.numbered(number, min(level, _DEEPEST_LIST)))

    def _set_in(self, level: int) -> dict[str, str]:
        """Give how far an item with a square is set in, when it stands inside another list."""
        left = _STEP * (level + 1)
        return {"indent": f'<w:ind w:left="{left}" w:hanging="{_STEP}"/>'} if level else {}

    def _below(self, block: Block, level: int) -> str:
        """Give what stands in an item below its first paragraph."""
        if isinstance(block, Items):
            return self._items(block, level + 1)
        if isinstance(block, Paragraph):
            left = wml.indented(_STEP * (min(level, _DEEPEST_LIST) + 1))
            return wml.paragraph(self._style(roles.CONTINUED), self.lines.line(block.runs), indent=left)
        return self._block(block)

    def _contents(self, parts: Sequence[Part], heading: str) -> str:
        """Give a table of contents that Word can renew; until then each line leads to its heading."""
        listed = [part for part in parts if part.listed]
        depth = max((part.level for part in listed), default=_CHAPTER) - 1
        entries = [self._entry(part) for part in listed]
        begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-'
        begin += f'{depth}" \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        written = [
            wml.paragraph(style, (begin if place == 0 else "") + line + (end if place == len(entries) - 1 else ""))
            for place, (style, line) in enumerate(entries)
        ]
        return wml.paragraph(self.lines.styles[roles.CONTENTS], wml.run(heading)) + "".join(written)

    def _entry(self, part: Part) -> tuple[str, str]:
        """Give the style and the line of a part in the table of contents."""
        words = "".join(wml.run(run.text) for run in part.title)
        link = f'<w:hyperlink w:anchor="{place(part.address)}" w:history="1">{words}</w:hyperlink>'
        return self.lines.styles[roles.ENTRIES[part.level - _CHAPTER]], link


def _stands_over(block: Paragraph) -> bool:
    """Tell whether a paragraph is a line in bold, which is read with what stands below it."""
    return bool(block.runs) and all(run.strong for run in block.runs)
