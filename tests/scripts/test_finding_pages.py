"""Every code of the catalogue has its own place on the page."""

from __future__ import annotations

import re

from scripts.finding_pages import CHAPTERS, findings_page

from naermiljomodell.language.findings import CATALOGUE


def test_every_code_has_its_own_address_once_and_in_order() -> None:
    addresses = re.findall(r"^\((nm\d+)\)=$", findings_page(), flags=re.MULTILINE)
    assert len(addresses) > 100
    assert addresses == sorted(code.lower() for code in CATALOGUE)


def test_a_code_stands_with_its_gravity_its_text_and_its_help() -> None:
    part = findings_page().partition("(nm102)=\n")[2].partition("\n(")[0]
    assert part.startswith("### NM102 feil\n\n**ukjent nøkkel «…»**\n")
    assert CATALOGUE["NM102"].help.nb in part


def test_the_chapters_come_in_order() -> None:
    assert sorted(CHAPTERS) == list(CHAPTERS)
