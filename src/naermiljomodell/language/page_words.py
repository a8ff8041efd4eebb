"""The fixed words of documents that no template holds: what is not known, units, and short labels."""

from __future__ import annotations

from dataclasses import dataclass

from naermiljomodell.language.base import Said


@dataclass(frozen=True, slots=True)
class PageWords:
    """Each field is a word or a short sentence with `{holes}`; all languages are filled."""

    not_given: Said
    not_measured: Said
    hours: Said
    weeks_before: Said
    nok: Said
    everybody: Said
    partial_language: Said
    unknown_place: Said
    grade_v: Said
    grade_b: Said
    grade_d: Said
    cost_k0: Said
    cost_k1: Said
    cost_k2: Said
    cost_k3: Said
    checked: Said
    model_version: Said
    place_sources: Said
    yes: Said
    no: Said
    reached_fully: Said
    not_heard: Said
    not_joined: Said
    not_reached: Said


WORDS = PageWords(
    not_given=Said("ikke oppgitt", "ikkje oppgitt", "not given"),
    not_measured=Said("ikke målt", "ikkje målt", "not measured"),
    hours=Said("{number} timer", "{number} timar", "{number} hours"),
    weeks_before=Said("{number} uker før", "{number} veker før", "{number} weeks before"),
    nok=Said("{number} kr", "{number} kr", "NOK {number}"),
    everybody=Said("alle", "alle", "everybody"),
    partial_language=Said(
        "",
        "Delar av innhaldet finst førebels berre på bokmål.",
        "Parts of the content are so far in Norwegian (bokmål) only.",
    ),
    unknown_place=Said(
        "Stedet står ikke i stedsregisteret som følger med. Kommune og målform er ikke oppgitt.",
        "Staden står ikkje i stadregisteret som følgjer med. Kommune og målform er ikkje oppgitt.",
        "The place is not in the register that comes with the tool. Municipality and written norm are not given.",
    ),
    grade_v=Said("lest i kilden", "lese i kjelda", "read in the source"),
    grade_b=Said("arbeidsverdi, ikke kontrollert", "arbeidsverdi, ikkje kontrollert", "working value, not verified"),
    grade_d=Said(
        "utledet eller utformet for modellen", "utleidd eller utforma for modellen", "derived or designed here"
    ),
    cost_k0=Said("under 2\u00a0000 kr", "under 2\u00a0000 kr", "below NOK 2,000"),
    cost_k1=Said("2\u00a0000–10\u00a0000 kr", "2\u00a0000–10\u00a0000 kr", "NOK 2,000–10,000"),
    cost_k2=Said("10\u00a0000–50\u00a0000 kr", "10\u00a0000–50\u00a0000 kr", "NOK 10,000–50,000"),
    cost_k3=Said("over 50\u00a0000 kr", "over 50\u00a0000 kr", "above NOK 50,000"),
    checked=Said("kontrollert {date}", "kontrollert {date}", "checked {date}"),
    model_version=Said("{title} {version}", "{title} {version}", "{title} {version}"),
    place_sources=Said("Kilder for stedsdata", "Kjelder for staddata", "Sources of place data"),
    yes=Said("ja", "ja", "yes"),
    no=Said("nei", "nei", "no"),
    reached_fully=Said(
        "kan gi innspill og finne et tilbud",
        "kan gje innspel og finne eit tilbod",
        "can be heard and find something to join",
    ),
    not_heard=Said(
        "ingen metode der de kan gi innspill",
        "ingen metode der dei kan gje innspel",
        "no method where they can be heard",
    ),
    not_joined=Said("ingen tilbud de kan bli med på", "ingen tilbod dei kan bli med på", "nothing they can join"),
    not_reached=Said("nås ikke av noen metode", "blir ikkje nådde av nokon metode", "not reached by any method"),
)
