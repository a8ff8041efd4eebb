"""Findings about packs and layers (NM200-NM219)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM200": Entry(
        "advarsel",
        Said(
            "filen «{file}» leses ikke: en pakke har ingen slik fil",
            "fila «{file}» blir ikkje lesen: ei pakke har inga slik fil",
            "the file “{file}” is not read: a pack has no such file",
        ),
        Said(
            "En pakke har YAML-filer øverst, steg, metoder og målgrupper som Markdown i hver sin mappe, og maler i «dokumenter».",
            "Ei pakke har YAML-filer øvst, steg, metodar og målgrupper som Markdown i kvar si mappe, og malar i «dokumenter».",
            "A pack has YAML files at the top, steps, methods and target groups as Markdown in folders of their own, and templates in “dokumenter”.",
        ),
    ),
    "NM201": Entry(
        "feil",
        Said(
            "modellen har ikke noe som heter «{key}»",
            "modellen har ikkje noko som heiter «{key}»",
            "the model has nothing called “{key}”",
        ),
        Said(
            "Det øverste nivået sier hva slags innhold det er: steg, metoder, målgrupper og lignende.",
            "Det øvste nivået seier kva slags innhald det er: steg, metoder, målgrupper og liknande.",
            "The top level says what kind of content it is: steg, metoder, målgrupper and the like.",
        ),
    ),
    "NM202": Entry(
        "feil",
        Said(
            "«{id}» finnes to ganger; den første står i {file}, linje {line}",
            "«{id}» finst to gonger; den første står i {file}, linje {line}",
            "“{id}” is there twice; the first stands in {file}, line {line}",
        ),
        Said(
            "Hver id kan brukes én gang for hver type. Gi den andre en ny id.",
            "Kvar id kan brukast éin gong for kvar type. Gi den andre ein ny id.",
            "Each id can be used once for each kind. Give the other one a new id.",
        ),
    ),
    "NM203": Entry(
        "feil",
        Said(
            "id-en er «{id}», og ikke «{value}»",
            "id-en er «{id}», og ikkje «{value}»",
            "the id is “{id}”, not “{value}”",
        ),
        Said(
            "Id-en er filnavnet eller nøkkelen over. Ta bort feltet «id».",
            "Id-en er filnamnet eller nøkkelen over. Ta bort feltet «id».",
            "The id is the file name or the key above. Take the field “id” away.",
        ),
    ),
    "NM204": Entry(
        "feil",
        Said("finner ikke pakken «{name}»", "finn ikkje pakka «{name}»", "the pack “{name}” is not there"),
        Said(
            "Skriv en mappe som har pakke.yaml i seg, eller navnet på en pakke som er installert.",
            "Skriv ei mappe som har pakke.yaml i seg, eller namnet på ei pakke som er installert.",
            "Name a folder that has pakke.yaml in it, or a pack that is installed.",
        ),
    ),
    "NM205": Entry(
        "feil",
        Said(
            "pakken «{id}» er med fra før",
            "pakka «{id}» er med frå før",
            "the pack “{id}” is there already",
        ),
        Said(
            "Hver pakke kan være med én gang. Ta bort den ene linjen, eller gi pakken en egen id i pakke.yaml.",
            "Kvar pakke kan vere med éin gong. Ta bort den eine linja, eller gi pakka ein eigen id i pakke.yaml.",
            "Each pack can be there once. Take one of the lines away, or give the pack an id of its own in pakke.yaml.",
        ),
    ),
    "NM206": Entry(
        "feil",
        Said(
            "pakken har flere enn {most} filer",
            "pakka har fleire enn {most} filer",
            "the pack has more than {most} files",
        ),
        Said(
            "Resten er ikke lest. Er dette riktig mappe?",
            "Resten er ikkje lesen. Er dette rett mappe?",
            "The rest is not read. Is this the right folder?",
        ),
    ),
    "NM207": Entry(
        "feil",
        Said(
            "pakken «{id}» gjentar {count} deler som «{other}» har fra før, med de samme id-ene",
            "pakka «{id}» gjentek {count} delar som «{other}» har frå før, med dei same id-ane",
            "the pack “{id}” repeats {count} records that “{other}” has already, under the same ids",
        ),
        Said(
            "En pakke legges oppå modellen og trenger bare det som er nytt eller annerledes. Ta bort det som er likt. Skriv "
            "endringer under «endre» i tilpasning.yaml, og gi det som er nytt, egne id-er. Skal kopien brukes i stedet for "
            "modellen, beholder den id-en til modellen i pakke.yaml.",
            "Ei pakke blir lagd oppå modellen og treng berre det som er nytt eller annleis. Ta bort det som er likt. Skriv "
            "endringar under «endre» i tilpasning.yaml, og gi det som er nytt, eigne id-ar. Skal kopien brukast i staden for "
            "modellen, held ho på id-en til modellen i pakke.yaml.",
            "A pack is laid on top of the model and needs only what is new or different. Take away what is the same. Write "
            "changes below “endre” in tilpasning.yaml, and give what is new ids of its own. If the copy is to be used in "
            "place of the model, it keeps the id of the model in pakke.yaml.",
        ),
    ),
    "NM208": Entry(
        "tips",
        Said(
            "«{key}» har «{text}» fra før, så dette endrer ingenting",
            "«{key}» har «{text}» frå før, så dette endrar ingenting",
            "“{key}” has “{text}” already, so this changes nothing",
        ),
        Said(
            "Modellen har dette fra før. Ta bort linjen, eller skriv det dere ville ha annerledes.",
            "Modellen har dette frå før. Ta bort linja, eller skriv det de ville ha annleis.",
            "The model has this already. Take the line away, or write what you wanted to be different.",
        ),
    ),
    "NM210": Entry(
        "feil",
        Said(
            "«{id}» finnes fra før i laget «{other}» ({file}, linje {line})",
            "«{id}» finst frå før i laget «{other}» ({file}, linje {line})",
            "“{id}” is already there in the layer “{other}” ({file}, line {line})",
        ),
        Said(
            "Bruk «endre», «legg_til» eller «fjern» for å forandre det som finnes, eller gi det nye en egen id. En kopi av kjernepakken beholder id-en «naermiljo» i pakke.yaml, og står da i stedet for den.",
            "Bruk «endre», «legg_til» eller «fjern» for å forandre det som finst, eller gi det nye ein eigen id. Ein kopi av kjernepakka held på id-en «naermiljo» i pakke.yaml, og står då i staden for ho.",
            "Use “endre”, “legg_til” or “fjern” to change what is there, or give the new one an id of its own. A copy of the core pack keeps the id “naermiljo” in pakke.yaml, and then stands in its place.",
        ),
    ),
    "NM211": Entry(
        "feil",
        Said(
            "det finnes ikke noe i {kind} som heter «{id}»",
            "det finst ikkje noko i {kind} som heiter «{id}»",
            "nothing in {kind} is called “{id}”",
        ),
        Said(
            "Bare det som finnes, kan endres eller fjernes. Kommandoen «explain» viser hva en id er.",
            "Berre det som finst, kan endrast eller fjernast. Kommandoen «explain» viser kva ein id er.",
            "Only what is there can be changed or removed. The command “explain” shows what an id is.",
        ),
    ),
    "NM212": Entry(
        "feil",
        Said(
            "«{key}» er ikke et av verbene endre, legg_til, fjern og begrunnelse",
            "«{key}» er ikkje eit av verba endre, legg_til, fjern og begrunnelse",
            "“{key}” is not one of the verbs endre, legg_til, fjern and begrunnelse",
        ),
        Said(
            "Ved siden av et verb kan det bare stå andre verb. Feltene hører hjemme under «endre».",
            "Ved sida av eit verb kan det berre stå andre verb. Felta høyrer heime under «endre».",
            "Beside a verb only other verbs can stand. Fields belong below “endre”.",
        ),
    ),
    "NM213": Entry(
        "feil",
        Said(
            "oversettelsen har «{id}», men modellen har det ikke",
            "omsetjinga har «{id}», men modellen har det ikkje",
            "the translation has “{id}”, but the model does not",
        ),
        Said(
            "Ta det bort fra oversettelsen, eller rett id-en.",
            "Ta det bort frå omsetjinga, eller rett id-en.",
            "Take it out of the translation, or mend the id.",
        ),
    ),
    "NM214": Entry(
        "feil",
        Said("«{key}» skal ha felt under seg", "«{key}» skal ha felt under seg", "“{key}” must have fields below it"),
        Said(
            "Skriv feltet og verdien, som «endre: {varighet: 3 uker}». «fjern: true» tar bort hele steget.",
            "Skriv feltet og verdien, som «endre: {varighet: 3 uker}». «fjern: true» tek bort heile steget.",
            "Write the field and the value, as “endre: {varighet: 3 uker}”. “fjern: true” takes the whole step out.",
        ),
    ),
    "NM215": Entry(
        "feil",
        Said(
            "«{id}» fjernes uten begrunnelse",
            "«{id}» blir fjerna utan grunngjeving",
            "“{id}” is removed without a reason",
        ),
        Said(
            "Skriv «begrunnelse» ved siden av «fjern». Den står i dreieboken under «Avvik fra modellen».",
            "Skriv «begrunnelse» ved sida av «fjern». Ho står i dreieboka under «Avvik frå modellen».",
            "Write “begrunnelse” beside “fjern”. It stands in the playbook below “Deviations from the model”.",
        ),
    ),
    "NM216": Entry(
        "feil",
        Said(
            "«{key}» er ikke en liste, så «legg_til» og «fjern» går ikke her",
            "«{key}» er ikkje ei liste, så «legg_til» og «fjern» går ikkje her",
            "“{key}” is not a list, so “legg_til” and “fjern” do not work here",
        ),
        Said(
            "Bruk «endre» for felt som ikke er lister, og skriv lister i hakeparenteser.",
            "Bruk «endre» for felt som ikkje er lister, og skriv lister i hakeparentesar.",
            "Use “endre” for fields that are not lists, and write lists in brackets.",
        ),
    ),
    "NM217": Entry(
        "feil",
        Said("«{text}» står ikke i {key}", "«{text}» står ikkje i {key}", "“{text}” is not in {key}"),
        Said(
            "Skriv teksten slik den står i modellen. Store og små bokstaver teller ikke.",
            "Skriv teksten slik han står i modellen. Store og små bokstavar tel ikkje.",
            "Write the text as it stands in the model. Capital letters do not matter.",
        ),
    ),
    "NM218": Entry(
        "feil",
        Said(
            "lagene «{layer}» og «{other}» er uenige om «{key}» i «{id}»",
            "laga «{layer}» og «{other}» er usamde om «{key}» i «{id}»",
            "the layers “{layer}” and “{other}” disagree about “{key}” in “{id}”",
        ),
        Said(
            "Pakkene står på samme nivå, så ingen av dem går foran. Avgjør det i «tilpasning» i naermiljo.yaml, eller ta bort den ene pakken.",
            "Pakkene står på same nivå, så ingen av dei går føre. Avgjer det i «tilpasning» i naermiljo.yaml, eller ta bort den eine pakka.",
            "The packs are of the same rank, so neither goes before the other. Decide it in “tilpasning” in naermiljo.yaml, or take one of the packs away.",
        ),
    ),
    "NM219": Entry(
        "feil",
        Said(
            "«{key}» i oversettelsen passer ikke med modellen",
            "«{key}» i omsetjinga passar ikkje med modellen",
            "“{key}” in the translation does not match the model",
        ),
        Said(
            "En oversettelse bytter ord og ikke noe annet: de samme feltene, og like mange ledd i hver liste, i samme rekkefølge.",
            "Ei omsetjing byter ord og ikkje noko anna: dei same felta, og like mange ledd i kvar liste, i same rekkjefølgje.",
            "A translation changes words and nothing else: the same fields, and as many entries in each list, in the same order.",
        ),
    ),
}
