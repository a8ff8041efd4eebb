from __future__ import annotations

import dataclasses

import pytest
from tests.composing.material import material

from naermiljomodell.domain.status import Status


def test_a_status_is_never_changed() -> None:
    found = material().status()
    assert isinstance(found, Status)
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.today = "2027-01-01"  # type: ignore[misc]  # that it cannot be done is what is tested
