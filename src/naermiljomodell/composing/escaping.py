"""Plain text and prose made safe to stand in a Markdown template."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_\[\]<>{}|&~])")
_OPENS_BLOCK = re.compile(r"^([#+=-])")
_OPENS_LIST = re.compile(r"^(\d+)([.)])(?=\s|$)")
_SECTION_MARK = re.compile(r"\{(?=[:.])")


def escape(text: str) -> str:
    """Give *text* so that Markdown shows it sign by sign, wherever in a line a template puts it.

    Line breaks become spaces: a value is never more than one line.
    """
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _OPENS_LIST.sub(r"\1\\\2", _OPENS_BLOCK.sub(r"\\\1", line))


def prose(text: str) -> str:
    """Give Markdown *text* unchanged but for the marks that only templates may make (`{: #id}` and `{.for-id}`)."""
    return _SECTION_MARK.sub(r"\\{", text)


def quoted_prose(text: str, level: int) -> str:
    """Give a person's own Markdown so that its headings stand below *level* and make no sections."""
    return prose(re.sub(r"(?m)^(#{1,6})(?= )", lambda m: "#" * min(6, level + len(m.group(1))), text))
