"""Findings about reading a file: bytes, YAML, fields, tables (NM001-NM199)."""

from __future__ import annotations

from naermiljomodell.language import findings_files, findings_syntax, findings_tables, findings_yaml
from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    **findings_files.ENTRIES,
    **findings_yaml.ENTRIES,
    **findings_syntax.ENTRIES,
    **findings_tables.ENTRIES,
    "NM101": Entry(
        "feil",
        Said("«{key}» mangler", "«{key}» manglar", "“{key}” is missing"),
        Said(
            "Dette feltet må fylles ut. Linjen viser hvor feltet hører hjemme.",
            "Dette feltet må fyllast ut. Linja viser kvar feltet høyrer heime.",
            "This field has to be filled in. The line shows where it belongs.",
        ),
    ),
    "NM102": Entry(
        "feil",
        Said("ukjent nøkkel «{key}»", "ukjend nøkkel «{key}»", "unknown key “{key}”"),
        Said(
            "Nøkkelen finnes ikke her. Ofte er det en skrivefeil, eller feltet står på feil sted. "
            "Forslaget viser nøkkelen som ligner mest.",
            "Nøkkelen finst ikkje her. Ofte er det ein skrivefeil, eller feltet står på feil stad. "
            "Forslaget viser nøkkelen som liknar mest.",
            "The key does not exist here. It is often a typing error, or the field is in the wrong place. "
            "The suggestion is the key most like it.",
        ),
    ),
    "NM103": Entry(
        "feil",
        Said(
            "«{key}» skal være et helt tall, og «{value}» er ikke det",
            "«{key}» skal vere eit heilt tal, og «{value}» er ikkje det",
            "“{key}” must be a whole number, and “{value}” is not",
        ),
        Said(
            "Skriv tallet med sifre, uten mellomrom og uten nuller foran.",
            "Skriv talet med siffer, utan mellomrom og utan nullar framfor.",
            "Write the number in digits, without spaces and without leading zeros.",
        ),
    ),
    "NM104": Entry(
        "feil",
        Said(
            "«{key}» skal være et tall, og «{value}» er ikke det",
            "«{key}» skal vere eit tal, og «{value}» er ikkje det",
            "“{key}” must be a number, and “{value}” is not",
        ),
        Said(
            "Skriv tallet med sifre. Desimaler skrives med komma eller punktum.",
            "Skriv talet med siffer. Desimalar skriv du med komma eller punktum.",
            "Write the number in digits. Decimals may have a comma or a point.",
        ),
    ),
    "NM105": Entry(
        "feil",
        Said(
            "«{key}» skal være ja eller nei, og «{value}» er ikke det",
            "«{key}» skal vere ja eller nei, og «{value}» er ikkje det",
            "“{key}” must be yes or no, and “{value}” is neither",
        ),
        Said(
            "Skriv true eller false i YAML, og ja eller nei i tabeller. Begge deler går begge steder.",
            "Skriv true eller false i YAML, og ja eller nei i tabellar. Begge delar går begge stader.",
            "Write true or false in YAML and ja or nei in tables. Both are read in both places.",
        ),
    ),
    "NM106": Entry(
        "feil",
        Said(
            "«{key}» kan ikke være «{value}»; velg blant {allowed}",
            "«{key}» kan ikkje vere «{value}»; vel mellom {allowed}",
            "“{key}” cannot be “{value}”; choose from {allowed}",
        ),
        Said(
            "Feltet har et fast sett med verdier. Teksten viser alle.",
            "Feltet har eit fast sett med verdiar. Teksten viser alle.",
            "The field has a fixed set of values. The text shows them all.",
        ),
    ),
    "NM107": Entry(
        "feil",
        Said(
            "«{key}» skal være et år, en måned eller en dag, og «{value}» er ikke det",
            "«{key}» skal vere eit år, ein månad eller ein dag, og «{value}» er ikkje det",
            "“{key}” must be a year, a month or a day, and “{value}” is none of them",
        ),
        Said(
            "Skriv 2027, 2027-01 eller 2027-01-11. Datoen må finnes i kalenderen.",
            "Skriv 2027, 2027-01 eller 2027-01-11. Datoen må finnast i kalenderen.",
            "Write 2027, 2027-01 or 2027-01-11. The date must exist in the calendar.",
        ),
    ),
    "NM108": Entry(
        "feil",
        Said(
            "«{key}» skal være en varighet som «3 uker», og «{value}» er ikke det",
            "«{key}» skal vere ei varigheit som «3 uker», og «{value}» er ikkje det",
            "“{key}” must be a duration such as “3 uker”, and “{value}” is not",
        ),
        Said(
            "Skriv et tall og en enhet: timer, dager, uker, måneder eller år.",
            "Skriv eit tal og ei eining på bokmål: timer, dager, uker, måneder eller år.",
            "Write a number and a unit in Norwegian: timer, dager, uker, måneder or år.",
        ),
    ),
    "NM109": Entry(
        "feil",
        Said(
            "«{value}» kan ikke være en id: bruk små bokstaver a–z, tall og bindestrek",
            "«{value}» kan ikkje vere ein id: bruk små bokstavar a–z, tal og bindestrek",
            "“{value}” cannot be an id: use small letters a–z, digits and hyphens",
        ),
        Said(
            "En id er et fast navn som filer viser til. Skriv æ som ae, ø som o og å som a, og bindestrek for mellomrom.",
            "Ein id er eit fast namn som filer viser til. Skriv æ som ae, ø som o og å som a, og bindestrek for mellomrom.",
            "An id is a fixed name that files refer to. Write æ as ae, ø as o and å as a, and a hyphen for a space.",
        ),
    ),
    "NM110": Entry(
        "feil",
        Said("«{key}» er tom", "«{key}» er tom", "“{key}” is empty"),
        Said(
            "Fyll ut feltet, eller ta bort hele linjen om dere ikke vet. Det som ikke er sagt, vises som «ikke oppgitt».",
            "Fyll ut feltet, eller ta bort heile linja om de ikkje veit. Det som ikkje er sagt, blir vist som «ikkje oppgitt».",
            "Fill in the field, or take the whole line away if you do not know. What is not said is shown as “not given”.",
        ),
    ),
    "NM111": Entry(
        "feil",
        Said("«{key}» må være minst {ge}", "«{key}» må vere minst {ge}", "“{key}” must be at least {ge}"),
        Said(
            "Verdien er mindre enn den kan være.",
            "Verdien er mindre enn han kan vere.",
            "The value is smaller than it can be.",
        ),
    ),
    "NM112": Entry(
        "feil",
        Said("«{key}» kan være høyst {le}", "«{key}» kan vere høgst {le}", "“{key}” can be at most {le}"),
        Said(
            "Verdien er større enn den kan være.",
            "Verdien er større enn han kan vere.",
            "The value is larger than it can be.",
        ),
    ),
    "NM113": Entry(
        "feil",
        Said(
            "det minste («fra») er større enn det største («til»)",
            "det minste («fra») er større enn det største («til»)",
            "the least (“fra”) is more than the most (“til”)",
        ),
        Said(
            "Bytt de to om, eller rett det som er feil.",
            "Byt dei to om, eller rett det som er feil.",
            "Swap the two, or mend the one that is wrong.",
        ),
    ),
    "NM114": Entry(
        "feil",
        Said(
            "perioden slutter før den starter", "perioden sluttar før han startar", "the period ends before it starts"
        ),
        Said(
            "Slutten er før starten. Bytt de to om, eller rett den som er feil.",
            "Slutten er før starten. Byt dei to om, eller rett den som er feil.",
            "The end is before the start. Swap the two, or mend the one that is wrong.",
        ),
    ),
    "NM115": Entry(
        "feil",
        Said(
            "et vilkår har nøyaktig ett ledd", "eit vilkår har nøyaktig eitt ledd", "a condition has exactly one part"
        ),
        Said(
            "Skriv ett vilkår om gangen. Sett flere sammen med «alle» eller «minst_én».",
            "Skriv eitt vilkår om gongen. Set fleire saman med «alle» eller «minst_én».",
            "Write one condition at a time. Put several together with “alle” or “minst_én”.",
        ),
    ),
    "NM136": Entry(
        "feil",
        Said(
            "«{key}» skal være et klokkeslett, og «{value}» er ikke det",
            "«{key}» skal vere eit klokkeslett, og «{value}» er ikkje det",
            "“{key}” must be a time of day, and “{value}” is not",
        ),
        Said(
            "Skriv timer og minutter med punktum, som «11.00» eller «16.30».",
            "Skriv timar og minutt med punktum, som «11.00» eller «16.30».",
            "Write hours and minutes with a point, as “11.00” or “16.30”.",
        ),
    ),
    "NM135": Entry(
        "feil",
        Said(
            "en tid i kalenderen sies på nøyaktig én måte",
            "ei tid i kalenderen blir sagd på nøyaktig éin måte",
            "a time of the calendar is told in exactly one way",
        ),
        Said(
            "Skriv enten «første_dag», «påskedag», «uker» eller «ramadan».",
            "Skriv anten «første_dag», «påskedag», «uker» eller «ramadan».",
            "Write either “første_dag”, “påskedag”, “uker” or “ramadan”.",
        ),
    ),
    "NM116": Entry(
        "feil",
        Said("«{key}» skal være tekst", "«{key}» skal vere tekst", "“{key}” must be text"),
        Said(
            "Her står det en liste eller et felt med underfelt der det skal stå en tekst.",
            "Her står det ei liste eller eit felt med underfelt der det skal stå ein tekst.",
            "There is a list or a field with parts where a text belongs.",
        ),
    ),
    "NM117": Entry(
        "feil",
        Said("«{key}» skal være en liste", "«{key}» skal vere ei liste", "“{key}” must be a list"),
        Said(
            "Skriv verdien i hakeparenteser, som [a, b], eller en linje for hver med bindestrek foran.",
            "Skriv verdien i hakeparentesar, som [a, b], eller ei linje for kvar med bindestrek framfor.",
            "Write the value in brackets, as [a, b], or one line each with a hyphen in front.",
        ),
    ),
    "NM118": Entry(
        "feil",
        Said("«{key}» skal ha felt under seg", "«{key}» skal ha felt under seg", "“{key}” must have fields below it"),
        Said(
            "Skriv feltene på linjer under, rykket inn med to mellomrom.",
            "Skriv felta på linjer under, rykte inn med to mellomrom.",
            "Write the fields on lines below, indented by two spaces.",
        ),
    ),
    "NM119": Entry(
        "feil",
        Said(
            "«{key}» kan ikke leses: «{value}»",
            "«{key}» kan ikkje lesast: «{value}»",
            "“{key}” cannot be read: “{value}”",
        ),
        Said(
            "Verdien har en form som feltet ikke tar imot. Sammenlign med eksempelet i dokumentasjonen.",
            "Verdien har ei form som feltet ikkje tek imot. Samanlikn med dømet i dokumentasjonen.",
            "The value has a form that the field does not take. Compare with the example in the documentation.",
        ),
    ),
}
