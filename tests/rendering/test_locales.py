from __future__ import annotations

from naermiljomodell.rendering.labels import LABELS
from naermiljomodell.rendering.locales import REGIONS, tag


def test_each_language_of_the_pages_has_a_region() -> None:
    assert set(REGIONS) == set(LABELS)
    assert [tag(language) for language in ("nb", "nn", "en")] == ["nb-NO", "nn-NO", "en-GB"]
