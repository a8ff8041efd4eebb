from __future__ import annotations

from xml.parsers import expat

import pytest

from naermiljomodell.loading.safe_xml import DEEPEST, UnsafeXml
from naermiljomodell.loading.word_text import WORD, PartText


def part(text: str, *, filled: bool = True) -> PartText:
    """Give what stands in a part with *text* in its body."""
    return PartText(
        f'<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>'.encode("utf-16"), filled=filled
    )


def test_a_part_tells_of_its_fields_and_of_its_first_elements() -> None:
    read = part("<w:p><w:r><w:t>{{ dato }} {{x y}}</w:t></w:r></w:p>")
    assert read.fields == ("dato", "x y")
    assert (read.stray, read.fetches, read.changed, read.prefixed) == ("", "", False, True)
    assert read.names == {(f"{WORD}|document",), (f"{WORD}|document", f"{WORD}|body")}


@pytest.mark.parametrize(("filled", "stray"), [(True, "}}"), (False, "{#")])
def test_the_first_stray_brace_is_told_of(*, filled: bool, stray: str) -> None:
    assert part('<w:p a="}}"/><w:p a="{#"/><w:p a="{%"/>', filled=filled).stray == stray


def test_the_first_field_that_fetches_is_told_of() -> None:
    assert part('<w:fldSimple w:instr="LINK a"/><w:fldSimple w:instr="DDE b"/>').fetches == "LINK"


def test_words_outside_a_run_are_words() -> None:
    assert PartText(f'<w:t xmlns:w="{WORD}">{{{{ dato }}}}</w:t>'.encode(), filled=True).fields == ("dato",)


def test_a_long_text_is_read_as_one() -> None:
    assert part(f"<w:p><w:r><w:t>{'a' * 8191}{{{{ dato }}}}</w:t></w:r></w:p>").fields == ("dato",)


@pytest.mark.parametrize("text", ["<w:p>" * DEEPEST + "</w:p>" * DEEPEST, "<w:p>" * 99])
def test_what_is_too_deep_is_refused(text: str) -> None:
    with pytest.raises(UnsafeXml):
        part(text)


def test_what_is_no_xml_is_refused() -> None:
    with pytest.raises(UnsafeXml):
        PartText(b"<!DOCTYPE a><a/>", filled=False)
    with pytest.raises(expat.ExpatError):
        part("<b:p/>")
