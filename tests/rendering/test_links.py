from __future__ import annotations

import pytest

from naermiljomodell.playbook import Document, Playbook
from naermiljomodell.rendering.links import pages_of, to_paper

DOCUMENTS = tuple(Document(id_, id_, "dokument", "", "", ()) for id_ in ("dreiebok", "referat"))
PAGES = pages_of(Playbook("Solvik", "nb", "2027-01-04", "", DOCUMENTS), "docx")


def test_each_page_is_a_file_of_another_kind() -> None:
    assert PAGES == {"dreiebok": "dreiebok.docx", "referat": "referat.docx", "index": "dreiebok.docx"}


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("referat.html", "referat.docx"),
        ("index.html#steg-a", "dreiebok.docx"),
        ("annet.html", "annet.html"),
        ("#steg-a", "#steg-a"),
        ("https://eksempel.no/referat.html", "https://eksempel.no/referat.html"),
        ("", ""),
    ],
)
def test_a_link_leads_to_the_file_and_one_out_of_the_playbook_where_it_did(link: str, leads: str) -> None:
    assert to_paper(link, PAGES) == leads
