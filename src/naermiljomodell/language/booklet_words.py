"""The words of a booklet of many neighbourhoods, and what is said when it is made."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class BookletWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    areas_in_title: Said
    for_all: Said
    shared: Said
    left_out: Said
    read_first: Said
    no_host: Said


WORDS = BookletWords(
    areas_in_title=Said("{areas} nærmiljøer", "{areas} nærmiljø", "{areas} neighbourhoods"),
    for_all=Said("For alle", "For alle", "For everybody"),
    shared=Said(
        "Nærmiljøer: {areas}. Ideer i heftet: {ideas}.",
        "Nærmiljø: {areas}. Idear i heftet: {ideas}.",
        "Neighbourhoods: {areas}. Ideas in the booklet: {ideas}.",
    ),
    left_out=Said(
        "Utelatt, fordi teksten kan si noe om en person: {count}.",
        "Utelatne, fordi teksten kan seie noko om ein person: {count}.",
        "Left out, since the text may tell of a person: {count}.",
    ),
    read_first=Said(
        "Les gjennom heftet før dere deler det: et fornavn alene blir ikke kjent igjen.",
        "Les gjennom heftet før de deler det: eit førenamn åleine blir ikkje kjent igjen.",
        "Read the booklet before you share it: a first name alone is not recognised.",
    ),
    no_host=Said(
        "Minst ett av nærmiljøene må være uten feil, for heftet lages etter modellen der.",
        "Minst eitt av nærmiljøa må vere utan feil, for heftet blir laga etter modellen der.",
        "At least one of the neighbourhoods must be without errors, since the booklet follows the model there.",
    ),
)
