"""The sentences about what was measured before and after."""

from __future__ import annotations

from collections.abc import Mapping

from naermiljomodell.frozen import frozen
from naermiljomodell.language.base import Said


@frozen
class MeasuredWords:
    """Each field is a sentence or a part of one, with `{holes}`; all languages are filled."""

    heading: Said
    picture: Said
    first: Said
    last: Said
    for_group: Said
    per_cent: Said
    points: Said
    answers: Said
    surely: Said
    from_to: Said
    change: Said
    smallest: Said
    declared: Said
    caution: Said
    without_extra: Said


WORDS = MeasuredWords(
    heading=Said("Målt før og etter:", "Målt før og etter:", "Measured before and after:"),
    picture=Said("Målt før og etter", "Målt før og etter", "Measured before and after"),
    first=Said("Først, {date}", "Først, {date}", "First, {date}"),
    last=Said("Sist, {date}", "Sist, {date}", "Last, {date}"),
    for_group=Said("{name}, {group}", "{name}, {group}", "{name}, {group}"),
    per_cent=Said("{value} prosent", "{value} prosent", "{value} per cent"),
    points=Said("{value} prosentpoeng", "{value} prosentpoeng", "{value} percentage points"),
    answers=Said("svar: {number}", "svar: {number}", "answers: {number}"),
    surely=Said("usikkerhet {low} til {high}", "uvisse {low} til {high}", "between {low} and {high}"),
    from_to=Said("først {first}, sist {last}", "først {first}, sist {last}", "first {first}, last {last}"),
    change=Said("Endring: {change}.", "Endring: {change}.", "Change: {change}."),
    smallest=Said(
        "Med så mange svar kan bare en endring på omtrent {value} eller mer vises.",
        "Med så mange svar kan berre ei endring på om lag {value} eller meir visast.",
        "With so many answers only a change of about {value} or more can be shown.",
    ),
    declared=Said(
        "Måleredskapene er ulike, men dere har sagt at de kan sammenlignes: {reason}",
        "Måleredskapa er ulike, men de har sagt at dei kan samanliknast: {reason}",
        "The instruments differ, but you have said that they can be compared: {reason}",
    ),
    caution=Said(
        "En endring sier ikke hva som er årsaken. Den som vil si hva arbeidet har bidratt med, må vite mer enn tallene.",
        "Ei endring seier ikkje kva som er årsaka. Den som vil seie kva arbeidet har bidrege med, må vite meir enn tala.",
        "A change does not say what caused it. To say what the work has contributed takes more than figures.",
    ),
    without_extra=Said(
        "Hvor sikre tallene er, kan ikke regnes ut uten tillegget «{extra}».",
        "Kor sikre tala er, kan ikkje reknast ut utan tillegget «{extra}».",
        "How sure the figures are cannot be reckoned without the extra “{extra}”.",
    ),
)

VERDICTS: Mapping[str, Said] = {
    "bedre": Said(
        "Bedre enn først. Endringen er større enn tilfeldigheter pleier å gi.",
        "Betre enn først. Endringa er større enn tilfelle plar gi.",
        "Better than at first. The change is larger than chance usually gives.",
    ),
    "dårligere": Said(
        "Dårligere enn først. Endringen er større enn tilfeldigheter pleier å gi.",
        "Dårlegare enn først. Endringa er større enn tilfelle plar gi.",
        "Worse than at first. The change is larger than chance usually gives.",
    ),
    "ikke-til-å-skille": Said(
        "Kan ikke skilles fra ingen endring.",
        "Kan ikkje skiljast frå inga endring.",
        "Cannot be told from no change.",
    ),
    "talt": Said(
        "Alle er talt, så tallet er ikke usikkert slik svarene fra et utvalg er.",
        "Alle er talde, så talet er ikkje uvisst slik svara frå eit utval er.",
        "All were counted, so the number is not unsure as answers from a sample are.",
    ),
    "usikkerhet-ikke-regnet": Said(
        "Hvor sikker endringen er, vet vi ikke.",
        "Kor sikker endringa er, veit vi ikkje.",
        "How sure the change is, is not known.",
    ),
    "kan-ikke-sammenlignes": Said("Kan ikke sammenlignes.", "Kan ikkje samanliknast.", "Cannot be compared."),
    "skjult": Said(
        "Endringen vises ikke, for få personer.",
        "Endringa blir ikkje vist, for få personar.",
        "The change is not shown, too few people.",
    ),
    "målt-én-gang": Said(
        "Målt bare én gang. Vi vet ikke om det har endret seg.",
        "Målt berre éin gong. Vi veit ikkje om det har endra seg.",
        "Measured only once. Whether it has changed is not known.",
    ),
    "ikke-målt": Said("Ikke målt.", "Ikkje målt.", "Not measured."),
}
"""What can be said of a change -> the sentence."""

REFUSALS: Mapping[str, Said] = {
    "annet-måleredskap": Said(
        "Det er målt med ulike måleredskaper: {first} og {last}.",
        "Det er målt med ulike måleredskapar: {first} og {last}.",
        "It was measured with different instruments: {first} and {last}.",
    ),
    "ukjent-måleredskap": Said(
        "Bare den ene målingen sier hva den er gjort med.",
        "Berre den eine målinga seier kva ho er gjord med.",
        "Only one of the measurements says what it was made with.",
    ),
    "brutt-serie": Said(
        "Serien er brutt: det ble spurt på en annen måte før.",
        "Serien er broten: det vart spurt på ein annan måte før.",
        "The series is broken: it was asked in another way before.",
    ),
    "ulik-slags-tall": Said(
        "Den ene er en andel, den andre et tall på skalaen.",
        "Den eine er ein del, den andre eit tal på skalaen.",
        "One is a share, the other a value on the scale.",
    ),
}
"""Why nothing is compared -> the sentence."""
