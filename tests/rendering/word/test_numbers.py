from __future__ import annotations

import pytest
from lxml import etree
from tests.rendering.word.strict_reader import W, out_of_order

from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.numbers import Numbers

OWN = f"""<w:numbering xmlns:w="{wml.W}"><w:numPicBullet w:numPicBulletId="0"/><w:abstractNum w:abstractNumId="4"/>
<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="1"/></w:numbering>"""
EMPTY = f'<w:numbering xmlns:w="{wml.W}"/>'


@pytest.mark.parametrize(("xml", "first", "kinds"), [(OWN, 8, ["4", "5", "6"]), (EMPTY, 1, ["0", "1"])])
def test_lists_come_after_those_of_the_template_and_each_ordered_one_begins_anew(
    xml: str, first: int, kinds: list[str]
) -> None:
    tree = etree.fromstring(xml)
    numbers = Numbers(tree)
    assert [numbers.new(ordered, start) for ordered, start in ((True, 1), (False, 1), (True, 4), (False, 1))] == [
        first,
        first + 1,
        first + 2,
        first + 1,
    ]
    assert [one.get(f"{W}abstractNumId") for one in tree.findall(f"{W}abstractNum")] == kinds
    starts = [one.get(f"{W}val") for one in tree.iter(f"{W}startOverride")]
    assert starts == ["1", "4"]
    assert list(out_of_order(tree)) == []


def test_a_number_that_is_none_is_passed_over() -> None:
    strange = OWN.replace('w:numId="7"', 'w:numId="x"').replace('w:abstractNumId="4"', 'w:abstractNumId=""', 1)
    tree = etree.fromstring(strange)
    assert Numbers(tree).new(True, 1) == 1
    assert [one.get(f"{W}abstractNumId") for one in tree.findall(f"{W}abstractNum")] == ["", "0", "1"]
