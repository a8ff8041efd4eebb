"""The sentences about what differs between two days in the network."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class ChangeWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    between: Said
    same: Said
    came: Said
    left: Said
    new: Said
    brought: Said
    lost: Said
    taken: Said
    strengthened: Said
    weakened: Said
    mutual: Said
    directed: Said
    moved: Said
    levels: tuple[Said, Said, Said, Said]
    caution: Said
    undated: Said


WORDS = ChangeWords(
    between=Said(
        "Dette er forskjellen mellom {earlier} og {later}.",
        "Dette er skilnaden mellom {earlier} og {later}.",
        "This is the difference between {earlier} and {later}.",
    ),
    same=Said(
        "Tabellene viser ingen forskjell mellom {earlier} og {later}.",
        "Tabellane viser ingen skilnad mellom {earlier} og {later}.",
        "The tables show no difference between {earlier} and {later}.",
    ),
    came=Said("Kommet til ({number})", "Komne til ({number})", "Joined ({number})"),
    left=Said("Gått ut ({number})", "Gått ut ({number})", "Left ({number})"),
    new=Said("Nye bånd ({number})", "Nye band ({number})", "New ties ({number})"),
    brought=Said(
        "Bånd som kom med da en aktør kom til ({number})",
        "Band som kom med då ein aktør kom til ({number})",
        "Ties that came along when an actor joined ({number})",
    ),
    lost=Said(
        "Bånd som er borte ({number})",
        "Band som er borte ({number})",
        "Lost ties ({number})",
    ),
    taken=Said(
        "Bånd som gikk ut da en aktør gikk ut ({number})",
        "Band som gjekk ut då ein aktør gjekk ut ({number})",
        "Ties that went when an actor left ({number})",
    ),
    strengthened=Said(
        "Bånd som er blitt sterkere ({number})",
        "Band som har vorte sterkare ({number})",
        "Ties that have grown stronger ({number})",
    ),
    weakened=Said(
        "Bånd som er blitt svakere ({number})",
        "Band som har vorte svakare ({number})",
        "Ties that have grown weaker ({number})",
    ),
    mutual=Said("{one} – {other} ({kind})", "{one} – {other} ({kind})", "{one} – {other} ({kind})"),
    directed=Said("{one} → {other} ({kind})", "{one} → {other} ({kind})", "{one} → {other} ({kind})"),
    moved=Said(
        "{tie} fra «{before}» til «{after}»", "{tie} frå «{before}» til «{after}»", "{tie} from “{before}” to “{after}”"
    ),
    levels=(
        Said("kjenner til", "kjenner til", "know of each other"),
        Said("samordner seg", "samordnar seg", "coordinate"),
        Said("felles tiltak", "felles tiltak", "joint measures"),
        Said("avtale", "avtale", "agreement"),
    ),
    caution=Said(
        "Dette er bare det tabellene sier. Et bånd kan være eldre enn raden som forteller om det, og hva som førte til "
        "endringen, vises ikke. Konflikt er ikke regnet som et bånd.",
        "Dette er berre det tabellane seier. Eit band kan vere eldre enn rada som fortel om det, og kva som førte til "
        "endringa, blir ikkje vist. Konflikt er ikkje rekna som eit band.",
        "This is only what the tables say. A tie may be older than the row that tells of it, and what brought the change "
        "about is not shown. Conflict is not counted as a tie.",
    ),
    undated=Said(
        "Bånd uten dato for når de oppsto, er regnet med på begge dager: {number}.",
        "Band utan dato for når dei oppstod, er rekna med på begge dagar: {number}.",
        "Ties without a date for when they began count on both days: {number}.",
    ),
)
