"""Words to think twice about, abbreviations, and bokmål words that a nynorsk text does not have.

The list of words comes from the prinsipper for inkluderende språk of KS, from FFO and from NRK/Bufdir (s101, s102, s103).
Where these disagree («nedsatt funksjonsevne», «autist»), nothing is listed: the municipality chooses.
"""

from __future__ import annotations

CONSIDER: dict[str, tuple[tuple[str, str], ...]] = {
    "nb": (
        (r"rullestolbruker(?:e|en|ne)?", "person som bruker rullestol"),
        (r"sitter i rullestol", "bruker rullestol"),
        (r"lenket til rullestol(?:en)?", "bruker rullestol"),
        (r"demente?", "lever med demens"),
        (r"er diabetiker(?:e)?", "har diabetes"),
        (r"arbeidsledige?", "arbeidssøker"),
        (r"de som er flerkulturelle", "de av oss som er flerkulturelle"),
        (r"fremmedkulturelle?", "flerkulturelle"),
        (r"vanskelige å nå", "grupper vi ikke har nådd"),
        (r"ressurssvake?", "personer med lav inntekt, eller med få støttespillere"),
        (r"svak(?:e|este|ere)? grupp(?:e|er|en|ene)", "si hva situasjonen er"),
        (r"sosialt (?:svake?|belastede?)", "si hva situasjonen er"),
        (r"vanskeli(?:g|ge)?stil(?:t|te)", "si hva situasjonen er"),
        (r"rusmisbruker(?:e|en|ne)?", "personer som har problemer med rus"),
        (r"(?:tung|tunge) bruker(?:e|en|ne)?", "personer som trenger mye hjelp"),
        (r"problemfamili(?:e|en|er|ene)", "si hva familien trenger"),
        (r"ensomme (?:gamle|eldre)", "eldre som bor alene"),
        (r"de gamle", "de eldste"),
        (r"pleietrengende", "personer som får hjelp hjemme"),
        (r"trygdede", "personer som mottar trygd"),
        (r"de uføre", "personer som mottar uføretrygd"),
        (r"alenem(?:or|ødre)", "aleneforeldre"),
        (r"de funksjonshemmede", "funksjonshemmede"),
        (r"funksjonsfriske?", "personer uten funksjonsnedsettelse"),
        (r"invalide?", "person med nedsatt funksjonsevne"),
        (r"psykisk utviklingshemmede?", "person med utviklingshemming"),
        (r"multihandikappede?", "si hva situasjonen er"),
        (r"handikappede?", "person med nedsatt funksjonsevne"),
        (r"kommunale klienter", "leietakere"),
        (r"belastede? (?:oppgang(?:er)?|områder?|strøk)", "si hva situasjonen er"),
        (r"ghetto(?:er)?", "stedets navn"),
        (r"lider av", "har, eller lever med"),
        (r"rammet av", "har, eller opplever"),
        (r"medmenneskelig hjelp", "sammen med"),
        (r"brukerne?", "innbyggere eller deltakere"),
        (r"han/hun|hun/han", "du, dere, de eller hen"),
    ),
    "nn": (
        (r"rullestolbrukar(?:ar|en|ane)?", "person som brukar rullestol"),
        (r"sit i rullestol", "brukar rullestol"),
        (r"demente?", "lever med demens"),
        (r"er diabetikar(?:ar)?", "har diabetes"),
        (r"arbeidslause?", "arbeidssøkjar"),
        (r"vanskelege å nå", "grupper vi ikkje har nådd"),
        (r"ressurssvake?", "personar med låg inntekt, eller med få støttespelarar"),
        (r"svak(?:e|are|aste)? grupp(?:e|er|a|ene)", "sei kva situasjonen er"),
        (r"sosialt (?:svake?|belasta)", "sei kva situasjonen er"),
        (r"vanskelegstilt(?:e)?", "sei kva situasjonen er"),
        (r"rusmisbrukar(?:ar|en|ane)?", "personar som har problem med rus"),
        (r"(?:tung|tunge) brukar(?:ar|en|ane)?", "personar som treng mykje hjelp"),
        (r"problemfamili(?:e|en|ar|ane)", "sei kva familien treng"),
        (r"einsame (?:gamle|eldre)", "eldre som bur åleine"),
        (r"dei gamle", "dei eldste"),
        (r"pleietrengande", "personar som får hjelp heime"),
        (r"dei uføre", "personar som får uføretrygd"),
        (r"åleinem(?:or|ødrer)", "åleineforeldre"),
        (r"funksjonsfriske?", "personar utan funksjonsnedsetjing"),
        (r"handikappa", "person med nedsett funksjonsevne"),
        (r"lid av", "har, eller lever med"),
        (r"ramma av", "har, eller opplever"),
        (r"brukarane?", "innbyggjarar eller deltakarar"),
        (r"han/ho|ho/han", "du, de, dei eller hen"),
    ),
}
"""Language -> pattern of a word or phrase, and what one may write instead."""

FOR_STAFF: dict[str, tuple[tuple[str, str], ...]] = {
    "nb": (
        (r"(?:ide|idé)?workshop(?:er|en|ene|s)?", "møte, eller det innbyggerne kaller det"),
        (r"(?:[a-zæøå]+)?prosess(?:er|en|ene)?", "arbeidet, eller det som skal skje"),
        (r"(?:nøkkel)?aktør(?:er|en|ene)?", "lag, tjenester og andre"),
        (r"mobiliser(?:ing|ingen|e|er|t|te)", "å få med flere"),
    ),
    "nn": (
        (r"(?:ide|idé)?workshop(?:ar|en|ane|s)?", "møte, eller det innbyggjarane kallar det"),
        (r"(?:[a-zæøå]+)?prosess(?:ar|en|ane)?", "arbeidet, eller det som skal skje"),
        (r"(?:nøkkel)?aktør(?:ar|en|ane)?", "lag, tenester og andre"),
        (r"mobiliser(?:ing|inga|e|er|t|te)", "å få med fleire"),
    ),
    "en": (
        (r"workshops?", "meeting, or what residents call it"),
        (r"process(?:es)?", "the work, or what is to happen"),
        (r"stakeholders?", "groups, services and others"),
        (r"mobili[sz](?:ation|e|es|ed|ing)", "to get more people to join"),
    ),
}
"""Language -> pattern of a word that belongs in plans and not in what residents read, and what one may write instead."""

ABBREVIATIONS: dict[str, str] = {
    "f.eks.": "for eksempel",
    "bl.a.": "blant annet",
    "ca.": "omtrent",
    "mv.": "med mer",
    "m.m.": "med mer",
    "osv.": "og så videre",
    "dvs.": "det vil si",
    "evt.": "eventuelt",
    "jf.": "se",
    "ift.": "når det gjelder",
    "mht.": "når det gjelder",
    "pga.": "på grunn av",
    "inkl.": "medregnet",
    "t.d.": "til dømes",
    "mfl.": "med flere",
}
"""Abbreviation -> its words."""

_LETTERS = """
NAV BUA FFO SAFO NFU LHL HLF NHF DNT SSB FHI KS SMS GPS PDF CSV UCLA OSSS LSNS A2 A3 A4 QR KDD DFØ NRK ROS TV PC IKT EU EØS
HC WC WCAG AA ID DOGA SFO IMDi GP VAT
"""
KNOWN_LETTERS: frozenset[str] = frozenset(_LETTERS.split())
"""Names and forms in capital letters that are known under them, so that they need no words."""

_BOKMAL = """
allerede annen annet bare ble deltakere deltakerne dem dere deres egen eget egne eier eiere eieren ennå ensom
ensomhet ensomme finner finnes flere foreldrene fortelle forteller fra frivillighet følge følger gjør gjøre
glemme glemmer hennes hjem hjemme hun huske husker hva hvem hver hvert hvilke hvilken hvilket hvis hvor
hvordan hvorfor høre hører ikke innbygger innbyggere innbyggeren innbyggerne jeg kilde kilden kilder
kjøreplan kommer leder ledere lederen medvirkning menneskene mennesker mye noe noen oppgave oppgaven oppgaver
rekkefølge sammen selv sier skriver snakker spørre spørreskjema spørsmålene steder stedet tjeneste tjenestene
tjenester trenger uke uken ukene uker velge velger vet være åpen åpent åpne
"""
ONLY_BOKMAL: frozenset[str] = frozenset(_BOKMAL.split())
"""Words of bokmål that nynorsk does not have."""
BOKMAL_ENDINGS = ("lig", "lige", "ligere", "het", "heten", "heter", "hetene")
"""Endings that nynorsk has in another form: «-leg», «-heit»."""
NYNORSK_TOO = ("villig", "villige", "billig", "billige")
"""Endings of words that are the same in both."""
