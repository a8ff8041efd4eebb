"""Findings about the rows of what happened, was proposed and was measured (NM337-NM349, NM355-NM357), and about answers that are late (NM360-)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM337": Entry(
        "feil",
        Said(
            "{new} nye deltakere er flere enn de {all} som var med",
            "{new} nye deltakarar er fleire enn dei {all} som var med",
            "{new} new participants are more than the {all} who took part",
        ),
        Said(
            "De som var med for første gang, er en del av alle som var med. Skriv alle i «deltakere».",
            "Dei som var med for første gong, er ein del av alle som var med. Skriv alle i «deltakere».",
            "Those who took part for the first time are some of all who did. Write them all in “deltakere”.",
        ),
    ),
    "NM338": Entry(
        "tips",
        Said(
            "{date} er langt utenfor perioden for arbeidet, som er {period}",
            "{date} er langt utanfor perioden for arbeidet, som er {period}",
            "{date} is far outside the period of the work, which is {period}",
        ),
        Said(
            "Raden regnes med slik den står. Se om året er skrevet feil, eller om «periode» i naermiljo.yaml skal endres.",
            "Rada blir rekna med slik ho står. Sjå om året er skrive feil, eller om «periode» i naermiljo.yaml skal endrast.",
            "The row counts as it stands. See whether the year is miswritten, or “periode” in naermiljo.yaml is to be changed.",
        ),
    ),
    "NM339": Entry(
        "feil",
        Said(
            "svaret er datert {answered}, før ideen kom {came}",
            "svaret er datert {answered}, før ideen kom {came}",
            "the answer is dated {answered}, before the idea came on {came}",
        ),
        Said(
            "Ingen kan svare på en idé før den er kommet. Kanskje datoene har byttet plass?",
            "Ingen kan svare på ein idé før han er komen. Kanskje datoane har bytt plass?",
            "Nobody can answer an idea before it has come. Perhaps the dates have changed places?",
        ),
    ),
    "NM340": Entry(
        "tips",
        Said(
            "svaret har ingen dato",
            "svaret har ingen dato",
            "the answer has no date",
        ),
        Said(
            "Uten «svardato» kan ingen se om svaret kom i tide. Ideen teller som besvart.",
            "Utan «svardato» kan ingen sjå om svaret kom i tide. Ideen tel som svara på.",
            "Without “svardato” nobody can see whether the answer came in time. The idea counts as answered.",
        ),
    ),
    "NM341": Entry(
        "advarsel",
        Said(
            "svaret har en dato, men ingen tekst",
            "svaret har ein dato, men ingen tekst",
            "the answer has a date, but no text",
        ),
        Said(
            "Ideen teller som ikke besvart til svaret er skrevet i «svar».",
            "Ideen tel som ikkje svara på til svaret er skrive i «svar».",
            "The idea counts as unanswered until the answer is written in “svar”.",
        ),
    ),
    "NM342": Entry(
        "advarsel",
        Said(
            "ideen er gjennomført, men ingen har skrevet hva den ble til",
            "ideen er gjennomført, men ingen har skrive kva han vart til",
            "the idea is carried out, but nobody has written what it became",
        ),
        Said(
            "Skriv tiltaket i «tiltak». Ellers kan ingen følge ideen fram til det som ble gjort.",
            "Skriv tiltaket i «tiltak». Elles kan ingen følgje ideen fram til det som vart gjort.",
            "Write the measure in “tiltak”. Otherwise nobody can follow the idea to what was done.",
        ),
    ),
    "NM343": Entry(
        "advarsel",
        Said(
            "ideen er avvist uten at de som foreslo den, har fått et svar",
            "ideen er avvist utan at dei som føreslo han, har fått eit svar",
            "the idea is turned down, and those who proposed it have no answer",
        ),
        Said(
            "Skriv grunnen i «svar». Et nei med en grunn er et svar; et nei uten er det ikke.",
            "Skriv grunnen i «svar». Eit nei med ein grunn er eit svar; eit nei utan er det ikkje.",
            "Write the reason in “svar”. A no with a reason is an answer; a no without one is not.",
        ),
    ),
    "NM344": Entry(
        "advarsel",
        Said(
            "{count} fra «{group}» er flere enn de {all} som var med i alt samme dag",
            "{count} frå «{group}» er fleire enn dei {all} som var med i alt same dag",
            "{count} from “{group}” are more than the {all} who took part in all that day",
        ),
        Said(
            "En rad uten målgruppe er alle som var med. En rad med målgruppe, med samme dato og steg, er noen av dem. Er det to møter, skriver dere en rad uten målgruppe for hvert.",
            "Ei rad utan målgruppe er alle som var med. Ei rad med målgruppe, med same dato og steg, er nokre av dei. Er det to møte, skriv de ei rad utan målgruppe for kvart.",
            "A row without a target group is all who took part. A row with one, of the same date and step, is some of them. For two meetings, write a row without a group for each.",
        ),
    ),
    "NM345": Entry(
        "tips",
        Said(
            "{hours} timer er mye for {when}",
            "{hours} timar er mykje for {when}",
            "{hours} hours are many for {when}",
        ),
        Said(
            "Tallet regnes med slik det står. Se om kommaet står riktig, eller om raden gjelder flere dager.",
            "Talet blir rekna med slik det står. Sjå om kommaet står rett, eller om rada gjeld fleire dagar.",
            "The figure counts as it stands. See whether the comma is in its place, or the row is about several days.",
        ),
    ),
    "NM346": Entry(
        "advarsel",
        Said(
            "raden sier at det kom av ideen «{id}», som kom først {came}",
            "rada seier at det kom av ideen «{id}», som kom først {came}",
            "the row says that it came of the idea “{id}”, which came only on {came}",
        ),
        Said(
            "Noe som ble gjort før ideen kom, kan ikke være det den ble til. Se på datoene og id-en.",
            "Noko som vart gjort før ideen kom, kan ikkje vere det han vart til. Sjå på datoane og id-en.",
            "What was done before the idea came cannot be what it became. Look at the dates and the id.",
        ),
    ),
    "NM347": Entry(
        "feil",
        Said(
            "{part} er flere enn de {whole} det er en del av",
            "{part} er fleire enn dei {whole} det er ein del av",
            "{part} are more than the {whole} they are a part of",
        ),
        Said(
            "«teller» er hvor mange det gjelder, og «nevner» er alle. Kanskje tallene har byttet plass?",
            "«teller» er kor mange det gjeld, og «nevner» er alle. Kanskje tala har bytt plass?",
            "“teller” is how many it is true of, and “nevner” is all of them. Perhaps the figures have changed places?",
        ),
    ),
    "NM348": Entry(
        "advarsel",
        Said(
            "{count} er talt, men bare {answers} har svart",
            "{count} er talde, men berre {answers} har svart",
            "{count} are counted, but only {answers} have answered",
        ),
        Said(
            "«n» er hvor mange som svarte. Ingen av de andre tallene kan gjelde flere enn det.",
            "«n» er kor mange som svara. Ingen av dei andre tala kan gjelde fleire enn det.",
            "“n” is how many answered. None of the other figures can be about more than that.",
        ),
    ),
    "NM349": Entry(
        "advarsel",
        Said(
            "«{indicator}» har en annen verdi for {date} i rad {line}",
            "«{indicator}» har ein annan verdi for {date} i rad {line}",
            "“{indicator}” has another value for {date} in row {line}",
        ),
        Said(
            "To verdier av det samme, for de samme og samme dag kan ikke begge være riktige. Ta bort den ene, eller skriv gruppen eller måleredskapet.",
            "To verdiar av det same, for dei same og same dag kan ikkje begge vere rette. Ta bort den eine, eller skriv gruppa eller måleredskapen.",
            "Two values of one thing, for the same people on one day, cannot both be right. Take one away, or write the group or the instrument.",
        ),
    ),
    "NM355": Entry(
        "feil",
        Said(
            "{value} er utenfor skalaen til «{indicator}», som er {scale}",
            "{value} er utanfor skalaen til «{indicator}», som er {scale}",
            "{value} is off the scale of “{indicator}”, which is {scale}",
        ),
        Said(
            "Se etter et komma for mye eller for lite. En andel skrives i prosent, eller med «teller» og «nevner».",
            "Sjå etter eit komma for mykje eller for lite. Ein del av alle blir skriven i prosent, eller med «teller» og «nevner».",
            "Look for a comma too many or too few. A share is written in per cent, or with “teller” and “nevner”.",
        ),
    ),
    "NM356": Entry(
        "tips",
        Said(
            "{date} er før arbeidet begynte, {start}",
            "{date} er før arbeidet starta, {start}",
            "{date} is before the work began, {start}",
        ),
        Said(
            "Raden er regnet med. Er datoen riktig, kan arbeidet ha begynt tidligere enn det som står i «periode».",
            "Rada er rekna med. Er datoen rett, kan arbeidet ha starta tidlegare enn det som står i «periode».",
            "The row counts. If the date is right, the work may have begun earlier than “periode” says.",
        ),
    ),
    "NM357": Entry(
        "advarsel",
        Said(
            "0 av 0 er ikke målt: ingen andel kan regnes ut",
            "0 av 0 er ikkje målt: ingen del kan reknast ut",
            "0 of 0 is not measured: no share can be reckoned",
        ),
        Said(
            "Nevneren er 0, så ingen er spurt eller talt. La raden være tom til noen er det.",
            "Nemnaren er 0, så ingen er spurde eller talde. La rada vere tom til nokon er det.",
            "The denominator is 0, so nobody was asked or counted. Leave the row empty until somebody is.",
        ),
    ),
    "NM360": Entry(
        "advarsel",
        Said(
            "ideen «{id}» har ventet på svar i {weeks} uker",
            "ideen «{id}» har venta på svar i {weeks} veker",
            "the idea “{id}” has waited for an answer for {weeks} weeks",
        ),
        Said(
            "De som foreslår noe, skal ha svar innen åtte uker. Et svar kan være ja, nei med en grunn, eller når dere bestemmer det.",
            "Dei som føreslår noko, skal ha svar innan åtte veker. Eit svar kan vere ja, nei med ein grunn, eller når de avgjer det.",
            "Those who propose something should have an answer within eight weeks: yes, no with a reason, or when you decide.",
        ),
    ),
    "NM361": Entry(
        "feil",
        Said(
            "ideen «{id}» har ventet på svar i {weeks} uker, mer enn de tolv som er det meste",
            "ideen «{id}» har venta på svar i {weeks} veker, meir enn dei tolv som er det meste",
            "the idea “{id}” has waited for an answer for {weeks} weeks, more than the twelve that are the most",
        ),
        Said(
            "Innspill som aldri blir besvart, er det som oftest svikter i nærmiljøarbeid. Svar nå, og skriv svaret i «svar» og dagen i «svardato».",
            "Innspel som aldri får svar, er det som oftast sviktar i nærmiljøarbeid. Svar no, og skriv svaret i «svar» og dagen i «svardato».",
            "Input that is never answered is the commonest failing of neighbourhood work. Answer now, and write it in “svar” and the day in “svardato”.",
        ),
    ),
}
