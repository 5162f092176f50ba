"""How long it takes to count papers for figures, tables and plots, as a thread does, beside the bare SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from app.library import Library
from app.library.figures import Figures
from app.search_query import Everything
from app.values import PaperId
from tests.benchmarks.measuring import Measured, in_turns, summarise

_RUNS = 5
_ALL = Everything()
_ONE = (PaperId(5),)
_SCAN = "SELECT sum(author_count) FROM paper_order"
_READ = "SELECT citations, code, issued, author_count, authors_truncated FROM paper_order"
_NAMES = "SELECT family, given, literal, paper_id FROM authors"

_Count = Callable[[Figures], object]

_MEASURED: tuple[tuple[str, _Count, str, str], ...] = (
    ("what all figures need of all papers", lambda figures: figures.tally(_ALL, detailed=True), _READ, "these rows"),
    ("papers a year and subject", lambda figures: figures.year_rows(_ALL), _SCAN, "one look at each"),
    ("papers by year and citations", lambda figures: figures.age_points(_ALL), _SCAN, "one look at each"),
    ("figures of each year", lambda figures: figures.groups(_ALL, "year"), _SCAN, "one look at each"),
    ("figures of each subject", lambda figures: figures.groups(_ALL, "subject"), _SCAN, "one look at each"),
    ("whose counts they are", lambda figures: figures.count_sources(_ALL), _SCAN, "one look at each"),
    ("authors by papers, the first 50", lambda figures: figures.co_authors(_ALL), _NAMES, "all names, a row each"),
    ("figures of 50 authors", lambda figures: figures.groups(_ALL, "author", 50), _NAMES, "all names, a row each"),
)
"""What is counted, and what its floor is."""


def measure_counting(path: Path, papers: int) -> Iterator[Measured]:
    """Everything that plots and tables of figures ask for, and what an edit makes them ask for again."""
    with Library.open(path) as library, sqlite3.connect(path) as bare:
        for what, count, sql, floor_what in _MEASURED:
            yield _measure(what, papers, partial(count, library.figures), _run(bare, sql), floor_what)
        again = _measure(
            "one paper counted again in all that figures need",
            papers,
            lambda: library.figures.find_counted(_ALL, _ONE, detailed=True),
            _run(bare, f"{_READ} WHERE paper_id = 5"),
            "its row",
        )
        yield Measured(again.what, papers, again.median, again.high, again.floor, again.floor_what, 2.0)


def _run(bare: sqlite3.Connection, sql: str) -> Callable[[], object]:
    return lambda: bare.execute(sql).fetchall()


def _measure(
    what: str, papers: int, count: Callable[[], object], floor: Callable[[], object], floor_what: str
) -> Measured:
    ours, least = in_turns(count, floor, runs=_RUNS)
    return Measured(what, papers, *summarise(ours), summarise(least)[0], floor_what)
