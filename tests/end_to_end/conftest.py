"""A desktop of its own for each test, and the program on it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.desktop import Desktop, find_missing_programs, open_desktop
from tests.end_to_end.program import Refshelf


def skip_or_fail(reason: str) -> None:
    """Where every check has to run, a test that cannot is a failure."""
    (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    if not sys.platform.startswith("linux"):
        pytest.skip("there is an X server without a screen on Linux alone")
    if missing := find_missing_programs():
        skip_or_fail(f"not installed: {', '.join(missing)}")
    with open_desktop(tmp_path) as desktop:
        yield desktop


@pytest.fixture
def refshelf(desktop: Desktop, tmp_path: Path) -> Refshelf:
    return Refshelf(desktop, tmp_path)
