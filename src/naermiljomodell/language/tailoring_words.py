"""The sentences that say why a step is in or out, why a method was taken, and why a date was moved."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class TailoringWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    group_chosen: Said
    group_not_chosen: Said
    challenge_chosen: Said
    challenge_not_chosen: Said
    groups_neither: Said
    challenges_neither: Said
    plans_neither: Said
    clauses: Said
    names_or: Said
    name_quoted: Said
    residents_known: Said
    residents_unknown: Said
    centrality_known: Said
    centrality_unknown: Said
    kind_known: Said
    kind_unknown: Said
    place_there: Said
    place_not_there: Said
    places_unknown: Said
    actor_there: Said
    actor_not_there: Said
    actors_unknown: Said
    hours_known: Said
    hours_unknown: Said
    plan_linked: Said
    plan_not_linked: Said
    sami_in: Said
    sami_out: Said
    nynorsk_in: Said
    nynorsk_out: Said
    municipality_unknown: Said
    always: Said
    in_because: Said
    out_because: Said
    in_until_known: Said
    phase_off: Said
    removed: Said
    given_up: Said
    chosen_reaches: Said
    chosen_no_group: Said
    left_nothing_new: Said
    left_no_better: Said
    left_same_method: Said
    left_given_up: Said
    moved_after_step: Said
    moved_blocked: Said
    common_holiday: Said
    summary_groups: Said
    summary_groups_none: Said
    summary_methods: Said
    summary_hours_known: Said
    summary_hours_unknown: Said
    summary_left_out: Said
    summary_left_out_none: Said
    summary_gaps: Said
    summary_gaps_none: Said
    added: Said
    added_because: Said


WORDS = TailoringWords(
    group_chosen=Said(
        "målgruppen «{name}» er valgt", "målgruppa «{name}» er vald", "the target group “{name}” is chosen"
    ),
    group_not_chosen=Said(
        "målgruppen «{name}» er ikke valgt",
        "målgruppa «{name}» er ikkje vald",
        "the target group “{name}” is not chosen",
    ),
    challenge_chosen=Said(
        "utfordringen «{name}» er valgt", "utfordringa «{name}» er vald", "the challenge “{name}” is chosen"
    ),
    challenge_not_chosen=Said(
        "utfordringen «{name}» er ikke valgt",
        "utfordringa «{name}» er ikkje vald",
        "the challenge “{name}” is not chosen",
    ),
    groups_neither=Said(
        "verken målgruppen {names} er valgt",
        "verken målgruppa {names} er vald",
        "neither the target group {names} is chosen",
    ),
    challenges_neither=Said(
        "verken utfordringen {names} er valgt",
        "verken utfordringa {names} er vald",
        "neither the challenge {names} is chosen",
    ),
    plans_neither=Said(
        "arbeidet er verken forankret i {names}",
        "arbeidet er verken forankra i {names}",
        "the work is anchored in neither {names}",
    ),
    clauses=Said(", og ", ", og ", ", and "),
    names_or=Said(" eller ", " eller ", " nor "),
    name_quoted=Said("«{name}»", "«{name}»", "“{name}”"),
    residents_known=Said(
        "nærmiljøet har {number} innbyggere",
        "nærmiljøet har {number} innbyggjarar",
        "the neighbourhood has {number} residents",
    ),
    residents_unknown=Said(
        "innbyggertallet er ikke oppgitt", "innbyggjartalet er ikkje oppgitt", "the number of residents is not given"
    ),
    centrality_known=Said(
        "kommunen har sentralitetsklasse {number}",
        "kommunen har sentralitetsklasse {number}",
        "the municipality has centrality class {number}",
    ),
    centrality_unknown=Said(
        "sentralitetsklassen er ikke oppgitt",
        "sentralitetsklassa er ikkje oppgitt",
        "the centrality class is not given",
    ),
    kind_known=Said(
        "området er oppgitt som «{name}»", "området er oppgitt som «{name}»", "the area is given as “{name}”"
    ),
    kind_unknown=Said("områdetypen er ikke oppgitt", "områdetypen er ikkje oppgitt", "the kind of area is not given"),
    place_there=Said(
        "det finnes en møteplass av typen «{name}»",
        "det finst ein møteplass av typen «{name}»",
        "there is a meeting place of the kind “{name}”",
    ),
    place_not_there=Said(
        "ingen møteplass av typen «{name}» er registrert",
        "ingen møteplass av typen «{name}» er registrert",
        "no meeting place of the kind “{name}” is registered",
    ),
    places_unknown=Said(
        "ingen møteplasser er registrert ennå",
        "ingen møteplassar er registrerte enno",
        "no meeting places are registered yet",
    ),
    actor_there=Said(
        "det finnes en aktør av typen «{name}»",
        "det finst ein aktør av typen «{name}»",
        "there is an actor of the kind “{name}”",
    ),
    actor_not_there=Said(
        "ingen aktør av typen «{name}» er registrert",
        "ingen aktør av typen «{name}» er registrert",
        "no actor of the kind “{name}” is registered",
    ),
    actors_unknown=Said(
        "ingen aktører er registrert ennå", "ingen aktørar er registrerte enno", "no actors are registered yet"
    ),
    hours_known=Said(
        "kommunen har satt av {number} timer",
        "kommunen har sett av {number} timar",
        "the municipality has set aside {number} hours",
    ),
    hours_unknown=Said("timene er ikke oppgitt", "timane er ikkje oppgitt", "the hours set aside are not given"),
    plan_linked=Said(
        "arbeidet er forankret i «{name}»", "arbeidet er forankra i «{name}»", "the work is anchored in “{name}”"
    ),
    plan_not_linked=Said(
        "arbeidet er ikke forankret i «{name}»",
        "arbeidet er ikkje forankra i «{name}»",
        "the work is not anchored in “{name}”",
    ),
    sami_in=Said(
        "kommunen er med i forvaltningsområdet for samiske språk",
        "kommunen er med i forvaltingsområdet for samiske språk",
        "the municipality is part of the administrative area for Sami languages",
    ),
    sami_out=Said(
        "kommunen er ikke med i forvaltningsområdet for samiske språk",
        "kommunen er ikkje med i forvaltingsområdet for samiske språk",
        "the municipality is not part of the administrative area for Sami languages",
    ),
    nynorsk_in=Said("kommunen bruker nynorsk", "kommunen bruker nynorsk", "the municipality uses Nynorsk"),
    nynorsk_out=Said(
        "kommunen har ikke vedtatt nynorsk",
        "kommunen har ikkje vedteke nynorsk",
        "the municipality has not chosen Nynorsk",
    ),
    municipality_unknown=Said("kommunen er ikke oppgitt", "kommunen er ikkje oppgitt", "the municipality is not given"),
    always=Said("Med i alle nærmiljøer.", "Med i alle nærmiljø.", "Part of every neighbourhood’s plan."),
    in_because=Said("Med i planen: {why}.", "Med i planen: {why}.", "In the plan: {why}."),
    out_because=Said("Ikke med i planen: {why}.", "Ikkje med i planen: {why}.", "Not in the plan: {why}."),
    in_until_known=Said(
        "Med til dere har avklart dette: {why}.",
        "Med til de har avklart dette: {why}.",
        "In until you have cleared this up: {why}.",
    ),
    phase_off=Said(
        "Fasen «{name}» er slått av i naermiljo.yaml.",
        "Fasen «{name}» er slått av i naermiljo.yaml.",
        "The phase “{name}” is switched off in naermiljo.yaml.",
    ),
    removed=Said("Tatt ut: {why}.", "Teke ut: {why}.", "Taken out: {why}."),
    given_up=Said(
        "Valgt bort fordi timene ikke strekker til: planen trenger {needed} timer uten det som er valgt bort, og dere har {available}.",
        "Vald bort fordi timane ikkje strekk til: planen treng {needed} timar utan det som er valt bort, og de har {available}.",
        "Given up because the hours do not suffice: without what is given up the plan takes {needed} hours, and you have {available}.",
    ),
    chosen_reaches=Said(
        "Valgt fordi den når {groups}.", "Vald fordi han når {groups}.", "Chosen because it reaches {groups}."
    ),
    chosen_no_group=Said(
        "Valgt fordi den hører til steget.",
        "Vald fordi han høyrer til steget.",
        "Chosen because it belongs to the step.",
    ),
    left_nothing_new=Said(
        "Ikke valgt: den når ingen andre enn dem planen alt når.",
        "Ikkje vald: han når ingen andre enn dei planen alt når.",
        "Not chosen: it reaches nobody but those the plan already reaches.",
    ),
    left_no_better=Said(
        "Ikke valgt: planen når like mange grupper uten den, med like lite eller mindre arbeid.",
        "Ikkje vald: planen når like mange grupper utan han, med like lite eller mindre arbeid.",
        "Not chosen: the plan reaches as many groups without it, with as little work or less.",
    ),
    left_same_method=Said(
        "Ikke valgt: steget bruker samme metode som «{name}».",
        "Ikkje vald: steget bruker same metode som «{name}».",
        "Not chosen: the step uses the same method as “{name}”.",
    ),
    left_given_up=Said(
        "Ikke valgt: steget er valgt bort.", "Ikkje vald: steget er valt bort.", "Not chosen: the step is given up."
    ),
    moved_after_step=Said(
        "Flyttet fra {date}: må vente på «{name}».",
        "Flytta frå {date}: må vente på «{name}».",
        "Moved from {date}: has to wait for “{name}”.",
    ),
    moved_blocked=Said("Flyttet fra {date}: {why}.", "Flytta frå {date}: {why}.", "Moved from {date}: {why}."),
    common_holiday=Said("fellesferie", "fellesferie", "the common holiday"),
    summary_groups=Said("Planen er laget for {list}.", "Planen er laga for {list}.", "The plan is made for {list}."),
    summary_groups_none=Said(
        "Ingen målgrupper er valgt ennå.", "Ingen målgrupper er valde enno.", "No target groups are chosen yet."
    ),
    summary_methods=Said(
        "Disse metodene er valgt: {list}.",
        "Desse metodane er valde: {list}.",
        "These methods are chosen: {list}.",
    ),
    summary_hours_known=Said(
        "Arbeidet tar om lag {needed} timer fra ansatte, og dere har satt av {available}.",
        "Arbeidet tek om lag {needed} timar frå tilsette, og de har sett av {available}.",
        "The work takes about {needed} hours from staff, and you have set aside {available}.",
    ),
    summary_hours_unknown=Said(
        "Arbeidet tar om lag {needed} timer fra ansatte. Hvor mange timer dere har, er ikke oppgitt. Skriv det, eller velg færre målgrupper, så blir planen mindre.",
        "Arbeidet tek om lag {needed} timar frå tilsette. Kor mange timar de har, er ikkje oppgitt. Skriv det, eller vel færre målgrupper, så blir planen mindre.",
        "The work takes about {needed} hours from staff. How many you have is not given. Write it down, or choose fewer target groups, and the plan becomes smaller.",
    ),
    summary_left_out=Said("Dette er ikke med: {list}.", "Dette er ikkje med: {list}.", "This is left out: {list}."),
    summary_left_out_none=Said(
        "Alle stegene i modellen er med.", "Alle stega i modellen er med.", "Every step of the model is in."
    ),
    summary_gaps=Said(
        "Disse gruppene når planen ikke godt nok: {list}.",
        "Desse gruppene når planen ikkje godt nok: {list}.",
        "The plan does not reach these groups well enough: {list}.",
    ),
    summary_gaps_none=Said(
        "Hver gruppe kan både gi innspill og bli med på noe.",
        "Kvar gruppe kan både gi innspel og bli med på noko.",
        "Each group can both be heard and find something to join.",
    ),
    added=Said("Lagt til i {where}.", "Lagt til i {where}.", "Added in {where}."),
    added_because=Said("Lagt til i {where}: {why}.", "Lagt til i {where}: {why}.", "Added in {where}: {why}."),
)
