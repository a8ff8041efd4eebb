"""What templates see of what came of the work: the sentences that the figures can carry, and no more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.language.measured_words import WORDS
from naermiljomodell.telling.funnel import ratio_sentences
from naermiljomodell.telling.measured import measured_sentences
from naermiljomodell.telling.participation import price_sentences, represented_sentences
from naermiljomodell.telling.process import process_sentences

_NOTHING: Final[Data] = {
    "forholdstall": [],
    "representasjon": [],
    "priser": [],
    "prosess": [],
    "målt": [],
    "forbehold": "",
    "kan_sammenlignes": False,
}


def evaluation_view(m: Material) -> Data:
    """Give, under `evaluering`, what can be said; everything is empty where nothing is written down."""
    return {"evaluering": _said(m, m.evaluation) if m.evaluation else _NOTHING}


def _said(m: Material, found: Evaluation) -> Data:
    """Give the sentences of each part."""
    names = {
        **{id_: group.name for id_, group in m.pack.target_groups.items()},
        **{id_: group.term for id_, group in m.plan.groups.items()},
    }
    compared = any(one.change.value is not None for one in found.measured)
    took_part = found.participation
    return {
        "forholdstall": _safe(ratio_sentences(found, m.language)),
        "representasjon": _safe(represented_sentences(took_part.representation, names, m.language)),
        "priser": _safe(price_sentences((p for p in took_part.prices if p.value.state != "ikke-målt"), m.language)),
        "prosess": _safe(process_sentences(found.process, m.language)),
        "målt": [
            {
                "id": one.indicator,
                "navn": escape(one.name),
                "gruppe": escape(names.get(one.group, one.group)) if one.group else "",
                "sagt": _safe(measured_sentences(one, m.language)),
                "dom": one.verdict,
            }
            for one in found.measured
        ],
        "forbehold": m.said(WORDS.caution) if compared else "",
        "kan_sammenlignes": compared,
    }


def _safe(sentences: Iterable[str]) -> list[str]:
    """Give *sentences* so that Markdown shows them sign by sign."""
    return [escape(sentence) for sentence in sentences]
