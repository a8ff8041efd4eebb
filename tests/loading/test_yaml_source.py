from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from naermiljomodell.loading.files import clean
from naermiljomodell.loading.yaml_source import DEPTH, FASTEST, MOST, Mark, PureParser, Source, Value, parse

PARSERS = pytest.mark.parametrize("events", [FASTEST, PureParser])


def read(text: str) -> Source:
    """Give *text* as both parsers read it, after seeing that they agree."""
    fast, pure = parse(text, "naermiljo.yaml"), parse(text, "naermiljo.yaml", events=PureParser)
    assert fast.data == pure.data
    assert (dict(fast.marks), dict(fast.key_marks)) == (dict(pure.marks), dict(pure.key_marks))
    assert kinds(fast) == kinds(pure)
    return fast


def kinds(source: Source) -> list[str]:
    """Give the codes; of a line that opens a bracket and is broken, only that it is.

    How far ahead a parser looks decides whether it misses the colon, the indentation or the closing bracket.
    """
    broken = {"NM033", "NM034", "NM036", "NM041"} if {"[", "{"} & set("".join(source.lines)) else set()
    return sorted("broken" if p.code in broken else p.code for p in source.problems)


def found(text: str) -> list[tuple[str, int, int]]:
    return [(p.code, p.line, p.column) for p in read(text).problems]


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "on",
        "true",
        "0301",
        "12",
        "1,5",
        "18:00",
        "2025-01",
        "2025-01-06",
        "0x1f",
        ".inf",
        "1_000",
        "Null",
        "NULL",
        "=",
        "a~",
    ],
)
def test_a_plain_scalar_stays_text(text: str) -> None:
    assert read(f"verdi: {text}").data == {"verdi": text}
    assert read(f"verdi:\n  - {text}\n  - {text}: {text}\n").data == {"verdi": [text, {text: text}]}


@pytest.mark.parametrize("text", ["null", "~", "", "# ikke oppgitt"])
def test_null_tilde_and_nothing_are_none(text: str) -> None:
    assert read(f"verdi: {text}\nannet: x").data == {"verdi": None, "annet": "x"}


@pytest.mark.parametrize("text", ["'null'", '"~"', "''", '""', "!!x"])
def test_what_is_quoted_is_text_whatever_it_says(text: str) -> None:
    data = read(f"verdi: {text}").data
    assert data == ({"verdi": text.strip("'\"")} if text[0] != "!" else None)


def test_every_style_of_yaml_is_read() -> None:
    text = """\
# kommentar
navn: Ullerål   # mer
"sitert nøkkel": 'det''s'
flere linjer: Et
  inkluderende

  nærmiljø
block: |
  - en

  - to
folded: >-
  en
  to
liste:
- a
-
  - b
- {c: d, e: [f, g?, h:i], j: }
? lang nøkkel
: verdi
"""
    assert read(text).data == {
        "navn": "Ullerål",
        "sitert nøkkel": "det's",
        "flere linjer": "Et inkluderende\nnærmiljø",
        "block": "- en\n\n- to\n",
        "folded": "en to",
        "liste": ["a", ["b"], {"c": "d", "e": ["f", "g?", "h:i"], "j": None}],
        "lang nøkkel": "verdi",
    }
    assert read(text).problems == ()


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("|", "a\n"),
        ("|-", "a"),
        ("|+", "a\n\n"),
        ("|1", " a\n"),
        ("|1-", " a"),
        ("|-1", " a"),
        ("|# x", "a\n"),
        (">2+", "a\n\n"),
    ],
)
def test_the_sign_before_a_text_of_several_lines_may_say_more(header: str, value: str) -> None:
    assert read(f"tekst: {header}\n  a\n\nnavn: x\n").data == {"tekst": value, "navn": "x"}


def test_bom_line_ends_emoji_and_unicode_form_make_no_difference() -> None:
    text = "navn: Ullerål 🌳\nmål: {hovedmål: Åpen dør}\n"
    plain = read(text)
    for form in (
        "\ufeff" + text,
        text.replace("\n", "\r\n"),
        text.replace("\n", "\r"),
        unicodedata.normalize("NFD", text),
    ):
        source = read(form)
        assert (source.data, dict(source.marks), source.lines) == (plain.data, dict(plain.marks), plain.lines)
        assert source.problems == ()
    assert plain.marks["mål", "hovedmål"] == Mark(2, 17, 8)


def test_a_key_that_stands_twice_says_where_it_stood_first_and_the_rest_is_read() -> None:
    source = read("navn: a\nby: b\nnavn: {x: 1, x: 2}\neier: c\nby: d\n")
    assert source.data == {"navn": "a", "by": "b", "eier": "c"}
    assert source.marks["navn",] == Mark(1, 7, 1)
    assert [(p.code, p.line, p.column, p.width, dict(p.facts)["first"]) for p in source.problems] == [
        ("NM023", 3, 1, 4, "1"),
        ("NM023", 3, 14, 1, "3"),
        ("NM023", 5, 1, 2, "2"),
    ]
    assert source.problems[0].message() == "nøkkelen «navn» står to ganger, først på linje 1"


def test_the_two_unicode_forms_of_a_key_are_one_key() -> None:
    assert found("mål: 1\nma\u030al: 2") == [("NM023", 2, 1)]
    assert found('mål: 1\n"ma\\u030al": 2') == [("NM023", 2, 1)]


@pytest.mark.parametrize(
    ("text", "data", "places"),
    [
        ("a: &x 1\nb: *x\n", {"a": "1", "b": None}, [("NM024", 1, 4), ("NM025", 2, 4)]),
        ("a: &x [1]\n&y b: 2\n", {"a": ["1"], "b": "2"}, [("NM024", 1, 4), ("NM024", 2, 1)]),
        ("<<: {a: 1}\nb: 2\n", {"b": "2"}, [("NM028", 1, 1)]),
        ("'<<': 1\n", {"<<": "1"}, []),
        ("%YAML 1.2\n%TAG ! x\n# x\n\n---\na: 1\n", {"a": "1"}, [("NM027", 1, 1)]),
        ("---\na: 1\n---\nb: 2\n", {"a": "1"}, [("NM029", 3, 1)]),
        ("a: 1\n...\nb: 2\n", {"a": "1"}, [("NM029", 3, 1)]),
        ("a: 1\n...\n", {"a": "1"}, []),
        ("? [a]\n: 1\nb: 2\n", {"b": "2"}, [("NM031", 1, 3)]),
        ("{a: 1}: 1\nb: 2\n", {"b": "2"}, [("NM031", 1, 1)]),
        ("a: 1\n*x : 1\n", {"a": "1"}, [("NM031", 2, 1), ("NM025", 2, 1)]),
        ("? \n: 1\n'': 2\n", {"": "2"}, [("NM031", 1, 2)]),
        ("a:\tb\n#\t\nc: d\t\n", {"a": "b", "c": "d"}, [("NM022", 1, 3)]),
        ("a: 1\u2028b\n# x\u2029\ty\nc: d\x85\n", {"a": "1 b", "c": "d"}, [("NM022", 1, 5)]),
        ("a:\n\tb: 1\n\n\t\n\tc: 2\n", {"a": {"b": "1", "c": "2"}}, [("NM021", 2, 1)]),
        ("a:\n  b: 1\n\tc: 2\n", None, [("NM021", 3, 1)]),
        ("a:\n \u00a0b: 1\n", {"a": {"b": "1"}}, [("NM021", 2, 2)]),
        ("a: b\x00\n", {"a": "b"}, [("NM008", 1, 5)]),
        ('a: "b\\0"\n"\\x07": 1\n', {"a": "b ", " ": "1"}, [("NM008", 1, 4), ("NM008", 2, 1)]),
    ],
)
def test_what_a_form_has_no_use_for_is_a_finding_and_the_rest_is_read(
    text: str, data: Value, places: list[tuple[str, int, int]]
) -> None:
    assert read(text).data == data
    assert sorted(found(text)) == sorted(places)


@pytest.mark.parametrize("text", ["a: !t 1", "!!map {a: 1}", "!t a: 1", "a: !<x", "a: !x!y 1", "a: !Viktig"])
def test_a_tag_is_a_finding_and_nothing_is_guessed(text: str) -> None:
    assert read(text).data is None
    assert [code for code, _, _ in found(text)] == ["NM026"]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# bare en kommentar\n", "---", "---\n", "null", "~\n", "\t\n", "--- # x\n...\n"]
)
def test_an_empty_text_is_a_finding(text: str) -> None:
    source = read(text)
    assert (source.data, dict(source.marks)) == (None, {})
    assert [p.code for p in source.problems] == ["NM009"]


@pytest.mark.parametrize("text", ["- a\n- b\n", "tekst", "navn:Hønefoss\nby:Hønefoss\n", "[]"])
def test_a_text_without_keys_at_the_top_is_a_finding(text: str) -> None:
    source = read(text)
    assert (source.data, dict(source.marks)) == (None, {})
    assert found(text) == [("NM032", 1, 1)]


def test_anything_may_stand_at_the_top_where_it_is_asked_for() -> None:
    source = parse("- a\n- b\n", "liste.yaml", top="any")
    assert (source.data, source.problems) == (["a", "b"], ())
    assert source.marks[1,] == Mark(2, 3, 1)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("navn Hønefoss\nby: x\n", ("NM033", 1, 1)),
        ("a: 1\nnavn:Hønefoss\nby: x\n", ("NM033", 2, 1)),
        ("a: 1\n\nnavn\n# x\n\nby: x\n", ("NM033", 3, 1)),
        ("a: {b:[1]}\n", ("NM033", 1, 5)),
        ("a: 1\n  b: 2\n", ("NM034", 2, 4)),
        ("a:\n  - 1\n   b: 2\n", ("NM034", 3, 5)),
        ("a:\n  - 1\n - 2\n", ("NM034", 3, 2)),
        (" a: 1\nb: 2\n", ("NM034", 2, 1)),
        ("a: 'Bygda\nb: 2\n", ("NM035", 1, 4)),
        ('a: "Bygda\n---\nb: 2\n', ("NM035", 1, 4)),
        ("a: [1, 2\nb: 3\n", ("NM036", 1, 4)),
        ("a: {b: 1\n", ("NM036", 1, 4)),
        ("a: 1\nb: [{x: 1}, {", ("NM036", 2, 13)),
        ("a: [", ("NM036", 1, 4)),
        ("a: [{}, [1,\n\n", ("NM036", 1, 9)),
        ("# ]\na: {b: [1],\n", ("NM036", 2, 4)),
        ("a: 1\n[b]\n", ("NM036", 2, 1)),
        ("a: [1}\n", ("NM036", 1, 4)),
        ("a: b: c\n  [", ("NM039", 1, 5)),
        ("a: @navn\n", ("NM037", 1, 4)),
        ("a: 100\nb: %\n", ("NM037", 2, 4)),
        ("a:\n%x\n", ("NM037", 2, 1)),
        ("a: **viktig** x\n", ("NM037", 1, 4)),
        ("a: & b\n", ("NM037", 1, 4)),
        ("a: `x`\n", ("NM037", 1, 4)),
        ("a: ]\n", ("NM037", 1, 4)),
        ('a: "x\\q"\n', ("NM038", 1, 6)),
        ("møte: kl: 18\n", ("NM039", 1, 9)),
        ("a: - b\n", ("NM040", 1, 4)),
        ('a: "Ål" skole\n', ("NM041", 1, 9)),
        ("a: [b] c\n", ("NM041", 1, 8)),
        ("a: 'it's'\n", ("NM041", 1, 8)),
        ("a: |9x\n", ("NM020", 1, 6)),
        ("a: |0\n", ("NM020", 1, 5)),
    ],
)
def test_what_cannot_be_read_is_explained_at_the_place_to_mend(text: str, place: tuple[str, int, int]) -> None:
    source = read(text)
    assert (source.data, dict(source.marks)) == (None, {})
    assert found(text) == [place]
    assert source.problems[0].source == source.line_text(place[1])
    assert "{" not in source.problems[0].message().replace("«{»", "")


@pytest.mark.parametrize("escape", ["\\ud83d", "\\ud83d\\ude00", "\\UFFFFFFFF", "\\U00110000", "\\x4", "\\å"])
def test_an_escape_for_no_letter_is_a_finding(escape: str) -> None:
    assert [(code, line) for code, line, _ in found(f'a: 1\nb: "{escape}"\n')] == [("NM038", 2)]


def test_findings_before_a_fault_are_kept() -> None:
    assert found("a: 1\na: 2\nb:\t3\nc: [\n") == [("NM023", 2, 1), ("NM022", 3, 3), ("NM036", 4, 4)]


@pytest.mark.parametrize("text", ["[" * 10_000_000, "{" * 10_000, "- " * 10_000, "[[{a: " * 1_000, "? " * 1_000])
def test_a_text_that_goes_too_deep_is_a_finding(text: str) -> None:
    source = parse(text, "x.yaml")
    assert source.data is None
    assert source.problems[-1].code == "NM030"
    assert f"{DEPTH}" in source.problems[-1].message()


@PARSERS
def test_a_text_may_go_as_deep_as_the_limit(events: type[PureParser]) -> None:
    assert parse("[" * DEPTH + "]" * DEPTH, "x", top="any", events=events).problems == ()
    assert [p.code for p in parse("[" * (DEPTH + 1), "x", top="any", events=events).problems] == ["NM030"]


def test_a_text_with_very_many_findings_is_read_no_further() -> None:
    source = read("a: 1\n" * 1_000)
    assert source.data is None
    assert [p.code for p in source.problems] == ["NM023"] * MOST + ["NM023", "NM042"]


def test_the_pure_parser_stands_in_where_the_c_one_is_missing() -> None:
    code = (
        "import sys; sys.modules['yaml._yaml'] = None\n"
        "from naermiljomodell.loading.yaml_source import FASTEST, PureParser, parse\n"
        "print(FASTEST is PureParser, parse('a: [b, c?]', 'x').data)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout == "True {'a': ['b', 'c?']}\n"


PIECES = [
    *(
        "a",
        "b",
        "å",
        "no",
        "1",
        "null",
        "~",
        "a: 1",
        "\nb: 2",
        "\n  c: 3",
        "[1, 2]",
        "{a: 1}",
        "x y?",
        "😀",
        "e\u0301",
        ";",
    ),
    *(
        ": ",
        ":",
        "- ",
        "-",
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        " ",
        "  ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        "'",
        '"',
        "''",
        '""',
    ),
    *(
        "# c",
        "|",
        "|\n",
        ">",
        "|2",
        ">-\n",
        "|+",
        "@",
        "`",
        "\n---\n",
        "\n...\n",
        "\\n",
        "\\",
        "\\x41",
        "<<",
        "<<: ",
        "+",
        "=",
    ),
    *("\t", "\r\n", "\r", "\x00", "\u00a0", "\u2028", "\ufeff", "*a", "&", "*"),
]
"""What YAML is made of, short of tags, directives and keys with `?`, at whose edges libyaml and PyYAML differ."""


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_the_c_parser_and_the_pure_one_agree(text: str) -> None:
    read(text)


@given(
    st.text() | st.lists(st.sampled_from([*PIECES, "&a ", "? ", "!t ", "!", "%", "\\ud83d"]), max_size=20).map("".join)
)
@example("\ud800")
@example('"\\UFFFFFFFF"')
def test_any_text_gives_data_or_findings(text: str) -> None:
    for events in (FASTEST, PureParser):
        source = parse(text, "x.yaml", events=events)
        assert source.data is not None or source.problems
        for problem in source.problems:
            assert problem.message()
            assert problem.line >= 1
            assert 1 <= problem.column <= len(source.line_text(problem.line)) + 1
            assert problem.source == source.line_text(problem.line)


@given(st.binary())
def test_any_bytes_read_as_text_give_data_or_findings(data: bytes) -> None:
    source = parse(data.decode("utf-8", "surrogateescape"), "x.yaml")
    assert source.data is not None or source.problems


TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\x85\u00a0\u2007\u202f\u3000\u2028\u2029\ufeff\ufffe\uffff"),
    max_size=12,
).map(lambda text: clean(text, "x")[0])
DATA: st.SearchStrategy[Value] = st.recursive(
    st.none()
    | TEXT
    | st.sampled_from(["no", "0301", "null", "2025-01-06", "18:00", "- a", "a: b", "# x", "<<", "*a", "&a"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(TEXT, DATA, max_size=4).filter(bool), st.booleans(), st.sampled_from([True, False, None]))
def test_what_is_written_as_yaml_is_read_back(data: dict[str, Value], plain: bool, flow: bool | None) -> None:  # noqa: FBT001  # drawn
    text = yaml.safe_dump(data, allow_unicode=plain, default_flow_style=flow, sort_keys=False)
    source = read(text)
    assert source.problems == ()
    assert source.data == data


@given(st.text(st.characters(codec="utf-8")) | st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_both_unicode_forms_give_equal_data_and_places(text: str) -> None:
    composed, parted = (parse(unicodedata.normalize(form, text), "x.yaml") for form in ("NFC", "NFD"))
    assert composed == parted
    assert dict(composed.marks) == dict(parted.marks)


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_line_ends_make_no_difference(text: str) -> None:
    assume("\r" not in text)
    assert parse(text, "x.yaml") == parse(text.replace("\n", "\r\n"), "x.yaml")


def scalars(value: Value, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif value is not None:
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from scalars(inner, (*path, key))


@given(DATA, st.sampled_from([True, False, None]), st.integers(1, 40))
def test_every_place_is_where_the_text_stands(data: Value, flow: bool | None, first_line: int) -> None:  # noqa: FBT001  # drawn
    text = yaml.safe_dump({"a": data}, allow_unicode=True, default_flow_style=flow, sort_keys=False)
    source = parse(text, "x.yaml", first_line=first_line)
    for path, mark in [*source.marks.items(), *source.key_marks.items()]:
        assert mark.width >= 1, path
        assert mark.column - 1 + mark.width <= len(source.line_text(mark.line)), path
    for path, value in scalars(source.data):
        mark = source.marks[path]
        shown = source.line_text(mark.line)[mark.column - 1 :]
        assert shown[:1] in {"'", '"', "|", ">"} or shown[: mark.width] == value or value.startswith(shown.strip())
    for path, mark in source.key_marks.items():
        shown = source.line_text(mark.line)[mark.column - 1 :]
        assert shown[:1] in {"'", '"'} or shown[: mark.width] == path[-1]
