"""Findings about writing to disk and names of files (NM600-NM629), and what a final report may not hold."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM600": Entry(
        "feil",
        Said(
            "får ikke skrevet i mappen «{folder}» ({reason})",
            "får ikkje skrive i mappa «{folder}» ({reason})",
            "the folder “{folder}” cannot be written in ({reason})",
        ),
        Said(
            "Mappen finnes ikke, er skrivebeskyttet, eller disken er full. Sjekk at mappen er der, at du har lov til å lagre i "
            "den, og at det er plass. Kjør så kommandoen en gang til. Filene som var der, er hele.",
            "Mappa finst ikkje, er skriveverna, eller disken er full. Sjekk at mappa er der, at du har lov til å lagre i "
            "ho, og at det er plass. Køyr så kommandoen ein gong til. Filene som var der, er heile.",
            "The folder is not there, is write-protected, or the disk is full. Check that it is there, that you may save in "
            "it, and that there is room. Then run the command again. The files that were there are whole.",
        ),
    ),
    "NM601": Entry(
        "feil",
        Said(
            "mappen «{folder}» finnes fra før, og ingenting er endret",
            "mappa «{folder}» finst frå før, og ingenting er endra",
            "the folder “{folder}” is there already, and nothing has been changed",
        ),
        Said(
            "Et nytt nærmiljø får alltid en ny mappe, så arbeid som er gjort, ikke blir skrevet over. Stor og liten bokstav "
            "regnes som samme navn. Bruk «render» for å lage dreieboken på nytt i en mappe som finnes, eller velg et "
            "annet navn eller et annet sted.",
            "Eit nytt nærmiljø får alltid ei ny mappe, så arbeid som er gjort, ikkje blir skrive over. Stor og liten bokstav "
            "blir rekna som same namn. Bruk «render» for å lage dreieboka på nytt i ei mappe som finst, eller vel eit "
            "anna namn eller ein annan stad.",
            "A new neighbourhood always gets a new folder, so that work already done is not written over. Large and small "
            "letters count as the same name. Use “render” to make the playbook again in a folder that exists, or choose "
            "another name or another place.",
        ),
    ),
    "NM602": Entry(
        "feil",
        Said("nærmiljøet mangler navn", "nærmiljøet manglar namn", "the neighbourhood has no name"),
        Said(
            "Skriv navnet på nærmiljøet, for eksempel --area Hønefoss. Mappen får navn etter det.",
            "Skriv namnet på nærmiljøet, til dømes --area Hønefoss. Mappa får namn etter det.",
            "Write the name of the neighbourhood, as in --area Hønefoss. The folder is named after it.",
        ),
    ),
    "NM603": Entry(
        "feil",
        Said(
            "«{name}» har verken bokstaver eller tall og kan ikke bli navnet på en mappe",
            "«{name}» har verken bokstavar eller tal og kan ikkje bli namnet på ei mappe",
            "“{name}” has neither letters nor digits and cannot be the name of a folder",
        ),
        Said(
            "Mappen får navn etter nærmiljøet, i små bokstaver. Da må navnet ha minst én bokstav eller ett tall.",
            "Mappa får namn etter nærmiljøet, i små bokstavar. Då må namnet ha minst éin bokstav eller eitt tal.",
            "The folder is named after the neighbourhood, in small letters. So the name needs at least one letter or digit.",
        ),
    ),
    "NM604": Entry(
        "feil",
        Said(
            "«{name}» er et navn som Windows holder av til utstyr, og kan ikke bli en mappe",
            "«{name}» er eit namn som Windows held av til utstyr, og kan ikkje bli ei mappe",
            "“{name}” is a name that Windows keeps for a device and cannot be a folder",
        ),
        Said(
            "Noen få ord, som CON, AUX, NUL og COM1, kan ikke være navn på mapper i Windows. Legg til et ord, for eksempel "
            "navnet på kommunen.",
            "Nokre få ord, som CON, AUX, NUL og COM1, kan ikkje vere namn på mapper i Windows. Legg til eit ord, til dømes "
            "namnet på kommunen.",
            "A few words, such as CON, AUX, NUL and COM1, cannot be names of folders in Windows. Add a word, such as the "
            "name of the municipality.",
        ),
    ),
    "NM605": Entry(
        "feil",
        Said(
            "«{name}» er en vei til en annen mappe, ikke navnet på et nærmiljø",
            "«{name}» er ein veg til ei anna mappe, ikkje namnet på eit nærmiljø",
            "“{name}” is a path to another folder, not the name of a neighbourhood",
        ),
        Said(
            "Skriv bare navnet på stedet. Hvor mappen skal ligge, sier du med --out.",
            "Skriv berre namnet på staden. Kvar mappa skal liggje, seier du med --out.",
            "Write the name of the place only. Say where the folder is to be with --out.",
        ),
    ),
    "NM606": Entry(
        "feil",
        Said(
            "«{name}» kan ikke være navnet på en mappe",
            "«{name}» kan ikkje vere namnet på ei mappe",
            "“{name}” cannot be the name of a folder",
        ),
        Said(
            "Mappen får navn etter nærmiljøet. Tegn som < > : / og ? kan ikke stå i navnet på en mappe, og lange navn går "
            "ikke. Bruk forslaget, eller skriv navnet kortere og uten slike tegn.",
            "Mappa får namn etter nærmiljøet. Teikn som < > : / og ? kan ikkje stå i namnet på ei mappe, og lange namn går "
            "ikkje. Bruk forslaget, eller skriv namnet kortare og utan slike teikn.",
            "The folder is named after the neighbourhood. Signs such as < > : / and ? cannot stand in the name of a folder, "
            "and long names will not do. Use the suggestion, or write the name shorter and without such signs.",
        ),
    ),
    "NM610": Entry(
        "advarsel",
        Said(
            "«{file}» er endret og står som den er. Den nye ligger i «{new}»",
            "«{file}» er endra og står som ho er. Den nye ligg i «{new}»",
            "“{file}” has been changed and is left as it is. The new one is in “{new}”",
        ),
        Said(
            "Noen har endret en fil som verktøyet lager, eller lagt en egen der. Den blir aldri skrevet over. Vil dere "
            "beholde deres egen, sletter dere den nye. Vil dere ha den nye, sletter dere den gamle og kjører «render» en "
            "gang til. Tekst som skal følge med hver gang, hører hjemme i mappen «notater».",
            "Nokon har endra ei fil som verktøyet lagar, eller lagt ei eiga der. Ho blir aldri skriven over. Vil de "
            "halde på dykkar eiga, slettar de den nye. Vil de ha den nye, slettar de den gamle og køyrer «render» ein "
            "gong til. Tekst som skal følgje med kvar gong, høyrer heime i mappa «notater».",
            "Someone has changed a file that the tool makes, or put one of their own there. It is never written over. To "
            "keep your own, delete the new one. To have the new one, delete the old one and run “render” again. Text that "
            "is to come along each time belongs in the folder “notater”.",
        ),
    ),
    "NM611": Entry(
        "tips",
        Said(
            "«{file}» er slettet av noen og blir ikke laget igjen",
            "«{file}» er sletta av nokon og blir ikkje laga igjen",
            "“{file}” has been deleted by someone and is not made again",
        ),
        Said(
            "Det dere sletter i dreieboken, blir borte. Be om filen ved navn når dere vil ha den tilbake.",
            "Det de slettar i dreieboka, blir borte. Be om fila med namn når de vil ha ho tilbake.",
            "What you delete from the playbook stays away. Ask for the file by name when you want it back.",
        ),
    ),
    "NM612": Entry(
        "advarsel",
        Said(
            "«{file}» er åpen i et annet program eller skrivebeskyttet. Den nye ligger i «{new}»",
            "«{file}» er open i eit anna program eller skriveverna. Den nye ligg i «{new}»",
            "“{file}” is open in another program or write-protected. The new one is in “{new}”",
        ),
        Said(
            "Windows lar ingen bytte ut en fil som er åpen, for eksempel i Word. Lukk den, og kjør kommandoen en gang til: "
            "Da kommer den nye på plass, og kopien ved siden av blir borte.",
            "Windows lèt ingen byte ut ei fil som er open, til dømes i Word. Lukk ho, og køyr kommandoen ein gong til: "
            "Då kjem den nye på plass, og kopien ved sida av blir borte.",
            "Windows lets nobody replace a file that is open, for instance in Word. Close it and run the command again: "
            "then the new one comes into place and the copy beside it goes away.",
        ),
    ),
    "NM613": Entry(
        "feil",
        Said(
            "får ikke skrevet filen «{file}» ({reason})",
            "får ikkje skrive fila «{file}» ({reason})",
            "the file “{file}” cannot be written ({reason})",
        ),
        Said(
            "Filen kan være åpen i et annet program, mappen kan være skrivebeskyttet, eller disken er full. Det som lå der, er "
            "helt, og de andre filene er skrevet. Rett opp feilen, og kjør kommandoen en gang til.",
            "Fila kan vere open i eit anna program, mappa kan vere skriveverna, eller disken er full. Det som låg der, er "
            "heilt, og dei andre filene er skrivne. Rett opp feilen, og køyr kommandoen ein gong til.",
            "The file may be open in another program, the folder may be write-protected, or the disk is full. What lay there "
            "is whole, and the other files are written. Mend the fault and run the command again.",
        ),
    ),
    "NM614": Entry(
        "feil",
        Said(
            "«{file}» ligger bak en lenke ut av mappen og er ikke skrevet",
            "«{file}» ligg bak ei lenkje ut av mappa og er ikkje skriven",
            "“{file}” lies behind a link out of the folder and is not written",
        ),
        Said(
            "Verktøyet skriver bare i nærmiljøets egen mappe. Bytt lenken ut med en vanlig mappe.",
            "Verktøyet skriv berre i nærmiljøet si eiga mappe. Byt lenkja ut med ei vanleg mappe.",
            "The tool writes in the neighbourhood's own folder only. Replace the link by an ordinary folder.",
        ),
    ),
    "NM615": Entry(
        "tips",
        Said(
            "«{file}» blir ikke laget lenger, men er endret av noen og blir stående som deres",
            "«{file}» blir ikkje laga lenger, men er endra av nokon og blir ståande som dykkar",
            "“{file}” is no longer made, but someone has changed it, and it stays as yours",
        ),
        Said(
            "Filer som ikke lages lenger, tas bort når ingen har endret dem. Denne er endret. Slett den selv om dere ikke "
            "trenger den. Dette sies bare én gang.",
            "Filer som ikkje blir laga lenger, blir tekne bort når ingen har endra dei. Denne er endra. Slett ho sjølv om de "
            "ikkje treng ho. Dette blir sagt berre éin gong.",
            "Files that are no longer made are taken away when nobody has changed them. This one has been changed. Delete it "
            "yourselves if you do not need it. This is said only once.",
        ),
    ),
    "NM616": Entry(
        "advarsel",
        Said(
            "«{file}» kan ikke leses, så det er ikke kjent hvilke filer noen har endret",
            "«{file}» kan ikkje lesast, så det er ikkje kjent kva filer nokon har endra",
            "“{file}” cannot be read, so it is not known which files someone has changed",
        ),
        Said(
            "Filen husker hva verktøyet skrev sist, og skal ikke endres for hånd. Uten den regnes alt som er annerledes enn det "
            "nye, som deres eget og blir stående. Ingenting er gått tapt.",
            "Fila hugsar kva verktøyet skreiv sist, og skal ikkje endrast for hand. Utan ho blir alt som er annleis enn det "
            "nye, rekna som dykkar eige og blir ståande. Ingenting har gått tapt.",
            "The file remembers what the tool wrote last and is not to be changed by hand. Without it, everything that differs "
            "from the new counts as your own and is left. Nothing has been lost.",
        ),
    ),
    "NM617": Entry(
        "advarsel",
        Said(
            "«{file}» blir ikke laget lenger, men kan ikke tas bort nå",
            "«{file}» blir ikkje laga lenger, men kan ikkje takast bort no",
            "“{file}” is no longer made, but cannot be taken away now",
        ),
        Said(
            "Filen er trolig åpen i et annet program. Lukk den, og kjør kommandoen en gang til.",
            "Fila er truleg open i eit anna program. Lukk ho, og køyr kommandoen ein gong til.",
            "The file is probably open in another program. Close it and run the command again.",
        ),
    ),
    "NM618": Entry(
        "advarsel",
        Said(
            "«{file}» er ikke blant filene som lages, og kan ikke hentes tilbake",
            "«{file}» er ikkje mellom filene som blir laga, og kan ikkje hentast tilbake",
            "“{file}” is not among the files that are made and cannot be brought back",
        ),
        Said(
            "Skriv navnet slik det står i listen over slettede filer, med mappen foran, som dreiebok/index.html.",
            "Skriv namnet slik det står i lista over sletta filer, med mappa framfor, som dreiebok/index.html.",
            "Write the name as it stands in the list of deleted files, with the folder in front, as in dreiebok/index.html.",
        ),
    ),
    "NM619": Entry(
        "advarsel",
        Said(
            "«{file}» finnes fra før og er ikke skrevet over. Den nye ligger i «{new}»",
            "«{file}» finst frå før og er ikkje skriven over. Den nye ligg i «{new}»",
            "“{file}” is there already and has not been written over. The new one is in “{new}”",
        ),
        Said(
            "Vil dere ha den nye, sletter dere den gamle og gir den nye navnet. Eller velg et annet sted med «--out».",
            "Vil de ha den nye, slettar de den gamle og gir den nye namnet. Eller vel ein annan stad med «--out».",
            "To have the new one, delete the old one and give the new one its name. Or choose another place with “--out”.",
        ),
    ),
    "NM632": Entry(
        "feil",
        Said(
            '«{what}» kan ikke lages uten tillegget «{extra}». Installer det slik: pip install "naermiljomodell[{extra}]"',
            '«{what}» kan ikkje lagast utan tillegget «{extra}». Installer det slik: pip install "naermiljomodell[{extra}]"',
            '“{what}” cannot be made without the extra “{extra}”. Install it like this: pip install "naermiljomodell[{extra}]"',
        ),
        Said(
            "Be den som installerte verktøyet, om hjelp. "
            "Alt annet virker uten tillegget: Kjør kommandoen uten det valget som krever det.",
            "Be den som installerte verktøyet, om hjelp. "
            "Alt anna verkar utan tillegget: Køyr kommandoen utan det valet som krev det.",
            "Ask whoever installed the tool for help. "
            "Everything else works without it: run the command without the option that needs it.",
        ),
    ),
    "NM643": Entry(
        "feil",
        Said(
            "sluttrapporten kan ikke ha «{text}» i seg",
            "sluttrapporten kan ikkje ha «{text}» i seg",
            "the final report cannot have “{text}” in it",
        ),
        Said(
            "Det ser ut som tekst som skulle ha vært byttet ut. Skriv det som skal stå der, eller la feltet være tomt.",
            "Det ser ut som tekst som skulle ha vore bytt ut. Skriv det som skal stå der, eller la feltet vere tomt.",
            "It looks like text that should have been replaced. Write what is to stand there, or leave the field empty.",
        ),
    ),
}
