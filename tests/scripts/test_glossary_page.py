"""The glossary has every field from both sides, and names only what is there."""

from __future__ import annotations

import importlib
from pathlib import Path

from scripts.glossary_page import CONCEPTS, glossary_page

from naermiljomodell.domain.area import Area
from naermiljomodell.domain.terms import TERMS

ROOT = Path(__file__).resolve().parents[2]


def test_every_term_stands_in_both_directions() -> None:
    page = glossary_page()
    norwegian, _, english = page.partition("(engelsk-norsk)=")
    assert len(TERMS) > 150
    for field, key in TERMS.items():
        assert f"| `{key}` | `{field}` |" in norwegian
        assert f"| `{field}` | `{key}` |" in english


def test_a_word_that_means_two_things_says_where_it_means_which() -> None:
    line = next(line for line in glossary_page().split("\n") if line.startswith("| `timer` | `hours` |"))
    assert " · " in line
    assert "`Capacity`" in line


def test_the_norwegian_words_stand_in_the_norwegian_alphabet() -> None:
    lines = glossary_page().partition("(norsk-engelsk)=")[2].partition("(engelsk-norsk)=")[0].split("\n")
    keys = [line.split("`")[1] for line in lines if line.startswith("| `")]
    assert keys.index("år") > keys.index("øvrig" if "øvrig" in keys else "verdi")


def test_every_concept_is_a_record_or_a_field() -> None:
    modules = sorted((ROOT / "src/naermiljomodell").rglob("*.py"))
    names = [".".join(file.relative_to(ROOT / "src").with_suffix("").parts) for file in modules]
    known = {
        name
        for module in names
        if not module.endswith(("__main__", "__init__"))
        for name in vars(importlib.import_module(module))
    }
    assert {name for _, name, _ in CONCEPTS} - known - set(Area.model_fields) == set()
