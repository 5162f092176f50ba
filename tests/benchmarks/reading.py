"""How long it takes to search, to sort and to fetch a page, beside the bare SQL."""

from __future__ import annotations

import itertools
import random
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from app.library import Library
from app.search_query import Everything, Order, Query
from app.search_query.parse import parse_query
from app.values import PaperId
from tests.benchmarks.measuring import Measured, in_turns, measure, summarise

SCREEN = 60
_FIRST = 256
TYPED = (
    "graph neural network",
    "author:chen learning",
    "year:2020-2023 quantum",
    "has:code citations:>100 agent",
    '"sparse tensor"',
    "subject:LG -survey",
    "affiliation:pku robot",
    "intermetric",
)
"""What a person types, letter by letter."""
_COLUMNS = ("title", "authors", "issued", "citations", "venue", "code", "status")


def measure_reading(path: Path, papers: int) -> Iterator[Measured]:
    """Everything that only reads, on one library."""
    with Library.open(path) as library, sqlite3.connect(path) as bare:
        yield _measure_typing(library, bare, papers)
        yield _measure_whole_lists(library, bare, papers)
        yield _measure_sorting(library, bare, papers)
        yield _measure_two_keys(library, bare, papers)
        yield _measure_beginnings(library, bare, papers)
        yield _measure_pages(library, bare, papers)
        yield _measure_ranking(library, bare, papers)


def _measure_typing(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    def type_letter(text: str) -> None:
        _show(library, parse_query(text, typing=True).query, Order("title"))

    letters = [partial(type_letter, text[:end]) for text in TYPED for end in range(1, len(text) + 1)]
    measure(letters)  # a library that somebody works with is in the system's memory
    median, high = summarise(measure(letters))
    floor, _ = summarise(measure([lambda: _show_bare(bare, "learning")], runs=20))
    budget = 50.0 if papers <= 100_000 else 150.0
    return Measured(
        "a letter typed into the search: first screen", papers, median, high, floor, "first 200 hits of a word", budget
    )


def _measure_whole_lists(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    def read() -> None:
        library.paper_ids(parse_query("learning").query, Order())

    sql = "SELECT rowid FROM paper_words WHERE paper_words MATCH ?"
    ours, floor = in_turns(read, lambda: bare.execute(sql, ("learning",)).fetchall(), runs=5)
    return Measured(
        "all ids of a word in every second paper", papers, *summarise(ours), summarise(floor)[0], "rows of the index"
    )


def _measure_sorting(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    orders = [Order(column, descending) for column in _COLUMNS for descending in (False, True)]
    sort = [partial(_show, library, Everything(), order) for order in orders]
    measure(sort)
    times = measure(sort, runs=3)
    sql = "SELECT paper_id FROM paper_order ORDER BY title_key LIMIT 200"
    floor, _ = summarise(measure([lambda: _fetch_bare(bare, bare.execute(sql).fetchall())], runs=20))
    budget = 40.0 if papers <= 100_000 else 300.0
    return Measured("a column sorted: first screen", papers, *summarise(times), floor, "200 ids of an index", budget)


def _measure_two_keys(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    pairs = itertools.permutations(_COLUMNS, 2)
    orders = [Order(first, descending=True, then=Order(second)) for first, second in pairs]
    sort = [partial(_show, library, Everything(), order) for order in orders]
    measure(sort)
    sql = "SELECT paper_id FROM paper_order ORDER BY venue_key, issued LIMIT 200"
    floor, _ = summarise(measure([lambda: _fetch_bare(bare, bare.execute(sql).fetchall())], runs=20))
    times = measure(sort, runs=3)
    return Measured("two columns sorted: first screen", papers, *summarise(times), floor, "200 ids by venue and date")


def _measure_beginnings(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    orders = [Order(column, descending) for column in _COLUMNS for descending in (False, True)]
    texts = ("t", "qua", "learning a", "zzz")
    find = [partial(library.find_beginning, Everything(), order, text) for order in orders for text in texts]
    sql = "SELECT paper_id FROM paper_order WHERE title_key >= 't' ORDER BY title_key LIMIT 1"
    floor, _ = summarise(measure([lambda: bare.execute(sql).fetchall()], runs=20))
    return Measured(
        "a letter typed into the table", papers, *summarise(measure(find, runs=3)), floor, "a look at an index"
    )


def _measure_pages(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    chance = random.Random(1)
    starts = [chance.randrange(1, max(2, papers - SCREEN)) for _ in range(100)]
    pages = [[PaperId(key) for key in range(start, start + SCREEN)] for start in starts]
    ours = measure([partial(library.rows, page, Everything()) for page in pages])
    floor = measure([partial(_fetch_bare, bare, [(key,) for key in page]) for page in pages])
    return Measured("60 rows fetched", papers, *summarise(ours), summarise(floor)[0], "60 rows of papers by id", 16.0)


def _measure_ranking(library: Library, bare: sqlite3.Connection, papers: int) -> Measured:
    query = parse_query("quantum lattice").query
    sql = "SELECT rowid FROM paper_words WHERE paper_words MATCH 'quantum AND lattice' ORDER BY bm25(paper_words)"
    ours, floor = in_turns(
        lambda: library.paper_ids(query, Order("relevance")), lambda: bare.execute(sql).fetchall(), runs=5
    )
    return Measured("two words ranked, on a pause", papers, *summarise(ours), summarise(floor)[0], "bm25 of FTS5")


def _show(library: Library, query: Query, order: Order) -> None:
    ids = library.first_page(query, order, _FIRST).ids
    library.rows([PaperId(key) for key in ids[:SCREEN]], query)


def _show_bare(bare: sqlite3.Connection, word: str) -> None:
    sql = "SELECT rowid FROM paper_words WHERE paper_words MATCH ? LIMIT 200"
    _fetch_bare(bare, bare.execute(sql, (word,)).fetchall())


def _fetch_bare(bare: sqlite3.Connection, ids: list[tuple[int]]) -> None:
    keys = [key for (key,) in ids[:SCREEN]]
    bare.execute(f"SELECT * FROM papers WHERE id IN ({', '.join('?' * len(keys))})", keys).fetchall()
