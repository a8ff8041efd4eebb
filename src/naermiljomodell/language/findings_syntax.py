"""Findings about YAML that the parser cannot make sense of (NM033-NM041)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM033": Entry(
        "feil",
        Said(
            "mangler kolon, eller mellomrom etter kolonet",
            "manglar kolon, eller mellomrom etter kolonet",
            "a colon is missing, or the space after it",
        ),
        Said(
            "Skriv «nøkkel: verdi», med kolon og ett mellomrom.",
            "Skriv «nøkkel: verdi», med kolon og eitt mellomrom.",
            "Write “key: value”, with a colon and one space.",
        ),
    ),
    "NM034": Entry(
        "feil",
        Said(
            "innrykket passer ikke med linjene over",
            "innrykket passar ikkje med linjene over",
            "the indentation does not fit the lines above",
        ),
        Said(
            "Linjer på samme nivå begynner like langt inne. Det som hører til en nøkkel, står to mellomrom lenger inn.",
            "Linjer på same nivå startar like langt inne. Det som høyrer til ein nøkkel, står to mellomrom lenger inn.",
            "Lines on one level begin equally far in. What belongs to a key stands two spaces further in.",
        ),
    ),
    "NM035": Entry(
        "feil",
        Said(
            "anførselstegnet her blir aldri lukket",
            "hermeteiknet her blir aldri lukka",
            "the quote here is never closed",
        ),
        Said(
            "Sett samme slags anførselstegn der teksten slutter. Et enkelt anførselstegn inni skrives to ganger: 'rock''n''roll'.",
            "Set same slags hermeteikn der teksten sluttar. Eit enkelt hermeteikn inni blir skrive to gonger: 'rock''n''roll'.",
            "Put the same kind of quote where the text ends. A single quote within it is written twice: 'rock''n''roll'.",
        ),
    ),
    "NM036": Entry(
        "feil",
        Said(
            "noe er galt i klammen som begynner her, senest på linje {at}",
            "noko er gale i klammen som startar her, seinast på linje {at}",
            "something is wrong in the bracket that begins here, by line {at} at the latest",
        ),
        Said(
            "Sjekk at klammen er lukket med riktig tegn, og at det står komma mellom delene. "
            "Tekster med komma eller kolon skal stå i anførselstegn.",
            "Sjekk at klammen er lukka med rett teikn, og at det står komma mellom delane. "
            "Tekstar med komma eller kolon skal stå i hermeteikn.",
            "Check that the bracket is closed by the right sign and that commas stand between the parts. "
            "Texts with a comma or a colon should stand in quotes.",
        ),
    ),
    "NM037": Entry(
        "feil",
        Said(
            "en tekst kan ikke begynne med «{sign}» uten anførselstegn",
            "ein tekst kan ikkje starte med «{sign}» utan hermeteikn",
            "a text cannot begin with “{sign}” without quotes",
        ),
        Said(
            "Noen tegn betyr noe eget når de står først. Sett hele teksten i anførselstegn.",
            "Nokre teikn betyr noko eige når dei står først. Set heile teksten i hermeteikn.",
            "Some signs have a meaning of their own when they come first. Put the whole text in quotes.",
        ),
    ),
    "NM038": Entry(
        "feil",
        Said(
            "omvendt skråstrek («\\») står foran noe den ikke kan stå foran",
            "omvend skråstrek («\\») står framfor noko han ikkje kan stå framfor",
            "a backslash (“\\”) stands before something it cannot stand before",
        ),
        Said(
            "I doble anførselstegn har omvendt skråstrek en egen betydning. Bruk enkle anførselstegn, eller skriv den to ganger.",
            "I doble hermeteikn har omvend skråstrek ei eiga tyding. Bruk enkle hermeteikn, eller skriv han to gonger.",
            "In double quotes a backslash has a meaning of its own. Use single quotes, or write it twice.",
        ),
    ),
    "NM039": Entry(
        "feil",
        Said(
            "et kolon for mye på linjen",
            "eit kolon for mykje på linja",
            "a colon too many on the line",
        ),
        Said(
            "Sett teksten etter det første kolonet i anførselstegn.",
            "Set teksten etter det første kolonet i hermeteikn.",
            "Put the text after the first colon in quotes.",
        ),
    ),
    "NM040": Entry(
        "feil",
        Said(
            "streken foran et listepunkt kan ikke stå her",
            "streken framfor eit listepunkt kan ikkje stå her",
            "the dash of a list item cannot stand here",
        ),
        Said(
            "Begynn listen på en ny linje under nøkkelen, med ett punkt på hver linje.",
            "Start lista på ei ny linje under nøkkelen, med eitt punkt på kvar linje.",
            "Begin the list on a new line below the key, with one item on each line.",
        ),
    ),
    "NM041": Entry(
        "feil",
        Said(
            "det står noe etter at anførselstegnet eller klammen er lukket",
            "det står noko etter at hermeteiknet eller klammen er lukka",
            "something stands after the quote or bracket is closed",
        ),
        Said(
            "Ta med alt som hører til teksten innenfor anførselstegnene, eller bruk ingen.",
            "Ta med alt som høyrer til teksten innanfor hermeteikna, eller bruk ingen.",
            "Keep all that belongs to the text within the quotes, or use none.",
        ),
    ),
}
