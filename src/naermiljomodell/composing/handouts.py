"""What one gathering needs on paper: the papers of the model made for that gathering alone, in the order they are used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import Final, Literal

from naermiljomodell.composing.document_text import document, is_lacking
from naermiljomodell.composing.document_view import input_view, invitation_view, methods_view, sheets_view
from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.step_view import span
from naermiljomodell.composing.untranslated import mark_untranslated
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.pack import Method
from naermiljomodell.domain.parts import Span
from naermiljomodell.domain.plan import Plan, PlannedStep
from naermiljomodell.domain.reference import DocumentTemplate
from naermiljomodell.errors import InvalidContent, Problem
from naermiljomodell.frozen import frozen
from naermiljomodell.language.handout_words import WORDS
from naermiljomodell.language.page_words import WORDS as PAGE
from naermiljomodell.playbook import Document, Handouts, Section
from naermiljomodell.text import slug

Copies = Literal["ett", "bord", "deltaker"]

_RUN, _LIST, _INVITATION, _PRIVACY, _LEAFLET, _LOG = (
    "kjoreplan",
    "sjekklister",
    "invitasjon",
    "personverninformasjon",
    "kortversjon",
    "loggark",
)
_FIRST: Final = (_RUN, _LIST, _INVITATION)
"""What one takes in hand before the rest, which come in the order of the model."""
_FOR_RESIDENTS: Final = "innbyggerark"
_POSTER: Final = "plakat"
_TO_A_TABLE: Final = 5
_SHEETS: Final[dict[str, Copies]] = {
    "program": "ett",
    "funn": "ett",
    "kan-påvirkes": "ett",
    "spørsmålskort": "bord",
    "idéark": "deltaker",
    "bli-med": "deltaker",
    "utgangsark": "deltaker",
}
"""How many are printed of each sheet that a method can need."""
_LINK: Final = re.compile(r"\[((?:\\.|[^\]\\])*)\]\((?:[a-z0-9-]+\.html)?(?:#[a-z0-9-]+)?\)")


@frozen
class _Paper:
    """One thing to print, and how many of it."""

    document: Document
    name: str
    copies: Copies


def meetings(plan: Plan) -> tuple[PlannedStep, ...]:
    """Give the steps of *plan* that people are gathered in: those with a run of show."""
    return tuple(p for p in plan.included if any(plan.methods[id_].run_of_show for id_ in p.methods))


def handouts(m: Material, data_of: Callable[[Material], Data]) -> tuple[Handouts, ...]:
    """Give what is to be printed for each of the gatherings that *m* asks for; *data_of* gives all that templates read.

    Raises `InvalidContent` when a template cannot be written (NM700-NM703).
    """
    asked = [planned for planned in meetings(m.plan) if planned.step.id in m.printed]
    made = _Making(m, data_of)
    return tuple(made.of(planned) for planned in asked)


class _Making:
    """The papers of one playbook on their way."""

    def __init__(self, m: Material, data_of: Callable[[Material], Data]) -> None:
        self.m = m
        self.data_of = data_of
        self.data: dict[str, Data] = {}

    def of(self, planned: PlannedStep) -> Handouts:
        """Give all that one gathering needs."""
        found = tuple(self.papers(planned))
        width = len(str(len(found)))
        papers = [
            replace(paper, document=replace(paper.document, id=f"{number:0{width}}-{paper.document.id}"))
            for number, paper in enumerate(found, 1)
        ]
        documents = tuple(paper.document for paper in papers)
        return Handouts(planned.step.id, documents, _read_me(self.m, planned, papers))

    def papers(self, planned: PlannedStep) -> Iterator[_Paper]:
        """Give each paper in the order it is used: the run of show and its sheets first."""
        kinds = [kind for kind in self.m.pack.documents.values() if _is_needed(self.m, kind, planned)]
        for kind in sorted(kinds, key=lambda kind: _FIRST.index(kind.id) if kind.id in _FIRST else len(_FIRST)):
            yield from self.paper(kind, planned)
            if kind.id == _RUN:
                yield from self.sheets(kind, planned)

    def paper(self, kind: DocumentTemplate, planned: PlannedStep) -> Iterator[_Paper]:
        """Give one document as this gathering needs it; nothing when it has nothing for it."""
        made = self.written(kind, planned, {"møteark": []} if kind.id == _RUN else {})
        if made is not None:
            yield _Paper(made, escape(kind.name), kind.copies or "ett")

    def sheets(self, kind: DocumentTemplate, planned: PlannedStep) -> Iterator[_Paper]:
        """Give each kind of sheet that lies behind the run of show as a paper of its own."""
        for sheet in sheets_view(self.m, [planned]):
            made = self.written(kind, planned, {"metodeark": [], "møteark": [sheet]})
            if made is not None:
                more = sum(section.kind == _POSTER for section in made.sections)
                name = self.m.said(WORDS.sheets, name=made.title, number=1 + more) if more else made.title
                yield _Paper(replace(made, id=slug(sheet["type"])), name, _SHEETS[sheet["type"]])

    def written(self, kind: DocumentTemplate, planned: PlannedStep, narrowed: Data) -> Document | None:
        """Give what the template of *kind* writes for one gathering, without what is not to be printed."""
        m, note = self.m, ""
        if is_lacking(m, kind.id) and m.in_source is not None:
            m, note = m.in_source, m.said(PAGE.only_norwegian)
        mine = next(one for one in m.plan.included if one.step.id == planned.step.id)
        data = {**self.common(m), **(_of_step(m, mine) if kind.kind != _FOR_RESIDENTS else {}), **narrowed}
        called = m.pack.documents[kind.id]
        made = document(m, kind.id, called, data, note)
        if isinstance(made, Problem):
            raise InvalidContent([made])
        return None if made is None else _printable(made, escape(called.name), sheet=bool(narrowed.get("møteark")))

    def common(self, m: Material) -> Data:
        """Give all that templates read of *m*, made once."""
        if m.language not in self.data:
            self.data[m.language] = self.data_of(m)
        return self.data[m.language]


def _is_needed(m: Material, kind: DocumentTemplate, planned: PlannedStep) -> bool:
    """Tell whether a document that can be printed belongs to a gathering: it or what is done there asks for it."""
    methods = [m.plan.methods[id_] for id_ in planned.methods]
    by_itself = {
        _RUN: True,
        _LIST: True,
        _LOG: True,
        _PRIVACY: any(method.personal_data for method in methods),
        _LEAFLET: planned.step.audience == "innbyggere",
    }
    return kind.copies is not None and (kind.id in planned.step.documents or by_itself.get(kind.id, False))


def _of_step(m: Material, planned: PlannedStep) -> Data:
    """Give the names of a template's data that are of one gathering alone."""
    meeting = next(method for id_ in planned.methods if (method := m.plan.methods[id_]).run_of_show)
    data: Data = {
        "metodeark": methods_view(m, [planned]),
        "møteark": sheets_view(m, [planned]),
        "innspill": input_view(m, [planned]),
        "invitasjoner": [invitation_view(m, planned, meeting)],
    }
    mark_untranslated(data, m)
    return data


def _printable(made: Document, name: str, *, sheet: bool) -> Document | None:
    """Give of a document what is for paper: its posters where it has any, its runs of show, else all of it; no links.

    The first poster lends the paper its name, and one run of show alone stands right below the *name* of the document. A
    *sheet* without posters is none.
    """
    posters = tuple(_with_kind(made.sections, _POSTER)) if sheet or made.kind != _FOR_RESIDENTS else ()
    if sheet and not posters:
        return None
    if posters:
        first, *rest = posters
        made = replace(made, title=first.title, kind=_POSTER, opening=first.markdown, sections=tuple(rest))
    elif runs := tuple(_with_kind(made.sections, _RUN)):
        made = replace(made, opening="", sections=runs)
        if sum(section.kind == _RUN for section in runs) == 1:
            made = replace(made, title=f"{name}: {runs[0].title}", opening=runs[0].markdown, sections=runs[1:])
    sections = tuple(replace(one, markdown=_LINK.sub(r"\1", one.markdown)) for one in made.sections)
    return replace(made, opening=_LINK.sub(r"\1", made.opening), sections=sections)


def _with_kind(sections: Sequence[Section], kind: str) -> Iterator[Section]:
    """Give the sections of one *kind*, each with the parts below it."""
    within = 0
    for section in sections:
        if section.kind == kind:
            within = section.level
        elif within and section.level <= within:
            within = 0
        if within:
            yield section


def _read_me(m: Material, planned: PlannedStep, papers: Sequence[_Paper]) -> Document:
    """Give what to print, how many of each, and on what."""
    methods = [m.plan.methods[id_] for id_ in planned.methods if m.plan.methods[id_].run_of_show]
    when = m.dates(planned.dates) if planned.dates else m.unknown
    size = _size(methods)
    rows = [f"| {paper.document.id} | {paper.name} | {_how_many(m, paper.copies, size)} |" for paper in papers]
    head = [m.said(WORDS.file), m.said(WORDS.what), m.said(WORDS.how_many)]
    table = "\n".join([f"| {' | '.join(head)} |", "|---|---|---|", *rows])
    about = m.said(WORDS.about, when=when, size=span(m, size))
    leaflet = [m.said(WORDS.leaflet)] if any(p.document.id.endswith(f"-{_LEAFLET}") for p in papers) else []
    parts = [about, table, m.said(WORDS.counted), m.said(WORDS.paper), *leaflet]
    title = m.said(WORDS.title, step=escape(planned.step.name))
    return Document("LESMEG", title, "dokument", "", "\n\n".join(parts), ())


def _size(methods: Sequence[Method]) -> Span:
    """Give how many can come: the fewest and the most of any of *methods*, each where that is known of one of them."""
    least = [method.group_size.at_least for method in methods if method.group_size.at_least is not None]
    most = [method.group_size.at_most for method in methods if method.group_size.at_most is not None]
    return Span(at_least=min(least, default=None), at_most=max(most, default=None))


def _how_many(m: Material, copies: Copies, size: Span) -> str:
    """Give how many to print of one paper, in numbers as far as they are known."""
    if copies == "ett":
        return m.said(WORDS.one)
    to_each = 1 if copies == "deltaker" else _TO_A_TABLE
    ends = [None if end is None else ceil(end / to_each) for end in (size.at_least, size.at_most)]
    words = WORDS.to_each_guest if copies == "deltaker" else WORDS.to_each_table
    return m.said(words, number=span(m, Span(at_least=ends[0], at_most=ends[1])))
