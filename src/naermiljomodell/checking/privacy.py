"""What looks like information about a person in what somebody wrote. It is said before anything is rendered.

The control digits are those of the Norwegian national identity number: weights 3 7 6 1 8 9 4 5 2 and
5 4 3 2 7 6 5 4 3 2, modulo 11. A D-number (day + 40) and a synthetic number (month + 40 or + 80) count too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from naermiljomodell.domain.base import Record
from naermiljomodell.domain.records import AreaFolder
from naermiljomodell.errors import Problem, problem
from naermiljomodell.source import Value, problem_at

_ELEVEN = re.compile(r"(?<!\d)(\d{6})[ -]?(\d{5})(?!\d)")
_PHONE = re.compile(r"(?<![\d.,-])(?:\+47|0047)?[ ]?([49]\d(?:[ ]?\d\d){3}|[49]\d\d[ ]\d\d[ ]\d\d\d)(?![\d.,-])")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PRIVATE_HOSTS = re.compile(r"@(?:gmail|hotmail|outlook|live|yahoo|icloud|online|broadpark|me|msn)\.", re.IGNORECASE)
_PERSONAL_ADDRESS = re.compile(r"^[a-zæøå]+[._-][a-zæøå._-]+@", re.IGNORECASE)
_SHARED = re.compile(
    r"^(?:post|postmottak|info|kontakt|firmapost|resepsjon|servicetorg|service|frivilligsentral|bibliotek|folkehelse)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÆØÅ][a-zæøåéèöä]+(?:[ -][A-ZÆØÅ][a-zæøåéèöä]+){1,2}")
_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))
_MONTHS = 12
_DAYS = 31
_SYNTHETIC = 40
_PLACE_WORDS = frozenset(
    "kommune skole sentral kirke bibliotek senter hus lag forening klubb park plass torg vei gate råd nav røde kors "
    "barnehage borettslag velforening sykehus legesenter apotek kafe kafé sparebank as sa fylke universitet stiftelse "
    "frivilligsentral frelsesarmeen norske norsk norges nasjonalforeningen mental helse bydel nord sør øst vest øvre "
    "nedre gamle nye indre ytre store lille".split()
)


def check_privacy(folder: AreaFolder) -> tuple[Problem, ...]:
    """Give everything in *folder* that looks like information about a person. Findings: NM350-NM353.

    Full names are looked for only in single fields where a role belongs, since names of places look alike.
    """
    return (*_in_config(folder), *_in_tables(folder), *_in_notes(folder))


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


def is_identity_number(digits: str) -> bool:
    """Tell whether eleven *digits* are a valid identity number, D-number or synthetic number."""
    numbers = [int(d) for d in digits]
    day, month = int(digits[:2]) % _SYNTHETIC, int(digits[2:4]) % _SYNTHETIC
    if not (1 <= day <= _DAYS and 1 <= month <= _MONTHS):
        return False
    return all(sum(w * n for w, n in zip(weights, numbers, strict=False)) % 11 == 0 for weights in _WEIGHTS)


def is_private_address(address: str) -> bool:
    """Tell whether an e-mail address seems to belong to one person."""
    if _SHARED.match(address):
        return False
    return bool(_PRIVATE_HOSTS.search(address) or _PERSONAL_ADDRESS.match(address))


def looks_like_person(text: str) -> bool:
    """Tell whether *text* as a whole has the form of a person's full name."""
    if not _NAME.fullmatch(text.strip()):
        return False
    words = re.split(r"[ -]", text.strip().casefold())
    return not any(word in _PLACE_WORDS or _ends_like_place(word) for word in words)


def _ends_like_place(word: str) -> bool:
    """Tell whether a word ends as organisations and places do."""
    endings = ("skole", "kirke", "lag", "laget", "foreningen", "forening", "sentral", "sentralen", "hus", "huset")
    more = (
        "senter",
        "senteret",
        "kommune",
        "råd",
        "rådet",
        "klubb",
        "bibliotek",
        "barnehage",
        "stasjon",
        "koordinator",
    )
    return word.endswith(
        (*endings, *more, "leder", "rådgiver", "ansvarlig", "kontor", "kontoret", "tjenesten", "teamet")
    )


def _in_config(folder: AreaFolder) -> Iterator[Problem]:
    """Give the traces in naermiljo.yaml, and an owner who is a person."""
    source = folder.source
    if source is None:
        return
    for path, text in _texts(source.data, ()):
        for code, found in traces(text):
            yield problem_at(source, path, code, {"text": found})
    owner = folder.area.owner
    if owner and looks_like_person(owner):
        yield problem_at(source, ("eier",), "NM353", {"text": owner})


def _texts(value: Value, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Give every text in plain data, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for i, entry in enumerate(value):
            yield from _texts(entry, (*path, i))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _texts(entry, (*path, key))


def _in_tables(folder: AreaFolder) -> Iterator[Problem]:
    """Give the traces in every cell of every table, and actors and owners that are persons."""
    tables: Mapping[str, tuple[Record, ...]] = {
        "aktorer": folder.stakeholders,
        "relasjoner": folder.relations,
        "moteplasser": folder.meeting_places,
        "logg": folder.log,
        "ideer": folder.ideas,
        "malinger": folder.measurements,
    }
    for table, records in tables.items():
        rows = folder.rows.get(table, ())
        for index, record in enumerate(records):
            line = rows[index] if index < len(rows) else 0
            for column, cell in record.model_dump(by_alias=True, mode="json", exclude_none=True).items():
                for code, found in _in_cell(table, column, cell):
                    yield problem(code, {"text": found}, file=f"{table}.csv", line=line, path=column)


def _in_cell(table: str, column: str, cell: object) -> Iterator[tuple[str, str]]:
    """Give the traces in one cell."""
    texts = cell if isinstance(cell, list) else [cell]
    for text in texts:
        if not isinstance(text, str):
            continue
        yield from traces(text)
        names = (table, column) in {("aktorer", "navn"), ("ideer", "eier")}
        if names and looks_like_person(text):
            yield "NM353", text


def _in_notes(folder: AreaFolder) -> Iterator[Problem]:
    """Give the traces in the person's own notes."""
    for id_, text in folder.notes:
        for number, line in enumerate(text.split("\n"), 1):
            for code, found in traces(line):
                yield problem(code, {"text": found}, file=f"notater/{id_}.md", line=number, source=line)
