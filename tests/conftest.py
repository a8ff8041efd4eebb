"""What every test may ask for: golden files, and how hard hypothesis looks."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

Golden = Callable[[Path, bytes], None]
"""Compares a file with the bytes made now; see `golden`."""

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one switch that renews golden files."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew; read the change by eye")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Give a comparison with a golden file; with `--update-golden` the file is written instead.

    A difference fails the test with a diff of the lines, or with the sizes when the bytes are not text.
    """
    update = bool(request.config.getoption("--update-golden"))

    def compare(path: Path, actual: bytes) -> None:
        expected = path.read_bytes() if path.is_file() else b""
        if update and (actual != expected or not path.is_file()):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual)
        elif actual != expected or not path.is_file():
            pytest.fail(
                f"{path.name} is not what it was (just golden):\n{_difference(expected, actual)}", pytrace=False
            )

    return compare


def _difference(expected: bytes, actual: bytes) -> str:
    """Give how *actual* differs from *expected*."""
    try:
        before, now = expected.decode("utf-8").splitlines(), actual.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return f"{len(expected)} bytes before, {len(actual)} bytes now"
    return "\n".join(difflib.unified_diff(before, now, "before", "now", lineterm=""))
