"""What a change touched is told for every table with facts: the columns that moved, and rows that came or went."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.changes import Touched
from app.library import Library
from app.store.schema import JOURNALED
from app.store.writer import Writer

PAPER = {"paper_id": 3}
PLACE = {"import_id": 1, "position": 900, "title_key": "x", "code_badge": 0, "first_line": 1, "last_line": 1}
ROWS: dict[str, tuple[dict[str, Any], str, Any]] = {
    "papers": ({"title": "New", "citation_key": "new", "added_at": "2026-11-23T12:00:00+00:00"}, "venue", "ACL"),
    "authors": ({**PAPER, "position": 90, "family": "Chen"}, "given", "Weize"),
    "affiliations": ({**PAPER, "position": 90, "name": "thu"}, "name", "pku"),
    "repositories": ({"key": "github.com/a/b", "host": "github.com", "owner": "a", "name": "b"}, "name", "c"),
    "paper_repositories": ({**PAPER, "repository_id": 1, "position": 90, "url": "https://github.com"}, "ref", "main"),
    "imports": (
        {"text_hash": "x", "format": "bibtex", "name": "x", "captured_on": "2026-11-23", "imported_at": "x"},
        "name",
        "y",
    ),
    "researchers": ({"name": "Chen"}, "name", "Qian"),
    "profiles": ({"researcher_id": 1, "format": "scholar"}, "identifier", "x"),
    "profile_figures": (
        {"profile_id": 1, "import_id": 1, "captured_on": "x", "listed": 1, "listed_with_code": 1, "name": "x"},
        "h_index",
        7,
    ),
    "profile_papers": ({**PAPER, **PLACE, "profile_id": 1, "year_assumed": 0}, "gone_on", "2026-11-23"),
    "collections": ({"position": 1, "name": "Thesis"}, "name", "Reading"),
    "collection_papers": ({**PAPER, "collection_id": 1, "position": 1}, "position", 2),
    "tags": ({"key": "x", "name": "X", "position": 1}, "colour", "red"),
    "paper_tags": ({**PAPER, "tag_id": 1}, "tag_id", 2),
    "saved_searches": ({"position": 1, "name": "X", "text": "x"}, "text", "y"),
    "notes": ({**PAPER, "text": "x", "made_at": "x", "edited_at": "x"}, "text", "y"),
    "files": (
        {**PAPER, "name": "x", "kind": "linked", "path": "/x", "hash": "x", "size": 1, "added_at": "x"},
        "name",
        "y",
    ),
    "key_aliases": ({**PAPER, "citation_key": "old"}, "citation_key", "older"),
    "not_duplicates": ({**PAPER, "other_id": 4}, "other_id", 5),
    "citation_counts": ({**PAPER, "citations": 3, "source": "hand", "counted_on": "2026-11-23"}, "citations", 4),
    "edited_fields": ({**PAPER, "field": "title", "edited_on": "2026-11-23"}, "edited_on", "2026-11-24"),
    "web_links": ({**PAPER, "position": 1, "url": "https://x.org", "kind": "homepage"}, "kind", "demo"),
}


@pytest.fixture(autouse=True)
def ready(library_file: Path) -> None:
    """A collection and two tags, which the rows refer to."""
    with Library.open(library_file) as library:
        library.collections.create("First")
        library.tags.create("One")
        library.tags.create("Two")


def run(writer: Writer, sql: str, *values: Any) -> tuple[Touched, int]:
    with writer.change("Tried") as change:
        row_id = change.connection.execute(sql, values).lastrowid or 0
    return change.touched, row_id


@pytest.mark.parametrize("table", JOURNALED)
def test_every_table_tells_what_moved(writer: Writer, library: Library, table: str) -> None:
    row, column, value = ROWS[table]
    heard: list[Touched] = []
    library.subscribe(heard.append)
    sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
    inserted, row_id = run(writer, sql, *row.values())
    updated, _ = run(writer, f"UPDATE {table} SET {column} = ? WHERE id = ?", value, row_id)
    undone = writer.undo()
    writer.redo()
    deleted, _ = run(writer, f"DELETE FROM {table} WHERE id = ?", row_id)
    library.poll()
    for touched in (inserted, deleted, *heard):
        assert touched.moved(table)
        assert touched.moved(table, column)
    for touched in (updated, undone):
        assert touched.moved(table, column)
        assert touched.columns[table] - {"changed_by"} == {column}
        assert not touched.moved(table, "id", *(set(row) - {column}))
    of_paper = {"papers": row_id, **dict.fromkeys((each for each in ROWS if "paper_id" in ROWS[each][0]), 3)}.get(table)
    assert {paper for touched in (inserted, updated, undone, deleted) for paper in touched.papers} == (
        set() if of_paper is None else {of_paper}
    )
    assert len(heard) == 1


def test_every_table_is_tried() -> None:
    assert list(ROWS) == list(JOURNALED)
