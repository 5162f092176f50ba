"""A library of a test's own, and pages made of a few words."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.importing.applying import ImportOutcome
from app.importing.plan import ImportPlan
from app.importing.source_text import SourceText
from app.library import Library

CAPTURED_ON = datetime.date(2026, 11, 23)
ABSTRACT = (
    "We study how machines that read and write can work with one another, and show in many trials that they solve"
    " together what none of them could solve alone. The machines are many, the trials are hard, and the words that they"
    " exchange are few. "
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "importing.db") as library:
        yield library


@pytest.fixture
def dump(library: Library) -> Callable[[], dict[str, list[tuple[Any, ...]]]]:
    """Every row of every table of the library, as it is when called."""

    def dump_tables() -> dict[str, list[tuple[Any, ...]]]:
        with contextlib.closing(sqlite3.connect(library.path)) as connection:
            sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            tables = [name for (name,) in connection.execute(sql).fetchall()]
            return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}

    return dump_tables


@pytest.fixture
def page() -> Callable[..., str]:
    """A page of Ada Lovelace that lists papers: (title, authors, date) each, and perhaps the end of the abstract."""

    def make_page(*papers: tuple[str, ...], header: str = "h-index3\n2papers\n10citations") -> str:
        listed = [
            f"CL{date}\n{title}\n\n{authors}\n\n{ABSTRACT}{' '.join(rest)}\n" for title, authors, date, *rest in papers
        ]
        return "\n".join([f"Ada Lovelace\n\nCL\n{header}\n", f"{len(papers)} Papers\n", *listed])

    return make_page


@pytest.fixture
def plan(library: Library) -> Callable[..., ImportPlan]:
    def make_plan(text: str, name: str = "page.txt", captured_on: datetime.date | None = CAPTURED_ON) -> ImportPlan:
        return library.plan_import(SourceText(text, name), captured_on=captured_on)

    return make_plan


@pytest.fixture
def take(library: Library, plan: Callable[..., ImportPlan]) -> Callable[..., ImportOutcome]:
    """Import a text as planned."""
    return lambda text, **more: library.apply_import(plan(text, **more))
