"""Findings about the plan: rules R1 to R8, order and period (NM400-NM499)."""

from __future__ import annotations

from naermiljomodell.language.base import Entry, Said

ENTRIES: dict[str, Entry] = {
    "NM401": Entry(
        "advarsel",
        Said(
            "fasen «{phase}» har ingen metode", "fasen «{phase}» har ingen metode", "the phase “{phase}” has no method"
        ),
        Said(
            "Hver fase trenger minst én måte å arbeide på. Legg til en metode i et av stegene.",
            "Kvar fase treng minst éin måte å arbeide på. Legg til ein metode i eitt av stega.",
            "Each phase needs at least one way of working. Add a method to one of its steps.",
        ),
    ),
    "NM402": Entry(
        "feil",
        Said("planen når ikke {group}", "planen når ikkje {group}", "the plan does not reach {group}"),
        Said(
            "Gruppen blir bare møtt av metoder som stenger den ute, eller av ingen. Legg til en metode som passer, eller fjern gruppen fra målgruppene.",
            "Gruppa blir berre møtt av metodar som stengjer ho ute, eller av ingen. Legg til ein metode som passar, eller fjern gruppa frå målgruppene.",
            "The group meets only methods that shut it out, or none. Add a method that suits it, or take the group off the list.",
        ),
    ),
    "NM403": Entry(
        "advarsel",
        Said(
            "{methods} varer over to og en halv time og kan ikke deles opp",
            "{methods} varer over to og ein halv time og kan ikkje delast opp",
            "{methods} last over two and a half hours and cannot be split",
        ),
        Said(
            "Mer enn én så lang metode stenger ute dem som må spare på kreftene. Skriv hvordan den kan deles opp, eller velg en kortere.",
            "Meir enn éin så lang metode stengjer ute dei som må spare på kreftene. Skriv korleis han kan delast opp, eller vel ein kortare.",
            "More than one method that long shuts out people who have to save their strength. Write how it can be split, or choose a shorter one.",
        ),
    ),
    "NM404": Entry(
        "feil",
        Said(
            "deltakerne i «{step}» får ikke svar innen 12 uker",
            "deltakarane i «{step}» får ikkje svar innan 12 veker",
            "the participants of “{step}” get no answer within 12 weeks",
        ),
        Said(
            "Den som gir et innspill, skal få vite hva det ble til. Legg et svarmøte eller et skriftlig svar etter steget.",
            "Den som gir eit innspel, skal få vite kva det vart til. Legg eit svarmøte eller eit skriftleg svar etter steget.",
            "Whoever gives input is to learn what became of it. Put a meeting or a written answer after the step.",
        ),
    ),
    "NM405": Entry(
        "advarsel",
        Said(
            "det går {weeks} uker før deltakerne i «{step}» får svar",
            "det går {weeks} veker før deltakarane i «{step}» får svar",
            "it takes {weeks} weeks until the participants of “{step}” get an answer",
        ),
        Said(
            "Åtte uker er en god grense. Flytt svaret fram, eller send en kort melding underveis.",
            "Åtte veker er ei god grense. Flytt svaret fram, eller send ei kort melding undervegs.",
            "Eight weeks is a good limit. Move the answer forward, or send a short message on the way.",
        ),
    ),
    "NM406": Entry(
        "feil",
        Said(
            "innbyggerne kan bare delta digitalt",
            "innbyggjarane kan berre delta digitalt",
            "residents can take part only digitally",
        ),
        Said(
            "En plan som bare er digital, stenger ute mange. Legg til minst én fysisk metode for innbyggere. Digitalt er greit ved siden av.",
            "Ein plan som berre er digital, stengjer ute mange. Legg til minst éin fysisk metode for innbyggjarar. Digitalt er greitt ved sida av.",
            "A plan that is only digital shuts many out. Add at least one method for residents where people meet. Digital is fine beside it.",
        ),
    ),
    "NM407": Entry(
        "tips",
        Said(
            "{methods} behandler opplysninger om personer",
            "{methods} behandlar opplysningar om personar",
            "{methods} handle information about persons",
        ),
        Said(
            "Lag informasjonsskriv, avklar samtykke eller annet grunnlag, og sett en dato for sletting før dere begynner.",
            "Lag informasjonsskriv, avklar samtykke eller anna grunnlag, og set ein dato for sletting før de startar.",
            "Write an information sheet, settle consent or another ground, and set a date of deletion before you begin.",
        ),
    ),
    "NM408": Entry(
        "advarsel",
        Said("«{step}» faller {when}", "«{step}» fell {when}", "“{step}” falls {when}"),
        Said(
            "Da er mange bortreist eller opptatt. Legg perioden inn under «sperreperioder», eller gi steget en annen tid.",
            "Då er mange bortreiste eller opptekne. Legg perioden inn under «sperreperioder», eller gi steget ei anna tid.",
            "Many are away or busy then. Put the period below “sperreperioder”, or give the step another time.",
        ),
    ),
    "NM409": Entry(
        "advarsel",
        Said(
            "planen trenger {needed} timer, og dere har satt av {available}",
            "planen treng {needed} timar, og de har sett av {available}",
            "the plan takes {needed} hours, and you have set aside {available}",
        ),
        Said(
            "Sett av flere timer, ta bort steg under «tilpasning», eller velg færre målgrupper nå og flere senere.",
            "Set av fleire timar, ta bort steg under «tilpasning», eller vel færre målgrupper no og fleire seinare.",
            "Set aside more hours, remove steps below “tilpasning”, or choose fewer target groups now and more later.",
        ),
    ),
    "NM410": Entry(
        "feil",
        Said(
            "«{step}» har fast tid {date}, men må vente på «{other}»",
            "«{step}» har fast tid {date}, men må vente på «{other}»",
            "“{step}” is fixed at {date} but has to wait for “{other}”",
        ),
        Said(
            "Rekkefølgen og den faste tiden er uenige. Flytt ett av stegene.",
            "Rekkjefølgja og den faste tida er usamde. Flytt eitt av stega.",
            "The order and the fixed time disagree. Move one of the steps.",
        ),
    ),
    "NM411": Entry(
        "advarsel",
        Said(
            "«{step}» slutter {date}, etter at perioden er over",
            "«{step}» sluttar {date}, etter at perioden er over",
            "“{step}” ends {date}, after the period is over",
        ),
        Said(
            "Forleng perioden, eller start tidligere. Verktøyet korter ikke ned steg av seg selv.",
            "Forleng perioden, eller start tidlegare. Verktøyet kortar ikkje ned steg av seg sjølv.",
            "Make the period longer, or start earlier. The tool does not shorten steps by itself.",
        ),
    ),
    "NM412": Entry(
        "advarsel",
        Said(
            "ingen oppsøkende metode er med i kartleggingen",
            "ingen oppsøkjande metode er med i kartlegginga",
            "no outreach method is part of the mapping",
        ),
        Said(
            "Åpne møter når mest dem som pleier å komme. Gå til folk: gjestebud, intervju, dør til dør eller stand.",
            "Opne møte når mest dei som pleier å komme. Gå til folk: gjestebod, intervju, dør til dør eller stand.",
            "Open meetings mostly reach those who usually come. Go to people: table talks, interviews, door to door or a stand.",
        ),
    ),
    "NM418": Entry(
        "advarsel",
        Said(
            "uker som tar mer enn timene dere har i uken: {number}. Mest tar {week}: {hours} timer, og dere har {available}",
            "veker som tek meir enn timane de har i veka: {number}. Mest tek {week}: {hours} timar, og de har {available}",
            "weeks that take more than the hours you have a week: {number}. Most takes {week}: {hours} hours, and you have {available}",
        ),
        Said(
            "Stegene er flyttet så langt de kan vente. «naermiljomodell plan» viser ukene, og hva dere kan gjøre.",
            "Stega er flytta så langt dei kan vente. «naermiljomodell plan» viser vekene, og kva de kan gjere.",
            "The steps are moved on as far as they can wait. “naermiljomodell plan” shows the weeks, and what you can do.",
        ),
    ),
}
