"""What templates see of the frame around the work: the law, those who give money, and who was invited and came."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from naermiljomodell.composing.escaping import escape, prose
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.base import last_day
from naermiljomodell.domain.evaluation import Stage
from naermiljomodell.domain.figure import NOT_MEASURED
from naermiljomodell.domain.frame import Funder, Law
from naermiljomodell.domain.pack import Grade
from naermiljomodell.domain.reference import FunnelStage
from naermiljomodell.language.dates import fixed
from naermiljomodell.language.page_words import WORDS

_NUMBERED = re.compile(r"§|artikkel|kapittel")
"""So begins a paragraph that stands behind a law's name without a comma."""


def frame_view(m: Material) -> Data:
    """Give the law, the funders and the funnel, each under its Norwegian name."""
    counted = {stage.id: stage for stage in (m.evaluation.funnel if m.evaluation else ())}
    counts = {id_: m.figure(stage.count) for id_, stage in counted.items()}
    return {
        "lover": [_law(m, law) for law in m.pack.laws.values()],
        "tilskudd": [funder_view(m, funder) for funder in m.pack.funders.values()],
        "trakt": [_stage(m, stage, counted.get(id_), counts) for id_, stage in m.pack.funnel.items()],
    }


def _law(m: Material, law: Law) -> Data:
    """Give one demand of a law, with the steps of the plan it is about."""
    planned = {s.step.id for s in m.plan.included}
    return {
        "id": law.id,
        "navn": escape(law.name),
        "paragraf": escape(law.paragraph),
        "krever_her": prose(law.asks_here),
        "steg": m.names((i for i in law.steps if i in planned), m.pack.steps),
        "kontrollert": m.when(law.checked),
        **_rests_on(m, law.grade, law.source),
        "belagt": _read(m, law),
        "merknad": prose(law.note or ""),
        "henvisning": escape(law.name + (" " if _NUMBERED.match(law.paragraph) else ", ") + law.paragraph),
        "i_saken": law.grade == "V" and _in_case(law, planned),
    }


def _in_case(law: Law, planned: set[str]) -> bool:
    """Tell whether a law belongs in a case for politicians, when these steps are in the plan."""
    return law.in_case == "alltid" or (law.in_case is not None and planned.issuperset(law.steps))


def funder_view(m: Material, funder: Funder) -> Data:
    """Give one funder and its rules, and whether the neighbourhood applies there."""
    return {
        "id": funder.id,
        "navn": escape(funder.name),
        "søkere": prose(funder.applicants),
        "støtter": [prose(text) for text in funder.supports],
        "støtter_ikke": [prose(text) for text in funder.excludes],
        "frist": prose(funder.apply_by) if funder.apply_by else m.unknown,
        "rapport_uker": m.amount(funder.report_within_weeks),
        "rapportfrist": _due(m, funder),
        "bevilget": m.money(_granted(m, funder)),
        "bevilget_per_år": [
            {"år": str(grant.year), "kr": m.money(grant.nok)}
            for grant in sorted(m.folder.area.grants, key=lambda grant: grant.year)
            if grant.funder == funder.id
        ],
        "revisor_over_kr": m.money(funder.audit_above_nok),
        "revisor_kreves": _audited(m, funder),
        "deler": [prose(text) for text in funder.report_sections],
        "kontrollert": m.when(funder.checked),
        **_rests_on(m, funder.grade, funder.source),
        "belagt": _read(m, funder),
        "merknad": prose(funder.note or ""),
        "valgt": funder.id in m.folder.area.funding,
    }


def _granted(m: Material, funder: Funder) -> float | None:
    """Give what a funder has granted in all; None when nothing is said of it."""
    amounts = [grant.nok for grant in m.folder.area.grants if grant.funder == funder.id]
    return sum(amounts) if amounts else None


def _audited(m: Material, funder: Funder) -> str:
    """Give whether an auditor must confirm the accounts; «ikke oppgitt» where the limit or the money is not known."""
    granted, limit = _granted(m, funder), funder.audit_above_nok
    return m.yes_no(None if granted is None or limit is None else granted > limit)


def _due(m: Material, funder: Funder) -> str:
    """Give the last day for the report, so many weeks after the end of the work; «ikke oppgitt» without either."""
    end = m.folder.area.period.end
    if end is None or funder.report_within_weeks is None:
        return m.unknown
    return m.when((last_day(end) + dt.timedelta(weeks=funder.report_within_weeks)).isoformat())


def _rests_on(m: Material, grade: Grade, source: str | None) -> Data:
    """Give the grade, as a letter and in words, and the source's name."""
    grades = {"V": WORDS.grade_v, "B": WORDS.grade_b, "D": WORDS.grade_d}
    return {
        "grad": grade,
        "grad_i_ord": m.said(grades[grade]),
        "kilde": m.names([source], m.pack.sources)[0] if source else "",
    }


def _read(m: Material, item: Law | Funder) -> str:
    """Give in one breath what a rule rests on, its source, and when it was last read or, unverified, last looked at."""
    rests = _rests_on(m, item.grade, item.source)
    known = ": ".join(part for part in (rests["grad_i_ord"], rests["kilde"]) if part)
    return m.said(WORDS.read_when if item.grade == "V" else WORDS.seen_when, known=known, date=m.when(item.checked))


def _stage(m: Material, stage: FunnelStage, counted: Stage | None, counts: Mapping[str, str]) -> Data:
    """Give one stage of the funnel with its count, and its share of the stage it is a part of."""
    count = counted.count if counted else NOT_MEASURED
    return {
        "id": stage.id,
        "navn": escape(stage.name),
        "enhet": escape(stage.unit),
        "av": m.names([stage.subset_of], m.pack.funnel)[0] if stage.subset_of else "",
        "beskrivelse": prose(stage.description),
        "antall": m.said(WORDS.not_measured) if count.state == "ikke-målt" else m.figure(count),
        "andel": _share(m, counted, counts) if counted else "",
    }


def _share(m: Material, counted: Stage, counts: Mapping[str, str]) -> str:
    """Give how large a stage is of the one it is a part of; empty when that is not known or shown."""
    share = counted.share.value
    if share is None:
        return ""
    return m.said(WORDS.percent_of, share=fixed(share, m.language), whole=counts[counted.subset_of])
