"""What templates see of what came of the work: the sentences that the figures can carry, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from naermiljomodell.composing.escaping import escape
from naermiljomodell.composing.view import Data, Material
from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.domain.measured import Measured
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
        "målt": [_measured(m, one, names) for one in found.measured],
        "forbehold": m.said(WORDS.caution) if compared else "",
        "kan_sammenlignes": compared,
    }


def _measured(m: Material, one: Measured, names: Mapping[str, str]) -> Data:
    """Give what is said of one indicator; `kort` is what can be said of a change, and empty where it was not measured twice."""
    sentences = _safe(measured_sentences(one, m.language))
    return {
        "id": one.indicator,
        "navn": escape(one.name),
        "gruppe": escape(names.get(one.group, one.group)) if one.group else "",
        "sagt": sentences,
        "kort": " ".join(sentences[1:3]) if one.last else "",
        "dom": one.verdict,
    }


def _safe(sentences: Iterable[str]) -> list[str]:
    """Give *sentences* so that Markdown shows them sign by sign."""
    return [escape(sentence) for sentence in sentences]
