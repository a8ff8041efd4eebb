"""Findings about a network from another tool (NM520-NM530)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM520": Entry(
        "feil",
        Said(
            "nettverket står flere steder: {places} og {last}",
            "nettverket står fleire stader: {places} og {last}",
            "the network stands in several places: {places} and {last}",
        ),
        Said(
            "Ingen av dem er lest, for verktøyet kan ikke vite hvilken som gjelder. Behold ett sted, "
            "og flytt de andre filene ut av mappen eller tøm dem.",
            "Ingen av dei er lesne, for verktøyet kan ikkje vite kven som gjeld. Behald éin stad, "
            "og flytt dei andre filene ut av mappa eller tøm dei.",
            "None of them was read, for the tool cannot know which one counts. Keep one place, "
            "and move the other files out of the folder or empty them.",
        ),
    ),
    "NM521": Entry(
        "feil",
        Said(
            "«{value}» i kolonnen «{column}» finnes ikke i modellen",
            "«{value}» i kolonnen «{column}» finst ikkje i modellen",
            "“{value}” in the column “{column}” is not in the model",
        ),
        Said(
            "Bruk et navn eller en id som modellen har, eller legg til en egen under «tilpasning». Raden er ikke lest.",
            "Bruk eit namn eller ein id som modellen har, eller legg til ein eigen under «tilpasning». Rada er ikkje lesen.",
            "Use a name or an id that the model has, or add one of your own under “tilpasning”. The row was not read.",
        ),
    ),
    "NM522": Entry(
        "tips",
        Said(
            "kolonnen «{column}» er ikke tatt med",
            "kolonnen «{column}» er ikkje teken med",
            "the column “{column}” was not taken along",
        ),
        Said(
            "Filen kommer fra et annet verktøy, og vi har ikke noe felt for dette. Trenger dere det, "
            "gir dere kolonnen navnet på et av våre felt, for eksempel «ressurser».",
            "Fila kjem frå eit anna verktøy, og vi har ikkje noko felt for dette. Treng de det, "
            "gir de kolonnen namnet på eit av våre felt, til dømes «ressurser».",
            "The file comes from another tool, and we have no field for this. If you need it, "
            "give the column the name of one of our fields, such as “ressurser”.",
        ),
    ),
    "NM523": Entry(
        "tips",
        Said(
            "merkelappen «{tag}» er ikke tatt med",
            "merkelappen «{tag}» er ikkje teken med",
            "the tag “{tag}” was not taken along",
        ),
        Said(
            "En merkelapp blir lest når den er navnet på en målgruppe eller en rolle i modellen.",
            "Ein merkelapp blir lesen når han er namnet på ei målgruppe eller ei rolle i modellen.",
            "A tag is read when it is the name of a target group or a role in the model.",
        ),
    ),
    "NM524": Entry(
        "feil",
        Said(
            "navnet «{name}» kan være flere aktører: {ids}",
            "namnet «{name}» kan vere fleire aktørar: {ids}",
            "the name “{name}” may be several actors: {ids}",
        ),
        Said(
            "Skriv id-en til den dere mener i stedet for navnet. Raden er ikke lest.",
            "Skriv id-en til den de meiner i staden for namnet. Rada er ikkje lesen.",
            "Write the id of the one you mean instead of the name. The row was not read.",
        ),
    ),
    "NM525": Entry(
        "feil",
        Said(
            "filen er ikke en oversikt fra Kumu ({reason})",
            "fila er ikkje ei oversikt frå Kumu ({reason})",
            "the file is not a blueprint from Kumu ({reason})",
        ),
        Said(
            "Filen skal være JSON med listene «elements» og «connections». Last den ned fra Kumu en gang til.",
            "Fila skal vere JSON med listene «elements» og «connections». Last ho ned frå Kumu ein gong til.",
            "The file should be JSON with the lists “elements” and “connections”. Download it from Kumu once more.",
        ),
    ),
    "NM526": Entry(
        "feil",
        Said(
            "filen er ikke GraphML som kan leses",
            "fila er ikkje GraphML som kan lesast",
            "the file is not GraphML that can be read",
        ),
        Said(
            "Noe i filen bryter med reglene for XML, eller så er den et annet format. Eksporter den en gang til.",
            "Noko i fila bryt med reglane for XML, eller så er ho eit anna format. Eksporter ho ein gong til.",
            "Something in the file breaks the rules of XML, or it is of another format. Export it once more.",
        ),
    ),
    "NM527": Entry(
        "feil",
        Said(
            "filen har en DOCTYPE eller er for dypt nøstet, og er ikke lest",
            "fila har ein DOCTYPE eller er for djupt nøsta, og er ikkje lesen",
            "the file has a DOCTYPE or is nested too deep, and was not read",
        ),
        Said(
            "En DOCTYPE kan hente inn andre filer. Den trengs ikke i GraphML. Slett linjen, eller eksporter filen på nytt.",
            "Ein DOCTYPE kan hente inn andre filer. Han trengst ikkje i GraphML. Slett linja, eller eksporter fila på nytt.",
            "A DOCTYPE can bring in other files. GraphML has no need of it. Delete the line, or export the file again.",
        ),
    ),
    "NM528": Entry(
        "advarsel",
        Said(
            "«{kind}» har en retning, men båndet har ingen",
            "«{kind}» har ei retning, men bandet har inga",
            "“{kind}” has a direction, but the tie has none",
        ),
        Said(
            "Båndet er lest fra den første til den andre. Gjelder det motsatt, bytter dere dem. "
            "Det gjelder alle bånd av denne typen i filen som ikke har noen retning.",
            "Bandet er lese frå den første til den andre. Gjeld det motsett, byter de dei. "
            "Det gjeld alle band av denne typen i fila som ikkje har noka retning.",
            "The tie was read from the first to the second. If it is the other way round, swap them. "
            "This goes for all ties of this kind in the file that have no direction.",
        ),
    ),
    "NM529": Entry(
        "feil",
        Said(
            "elementet «{element}» i GraphML blir ikke lest",
            "elementet «{element}» i GraphML blir ikkje lese",
            "the element “{element}” of GraphML is not read",
        ),
        Said(
            "Her leses noder og bånd mellom to noder. Bånd mellom flere må skrives som ett bånd for hvert par.",
            "Her blir nodar og band mellom to nodar lesne. Band mellom fleire må skrivast som eitt band for kvart par.",
            "Nodes and ties between two nodes are read here. A tie between several has to be written as one for each pair.",
        ),
    ),
    "NM530": Entry(
        "tips",
        Said(
            "rader lest: {read}, relasjoner: {left}, rader slått sammen: {merged} (rad {rows})",
            "rader lesne: {read}, relasjonar: {left}, rader slegne saman: {merged} (rad {rows})",
            "rows read: {read}, relations: {left}, rows merged: {merged} (rows {rows})",
        ),
        Said(
            "Rader om de samme aktørene, typen og tiden er ett bånd, og den første raden står først i hvert par. "
            "Ingenting annet er tatt bort.",
            "Rader om dei same aktørane, typen og tida er eitt band, og den første rada står først i kvart par. "
            "Ingenting anna er teke bort.",
            "Rows about the same actors, kind and time are one tie, and the row that came first stands first in each pair. "
            "Nothing else was taken away.",
        ),
    ),
}
