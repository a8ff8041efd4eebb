"""Everything that the core pack says stands on a page."""

from __future__ import annotations

import pytest
from scripts.markup import escape
from scripts.pack_pages import PAGES, pack_page

from naermiljomodell.domain.record import Record
from naermiljomodell.loading.core import core_pack


def texts(value: object) -> list[str]:
    """Give every text inside *value*."""
    if isinstance(value, Record):
        return [text for name in type(value).model_fields for text in texts(getattr(value, name))]
    if isinstance(value, tuple):
        return [text for part in value for text in texts(part)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("name", [name for name, (_, kind) in PAGES.items() if kind])
def test_every_text_of_every_record_is_on_its_page(name: str) -> None:
    pack = core_pack("nb")
    shown = pack_page(name, pack)
    items = pack.by_kind[PAGES[name][1]].values()
    assert len(items) >= 11
    for item in items:
        for text in texts(item):
            lines = [text] if "\n" not in text else text.split("\n")
            assert all(escape(line) in shown or line.replace("{", "\\{") in shown for line in lines), (item.id, text)


def test_the_law_and_the_funders_share_a_page() -> None:
    pack = core_pack("nb")
    shown = pack_page("lov-og-tilskudd", pack)
    for kind in ("lover", "tilskudd", "trakttrinn"):
        assert all(f"Id: `{kind}.{id_}`" in shown for id_ in pack.by_kind[kind])


def test_what_is_not_said_is_not_shown() -> None:
    shown = pack_page("steg", core_pack("nb"))
    assert "None" not in shown
    assert "**valgfritt:** ja" in shown
    assert "**valgfritt:** nei" not in shown
