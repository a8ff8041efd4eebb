from __future__ import annotations

import pytest

from naermiljomodell.rendering.word import wml


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('Hei & hå <b> "x"', "Hei &amp; hå &lt;b&gt; &quot;x&quot;"),
        ("a\x0bb\x1f\ud800\uffff", "a\ufffdb\ufffd\ufffd\ufffd"),
        ("áčđŋšŧž æøå 😀", "áčđŋšŧž æøå 😀"),
    ],
)  # fmt: skip
def test_every_sign_may_stand_in_xml(text: str, written: str) -> None:
    assert wml.safe(text) == written


def test_a_new_line_is_a_break() -> None:
    assert wml.words("a\nb\n") == ('<w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:br/>')


def test_a_run_has_its_looks_and_none_when_there_are_none() -> None:
    assert wml.run("a", "<w:b/>") == '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a</w:t></w:r>'
    assert wml.run("a") == '<w:r><w:t xml:space="preserve">a</w:t></w:r>'


def test_the_properties_of_a_paragraph_stand_in_the_order_of_the_schema() -> None:
    made = wml.paragraph(
        "Normal",
        "",
        side=wml.set_to("right"),
        indent=wml.indented(425),
        numbered=wml.numbered(3, 1),
        page=wml.NEW_PAGE,
        keep=wml.KEEP,
    )
    assert made == (
        '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:keepNext/><w:pageBreakBefore/><w:numPr><w:ilvl w:val="1"/>'
        '<w:numId w:val="3"/></w:numPr><w:ind w:left="425"/><w:jc w:val="right"/></w:pPr></w:p>'
    )
    assert wml.paragraph("", "x") == "<w:p>x</w:p>"
    assert wml.set_to("") == ""


def test_a_field_is_five_runs() -> None:
    made = wml.field("PAGE", "1", "<w:b/>")
    assert made.count("<w:r><w:rPr><w:b/></w:rPr>") == 5
    assert '<w:instrText xml:space="preserve"> PAGE </w:instrText>' in made


@pytest.mark.parametrize(("ticked", "sign", "value"), [(False, "☐", "0"), (True, "☒", "1")])
def test_a_square_is_a_sign_and_a_control(sign: str, value: str, *, ticked: bool) -> None:
    made = wml.square(ticked=ticked, looks="<w:sz/>")
    assert f'<w14:checked w14:val="{value}"/>' in made
    assert f"<w:sz/></w:rPr><w:t>{sign}</w:t>" in made


def test_a_place_begins_and_ends_by_its_number() -> None:
    assert wml.marked(7, "nm_a", "x") == '<w:bookmarkStart w:id="7" w:name="nm_a"/>x<w:bookmarkEnd w:id="7"/>'


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("12", 12),
        ("-3", -3),
        (None, None),
        ("", None),
        ("x", None),
        ("1.5", None),
        ("9" * 10, None),
        ("9" * 5000, None),
    ],
)
def test_a_whole_number_is_one_or_none(said: str | None, number: int | None) -> None:
    assert wml.whole(said) == number
