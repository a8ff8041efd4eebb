"""A reusable model for neighbourhood work: from a place to a playbook fitted to it.

Importing this package loads nothing: each public name is fetched when it is first used. The names below, their
signatures, the fields of the records and the codes of findings are stable; the texts of findings are not.

What the functions take and give besides has its name where it lives, and is as stable. To write it in an annotation:
`from naermiljomodell.domain.records import AreaFolder` (what `load_area` gives first), and likewise
`naermiljomodell.domain.shared.Shared`,
`naermiljomodell.beginning.NewArea`, `naermiljomodell.explaining.Explanation` and `naermiljomodell.writing.Written`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from naermiljomodell.beginning import new_area
    from naermiljomodell.domain.area import Area
    from naermiljomodell.domain.evaluation import Evaluation
    from naermiljomodell.domain.model import Pack
    from naermiljomodell.domain.network import NetworkReport
    from naermiljomodell.domain.plan import Plan
    from naermiljomodell.errors import InvalidContent, NaermiljoError, Problem
    from naermiljomodell.evaluating.evaluate import evaluate
    from naermiljomodell.looking_up import explain
    from naermiljomodell.pipeline import (
        analyse_network,
        check,
        compose,
        load_area,
        load_pack,
        render,
        render_area,
        tailor,
    )
    from naermiljomodell.playbook import Playbook
    from naermiljomodell.scaffolding import Answers

__version__ = "0.1.0"

_HOMES = {
    "Answers": "scaffolding",
    "Area": "domain.area",
    "Evaluation": "domain.evaluation",
    "InvalidContent": "errors",
    "NaermiljoError": "errors",
    "NetworkReport": "domain.network",
    "Pack": "domain.model",
    "Plan": "domain.plan",
    "Playbook": "playbook",
    "Problem": "errors",
    "analyse_network": "pipeline",
    "check": "pipeline",
    "compose": "pipeline",
    "evaluate": "evaluating.evaluate",
    "explain": "looking_up",
    "load_area": "pipeline",
    "load_pack": "pipeline",
    "new_area": "beginning",
    "render": "pipeline",
    "render_area": "pipeline",
    "tailor": "pipeline",
}

__all__ = [
    "Answers",
    "Area",
    "Evaluation",
    "InvalidContent",
    "NaermiljoError",
    "NetworkReport",
    "Pack",
    "Plan",
    "Playbook",
    "Problem",
    "__version__",
    "analyse_network",
    "check",
    "compose",
    "evaluate",
    "explain",
    "load_area",
    "load_pack",
    "new_area",
    "render",
    "render_area",
    "tailor",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  the public names are of many kinds
    """Give a public name from the module that is its home."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """Give the public names, so that an editor can offer them before they are fetched."""
    return sorted({*globals(), *__all__})
