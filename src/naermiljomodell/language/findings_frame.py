"""Findings about the funnel, about languages that are not whole, and about those who give money."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM225": Entry(
        "feil",
        Said(
            "trinnet «{owner}» teller {unit}, men er en del av «{parent}», som teller {other}",
            "trinnet «{owner}» tel {unit}, men er ein del av «{parent}», som tel {other}",
            "the stage “{owner}” counts {unit}, but is a part of “{parent}”, which counts {other}",
        ),
        Said(
            "En andel kan bare regnes ut når begge teller det samme. Rett enheten, eller ta bort «delmengde_av».",
            "Ein del kan berre reknast ut når begge tel det same. Rett eininga, eller ta bort «delmengde_av».",
            "A share can only be reckoned when both count the same. Mend the unit, or take away “delmengde_av”.",
        ),
    ),
    "NM226": Entry(
        "feil",
        Said(
            "trinnet «{owner}» har {count}, men er en del av «{parent}», som har {whole}",
            "trinnet «{owner}» har {count}, men er ein del av «{parent}», som har {whole}",
            "the stage “{owner}” has {count}, but is a part of “{parent}”, which has {whole}",
        ),
        Said(
            "En del kan ikke være større enn det den er en del av. Kom noen i tillegg, er de et eget trinn uten «delmengde_av».",
            "Ein del kan ikkje vere større enn det han er ein del av. Kom nokon i tillegg, er dei eit eige trinn utan «delmengde_av».",
            "A part cannot be larger than its whole. Those who came in addition are a stage of their own without “delmengde_av”.",
        ),
    ),
    "NM227": Entry(
        "feil",
        Said("trinnene går i ring: {circle}", "trinna går i ring: {circle}", "the stages go in a circle: {circle}"),
        Said(
            "Et trinn kan ikke være en del av seg selv. Ta bort én «delmengde_av».",
            "Eit trinn kan ikkje vere ein del av seg sjølv. Ta bort éin «delmengde_av».",
            "A stage cannot be a part of itself. Take away one “delmengde_av”.",
        ),
    ),
    "NM228": Entry(
        "feil",
        Said(
            "språket «{language}» er erklært komplett, men «{owner}» mangler {keys}",
            "språket «{language}» er erklært komplett, men «{owner}» manglar {keys}",
            "the language “{language}” is declared complete, but “{owner}” lacks {keys}",
        ),
        Said(
            "Oversett det som mangler, eller skriv «delvis» i pakke.yaml. Da sier dreieboken fra om det.",
            "Set om det som manglar, eller skriv «delvis» i pakke.yaml. Då seier dreieboka frå om det.",
            "Translate what is lacking, or write “delvis” in pakke.yaml. Then the playbook says so.",
        ),
    ),
    "NM229": Entry(
        "feil",
        Said(
            "et dokument kan ikke hete «{owner}»: det er navnet på siden til dreieboken",
            "eit dokument kan ikkje heite «{owner}»: det er namnet på sida til dreieboka",
            "a document cannot be called “{owner}”: that is the name of the playbook’s own page",
        ),
        Said("Gi dokumentet en annen id.", "Gi dokumentet ein annan id.", "Give the document another id."),
    ),
    "NM333": Entry(
        "feil",
        Said(
            "«{owner}» er målt til {count}, men er en del av «{parent}», som er målt til {whole}",
            "«{owner}» er målt til {count}, men er ein del av «{parent}», som er målt til {whole}",
            "“{owner}” was measured at {count}, but is a part of “{parent}”, which was measured at {whole}",
        ),
        Said(
            "En del kan ikke være større enn det den er en del av. Se om tallene gjelder samme tid og samme ting.",
            "Ein del kan ikkje vere større enn det han er ein del av. Sjå om tala gjeld same tid og same ting.",
            "A part cannot be larger than its whole. See whether the figures are of the same time and thing.",
        ),
    ),
    "NM335": Entry(
        "advarsel",
        Said(
            "«{id}» er ikke id-en til en målgruppe",
            "«{id}» er ikkje id-en til ei målgruppe",
            "“{id}” is not the id of a target group",
        ),
        Said(
            "Tallet blir vist for seg, under det navnet som står. Bruk id-en til målgruppen, så hører målingene sammen. "
            "Skriv «alle», eller ingenting, når tallet gjelder alle.",
            "Talet blir vist for seg, under det namnet som står. Bruk id-en til målgruppa, så høyrer målingane saman. "
            "Skriv «alle», eller ingenting, når talet gjeld alle.",
            "The figure is shown by itself, under the name that stands there. Use the id of the target group, and the "
            "measurements belong together. Write “alle”, or nothing, when the figure is of everybody.",
        ),
    ),
    "NM336": Entry(
        "advarsel",
        Said(
            "«{indicator}» måles med {known}, ikke «{instrument}»",
            "«{indicator}» blir målt med {known}, ikkje «{instrument}»",
            "“{indicator}” is measured with {known}, not “{instrument}”",
        ),
        Said(
            "To målinger sammenlignes bare når de er gjort med det samme. Skriv navnet likt hver gang. Er det målt med "
            "noe annet, er det en annen indikator: Legg den til under «tilpasning».",
            "To målingar blir samanlikna berre når dei er gjorde med det same. Skriv namnet likt kvar gong. Er det målt "
            "med noko anna, er det ein annan indikator: Legg han til under «tilpasning».",
            "Two measurements are compared only when they are made with the same. Write the name alike each time. If "
            "something else was used, it is another indicator: add it below “tilpasning”.",
        ),
    ),
    "NM413": Entry(
        "advarsel",
        Said(
            "{funder} krever tiltak i fasen «{phase}», og planen har ingen",
            "{funder} krev tiltak i fasen «{phase}», og planen har ingen",
            "{funder} asks for measures in the phase “{phase}”, and the plan has none",
        ),
        Said(
            "Ordningen gir ikke støtte til kartlegging alene. Ta inn et steg i fasen, eller ta bort ordningen under «finansiering».",
            "Ordninga gir ikkje støtte til kartlegging åleine. Ta inn eit steg i fasen, eller ta bort ordninga under «finansiering».",
            "The grant does not support mapping alone. Take in a step of the phase, or take the grant away below “finansiering”.",
        ),
    ),
    "NM414": Entry(
        "advarsel",
        Said(
            "{funder} gir ikke støtte til enkeltarrangementer, og planen har ikke noe som går igjen",
            "{funder} gir ikkje støtte til enkeltarrangement, og planen har ikkje noko som går igjen",
            "{funder} does not support single events, and the plan has nothing that recurs",
        ),
        Said(
            "Ta inn et tilbud som går hver uke eller hver måned, for eksempel et åpent treffpunkt.",
            "Ta inn eit tilbod som går kvar veke eller kvar månad, til dømes eit ope treffpunkt.",
            "Take in something that goes on every week or month, as an open meeting point.",
        ),
    ),
    "NM415": Entry(
        "tips",
        Said(
            "søknadsfristen hos {funder} er {deadline} (kontrollert {checked})",
            "søknadsfristen hos {funder} er {deadline} (kontrollert {checked})",
            "{funder} must have the application by {deadline} (checked {checked})",
        ),
        Said(
            "Sjekk fristen hos ordningen før dere regner med den.",
            "Sjekk fristen hos ordninga før de reknar med han.",
            "Check the deadline with the funder before you rely on it.",
        ),
    ),
    "NM416": Entry(
        "advarsel",
        Said(
            "«{text}» ser ut som noe {funder} ikke gir støtte til: {word}",
            "«{text}» ser ut som noko {funder} ikkje gir støtte til: {word}",
            "“{text}” looks like something that {funder} does not support: {word}",
        ),
        Said(
            "Betal det på en annen måte, eller skriv i søknaden hva pengene faktisk skal gå til.",
            "Betal det på ein annan måte, eller skriv i søknaden kva pengane faktisk skal gå til.",
            "Pay for it in another way, or say in the application what the money will really be used for.",
        ),
    ),
    "NM417": Entry(
        "tips",
        Said(
            "{funder} vil ha sluttrapporten senest {date}",
            "{funder} vil ha sluttrapporten seinast {date}",
            "{funder} wants the final report by {date}",
        ),
        Said(
            "Sett av tid til rapporten i kalenderen. Fristen er regnet fra slutten av perioden.",
            "Set av tid til rapporten i kalenderen. Fristen er rekna frå slutten av perioden.",
            "Set time aside for the report. The deadline is reckoned from the end of the period.",
        ),
    ),
}
