"""The words on the map of actors and beside it."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class MapWords:
    """Each field is a text with `{holes}`; all languages are filled."""

    title: Said
    description: Said
    closer: Said
    grouped: Said
    core: Said
    active: Said
    outer: Said
    in_core: Said
    is_active: Said
    further_out: Said
    group: Said
    level_unknown: Said
    level_1: Said
    level_2: Said
    level_3: Said
    level_4: Said
    many_ties: Said


WORDS: Final = MapWords(
    title=Said(nb="Aktørkart", nn="Aktørkart", en="Map of the actors"),
    description=Said(
        nb="Aktører: {actors}. Bånd: {ties}. Innerst, i kjernen, står de som eier, leder eller vedtar arbeidet eller et "
        "tiltak: {core}. Rundt dem står de som har en annen rolle: {active}. Ytterst står de som ikke har noen rolle ennå: "
        "{outer}. Form og bokstav viser sektoren. Konflikt tegnes ikke.",
        nn="Aktørar: {actors}. Band: {ties}. Inst, i kjernen, står dei som eig, leier eller vedtek arbeidet eller eit "
        "tiltak: {core}. Rundt dei står dei som har ei anna rolle: {active}. Ytst står dei som ikkje har noka rolle enno: "
        "{outer}. Form og bokstav viser sektoren. Konflikt blir ikkje teikna.",
        en="Actors: {actors}. Ties: {ties}. Innermost, in the core, are those who own, lead or decide on the work or a "
        "measure: {core}. Around them are those who have another role: {active}. Outermost are those who have no role yet: "
        "{outer}. Shape and letter show the sector. Conflict is not drawn.",
    ),
    closer=Said(
        nb="Jo tykkere strek, jo tettere samarbeid.",
        nn="Di tjukkare strek, di tettare samarbeid.",
        en="The thicker the line, the closer the cooperation.",
    ),
    grouped=Said(
        nb="Aktørene er så mange at hver sektor er vist samlet i hver ring, med antallet. Jo tykkere strek, jo flere bånd.",
        nn="Aktørane er så mange at kvar sektor er vist samla i kvar ring, med talet på dei. Di tjukkare strek, di fleire band.",
        en="There are so many actors that each sector is shown as one in each ring, with the number of them. "
        "The thicker the line, the more ties.",
    ),
    core=Said(nb="Kjerne", nn="Kjerne", en="Core"),
    active=Said(nb="Aktive", nn="Aktive", en="Active"),
    outer=Said(nb="Ytre ring", nn="Ytre ring", en="Outer ring"),
    in_core=Said(nb="i kjernen", nn="i kjernen", en="in the core"),
    is_active=Said(nb="aktiv", nn="aktiv", en="active"),
    further_out=Said(nb="i ytre ring", nn="i ytre ring", en="in the outer ring"),
    group=Said(nb="{sector}: {number}", nn="{sector}: {number}", en="{sector}: {number}"),
    level_unknown=Said(nb="bånd, nivå ikke oppgitt", nn="band, nivå ikkje oppgitt", en="tie, level not given"),
    level_1=Said(nb="kjenner til hverandre", nn="kjenner til kvarandre", en="know of each other"),
    level_2=Said(nb="samordner seg", nn="samordnar seg", en="coordinate"),
    level_3=Said(nb="har felles tiltak", nn="har felles tiltak", en="share a measure"),
    level_4=Said(nb="har en avtale", nn="har ein avtale", en="have an agreement"),
    many_ties=Said(
        nb="bånd mellom sektorene, tykkere jo flere",
        nn="band mellom sektorane, tjukkare di fleire",
        en="ties between the sectors, thicker the more there are",
    ),
)

LEVELS: Final = (WORDS.level_unknown, WORDS.level_1, WORDS.level_2, WORDS.level_3, WORDS.level_4)
"""How close a tie is by its level, 0 for one that is not given; said beside a line on the map and in the table."""

IN_RING: Final = {"kjerne": WORDS.in_core, "aktiv": WORDS.is_active, "ytre": WORDS.further_out}
"""Where an actor stands, said in the table beside the map."""
