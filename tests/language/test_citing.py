from __future__ import annotations

import pytest

from naermiljomodell.language.citing import cited_in


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Slik var det (kilde s57).", ["s57"]),
        ("Slik var det (Etaten, 2014, kjelde s100c).", ["s100c"]),
        ("So it was (source s1, s2 and s3b).", ["s1", "s2", "s3b"]),
        ("(kilde s158, s159 og s160)", ["s158", "s159", "s160"]),
        ("(kilde s1) og (kilde s2)", ["s1", "s2"]),
        ("Spør en kilde som vet, se § s.", []),
        ("vannkilde s57x", []),
    ],
)
def test_every_source_that_a_text_refers_to_is_found(text: str, ids: list[str]) -> None:
    assert list(cited_in(text)) == ids
