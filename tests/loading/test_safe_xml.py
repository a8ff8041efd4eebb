from __future__ import annotations

from xml.parsers import expat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.loading.safe_xml import DEEPEST, UnsafeXml, parse_xml


def met(data: bytes) -> list[object]:
    """Give what is met in a document, in order."""
    found: list[object] = []
    parse_xml(data, lambda *what: found.append(what), found.append, found.append)
    return found


def test_elements_are_met_without_prefix_and_with_their_line() -> None:
    found = met(b'<a xmlns:r="urn:r">\n<r:b r:id="1">Hei &amp; h\xc3\xa5</r:b>\n</a>')
    assert found == [("a", {"r": "urn:r"}, 1), "\n", ("b", {"id": "1"}, 2), "Hei & hå", "b", "\n", "a"]


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY x "y">]>',
        '<!DOCTYPE a SYSTEM "file:///etc/hostname">',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.org/x"> %x;]>',
        "<!DOCTYPE a>",
    ],
)
def test_a_doctype_is_refused_where_it_begins(doctype: str) -> None:
    with pytest.raises(UnsafeXml) as caught:
        met(f"<?xml version='1.0'?>\n{doctype}\n<a>&x;</a>".encode())
    assert caught.value.line == 2


def test_a_document_that_is_deeper_than_any_is_refused() -> None:
    fine = DEEPEST - 1
    assert len(met(b"<a>" * fine + b"</a>" * fine)) == 2 * fine
    with pytest.raises(UnsafeXml):
        met(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1))


@given(st.binary(max_size=200) | st.text(max_size=60).map(lambda text: f"<a>{text}</a>".encode("utf-8", "replace")))
def test_any_bytes_are_a_document_or_none(data: bytes) -> None:
    try:
        parse_xml(data, lambda *_: None)
    except (UnsafeXml, expat.ExpatError, ValueError, LookupError):
        return
