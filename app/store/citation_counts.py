"""How often papers were cited: by whose count, and when; what stands in ``papers.citations`` is one of these or older.

A count that a source repeats moves its day forward, so that the history has a row for each count and not for each look.
"""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.papers import CitationCount
from app.store.bulk import insert_rows
from app.store.writer import ChangeInProgress
from app.values import PaperId

Count = tuple[PaperId, int, str, datetime.date]
"""A paper, how often it was cited, by whose count, and the day of that."""

_COLUMNS = ("paper_id", "citations", "source", "counted_on")
_NEWEST_LAST = "ORDER BY counted_on, id"


def add_counts(change: ChangeInProgress, counts: Iterable[Count], *, new_papers: bool = False) -> None:
    """Record counts; one that a source repeats is the same as before, on a later day.

    Args:
        new_papers: the papers were added in this change and have no counts yet, and each is counted once: nothing is
            looked up.
    """
    if new_papers:
        rows = ((paper_id, citations, source, str(day)) for paper_id, citations, source, day in counts)
        insert_rows(change.connection, "citation_counts", _COLUMNS, rows)
        return
    noted = list(counts)
    recorder = _Recorder(change.connection, {paper_id for paper_id, *_ in noted})
    for count in noted:
        recorder.note(*count)
    recorder.write()


def get_counts(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[CitationCount, ...]:
    """The counts of a paper, the oldest first."""
    sql = f"SELECT citations, source, counted_on FROM citation_counts WHERE paper_id = ? {_NEWEST_LAST}"
    return tuple(_make_count(*row) for row in connection.execute(sql, (paper_id,)))


def get_current(connection: sqlite3.Connection, ids: Iterable[PaperId]) -> dict[PaperId, CitationCount]:
    """Where the citation counts of papers come from: the newest count that says the same, if any does."""
    sql = (
        "SELECT paper_id, citation_counts.citations, source, counted_on FROM json_each(?) AS asked"
        " CROSS JOIN papers ON papers.id = asked.value"
        " CROSS JOIN citation_counts ON paper_id = papers.id AND citation_counts.citations = papers.citations"
        " ORDER BY counted_on, citation_counts.id"
    )
    rows = connection.execute(sql, (json.dumps(list(ids)),))
    return {PaperId(paper_id): _make_count(*count) for paper_id, *count in rows}


def _make_count(citations: int, source: str, day: str) -> CitationCount:
    return CitationCount(citations, source, datetime.date.fromisoformat(day))


@dataclass(slots=True)
class _Row:
    """A row of the table, kept or (id None) to be inserted; days are texts, which sort as days do."""

    day: str
    citations: int
    row_id: int | None = None
    moved: bool = False


class _Recorder:
    """The counts of some papers per source, the newest last, and what becomes of them."""

    def __init__(self, connection: sqlite3.Connection, ids: Iterable[PaperId]) -> None:
        self._connection = connection
        self._known: dict[tuple[PaperId, str], list[_Row]] = {}
        sql = (
            "SELECT paper_id, source, counted_on, citations, id FROM citation_counts"
            f" WHERE paper_id IN (SELECT value FROM json_each(?)) {_NEWEST_LAST}"
        )
        for paper_id, source, *row in connection.execute(sql, (json.dumps(list(ids)),)):
            self._known.setdefault((paper_id, source), []).append(_Row(*row))

    def note(self, paper_id: PaperId, citations: int, source: str, day: datetime.date) -> None:
        """Take one count in."""
        rows = self._known.setdefault((paper_id, source), [])
        new = _Row(str(day), citations)
        newest = rows[-1] if rows else None
        if newest and newest.citations == citations:
            newest.moved = newest.moved or newest.day < new.day
            newest.day = max(newest.day, new.day)
        elif newest is None or newest.day <= new.day or not _is_among(new, rows):
            rows.append(new)
            rows.sort(key=_read_day)

    def write(self) -> None:
        """Insert what is new, and set the days that moved."""
        moved = [(row.day, row.row_id) for rows in self._known.values() for row in rows if row.moved and row.row_id]
        self._connection.executemany("UPDATE citation_counts SET counted_on = ? WHERE id = ?", moved)
        insert_rows(self._connection, "citation_counts", _COLUMNS, self._find_new())

    def _find_new(self) -> Iterator[tuple[PaperId, int, str, str]]:
        for (paper_id, source), rows in self._known.items():
            yield from ((paper_id, row.citations, source, row.day) for row in rows if row.row_id is None)


def _is_among(row: _Row, rows: Iterable[_Row]) -> bool:
    """Whether a count, older than the newest, was recorded before: an old page that is imported again."""
    return any((each.day, each.citations) == (row.day, row.citations) for each in rows)


def _read_day(row: _Row) -> str:
    return row.day
