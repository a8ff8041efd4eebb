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
    key: str
    """Above what the numbers in a figure on paper mean."""
    here: str
    """At the phase that the work is in."""
    choose: str
    """Above the list of target groups."""
    everyone: str
    """The choice that marks no group."""
    applies: str
    """Before the group's name at an item that is for that group."""
    item: str
    """After 1, the number of items for a group."""
    items: str
    """After any other number of them."""
    actor_on_map: str
    """After 1, the number of actors on the map that reach a group."""
    actors_on_map: str
    """After any other number of them."""
    map: str
    """Where a list of target groups stands at the map."""
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
        key="Tallene i figuren",
        here="Her er dere",
        choose="Velg målgruppe",
        everyone="Alle målgrupper",
        applies="Gjelder",
        item="punkt",
        items="punkter",
        actor_on_map="aktør på kartet",
        actors_on_map="aktører på kartet",
        map="kartet",
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
        key="Tala i figuren",
        here="Her er de",
        choose="Vel målgruppe",
        everyone="Alle målgrupper",
        applies="Gjeld",
        item="punkt",
        items="punkt",
        actor_on_map="aktør på kartet",
        actors_on_map="aktørar på kartet",
        map="kartet",
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
        key="The numbers in the figure",
        here="You are here",
        choose="Choose a target group",
        everyone="All target groups",
        applies="Applies to",
        item="item",
        items="items",
        actor_on_map="actor on the map",
        actors_on_map="actors on the map",
        map="the map",
        kept="Your ticks are kept in this browser only. Nothing is sent anywhere.",
        made="Made",
        page="Page",
        of="of",
        drawn_elsewhere="The figure is shown on the web page and in the PDF. The table says the same.",
        foreign="(in Norwegian)",
    ),
}
"""Language (`nb`, `nn`, `en`) -> its words."""
