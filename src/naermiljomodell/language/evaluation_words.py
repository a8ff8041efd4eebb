"""The sentences about what came of the work."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class EvaluationWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    opening: Said
    funnel: Said
    funnel_picture: Said
    in_addition: Said
    share: Said
    ratio: Said
    ideas: Said
    no_ideas: Said
    answered: Said
    in_time: Said
    waited: Said
    failed: Said
    hidden: Said
    not_measured: Said
    network: Said
    network_once: Said


WORDS = EvaluationWords(
    opening=Said(
        "Hva det ble til i {area}, etter det som er ført til og med {until}.",
        "Kva det vart til i {area}, etter det som er ført til og med {until}.",
        "What came of the work in {area}, by what is written down to {until}.",
    ),
    funnel=Said("Fra invitert til med:", "Frå invitert til med:", "From invited to taking part:"),
    funnel_picture=Said("Fra invitert til med", "Frå invitert til med", "From invited to taking part"),
    in_addition=Said("Kommer i tillegg", "Kjem i tillegg", "In addition"),
    share=Said("{share} prosent av «{whole}»", "{share} prosent av «{whole}»", "{share} per cent of “{whole}”"),
    ratio=Said(
        "{one} mot {other}: {value} til hver. Det er et forholdstall og ingen andel.",
        "{one} mot {other}: {value} til kvar. Det er eit forholdstal og ingen del av dei.",
        "{one} to {other}: {value} for each. It is a ratio and not a share.",
    ),
    ideas=Said("Ideene og svarene:", "Ideane og svara:", "The ideas and the answers:"),
    no_ideas=Said("Ingen ideer er ført.", "Ingen idear er førte.", "No ideas are written down."),
    answered=Said(
        "Ideer: {ideas}. Med svar: {answered}.",
        "Idear: {ideas}. Med svar: {answered}.",
        "Ideas: {ideas}. Answered: {answered}.",
    ),
    in_time=Said(
        "Svar innen åtte uker: {number} av {timed} der begge datoene er ført.",
        "Svar innan åtte veker: {number} av {timed} der begge datoane er førte.",
        "Answered within eight weeks: {number} of {timed} with both dates written down.",
    ),
    waited=Said(
        "Har ventet i {weeks} uker på svar: {text}",
        "Har venta i {weeks} veker på svar: {text}",
        "Has waited for an answer for {weeks} weeks: {text}",
    ),
    failed=Said(
        "For sent: har ventet i {weeks} uker på svar: {text}",
        "For seint: har venta i {weeks} veker på svar: {text}",
        "Too late: has waited for an answer for {weeks} weeks: {text}",
    ),
    hidden=Said("vises ikke, for få personer", "blir ikkje vist, for få personar", "not shown, too few people"),
    not_measured=Said("ikke målt", "ikkje målt", "not measured"),
    network=Said("Nettverket før og etter:", "Nettverket før og etter:", "The network before and after:"),
    network_once=Said(
        "Båndene er ikke datert på to tidspunkter, så nettverket er ikke målt før og etter.",
        "Banda er ikkje daterte på to tidspunkt, så nettverket er ikkje målt før og etter.",
        "The ties are not dated at two times, so the network is not measured before and after.",
    ),
)
