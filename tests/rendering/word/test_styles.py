from __future__ import annotations

from lxml import etree
from tests.rendering.word.strict_reader import W, out_of_order

from naermiljomodell.rendering.word import roles, wml
from naermiljomodell.rendering.word.package import own_part
from naermiljomodell.rendering.word.styles import numbers_by_itself, speak, take_in

NORWEGIAN = f"""<w:styles xmlns:w="{wml.W}">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="Heading 1"/><w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Noe annet"/></w:style>
<w:style w:type="character" w:styleId="Sitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Punktliste"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="UtenNavn"/>
</w:styles>"""


def test_a_template_keeps_the_styles_it_has_and_gets_those_it_lacks() -> None:
    tree = etree.fromstring(NORWEGIAN)
    ids = take_in(tree)
    assert ids["heading 1"] == "Overskrift1"
    assert ids["List Bullet"] == "Punktliste"
    assert ids["Title"] == "NMTitle"
    assert ids[roles.QUOTE] == "Quote"
    there = [style.get(f"{W}styleId") for style in tree.iter(f"{W}style")]
    assert len(set(there)) == len(there)
    assert set(ids.values()) <= set(there)
    assert len([one for one in tree.iter(f"{W}style") if one.get(f"{W}default")]) == 1
    pointed = {one.get(f"{W}val") for name in ("basedOn", "next", "link") for one in tree.iter(f"{W}{name}")}
    assert pointed <= set(there)
    assert list(out_of_order(tree)) == []


def test_taking_in_twice_adds_nothing() -> None:
    tree = etree.fromstring(NORWEGIAN)
    ids, length = take_in(tree), len(tree)
    assert (take_in(tree), len(tree)) == (ids, length)


def test_our_own_styles_lack_nothing_and_stand_in_order() -> None:
    tree = etree.fromstring(own_part("stiler.xml"))
    length = len(tree)
    ids = take_in(tree)
    assert len(tree) == length
    assert ids["heading 1"] == "Heading1"
    assert list(out_of_order(tree)) == []
    assert list(out_of_order(etree.fromstring(own_part("nummerering.xml")))) == []


def test_a_style_that_makes_a_list_by_itself_is_known() -> None:
    tree = etree.fromstring(NORWEGIAN)
    assert numbers_by_itself(tree, "Punktliste")
    assert not numbers_by_itself(tree, "Overskrift1")


def test_the_text_gets_its_language_where_the_template_says_nothing_and_where_it_says_another() -> None:
    tree = etree.fromstring(NORWEGIAN)
    speak(tree, "nn-NO")
    assert [one.get(f"{W}val") for one in tree.iter(f"{W}lang")] == ["nn-NO", "nn-NO"]
    assert tree[0].tag == f"{W}docDefaults"
    speak(tree, "en-GB")
    assert [one.get(f"{W}val") for one in tree.iter(f"{W}lang")] == ["en-GB", "en-GB"]
    east = etree.fromstring(
        f'<w:styles xmlns:w="{wml.W}"><w:style><w:rPr><w:lang w:eastAsia="ja-JP"/></w:rPr></w:style></w:styles>'
    )
    speak(east, "nb-NO")
    assert [one.get(f"{W}val") for one in east.iter(f"{W}lang")] == ["nb-NO", None]
