from __future__ import annotations

from dataclasses import replace

import pytest
from tests.rendering.sample import SVG

from naermiljomodell.playbook import Document, Figure, Playbook, Section
from naermiljomodell.rendering.blocks import Paragraph, Run
from naermiljomodell.rendering.paper import paper


def section(level: int, kind: str = "", id_: str = "a") -> Section:
    """Give a section."""
    return Section(id_, "Tittel", level, kind, "Tekst")


def document(*sections: Section, kind: str = "dokument", id_: str = "plan") -> Document:
    """Give a document."""
    return Document(id_, "Plan for *Solvik*", kind, "alle", "Åpning", sections)


def playbook(*documents: Document) -> Playbook:
    """Give a playbook whose main document is another one."""
    main = Document("dreiebok", "Dreiebok", "dreiebok", "alle", "", (section(2),))
    return Playbook("Solvik", "nn", "2027-01-04", "Solvik", (main, *documents), municipality="Fjordbygda")


def test_a_paper_says_what_it_is() -> None:
    one = document(section(2))
    made = paper(playbook(one), one)
    assert (made.name, made.title, made.language, made.made) == ("plan", "Plan for Solvik", "nn", "2027-01-04")
    assert (made.area, made.municipality, made.footer) == ("Solvik", "Fjordbygda", "Solvik")
    assert made.date == "4. januar 2027"
    assert made.opening == (Paragraph((Run("Åpning"),)),)
    assert made.heading == (Run("Plan for "), Run("Solvik", em=True))


def test_a_document_in_another_language_says_so() -> None:
    one = replace(document(), language="en")
    assert paper(playbook(one), one).language == "en"


def test_headings_go_one_step_down_at_a_time() -> None:
    one = document(*(section(level) for level in (2, 4, 6, 3, 2, 3, 4, 5, 6, 6)))
    assert [part.level for part in paper(playbook(one), one).parts] == [2, 3, 4, 3, 2, 3, 4, 5, 6, 6]


def test_a_part_knows_the_kinds_of_all_it_stands_in_and_its_figures() -> None:
    figure = Figure("kart", "Kart", "Om", SVG)
    one = document(section(2, "ark"), section(3), replace(section(4, "skjema"), figures=(figure,)), section(2))
    parts = paper(playbook(one), one).parts
    assert [part.kinds for part in parts] == [("ark",), ("ark",), ("ark", "skjema"), ()]
    assert parts[2].figures == (figure,)


def test_a_poster_is_large_throughout_and_the_next_one_begins_a_page() -> None:
    one = document(section(3), section(2, "plakat"), section(2), kind="plakat")
    made = paper(playbook(one), one)
    assert (made.poster, made.large) == (True, True)
    assert [(part.large, part.new_page) for part in made.parts] == [(True, False), (True, True), (True, False)]
    first = document(section(2, "plakat"), kind="plakat")
    assert [part.new_page for part in paper(playbook(first), first).parts] == [True]
    plain = document(section(2, "plakat"))
    assert [part.new_page for part in paper(playbook(plain), plain).parts] == [False]
    assert paper(playbook(plain), plain).poster is False


@pytest.mark.parametrize(
    ("kind", "parts", "large"),
    [
        ("innbyggerark", ("", "ark"), [True, False]),
        ("dokument", ("", "plakat"), [False, True]),
    ],
)
def test_what_residents_get_is_in_large_type_and_what_those_who_give_it_out_get_is_not(
    kind: str, parts: tuple[str, ...], large: list[bool]
) -> None:
    one = document(*(section(2, part) for part in parts), kind=kind)
    made = paper(playbook(one), one)
    assert made.large is (kind == "innbyggerark")
    assert [part.large for part in made.parts] == large


def test_sheets_posters_phases_and_runs_of_show_begin_a_page_but_never_the_first() -> None:
    kinds = ("ark", "plakat", "fase", "kjoreplan", "steg")
    one = document(section(2, "ark"), *(section(2, kind) for kind in kinds), section(3, "kjoreplan"), section(3, "ark"))
    made = [part.new_page for part in paper(playbook(one), one).parts]
    assert made == [False, True, True, True, True, False, False, True]


def test_where_we_are_is_said_in_the_band_of_phases_alone() -> None:
    marked = replace(section(2, "faseband"), markdown="1. [x] Nå")
    one = document(marked, replace(marked, kind=""))
    band, other = (str(part.blocks) for part in paper(playbook(one), one).parts)
    assert "Her er de" in band
    assert "Her er de" not in other


def test_a_long_document_has_contents_and_so_has_the_main_one() -> None:
    chapters = [section(2)] * 12
    long, short = document(*chapters), document(*chapters[1:])
    sheets, large = document(*chapters[1:], section(2, "ark")), document(*chapters, kind="innbyggerark")
    assert [paper(playbook(one), one).contents for one in (long, short, sheets, large)] == [True, False, False, False]
    book = playbook(long)
    assert paper(book, book.main).contents


def test_chapters_and_their_parts_are_listed_but_each_source_is_not() -> None:
    one = document(section(2), section(3), section(4), section(2, "kilder"), section(3))
    assert [part.listed for part in paper(playbook(one), one).parts] == [True, True, False, True, False]
