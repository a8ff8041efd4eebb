"""The fixed words of the plan as a list of dates: headings, kinds of lines, and short remarks."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class PlanWords:
    """Each field is a word or a short sentence with `{holes}`; all languages are filled."""

    opening: Said
    opening_open: Said
    steps: Said
    step_line: Said
    responsible: Said
    hours: Said
    event: Said
    proposal: dict[str, Said]
    deadlines: Said
    before_start: Said
    chain: Said
    days_off: Said
    load: Said
    load_unknown: Said
    load_fits: Said
    load_over: Said
    ways_out: Said
    columns: dict[str, Said]
    kinds: dict[str, Said]


WORDS = PlanWords(
    opening=Said(
        "Planen for {area}: {start} – {end}, {steps} steg",
        "Planen for {area}: {start} – {end}, {steps} steg",
        "The plan for {area}: {start} – {end}, {steps} steps",
    ),
    opening_open=Said(
        "Planen for {area} har ingen steg.", "Planen for {area} har ingen steg.", "The plan for {area} has no steps."
    ),
    steps=Said("Steg for steg:", "Steg for steg:", "Step by step:"),
    step_line=Said("{when}: {name} ({id})", "{when}: {name} ({id})", "{when}: {name} ({id})"),
    responsible=Said("ansvarlig: {role}", "ansvarleg: {role}", "responsible: {role}"),
    hours=Said("{hours} timer", "{hours} timar", "{hours} hours"),
    event=Said("{day} kl. {start}–{end}: {name}", "{day} kl. {start}–{end}: {name}", "{day}, {start}–{end}: {name}"),
    proposal={
        "måned": Said(
            "forslag, bare måneden er bestemt",
            "framlegg, berre månaden er bestemt",
            "a proposal, only the month is decided",
        ),
        "år": Said(
            "forslag, bare året er bestemt", "framlegg, berre året er bestemt", "a proposal, only the year is decided"
        ),
    },
    deadlines=Said("Frister:", "Fristar:", "Deadlines:"),
    before_start=Said("før oppstart", "før oppstart", "before the start"),
    chain=Said(
        "Disse bestemmer når dere er ferdige: {names}.",
        "Desse bestemmer når de er ferdige: {names}.",
        "These decide when you are done: {names}.",
    ),
    days_off=Said(
        "Helligdager og sperreperioder:", "Heilagdagar og sperreperiodar:", "Public holidays and blocked periods:"
    ),
    load=Said("Timer uke for uke:", "Timar veke for veke:", "Hours week by week:"),
    load_unknown=Said(
        "Hvor mange timer dere har i uken, er ikke oppgitt. Den travleste uken er {week}, med {hours} timer.",
        "Kor mange timar de har i veka, er ikkje oppgitt. Den travlaste veka er {week}, med {hours} timar.",
        "How many hours you have a week is not stated. The busiest week is {week}, with {hours} hours.",
    ),
    load_fits=Said(
        "Ingen uke tar mer enn de {limit} timene dere har. Den travleste er {week}, med {hours}.",
        "Inga veke tek meir enn dei {limit} timane de har. Den travlaste er {week}, med {hours}.",
        "No week takes more than the {limit} hours you have. The busiest is {week}, with {hours}.",
    ),
    load_over=Said(
        "{week}: {hours} timer, {over} mer enn dere har ({names})",
        "{week}: {hours} timar, {over} meir enn de har ({names})",
        "{week}: {hours} hours, {over} more than you have ({names})",
    ),
    ways_out=Said(
        "Planen går ikke opp. Dette kan dere velge mellom:",
        "Planen går ikkje opp. Dette kan de velje mellom:",
        "The plan does not fit. These are your choices:",
    ),
    columns={
        "kind": Said("type", "type", "kind"),
        "first": Said("fra", "frå", "from"),
        "last": Said("til", "til", "to"),
        "start": Said("kl_fra", "kl_frå", "time_from"),
        "end": Said("kl_til", "kl_til", "time_to"),
        "known": Said("kjent_som", "kjend_som", "known_as"),
        "text": Said("hva", "kva", "what"),
        "step": Said("steg", "steg", "step"),
        "role": Said("ansvarlig", "ansvarleg", "responsible"),
        "hours": Said("timer", "timar", "hours"),
        "slack": Said("kan_vente_dager", "kan_vente_dagar", "can_wait_days"),
        "groups": Said("for", "for", "for"),
        "why": Said("merknad", "merknad", "note"),
    },
    kinds={
        "step": Said("steg", "steg", "step"),
        "event": Said("møte", "møte", "gathering"),
        "sjekkliste": Said("frist", "frist", "deadline"),
        "svar": Said("svarfrist", "svarfrist", "answer due"),
        "rapport": Said("rapportfrist", "rapportfrist", "report due"),
        "off": Said("helligdag", "heilagdag", "public holiday"),
        "blocked": Said("sperreperiode", "sperreperiode", "blocked period"),
    },
)
