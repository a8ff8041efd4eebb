from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.rendering.blocks import Run
from naermiljomodell.rendering.word import roles
from naermiljomodell.rendering.word.lines import Lines, place, sized

STYLES = {roles.LINK: "Hyperkobling", roles.CODE: "Kode"}


def lines() -> Lines:
    """Give what writes lines in a document with one place, and counts its ties."""
    ties: list[str] = []

    def leads(address: str) -> str:
        ties.append(address)
        return f"rId{len(ties)}:{address}"

    return Lines(STYLES, {"steg-a"}, {"referat": "referat.docx"}, leads)


def test_words_have_their_looks_in_the_order_of_the_schema() -> None:
    run = Run("a", strong=True, em=True, code=True, language="nb")
    assert lines().line((run,), 28) == (
        '<w:r><w:rPr><w:rStyle w:val="Kode"/><w:b/><w:bCs/><w:i/><w:iCs/><w:sz w:val="28"/><w:szCs w:val="28"/>'
        '<w:lang w:val="nb-NO"/></w:rPr><w:t xml:space="preserve">a</w:t></w:r>'
    )
    assert sized(0) == ""


def test_a_link_within_leads_to_a_place_and_to_none_that_is_not_there() -> None:
    inside = lines().line((Run("a", link="#steg-a"), Run("b", link="#borte")))
    assert '<w:hyperlink w:anchor="nm_steg_a" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperkobling"/>' in inside
    assert inside.count("<w:hyperlink") == 1
    assert inside.endswith('<w:r><w:t xml:space="preserve">b</w:t></w:r>')


def test_a_link_out_is_a_tie_and_one_to_another_document_leads_to_its_file() -> None:
    out = lines().line((Run("a", link="https://eksempel.no/?a=1&b=2"), Run("b", link="referat.html#x")))
    assert 'r:id="rId1:https://eksempel.no/?a=1&b=2"' in out
    assert 'r:id="rId2:referat.docx"' in out


@given(st.lists(st.text("abc-9", min_size=1, max_size=80), unique=True))
def test_each_address_has_a_name_of_its_own_that_word_takes(addresses: list[str]) -> None:
    names = [place(address) for address in addresses]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 40 and name.replace("_", "").isalnum() for name in names)
