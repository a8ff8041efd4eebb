"""What templates see of the measurements: the first and the last of each indicator, and no small number."""

from __future__ import annotations

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.network import not_after
from naermiljomodell.domain.records import Measurement
from naermiljomodell.domain.reference import Indicator
from naermiljomodell.language.page_words import WORDS


def measured_view(m: Material) -> list[Data]:
    """Give every indicator that the aims name or somebody has measured, in the order of the model."""
    aims = m.folder.area.aims
    named = {i for aim in (aims.sub_aims if aims else ()) for i in aim.indicators}
    measured = {v.indicator for v in m.folder.measurements if not_after(v.date, m.until)}
    return [_indicator(m, i, named=id_ in named) for id_, i in m.pack.indicators.items() if id_ in named | measured]


def baseline(m: Material, indicator: Indicator) -> str:
    """Give the first value for all together with its date, or that nobody has measured, or that it is hidden."""
    mine = _measured(m, indicator)
    first = _value(m, next((v for v in mine if v.of_everybody), None))
    return f"{first['verdi']} ({first['dato']})" if first["vist"] else first["verdi"]


def _indicator(m: Material, indicator: Indicator, *, named: bool) -> Data:
    """Give one indicator with what was measured first and last, for all together and for each group."""
    mine = _measured(m, indicator)
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
        "i_trakten": indicator.id in {stage.indicator for stage in m.pack.funnel.values()},
        **_first_and_last(m, [v for v in mine if v.of_everybody]),
        "grupper": [
            {
                "gruppe": (m.terms([group]) or [escape(group)])[0],
                **_first_and_last(m, [v for v in mine if v.group == group]),
            }
            for group in groups
        ],
    }


def _first_and_last(m: Material, values: list[Measurement]) -> Data:
    """Give the first and the last of *values*."""
    first, last = (values[0], values[-1]) if values else (None, None)
    return {
        "ganger": len({v.date for v in values}),
        "først": _value(m, first),
        "sist": _value(m, last if len({v.date for v in values}) > 1 else None),
    }


def _value(m: Material, measured: Measurement | None) -> Data:
    """Give one value with its date, how many answered, and how; or that nobody has measured."""
    if measured is None:
        return {"verdi": m.said(WORDS.not_measured), "dato": "", "svar": "", "måte": "", "vist": False}
    hidden = m.small.hides(measured)
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


def _measured(m: Material, indicator: Indicator) -> list[Measurement]:
    """Give what was measured of an indicator and says anything, by date."""
    mine = (v for v in m.folder.measurements if v.indicator == indicator.id and _said(v) and not_after(v.date, m.until))
    return sorted(mine, key=lambda v: v.date)


def _said(measured: Measurement) -> bool:
    """Tell whether a measurement says anything: a value, or a part of a whole."""
    return measured.value is not None or (measured.numerator is not None and measured.denominator is not None)
