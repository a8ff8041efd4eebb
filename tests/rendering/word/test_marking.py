from __future__ import annotations

import pytest

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.marking import with_body


@pytest.mark.parametrize(
    ("root", "whole"),
    [
        ("<w:document>", f'<w:document xmlns:mc="{wml.MC}" xmlns:w14="{wml.W14}" mc:Ignorable="w14">'),
        ('<w:document xmlns:mc="m" xmlns:w14="n" mc:Ignorable="wp14">', '<w:document xmlns:mc="m" xmlns:w14="n" mc:Ignorable="wp14 w14">'),
        ('<w:document xmlns:mc="m" xmlns:w14="n" mc:Ignorable="w14 wp14">', '<w:document xmlns:mc="m" xmlns:w14="n" mc:Ignorable="w14 wp14">'),
    ],
)  # fmt: skip
def test_an_old_reader_may_pass_over_our_squares(root: str, whole: str) -> None:
    mark = "<w:p><w:r><w:t>\ue010NM\ue011</w:t></w:r></w:p>"
    assert (
        with_body(f"{root}<w:body>{mark}</w:body></w:document>", r"\1") == rf"{whole}<w:body>\1</w:body></w:document>"
    )


@pytest.mark.parametrize(
    "before",
    [
        '<w:p w:rsidR="1"/>',
        "<w:p/>",
        '<w:p w:rsidR="1"><w:r/></w:p>',
        '<w:p w:a="1"/><w:tbl><w:p w:b="/"/></w:tbl>',
        "",
    ],
)
def test_what_stands_before_the_mark_stays(before: str) -> None:
    mark = '<w:p w:rsidR="2"><w:pPr/><w:r><w:t>\ue010NM\ue011</w:t></w:r></w:p>'
    made = with_body(f"<w:document><w:body>{before}{mark}<w:p/></w:body></w:document>", "<w:p>ny</w:p>")
    assert made.partition("<w:body>")[2] == f"{before}<w:p>ny</w:p><w:p/></w:body></w:document>"
