"""The playbook of Ullerål with every document it may have, made once."""

from __future__ import annotations

import datetime as dt
from functools import cache

from tests.folders import ULLERAL

from naermiljomodell import Playbook, compose, load_area, tailor

DAY = dt.date(2025, 1, 10)


@cache
def whole(language: str = "nb") -> Playbook:
    """Give every document of Ullerål, also those whose time has not come."""
    folder, pack = load_area(ULLERAL, language)
    return compose(pack, folder, tailor(pack, folder), today=DAY, documents=list(pack.documents))


def ids() -> list[str]:
    """Give the id of every document that the model has."""
    return [document.id for document in whole().documents]
