"""The fixed words of documents that no template holds: what is not known, units, and short labels."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class PageWords:
    """Each field is a word or a short sentence with `{holes}`; all languages are filled."""

    not_given: Said
    not_measured: Said
    publisher_unknown: Said
    hour: Said
    hours: Said
    minutes: Said
    week: Said
    weeks: Said
    week_before: Said
    weeks_before: Said
    at_least: Said
    at_most: Said
    share: Said
    percent_of: Said
    sample_some: Said
    sample_all: Said
    sample_unknown: Said
    hidden: Said
    nok: Said
    everybody: Said
    partial_language: Said
    only_norwegian: Said
    grade_v: Said
    grade_b: Said
    grade_d: Said
    cost_k0: Said
    cost_k1: Said
    cost_k2: Said
    cost_k3: Said
    in_all: Said
    read_when: Said
    seen_when: Said
    checked: Said
    yes: Said
    no: Said
    reached_fully: Said
    not_heard: Said
    not_joined: Said
    not_reached: Said
    phase_before: Said
    phase_between: Said
    phase_after: Said
    period_open: Said
    period_no_end: Said


WORDS = PageWords(
    not_given=Said("ikke oppgitt", "ikkje oppgitt", "not given"),
    not_measured=Said("ikke målt", "ikkje målt", "not measured"),
    publisher_unknown=Said("Utgiver ikke oppgitt", "Utgivar ikkje oppgitt", "Publisher not given"),
    hour=Said("{number} time", "{number} time", "{number} hour"),
    hours=Said("{number} timer", "{number} timar", "{number} hours"),
    minutes=Said("{number} minutter", "{number} minutt", "{number} minutes"),
    week=Said("{number} uke", "{number} veke", "{number} week"),
    weeks=Said("{number} uker", "{number} veker", "{number} weeks"),
    week_before=Said("{number} uke før", "{number} veke før", "{number} week before"),
    weeks_before=Said("{number} uker før", "{number} veker før", "{number} weeks before"),
    at_least=Said("minst {number}", "minst {number}", "at least {number}"),
    at_most=Said("høyst {number}", "høgst {number}", "at most {number}"),
    share=Said("{part} av {whole}", "{part} av {whole}", "{part} of {whole}"),
    sample_some=Said(
        "For {residents} innbyggere trengs om lag {answers} svar for å kjenne en andel rundt 16 prosent innenfor fem prosentpoeng. Svarer én av fire, må {invited} spørres.",
        "For {residents} innbyggjarar trengst om lag {answers} svar for å kjenne ein del rundt 16 prosent innanfor fem prosentpoeng. Svarar éin av fire, må {invited} bli spurde.",
        "For {residents} residents about {answers} answers are needed to know a share of around 16 per cent within five percentage points. If one in four answers, {invited} must be asked.",
    ),
    sample_all=Said(
        "Med {residents} innbyggere trengs om lag {answers} svar for å kjenne en andel rundt 16 prosent innenfor fem prosentpoeng. Det er flere enn dere får ved å spørre et utvalg. Spør alle, og følg opp personlig, eller snakk med folk i stedet. Små endringer kan ikke vises her.",
        "Med {residents} innbyggjarar trengst om lag {answers} svar for å kjenne ein del rundt 16 prosent innanfor fem prosentpoeng. Det er fleire enn de får ved å spørje eit utval. Spør alle, og følg opp personleg, eller snakk med folk i staden. Små endringar kan ikkje visast her.",
        "With {residents} residents about {answers} answers are needed to know a share of around 16 per cent within five percentage points. That is more than a sample will give. Ask everybody, and follow up in person, or talk with people instead. Small changes cannot be shown here.",
    ),
    sample_unknown=Said(
        "Innbyggertallet er ikke oppgitt. Derfor er det ikke regnet ut hvor mange som bør spørres.",
        "Innbyggjartalet er ikkje oppgitt. Derfor er det ikkje rekna ut kor mange som bør bli spurde.",
        "The number of residents is not given. So it has not been reckoned how many should be asked.",
    ),
    percent_of=Said("{share} prosent av {whole}", "{share} prosent av {whole}", "{share} per cent of {whole}"),
    hidden=Said(
        "målt, men ikke vist fordi det gjelder få personer",
        "målt, men ikkje vist fordi det gjeld få personar",
        "measured, but not shown as it concerns few people",
    ),
    nok=Said("{number}\u00a0kr", "{number}\u00a0kr", "NOK\u00a0{number}"),
    everybody=Said("alle", "alle", "everybody"),
    partial_language=Said(
        "",
        "Delar av innhaldet finst førebels berre på bokmål.",
        "Parts of the content are so far in Norwegian (bokmål) only.",
    ),
    only_norwegian=Said(
        "",
        "Dette dokumentet finst førebels berre på bokmål.",
        "This document is so far in Norwegian only.",
    ),
    grade_v=Said("lest i kilden", "lese i kjelda", "read in the source"),
    grade_b=Said("arbeidsverdi, ikke kontrollert", "arbeidsverdi, ikkje kontrollert", "working value, not verified"),
    grade_d=Said(
        "utledet eller utformet for modellen", "utleidd eller utforma for modellen", "derived or designed here"
    ),
    cost_k0=Said("under 2\u00a0000\u00a0kr", "under 2\u00a0000\u00a0kr", "below NOK\u00a02,000"),
    cost_k1=Said("2\u00a0000–10\u00a0000\u00a0kr", "2\u00a0000–10\u00a0000\u00a0kr", "NOK\u00a02,000–10,000"),
    cost_k2=Said("10\u00a0000–50\u00a0000\u00a0kr", "10\u00a0000–50\u00a0000\u00a0kr", "NOK\u00a010,000–50,000"),
    cost_k3=Said("over 50\u00a0000\u00a0kr", "over 50\u00a0000\u00a0kr", "above NOK\u00a050,000"),
    in_all=Said("{cost} i alt", "{cost} i alt", "{cost} in all"),
    read_when=Said("{known}, {date}", "{known}, {date}", "{known}, {date}"),
    seen_when=Said("{known}; sist sett på {date}", "{known}; sist sett på {date}", "{known}; last looked at {date}"),
    checked=Said("kontrollert {date}", "kontrollert {date}", "checked {date}"),
    yes=Said("ja", "ja", "yes"),
    no=Said("nei", "nei", "no"),
    reached_fully=Said(
        "kan gi innspill og finne et tilbud",
        "kan gi innspel og finne eit tilbod",
        "can be heard and find something to join",
    ),
    not_heard=Said(
        "ingen metode der de kan gi innspill",
        "ingen metode der dei kan gi innspel",
        "no method where they can be heard",
    ),
    not_joined=Said("ingen tilbud de kan bli med på", "ingen tilbod dei kan bli med på", "nothing they can join"),
    not_reached=Said("nås ikke av noen metode", "blir ikkje nådde av nokon metode", "not reached by any method"),
    phase_before=Said("ikke begynt", "ikkje begynt", "not begun"),
    phase_between=Said("mellom to faser", "mellom to fasar", "between two phases"),
    phase_after=Said("alle fasene er over", "alle fasane er over", "all phases are over"),
    period_open=Said(
        "fra {start}; stegene slutter {end}", "frå {start}; stega sluttar {end}", "from {start}; the steps end {end}"
    ),
    period_no_end=Said("fra {start}", "frå {start}", "from {start}"),
)
