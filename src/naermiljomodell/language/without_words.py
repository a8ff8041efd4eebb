"""The sentences about what is left of the network without the municipality."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class WithoutWords:
    """Each field is a sentence with `{holes}`; `…_is` is what it is, `…_do` the act."""

    none_is: Said
    none_do: Said
    left_is: Said
    few_is: Said
    parts_is: Said
    whole_is: Said
    groups_is: Said
    alone_is: Said
    nothing_is: Said
    groups_do: Said
    alone_do: Said
    nothing_do: Said


WORDS = WithoutWords(
    none_is=Said(
        "Ingen registrert aktør hører til kommunen, så ingen faller bort når prosjektet er over.",
        "Ingen registrert aktør høyrer til kommunen, så ingen fell bort når prosjektet er over.",
        "No registered actor belongs to the municipality, so none drops out when the project is over.",
    ),
    none_do=Said(
        "Skriv inn hvem i kommunen som er med, i tabellen «aktorer».",
        "Skriv inn kven i kommunen som er med, i tabellen «aktorer».",
        "Enter who in the municipality takes part in the table “aktorer”.",
    ),
    left_is=Said(
        "Dette er igjen uten kommunen. Aktører: {actors} av {all}. Bånd: {ties} av {before}.",
        "Dette er att utan kommunen. Aktørar: {actors} av {all}. Band: {ties} av {before}.",
        "This is left without the municipality. Actors: {actors} of {all}. Ties: {ties} of {before}.",
    ),
    few_is=Said(
        "Det er for få til å lese mer ut av nettverket.",
        "Det er for få til å lese meir ut av nettverket.",
        "That is too few to read more from the network.",
    ),
    parts_is=Said(
        "De som er igjen, henger ikke sammen. Antall deler: {parts}.",
        "Dei som er att, heng ikkje saman. Talet på delar: {parts}.",
        "Those who are left do not hang together. Number of parts: {parts}.",
    ),
    whole_is=Said(
        "De som er igjen, henger sammen.", "Dei som er att, heng saman.", "Those who are left hang together."
    ),
    groups_is=Said(
        "Disse målgruppene kjennes ikke lenger av to aktører fra to sektorer: {groups}.",
        "Desse målgruppene blir ikkje lenger kjende av to aktørar frå to sektorar: {groups}.",
        "These target groups are no longer known to two actors from two sectors: {groups}.",
    ),
    alone_is=Said(
        "Disse mister sitt siste bånd: {actors}.",
        "Desse mistar det siste bandet sitt: {actors}.",
        "These lose their last tie: {actors}.",
    ),
    nothing_is=Said(
        "Ingen målgruppe mister noe, og ingen mister sitt siste bånd.",
        "Ingen målgruppe mistar noko, og ingen mistar det siste bandet sitt.",
        "No target group loses anything, and nobody loses their last tie.",
    ),
    groups_do=Said(
        "Finn en aktør til utenfor kommunen som kjenner {groups}, før prosjektet er over.",
        "Finn ein aktør til utanfor kommunen som kjenner {groups}, før prosjektet er over.",
        "Find one more actor outside the municipality that knows {groups} before the project ends.",
    ),
    alone_do=Said(
        "Knytt {actors} til noen utenfor kommunen før prosjektet er over.",
        "Knyt {actors} til nokon utanfor kommunen før prosjektet er over.",
        "Tie {actors} to someone outside the municipality before the project ends.",
    ),
    nothing_do=Said(
        "Avtal hvem utenfor kommunen som kaller inn når prosjektet er over.",
        "Avtal kven utanfor kommunen som kallar inn når prosjektet er over.",
        "Agree on who outside the municipality calls the meetings when the project is over.",
    ),
)
