"""Findings about a neighbourhood's folder, its choices, and privacy (NM300-NM399)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM300": Entry(
        "feil",
        Said("finner ikke mappen «{file}»", "finn ikkje mappa «{file}»", "the folder “{file}” is not there"),
        Said(
            "Oppgi mappen som har naermiljo.yaml i seg, eller lag en ny med «naermiljomodell new».",
            "Oppgje mappa som har naermiljo.yaml i seg, eller lag ei ny med «naermiljomodell new».",
            "Name the folder that has naermiljo.yaml in it, or make a new one with “naermiljomodell new”.",
        ),
    ),
    "NM310": Entry(
        "feil",
        Said(
            "«{text}» kan ikke stå i et tema", "«{text}» kan ikkje stå i eit tema", "“{text}” cannot stand in a theme"
        ),
        Said(
            "Et tema har bare egenskaper som starter med «--», som «--ds-color-accent-base-default: #0062BA;». Adresser og import er ikke tillatt.",
            "Eit tema har berre eigenskapar som startar med «--», som «--ds-color-accent-base-default: #0062BA;». Adresser og import er ikkje tillate.",
            "A theme has only properties that begin with “--”, as “--ds-color-accent-base-default: #0062BA;”. No addresses, no imports.",
        ),
    ),
    "NM311": Entry(
        "feil",
        Said(
            "«{file}» kan ikke være kommunevåpen; bruk {kinds}",
            "«{file}» kan ikkje vere kommunevåpen; bruk {kinds}",
            "“{file}” cannot be a coat of arms; use {kinds}",
        ),
        Said(
            "Bildet legges inn i siden og må være av en type som alle nettlesere viser.",
            "Biletet blir lagt inn i sida og må vere av ein type som alle nettlesarar viser.",
            "The picture is put into the page and has to be of a type that all browsers show.",
        ),
    ),
    "NM312": Entry(
        "advarsel",
        Said(
            "modellen har ingen mal som heter «{id}», så denne blir ikke brukt",
            "modellen har ingen mal som heiter «{id}», så denne blir ikkje brukt",
            "the model has no template called “{id}”, so this one is not used",
        ),
        Said(
            "En mal i «maler» må hete det samme som den malen den bytter ut, som dreiebok.md.j2.",
            "Ein mal i «maler» må heite det same som den malen han byter ut, som dreiebok.md.j2.",
            "A template in “maler” must bear the name of the one that it replaces, as dreiebok.md.j2.",
        ),
    ),
    "NM313": Entry(
        "advarsel",
        Said("«{file}» blir ikke lest", "«{file}» blir ikkje lese", "“{file}” is not read"),
        Said(
            "Innholdet er ikke borte, men det blir ikke med. Tabeller er CSV-filer med faste navn. Notater ligger rett i «notater» og slutter på .md, og egne maler ligger rett i «maler» og slutter på .md.j2.",
            "Innhaldet er ikkje borte, men det blir ikkje med. Tabellar er CSV-filer med faste namn. Notat ligg rett i «notater» og sluttar på .md, og eigne malar ligg rett i «maler» og sluttar på .md.j2.",
            "What it holds is not lost, but it is left out. Tables are CSV files with fixed names. Notes lie directly in “notater” and end in .md, and templates of your own directly in “maler” and end in .md.j2.",
        ),
    ),
    "NM320": Entry(
        "feil",
        Said(
            "det finnes ingen {kind} med id «{id}»",
            "det finst ingen {kind} med id «{id}»",
            "there is no {kind} with the id “{id}”",
        ),
        Said(
            "Forslaget er den id-en som ligner mest. Kommandoen «explain» viser hva en id er. Nye kan defineres under «tilpasning».",
            "Forslaget er den id-en som liknar mest. Kommandoen «explain» viser kva ein id er. Nye kan definerast under «tilpasning».",
            "The suggestion is the id most like it. The command “explain” shows what an id is. New ones can be defined below “tilpasning”.",
        ),
    ),
    "NM321": Entry(
        "advarsel",
        Said(
            "«{id}» er valgt to ganger, først på linje {line}",
            "«{id}» er vald to gonger, først på linje {line}",
            "“{id}” is chosen twice, first on line {line}",
        ),
        Said(
            "Det teller én gang. Slett den ene, eller bytt den ut med det som skulle stått der.",
            "Det tel éin gong. Slett den eine, eller byt han ut med det som skulle stått der.",
            "It counts once. Delete one of the two, or replace it by what should have been there.",
        ),
    ),
    "NM322": Entry(
        "feil",
        Said(
            "fasen «{id}» kan ikke slås av",
            "fasen «{id}» kan ikkje slåast av",
            "the phase “{id}” cannot be switched off",
        ),
        Said(
            "Bare forankring kan slås av. De andre fasene henger sammen: uten kartlegging vet dere ikke hva som trengs, og uten evaluering ikke hva det ble til.",
            "Berre forankring kan slåast av. Dei andre fasane heng saman: utan kartlegging veit de ikkje kva som trengst, og utan evaluering ikkje kva det vart til.",
            "Only forankring can be switched off. The others hang together: without mapping you do not know what is needed, and without evaluation not what came of it.",
        ),
    ),
    "NM323": Entry(
        "advarsel",
        Said(
            "notatet «{file}» hører ikke til noe steg i planen",
            "notatet «{file}» høyrer ikkje til noko steg i planen",
            "the note “{file}” belongs to no step of the plan",
        ),
        Said(
            "Notatet er ikke borte, men det vises ikke. Filnavnet skal være id-en til steget.",
            "Notatet er ikkje borte, men det blir ikkje vist. Filnamnet skal vere id-en til steget.",
            "The note is not lost, but it is not shown. The file name must be the id of the step.",
        ),
    ),
    "NM324": Entry(
        "advarsel",
        Said(
            "delmålet «{id}» har ingen indikator",
            "delmålet «{id}» har ingen indikator",
            "the aim “{id}” has no indicator",
        ),
        Said(
            "Uten en indikator kan ingen si om dere er på vei. Velg én fra modellen, eller skriv hva dere vil telle.",
            "Utan ein indikator kan ingen seie om de er på veg. Vel éin frå modellen, eller skriv kva de vil telje.",
            "Without an indicator nobody can say whether you are on the way. Choose one from the model, or write what you will count.",
        ),
    ),
    "NM325": Entry(
        "tips",
        Said("målene er ikke skrevet", "måla er ikkje skrivne", "the aims are not written"),
        Said(
            "Skriv ett hovedmål og noen få delmål under «mål» i naermiljo.yaml. Da kan dreieboken vise hvordan dere ser at dere er på vei.",
            "Skriv eitt hovudmål og nokre få delmål under «mål» i naermiljo.yaml. Då kan dreieboka vise korleis de ser at de er på veg.",
            "Write one main aim and a few others below “mål” in naermiljo.yaml. Then the playbook can show how you will see that you are on the way.",
        ),
    ),
    "NM326": Entry(
        "tips",
        Said(
            "timene dere har satt av, er ikke oppgitt",
            "timane de har sett av, er ikkje oppgitt",
            "the hours you have set aside are not given",
        ),
        Said(
            "Skriv for eksempel «kapasitet: {timer: 300}» i naermiljo.yaml. Da velger verktøyet metoder som får plass, og sier fra når planen blir for stor.",
            "Skriv til dømes «kapasitet: {timer: 300}» i naermiljo.yaml. Då vel verktøyet metodar som får plass, og seier frå når planen blir for stor.",
            "Write for instance “kapasitet: {timer: 300}” in naermiljo.yaml. Then the tool chooses methods that fit and says when the plan grows too large.",
        ),
    ),
    "NM327": Entry(
        "tips",
        Said(
            "innbyggertallet er ikke oppgitt",
            "innbyggjartalet er ikkje oppgitt",
            "the number of residents is not given",
        ),
        Said(
            "Finn tallet i kommunens egen statistikk eller hos Statistisk sentralbyrå, og skriv det under «innbyggere» i naermiljo.yaml. Verktøyet gjetter ikke.",
            "Finn talet i statistikken til kommunen eller hos Statistisk sentralbyrå, og skriv det under «innbyggere» i naermiljo.yaml. Verktøyet gissar ikkje.",
            "Find the number in the municipality’s own statistics or at Statistics Norway, and write it below “innbyggere” in naermiljo.yaml. The tool does not guess.",
        ),
    ),
    "NM328": Entry(
        "tips",
        Said(
            "rollen som eier arbeidet, er ikke oppgitt",
            "rolla som eig arbeidet, er ikkje oppgitt",
            "the role that owns the work is not given",
        ),
        Said(
            "Skriv en rolle under «eier» i naermiljo.yaml, for eksempel Folkehelsekoordinator. Ikke skriv navn på personer.",
            "Skriv ei rolle under «eier» i naermiljo.yaml, til dømes Folkehelsekoordinator. Ikkje skriv namn på personar.",
            "Write a role below “eier” in naermiljo.yaml, for example Folkehelsekoordinator. Do not write names of persons.",
        ),
    ),
    "NM329": Entry(
        "feil",
        Said("ingen målgrupper er valgt", "ingen målgrupper er valde", "no target groups are chosen"),
        Said(
            "Velg minst én målgruppe under «målgrupper» i naermiljo.yaml. Uten den kan ikke verktøyet si hvem planen når, og hvem den stenger ute.",
            "Vel minst éi målgruppe under «målgrupper» i naermiljo.yaml. Utan den kan ikkje verktøyet seie kven planen når, og kven han stengjer ute.",
            "Choose at least one target group below “målgrupper” in naermiljo.yaml. Without it the tool cannot say whom the plan reaches and whom it shuts out.",
        ),
    ),
    "NM331": Entry(
        "feil",
        Said(
            "kommunevåpenet «{file}» har et skript eller peker ut av filen («{text}»), og blir ikke brukt",
            "kommunevåpenet «{file}» har eit skript eller peikar ut av fila («{text}»), og blir ikkje brukt",
            "the coat of arms “{file}” has a script or leads out of the file (“{text}”), and is not used",
        ),
        Said(
            "Et våpen er bare en tegning. Åpne filen i et tegneprogram og eksporter den som vanlig SVG, eller bruk en PNG.",
            "Eit våpen er berre ei teikning. Opne fila i eit teikneprogram og eksporter ho som vanleg SVG, eller bruk ein PNG.",
            "A coat of arms is only a drawing. Open the file in a drawing program and export it as plain SVG, or use a PNG.",
        ),
    ),
    "NM332": Entry(
        "feil",
        Said(
            "«{id}» finnes to ganger; den første står i rad {line}",
            "«{id}» finst to gonger; den første står i rad {line}",
            "“{id}” is there twice; the first stands in row {line}",
        ),
        Said(
            "Hver id brukes én gang i tabellen. Gi den andre raden en ny id.",
            "Kvar id blir brukt éin gong i tabellen. Gi den andre rada ein ny id.",
            "Each id is used once in the table. Give the other row a new id.",
        ),
    ),
    "NM334": Entry(
        "tips",
        Said(
            "hva slags område det er, er ikke oppgitt",
            "kva slags område det er, er ikkje oppgitt",
            "what kind of area it is, is not given",
        ),
        Said(
            "Skriv «område_type» i naermiljo.yaml: by, tettsted, bygd eller spredt. Til det er gjort, står steg og metoder for både tett og spredt bosetting i planen.",
            "Skriv «område_type» i naermiljo.yaml: by, tettsted, bygd eller spredt. Til det er gjort, står steg og metodar for både tett og spreidd busetjing i planen.",
            "Write “område_type” in naermiljo.yaml: by, tettsted, bygd or spredt. Until then the plan holds steps and methods both for towns and for the countryside.",
        ),
    ),
    "NM350": Entry(
        "feil",
        Said(
            "«{text}» ser ut som et fødselsnummer",
            "«{text}» ser ut som eit fødselsnummer",
            "“{text}” looks like a national identity number",
        ),
        Said(
            "Ta det bort med en gang. Filene skal ikke ha opplysninger om enkeltpersoner.",
            "Ta det bort med ein gong. Filene skal ikkje ha opplysningar om enkeltpersonar.",
            "Take it out at once. The files must not hold information about individuals.",
        ),
    ),
    "NM351": Entry(
        "advarsel",
        Said(
            "«{text}» ser ut som et telefonnummer",
            "«{text}» ser ut som eit telefonnummer",
            "“{text}” looks like a telephone number",
        ),
        Said(
            "Skriv rollen og hvor den finnes, ikke et nummer til en person. Et felles servicenummer er greit å la stå.",
            "Skriv rolla og kvar ho finst, ikkje eit nummer til ein person. Eit felles servicenummer er greitt å la stå.",
            "Write the role and where to find it, not a person’s number. A shared service number may stay.",
        ),
    ),
    "NM352": Entry(
        "advarsel",
        Said(
            "«{text}» ser ut som en privat e-postadresse",
            "«{text}» ser ut som ei privat e-postadresse",
            "“{text}” looks like a private e-mail address",
        ),
        Said(
            "Bruk en felles adresse, som postmottak. Adresser til enkeltpersoner hører ikke hjemme her.",
            "Bruk ei felles adresse, som postmottak. Adresser til enkeltpersonar høyrer ikkje heime her.",
            "Use a shared address. Addresses of individuals do not belong here.",
        ),
    ),
    "NM353": Entry(
        "advarsel",
        Said(
            "«{text}» ser ut som et personnavn",
            "«{text}» ser ut som eit personnamn",
            "“{text}” looks like a person’s name",
        ),
        Said(
            "Aktører er organisasjoner, tjenester, roller og grupper. Skriv rollen, for eksempel «daglig leder».",
            "Aktørar er organisasjonar, tenester, roller og grupper. Skriv rolla, til dømes «dagleg leiar».",
            "Actors are organisations, services, roles and groups. Write the role, for example “daglig leder”.",
        ),
    ),
    "NM354": Entry(
        "advarsel",
        Said(
            "«{text}» ser ut som tekst som skulle ha vært byttet ut",
            "«{text}» ser ut som tekst som skulle ha vore bytt ut",
            "“{text}” looks like text that should have been replaced",
        ),
        Said(
            "Skriv det som skal stå der, eller la feltet være tomt: Da står det «ikke oppgitt». "
            "Sluttrapporten blir ikke laget før dette er borte.",
            "Skriv det som skal stå der, eller la feltet vere tomt: Då står det «ikkje oppgitt». "
            "Sluttrapporten blir ikkje laga før dette er borte.",
            "Write what is to stand there, or leave the field empty: it then says “not given”. "
            "The final report is not made until this is gone.",
        ),
    ),
}
