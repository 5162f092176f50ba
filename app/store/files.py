"""Files of papers: a row each; what is in them stands in the library's folder, or where the person keeps it."""

from __future__ import annotations

import datetime
import json
import sqlite3
from dataclasses import dataclass

from app.errors import NotFound
from app.papers import FileKind
from app.store.writer import ChangeInProgress
from app.values import FileId, PaperId

_COLUMNS = "id, paper_id, name, kind, path, hash, size, added_at"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A row of ``files``; ``path`` is relative to the library's folder where the kind is copied, else absolute."""

    id: FileId
    paper_id: PaperId
    name: str
    kind: FileKind
    path: str
    hash: str
    size: int
    added_at: datetime.datetime


def get_files(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[StoredFile, ...]:
    """The files of a paper, in the order in which they were added."""
    sql = f"SELECT {_COLUMNS} FROM files WHERE paper_id = ? ORDER BY id"
    return tuple(map(_make_file, connection.execute(sql, (paper_id,))))


def get_file(connection: sqlite3.Connection, file_id: FileId) -> StoredFile:
    """One file.

    Raises:
        NotFound: the library has no such file.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM files WHERE id = ?", (file_id,)).fetchone()
    if row is None:
        raise NotFound(f"The library has no file {file_id}.", "It may have been removed, or its paper.")
    return _make_file(row)


def find_twin(connection: sqlite3.Connection, paper_id: PaperId, content_hash: str) -> StoredFile | None:
    """The file of a paper that has this content; None if it has none."""
    return next((file for file in get_files(connection, paper_id) if file.hash == content_hash), None)


def find_holder(connection: sqlite3.Connection, content_hash: str) -> PaperId | None:
    """The paper that has a file of this content: one that is not in the trash, and of several the oldest."""
    sql = (
        "SELECT paper_id FROM files CROSS JOIN papers ON papers.id = paper_id WHERE hash = ?"
        " ORDER BY trashed_at IS NOT NULL, paper_id LIMIT 1"
    )
    row = connection.execute(sql, (content_hash,)).fetchone()
    return None if row is None else PaperId(row[0])


def add_file(
    change: ChangeInProgress,
    paper_id: PaperId,
    *,
    name: str,
    kind: FileKind,
    path: str,
    content_hash: str,
    size: int,
    added_at: datetime.datetime,
) -> FileId:
    """Write a new file of a paper."""
    sql = "INSERT INTO files (paper_id, name, kind, path, hash, size, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
    values = (paper_id, name, str(kind), path, content_hash, size, added_at.isoformat(timespec="seconds"))
    return FileId(change.connection.execute(sql, values).lastrowid or 0)


def set_name(change: ChangeInProgress, file_id: FileId, name: str) -> None:
    """Call a file something else."""
    change.connection.execute("UPDATE files SET name = ? WHERE id = ? AND name <> ?", (name, file_id, name))


def set_place(change: ChangeInProgress, file_id: FileId, *, path: str, content_hash: str, size: int) -> None:
    """Keep where a file is, and what is in it."""
    sql = "UPDATE files SET path = ?, hash = ?, size = ? WHERE id = ? AND (path, hash) <> (?1, ?2)"
    change.connection.execute(sql, (path, content_hash, size, file_id))


def remove_file(change: ChangeInProgress, file_id: FileId) -> None:
    """Take a file from its paper; what is in it stays where it is."""
    change.connection.execute("DELETE FROM files WHERE id = ?", (file_id,))


def find_wanted_hashes(connection: sqlite3.Connection) -> set[str]:
    """The hashes of all contents that a paper has, or that a step would give back when it is undone or redone."""
    wanted = {row[0] for row in connection.execute("SELECT DISTINCT hash FROM files WHERE kind = 'copied'")}
    sql = "SELECT kind, content FROM change_rows WHERE table_name = 'files' AND kind <> 'inserted'"
    for kind, content in connection.execute(sql):
        entry = json.loads(content)
        if "hash" in entry["columns"]:
            at = entry["columns"].index("hash")
            rows = (side for row in entry["rows"] for side in (row[1:] if kind == "updated" else [row]))
            wanted.update(row[at] for row in rows)
    return wanted


def _make_file(row: tuple[int, int, str, str, str, str, int, str]) -> StoredFile:
    file_id, paper_id, name, kind, path, content_hash, size, added_at = row
    added = datetime.datetime.fromisoformat(added_at)
    return StoredFile(FileId(file_id), PaperId(paper_id), name, FileKind(kind), path, content_hash, size, added)
