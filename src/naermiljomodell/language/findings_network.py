"""Findings about actors and their relations (NM500-NM519)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM500": Entry(
        "feil",
        Said(
            "id-en «{id}» er brukt før, i rad {row}",
            "id-en «{id}» er brukt før, i rad {row}",
            "the id “{id}” is used before, in row {row}",
        ),
        Said(
            "Relasjonene viser til aktørene med id, så hver aktør må ha sin egen. "
            "Er det samme aktør, slår du radene sammen. Ellers gir du den ene en ny id.",
            "Relasjonane viser til aktørane med id, så kvar aktør må ha sin eigen. "
            "Er det same aktør, slår du radene saman. Elles gir du den eine ein ny id.",
            "Relations refer to actors by id, so each actor needs one of its own. "
            "If it is the same actor, merge the rows. If not, give one of them a new id.",
        ),
    ),
    "NM501": Entry(
        "feil",
        Said(
            "aktørtypen «{kind}» finnes ikke i modellen",
            "aktørtypen «{kind}» finst ikkje i modellen",
            "the kind of actor “{kind}” is not in the model",
        ),
        Said(
            "Bruk id-en til en av aktørtypene i modellen, eller legg til din egen under «tilpasning».",
            "Bruk id-en til ein av aktørtypane i modellen, eller legg til din eigen under «tilpasning».",
            "Use the id of one of the kinds in the model, or add your own under “tilpasning”.",
        ),
    ),
    "NM502": Entry(
        "feil",
        Said(
            "sektoren «{sector}» finnes ikke i modellen",
            "sektoren «{sector}» finst ikkje i modellen",
            "the sector “{sector}” is not in the model",
        ),
        Said(
            "Sektoren avgjør om en målgruppe er kjent av flere enn kommunen. Bruk id-en til en av sektorene i modellen.",
            "Sektoren avgjer om ei målgruppe er kjend av fleire enn kommunen. Bruk id-en til ein av sektorane i modellen.",
            "The sector decides whether a target group is known to more than the municipality. "
            "Use the id of one of the sectors in the model.",
        ),
    ),
    "NM503": Entry(
        "feil",
        Said(
            "rollen «{role}» finnes ikke i modellen",
            "rolla «{role}» finst ikkje i modellen",
            "the role “{role}” is not in the model",
        ),
        Said(
            "Bruk id-en til en av rollene i modellen, eller legg til din egen under «tilpasning».",
            "Bruk id-en til ei av rollene i modellen, eller legg til di eiga under «tilpasning».",
            "Use the id of one of the roles in the model, or add your own under “tilpasning”.",
        ),
    ),
    "NM504": Entry(
        "feil",
        Said(
            "målgruppen «{group}» finnes ikke i modellen",
            "målgruppa «{group}» finst ikkje i modellen",
            "the target group “{group}” is not in the model",
        ),
        Said(
            "Skriv målgruppene med id, skilt med «|» når det er flere. Egne grupper legger du til under «tilpasning».",
            "Skriv målgruppene med id, skilde med «|» når det er fleire. Eigne grupper legg du til under «tilpasning».",
            "Write target groups by id, with “|” between several. Add groups of your own under “tilpasning”.",
        ),
    ),
    "NM505": Entry(
        "advarsel",
        Said(
            "«{name}» kan være samme aktør som «{other}» i rad {row}",
            "«{name}» kan vere same aktør som «{other}» i rad {row}",
            "“{name}” may be the same actor as “{other}” in row {row}",
        ),
        Said(
            "Navnene er like eller skiller seg bare i store bokstaver, mellomrom eller tegn som å og a. "
            "Er det samme aktør, slår du radene sammen, så båndene ikke blir delt på to.",
            "Namna er like eller skil seg berre i store bokstavar, mellomrom eller teikn som å og a. "
            "Er det same aktør, slår du radene saman, så banda ikkje blir delte på to.",
            "The names are the same or differ only in capitals, spaces or signs such as å and a. "
            "If it is the same actor, merge the rows, so that its ties are not split between two.",
        ),
    ),
    "NM506": Entry(
        "feil",
        Said(
            "aktøren gikk ut ({end}) før den ble med ({start})",
            "aktøren gjekk ut ({end}) før han vart med ({start})",
            "the actor left ({end}) before it joined ({start})",
        ),
        Said(
            "«til» kan ikke komme før «fra». Kanskje datoene har byttet plass?",
            "«til» kan ikkje kome før «fra». Kanskje datoane har bytt plass?",
            "“til” cannot come before “fra”. Have the dates changed places?",
        ),
    ),
    "NM510": Entry(
        "feil",
        Said(
            "aktøren «{actor}» står ikke i tabellen «aktorer»",
            "aktøren «{actor}» står ikkje i tabellen «aktorer»",
            "the actor “{actor}” is not in the table “aktorer”",
        ),
        Said(
            "En relasjon går mellom to aktører som er skrevet inn, og viser til dem med id. "
            "Rett id-en, eller skriv inn aktøren.",
            "Ein relasjon går mellom to aktørar som er skrivne inn, og viser til dei med id. "
            "Rett id-en, eller skriv inn aktøren.",
            "A relation ties two actors that are entered, and refers to them by id. Correct the id or enter the actor.",
        ),
    ),
    "NM511": Entry(
        "advarsel",
        Said(
            "relasjonen går fra «{actor}» til seg selv",
            "relasjonen går frå «{actor}» til seg sjølv",
            "the relation goes from “{actor}” to itself",
        ),
        Said(
            "Raden er holdt utenfor. Skriv inn den andre aktøren i «fra» eller «til», eller slett raden.",
            "Rada er halden utanfor. Skriv inn den andre aktøren i «fra» eller «til», eller slett rada.",
            "The row is left out. Enter the other actor in “fra” or “til”, or delete the row.",
        ),
    ),
    "NM512": Entry(
        "tips",
        Said(
            "raden er slått sammen med rad {row}: samme aktører og samme type",
            "rada er slått saman med rad {row}: same aktørar og same type",
            "the row is merged with row {row}: the same actors and the same kind",
        ),
        Said(
            "Et gjensidig bånd skrives én gang, og retningen betyr ingenting. "
            "Gjelder radene hver sin tid, skriver du «siden» og «til_dato» i begge.",
            "Eit gjensidig band blir skrive éin gong, og retninga har ingenting å seie. "
            "Gjeld radene kvar si tid, skriv du «siden» og «til_dato» i begge.",
            "A mutual tie is written once, and its direction means nothing. "
            "If the rows are about different times, write “siden” and “til_dato” in both.",
        ),
    ),
    "NM513": Entry(
        "advarsel",
        Said(
            "raden har nivå {level}, men rad {row} har nivå {other} for de samme aktørene; nivå {kept} gjelder",
            "rada har nivå {level}, men rad {row} har nivå {other} for dei same aktørane; nivå {kept} gjeld",
            "the row has level {level}, but row {row} has level {other} for the same actors; level {kept} counts",
        ),
        Said(
            "Radene er slått sammen med det høyeste nivået. Spør begge parter, og behold én rad. "
            "Har båndet endret seg, skriver du «siden» og «til_dato» i begge.",
            "Radene er slått saman med det høgaste nivået. Spør begge partar, og behald éi rad. "
            "Har bandet endra seg, skriv du «siden» og «til_dato» i begge.",
            "The rows are merged with the highest level. Ask both sides and keep one row. "
            "If the tie has changed, write “siden” and “til_dato” in both.",
        ),
    ),
    "NM514": Entry(
        "feil",
        Said(
            "relasjonstypen «{kind}» finnes ikke i modellen",
            "relasjonstypen «{kind}» finst ikkje i modellen",
            "the kind of relation “{kind}” is not in the model",
        ),
        Said(
            "Typen avgjør om båndet har en retning. Bruk id-en til en av relasjonstypene i modellen.",
            "Typen avgjer om bandet har ei retning. Bruk id-en til ein av relasjonstypane i modellen.",
            "The kind decides whether the tie has a direction. Use the id of one of the kinds in the model.",
        ),
    ),
    "NM515": Entry(
        "feil",
        Said(
            "båndet tok slutt ({end}) før det oppsto ({start})",
            "bandet tok slutt ({end}) før det oppstod ({start})",
            "the tie ended ({end}) before it came about ({start})",
        ),
        Said(
            "«til_dato» kan ikke komme før «siden». Kanskje datoene har byttet plass?",
            "«til_dato» kan ikkje kome før «siden». Kanskje datoane har bytt plass?",
            "“til_dato” cannot come before “siden”. Have the dates changed places?",
        ),
    ),
}
