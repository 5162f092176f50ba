"""What stands in the way of taking an older change back, in words: what moved since, and which change moved it."""

from __future__ import annotations

import enum
import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from app.fields import FIELDS
from app.frozen import Frozen
from app.values import ChangeId


class Reason(enum.StrEnum):
    """Why a change cannot be taken back, as the sentence has it."""

    CHANGED = "changed since"
    GONE = "gone since"
    USED = "in use since"
    BACK = "there already"
    NOTHING = "nothing"


class Obstacle(Frozen):
    """One reason why a change cannot be taken back.

    Attributes:
        table, row_id: the row that it is about; 0 is any row of the table.
        columns: those of its columns that moved; none where the row as a whole is meant.
        by: table and id of the row by whose change it came, where that is another one.
    """

    reason: Reason
    table: str
    row_id: int
    columns: tuple[str, ...] = ()
    by: tuple[str, int] | None = None


_NOUNS = {
    "affiliations": "affiliations",
    "authors": "authors",
    "citation_counts": "count of citations",
    "collection_papers": "place in a collection",
    "collections": "collection",
    "edited_fields": "mark of an edit",
    "files": "file",
    "imports": "import",
    "key_aliases": "former citation key",
    "not_duplicates": "mark of papers that differ",
    "notes": "note",
    "paper_repositories": "link to code",
    "paper_tags": "tag",
    "papers": "paper",
    "profile_figures": "figures of a page",
    "profile_papers": "place on a page",
    "profiles": "page",
    "repositories": "repository",
    "researchers": "researcher",
    "saved_searches": "saved search",
    "tags": "tag",
    "web_links": "link",
}
"""What a row of each table is called in a sentence."""

_COLUMNS = {
    "authors_truncated": "mark of a cut author list",
    "code_badge": "mark of code",
    "trashed_at": "place in the trash",
}
"""The columns of ``papers`` that are no field."""

_LATER = """
SELECT label, kind, content FROM change_rows JOIN changes ON changes.id = change_id
WHERE change_id > ? AND undone = 0 AND table_name = ? AND kind <> 'image' ORDER BY change_rows.id DESC
"""


def say(connection: sqlite3.Connection, change_id: ChangeId, obstacle: Obstacle) -> str:
    """``Citations changed since: “Edited citations of ChatDev”.``; without the change where none is known."""
    if obstacle.reason is Reason.NOTHING:
        return "What it made is in use by now, and nothing else is left of it."
    noun = _find_noun(obstacle)
    table, row_id = obstacle.by or (obstacle.table, obstacle.row_id)
    label = next(_find_labels(connection, change_id, table, row_id, obstacle.columns), "")
    culprit = f": “{label}”" if label else ""
    return f"{noun[0].upper()}{noun[1:]} {obstacle.reason}{culprit}."


def _find_noun(obstacle: Obstacle) -> str:
    if obstacle.table == "papers" and obstacle.columns:
        column = obstacle.columns[0]
        return FIELDS[column].label if column in FIELDS else _COLUMNS.get(column, "paper")
    return _NOUNS[obstacle.table]


def _find_labels(
    connection: sqlite3.Connection, change_id: ChangeId, table: str, row_id: int, columns: Sequence[str]
) -> Iterator[str]:
    """The labels of the later changes that touched these columns of a row, newest first."""
    for label, kind, content in connection.execute(_LATER, (change_id, table)):
        if not row_id or _speaks_of(kind, json.loads(content), row_id, columns):
            yield label


def _speaks_of(kind: str, content: dict[str, Any], row_id: int, columns: Sequence[str]) -> bool:
    if kind == "inserted":
        return any(first <= row_id <= last for first, last in content["ranges"])
    others = kind == "updated" and columns and not set(columns) & set(content["columns"])
    return not others and any(row[0] == row_id for row in content["rows"])
