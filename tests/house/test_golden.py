"""The comparison with golden files compares, and writes only when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import Golden


@pytest.fixture
def updating(request: pytest.FixtureRequest) -> bool:
    """Tell whether this run renews golden files."""
    return bool(request.config.getoption("--update-golden"))


def test_a_file_that_is_the_same_passes(tmp_path: Path, golden: Golden) -> None:
    file = tmp_path / "x.md"
    file.write_bytes("Ål\n".encode())
    golden(file, "Ål\n".encode())


@pytest.mark.parametrize(
    ("before", "now", "shown"),
    [(b"a\nb\n", b"a\nc\n", r"-b\n\+c"), (b"\xff", b"\xff\xff", "1 bytes before, 2 bytes now"), (None, b"a\n", r"\+a")],
)
def test_a_file_that_differs_fails_with_the_difference(
    before: bytes | None, now: bytes, shown: str, tmp_path: Path, golden: Golden, *, updating: bool
) -> None:
    file = tmp_path / "x.md"
    if before is not None:
        file.write_bytes(before)
    if updating:
        golden(file, now)
        assert file.read_bytes() == now
    else:
        with pytest.raises(pytest.fail.Exception, match=shown):
            golden(file, now)
        assert (file.read_bytes() if file.is_file() else None) == before
