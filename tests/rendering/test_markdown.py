from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.rendering.looking import tags, text
from tests.rendering.sample import solvik

from naermiljomodell.playbook import FOREIGN, FOREIGN_END, FOREIGN_SAID, Document, Playbook, Section
from naermiljomodell.rendering import markdown


def shown(playbook: Playbook) -> str:
    return markdown.render(playbook, playbook.main).decode()


def plain(title: str = "Bok", opening: str = "", footer: str = "Solvik", *sections: Section) -> Playbook:
    return Playbook("Solvik", "nb", "2027-01-04", footer, (Document("d", title, "", "", opening, sections),))


def test_the_document_stands_as_headings_and_blocks_in_order() -> None:
    playbook = plain("Bok", "Inn\n", "Solvik kommune", Section("a", "Fase", 2, "fase", "Tekst\n\n"), Section("b", "Steg", 3, "steg", "\n- [ ] Ring {.for-a}\n"))  # fmt: skip
    assert shown(playbook) == (
        "# Bok\n\nInn\n\n## Fase\n\nTekst\n\n### Steg\n\n- [ ] Ring\n\n---\n\nSolvik kommune\n\nLaget 4. januar 2027\n"
    )


def test_no_mark_for_target_groups_and_no_address_of_a_heading_is_left() -> None:
    page = shown(solvik())
    assert "{" not in page
    assert "steg-kartlegging-1-gjor" not in page
    assert page.count("\n### ") == 30


def test_the_band_says_in_words_where_we_are() -> None:
    assert "2. **Kartlegging** jan.–feb. 2027 → Her er dere\n" in shown(solvik())


def test_a_tick_outside_the_band_stays_a_tick() -> None:
    assert "- [x] Ring\n" in shown(plain("B", "", "S", Section("a", "A", 2, "gjor", "- [x] Ring")))


def test_a_figure_is_its_title_and_description() -> None:
    assert "**Figur: Aktørkart for Solvik** Frivilligsentralen knytter biblioteket og velforeningen sammen.\n" in shown(
        solvik()
    )


def test_the_foot_is_in_the_language_of_the_playbook() -> None:
    assert shown(solvik("nn")).endswith("\n\nLaga 4. januar 2027\n")
    assert shown(solvik("en")).endswith("\n\nMade 4 January 2027\n")


def test_the_foot_of_a_document_in_another_language_is_in_that_language() -> None:
    english = solvik("en")
    page = markdown.render(english, replace(english.main, language="nn")).decode()
    assert page.endswith("\n\nLaga 4. januar 2027\n")


@given(st.text(alphabet="ab <>&*_`[]()!#~|{}\\-+=.1").filter(str.strip))
def test_the_foot_reads_as_it_was_written_whatever_signs_it_has(footer: str) -> None:
    page = shown(plain(footer=footer))
    foot = page.removeprefix("# Bok\n\n---\n\n").removesuffix("\n\nLaget 4. januar 2027\n")
    rendered = MarkdownIt("commonmark").enable("table").render(foot)
    assert [tag for tag, _ in tags(rendered)] == ["p"]
    assert text(rendered).split() == footer.split()


@given(st.text(), st.text(), st.text())
def test_any_text_gives_line_feeds_only_one_at_the_end_and_the_same_bytes(title: str, opening: str, body: str) -> None:
    playbook = plain(title, opening, "Solvik", Section("a", title, 2, "", body))
    page = markdown.render(playbook, playbook.main)
    assert page == markdown.render(replace(playbook), playbook.main)
    assert b"\r" not in page
    assert page.endswith(b"2027\n")


def test_a_heading_is_one_line() -> None:
    assert shown(plain("Bok\nto")).startswith("# Bok to\n")


def linked(*texts: str) -> Playbook:
    """Give a playbook of two documents; the first has the sections a, b … with *texts*, the second one section, c."""
    sections = tuple(Section("ab"[n], "AB"[n], 2, "", text) for n, text in enumerate(texts))
    book = Document("dreiebok", "Bok", "dreiebok", "", "", sections)
    other = Document(
        "kart", "Kart", "", "", "Se [b](index.html#b).", (Section("c", "C", 2, "", "[tilbake](index.html)"),)
    )
    return Playbook("Solvik", "nb", "2027-01-04", "S", (book, other))


def test_a_heading_that_a_link_leads_to_has_its_address_on_a_line_above_it() -> None:
    page = shown(plain("B", "Se [A](#a).", "S", Section("a", "A", 2, "", "Tekst"), Section("b", "B", 2, "", "Tekst")))
    assert '\n\n<a id="a"></a>\n\n## A\n' in page
    assert '<a id="b">' not in page


def test_a_link_from_another_document_gives_an_address_too() -> None:
    page = shown(linked("Se [c](kart.html#c).", "Tekst"))
    assert '\n<a id="b"></a>\n\n## B\n' in page
    assert '<a id="c">' not in page


def test_a_link_to_a_page_of_the_playbook_leads_to_its_markdown() -> None:
    playbook = linked("[kart](kart.html), [c](kart.html#c), [ute](https://a.no/kart.html), [annet](annet.html)", "")
    page = shown(playbook)
    assert "[kart](kart.md), [c](kart.md#c), [ute](https://a.no/kart.html), [annet](annet.html)" in page
    other = markdown.render(playbook, playbook.documents[1]).decode()
    assert "Se [b](dreiebok.md#b)." in other
    assert "[tilbake](dreiebok.md)" in other


def test_every_link_within_a_document_leads_to_a_heading_that_has_its_address() -> None:
    page = shown(solvik())
    wanted = set(re.findall(r"\]\(#([a-z0-9-]+)\)", page))
    assert wanted
    assert wanted == set(re.findall(r'^<a id="([a-z0-9-]+)"></a>$', page, re.MULTILINE))


def test_a_note_stands_before_the_opening() -> None:
    playbook = plain(opening="Inn")
    page = markdown.render(playbook, replace(playbook.main, note="In *Norwegian* only.")).decode()
    assert page.startswith("# Bok\n\nIn \\*Norwegian\\* only.\n\nInn\n\n---")


def test_what_is_in_bokmal_only_says_so() -> None:
    page = small_in_english().decode()
    assert page.startswith("# (in Norwegian) Bok\n\n(in Norwegian) Inn, og mer\n\n## Del\n\n")


def small_in_english() -> bytes:
    """Give an English document that has texts in bokmål."""
    section = Section("a", f"{FOREIGN}Del{FOREIGN_END}", 2, "", "Text")
    opening = f"{FOREIGN_SAID}Inn{FOREIGN_END}, {FOREIGN}og mer{FOREIGN_END}"
    document = Document("d", f"{FOREIGN_SAID}Bok{FOREIGN_END}", "", "", opening, (section,))
    return markdown.render(Playbook("Solvik", "en", "2027-01-04", "Solvik", (document,)), document)
