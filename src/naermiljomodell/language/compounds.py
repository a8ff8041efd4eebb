"""What the names of Norwegian organisations, services and roles are put together of, so that a long one is parted there."""

from __future__ import annotations

import re
from typing import Final

_LASTS = """
administrasjon arbeid arena avdeling avis bane bank barnehage bedrift behandling beredskap bibliotek bolig bustad
butikk bygg departement direktorat eining enhet ernæring evne fabrikk fellesskap festival fond forbund foreining
forening forråd forsamling forsking forskning forslag forvaltning galleri grend gruppe hage hall heim helse hemming
hjem hus høgskole høgskule høyskole innslag institusjon institutt kafe kafé kantine kirke klinikk klubb komite
komité kommune konsulent kontakt kontor koordinator koordinering korps krets kultur kurs kyrkje lag ledelse leder
legevakt leiar leiing lokale marknad medarbeid medisin menighet mottak museum nabolag nedsetjing nedsettelse nemnd
nettverk næring ombud område omsorg opplæring oppslag organisasjon organisering overlege park plan plass pleie
politi prestasjon program prosjekt psykolog rehabilitering ressurs rettleiar rettleiing råd rådgivar rådgiver
samarbeid samfunn samling samskaping scene sekretariat seksjon selskap senter sentral sjukehus sjukepleiar skole
skule stab stasjon stevne stiftelse stifting styre sykehus sykepleie team teater teneste terapeut tilbod tilbud
tilsyn tiltak tjeneste treff universitet utdanning utval utvalg utvikling vakt veileder veiledning verk verksemd
verkstad verksted vern virksomhet vitenskap vitskap
"""
_FIRSTS = """
barne bruker bydel demens eldre familie flyktning foreldre forebygging frivillig idrett innvandrar innvandrer krevende
krise kvinne minoritet nærmiljø pensjonist pårørende rettighet sanitet ungdom voksen vaksen
"""
_LINKS = ("s", "e")
_ENDINGS = "(?:[nrtes]|a|an|ane|ar|arane|as|ast|en|ene|enes|ens|er|erne|et|ets|ne|nes|ns|ts)?"
_LAST = "|".join(sorted(_LASTS.split(), key=len, reverse=True))
_ANY = "|".join(sorted((_LASTS + _FIRSTS).split(), key=len, reverse=True))
_END: Final = re.compile(rf"(?:(?:{_ANY})[se]?)*(?:{_LAST})(?:(?<=m)m)?{_ENDINGS}[^\w]*")
_ONE: Final = re.compile(_ANY)


def seams(word: str) -> tuple[int, ...]:
    """Give the places in *word* where one part of a compound ends and a known one begins, from the left.

    Only parts that lead all the way to the end of the word count, so that «lag» in «slagkraft» is no part. None when the
    word is no compound that is known.
    """
    folded = word.lower()
    if len(folded) != len(word):
        return ()
    start = next((place for place in range(1, len(word)) if _END.fullmatch(folded, place)), None)
    found = []
    while start is not None:
        found.append(start)
        start = _next(folded, start)
    return tuple(found)


def _next(word: str, start: int) -> int | None:
    """Give where the part after the one at *start* begins, past the letter that links them; None after the last."""
    part = _ONE.match(word, start)
    if part is None:
        raise AssertionError  # what leads to the end of the word begins with a part
    past_link = part.end() + (word[part.end() : part.end() + 1] in _LINKS)
    return next((end for end in (part.end(), past_link) if _END.fullmatch(word, end)), None)
