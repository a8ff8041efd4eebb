"""What templates see after the steps: the target groups and how they are reached, methods left out, measures, deviations and sources."""

from __future__ import annotations

import re
from collections.abc import Iterable

from naermiljomodell.composing.escaping import ended_prose, escape, prose
from naermiljomodell.composing.measured_view import baseline
from naermiljomodell.composing.step_view import mark
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.plan import Coverage
from naermiljomodell.domain.reference import Benchmark, Indicator, Source, TargetGroup
from naermiljomodell.language.citing import cited_in
from naermiljomodell.language.page_words import WORDS
from naermiljomodell.text import sort_key

_YEAR = re.compile(r"\d{4}")
_IN_LINK = str.maketrans({" ": "%20", "<": "%3C", ">": "%3E"})


def groups_view(m: Material) -> list[Data]:
    """Give every chosen group: its term, who it is, barriers, channels, words, and how it is reached."""
    coverage = {c.group: c for c in m.plan.coverage}
    return [_group(m, group, coverage[id_]) for id_, group in m.plan.groups.items()]


def _group(m: Material, group: TargetGroup, coverage: Coverage) -> Data:
    """Give one chosen group."""
    actors = {s.id: escape(s.name) for s in m.folder.stakeholders}
    return {
        "id": group.id,
        "betegnelse": escape(group.term),
        "beskrivelse": prose(group.description or ""),
        "hindringer": [prose(text) for text in group.barriers],
        "kanaler": [prose(text) for text in group.channels],
        "bruk": [prose(text) for text in group.wording.use],
        "unngå": [prose(text) for text in group.wording.avoid],
        "aktørtyper": m.names(group.actor_kinds, m.pack.actor_kinds),
        "nøkkeltall": [_benchmark(m, b) for b in group.benchmarks],
        "nås_av": m.names(coverage.reached_by, m.plan.methods),
        "stenges_ute_av": m.names(coverage.shut_out_by, m.plan.methods),
        "aktører": [actors[a] for a in coverage.actors],
        "dekning": _reach(m, coverage),
        "merke": mark((group.id,)),
        "tilrettelegging": [
            {"tekst": prose(a.text), "frist": m.weeks_before(a.weeks_before)} for a in group.adaptations
        ],
    }


def _reach(m: Material, coverage: Coverage) -> str:
    """Give in words how far a group is reached."""
    if not coverage.heard and not coverage.joins:
        return m.said(WORDS.not_reached)
    if coverage.heard and coverage.joins:
        return m.said(WORDS.reached_fully)
    return m.said(WORDS.not_joined if coverage.heard else WORDS.not_heard)


def _benchmark(m: Material, benchmark: Benchmark) -> Data:
    """Give a figure with its source, year and grade."""
    source = m.pack.sources.get(benchmark.source)
    name = source.name if source else benchmark.source
    told = all(year in name for year in _YEAR.findall(benchmark.year or ""))
    grades = {"V": WORDS.grade_v, "B": WORDS.grade_b, "D": WORDS.grade_d}
    return {
        "tekst": prose(benchmark.text),
        "år": prose(benchmark.year) if benchmark.year else m.unknown,
        "kilde": escape(name),
        "kilde_og_år": prose(name if told else f"{name}, {benchmark.year}"),
        "grad_i_ord": m.said(grades[benchmark.grade]),
        "kan_ikke_sammenlignes": prose(benchmark.not_comparable or ""),
    }


def choices_view(m: Material) -> list[Data]:
    """Give every method that was offered and why it was taken or left, in the order of the plan; steps left out come last."""
    place = {s.step.id: n for n, s in enumerate((*m.plan.included, *m.plan.left_out))}
    return [
        {
            "steg": escape(m.pack.steps[s.step].name),
            "metode": escape(m.plan.methods[s.method].name),
            "valgt": s.chosen,
            "når": m.terms(s.reaches),
            "stenger_ute": m.terms(s.shuts_out),
            "timer": m.hours(s.hours),
            "grunn": escape(s.reason),
        }
        for s in sorted(m.plan.scores, key=lambda score: place[score.step])
    ]


def indicators_view(m: Material) -> list[Data]:
    """Give the indicators that the aims name; when they name none, the well founded ones."""
    aims = m.folder.area.aims
    named = dict.fromkeys(i for aim in (aims.sub_aims if aims else ()) for i in aim.indicators)
    chosen = [m.pack.indicators[i] for i in named if i in m.pack.indicators]
    return [_indicator(m, i, named=i.id in named) for i in (chosen or _well_founded(m))]


def sample_view(m: Material) -> str:
    """Give how many to ask in a survey here, or that it is not known."""
    advice = m.plan.sample
    if advice is None:
        return m.said(WORDS.sample_unknown)
    said = WORDS.sample_all if advice.everybody else WORDS.sample_some
    numbers = {"residents": advice.residents, "answers": advice.answers, "invited": advice.invited}
    return m.said(said, **{name: m.amount(number) for name, number in numbers.items()})


def _well_founded(m: Material) -> list[Indicator]:
    """Give the indicators of results that were read in their source, and whatever somebody has measured."""
    measured = {v.indicator for v in m.folder.measurements}
    return [i for i in m.pack.indicators.values() if i.id in measured or (i.kind == "resultat" and i.grade == "V")]


def _indicator(m: Material, indicator: Indicator, *, named: bool) -> Data:
    """Give one indicator with its baseline, which is «ikke målt» until somebody has measured."""
    return {
        "id": indicator.id,
        "navn": escape(indicator.name),
        "nummer": escape(indicator.number),
        "type": indicator.kind,
        "målområde": prose(indicator.goal_area),
        "spørsmål": prose(indicator.question),
        "spørres": indicator.asked or "",
        "skala": prose(indicator.scale),
        "retning": indicator.direction,
        "beregning": prose(indicator.computation),
        "viser_ikke": prose(indicator.not_comparable or ""),
        "instrument": prose(indicator.instrument or ""),
        "lisens": prose(indicator.licence or ""),
        "utvalg": prose(indicator.sample or ""),
        "utgangspunkt": baseline(m, indicator),
        "fra_målene": named,
        "nøkkeltall": [_benchmark(m, b) for b in indicator.benchmarks],
    }


def deviations_view(m: Material) -> list[Data]:
    """Give every deviation from the model."""
    return [{"tekst": escape(d.text), "grunn": escape(d.reason), "hvor": escape(d.where)} for d in m.plan.deviations]


def left_out_view(m: Material) -> list[Data]:
    """Give every step that is out, and why."""
    return [{"id": s.step.id, "navn": escape(s.step.name), "grunn": escape(s.reason)} for s in m.plan.left_out]


def sources_view(m: Material, more: Iterable[str] = ()) -> list[Data]:
    """Give the sources that this playbook rests on, and *more* by their ids, each once, in the order of their names."""
    return [
        {
            "id": s.id,
            "navn": escape(s.name),
            "utgiver": escape(s.publisher) if s.publisher else m.said(WORDS.publisher_unknown),
            "år": escape(s.year) if s.year else m.unknown,
            "adresse": (s.address or "").translate(_IN_LINK),
            "kontrollert": m.said(WORDS.checked, date=m.when(s.checked)) if s.checked else "",
            "merknad": ended_prose(s.note or ""),
        }
        for s in sorted((m.pack.sources[i] for i in {*_cited(m), *more} if i in m.pack.sources), key=_alphabetically)
    ]


def _alphabetically(source: Source) -> tuple[tuple[str, str], str]:
    """Give the key that puts sources in the order people look for them."""
    return sort_key(source.name), source.id


def _cited(m: Material) -> Iterable[str]:
    """Give the ids of all sources cited by what is in the playbook."""
    for planned in m.plan.included:
        yield from (e.source for e in planned.step.evidence if e.source)
        for id_ in planned.methods:
            yield from (e.source for e in m.plan.methods[id_].evidence if e.source)
    for group in m.plan.groups.values():
        yield from (b.source for b in group.benchmarks)
        yield from cited_in(group.description or "")
    yield from (measure.source for measure in m.network.measures if measure.public and measure.source)
    for indicator in m.pack.indicators.values():
        yield from (b.source for b in indicator.benchmarks)
        if indicator.source:
            yield indicator.source
