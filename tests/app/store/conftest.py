"""A writer of its own for each test of the store."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.library import Library
from app.store.writer import Writer


@pytest.fixture
def writer(library_file: Path) -> Iterator[Writer]:
    with contextlib.closing(Writer(library_file, patience=0)) as writer:
        yield writer


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file, patience=0) as library:
        yield library


@pytest.fixture
def query(library_file: Path) -> Callable[..., list[tuple[Any, ...]]]:
    """Ask the file itself, on a connection that is gone again at once; what it writes, no journal sees."""

    def run(sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with contextlib.closing(sqlite3.connect(library_file)) as connection, connection:
            return connection.execute(sql, values).fetchall()

    return run
