"""What each change did to one paper, read from the journal without reading the rest of the change.

The journal keeps new rows as ranges of ids alone.  So the changes are walked from the newest to the oldest, beside the
rows of the paper as they stood then: what a change inserted is among them, and what it deleted is put back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from app.changes import Change
from app.store.history import get_history
from app.store.journal import Entry
from app.values import ChangeId, PaperId

Values = dict[str, Any]
"""A row: its columns' names and what stands in them."""

_PARTS = (
    "authors", "affiliations", "paper_repositories", "web_links", "profile_papers", "collection_papers", "paper_tags",
    "notes", "files", "key_aliases", "not_duplicates",
)  # fmt: skip
"""The tables whose rows speak of one paper, by ``paper_id``."""

_CALLED = {
    "paper_tags": ("tags", "tag_id", "SELECT name FROM tags WHERE id = ?"),
    "collection_papers": ("collections", "collection_id", "SELECT name FROM collections WHERE id = ?"),
    "not_duplicates": ("papers", "other_id", "SELECT title FROM papers WHERE id = ?"),
    "profile_papers": (
        "profiles",
        "profile_id",
        "SELECT name FROM profiles JOIN researchers ON researchers.id = researcher_id WHERE profiles.id = ?",
    ),
}
"""What rows of a table are about beside the paper: its table, the column that says which, and how it is called."""

_PART_NAMES = ", ".join(f"'{table}'" for table in _PARTS)
_ENTRIES = f"""
SELECT change_id, table_name, kind, content FROM change_rows
WHERE change_id IN (SELECT value FROM json_each(:changes)) AND (
    kind = 'inserted'
    OR table_name = 'papers' AND kind <> 'image' AND instr(content, :own) > 0
    OR table_name IN ({_PART_NAMES})
        AND (kind = 'updated' OR instr(content, :among) > 0 OR instr(content, :at_end) > 0)
    OR table_name IN ('tags', 'collections') AND kind = 'deleted'
)
"""
"""Only the pieces that may hold a row of the paper leave SQLite: a change of 100,000 papers has hundreds of them."""

_DELETED_PAPERS = """
SELECT content FROM change_rows
WHERE change_id = ? AND kind = 'deleted' AND table_name = 'papers' AND instr(content, ?) > 0
"""


@dataclass(frozen=True, slots=True)
class PartMove:
    """A row of a table that speaks of the paper, before and after a change; None where it was not there.

    Attributes:
        called: the name of what the row ties the paper to (a tag, a collection, a person's page), before and
            after, as far as it is known.
    """

    table: str
    before: Values | None
    after: Values | None
    called: tuple[str, str] = ("", "")


@dataclass(slots=True)
class PaperStep:
    """What one change did to one paper.

    Attributes:
        came, went: the paper itself was made, or deleted.
        moved: per column of ``papers``, what stood in it before and after.
        parts: its rows in other tables.
        merged: the titles of the papers that were merged into it.
    """

    change: Change
    came: bool = False
    went: bool = False
    moved: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    parts: list[PartMove] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)


def get_paper_steps(connection: sqlite3.Connection, paper_id: PaperId, limit: int) -> list[PaperStep]:
    """What the newest changes of a paper did to it, newest first; an undone one is told as what it had done."""
    changes = get_history(connection, paper_id, limit)
    return _Walk(connection, paper_id, [change.id for change in changes]).trace(changes)


class _Walk:
    """The way back through changes of one paper, newest first, beside its rows as they stood after each."""

    def __init__(self, connection: sqlite3.Connection, paper_id: PaperId, changes: list[ChangeId]) -> None:
        self._connection = connection
        self._paper_id = paper_id
        self._entries = self._read_entries(changes)
        self._rows = {table: self._read_rows(table) for table in _PARTS}
        self._names: dict[tuple[str, int], str] = {}

    def trace(self, changes: Iterable[Change]) -> list[PaperStep]:
        """What each of these changes did; to be asked once, since it walks."""
        self._note_names()
        return [self._trace(change) for change in changes]

    def _read_entries(self, changes: list[ChangeId]) -> dict[ChangeId, list[Entry]]:
        entries: dict[ChangeId, list[Entry]] = {change_id: [] for change_id in changes}
        key = self._paper_id
        values = {
            "changes": json.dumps(changes),
            "own": f"[{key}, ",
            "among": f", {key}, ",
            "at_end": f", {key}]",
        }
        for change_id, table, kind, content in self._connection.execute(_ENTRIES, values):
            entries[change_id].append(Entry(table, kind, json.loads(content)))
        return entries

    def _read_rows(self, table: str) -> dict[int, Values]:
        """The rows of the paper as they are now, and those that an undone change had made."""
        cursor = self._connection.execute(f"SELECT * FROM {table} WHERE paper_id = ?", (self._paper_id,))
        names = [name for name, *_ in cursor.description]
        rows = {row[0]: dict(zip(names, row, strict=True)) for row in cursor}
        for entries in self._entries.values():
            images = (entry for entry in entries if (entry.table, entry.kind) == (table, "image"))
            rows |= {row["id"]: row for entry in images for row in self._own_rows(entry)}
        return rows

    def _own_rows(self, entry: Entry) -> Iterator[Values]:
        return (row for row in _whole_rows(entry) if row["paper_id"] == self._paper_id)

    def _note_names(self) -> None:
        """What those tags and collections were called that went together with the paper's having them."""
        for entry in (entry for entries in self._entries.values() for entry in entries):
            if entry.kind == "deleted" and entry.table in ("tags", "collections"):
                self._names |= {(entry.table, row["id"]): row["name"] for row in _whole_rows(entry)}

    def _trace(self, change: Change) -> PaperStep:
        step = PaperStep(change)
        for entry in sorted(self._entries[change.id], key=lambda entry: entry.kind == "deleted"):
            if entry.table == "papers":
                _trace_paper(step, entry, self._paper_id)
            elif entry.table in self._rows and entry.kind != "image":
                self._trace_part(step, entry)
        aliases = [part.after["citation_key"] for part in step.parts if part.table == "key_aliases" and part.after]
        step.merged = [title for key in aliases for title in self._find_merged(change.id, key)]
        return step

    def _trace_part(self, step: PaperStep, entry: Entry) -> None:
        rows = self._rows[entry.table]
        for before, after in list(self._find_moves(entry)):
            called = (self._call(entry.table, before), self._call(entry.table, after))
            step.parts.append(PartMove(entry.table, before, after, called))
            if after and not step.change.undone:  # else the rows are already those before the change
                rows.pop(after["id"])
            if before and not step.change.undone:
                rows[before["id"]] = before

    def _find_moves(self, entry: Entry) -> Iterator[tuple[Values | None, Values | None]]:
        """The rows of the paper that an entry speaks of, before and after."""
        rows = self._rows[entry.table]
        if entry.kind == "inserted":
            yield from ((None, row) for row in rows.values() if _is_in_ranges(row["id"], entry))
        elif entry.kind == "deleted":
            yield from ((row, None) for row in self._own_rows(entry))
        else:
            names = entry.content["columns"]
            for row_id, before, after in entry.content["rows"]:
                if row := rows.get(row_id):
                    yield self._own(row, names, before), self._own(row, names, after)

    def _own(self, row: Values, names: list[str], values: list[Any]) -> Values | None:
        """A row with these columns set to these values; None if it is then another paper's."""
        changed = row | dict(zip(names, values, strict=True))
        return changed if changed["paper_id"] == self._paper_id else None

    def _call(self, table: str, row: Values | None) -> str:
        """The name of what a row ties the paper to; "" if it ties it to nothing, or to what is gone."""
        if row is None or table not in _CALLED:
            return ""
        other, column, sql = _CALLED[table]
        key = (other, row[column])
        if key not in self._names:
            found = self._connection.execute(sql, (row[column],)).fetchone()
            self._names[key] = found[0] if found else ""
        return self._names[key]

    def _find_merged(self, change_id: ChangeId, citation_key: str) -> list[str]:
        """The title of the paper of this key, if the change deleted it: a merge keeps the key as an alias."""
        quoted = json.dumps(citation_key, ensure_ascii=False)
        pieces = self._connection.execute(_DELETED_PAPERS, (change_id, quoted))
        rows = (row for (content,) in pieces for row in _whole_rows(Entry("papers", "deleted", json.loads(content))))
        return [row["title"] for row in rows if row["citation_key"] == citation_key]


def _trace_paper(step: PaperStep, entry: Entry, paper_id: PaperId) -> None:
    if entry.kind == "inserted":
        step.came = step.came or _is_in_ranges(paper_id, entry)
    elif entry.kind == "deleted":
        step.went = step.went or any(row[0] == paper_id for row in entry.content["rows"])
    else:
        for _, before, after in (row for row in entry.content["rows"] if row[0] == paper_id):
            step.moved |= dict(zip(entry.content["columns"], zip(before, after, strict=True), strict=True))


def _whole_rows(entry: Entry) -> Iterator[Values]:
    names = entry.content["columns"]
    return (dict(zip(names, row, strict=True)) for row in entry.content["rows"])


def _is_in_ranges(row_id: int, entry: Entry) -> bool:
    return any(first <= row_id <= last for first, last in entry.content["ranges"])
