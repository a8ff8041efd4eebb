"""The sentences about who took part, and what it took."""

from __future__ import annotations

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class ParticipationWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    heading: Said
    empty: Said
    rows: Said
    row: Said
    some: Said
    at_least: Said
    turnouts: Said
    new: Said
    organisations: Said
    hours: Said
    nok: Said
    twice: Said
    not_reached: Said
    representation: Said
    represented: Said
    under: Said
    hidden: Said
    not_measured: Said
    prices: Said
    price: Said
    not_given: Said
    to_turnout: Said
    to_person: Said
    to_association: Said
    to_place: Said


WORDS = ParticipationWords(
    heading=Said(
        "Hvem som var med, og hva det tok:", "Kven som var med, og kva det tok:", "Who took part, and what it took:"
    ),
    empty=Said(
        "Loggen er tom. Hvem som var med, er ikke ført.",
        "Loggen er tom. Kven som var med, er ikkje ført.",
        "The log is empty. Who took part is not written down.",
    ),
    rows=Said("Loggen har {rows} linjer.", "Loggen har {rows} linjer.", "Rows in the log: {rows}."),
    row=Said("Loggen har én linje.", "Loggen har éi linje.", "The log has one row."),
    some=Said(
        "{number} (ført på {counted} av {rows})",
        "{number} (ført på {counted} av {rows})",
        "{number} (written down on {counted} of {rows})",
    ),
    at_least=Said("minst {number}", "minst {number}", "at least {number}"),
    turnouts=Said("oppmøter {sum}", "oppmøte {sum}", "turnouts {sum}"),
    new=Said("med for første gang {sum}", "med for første gong {sum}", "there for the first time {sum}"),
    organisations=Said("organisasjoner {sum}", "organisasjonar {sum}", "organisations {sum}"),
    hours=Said("ansattes timer {sum}", "timar for tilsette {sum}", "hours of staff {sum}"),
    nok=Said("kroner {sum}", "kroner {sum}", "kroner {sum}"),
    twice=Said(
        "Den som har vært med to ganger, er talt to ganger, både blant folk og organisasjoner.",
        "Den som har vore med to gonger, er talt to gonger, både blant folk og organisasjonar.",
        "Whoever came twice is counted twice, people and organisations alike.",
    ),
    not_reached=Said(
        "Ingen oppmøter ført for: {groups}.",
        "Ingen oppmøte førte for: {groups}.",
        "No turnouts written down for: {groups}.",
    ),
    representation=Said(
        "Gruppens andel av deltakerne mot andelen av innbyggerne:",
        "Kor stor gruppa er blant deltakarane, mot kor stor ho er blant innbyggjarane:",
        "The group’s share of the participants against its share of the residents:",
    ),
    represented=Said(
        "{group}: {among} prosent mot {living} prosent. Forholdstall {index}.",
        "{group}: {among} prosent mot {living} prosent. Forholdstal {index}.",
        "{group}: {among} per cent against {living} per cent. Ratio {index}.",
    ),
    under=Said(
        "{group}: {among} prosent mot {living} prosent. Forholdstall {index}, under 0,8: gruppen er for lite med.",
        "{group}: {among} prosent mot {living} prosent. Forholdstal {index}, under 0,8: gruppa er for lite med.",
        "{group}: {among} per cent against {living} per cent. Ratio {index}, below 0.8: the group is under-represented.",
    ),
    hidden=Said(
        "{group}: vises ikke, for få personer",
        "{group}: blir ikkje vist, for få personar",
        "{group}: not shown, too few people",
    ),
    not_measured=Said("Ikke målt for: {groups}.", "Ikkje målt for: {groups}.", "Not measured for: {groups}."),
    prices=Said(
        "Forholdstall mellom det som er brukt, og det som kom. De viser ingen årsak:",
        "Forholdstal mellom det som er brukt, og det som kom. Dei viser inga årsak:",
        "Ratios between what was spent and what came. They show no cause:",
    ),
    price=Said("{spent} til {gained}: {value}", "{spent} til {gained}: {value}", "{spent} to {gained}: {value}"),
    not_given=Said("ikke oppgitt", "ikkje oppgitt", "not given"),
    to_turnout=Said("hvert oppmøte", "kvart oppmøte", "each turnout"),
    to_person=Said("hver deltaker", "kvar deltakar", "each participant"),
    to_association=Said("hvert nye lag", "kvart nye lag", "each new association"),
    to_place=Said("hver ny møteplass", "kvar ny møteplass", "each new meeting place"),
)

HOURS = Said("Timer", "Timar", "Hours")
NOK = Said("Kroner", "Kroner", "Kroner")
