from __future__ import annotations

import pytest
from tests.rendering.sample import solvik
from tests.rendering.whole import ids, whole
from tests.rendering.word.opened import Opened
from tests.rendering.word.strict_reader import W, faults

from naermiljomodell.playbook import FOREIGN_END, FOREIGN_SAID, Document, Playbook, Section
from naermiljomodell.rendering import docx


@pytest.mark.parametrize("id_", ids())
def test_every_document_is_one_that_a_strict_reader_takes(id_: str) -> None:
    book = whole()
    assert faults(docx.render(book, next(one for one in book.documents if one.id == id_))) == []


def test_the_same_playbook_gives_the_same_bytes() -> None:
    book = solvik()
    assert docx.render(book, book.main) == docx.render(solvik(), solvik().main)


@pytest.mark.parametrize(
    ("language", "tag", "side"), [("nb", "nb-NO", "Side"), ("nn", "nn-NO", "Side"), ("en", "en-GB", "Page")]
)
def test_the_language_of_the_text_and_of_what_stands_below_it(language: str, tag: str, side: str) -> None:
    book = solvik(language)
    file = Opened(docx.render(book, book.main))
    assert {one.get(f"{W}val") for one in file.tree("word/styles.xml").iter(f"{W}lang")} == {tag}
    assert f"{side} " in file.parts["word/footer1.xml"].decode()
    assert [one.text for one in file.tree("word/footer1.xml").iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]


def test_words_in_bokmal_are_marked_and_said_to_be_so() -> None:
    text = f"Meet {FOREIGN_SAID}hjemme{FOREIGN_END}."
    one = Document("plan", "Plan", "dokument", "", text, (Section("a", "A", 2, "", ""),))
    file = Opened(docx.render(Playbook("Solvik", "en", "2027-01-04", "", (one,)), one))
    assert "Meet (in Norwegian) hjemme." in [said.text for said in file.paragraphs()]
    assert [lang.get(f"{W}val") for lang in file.document.iter(f"{W}lang")] == ["nb-NO"]


def test_signs_of_every_kind_come_through() -> None:
    text = "Hei & hå \\<b> áčđŋšŧž 😀 {{ tittel }} {% if %} \\\\1"
    one = Document("plan", "Plan & {{ x }}", "dokument", "", text, ())
    file = Opened(docx.render(Playbook("Sol & vik", "nb", "2027-01-04", "{{ y }} & <z>", (one,)), one))
    assert [said.text for said in file.paragraphs()] == [
        "Plan & {{ x }}",
        "Hei & hå <b> áčđŋšŧž 😀 {{ tittel }} {% if %} \\1",
    ]
    assert "{{ y }} &amp; &lt;z&gt;" in file.parts["word/footer1.xml"].decode()
