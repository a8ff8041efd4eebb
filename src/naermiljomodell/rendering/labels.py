"""The page's own fixed words in each language the tool speaks."""

from __future__ import annotations

from naermiljomodell.frozen import frozen


@frozen
class Labels:
    """The fixed words of a page in one language; each field is needed, so that no language has a hole."""

    contents: str
    """Name of the table of contents."""
    skip: str
    """First link of the page, past the contents."""
    link_to: str
    """Before the title in the name of a heading's own address."""
    table: str
    """Before the place in the name of a table that scrolls sideways."""
    figure: str
    """Before the title in the name of a figure that scrolls sideways."""
    here: str
    """At the phase that the work is in."""
    choose: str
    """Above the list of target groups."""
    everyone: str
    """The choice that marks no group."""
    applies: str
    """Before the group's name at an item that is for that group."""
    kept: str
    """At the foot of the page, where ticks can be kept."""
    made: str
    """Before the date the page speaks from."""
    page: str
    """Before the page number on paper."""
    of: str
    """Between the number of a page and how many there are."""
    drawn_elsewhere: str
    """In the place of a figure that cannot be drawn in the file."""
    foreign: str
    """Before a text that there is in bokmål only."""


LABELS: dict[str, Labels] = {
    "nb": Labels(
        contents="Innhold",
        skip="Hopp til innholdet",
        link_to="Lenke til",
        table="Tabell",
        figure="Figur",
        here="Her er dere",
        choose="Velg målgruppe",
        everyone="Alle målgrupper",
        applies="Gjelder",
        kept="Hakene dere setter, huskes bare i denne nettleseren. Ingenting sendes noe sted.",
        made="Laget",
        page="Side",
        of="av",
        drawn_elsewhere="Figuren vises på nettsiden og i PDF-en. Tabellen sier det samme.",
        foreign="(på bokmål)",
    ),
    "nn": Labels(
        contents="Innhald",
        skip="Hopp til innhaldet",
        link_to="Lenkje til",
        table="Tabell",
        figure="Figur",
        here="Her er de",
        choose="Vel målgruppe",
        everyone="Alle målgrupper",
        applies="Gjeld",
        kept="Hakane de set, blir berre hugsa i denne nettlesaren. Ingenting blir sendt nokon stad.",
        made="Laga",
        page="Side",
        of="av",
        drawn_elsewhere="Figuren er vist på nettsida og i PDF-en. Tabellen seier det same.",
        foreign="(på bokmål)",
    ),
    "en": Labels(
        contents="Contents",
        skip="Skip to content",
        link_to="Link to",
        table="Table",
        figure="Figure",
        here="You are here",
        choose="Choose a target group",
        everyone="All target groups",
        applies="Applies to",
        kept="Your ticks are kept in this browser only. Nothing is sent anywhere.",
        made="Made",
        page="Page",
        of="of",
        drawn_elsewhere="The figure is shown on the web page and in the PDF. The table says the same.",
        foreign="(in Norwegian)",
    ),
}
"""Language (`nb`, `nn`, `en`) -> its words."""
