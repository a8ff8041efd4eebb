"""Where a link within the playbook leads when its documents are files of another kind than web pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from naermiljomodell.playbook import Playbook

_PAGE: Final = re.compile(r"([a-z0-9-]+)\.html(#[a-z0-9-]+)?")
_INDEX: Final = "index"
"""What the page of the main document is called."""


def pages_of(playbook: Playbook, ending: str) -> dict[str, str]:
    """Give the name of the file of each page of *playbook*, by the name of the page, where files end with *ending*."""
    names = {document.id: f"{document.id}.{ending}" for document in playbook.documents}
    return {**names, _INDEX: names[playbook.main.id]}


def to_paper(link: str, pages: Mapping[str, str]) -> str:
    """Give *link* with a page of the playbook as the file it is in *pages*; a place in that file is left out.

    Word and readers of PDF open the file, and none of them finds its way to a heading in it.
    """
    page = _PAGE.fullmatch(link)
    return pages[page[1]] if page and page[1] in pages else link
