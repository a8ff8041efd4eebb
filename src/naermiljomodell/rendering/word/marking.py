"""The mark that stands in a template where the document is to go, and the document in its place."""

from __future__ import annotations

import re
from typing import Final

from naermiljomodell.rendering.word import wml

CONTENT: Final = "innhold"
"""The field that the document goes in the place of."""
MARK: Final = "\ue010NM\ue011"
_MARKED: Final = re.compile(rf"<w:p(?: [^<>]*)?>(?:(?!</?w:p[ />]).)*?{MARK}.*?</w:p>", re.DOTALL)
"""The one paragraph that holds the mark: no other begins or ends between its start and the mark, not even an empty one."""
_ROOT: Final = re.compile(r"<w:document[^>]*>")
_IGNORABLE: Final = re.compile(r'(mc:Ignorable="[^"]*)"')


def with_body(xml: str, body: str) -> str:
    """Give the text of the main part with *body* in the place of the mark, and the names that our squares need."""
    document = _MARKED.sub(lambda _: body, xml, count=1)
    return _ROOT.sub(lambda root: _named(root[0]), document, count=1)


def _named(root: str) -> str:
    """Give the start of the main part with the names of our squares, which an old reader may pass over."""
    names = {"mc": wml.MC, "w14": wml.W14}
    missing = "".join(f' xmlns:{name}="{space}"' for name, space in names.items() if f"xmlns:{name}=" not in root)
    ignorable = _IGNORABLE.search(root)
    if ignorable is None:
        missing += ' mc:Ignorable="w14"'
    elif "w14" not in ignorable[1].split('"')[1].split():
        root = _IGNORABLE.sub(r'\1 w14"', root)
    return f"{root[:-1]}{missing}>"
