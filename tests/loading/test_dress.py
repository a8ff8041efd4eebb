from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.loading.layer_sample import places

from naermiljomodell.errors import Problem
from naermiljomodell.loading.dress import ARMS_LIMIT, Theme, read_coat_of_arms, read_theme

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give an empty folder."""
    return tmp_path


def theme(root: Path, text: str) -> tuple[Theme, tuple[Problem, ...]]:
    """Give what is read of *text* as a theme."""
    (root / "tema.css").write_text(text, encoding="utf-8", newline="\n")
    return read_theme(root, "tema.css")


def test_a_theme_is_its_custom_properties_in_order(root: Path) -> None:
    text = (
        "/* Kommunens farger;\n   to linjer: { } */\n"
        ":root {\n  --ds-color-accent-base-default: #0062BA;\n  --ds-size-4 :  1.25rem /* stor */ ;\n"
        "  --skrift: \"Open Sans\", 'Arial', sans-serif;\n  --skygge: 0 1px calc(2px + (3px * 2)) rgb(0 0 0 / 20%)\n}\n"
        "html{--raster: [start] 1fr [slutt]}\n"
    )
    found, problems = theme(root, text)
    assert problems == ()
    assert found == (
        ("--ds-color-accent-base-default", "#0062BA"),
        ("--ds-size-4", "1.25rem"),
        ("--skrift", "\"Open Sans\", 'Arial', sans-serif"),
        ("--skygge", "0 1px calc(2px + (3px * 2)) rgb(0 0 0 / 20%)"),
        ("--raster", "[start] 1fr [slutt]"),
    )


def test_an_empty_theme_is_no_theme(root: Path) -> None:
    assert theme(root, "/* ingen farger ennå */\n:root { ; ; }\n") == ((), ())


@pytest.mark.parametrize(
    "line",
    [
        "@import 'annet.css'",
        '@charset "utf-8"',
        "color: red",
        "--a: url(x.png)",
        "--a: URL ('x.png')",
        "--a: image-set('x.png' 1x)",
        "--a: -webkit-image-set('x.png' 1x)",
        "--a: src('x')",
        "--a: expression(alert)",
        "--a: <script>",
        "--a: \\75rl(x)",
        "--a: {x}",
        "--A: red",
        "--a red",
        "--a:",
        "--a: b: c",
        '--a: "åpen',
        "--a: 'åpen",
        "--a: rgb(1, 2",
        "--a: 1)",
        "--a: [start",
        "--a: ([)]",
        "--a: red /* åpen",
        "--a: red */",
        "body, .x",
        f"--{'a' * 90}: red",
        f"--a: {'x' * 201}",
        '--a: "en\nto"',
    ],
)
def test_what_could_reach_out_of_its_place_is_refused_at_its_line(root: Path, line: str) -> None:
    found, problems = theme(root, f"/* en\nto */\n:root {{\n  --b: blue;\n\n  {line};\n  --c: green;\n}}\n")
    assert {name for name, _ in found} >= {"--b"}
    assert all(name in {"--b", "--c"} for name, _ in found)
    assert {p.code for p in problems} == {"NM310"}
    assert (problems[0].file, problems[0].line) == ("tema.css", 6)
    assert problems[0].source.strip()[:4] == line[:4]
    assert len(dict(problems[0].facts)["text"]) <= 60


def test_a_theme_that_is_not_there_or_outside_is_a_finding(root: Path) -> None:
    assert places(read_theme(root, "tema.css")[1]) == [("NM001", "tema.css", 0, 0, "")]
    assert places(read_theme(root, "../tema.css")[1]) == [("NM005", "../tema.css", 0, 0, "")]


def test_a_control_character_is_a_finding_and_the_rest_is_read(root: Path) -> None:
    found, problems = theme(root, ":root { --a: red; }\n\x00\n")
    assert found == (("--a", "red"),)
    assert [p.code for p in problems] == ["NM008"]


def test_a_theme_of_nothing_but_open_comments_is_read_at_once(root: Path) -> None:
    found, problems = theme(root, "/*" * 500_000)
    assert found == ()
    assert [p.code for p in problems] == ["NM310"]


@given(text=st.text(max_size=200) | st.from_regex(r"(--[a-z]{1,3}\s?:[^;]{0,20};){1,3}", fullmatch=True))
@example(text='--a: "/*"; --b: */')
@example(text="--a: '\"'; --b: \"'\"")
@example(text="--0:')'")
def test_no_value_of_a_theme_can_end_its_declaration_or_load_anything(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    found, problems = theme(tmp_path_factory.mktemp("tema"), text.replace("\r", "\n"))
    for name, value in found:
        assert re.fullmatch(r"--[a-z0-9-]+", name)
        assert not re.search(r"[{};:<>@\\\n]|url\s*\(|/\*|\*/", value, re.IGNORECASE)
        unquoted = re.sub(r"\"[^\"']*\"|'[^\"']*'", "", value)
        assert unquoted.count("(") == unquoted.count(")")
        assert value.count('"') % 2 == value.count("'") % 2 == 0
    lines = text.replace("\r", "\n").count("\n") + 1
    assert all(1 <= p.line <= lines for p in problems)


@pytest.mark.parametrize(
    ("name", "data", "media"),
    [
        ("logo.svg", SVG, "image/svg+xml"),
        ("logo.png", PNG, "image/png"),
        ("logo.PNG", PNG, "image/png"),
        ("logo.jpg", b"\xff\xd8\xff\xe0" + b"x" * 9, "image/jpeg"),
        ("logo.jpeg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("logo.png", PNG + b"x" * (ARMS_LIMIT - len(PNG)), "image/png"),
    ],
)
def test_a_coat_of_arms_becomes_a_data_address(root: Path, name: str, data: bytes, media: str) -> None:
    (root / name).write_bytes(data)
    address, problems = read_coat_of_arms(root, name)
    assert problems == ()
    head, _, body = address.partition(",")
    assert head == f"data:{media};base64"
    assert base64.b64decode(body) == data


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<svg:script/>",
        "<path onload = 'x()'/>",
        '<a href="javascript:x()"/>',
        '<image xlink:href="https://example.no/a.png"/>',
        "<image href='../a.png'/>",
        "<use href = 'a.svg#b'/>",
        '<path style="fill:url( a.svg#b )"/>',
        "<style>@import 'a.css';</style>",
        '<path style="fill:url(https://example.no/a)"/>',
        '<!DOCTYPE svg [<!ENTITY a "&#60;script/>">]>',
    ],
)
def test_an_svg_with_a_script_or_a_way_out_is_no_coat_of_arms(root: Path, inside: str) -> None:
    (root / "v.svg").write_bytes(SVG.replace(b"<path", inside.encode() + b"<path"))
    address, problems = read_coat_of_arms(root, "v.svg")
    assert (address, [p.code for p in problems]) == ("", ["NM331"])


def test_an_svg_that_leads_only_into_itself_is_a_coat_of_arms(root: Path) -> None:
    inside = (
        b'<style>.a{fill:url(#g)} @font-face{src:url("data:font/woff2;base64,AA")}</style><use xlink:href="#a"/>'
        b"<image href='data:image/png;base64,AA'/><title>Kommunens one=1, script</title><!ENTITY ns_svg 'http://www.w3.org/2000/svg'>"
    )
    (root / "v.svg").write_bytes(SVG.replace(b"<path", inside + b"<path"))
    assert read_coat_of_arms(root, "v.svg")[1] == ()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("logo.gif", b"GIF89a", "NM311"),
        ("logo", PNG, "NM311"),
        ("logo.png", SVG, "NM311"),
        ("logo.svg", PNG, "NM311"),
        ("logo.svg", b"", "NM311"),
        ("logo.jpg", b"", "NM311"),
        ("logo.png", PNG + b"x" * ARMS_LIMIT, "NM004"),
        ("../logo.png", PNG, "NM005"),
        ("borte.png", None, "NM001"),
    ],
)
def test_what_no_browser_shows_is_no_coat_of_arms(root: Path, name: str, data: bytes | None, code: str) -> None:
    folder = root / "sted"
    folder.mkdir()
    if data is not None:
        (folder / name).write_bytes(data)
    address, problems = read_coat_of_arms(folder, name)
    assert address == ""
    assert [p.code for p in problems] == [code]
    assert problems[0].message()
