"""Proposals out of the word index: words that papers have, and the authors who are called so.

The index knows words and not names, so that names are collected from some of the papers that have the words.  Nothing
here reads the index from end to end: the different words with a beginning are found by one step into it each, and the
papers of a word are read up to a limit.
"""

from __future__ import annotations

import itertools
import re
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from app.names import Name
from app.search_query import Where, normalise
from app.search_query.suggesting import MOST_COUNTED, Suggestion, fits_author
from app.search_query.terms import make_term
from app.store import word_lists
from app.store.conditions import match_expression

_PAPERS_READ = 200
"""Papers whose names or words are collected."""

_NEWEST = 5_000
"""Papers with the words, the newest of them, that are looked at for such as have them as names."""

_MOST_FORMS = 64
"""Words with a beginning that are looked for one by one; of more, the index is asked for what it knows at once."""

_INDEXED_LETTERS = 3
"""Letters of a beginning that the index knows at once; what begins with more, it would have to merge first."""

_LAST = "\U0010ffff"
_COUNTED = 30
"""Proposals whose papers are counted: more than are shown, since a few papers say little about what is used most."""

_TIME_TO_COUNT = 0.005
"""Seconds for that; in a very large library some are not counted."""

_TRASHED = "SELECT id FROM papers WHERE trashed_at IS NOT NULL"

K = TypeVar("K")

Found = tuple[list[int], bool]
"""Papers that are not in the trash, and whether they are all that there are."""


def suggest_authors(connection: sqlite3.Connection, text: str, limit: int) -> tuple[Suggestion, ...]:
    """Authors whose names have words that begin as those typed, in any order, most papers first.

    Spellings that a search takes for the same are one proposal, as most papers have it.
    """
    typed = normalise(text).split()
    papers, are_all = _find_papers_by(connection, typed)
    spellings: dict[str, Counter[Name]] = {}
    for name, times in Counter(_read_authors(connection, papers)).items():
        folded = _fold_name(name)
        if fits_author(folded, typed):
            spellings.setdefault(folded, Counter())[name] += times
    seen = {names.most_common(1)[0][0]: names.total() for names in spellings.values()}
    found = seen if are_all else _count_all(seen, lambda name: _count_author(connection, name))
    return tuple(Suggestion(str(name), str(name), papers=times, name=name) for name, times in _take_best(found, limit))


def suggest_words(connection: sqlite3.Connection, text: str, limit: int) -> tuple[Suggestion, ...]:
    """Words of the papers that go on from the word typed, most papers first; none before its second letter."""
    beginning = normalise(text)
    if len(beginning) < 2 or " " in beginning:
        return ()
    papers, are_all = _find_papers_of(connection, beginning)
    seen: Mapping[str, int] = Counter(_read_words(connection, papers, beginning))
    if not are_all:
        forms = _find_forms(connection, beginning) if len(beginning) > _INDEXED_LETTERS else []
        seen = dict.fromkeys(forms, 0) | dict(seen)
    found = seen if are_all else _count_all(seen, lambda word: _count_word(connection, word))
    return tuple(Suggestion(word, word, papers=papers) for word, papers in _take_best(found, limit))


def _count_all(seen: Mapping[K, int], count: Callable[[K], int]) -> dict[K, int | None]:
    """How many papers proposals find, those first that were seen most; None where time did not allow to count."""
    until = time.monotonic() + _TIME_TO_COUNT
    seen_most = sorted(seen, key=lambda each: -seen[each])[:_COUNTED]
    return {each: count(each) if time.monotonic() < until else None for each in seen_most}


def _take_best(found: Mapping[K, int | None], limit: int) -> list[tuple[K, int | None]]:
    """Those that find most papers, without those that find none, which are in the trash; at the end those uncounted."""
    some = [(each, papers) for each, papers in found.items() if papers != 0]
    return sorted(some, key=lambda pair: -(pair[1] or 0))[:limit]


def _find_papers_by(connection: sqlite3.Connection, typed: Sequence[str]) -> Found:
    """Some papers with authors of whose names these are beginnings."""
    newest = _read_papers(connection, "SELECT paper_id FROM paper_order ORDER BY paper_id DESC", ())
    if not typed or newest[1]:
        return newest
    if typed == [typed[0][:1]] and typed[0].isascii():  # which nearly every text has a word with
        sql = "SELECT paper_id FROM paper_order WHERE authors_key >= ? AND authors_key < ? ORDER BY authors_key"
        first_authors, _ = _read_papers(connection, sql, (typed[0], f"{typed[0]}{_LAST}"))
        return list({*newest[0], *first_authors}), False
    asked = " AND ".join(_any_form(connection, word) for word in typed if len(word) > 1 or not word.isascii())
    return _find_papers(connection, asked, f"{{authors}} : ({asked})") if asked else ([], True)


def _find_papers_of(connection: sqlite3.Connection, beginning: str) -> Found:
    """Some papers with words that begin so, or nearly so."""
    indexed = f'"{beginning[:_INDEXED_LETTERS]}" *'
    return _find_papers(connection, indexed, indexed)


def _find_papers(connection: sqlite3.Connection, anywhere: str, expression: str) -> Found:
    """Some papers that an expression finds, among the newest that another one finds, which says less."""
    newest = f"SELECT rowid FROM paper_words WHERE paper_words MATCH ? ORDER BY rowid DESC LIMIT {_NEWEST}"
    look = f"SELECT min(rowid), count(*) FROM ({newest})"
    first, papers = connection.execute(look, (anywhere,)).fetchone()
    sql = "SELECT rowid AS paper_id FROM paper_words WHERE paper_words MATCH ? AND rowid >= ? ORDER BY rowid DESC"
    found, are_all = _read_papers(connection, sql, (expression, first or 0))
    return found, are_all and papers < _NEWEST


def _read_papers(connection: sqlite3.Connection, select: str, values: Sequence[object]) -> Found:
    sql = f"SELECT paper_id, paper_id IN ({_TRASHED}) FROM ({select} LIMIT {_PAPERS_READ})"
    rows = connection.execute(sql, values).fetchall()
    return [paper_id for paper_id, trashed in rows if not trashed], len(rows) < _PAPERS_READ


def _any_form(connection: sqlite3.Connection, beginning: str) -> str:
    """An expression for the words that begin so: all of them by name where there are few, else those nearly so."""
    forms = _find_forms(connection, beginning) if len(beginning) > _INDEXED_LETTERS else []
    if not forms:
        return f'"{beginning}" *'
    if len(forms) == _MOST_FORMS:
        return f'"{beginning[:_INDEXED_LETTERS]}" *'
    quoted = " OR ".join(f'"{form}"' for form in forms)
    return f"({quoted})"


def _find_forms(connection: sqlite3.Connection, beginning: str) -> list[str]:
    """The different words that begin so, in the order of the alphabet; at most so many."""
    _make_vocabulary(connection)
    sql = "SELECT term FROM temp.paper_vocabulary WHERE term >= ? AND term < ? LIMIT 1"
    found: list[str] = []
    at = beginning
    while len(found) < _MOST_FORMS and (row := connection.execute(sql, (at, f"{beginning}{_LAST}")).fetchone()):
        found.append(row[0])
        at = f"{row[0]}\x01"
    return found


def _make_vocabulary(connection: sqlite3.Connection) -> None:
    """A view of the index by words, which a connection has for itself; it holds nothing, and no file is written."""
    if connection.execute("SELECT 1 FROM temp.sqlite_schema WHERE name = 'paper_vocabulary'").fetchone() is None:
        (only_reads,) = connection.execute("PRAGMA query_only").fetchone()
        connection.execute("PRAGMA query_only = OFF")
        connection.execute(
            "CREATE VIRTUAL TABLE temp.paper_vocabulary USING fts5vocab('main', 'paper_words', 'instance')"
        )
        connection.execute(f"PRAGMA query_only = {only_reads}")


def _read_authors(connection: sqlite3.Connection, papers: Sequence[int]) -> Iterator[Name]:
    marks = ", ".join("?" * len(papers))
    sql = f"SELECT family, given, literal FROM authors WHERE paper_id IN ({marks})"
    return itertools.starmap(Name, connection.execute(sql, papers))


def _fold_name(name: Name) -> str:
    printed = str(name)
    return printed.lower() if printed.isascii() and printed.replace(" ", "").isalnum() else normalise(printed)


def _read_words(connection: sqlite3.Connection, papers: Sequence[int], beginning: str) -> Iterator[str]:
    """The words that begin so, once for each of these papers that has them."""
    marks = ", ".join("?" * len(papers))
    sql = f"SELECT title, authors, abstract, notes FROM paper_search WHERE paper_id IN ({marks})"
    goes_on = re.compile(rf"(?<!\S){re.escape(beginning)}\S*")
    for texts in connection.execute(sql, papers):
        yield from set(goes_on.findall(" ".join(texts)))


def _count_author(connection: sqlite3.Connection, name: Name) -> int:
    """How many papers a search for the name finds."""
    term = make_term(str(name))
    return word_lists.count_hits(connection, match_expression(term, Where.AUTHORS), MOST_COUNTED) if term else 0


def _count_word(connection: sqlite3.Connection, word: str) -> int:
    return word_lists.count_hits(connection, f'"{word}"', MOST_COUNTED)
