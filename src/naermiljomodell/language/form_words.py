"""The words of forms to be answered on a telephone or a tablet: titles, notes, and what every question has."""

from __future__ import annotations

from typing import Final

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said

LANGUAGE_NAMES: Final = {"nb": "bokmål (nb)", "nn": "nynorsk (nn)", "en": "English (en)"}
"""What each language is called in a form, with its code as ODK and KoboToolbox want it."""


@frozen
class FormWords:
    """Each field is a text with `{holes}`; all languages are filled."""

    refuse: Said
    why: Said
    no_names: Said
    survey: Said
    interview: Said
    place_talk: Said
    survey_note: Said
    talk_note: Said
    place_note: Said


WORDS: Final = FormWords(
    refuse=Said("Vil ikke svare", "Vil ikkje svare", "Prefer not to answer"),
    why=Said("Hvorfor?", "Kvifor?", "Why?"),
    no_names=Said(
        "Ikke skriv navn, adresse eller noe som røper hvem noen er.",
        "Ikkje skriv namn, adresse eller noko som røper kven nokon er.",
        "Do not write names, addresses or anything that shows who somebody is.",
    ),
    survey=Said("Hvordan er det å bo i {area}?", "Korleis er det å bu i {area}?", "What is it like to live in {area}?"),
    interview=Said("Samtale i {area}", "Samtale i {area}", "Conversation in {area}"),
    place_talk=Said("Samtalen om stedet: {area}", "Samtalen om staden: {area}", "Talking about the place: {area}"),
    survey_note=Said(
        "Det er frivillig å svare, og du kan hoppe over spørsmål. Ikke skriv navnet ditt. Sender du inn svarene, sier du "
        "ja til at vi bruker dem. Da kan vi ikke finne igjen hva du svarte. Vi viser aldri tall for færre enn "
        "{threshold} personer.",
        "Det er frivillig å svare, og du kan hoppe over spørsmål. Ikkje skriv namnet ditt. Sender du inn svara, seier du "
        "ja til at vi bruker dei. Då kan vi ikkje finne igjen kva du svara. Vi viser aldri tal for færre enn "
        "{threshold} personar.",
        "Answering is voluntary, and you may skip questions. Do not write your name. By sending the answers you agree "
        "that we use them. After that we cannot find out what you answered. We never show figures for fewer than "
        "{threshold} people.",
    ),
    talk_note=Said(
        "Til den som holder samtalen: Si hva dette er, og be om samtykke først. Det er frivillig, og alle spørsmål kan "
        "hoppes over. Les ordene slik de står. Tall for færre enn {threshold} personer vises aldri.",
        "Til den som held samtalen: Sei kva dette er, og be om samtykke først. Det er frivillig, og alle spørsmål kan "
        "hoppast over. Les orda slik dei står. Tal for færre enn {threshold} personar blir aldri viste.",
        "To whoever holds the conversation: Say what this is, and ask for consent first. It is voluntary, and any question "
        "may be skipped. Read the words as they stand. Figures for fewer than {threshold} people are never shown.",
    ),
    place_note=Said(
        "Gå gjennom temaene, gjerne ute på tur. Spør først hvordan det er, så hvorfor, og be til slutt om et tall. Hopp "
        "over det dere ikke rekker. Tall for færre enn {threshold} personer vises aldri.",
        "Gå gjennom temaa, gjerne ute på tur. Spør først korleis det er, så kvifor, og be til slutt om eit tal. Hopp "
        "over det de ikkje rekk. Tal for færre enn {threshold} personar blir aldri viste.",
        "Go through the themes, preferably on a walk. Ask first how it is, then why, and ask for a number at the end. Skip "
        "what there is no time for. Figures for fewer than {threshold} people are never shown.",
    ),
)

PARTS: Final = {
    "måling": Said("Om deg og stedet", "Om deg og staden", "About you and the place"),
    "sted": Said("Stedet ditt", "Staden din", "Your place"),
    "egne-ord": Said("Med egne ord", "Med eigne ord", "In your own words"),
    "om-deg": Said(
        "Litt om deg. Dette kan du hoppe over.",
        "Litt om deg. Dette kan du hoppe over.",
        "A little about you. You may skip this.",
    ),
    "hverdag": Said("Hverdagen her", "Kvardagen her", "Everyday life here"),
    "stedssamtale": Said("Samtalen om stedet", "Samtalen om staden", "Talking about the place"),
}
"""Part of a form -> its heading."""
