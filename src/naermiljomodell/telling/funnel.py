"""What comes in addition to the funnel, in sentences: ratios, and no shares."""

from __future__ import annotations

from collections.abc import Iterator

from naermiljomodell.domain.evaluation import Evaluation
from naermiljomodell.language.dates import number
from naermiljomodell.language.evaluation_words import WORDS


def ratio_sentences(found: Evaluation, language: str) -> Iterator[str]:
    """Give a sentence for each ratio that is known and may be shown, with two decimals."""
    names = {stage.id: stage.name for stage in found.funnel}
    for ratio in found.ratios:
        if ratio.value.value is not None:
            value = number(ratio.value.value, language, 2)
            yield WORDS.ratio.of(language).format(one=names[ratio.id], other=names[ratio.of], value=value)
