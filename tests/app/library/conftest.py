"""A library with the sample page for each test of a part of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library import Library


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file, patience=0) as library:
        yield library
