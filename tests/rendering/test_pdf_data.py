from __future__ import annotations

import json
from typing import Any

from tests.rendering.sample import SVG

from naermiljomodell.playbook import Figure
from naermiljomodell.rendering.blocks import Paper, Part
from naermiljomodell.rendering.pdf_data import alt, data
from naermiljomodell.rendering.reading import blocks, title
from naermiljomodell.standalone import view


def made(markdown: str, *, large: bool = False) -> Any:  # noqa: ANN401  plain data
    """Give the data of a document with one part."""
    figure = Figure("kart", "Kart", "Om", SVG)
    part = Part(2, "a", title("A", ""), ("skjema",), large, True, True, blocks(markdown, ""), (figure,))
    sheet = Paper(
        "plan",
        "Plan",
        title("*Plan*", ""),
        "nn",
        "Solvik",
        "",
        "4. januar",
        "2027-01-04",
        "Fot",
        large,
        False,
        blocks("Å", ""),
        (part,),
    )
    return json.loads(json.dumps(data(sheet, {"referat": "referat.pdf"})))


def of(found: Any) -> list[Any]:  # noqa: ANN401  likewise
    """Give the blocks of the one part."""
    return list(found["parts"][0]["b"])


def test_a_document_is_plain_data() -> None:
    found = made("Tekst")
    parts = found.pop("parts")
    assert found == {
        "title": "Plan",
        "author": "Solvik",
        "area": "Solvik",
        "lang": "nn",
        "region": "NO",
        "large": False,
        "poster": False,
        "contents": False,
        "footer": "Fot",
        "words": {"page": "Side", "of": "av", "contents": "Innhald"},
        "addresses": ["a"],
        "heading": [{"t": "Plan", "e": True}],
        "opening": [{"k": "p", "r": ["Å"], "h": False}],
    }
    (part,) = parts
    assert {key: part[key] for key in ("id", "level", "r", "large", "page", "listed", "form")} == {
        "id": "a", "level": 2, "r": ["A"], "large": False, "page": True, "listed": True, "form": True,
    }  # fmt: skip
    (figure,) = part["f"]
    assert (figure["title"], figure["about"], figure["alt"]) == ("Kart", "Om", "Kart. Om")
    assert figure["svg"].startswith("<?xml")
    _, _, wide, high = map(float, view(SVG))
    assert figure["high"] == high / wide


def test_each_kind_of_block_is_told_by_a_word() -> None:
    text = "Om:\n\n| A |\n|--:|\n| b |\n\n#### Før\n\n- [ ] a\n- [x] b\n\n4. c\n\n> d\n\n```\ne\n```\n\n___\n"
    found = of(made(text))
    assert [block["k"] for block in found] == ["p", "table", "p", "list", "list", "quote", "code", "rule"]
    assert [block.get("stays") for block in found] == [True, *[False] * 6, None]
    assert found[1] == {"k": "table", "head": [{"r": ["A"], "a": "right"}], "rows": [[{"r": ["b"], "a": "right"}]], "w": [1000], "split": False, "stays": False}  # fmt: skip
    assert [item["x"] for item in found[3]["i"]] == ["open", "ticked"]
    assert (found[4]["o"], found[4]["start"]) == (True, 4)


def test_a_question_stays_with_the_line_to_answer_on() -> None:
    assert [block.get("stays") for block in of(made("Hva savner du?\n\n___\n"))] == [True, None]


def test_a_run_says_only_what_it_is() -> None:
    (said,) = of(made("**a** `c` [d](referat.html#x)"))
    assert said["r"] == [
        {"t": "a", "s": True},
        " ",
        {"t": "c", "c": True},
        " ",
        {"t": "d", "l": "referat.pdf"},
    ]


def test_a_table_with_a_tall_cell_may_be_split() -> None:
    (table,) = of(made("| A |\n|---|\n| " + "ord " * 160 + " |\n"))
    assert table["split"] is True


def test_a_figure_without_more_to_say_is_said_by_its_title() -> None:
    assert alt(Figure("a", "Kart", "", SVG)) == "Kart."
