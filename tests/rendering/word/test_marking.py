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
