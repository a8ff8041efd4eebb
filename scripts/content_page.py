"""The reference page of the core pack: every id that a person may write, with what it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scripts.markup import code, codes, escape, heading, page, table

from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.pack import Item, Method, Step
from naermiljomodell.language.dates import number

_LANGUAGE = "nb"


def content_page(pack: Pack) -> str:
    """Give the page of phases, steps, methods and everything that they refer to."""
    info = pack.packs[0]
    parts = [
        (
            f"Kjernepakken «{escape(info.title)}» {escape(info.version)}. Id-ene er det dere skriver i `naermiljo.yaml` og i "
            "tabellene. De endres aldri. `naermiljomodell explain ID` forteller mer om hver av dem."
        ),
        heading(2, "Faser", "innhold-faser"),
        table(
            ("Id", "Navn", "Spørsmålet den svarer på", "Kan slås av"),
            [
                (code(p.id), escape(p.name), escape(p.question), "ja" if p.optional else "")
                for p in pack.phases.values()
            ],
        ),
        heading(2, "Steg", "innhold-steg"),
        *_steps(pack),
        heading(2, "Metoder", "innhold-metoder"),
        "«Når godt» og «stenger ute» er målgruppene metoden passer for og ikke passer for. Timene er ansattes arbeid.",
        _methods(pack),
        heading(2, "Målgrupper", "innhold-malgrupper"),
        table(
            ("Id", "Navn", "I løpende tekst"),
            [(code(g.id), escape(g.name), escape(g.term or "")) for g in pack.target_groups.values()],
        ),
        *_lists(pack),
        heading(2, "Kilder", "innhold-kilder"),
        table(
            ("Id", "Kilde", "Utgiver", "År"),
            [
                (code(s.id), escape(s.name), escape(s.publisher or ""), escape(s.year or ""))
                for s in pack.sources.values()
            ],
        ),
    ]
    return page("Innholdet i kjernepakken", *parts)


def _steps(pack: Pack) -> Iterable[str]:
    """Give one table of steps for each phase."""
    for phase in pack.phases.values():
        steps = [step for step in pack.steps.values() if step.phase == phase.id]
        yield heading(3, escape(phase.name))
        yield table(("Id", "Steg", "Hva dere gjør", "Varighet", "Metoder"), [_step(step) for step in steps])


def _step(step: Step) -> Sequence[str]:
    """Give the row of one step."""
    when = "" if step.condition is None else " *Bare når vilkåret er oppfylt.*"
    return (
        code(step.id),
        escape(step.name),
        escape(step.purpose or "") + when,
        escape(step.duration),
        codes(step.methods),
    )


def _methods(pack: Pack) -> str:
    """Give the table of methods."""
    rows = [_method(method) for method in sorted(pack.methods.values(), key=lambda m: (m.number or "~", m.id))]
    return table(("Nr.", "Id", "Metode", "Når godt", "Stenger ute", "Timer", "Kostnad"), rows)


def _method(method: Method) -> Sequence[str]:
    """Give the row of one method."""
    hours = number(method.effort.total, _LANGUAGE)
    shut = codes(sorted(method.closed_to))
    return (
        escape(method.number or ""),
        code(method.id),
        escape(method.name),
        codes(sorted(method.reaches)),
        shut,
        hours,
        method.cost,
    )


def _lists(pack: Pack) -> Iterable[str]:
    """Give a table for each kind that has a name and an explanation."""
    kinds: tuple[tuple[str, str, Iterable[tuple[Item, str]]], ...] = (
        ("Utfordringer", "utfordringer", [(c, c.description) for c in pack.challenges.values()]),
        ("Områdetyper", "omradetyper", [(c, c.description) for c in pack.area_kinds.values()]),
        ("Planer", "planer", [(c, c.description) for c in pack.plans.values()]),
        ("Roller", "roller", [(r, r.description) for r in pack.roles.values()]),
        ("Sektorer", "sektorer", [(s, s.description) for s in pack.sectors.values()]),
        ("Relasjonstyper", "relasjonstyper", [(r, r.description) for r in pack.relation_kinds.values()]),
        ("Møteplasstyper", "moteplasstyper", [(c, c.description) for c in pack.place_kinds.values()]),
        ("Indikatorer", "indikatorer", [(i, i.question) for i in pack.indicators.values()]),
        ("Spørsmål", "sporsmal", [(q, q.text) for q in pack.questions.values()]),
        ("Dokumenter", "dokumenter", [(d, d.purpose) for d in pack.documents.values()]),
        ("Trinn i trakten", "trakttrinn", [(t, t.description) for t in pack.funnel.values()]),
        ("Lovkrav", "lover", [(law, f"{law.paragraph}: {law.asks_here}") for law in pack.laws.values()]),
        ("Tilskudd", "tilskudd", [(f, f.applicants) for f in pack.funders.values()]),
        ("Kalenderen", "kalender", [(s, s.said) for s in pack.seasons.values()]),
    )
    for title, anchor, items in kinds:
        yield heading(2, title, f"innhold-{anchor}")
        yield table(("Id", "Navn", "Hva det er"), [(code(i.id), escape(i.name), escape(said)) for i, said in items])
    yield heading(2, "Aktørtyper", "innhold-aktortyper")
    rows = [(code(k.id), escape(k.name), code(k.sector), codes(k.knows)) for k in pack.actor_kinds.values()]
    yield table(("Id", "Navn", "Sektor", "Kjenner vanligvis"), rows)
