"""All of Markdown to HTML, by a parser of CommonMark, with nothing but what is allowed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from naermiljomodell.rendering import forms
from naermiljomodell.rendering.marks import take_groups, take_square

_ALIGNED = {"text-align:right": "nm-hoyre", "text-align:center": "nm-midt"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class _Reader(MarkdownIt):
    """CommonMark with tables, where a link may lead to the web, to mail, to a telephone or within the playbook."""

    def validateLink(self, url: str) -> bool:  # noqa: N802  the parser's own name for it
        """Tell whether *url* may become a link; when not, the source stays as text."""
        return forms.leads_within_bounds(url)

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802  likewise
        """Give an address that is shown as it is, in a form that can be read."""
        return forms.readable(link)


def body(markdown: str, table: str, here: str = "") -> str:
    """Give the HTML of *markdown*, with `forms.GAP` where the name of the place it stands in goes.

    There is a gap for each table, in the attribute that names it; *table* is the word before that name.
    With *here* an item marked `[x] ` is where we are, said in these words, and not a square that is ticked.
    """
    rendered: str = _reader().render(markdown, {"table": table, "tables": 0, "here": here, "squares": {}})
    return rendered


def title(markdown: str) -> tuple[str, str]:
    """Give a title of one line as HTML and as plain words; a link in it stays as text."""
    reader = _title_reader()
    tokens = reader.parseInline(markdown)[0].children or []
    words = "".join(" " if token.type.endswith("break") else token.content for token in tokens)
    return str(reader.renderer.render(tokens, reader.options, {})), words


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    """Give the parser of fragments, with the marks of list items and our dress for tables and links."""
    reader = _Reader("commonmark", {"html": False, "xhtmlOut": False}).enable("table")
    reader.core.ruler.after("normalize", "nm_rows", _take_from_rows)
    reader.core.ruler.before("inline", "nm_marks", _take_marks)
    reader.core.ruler.push("nm_dress", _dress)
    reader.add_render_rule("image", _picture)
    reader.add_render_rule("fence", _code)
    reader.add_render_rule("table_open", _table_open)
    reader.add_render_rule("table_close", _table_close)
    return reader


@lru_cache(maxsize=1)
def _title_reader() -> MarkdownIt:
    """Give the parser of titles."""
    return MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).disable(["link", "image", "autolink"])


def _take_from_rows(state: StateCore) -> None:
    """Take the marks from the ends of lines that begin with a bar, and remember which lines they stood on."""
    lines, rows = state.src.split("\n"), {}
    for place, line in enumerate(lines):
        if line.startswith("|"):
            lines[place], rows[place] = take_groups(line)
    state.src = "\n".join(lines)
    state.env["rows"] = rows


def _take_marks(state: StateCore) -> None:
    """Take the marks out of each list item before its words are read, and note them on the tokens."""
    items: list[Token] = []
    for token in state.tokens:
        groups = state.env["rows"].get(token.map[0]) if token.type == "tr_open" and token.map else ""
        if groups:
            token.attrSet("data-for", groups)
        if token.type == "list_item_open":
            items.append(token)
        elif token.type == "list_item_close":
            items.pop()
        elif token.type == "inline" and items and token.level == items[-1].level + 2:
            _take_from(token, items[-1], str(state.env["here"]))


def _take_from(inline: Token, item: Token, here: str) -> None:
    """Take the marks from one paragraph of *item*; only its first words can be a square."""
    inline.content, groups = take_groups(inline.content)
    if groups:
        item.attrSet("data-for", groups)
    if item.meta.get("read"):
        return
    item.meta["read"] = True
    inline.content, ticked = take_square(inline.content)
    if here and ticked:
        inline.meta["here"] = here
        item.attrSet("aria-current", "step")
    elif not here and ticked is not None:
        inline.meta["ticked"] = ticked
        item.attrSet("class", "nm-punkt")


def _dress(state: StateCore) -> None:
    """Give squares, links, headings and cells the form they have on our pages."""
    heads: list[str] = []
    for place, token in enumerate(state.tokens):
        if token.type == "inline":
            token.children = _dressed_line(token, state.env["squares"])
        elif token.tag in _HEADINGS:
            token.tag = "p"
            token.attrs = {"class": "nm-mellom"} if token.nesting == 1 else {}
        elif token.type == "table_open":
            heads, table = [], token
        elif token.type == "tr_open":
            column = 0
        elif token.type in {"th_open", "td_open"}:
            _dress_cell(*state.tokens[place : place + 3])
            if token.type == "th_open":
                heads.append(_words(state, state.tokens[place + 1]))
            else:
                _head(token, state.tokens[place + 1].content, heads[column], column, table)
                column += 1


def _words(state: StateCore, inline: Token) -> str:
    """Give the words of a head cell as HTML."""
    renderer = state.md.renderer
    assert isinstance(renderer, RendererHTML)
    return renderer.renderInline(inline.children or [], state.md.options, state.env)


def _head(cell: Token, said: str, head: str, column: int, table: Token) -> None:
    """Tell *cell* what it is headed by, and *table* that it is a scale where the cell is a square."""
    label = forms.headed(head, said, column)
    if label:
        cell.attrSet("data-h", unescape(label))
    if said == forms.SQUARE:
        table.meta["scale"] = True


def _dressed_line(inline: Token, seen: dict[str, int]) -> list[Token]:
    """Give the tokens of a line with its links dressed, and with its square or its sign of place."""
    children = list(inline.children or [])
    for token in children:
        if token.type == "link_open":
            token.attrs = {**forms.link(str(token.attrs["href"]), shown=token.markup == "autolink")}
    if "ticked" in inline.meta:
        ticked = {"checked": ""} if inline.meta["ticked"] else {}
        square = {"type": "checkbox", "data-punkt": forms.square(inline.content, seen), **ticked}
        start = [Token("label_open", "label", 1), Token("square", "input", 0, {**square})]
        return [*start, *children, Token("label_close", "label", -1)]
    if "here" in inline.meta:
        sign = Token("text", "", 0, content=inline.meta["here"])
        return [*children, Token("here_open", "span", 1, {"class": "nm-her"}), sign, Token("here_close", "span", -1)]
    return children


def _dress_cell(start: Token, content: Token, end: Token) -> None:
    """Turn a cell's alignment into a class, and say that a head cell heads its column; an empty one heads nothing."""
    aligned = _ALIGNED.get(str(start.attrs.pop("style", "")))
    if aligned:
        start.attrSet("class", aligned)
    if start.tag == "th" and content.content:
        start.attrSet("scope", "col")
    elif start.tag == "th":
        start.tag = end.tag = "td"


def _picture(renderer: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    """Give the words of a picture: the page fetches nothing."""
    return forms.safe(renderer.renderInlineAsText(tokens[idx].children, options, env))


def _code(_renderer: RendererHTML, tokens: Sequence[Token], idx: int, _options: OptionsDict, _env: EnvType) -> str:
    """Give a block of code without the class that its language would make."""
    return f"<pre><code>{forms.safe(tokens[idx].content)}</code></pre>\n"


def _table_open(_renderer: RendererHTML, tokens: Sequence[Token], idx: int, _options: OptionsDict, env: EnvType) -> str:
    """Give a table's start."""
    env["tables"] += 1
    return forms.table_start(env["table"], env["tables"], scale="scale" in tokens[idx].meta)


def _table_close(*_: object) -> str:
    """Give a table's end."""
    return forms.TABLE_END
