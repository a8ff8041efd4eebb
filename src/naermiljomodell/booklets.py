"""The use case of a booklet of many neighbourhoods: their ideas that came to something, and no trace of who had them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from naermiljomodell.checking.privacy import place_words, tells_of_somebody
from naermiljomodell.domain.base import first_day
from naermiljomodell.domain.model import Pack
from naermiljomodell.domain.records import AreaFolder, Idea
from naermiljomodell.domain.shared import Shared, SharedIdea
from naermiljomodell.errors import Problem, errors_in, has_errors
from naermiljomodell.frozen import frozen
from naermiljomodell.language.dates import listed
from naermiljomodell.pipeline import Checked, compose, examine
from naermiljomodell.rendered import can_be_made, rendered

BOOKLETS: Final = ("idehefte", "rekrutteringshefte")
"""The documents that can be made of many neighbourhoods."""
ENDINGS: Final = ("html", "md", "docx", "pdf")
"""What a booklet's file may end with, and so be."""
_DECIDED: Final = frozenset({"vedtatt", "i-gang", "gjennomført"})


@frozen
class Collected:
    """What many neighbourhoods pass on, the first of them without errors, and what was wrong with others.

    The booklet follows the model and the dress of that first one; it is None when all have errors.
    """

    shared: Shared
    host: Checked | None
    problems: tuple[Problem, ...]


def collect(folders: Iterable[Path], today: dt.date, language: str | None = None) -> Collected:
    """Give what the neighbourhoods in *folders* pass on: ideas that were decided on by *today*, without what tells of people.

    Of a folder that cannot be read nothing is taken, and its errors are told. They are told in *language*, or in that of the
    first without errors.
    """
    names, ideas, problems, left_out, host = list[str](), list[SharedIdea](), list[Problem](), 0, None
    for folder in folders:
        checked = examine(folder, language)
        if checked.folder is None or checked.pack is None:
            problems += errors_in(folder.as_posix(), checked.problems)
            continue
        if host is None and checked.plan is not None and not has_errors(checked.problems):
            host, language = checked, checked.language
        names.append(checked.folder.area.name)
        decided = [idea for idea in checked.folder.ideas if _is_decided(idea, today)]
        told = list(_told(decided, checked.folder, checked.pack))
        left_out += len(decided) - len(told)
        ideas += told
    return Collected(Shared(tuple(names), tuple(ideas), left_out), host, tuple(problems))


def booklet(shared: Shared, host: Checked, id_: str, ending: str, today: dt.date) -> bytes:
    """Give the booklet *id_*, one of `BOOKLETS`, as a file that ends with *ending*, one of `ENDINGS`.

    It follows the model of *host*, which is without errors. Raises `InvalidContent` when it needs an extra that is not
    installed (NM632), or its template cannot be written.
    """
    assert host.folder is not None
    assert host.pack is not None
    assert host.plan is not None
    can_be_made([ending])
    made = compose(host.pack, host.folder, host.plan, today, documents=[id_], shared=shared)
    document = next(document for document in made.documents if document.id == id_)
    names = listed(list(dict.fromkeys(shared.areas)), made.language)
    footer = " · ".join((document.title, made.footer.rpartition(" · ")[2]))
    alone = replace(made, area=names, footer=footer, documents=(document,), municipality="")
    return next(iter(rendered(alone, [ending], {}).files.values()))


def _is_decided(idea: Idea, today: dt.date) -> bool:
    """Tell whether somebody has said yes to an idea that has come by *today*."""
    return idea.status in _DECIDED and first_day(idea.date) <= today


def _told(ideas: Iterable[Idea], folder: AreaFolder, pack: Pack) -> Iterator[SharedIdea]:
    """Give those of *ideas* that tell of no person, as other places may read them: without place, owner and answer."""
    places = place_words(folder)
    for idea in ideas:
        group, step = pack.target_groups.get(idea.target_group or ""), pack.steps.get(idea.step or "")
        shared = SharedIdea(
            area=folder.area.name,
            text=idea.text,
            action=idea.action or "",
            status=idea.status,
            group=folder.area.terms.get(group.id, group.term) if group else "",
            step=(step.resident_name or step.name) if step else "",
        )
        if not any(tells_of_somebody(text, places) for text in (shared.text, shared.action, shared.group, shared.step)):
            yield shared
