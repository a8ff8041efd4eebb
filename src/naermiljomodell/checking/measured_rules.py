"""Rules for the table of measurements: whom a value is about, and what it was measured with."""

from __future__ import annotations

from collections.abc import Iterator

from naermiljomodell.checking.area_rules import row_number
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import EVERYBODY, AreaFolder
from naermiljomodell.domain.terms import norwegian
from naermiljomodell.errors import Problem, problem
from naermiljomodell.language.dates import listed
from naermiljomodell.text import fold, nearest

_TABLE = "malinger.csv"


def check_measured(folder: AreaFolder, pack: Pack) -> Iterator[Problem]:
    """Give every value that is about a group nobody knows, or measured with something else than its indicator is.

    A group is known by its id in the model; «alle» is everybody. An indicator that names no instruments is measured
    with any. Findings: NM335 and NM336.
    """
    for index, measured in enumerate(folder.measurements):
        line = row_number(folder, "malinger", index)
        group, instrument = measured.group, measured.instrument
        if group and fold(group) != EVERYBODY and group not in pack.target_groups:
            near, path = _group_like(group, folder, pack), norwegian("group")
            yield problem("NM335", {"id": group}, file=_TABLE, line=line, path=path, suggestion=near)
        indicator = pack.indicators.get(measured.indicator)
        known = {fold(name): name for name in (indicator.instruments if indicator else ())}
        if indicator and instrument and known and fold(instrument) not in known:
            facts = {
                "instrument": instrument,
                "indicator": indicator.name,
                "known": listed(list(known.values()), folder.language),
            }
            near, path = nearest(instrument, known.values()), norwegian("instrument")
            yield problem("NM336", facts, file=_TABLE, line=line, path=path, suggestion=near)


def _group_like(said: str, folder: AreaFolder, pack: Pack) -> str:
    """Give the id of the group that is called most like *said*: by its id, its name, or what it is called here."""
    groups, terms = pack.target_groups, folder.area.terms
    named = {group.name: id_ for id_, group in groups.items()} | {group.term: id_ for id_, group in groups.items()}
    called = named | {term: id_ for id_, term in terms.items() if id_ in groups} | {id_: id_ for id_ in groups}
    return called.get(nearest(said, called), "")
