"""Every code of a finding has its text in every language, and is given by the program and known to the catalogue."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter

from tests.house.sources import PACKAGE, ROOT, Hit, Rule, Source, hits, plant, sources

from naermiljomodell.language.base import LANGUAGES, Entry, Said
from naermiljomodell.language.findings import CATALOGUE

CODE = re.compile(r"NM\d{3}")
LEAST = 60
Texts = Mapping[str, Entry]


def holes(text: str) -> frozenset[str]:
    """Give the names of the `{holes}` in *text*; a hole that is not a plain name is given as it stands."""
    return frozenset(
        name + ("!" + conversion if conversion else "") + (":" + form if form else "")
        for _, name, form, conversion in Formatter().parse(text)
        if name is not None
    )


def ill_said(catalogue: Texts) -> Iterator[str]:
    """Find codes of another shape, texts that are empty, and holes that differ from one language to another."""
    for code, entry in catalogue.items():
        if not CODE.fullmatch(code):
            yield f"{code}: not a code"
        for part, said in (("text", entry.text), ("help", entry.help)):
            yield from (f"{code}: no {part} in {language}" for language in LANGUAGES if not said.of(language).strip())
            if len({holes(said.of(language)) for language in LANGUAGES}) > 1:
                yield f"{code}: the holes of the {part} differ"
        yield from (
            f"{code}: {{{hole}}} is not a plain name" for hole in holes(entry.text.nb) if not hole.isidentifier()
        )


def codes(files: Iterable[Source]) -> Counter[str]:
    """Give how many times each code stands as a text of its own in *files*."""
    return Counter(
        node.value
        for source in files
        for node in source.nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    )


def unmatched(root: Path, catalogue: Texts, *, least: int) -> list[str]:
    """Give codes that the program uses and the catalogue lacks, that nobody uses, or that are written down twice."""
    files = sources(root, PACKAGE, least=least)
    texts = [source for source in files if source.name.startswith(f"{PACKAGE}/language/findings")]
    used, written = codes(source for source in files if source not in texts), codes(texts)
    return [
        *(f"{code}: used, not in the catalogue" for code in sorted(used.keys() - catalogue.keys())),
        *(f"{code}: in the catalogue, never used" for code in sorted(catalogue.keys() - used.keys())),
        *(f"{code}: written {times} times" for code, times in sorted(written.items()) if times > 1),
    ]


def facts_missing(catalogue: Texts) -> Rule:
    """Give the rule that a finding made with its facts in place has a fact for every hole of its text."""

    def rule(source: Source) -> Iterator[Hit]:
        for node in source.nodes:
            if not isinstance(node, ast.Call):
                continue
            for code in codes_given(node):
                facts = facts_given(node)
                lacks = holes(catalogue[code].text.nb) - facts if facts is not None and code in catalogue else ()
                yield from ((node.lineno, f"{code} lacks {{{hole}}}") for hole in sorted(lacks))

    return rule


def codes_given(call: ast.Call) -> list[str]:
    """Give the codes among the arguments of *call*."""
    values = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
    return [value for value in values if isinstance(value, str) and CODE.fullmatch(value)]


def facts_given(call: ast.Call) -> frozenset[str] | None:
    """Give the facts that *call* spells out in place, or None when they are made elsewhere."""
    for arg in call.args:
        if isinstance(arg, ast.Dict):
            keys = [key.value for key in arg.keys if isinstance(key, ast.Constant)]
            return frozenset(str(key) for key in keys) if len(keys) == len(arg.keys) else None
    return None


def test_every_finding_says_the_same_in_three_languages() -> None:
    assert len(CATALOGUE) > 80
    assert "\n".join(ill_said(CATALOGUE)) == ""


def test_the_catalogue_holds_the_codes_that_are_used_and_no_other() -> None:
    assert "\n".join(unmatched(ROOT, CATALOGUE, least=LEAST)) == ""


def test_a_finding_has_a_fact_for_every_hole_in_its_text() -> None:
    assert "\n".join(hits(ROOT, facts_missing(CATALOGUE), PACKAGE, least=LEAST)) == ""


def _entry(nb: str, nn: str, en: str) -> Entry:
    """Give an entry whose text is the three given."""
    return Entry("feil", Said(nb, nn, en), Said("a", "b", "c"))


def test_planted_texts_are_found() -> None:
    planted = {
        "NM1": _entry("a", "b", "c"),
        "NM901": _entry("a", " ", "c"),
        "NM902": _entry("{id}", "{id}", "{name}"),
        "NM903": _entry("{a.b}", "{a.b}", "{a.b}"),
    }
    assert list(ill_said(planted)) == [
        "NM1: not a code",
        "NM901: no text in nn",
        "NM902: the holes of the text differ",
        "NM903: {a.b} is not a plain name",
    ]


def test_planted_codes_are_found(tmp_path: Path) -> None:
    plant(tmp_path, f"{PACKAGE}/language/findings_x.py", 'E = {"NM901": 1, "NM902": 2}\nF = {"NM901": 3}\n')
    plant(tmp_path, f"{PACKAGE}/checking/x.py", 'problem("NM901", {})\nproblem("NM903", {})\n')
    catalogue = {code: _entry("a", "b", "c") for code in ("NM901", "NM902")}
    assert unmatched(tmp_path, catalogue, least=2) == [
        "NM903: used, not in the catalogue",
        "NM902: in the catalogue, never used",
        "NM901: written 2 times",
    ]


def test_a_planted_finding_that_lacks_a_fact_is_found(tmp_path: Path) -> None:
    name = f"{PACKAGE}/checking/x.py"
    plant(
        tmp_path, name, 'problem("NM901", {"id": 1})\nproblem("NM901", {"id": 1, "at": 2})\nproblem("NM901", facts)\n'
    )
    catalogue = {"NM901": _entry("{id} {at}", "{id} {at}", "{id} {at}")}
    assert hits(tmp_path, facts_missing(catalogue), PACKAGE, least=1) == [f"{name}:1: NM901 lacks {{at}}"]
