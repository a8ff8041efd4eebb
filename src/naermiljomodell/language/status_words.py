"""The sentences about where the work stands, and about the way from idea to action."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class StatusWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    opening: Said
    counts: Said
    undated: Said
    now: Said
    late: Said
    nothing_late: Said
    step_line: Said
    nobody: Said
    lines_due: Said
    one_lines_due: Said
    waited_for: Said
    of_late: Said
    of_now: Said
    of_adopted: Said
    of_unanswered: Said
    not_reached: Said
    all_reached: Said
    reached_next: Said
    reached_never: Said
    spent: Said
    hours: Said
    nok: Said
    not_given: Said
    plan_takes: Said
    rests_on: Said
    rests_on_nothing: Said
    coming: Said
    nothing_coming: Said
    begins: Said
    gathering: Said
    traced: Said
    trace_counts: Said
    measure: Said
    owner: Said
    aims: Said
    results: Said
    no_result: Said
    lacks: dict[str, Said]


WORDS = StatusWords(
    opening=Said("Status for {area} {day}.", "Status for {area} {day}.", "Where the work in {area} stands on {day}."),
    counts=Said(
        "Steg i planen: {all}. Ført i loggen: {done}. I gang etter planen: {now}. Tiden er ute: {late}. Kommer: {coming}.",
        "Steg i planen: {all}. Førte i loggen: {done}. I gang etter planen: {now}. Tida er ute: {late}. Kjem: {coming}.",
        "Steps in the plan: {all}. In the log: {done}. On by the plan: {now}. Overdue: {late}. To come: {coming}.",
    ),
    undated=Said("Uten dato: {number}.", "Utan dato: {number}.", "Without a date: {number}."),
    now=Said(
        "I gang nå, etter planen (ikke ført i loggen):",
        "I gang no, etter planen (ikkje ført i loggen):",
        "On now by the plan (not in the log):",
    ),
    late=Said(
        "Tiden er ute, og loggen sier ikke noe om det:",
        "Tida er ute, og loggen seier ikkje noko om det:",
        "Overdue, and the log says nothing of it:",
    ),
    nothing_late=Said("Ikke noe er for sent.", "Ingenting er for seint.", "Nothing is late."),
    step_line=Said("{name} ({id}), {when}. {who}", "{name} ({id}), {when}. {who}", "{name} ({id}), {when}. {who}"),
    nobody=Said("ingen ansvarlig er oppgitt", "ingen ansvarleg er oppgitt", "nobody is named"),
    lines_due=Said(
        "«{name}»: dagen er ute for {number} punkter i sjekklisten. Se om de er gjort.",
        "«{name}»: dagen er ute for {number} punkt i sjekklista. Sjå om dei er gjorde.",
        "“{name}”: the day is past for {number} lines of the checklist. See whether they are done.",
    ),
    one_lines_due=Said(
        "«{name}»: dagen er ute for ett punkt i sjekklisten. Se om det er gjort.",
        "«{name}»: dagen er ute for eitt punkt i sjekklista. Sjå om det er gjort.",
        "“{name}”: the day is past for one line of the checklist. See whether it is done.",
    ),
    waited_for=Said("Vi venter på:", "Vi ventar på:", "We wait for:"),
    of_late=Said("for sent: {names}", "for seint: {names}", "late: {names}"),
    of_now=Said("i gang: {names}", "i gang: {names}", "on: {names}"),
    of_adopted=Said("sagt ja til: {names}", "sagt ja til: {names}", "said yes to: {names}"),
    of_unanswered=Said("skylder svar på: {names}", "skuldar svar på: {names}", "owes an answer to: {names}"),
    not_reached=Said(
        "Målgrupper som ikke er nådd ennå:", "Målgrupper som ikkje er nådde enno:", "Groups not reached yet:"
    ),
    all_reached=Said(
        "Loggen eller ideene nevner alle målgruppene.",
        "Loggen eller ideane nemner alle målgruppene.",
        "The log or the ideas tell of every target group.",
    ),
    reached_next=Said(
        "{group}. Neste steg som kan nå dem: {name}.",
        "{group}. Neste steg som kan nå dei: {name}.",
        "{group}. The next step that may reach them: {name}.",
    ),
    reached_never=Said(
        "{group}. Ingen steg som gjenstår, når dem.",
        "{group}. Ingen steg som står att, når dei.",
        "{group}. No step that is left reaches them.",
    ),
    spent=Said("Timer og kroner:", "Timar og kroner:", "Hours and money:"),
    hours=Said(
        "Timer ført: {value}. Satt av: {set_aside}.",
        "Timar førte: {value}. Sette av: {set_aside}.",
        "Hours written down: {value}. Set aside: {set_aside}.",
    ),
    nok=Said(
        "Kroner ført: {value}. Satt av: {set_aside}.",
        "Kroner førte: {value}. Sette av: {set_aside}.",
        "Kroner written down: {value}. Set aside: {set_aside}.",
    ),
    not_given=Said("ikke oppgitt", "ikkje oppgitt", "not given"),
    plan_takes=Said("Planen tar {number}.", "Planen tek {number}.", "The plan takes {number}."),
    rests_on=Said(
        "Det står på {rows} av {of} linjer i loggen.",
        "Det står på {rows} av {of} linjer i loggen.",
        "It is given in {rows} of {of} lines of the log.",
    ),
    rests_on_nothing=Said("Loggen er tom.", "Loggen er tom.", "The log is empty."),
    coming=Said("De neste fire ukene:", "Dei neste fire vekene:", "The next four weeks:"),
    nothing_coming=Said(
        "Planen har ingenting de neste fire ukene.",
        "Planen har ingenting dei neste fire vekene.",
        "The plan has nothing in the next four weeks.",
    ),
    begins=Said("«{name}» begynner", "«{name}» startar", "“{name}” begins"),
    gathering=Said("møte i «{name}»: {text}", "møte i «{name}»: {text}", "gathering in “{name}”: {text}"),
    traced=Said("Fra idé til tiltak:", "Frå idé til tiltak:", "From idea to action:"),
    trace_counts=Said(
        "Sagt ja til: {adopted}. Med tiltak: {measure}. Med eier: {owner}. Med noe gjort i loggen: {done}.",
        "Sagt ja til: {adopted}. Med tiltak: {measure}. Med eigar: {owner}. Med noko gjort i loggen: {done}.",
        "Said yes to: {adopted}. With a measure: {measure}. With an owner: {owner}. With something done in the log: {done}.",
    ),
    measure=Said(
        "{name}, fra {ideas}. {rest}",
        "{name}, frå {ideas}. {rest}",
        "{name}, from {ideas}. {rest}",
    ),
    owner=Said("Eier: {names}.", "Eigar: {names}.", "Owner: {names}."),
    aims=Said("Delmål: {names}.", "Delmål: {names}.", "Aim: {names}."),
    results=Said("Gjort: {names}.", "Gjort: {names}.", "Done: {names}."),
    no_result=Said("Loggen nevner det ikke.", "Loggen nemner det ikkje.", "The log does not tell of it."),
    lacks={
        "eier": Said("Ingen eier er oppgitt.", "Ingen eigar er oppgitt.", "No owner is given."),
        "delmål": Said("Tjener ingen av delmålene.", "Tener ingen av delmåla.", "It serves none of the aims."),
        "vei": Said(
            "Delmålet «{aim}» har verken steg, idé eller tiltak.",
            "Delmålet «{aim}» har verken steg, idé eller tiltak.",
            "The aim “{aim}” has no step, idea or measure.",
        ),
        "indikator": Said(
            "Delmålet «{aim}» har ingen indikator.",
            "Delmålet «{aim}» har ingen indikator.",
            "The aim “{aim}” has no indicator.",
        ),
    },
)
