from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from naermiljomodell.composing.sections import illustrated, split
from naermiljomodell.playbook import Figure, Section

IDS = ["a", "b", "a-2", "a-3", "a-2-2"]
heads = st.tuples(st.integers(1, 6), st.sampled_from(IDS), st.sampled_from(["", " .steg"])).map(
    lambda head: f"{'#' * head[0]} Tittel {head[1]} {{: #{head[1]}{head[2]}}}"
)
others = [
    "tekst",
    "",
    "  ",
    "# Uten merke",
    "## x {: #Stor}",
    "```",
    "- punkt {.for-a}",
    "ende  ",
    "\t",
    "  \t ",
    "## y {: #c .d .e}",
]
documents = st.lists(st.one_of(heads, st.sampled_from(others), st.text())).map("\n".join)


def pieces(markdown: str) -> tuple[list[str], list[str]]:
    """Give what *markdown* says, piece by piece with the title first, and the ids its sections ask for."""
    mark = re.compile(r"^(#{1,6}) (.+?) \{: #([a-z0-9-]+)(?: \.([a-z0-9-]+))?\}$")
    title, said, ids = "", [], []
    for line in markdown.split("\n"):
        match = mark.match(line)
        if match and match[1] == "#" and not title:
            title = match[2]
        elif match:
            said.append(match[2])
            ids.append(match[3])
        else:
            said.append(line)
    return [title, *said], ids


@given(documents)
def test_nothing_is_lost_and_all_stands_in_its_order(markdown: str) -> None:
    title, opening, sections = split(markdown)
    said = "".join([title, opening, *(part for s in sections for part in (s.title, s.markdown))])
    assert "".join(said.split()) == "".join("".join(pieces(markdown)[0]).split())


@given(documents)
def test_every_section_has_an_id_of_its_own_that_begins_with_the_one_it_asked_for(markdown: str) -> None:
    ids = [s.id for s in split(markdown)[2]]
    assert len(set(ids)) == len(ids)
    assert all(id_.startswith(asked) for id_, asked in zip(ids, pieces(markdown)[1], strict=True))


@given(documents)
def test_a_section_is_tidy_and_stays_so(markdown: str) -> None:
    for text in [split(markdown)[1], *(s.markdown for s in split(markdown)[2])]:
        assert not text.startswith("\n")
        assert not text.endswith("\n")
        assert "\n\n\n" not in text
        assert split(text)[1] == text


def test_a_document_has_a_title_an_opening_and_sections() -> None:
    title, opening, sections = split(
        "# Dreiebok for Ål {: #dreiebok}\n\nLes dette.\n\n\n## Fasene {: #fasene .faseband}\n1. En\n### Mer {: #mer}\n"
    )
    assert (title, opening) == ("Dreiebok for Ål", "Les dette.")
    assert [(s.id, s.title, s.level, s.kind, s.markdown) for s in sections] == [
        ("fasene", "Fasene", 2, "faseband", "1. En"),
        ("mer", "Mer", 3, "", ""),
    ]


def test_two_sections_with_one_id_get_numbers_that_are_free() -> None:
    sections = split("## A {: #a}\n## A {: #a}\n## B {: #a-2}\n## C {: #a-2}")[2]
    assert [s.id for s in sections] == ["a", "a-2", "a-2-2", "a-2-3"]


def test_a_second_heading_of_the_first_level_is_a_chapter() -> None:
    title, _, sections = split("# En {: #en}\n\n# To {: #to}\ntekst")
    assert title == "En"
    assert [(s.id, s.title, s.level, s.markdown) for s in sections] == [("to", "To", 2, "tekst")]


def test_a_heading_without_a_mark_belongs_to_the_text_it_stands_in() -> None:
    opening, sections = split("## Uten\n\n## Med {: #med}\n\n#### Under\ntekst")[1:]
    assert opening == "## Uten"
    assert sections[0].markdown == "#### Under\ntekst"


def test_a_line_break_of_markdown_stays_and_other_white_space_at_the_end_goes() -> None:
    assert split("en   \nto  \n\ntre \nfire\t\n   \n\nfem  ")[1] == "en  \nto\n\ntre\nfire\n\nfem"


def test_a_line_of_nothing_but_spaces_is_tidied_at_once() -> None:
    _, _, sections = split("## A {: #a}\na" + " " * 200_000 + "b" + " " * 200_000 + "\nc")
    assert sections[0].markdown == "a" + " " * 200_000 + "b  \nc"


def test_a_figure_stands_in_every_section_of_its_kind_and_in_no_other() -> None:
    figure, other = (Figure(id_, "Kart", "Et kart.", "<svg></svg>") for id_ in ("kart", "tidslinje"))
    sections = tuple(Section(id_, "T", 2, kind, "") for id_, kind in (("a", "kart"), ("b", ""), ("c", "kart")))
    assert [section.figures for section in illustrated(sections, (figure, other))] == [(figure,), (), (figure,)]
    assert illustrated(sections, ()) == sections


def test_several_figures_of_one_kind_stand_in_their_order() -> None:
    first, second = (Figure("tidslinje", title, "", "<svg></svg>") for title in ("2027", "2028"))
    (section,) = illustrated((Section("a", "T", 2, "tidslinje", ""),), (first, second))
    assert section.figures == (first, second)
