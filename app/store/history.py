"""The changes of a library, read: what can be undone and redone, and what happened to a paper."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Sequence

from app.changes import Change, HistorySize, Touched
from app.errors import Declined
from app.settings import read_history_budget
from app.store import history_budget
from app.store.change_rows import find_standing, make_change
from app.store.schema import JOURNALED, RECORDED
from app.values import ChangeId, PaperId

_COLUMNS = "changes.id, label, made_at, undone"


def get_history(connection: sqlite3.Connection, paper_id: PaperId | None, limit: int) -> tuple[Change, ...]:
    """The changes of the library, or of one paper, newest first."""
    touching = "id IN (SELECT change_id FROM change_papers WHERE first_paper <= :paper AND last_paper >= :paper)"
    condition = "TRUE" if paper_id is None else touching
    sql = f"SELECT {_COLUMNS} FROM changes WHERE {condition} ORDER BY id DESC LIMIT :limit"
    return tuple(make_change(row) for row in connection.execute(sql, {"paper": paper_id, "limit": limit}))


def count_touched(connection: sqlite3.Connection, change_id: ChangeId) -> int:
    """How many papers a change touched."""
    sql = "SELECT coalesce(sum(last_paper - first_paper + 1), 0) FROM change_papers WHERE change_id = ?"
    count: int = connection.execute(sql, (change_id,)).fetchone()[0]
    return count


def find_changes(
    connection: sqlite3.Connection, words: Sequence[str], before: ChangeId | None, limit: int
) -> tuple[Change, ...]:
    """The changes whose label holds all of some words, whatever their case, newest first; those older than one."""
    condition = "TRUE" if before is None else "id < :before"
    rows = connection.execute(f"SELECT {_COLUMNS} FROM changes WHERE {condition} ORDER BY id DESC", {"before": before})
    wanted = [word.casefold() for word in words]
    found = (row for row in rows if all(word in row[1].casefold() for word in wanted))
    return tuple(map(make_change, itertools.islice(found, limit)))


def get_papers(connection: sqlite3.Connection, change_id: ChangeId) -> tuple[PaperId, ...]:
    """The papers that a change touched and that are still there, those in the trash too, by id."""
    sql = (
        "SELECT DISTINCT papers.id FROM change_papers CROSS JOIN papers ON papers.id BETWEEN first_paper AND last_paper"
        " WHERE change_id = ? ORDER BY papers.id"
    )
    return tuple(PaperId(key) for (key,) in connection.execute(sql, (change_id,)))


def find_step_obstacle(connection: sqlite3.Connection, change_id: ChangeId) -> str | None:
    """Why a change cannot be taken back by a new one, in a sentence; None if it can."""
    from app.store.obstacle_texts import say
    from app.store.obstacles import find_obstacle
    from app.store.older_step import OlderStep

    try:
        find_standing(connection, change_id)
    except Declined as declined:
        return declined.what
    obstacle = find_obstacle(OlderStep(connection, change_id))
    return None if obstacle is None else say(connection, change_id, obstacle)


def get_size(connection: sqlite3.Connection) -> HistorySize:
    """How much of the history is kept."""
    steps = connection.execute("SELECT count(*) FROM changes").fetchone()[0]
    return HistorySize(steps, history_budget.read_size(connection), read_history_budget())


def get_touched_since(connection: sqlite3.Connection, seen: int, now: int) -> Touched:
    """What the changes from one revision to another touched, by whomever they were made, undone or redone.

    A change remembers only the last revision that it made; where others are missing (a change undone and then dropped),
    what they touched cannot be told any more, and the answer is everything.
    """
    from app.store.journal import KINDS, moved_columns, read_change_papers, read_entries

    found = connection.execute(
        "SELECT id, revision FROM changes WHERE revision > ? AND revision <= ?", (seen, now)
    ).fetchall()
    if len(found) != now - seen:
        return Touched(columns={table: frozenset("*") for table in (*JOURNALED, *RECORDED)}, revision=now)
    papers: set[PaperId] = set()
    columns: dict[str, frozenset[str]] = {}
    for change_id, _ in found:
        papers |= read_change_papers(connection, change_id)
        for table, names in moved_columns(read_entries(connection, change_id, *KINDS)).items():
            columns[table] = columns.get(table, frozenset()) | names
    return Touched(frozenset(papers), columns, revision=now)
