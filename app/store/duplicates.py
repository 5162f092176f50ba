"""The pairs of papers that may be the same, read; and those that a person said are different."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Sequence

from app.duplicates.verdicts import Pair, Verdict
from app.store.writer import ChangeInProgress
from app.values import PaperId


def get_pairs(connection: sqlite3.Connection, paper_id: PaperId | None = None) -> tuple[Pair, ...]:
    """All pairs, or those with one paper in them, by id."""
    sql = "SELECT paper_id, other_id, reason FROM duplicate_pairs"
    if paper_id is None:
        rows = connection.execute(f"{sql} ORDER BY 1, 2")
    else:
        sql = f"{sql} WHERE paper_id = ? UNION {sql} WHERE other_id = ? ORDER BY 1, 2"
        rows = connection.execute(sql, (paper_id, paper_id))
    return tuple(Pair(PaperId(one), PaperId(other), Verdict(reason)) for one, other, reason in rows)


def count_papers(connection: sqlite3.Connection) -> int:
    """How many papers may be the same as another one."""
    sql = "SELECT count(*) FROM (SELECT paper_id FROM duplicate_pairs UNION SELECT other_id FROM duplicate_pairs)"
    number: int = connection.execute(sql).fetchone()[0]
    return number


def tell_apart(change: ChangeInProgress, papers: Sequence[PaperId]) -> int:
    """Remember that any two of these papers are different; how many pairs that was news of."""
    return _tell(change, papers, itertools.combinations(sorted(papers), 2))


def tell_from(change: ChangeInProgress, paper_id: PaperId, others: Sequence[PaperId]) -> int:
    """Remember that a paper is none of some others; how many pairs that was news of."""
    pairs = ((min(paper_id, other), max(paper_id, other)) for other in sorted({*others} - {paper_id}))
    return _tell(change, [paper_id], pairs)


def _tell(change: ChangeInProgress, papers: Sequence[PaperId], pairs: Iterable[tuple[PaperId, PaperId]]) -> int:
    """Write pairs that are not known yet; each has one of the papers in it."""
    known = {
        frozenset(pair)
        for paper_id in papers
        for pair in change.connection.execute(
            "SELECT paper_id, other_id FROM not_duplicates WHERE paper_id = ? OR other_id = ?", (paper_id, paper_id)
        )
    }
    news = [pair for pair in pairs if frozenset(pair) not in known]
    change.connection.executemany("INSERT INTO not_duplicates (paper_id, other_id) VALUES (?, ?)", news)
    return len(news)
