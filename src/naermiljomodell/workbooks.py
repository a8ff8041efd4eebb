"""The workbooks that a playbook comes in when somebody asks for them, and what they need that no page does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final

from naermiljomodell.domain.model import Pack
from naermiljomodell.errors import InvalidContent, Problem, problem
from naermiljomodell.examining import Checked, read, untouched
from naermiljomodell.extras import MissingExtra
from naermiljomodell.language.base import LANGUAGES
from naermiljomodell.loading.core import core_pack
from naermiljomodell.playbook import Playbook
from naermiljomodell.writing.names import origin

FORMS: Final = "xlsform"
"""The format of forms to be answered."""
BOOKS: Final = ("xlsx", FORMS)
"""The formats in which some documents together are a workbook or more; they need the extra `excel`."""

_FORM_ENDING: Final = "-xlsform.xlsx"


def books(playbook: Playbook, format_: str) -> dict[str, bytes]:
    """Give the workbooks of *playbook* in one of `BOOKS`, by file name. Raises `InvalidContent` (NM632, NM634)."""
    from naermiljomodell.rendering import xlsform, xlsx  # noqa: PLC0415  only for those who ask for them

    with needing_a_workbook(format_):
        return xlsform.books(playbook) if format_ == FORMS else xlsx.books(playbook)


@contextmanager
def needing_a_workbook(what: str) -> Iterator[None]:
    """Let *what* be made, and turn what keeps a workbook from being one into a finding.

    Raises `InvalidContent`: without the extra (NM632), or for a text that is longer than a cell holds (NM634).
    """
    from naermiljomodell.xlsx_bytes import TooLong  # noqa: PLC0415  likewise

    try:
        yield
    except MissingExtra as missing:
        raise InvalidContent([problem("NM632", {"what": what, "extra": missing.extra})]) from missing
    except TooLong as text:
        raise InvalidContent([problem("NM634", {"what": what, "text": text.beginning})]) from text


def spoken_models(checked: Checked, folder: Path) -> Mapping[str, Pack]:
    """Give the model of the neighbourhood in *folder* in every language, with what its own layers say in each."""
    pack = checked.pack
    if pack is None:
        return {}
    if untouched(pack):
        return {language: core_pack(language) for language in LANGUAGES}
    models = {language: pack if language == pack.language else read(folder, language).pack for language in LANGUAGES}
    return {language: model for language, model in models.items() if model is not None}


def without_words(playbook: Playbook) -> Iterator[Problem]:
    """Give each form that is not in every language, since a question has no words in it (NM633)."""
    for form in playbook.forms:
        if form.lacking:
            languages = ", ".join(language for language, _ in form.lacking)
            yield problem("NM633", {"form": form.id, "languages": languages, "question": form.lacking[0][1]})


def format_of(name: str) -> str:
    """Give what a file's name ends with, also of a new one laid beside it: a run that makes one form makes all of them."""
    return _FORM_ENDING if origin(name).endswith(_FORM_ENDING) else PurePosixPath(name).suffix
