"""What helps whoever fills in a table in a spreadsheet: a line for each column, shown when a cell is chosen."""

from __future__ import annotations

from typing import Final

from naermiljomodell.language.base import Said

LISTS: Final = Said("lister", "lister", "lists")
"""What the sheet with everything that can be chosen is called; the reader passes it over."""
LIST_TITLES: Final = {
    "id": Said("id", "id", "id"),
    "name": Said("navn", "namn", "name"),
}
SEVERAL: Final = Said(
    "Flere verdier deles med |.", "Fleire verdiar blir delte med |.", "Several values are parted by |."
)

_WHEN: Final = Said(
    "År, måned eller dag: 2027, 2027-01 eller 2027-01-15.",
    "År, månad eller dag: 2027, 2027-01 eller 2027-01-15.",
    "Year, month or day: 2027, 2027-01 or 2027-01-15.",
)
_ID: Final = Said(
    "Kort id: små bokstaver a–z, tall og bindestrek. To rader kan ikke ha samme id.",
    "Kort id: små bokstavar a–z, tal og bindestrek. To rader kan ikkje ha same id.",
    "A short id: small letters a–z, digits and hyphens. No two rows have the same id.",
)
_SOURCE: Final = Said("Hvor dere vet det fra.", "Kvar de veit det frå.", "Where you know it from.")
_STEP: Final = Said("Id til steget.", "Id til steget.", "The id of the step.")
_GROUP: Final = Said("Målgruppen det gjelder.", "Målgruppa det gjeld.", "The target group it is about.")
_ORGANISATION: Final = Said(
    "Rollen eller aktøren som har ansvaret. Aldri navnet på en person.",
    "Rolla eller aktøren som har ansvaret. Aldri namnet på ein person.",
    "The role or the organisation that is responsible. Never a person's name.",
)

HELP: Final[dict[str, dict[str, Said]]] = {
    "aktorer": {
        "id": _ID,
        "name": Said(
            "Organisasjonen, tjenesten eller rollen. Aldri en person.",
            "Organisasjonen, tenesta eller rolla. Aldri ein person.",
            "The organisation, service or role. Never a person.",
        ),
        "kind": Said("Hva slags aktør det er.", "Kva slags aktør det er.", "What kind of actor it is."),
        "sector": Said("Sektoren aktøren hører til.", "Sektoren aktøren høyrer til.", "The sector it belongs to."),
        "roles": Said(
            "Roller aktøren har i arbeidet.", "Roller aktøren har i arbeidet.", "Roles the actor has in the work."
        ),
        "target_groups": Said(
            "Målgrupper aktøren kjenner.", "Målgrupper aktøren kjenner.", "Target groups the actor knows."
        ),
        "resources": Said(
            "Hva aktøren kan bidra med, som lokale eller frivillige.",
            "Kva aktøren kan bidra med, som lokale eller frivillige.",
            "What the actor can give, such as a room or volunteers.",
        ),
        "hours_per_month": Said(
            "Timer i måneden aktøren kan bidra med. La cellen stå tom når dere ikke vet.",
            "Timar i månaden aktøren kan bidra med. La cella stå tom når de ikkje veit.",
            "Hours a month the actor can give. Leave it empty when you do not know.",
        ),
        "interest": Said(
            "Interesse for arbeidet, 1 til 5.", "Interesse for arbeidet, 1 til 5.", "Interest in the work, 1 to 5."
        ),
        "influence": Said(
            "Innflytelse på arbeidet, 1 til 5.", "Påverknad på arbeidet, 1 til 5.", "Influence on the work, 1 to 5."
        ),
        "valid_from": Said(
            f"Når aktøren ble med. {_WHEN.nb}", f"Når aktøren vart med. {_WHEN.nn}", f"Joined. {_WHEN.en}"
        ),
        "valid_to": Said(f"Når aktøren gikk ut. {_WHEN.nb}", f"Når aktøren gjekk ut. {_WHEN.nn}", f"Left. {_WHEN.en}"),
        "source": _SOURCE,
    },
    "relasjoner": {
        "origin": Said(
            "Id til aktøren båndet går fra.", "Id til aktøren bandet går frå.", "The id of the actor the tie goes from."
        ),
        "target": Said(
            "Id til aktøren båndet går til.", "Id til aktøren bandet går til.", "The id of the actor the tie goes to."
        ),
        "kind": Said("Hva slags bånd det er.", "Kva slags band det er.", "What kind of tie it is."),
        "level": Said(
            "1 kjenner til, 2 samordner seg, 3 felles tiltak, 4 avtale.",
            "1 kjenner til, 2 samordnar seg, 3 felles tiltak, 4 avtale.",
            "1 know of each other, 2 coordinate, 3 act together, 4 have an agreement.",
        ),
        "trust": Said("Tillit, 1 til 4.", "Tillit, 1 til 4.", "Trust, 1 to 4."),
        "value": Said(
            "Verdien av samarbeidet, 1 til 4.", "Verdien av samarbeidet, 1 til 4.", "What the tie is worth, 1 to 4."
        ),
        "since": Said(f"Når båndet oppsto. {_WHEN.nb}", f"Når bandet oppstod. {_WHEN.nn}", f"Began. {_WHEN.en}"),
        "until": Said(f"Når båndet tok slutt. {_WHEN.nb}", f"Når bandet tok slutt. {_WHEN.nn}", f"Ended. {_WHEN.en}"),
        "source": _SOURCE,
    },
    "moteplasser": {
        "id": _ID,
        "name": Said("Navnet på møteplassen.", "Namnet på møteplassen.", "The name of the meeting place."),
        "kind": Said("Hva slags møteplass det er.", "Kva slags møteplass det er.", "What kind of meeting place it is."),
        "owner": Said(
            "Id til aktøren som eier eller driver den.",
            "Id til aktøren som eig eller driv han.",
            "The id of the actor that owns or runs it.",
        ),
        "opening_hours": Said("Når den er åpen.", "Når han er open.", "When it is open."),
        "free": Said(
            "Om det er gratis: ja eller nei.", "Om det er gratis: ja eller nei.", "Whether it is free: ja or nei."
        ),
        "step_free": Said(
            "Om en kommer inn uten trinn: ja eller nei.",
            "Om ein kjem inn utan trinn: ja eller nei.",
            "Whether one gets in without a step: ja or nei.",
        ),
        "target_groups": Said("Målgrupper som bruker den.", "Målgrupper som bruker han.", "Target groups that use it."),
    },
    "logg": {
        "date": Said(
            f"Når det ble gjort. {_WHEN.nb}", f"Når det vart gjort. {_WHEN.nn}", f"When it was done. {_WHEN.en}"
        ),
        "step": _STEP,
        "happened": Said(
            "Hva som ble gjort, uten navn på innbyggere.",
            "Kva som vart gjort, utan namn på innbyggjarar.",
            "What was done, without names of residents.",
        ),
        "participants": Said("Hvor mange som var med.", "Kor mange som var med.", "How many took part."),
        "new_participants": Said(
            "Hvor mange som var med for første gang.",
            "Kor mange som var med for første gong.",
            "How many took part for the first time.",
        ),
        "target_group": _GROUP,
        "organisations": Said(
            "Hvor mange organisasjoner som var med.",
            "Kor mange organisasjonar som var med.",
            "How many organisations took part.",
        ),
        "hours": Said("Timer ansatte brukte.", "Timar tilsette brukte.", "Hours that staff spent."),
        "nok": Said("Kroner brukt, uten lønn.", "Kroner brukte, utan løn.", "Kroner spent, without wages."),
        "decision": Said("Hva som ble besluttet.", "Kva som vart vedteke.", "What was decided."),
        "next": Said("Neste skritt.", "Neste steg.", "What comes next."),
        "ideas": Said("Id til ideene det kom av.", "Id til ideane det kom av.", "The ids of the ideas it came of."),
    },
    "ideer": {
        "id": _ID,
        "date": Said(f"Når ideen kom. {_WHEN.nb}", f"Når ideen kom. {_WHEN.nn}", f"When it came. {_WHEN.en}"),
        "text": Said(
            "Ideen slik den ble sagt, uten navn.",
            "Ideen slik han vart sagd, utan namn.",
            "The idea as it was said, without names.",
        ),
        "step": Said("Steget der ideen kom.", "Steget der ideen kom.", "The step where it came up."),
        "target_group": _GROUP,
        "place": Said("Stedet ideen gjelder.", "Staden ideen gjeld.", "The place it is about."),
        "status": Said("Hvor langt ideen er kommet.", "Kor langt ideen er komen.", "How far the idea has come."),
        "owner": _ORGANISATION,
        "answer": Said(
            "Svaret til dem som foreslo ideen.",
            "Svaret til dei som føreslo ideen.",
            "The answer to those who proposed it.",
        ),
        "answer_date": Said(
            f"Når svaret ble gitt. {_WHEN.nb}",
            f"Når svaret vart gitt. {_WHEN.nn}",
            f"When they were answered. {_WHEN.en}",
        ),
        "action": Said("Tiltaket ideen ble til.", "Tiltaket ideen vart til.", "What the idea became."),
        "sub_aim": Said("Id til delmålet den tjener.", "Id til delmålet han tener.", "The id of the aim it serves."),
    },
    "malinger": {
        "indicator": Said("Id til indikatoren.", "Id til indikatoren.", "The id of the indicator."),
        "date": Said(
            f"Når det ble målt. {_WHEN.nb}", f"Når det vart målt. {_WHEN.nn}", f"When it was measured. {_WHEN.en}"
        ),
        "value": Said("Verdien, med komma.", "Verdien, med komma.", "The value, with a comma for decimals."),
        "count": Said("Hvor mange som svarte.", "Kor mange som svara.", "How many answered."),
        "numerator": Said("Telleren i en andel.", "Teljaren i ein del.", "The part of a whole."),
        "denominator": Said("Nevneren i en andel.", "Nemnaren i ein del.", "The whole."),
        "spread": Said(
            "Standardavviket i svarene, når verdien er et gjennomsnitt.",
            "Standardavviket i svara, når verdien er eit gjennomsnitt.",
            "The standard deviation of the answers, when the value is a mean.",
        ),
        "pairs": Said(
            "Hvor mange som svarte begge gangene.",
            "Kor mange som svara begge gongene.",
            "How many answered both times.",
        ),
        "pair_spread": Said(
            "Standardavviket i endringen hos dem som svarte begge gangene.",
            "Standardavviket i endringa hos dei som svara begge gongene.",
            "The standard deviation of the change among those who answered both times.",
        ),
        "group": Said(
            "Gruppen verdien gjelder. Tomt betyr alle.",
            "Gruppa verdien gjeld. Tomt betyr alle.",
            "The group it is about. Empty means everybody.",
        ),
        "instrument": Said("Hva det ble målt med.", "Kva det vart målt med.", "What it was measured with."),
        "source": Said("Hvor tallet kommer fra.", "Kvar talet kjem frå.", "Where the figure comes from."),
    },
}
"""Table -> field -> what to write there; a column that is not here has no help."""
