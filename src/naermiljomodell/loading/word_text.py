"""What stands in a part of a Word file: the fields in its words, and what may not be in a template at all."""

from __future__ import annotations

import re
from typing import Final, NoReturn
from xml.parsers import expat

from naermiljomodell.loading.safe_xml import DEEPEST, UnsafeXml

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_WORDS: Final = f"{WORD}|t"
_CODES: Final = frozenset({f"{WORD}|instrText", f"{WORD}|delInstrText", _WORDS})
_CHANGES: Final = frozenset(f"{WORD}|{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_AUTHOR: Final = f"{WORD}|author"
_INSTRUCTION: Final = f"{WORD}|instr"
_FETCHES: Final = re.compile(
    r'[\s"]*((?:DDE(?:AUTO)?|INCLUDE(?:PICTURE|TEXT)?|LINK|IMPORT|RD|DATABASE|MACROBUTTON)\b)', re.IGNORECASE
)
"""What a field says that fetches something from outside the file, or that runs a program."""
_APART: Final = "\0"
"""Stands between words that Word keeps apart; no XML can hold it."""
_FIELD: Final = re.compile(r"\{\{(?:p(?= +innhold\s*\}))?\s*([^{}\0]*?)\s*\}\}")
_BRACES: Final = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_OPENED: Final = re.compile(r"\{[{%#]")
_ONE_BRACE: Final = re.compile(r"[{}]")


class PartText:
    """One part of a Word file that has been read; it holds what was found. In one that is *filled*, no brace stands alone.

    `fields` are the names between double braces in its words. `stray` is the first brace that belongs to none, in its
    words or anywhere else. `changed` tells whether it has changes that nobody has accepted. `fetches` is the first field
    code that fetches something. `names` are the first elements, outermost first. `prefixed` tells whether it calls Word's
    vocabulary `w`, and nothing else so.

    Raises what `parse_xml` of `safe_xml` raises; prefixes must be known too.
    """

    def __init__(self, data: bytes, *, filled: bool) -> None:
        self.fields: tuple[str, ...] = ()
        self.stray = self.fetches = ""
        self.changed = False
        self.prefixed = True
        self.names: set[tuple[str, ...]] = set()
        self._braces = _BRACES if filled else _OPENED
        self._parser = expat.ParserCreate(namespace_separator="|")
        self._open: list[tuple[str, int]] = []
        self._count = self._holder = 0
        self._said: list[str] = []
        self._codes: list[str | None] = []
        self._listen()
        self._parser.Parse(data, True)
        for code in self._codes:
            self._demand_code(code)
        self._tell_fields("".join(self._said))

    def _listen(self) -> None:
        """Let the parser hand over all that a part can hold."""
        parser = self._parser
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._started
        parser.EndElementHandler = self._ended
        parser.CharacterDataHandler = self._text
        parser.StartNamespaceDeclHandler = self._vocabulary
        parser.CommentHandler = self._aside
        parser.ProcessingInstructionHandler = lambda *said: self._aside(" ".join(said))

    def _refuse(self, *_: object) -> NoReturn:
        """Stop where the document has more than a part may have."""
        raise UnsafeXml(self._parser.CurrentLineNumber)

    def _started(self, name: str, said: dict[str, str]) -> None:
        """Take an element in: its place, its attributes, and what it means."""
        if len(self._open) >= DEEPEST:
            self._refuse()
        self._count += 1
        self._open.append((name, self._count))
        if len(self._open) <= len(("document", "body")):
            self.names.add(tuple(name for name, _ in self._open))
        self.changed = self.changed or name in _CHANGES or _AUTHOR in said
        for value in said.values():
            self._note(self._braces, value)
        self._demand_code(said.get(_INSTRUCTION))
        if name == f"{WORD}|fldChar":
            self._code(said.get(f"{WORD}|fldCharType", ""))

    def _ended(self, name: str) -> None:
        """Leave an element."""
        self._open.pop()
        if name == f"{WORD}|p":
            self._said.append(_APART)

    def _text(self, text: str) -> None:
        """Take words in; what stands in no run of words cannot be filled."""
        name = self._open[-1][0]
        if name in _CODES and self._codes and self._codes[-1] is not None:
            self._codes[-1] += text
        if name != _WORDS:
            self._note(self._braces, text)
            if not text.strip():
                return
        holder = self._open[-3][1] if name == _WORDS and len(self._open) > len(("r", "t")) else -self._count
        if holder != self._holder:
            self._said.append(_APART)
            self._holder = holder
        self._said.append(text)

    def _vocabulary(self, prefix: str | None, address: str | None) -> None:
        """Take in what a vocabulary is called."""
        self.prefixed = self.prefixed and (prefix == "w") is (address == WORD)
        self._note(self._braces, f"{prefix} {address}")

    def _aside(self, text: str) -> None:
        """Take in what no reader sees: there a single brace is too much, as it could meet another."""
        self._note(_ONE_BRACE, text)

    def _note(self, braces: re.Pattern[str], text: str) -> None:
        """Remember the first of *braces* in *text*."""
        if not self.stray and (found := braces.search(text)):
            self.stray = found[0]

    def _code(self, kind: str) -> None:
        """Follow a field from where it begins, past what it is told, to where it ends."""
        if kind == "begin":
            self._codes.append("")
        elif self._codes:
            self._demand_code(self._codes[-1])
            self._codes[-1] = None
            if kind == "end":
                self._codes.pop()

    def _demand_code(self, code: str | None) -> None:
        """Remember the first field that fetches something."""
        if code and not self.fetches and (found := _FETCHES.match(code)):
            self.fetches = found[1]

    def _tell_fields(self, said: str) -> None:
        """Remember the fields, and what is left of braces once they are away."""
        self.fields = tuple(_FIELD.findall(said))
        self._note(self._braces, _FIELD.sub(" ", said).replace(_APART, ""))
