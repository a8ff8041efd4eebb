"""The fixed words of the commands' answers: what stands around findings, explanations and the network."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said, Severity


@frozen
class CliWords:
    """Each field is a word or a short sentence with `{holes}`; all languages are filled."""

    did_you_mean: Said
    help: Said
    no_findings: Said
    not_found: Said
    actors: Said
    who_knows: Said
    nobody: Said
    not_enough: Said
    made_without: Said
    open_it: Said
    call_first: Said
    plan_lacks: Said
    mending_step: Said
    introduce: Said
    both: Said
    network_shows: Said
    measures: Said
    afterwards: Said
    sector: Said
    often_knows: Said
    why: Said
    when: Said
    work: Said
    method: Said
    reaches: Said
    none_in_particular: Said
    shuts_out: Said
    in_step: Said
    reached_by: Said
    shut_out_by: Said
    no_method: Said
    comes_from: Said
    changed_by: Said
    reason: Said
    same_word: Said
    in_file: Said
    the_model: Said
    in_bokmal: Said
    without_plan: Said


WORDS = CliWords(
    did_you_mean=Said("mente du «{near}»?", "meinte du «{near}»?", "did you mean “{near}”?"),
    help=Said("hjelp", "hjelp", "help"),
    no_findings=Said("Ingen funn.", "Ingen funn.", "No findings."),
    not_found=Said("Finner ikke «{word}».", "Finn ikkje «{word}».", "Cannot find “{word}”."),
    actors=Said(
        "{area}. Aktører: {actors}. Bånd: {ties}.",
        "{area}. Aktørar: {actors}. Band: {ties}.",
        "{area}. Actors: {actors}. Ties: {ties}.",
    ),
    who_knows=Said("Hvem kjenner målgruppene:", "Kven kjenner målgruppene:", "Who knows the target groups:"),
    nobody=Said("ingen", "ingen", "nobody"),
    not_enough=Said("ikke nok", "ikkje nok", "not enough"),
    made_without=Said(
        "Mappen er laget uten dreiebok. Rett det som er feil, og kjør «naermiljomodell render».",
        "Mappa er laga utan dreiebok. Rett det som er feil, og køyr «naermiljomodell render».",
        "The folder is made without a playbook. Mend what is wrong, and run “naermiljomodell render”.",
    ),
    open_it=Said("Åpne {file} i nettleseren.", "Opne {file} i nettlesaren.", "Open {file} in the browser."),
    call_first=Said("Ring først:", "Ring først:", "Call first:"),
    plan_lacks=Said("Det planen mangler:", "Det planen manglar:", "What the plan lacks:"),
    mending_step=Said(
        "Steget som hjelper: {name} ({id})", "Steget som hjelper: {name} ({id})", "The step that helps: {name} ({id})"
    ),
    introduce=Said(
        "Gjør disse kjent med hverandre, og si for eksempel:",
        "Gjer desse kjende med kvarandre, og sei til dømes:",
        "Introduce these to each other, and say for example:",
    ),
    both=Said("{one} og {other}", "{one} og {other}", "{one} and {other}"),
    network_shows=Said("Det nettverket viser:", "Det nettverket viser:", "What the network shows:"),
    measures=Said("Slik ser nettverket ut:", "Slik ser nettverket ut:", "What the network looks like:"),
    afterwards=Said(
        "Hva skjer når prosjektet er over:",
        "Kva skjer når prosjektet er over:",
        "What happens when the project is over:",
    ),
    sector=Said("Sektor: {name}", "Sektor: {name}", "Sector: {name}"),
    often_knows=Said("Kjenner ofte: {names}", "Kjenner ofte: {names}", "Often knows: {names}"),
    why=Said("Hvorfor: {reason}", "Kvifor: {reason}", "Why: {reason}"),
    when=Said("Når: {time}", "Når: {time}", "When: {time}"),
    work=Said("Arbeid: {hours}", "Arbeid: {hours}", "Work: {hours}"),
    method=Said("Metode {name}: {reason}", "Metode {name}: {reason}", "Method {name}: {reason}"),
    reaches=Said("Når ut til: {names}", "Når ut til: {names}", "Reaches: {names}"),
    none_in_particular=Said(
        "ingen av målgruppene særskilt", "ingen av målgruppene særskilt", "none of the target groups in particular"
    ),
    shuts_out=Said(
        "Stenger ute: {who} Det dere gjør: {remedy}",
        "Stengjer ute: {who} Det de gjer: {remedy}",
        "Keeps out: {who} What you do: {remedy}",
    ),
    in_step=Said("I steget {name}: {reason}", "I steget {name}: {reason}", "In the step {name}: {reason}"),
    reached_by=Said("Nås av: {names}", "Blir nådd av: {names}", "Reached by: {names}"),
    shut_out_by=Said("Stenges ute av: {names}", "Blir stengd ute av: {names}", "Kept out by: {names}"),
    no_method=Said("ingen metode", "ingen metode", "no method"),
    comes_from=Said(
        "Kommer fra: {layer}, {file}:{line}", "Kjem frå: {layer}, {file}:{line}", "Comes from: {layer}, {file}:{line}"
    ),
    changed_by=Said(
        "Endret av {layer}, {file}:{line}: {what}: {values}.",
        "Endra av {layer}, {file}:{line}: {what}: {values}.",
        "Changed by {layer}, {file}:{line}: {what}: {values}.",
    ),
    reason=Said("Begrunnelse: {reason}", "Grunngjeving: {reason}", "Reason: {reason}"),
    same_word=Said("Samme ord: {names}", "Same ord: {names}", "Same word: {names}"),
    in_file=Said("{path} i {file}", "{path} i {file}", "{path} in {file}"),
    the_model=Said("modellen", "modellen", "the model"),
    in_bokmal=Said("", "(på bokmål) ", "(in Norwegian) "),
    without_plan=Said(
        "Hva planen gjør med dette, er ikke kjent, for mappen har feil: {error}.",
        "Kva planen gjer med dette, er ikkje kjent, for mappa har feil: {error}.",
        "What the plan does with this is not known, for the folder has errors: {error}.",
    ),
)

SEVERITIES: dict[Severity, tuple[Said, Said]] = {
    "feil": (Said("feil", "feil", "error"), Said("feil", "feil", "errors")),
    "advarsel": (Said("advarsel", "åtvaring", "warning"), Said("advarsler", "åtvaringar", "warnings")),
    "tips": (Said("tips", "tips", "tip"), Said("tips", "tips", "tips")),
}
"""How grave a finding is -> the word for one, and for several."""
