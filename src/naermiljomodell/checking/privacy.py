"""What looks like information about a person in what somebody wrote. It is said before anything is rendered.

The control digits are those of the Norwegian national identity number: weights 3 7 6 1 8 9 4 5 2 and
5 4 3 2 7 6 5 4 3 2, modulo 11. A D-number (day + 40) and a synthetic number (month + 40 or + 80) count too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from naermiljomodell.checking.area_rules import at
from naermiljomodell.checking.own_texts import own_texts
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem

_GAP = "[ \u00a0]"
_ELEVEN = re.compile(rf"(?<!\d)(\d{{6}})(?:{_GAP}|-)?(\d{{5}})(?!\d)", re.ASCII)
_PHONE = re.compile(
    rf"(?<!\d)(?<!\d[.,-])(?:(?:\+|00)47{_GAP}?)?"
    rf"(?:[49]\d(?:{_GAP}?\d\d){{3}}|[49]\d\d{_GAP}\d\d{_GAP}\d\d\d)(?![.,-]?\d)",
    re.ASCII,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_CAPITALS = re.compile(
    r"\b[A-ZÆØÅ][\w.]*(?:[ \u00a0-](?:(?:van|von|der|de|del|la|el|al|bin|ibn)[ \u00a0])?[A-ZÆØÅ][\w]*)+"
)
"""Words that begin with a capital letter, side by side."""
_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))
_MONTHS = 12
_DAYS = 31
_SHIFT = 40
"""What is added to the day of a D-number, and once or twice to the month of a synthetic number."""
_NAME_PARTS = (2, 5)
"""How few and how many words a full name has."""

_HOSTS = """gmail googlemail hotmail outlook live msn yahoo ymail icloud me aol proton protonmail online broadpark getmail
    frisurf start lyse altibox"""
_PARTICLES = "van von der de del la el al bin ibn"
_SHARED = """post postmottak info kontakt firmapost resepsjon servicetorg service admin booking leder styret styre redaksjon
    epost mail folkehelse nærmiljø naermiljo nærmiljøet kultur oppvekst plan integrering fritid barnevern teknisk"""
_ORGANISATIONS = """kommune skole kirke bibliotek senter hus lag forening klubb club park plass torg vei gate gata råd nav
    røde blå kors barnehage borettslag vel sykehus apotek kafe kafé bank sparebank fylke fylket universitet stiftelse norske
    norsk norges mental helse bydel nord sør øst vest øvre nedre gamle gammel nye indre ytre store lille redd barna barnas
    ung unge ungdom eldre senior barn familie lions rotary kiwi rema coop extra meny spar bunnpris joker home gård taxi buss
    blad avis arena hall kino teater museum galleri scene grend bygd tettsted sentrum menighet korps band speider dans
    søndre nordre østre vestre midtre torv allé kiosk trening gym frisør bakeri pizza grill butikk handel eiendom bolig drift"""
_ENDINGS = """skole skolen kirke kirken lag laget forening foreningen sentral sentralen hus huset senter senteret kommune
    kommunen råd rådet klubb klubben bibliotek biblioteket barnehage barnehagen stasjon stasjonen koordinator leder lederen
    rådgiver rådgjevar ansvarlig ansvarleg kontor kontoret tjeneste tjenesten teneste tenesta team teamet stiftelse
    stiftelsen park parken torget plassen arena kafé kafe kafeen kantine verksted utvalg utvalget nemnda gruppa gruppen
    misjon misjonen menigheten forbund forbundet organisasjon hjemmet bygget gata gaten bank banken apoteket butikken museet
    teateret kino badet planlegger konsulent sjef vaktmester pedagog terapeut assistent frivillig politi politiet hjelp
    hjelpen selskap selskapet samband sambandet nettverk nettverket prosjekt prosjektet samfunn samfunnet armeen kvinnene
    universitetet styre styret torvet kretsen rektor lærer diakon"""
_PRIVATE_HOSTS, _NAME_PARTICLES = frozenset(_HOSTS.split()), frozenset(_PARTICLES.split())
_SHARED_WORDS, _ORGANISATION_WORDS = frozenset(_SHARED.split()), frozenset(_ORGANISATIONS.split())
_ORGANISATION_ENDINGS = tuple(_ENDINGS.split())
_ROLE_COLUMNS = frozenset({("aktorer", norwegian("name")), ("ideer", norwegian("owner"))})


def check_privacy(folder: AreaFolder) -> tuple[Problem, ...]:
    """Give everything in *folder* that looks like information about a person. Findings: NM350-NM353.

    Full names are looked for only in single fields where a role belongs, since names of places look alike.
    """
    places, found = place_words(folder), list[Problem]()
    for own in own_texts(folder):
        found += [own.told(code, {"text": trace}) for code, trace in traces(own.text)]
        if (own.table, own.column) in _ROLE_COLUMNS and looks_like_person(own.text, places):
            found.append(own.told("NM353", {"text": own.text}))
    owner = folder.area.owner
    if owner and looks_like_person(owner, places):
        found.append(at(folder, (norwegian("owner"),), "NM353", {"text": owner}))
    return tuple(found)


def traces(text: str) -> Iterator[tuple[str, str]]:
    """Give code and text of each trace of a person in *text*: identity number, phone number, private address."""
    for match in _ELEVEN.finditer(text):
        if is_identity_number(match.group(1) + match.group(2)):
            yield "NM350", match.group()
    for match in _PHONE.finditer(_ELEVEN.sub(" ", text)):
        yield "NM351", match.group().strip()
    for match in _MAIL.finditer(text):
        if is_private_address(match.group()):
            yield "NM352", match.group()


def tells_of_somebody(text: str, places: Collection[str] = ()) -> bool:
    """Tell whether *text* has a trace of a person, or holds anything that is written as a full name.

    It is stricter than the findings are: what is passed on to other places is left out when in doubt. A first name alone
    is not recognised.
    """
    if any(True for _ in traces(text)) or looks_like_person(text, places):
        return True
    return any(looks_like_person(match.group(), places) for match in _CAPITALS.finditer(text))


def is_identity_number(digits: str) -> bool:
    """Tell whether eleven *digits* are a valid identity number, D-number or synthetic number."""
    numbers = [int(d) for d in digits]
    day, month = int(digits[:2]), int(digits[2:4]) % _SHIFT
    if not (1 <= (day - _SHIFT if day > _SHIFT else day) <= _DAYS and 1 <= month <= _MONTHS):
        return False
    return all(sum(w * n for w, n in zip(weights, numbers, strict=False)) % 11 == 0 for weights in _WEIGHTS)


def is_private_address(address: str) -> bool:
    """Tell whether an e-mail address seems to belong to one person: by its host, or since it looks like a name."""
    local, _, host = address.casefold().partition("@")
    parts = [part for part in re.split(r"[._+\d-]+", local) if part]
    if any(part in _SHARED_WORDS or _of_organisation(part) for part in parts):
        return False
    return host.split(".", 1)[0] in _PRIVATE_HOSTS or len(parts) > 1


def looks_like_person(text: str, places: Collection[str] = ()) -> bool:
    """Tell whether *text* as a whole has the form of a person's full name.

    A text with a word of organisations, of roles or of *places* (small letters) has not.
    """
    words = [word for word in re.split(r"[\s-]+", text.strip()) if word.casefold() not in _NAME_PARTICLES]
    least, most = _NAME_PARTS
    if not least <= len(words) <= most or not all(map(_is_name_part, words)):
        return False
    return not any(word in places or _of_organisation(word) for word in map(str.casefold, words))


def _is_name_part(word: str) -> bool:
    """Tell whether *word* is written as a name, or as the first letter of one."""
    letters = word.removesuffix(".")
    return letters.isalpha() and letters[0].isupper() and (letters[1:].islower() or len(letters) == 1)


def _of_organisation(word: str) -> bool:
    """Tell whether *word* (in small letters) is one that organisations, places and roles have in their names."""
    return word in _ORGANISATION_WORDS or word.endswith(_ORGANISATION_ENDINGS)


def place_words(folder: AreaFolder) -> frozenset[str]:
    """Give the words of the neighbourhood's and the municipality's names, also in the genitive."""
    municipality = folder.place.municipality
    names = (folder.area.name, folder.area.municipality, folder.place.name, municipality.name if municipality else None)
    words = {word.casefold() for name in names if name for word in re.split(r"[\s-]+", name)}
    return frozenset(words | {f"{word}s" for word in words})
