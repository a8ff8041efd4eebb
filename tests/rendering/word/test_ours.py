from __future__ import annotations

import pytest
from tests.rendering.sample import solvik
from tests.rendering.word.opened import Opened, words
from tests.rendering.word.strict_reader import W, faults

from naermiljomodell.rendering.paper import paper
from naermiljomodell.rendering.word import wml
from naermiljomodell.rendering.word.ours import OurTemplate
from naermiljomodell.rendering.word.package import own_part
from naermiljomodell.rendering.word.template import Template

FIELDS = {
    "bunntekst": "A & B {{ side }}",
    "side": "Side",
    "av": "av",
    "tittel": "",
    "kommune": "",
    "dato": "",
    "nærmiljø": "",
}


def made(template: OurTemplate | Template) -> Opened:
    """Give the file that comes of a template with a list of each kind, a link, and a picture."""
    book = solvik("nn")
    template.fill(FIELDS)
    template.introduce(paper(book, book.main))
    numbers = [
        template.numbers.new(ordered, start) for ordered, start in ((True, 3), (False, 1), (False, 1), (True, 1))
    ]
    items = "".join(wml.paragraph(template.styles["List Number"], "", numbered=wml.numbered(one, 0)) for one in numbers)
    ties = [template.tie("https://eksempel.no/?a=1&b=2") for _ in range(2)]
    links = "".join(f'<w:hyperlink r:id="{one}" xmlns:r="{wml.R}"/>' for one in ties)
    picture = f'<w:hyperlink r:id="{template.embed("figur1.png", b"dots")}" xmlns:r="{wml.R}"/>'
    data = template.finished(items + wml.paragraph("", links + picture))
    assert faults(data) == []
    return Opened(data)


def test_our_template_is_filled_as_docxtpl_fills_it() -> None:
    ours, theirs = made(OurTemplate()), made(Template(own_part("mal.docx")))
    assert ours.paragraphs() == theirs.paragraphs()
    assert ours.styles == theirs.styles
    for one in (ours, theirs):
        assert words(one.tree("word/footer1.xml")) == "A & B {{ side }} Side 1 av 1"
        assert {lang.get(f"{W}val") for lang in one.tree("word/styles.xml").iter(f"{W}lang")} == {"nn-NO"}
        assert [start.get(f"{W}val") for start in one.tree("word/numbering.xml").iter(f"{W}startOverride")] == [
            "3",
            "1",
        ]
        used = [number.get(f"{W}val") for number in one.document.iter(f"{W}numId")]
        assert used[1] == used[2]
        assert len(set(used)) == 3
        assert b"dots" in one.parts.values()
        core = one.parts["docProps/core.xml"].decode()
        assert "<dc:language>nn-NO</dc:language>" in core
        assert "<dc:creator>Solvik</dc:creator>" in core
        assert core.count("2027-01-04T00:00:00Z") == 2
    assert ours.parts["word/_rels/document.xml.rels"].decode().count("https://eksempel.no/?a=1&amp;b=2") == 1


def test_two_documents_do_not_know_of_each_other() -> None:
    first, second = made(OurTemplate()), made(OurTemplate())
    assert first.parts == second.parts


@pytest.mark.parametrize("template", [OurTemplate(), Template(own_part("mal.docx"))])
def test_the_text_is_as_wide_as_the_page_lets_it_be(template: OurTemplate | Template) -> None:
    template.fill(FIELDS)
    assert template.across == 9638
    assert template.has_bullets is False
