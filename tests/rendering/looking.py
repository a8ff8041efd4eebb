"""What the tests look at: the tags of a page as a browser's parser meets them, and the contrast of two colours."""

from __future__ import annotations

from html.parser import HTMLParser

Tag = tuple[str, tuple[tuple[str, str], ...]]

IN_FRAGMENTS: dict[str, set[str]] = {
    **{
        tag: set() for tag in ("ul", "strong", "em", "code", "pre", "br", "hr", "blockquote", "label", "thead", "tbody")
    },
    "table": set(),
    "tr": {"data-for"},
    "p": {"class"},
    "ol": {"start"},
    "li": {"class", "data-for", "aria-current"},
    "a": {"href", "rel", "class"},
    "input": {"type", "data-punkt", "checked"},
    "span": {"class"},
    "div": {"class", "role", "aria-label", "tabindex"},
    "th": {"scope", "class"},
    "td": {"class", "data-h"},
}
"""The tags and attributes that Markdown may become, whatever is written in it."""

CLASSES = {"nm-punkt", "nm-her", "nm-adresse", "nm-mellom", "nm-bord", "nm-skala", "nm-hoyre", "nm-midt"}
"""The classes that Markdown may get."""


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.text: list[str] = []
        self.strange: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple((name, value or "") for name, value in attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        self.strange.append(data)

    def handle_pi(self, data: str) -> None:
        self.strange.append(data)


def _read(html: str) -> _Tags:
    reader = _Tags()
    reader.feed(html)
    reader.close()
    assert not reader.strange, f"a comment or an instruction came through: {reader.strange}"
    return reader


def tags(html: str) -> list[Tag]:
    """Give every start tag of *html* with its attributes, in order; there may be no comment."""
    return _read(html).tags


def text(html: str) -> str:
    """Give the text of *html*."""
    return "".join(_read(html).text)


def ratio(first: str, second: str) -> float:
    """Give the contrast of two colours `#rrggbb`, 1 to 21, by WCAG 2.1."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Give the relative luminance of a colour, 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
