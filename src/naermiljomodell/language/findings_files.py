"""Findings about bytes and files (NM001-NM009) and front matter (NM045-NM046)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM001": Entry(
        "feil",
        Said("finner ikke filen «{file}»", "finn ikkje fila «{file}»", "the file “{file}” is not there"),
        Said(
            "En fil som må være der, mangler. Sjekk at du står i riktig mappe, og at filen ikke har fått nytt navn.",
            "Ei fil som må vere der, manglar. Sjekk at du står i rett mappe, og at fila ikkje har fått nytt namn.",
            "A file that has to be there is missing. Check that you are in the right folder and that the file was not renamed.",
        ),
    ),
    "NM002": Entry(
        "feil",
        Said(
            "«{file}» er en mappe, men skulle vært en fil",
            "«{file}» er ei mappe, men skulle vore ei fil",
            "“{file}” is a folder where a file should be",
        ),
        Said(
            "Her skal det ligge en fil med dette navnet. Gi mappen et annet navn, eller flytt den.",
            "Her skal det liggje ei fil med dette namnet. Gi mappa eit anna namn, eller flytt ho.",
            "A file with this name should be here. Rename the folder, or move it.",
        ),
    ),
    "NM003": Entry(
        "feil",
        Said(
            "får ikke lest filen «{file}» ({reason})",
            "får ikkje lese fila «{file}» ({reason})",
            "the file “{file}” cannot be read ({reason})",
        ),
        Said(
            "Filen finnes, men datamaskinen slipper ikke til. Den kan være åpen i et annet program, for eksempel Excel, "
            "den kan være låst, eller du mangler tilgang. Lukk filen der den er åpen, og prøv igjen.",
            "Fila finst, men datamaskina slepp ikkje til. Ho kan vere open i eit anna program, til dømes Excel, "
            "ho kan vere låst, eller du manglar tilgang. Lukk fila der ho er open, og prøv igjen.",
            "The file is there, but the computer does not let it be read. It may be open in another program such as Excel, "
            "it may be locked, or you lack access. Close it where it is open and try again.",
        ),
    ),
    "NM004": Entry(
        "feil",
        Said(
            "filen «{file}» er større enn {limit}",
            "fila «{file}» er større enn {limit}",
            "the file “{file}” is larger than {limit}",
        ),
        Said(
            "Så store filer blir ikke lest, fordi ingen skriver så mye for hånd. Sjekk at det er riktig fil.",
            "Så store filer blir ikkje lesne, fordi ingen skriv så mykje for hand. Sjekk at det er rett fil.",
            "Files this large are not read, because nobody writes that much by hand. Check that it is the right file.",
        ),
    ),
    "NM005": Entry(
        "feil",
        Said(
            "«{file}» ligger utenfor mappen",
            "«{file}» ligg utanfor mappa",
            "“{file}” lies outside the folder",
        ),
        Said(
            "Bare filer i mappen blir lest. Stien går ut av den, med «..» eller gjennom en lenke. "
            "Kopier filen inn i mappen.",
            "Berre filer i mappa blir lesne. Stien går ut av ho, med «..» eller gjennom ei lenkje. "
            "Kopier fila inn i mappa.",
            "Only files in the folder are read. The path leads out of it, by “..” or by a link. Copy the file into the folder.",
        ),
    ),
    "NM006": Entry(
        "feil",
        Said(
            "tegnet her er ikke lagret som UTF-8 (byte {byte})",
            "teiknet her er ikkje lagra som UTF-8 (byte {byte})",
            "the character here is not saved as UTF-8 (byte {byte})",
        ),
        Said(
            "Filen er lagret i et eldre tegnsett, og da blir æ, ø og å feil. "
            "Åpne den i Notisblokk, velg «Lagre som», og velg UTF-8 som koding.",
            "Fila er lagra i eit eldre teiknsett, og då blir æ, ø og å feil. "
            "Opne ho i Notisblokk, vel «Lagre som», og vel UTF-8 som koding.",
            "The file is saved in an older character set, which spoils æ, ø and å. "
            "Open it in Notepad, choose “Save as”, and choose UTF-8 as the encoding.",
        ),
    ),
    "NM007": Entry(
        "feil",
        Said(
            "filen er lagret som {encoding}, ikke som UTF-8",
            "fila er lagra som {encoding}, ikkje som UTF-8",
            "the file is saved as {encoding}, not as UTF-8",
        ),
        Said(
            "Åpne filen i Notisblokk, velg «Lagre som», og velg UTF-8 som koding.",
            "Opne fila i Notisblokk, vel «Lagre som», og vel UTF-8 som koding.",
            "Open the file in Notepad, choose “Save as”, and choose UTF-8 as the encoding.",
        ),
    ),
    "NM008": Entry(
        "feil",
        Said(
            "et tegn som ikke er tekst ({sign}; antall slike tegn: {count})",
            "eit teikn som ikkje er tekst ({sign}; talet på slike teikn: {count})",
            "a character that is not text ({sign}; number of such characters: {count})",
        ),
        Said(
            "Styretegn vises ikke, og følger ofte med når noe limes inn fra et annet program. "
            "Slett tegnet på stedet som er vist. Er det svært mange, er filen neppe en tekstfil.",
            "Styreteikn syner ikkje, og følgjer ofte med når noko blir limt inn frå eit anna program. "
            "Slett teiknet på staden som er vist. Er det svært mange, er fila neppe ei tekstfil.",
            "Control characters cannot be seen and often come along when something is pasted from another program. "
            "Delete the character at the place shown. If there are very many, the file is hardly a text file.",
        ),
    ),
    "NM009": Entry(
        "feil",
        Said("det står ingenting her", "det står ingenting her", "there is nothing here"),
        Said(
            "Filen, eller delen av den som skal ha nøkler og verdier, er tom eller har bare kommentarer.",
            "Fila, eller delen av ho som skal ha nøklar og verdiar, er tom eller har berre kommentarar.",
            "The file, or the part of it that should hold keys and values, is empty or has comments only.",
        ),
    ),
    "NM010": Entry(
        "feil",
        Said(
            "«{file}» er en fil, men skulle vært en mappe",
            "«{file}» er ei fil, men skulle vore ei mappe",
            "“{file}” is a file where a folder should be",
        ),
        Said(
            "Her skal det ligge en mappe med dette navnet. Gi filen et annet navn, eller flytt den.",
            "Her skal det liggje ei mappe med dette namnet. Gi fila eit anna namn, eller flytt ho.",
            "A folder with this name should be here. Rename the file, or move it.",
        ),
    ),
    "NM045": Entry(
        "feil",
        Said(
            "filen begynner ikke med «---»",
            "fila startar ikkje med «---»",
            "the file does not begin with “---”",
        ),
        Said(
            "En slik fil begynner med en linje med «---», så nøkler og verdier, så en ny linje med «---», og deretter teksten.",
            "Ei slik fil startar med ei linje med «---», så nøklar og verdiar, så ei ny linje med «---», og deretter teksten.",
            "Such a file begins with a line of “---”, then keys and values, then another line of “---”, and then the text.",
        ),
    ),
    "NM046": Entry(
        "feil",
        Said(
            "nøklene øverst i filen blir ikke avsluttet med «---»",
            "nøklane øvst i fila blir ikkje avslutta med «---»",
            "the keys at the top of the file are not closed by “---”",
        ),
        Said(
            "Sett inn en linje med «---» mellom nøklene øverst og teksten under.",
            "Set inn ei linje med «---» mellom nøklane øvst og teksten under.",
            "Put a line of “---” between the keys at the top and the text below.",
        ),
    ),
}
