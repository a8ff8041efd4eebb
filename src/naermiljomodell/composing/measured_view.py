"""What templates see of the measurements: the first and the last of each indicator, and no small number."""

from __future__ import annotations

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.reference import Indicator
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.text import fold

_FEWEST = 10
"""The fewest that a figure may be about when it is shown."""
_PEOPLE = "antall personer"


def measured_view(m: Material) -> list[Data]:
    """Give every indicator that the aims name or somebody has measured, in the order of the model."""
    aims = m.folder.area.aims
    named = {i for aim in (aims.sub_aims if aims else ()) for i in aim.indicators}
    measured = {v.indicator for v in m.folder.measurements}
    return [_indicator(m, i, named=id_ in named) for id_, i in m.pack.indicators.items() if id_ in named | measured]


def baseline(m: Material, indicator: Indicator) -> str:
    """Give the first value for all together with its date, or that nobody has measured, or that it is hidden."""
    mine = sorted((v for v in m.folder.measurements if v.indicator == indicator.id and _said(v)), key=lambda v: v.date)
    first = _value(m, indicator, next((v for v in mine if v.of_everybody), None))
    return f"{first['verdi']} ({first['dato']})" if first["vist"] else first["verdi"]


def _indicator(m: Material, indicator: Indicator, *, named: bool) -> Data:
    """Give one indicator with what was measured first and last, for all together and for each group."""
    mine = sorted((v for v in m.folder.measurements if v.indicator == indicator.id and _said(v)), key=lambda v: v.date)
    groups = dict.fromkeys(v.group for v in mine if v.group and not v.of_everybody)
    return {
        "id": indicator.id,
        "navn": escape(indicator.name),
        "målområde": prose(indicator.goal_area),
        "spørsmål": prose(indicator.question),
        "skala": prose(indicator.scale),
        "retning": indicator.direction,
        "viser_ikke": prose(indicator.not_comparable or ""),
        "fra_målene": named,
        **_first_and_last(m, indicator, [v for v in mine if v.of_everybody]),
        "grupper": [
            {
                "gruppe": (m.terms([group]) or [escape(group)])[0],
                **_first_and_last(m, indicator, [v for v in mine if v.group == group]),
            }
            for group in groups
        ],
    }


def _first_and_last(m: Material, indicator: Indicator, values: list[Measurement]) -> Data:
    """Give the first and the last of *values*, and whether they were measured with the same instrument."""
    first, last = (values[0], values[-1]) if values else (None, None)
    return {
        "ganger": len({v.date for v in values}),
        "først": _value(m, indicator, first),
        "sist": _value(m, indicator, last if len({v.date for v in values}) > 1 else None),
        "likt_målt": first is not None and last is not None and first.instrument == last.instrument,
    }


def _value(m: Material, indicator: Indicator, measured: Measurement | None) -> Data:
    """Give one value with its date, how many answered, and how; or that nobody has measured."""
    if measured is None:
        return {"verdi": m.said(WORDS.not_measured), "dato": "", "svar": "", "måte": "", "vist": False}
    hidden = indicator.privacy == "ikke-publiser" or (indicator.privacy != "åpen" and _few(m, indicator, measured))
    return {
        "verdi": m.said(WORDS.hidden) if hidden else _amount(m, measured),
        "dato": m.when(measured.date),
        "svar": "" if hidden else m.amount(measured.count if measured.denominator is None else measured.denominator),
        "måte": escape(measured.instrument or ""),
        "vist": not hidden,
    }


def _amount(m: Material, measured: Measurement) -> str:
    """Give a value as a number, or as a part of a whole."""
    if measured.value is not None:
        return m.amount(measured.value)
    return m.said(WORDS.share, part=m.amount(measured.numerator), whole=m.amount(measured.denominator))


def _said(measured: Measurement) -> bool:
    """Tell whether a measurement says anything: a value, or a part of a whole."""
    return measured.value is not None or (measured.numerator is not None and measured.denominator is not None)


def _few(m: Material, indicator: Indicator, measured: Measurement) -> bool:
    """Tell whether a measurement is about so few that one might know who they are.

    The rest of a whole counts too: who is not among the part can be reckoned out.
    """
    threshold = m.folder.area.privacy.threshold
    part, whole = measured.numerator, measured.denominator
    counts = [n for n in (part, whole - part if part is not None and whole is not None else None) if n]
    people = indicator.reckoned_as == "antall" or fold(indicator.scale).startswith(_PEOPLE)
    if people and measured.value is not None:
        counts.append(int(measured.value))
    small = any(count < threshold for count in counts) or part == 0
    return small or any(n < _FEWEST for n in (measured.count, whole) if n is not None)
