"""Findings about Word and PDF: the municipality's template (NM314-NM319, NM330, NM642), and signs no font has (NM641)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM314": Entry(
        "feil",
        Said(
            "«{file}» er ikke et Word-dokument som kan brukes som mal",
            "«{file}» er ikkje eit Word-dokument som kan brukast som mal",
            "“{file}” is not a Word document that can be used as a template",
        ),
        Said(
            "Åpne malen i Word, velg «Lagre som», og velg filtypen Word-dokument (.docx). «Streng Open XML» og gamle .doc-filer går ikke.",
            "Opne malen i Word, vel «Lagre som», og vel filtypen Word-dokument (.docx). «Streng Open XML» og gamle .doc-filer går ikkje.",
            "Open the template in Word, choose “Save as”, and choose the type Word document (.docx). “Strict Open XML” and old .doc files do not work.",
        ),
    ),
    "NM315": Entry(
        "feil",
        Said(
            "Word-malen «{file}» har makroer, og blir ikke brukt",
            "Word-malen «{file}» har makroar, og blir ikkje brukt",
            "the Word template “{file}” has macros and is not used",
        ),
        Said(
            "En makro er et program som følger med hvert dokument. Lagre malen som Word-dokument (.docx), ikke .docm eller .dotm. Da blir makroene borte, og stilene blir igjen.",
            "Ein makro er eit program som følgjer med kvart dokument. Lagre malen som Word-dokument (.docx), ikkje .docm eller .dotm. Då blir makroane borte, og stilane blir att.",
            "A macro is a program that comes along with every document. Save the template as a Word document (.docx), not .docm or .dotm. Then the macros are gone and the styles remain.",
        ),
    ),
    "NM316": Entry(
        "feil",
        Said(
            "Word-malen «{file}» blir for stor når den pakkes ut",
            "Word-malen «{file}» blir for stor når han blir pakka ut",
            "the Word template “{file}” becomes too large when it is unpacked",
        ),
        Said(
            "En mal trenger stiler, topptekst og bunntekst. Ta bort store bilder og alt innhold, og lagre den på nytt.",
            "Ein mal treng stilar, topptekst og botntekst. Ta bort store bilete og alt innhald, og lagre han på nytt.",
            "A template needs styles, a header and a footer. Take away large pictures and all content, and save it again.",
        ),
    ),
    "NM317": Entry(
        "feil",
        Said(
            "Word-malen «{file}» viser ut av seg selv: «{what}»",
            "Word-malen «{file}» viser ut av seg sjølv: «{what}»",
            "the Word template “{file}” points out of itself: “{what}”",
        ),
        Said(
            "Dokumentene ville hente noe fra et annet sted hver gang de åpnes. Lim inn bildet i malen i stedet for å lenke til det. Ta bort felt som henter noe, slik DDE og INCLUDETEXT gjør. Vanlige lenker i teksten er greit.",
            "Dokumenta ville hente noko frå ein annan stad kvar gong dei blir opna. Lim inn biletet i malen i staden for å lenkje til det. Ta bort felt som hentar noko, slik DDE og INCLUDETEXT gjer. Vanlege lenkjer i teksten er greitt.",
            "The documents would fetch something from elsewhere each time they are opened. Paste the picture into the template instead of linking to it. Take away fields that fetch something, as DDE and INCLUDETEXT do. Ordinary links in the text are fine.",
        ),
    ),
    "NM318": Entry(
        "feil",
        Said(
            "Word-malen har feltet «{field}», som ikke finnes",
            "Word-malen har feltet «{field}», som ikkje finst",
            "the Word template has the field “{field}”, which does not exist",
        ),
        Said(
            "Feltene er tittel, nærmiljø, kommune, dato, bunntekst, side, av og innhold, mellom doble krøllparenteser.",
            "Felta er tittel, nærmiljø, kommune, dato, bunntekst, side, av og innhold, mellom doble krøllparentesar.",
            "The fields are tittel, nærmiljø, kommune, dato, bunntekst, side, av and innhold, between double braces.",
        ),
    ),
    "NM319": Entry(
        "feil",
        Said(
            "Word-malen har «{sign}» uten at det er et felt",
            "Word-malen har «{sign}» utan at det er eit felt",
            "the Word template has “{sign}” that is no field",
        ),
        Said(
            "Bare felt står mellom doble krøllparenteser. Ta bort tegnene, eller skriv feltet helt ut.",
            "Berre felt står mellom doble krøllparentesar. Ta bort teikna, eller skriv feltet heilt ut.",
            "Only fields stand between double braces. Take the signs away, or write the field in full.",
        ),
    ),
    "NM330": Entry(
        "feil",
        Said(
            "Word-malen «{file}» har sporede endringer: godta eller avvis endringene først",
            "Word-malen «{file}» har spora endringar: godta eller avvis endringane først",
            "the Word template “{file}” has tracked changes: accept or reject the changes first",
        ),
        Said(
            "Hvert dokument ville få med seg endringene, og navnet på dem som gjorde dem. Åpne malen i Word, velg «Se gjennom», og så «Godta alle endringer og stopp sporing». Lagre den.",
            "Kvart dokument ville få med seg endringane, og namnet på dei som gjorde dei. Opne malen i Word, vel «Sjå gjennom», og så «Godta alle endringar og stopp sporing». Lagre han.",
            "Every document would carry the changes and the names of those who made them. Open the template in Word, choose “Review”, then “Accept All Changes and Stop Tracking”. Save it.",
        ),
    ),
    "NM641": Entry(
        "feil",
        Said(
            "tegnet «{sign}» i «{document}» finnes ikke i noen skrift på denne maskinen",
            "teiknet «{sign}» i «{document}» finst ikkje i noka skrift på denne maskina",
            "the sign “{sign}” in “{document}” is not in any font on this machine",
        ),
        Said(
            "En PDF som kan leses høyt, kan ikke ha tegn som ikke kan vises. Finn tegnet i tabellene eller notatene, og skriv det med bokstaver. Eller lag dokumentet som Word.",
            "Ein PDF som kan lesast høgt, kan ikkje ha teikn som ikkje kan visast. Finn teiknet i tabellane eller notata, og skriv det med bokstavar. Eller lag dokumentet som Word.",
            "A PDF that can be read aloud cannot hold signs that cannot be shown. Find the sign in the tables or the notes and write it in letters. Or make the document as Word.",
        ),
    ),
    "NM642": Entry(
        "feil",
        Said(
            "Word-malen kan ikke fylles ut: «{document}» blir ikke laget",
            "Word-malen kan ikkje fyllast ut: «{document}» blir ikkje laga",
            "the Word template cannot be filled in: “{document}” is not made",
        ),
        Said(
            "Noe i malen er ikke slik Word skriver det. Åpne malen i Word, og lagre den på nytt som Word-dokument (.docx). Hjelper ikke det, ta bort tabeller og felt i den, én om gangen.",
            "Noko i malen er ikkje slik Word skriv det. Opne malen i Word, og lagre han på nytt som Word-dokument (.docx). Hjelper ikkje det, ta bort tabellar og felt i han, éin om gongen.",
            "Something in the template is not as Word writes it. Open the template in Word and save it again as a Word document (.docx). If that does not help, take away tables and fields in it, one at a time.",
        ),
    ),
}
"""Code -> how grave it is, what it says and how to mend it."""
