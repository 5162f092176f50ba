"""Libraries of every version before this one: brought up to date with all that they hold, their history included."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from app.code import Repository, RepositoryLink, WebLink
from app.library import Library
from app.search_query import Everything
from app.store import derived, duplicate_pairs, schema, search_index
from app.values import PaperId, ResearcherId, Url

NEXT = {1: "organising_and_search", 2: "counts_and_edits", 3: "facts_for_figures", 4: "links_and_clones"}
"""By version, the migration that leads out of it."""

KEPT_DERIVED = 3
"""The first version whose derived tables are not made anew."""

WHEN = "2026-01-01T00:00:00+00:00"
LINKED = ("github.com/a/b", "github.com", "A", "b")
URL = "https://github.com/A/b/tree/dev"
LINK_TABLES = ("repositories", "paper_repositories")
LISTED = (1, 1, 1, 1, 4, "kept", 0, 1, 9, 0)
_LISTING_COLUMNS = (
    "id", "profile_id", "paper_id", "import_id", "position", "title_key", "code_badge", "first_line", "last_line",
    "year_assumed",
)  # fmt: skip

OldLibrary = Callable[[int], Library]


@pytest.fixture
def open_old(tmp_path: Path) -> OldLibrary:
    """Makes a library of a version, in which one paper was imported, then counted, and another deleted; opens it."""

    def make(version: int) -> Library:
        path = tmp_path / "old.db"
        with contextlib.closing(sqlite3.connect(path)) as connection:
            schema._migrations().apply(Database(connection), stop_before=NEXT[version])
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            _fill(connection)
            if version > 1:
                sizes = "SELECT sum(length(CAST(content AS BLOB))) FROM change_rows WHERE change_id = changes.id"
                connection.execute(f"UPDATE changes SET size = ({sizes})")
            if version >= KEPT_DERIVED:
                _derive(connection, version)
            connection.commit()
        return Library.open(path)

    return make


def _fill(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO researchers (name) VALUES ('Ada Lovelace')")
    connection.execute("INSERT INTO profiles (researcher_id, format) VALUES (1, 'profile')")
    connection.execute(
        "INSERT INTO imports (text_hash, format, name, captured_on, imported_at) VALUES ('','','','','')"
    )
    figures = "profile_id, import_id, captured_on, listed, listed_with_code, name, h_index"
    connection.execute(f"INSERT INTO profile_figures ({figures}) VALUES (1, 1, '2025-01-01', 1, 0, 'Ada Lovelace', 7)")
    for key, title in ((1, "Kept"), (2, "Deleted")):
        paper = (key, title, f"key{key}", WHEN, 1)
        connection.execute(
            "INSERT INTO papers (id, title, citation_key, added_at, changed_by) VALUES (?,?,?,?,?)", paper
        )
    connection.execute("UPDATE papers SET authors_truncated = 1")
    connection.execute("INSERT INTO authors (paper_id, position, family) VALUES (1, 1, 'Lovelace'), (1, 2, 'Babbage')")
    connection.execute("INSERT INTO repositories (key, host, owner, name) VALUES (?, ?, ?, ?)", LINKED)
    links = "paper_id, repository_id, position, url, ref"
    connection.execute(f"INSERT INTO paper_repositories ({links}) VALUES (1, 1, 1, ?, 'dev')", (URL,))
    marks = ", ".join("?" * len(LISTED))
    connection.execute(f"INSERT INTO profile_papers ({', '.join(_LISTING_COLUMNS)}) VALUES ({marks})", LISTED)
    written = ("papers", "imports", "researchers", "profiles", "profile_figures", "profile_papers", *LINK_TABLES)
    imported = [(table, "inserted", {"ranges": [[1, 1]]}) for table in written]
    _add_change(connection, "Imported", *imported, ("authors", "inserted", {"ranges": [[1, 2]]}))
    connection.execute("UPDATE papers SET citations = 74, changed_by = 2 WHERE id = 1")
    moved = {"columns": ["citations", "changed_by"], "rows": [[1, [None, 1], [74, 2]]]}
    _add_change(connection, "Counted", ("papers", "updated", moved))
    gone = _read_whole(connection, "papers", 2)
    connection.execute("DELETE FROM papers WHERE id = 2")
    _add_change(connection, "Deleted", ("papers", "deleted", gone))
    connection.execute("UPDATE library_state SET revision = 3")


def _derive(connection: sqlite3.Connection, version: int) -> None:
    """What follows from the paper that is there, as a version from 3 on made it."""
    keys = (1, "kept", "lovelace babbage", 74, 2)
    names = "paper_id, title_key, authors_key, citations, code"
    connection.execute(f"INSERT INTO paper_order ({names}) VALUES (?, ?, ?, ?, ?)", keys)
    if version > 3:
        connection.execute("UPDATE paper_order SET author_count = 2, authors_truncated = 1")
    search_index.refresh(connection, [1])
    duplicate_pairs.refresh(connection, [1])


def _read_whole(connection: sqlite3.Connection, table: str, key: int) -> dict[str, Any]:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,))
    return {"columns": [name for name, *_ in cursor.description], "rows": [list(row) for row in cursor]}


def _add_change(connection: sqlite3.Connection, label: str, *entries: tuple[str, str, dict[str, Any]]) -> None:
    key = connection.execute("INSERT INTO changes (label, made_at) VALUES (?, ?)", (label, WHEN)).lastrowid
    connection.execute("UPDATE changes SET revision = id")
    for table, kind, content in entries:
        sql = "INSERT INTO change_rows (change_id, table_name, kind, content) VALUES (?, ?, ?, ?)"
        connection.execute(sql, (key, table, kind, json.dumps(content)))
    paper = 2 if label == "Deleted" else 1
    sql = "INSERT INTO change_papers (change_id, first_paper, last_paper) VALUES (?, ?, ?)"
    connection.execute(sql, (key, paper, paper))


@pytest.mark.parametrize("version", NEXT)
def test_what_an_older_library_holds_stays(open_old: OldLibrary, version: int) -> None:
    with open_old(version) as library:
        assert library.count(Everything()) == 1
        paper = library.get_paper(PaperId(1))
        assert (paper.title, paper.citations) == ("Kept", 74)
        (researcher,) = library.researchers()
        (stated,) = library.profile_history(ResearcherId(researcher.id))
        assert (stated.reported.h_index, stated.reported.i10_index, stated.reported.interests) == (7, None, ())
        assert not [finding for finding in library.checks.run() if not finding.is_good]


@pytest.mark.parametrize("version", NEXT)
def test_an_older_library_knows_how_many_authors_its_papers_list(open_old: OldLibrary, version: int) -> None:
    with open_old(version) as library, contextlib.closing(sqlite3.connect(library.path)) as connection:
        counts = "SELECT author_count, authors_truncated FROM paper_order"
        assert connection.execute(counts).fetchall() == [(2, 1)]
        library.set_fields(PaperId(1), {"authors": "Ada Lovelace"})
        assert connection.execute(counts).fetchall() == [(1, 1)]
        library.papers.trash([PaperId(1)])
        assert connection.execute(counts.replace("paper_order", "trash_order")).fetchall() == [(1, 1)]


def test_papers_in_the_trash_of_an_older_library_know_how_many_authors_they_list() -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        schema._migrations().apply(Database(connection), stop_before=NEXT[KEPT_DERIVED])
        _fill(connection)
        connection.execute("INSERT INTO trash_order (paper_id, title_key, code) VALUES (1, 'kept', 0)")
        connection.commit()
        schema._migrations().apply(Database(connection))
        found = connection.execute("SELECT author_count, authors_truncated FROM trash_order").fetchall()
        assert found == [(2, 1)]


@pytest.mark.parametrize("version", NEXT)
def test_the_links_of_an_older_library_are_linked_and_noted_on(open_old: OldLibrary, version: int) -> None:
    with open_old(version) as library:
        (link,) = library.get_paper(PaperId(1)).repositories
        assert link == RepositoryLink(Repository("github.com", "A", "b"), Url(URL), "dev")
        assert library.get_paper(PaperId(1)).web_links == ()
        library.repositories.note_run(PaperId(1), link, "", "`make`")
        library.repositories.add_link(PaperId(1), "https://example.org")
        paper = library.get_paper(PaperId(1))
        assert (paper.repositories[0].how_run, paper.web_links) == ("`make`", (WebLink(Url("https://example.org")),))
        for _ in range(5):
            library.undo()
        assert library.repositories.all() == ()
        for _ in range(5):
            library.redo()
        assert library.get_paper(PaperId(1)) == paper
        assert not [finding for finding in library.checks.run() if not finding.is_good]


@pytest.mark.parametrize("version", [each for each in NEXT if each >= KEPT_DERIVED])
def test_what_follows_from_papers_is_not_made_anew(
    open_old: OldLibrary, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "rebuild", None)
    with open_old(version) as library:
        assert library.count(Everything()) == 1


@pytest.mark.parametrize("version", NEXT)
def test_the_history_of_an_older_library_can_still_be_undone_and_redone(open_old: OldLibrary, version: int) -> None:
    with open_old(version) as library:
        library.undo()
        assert library.get_paper(PaperId(2)).title == "Deleted"
        library.undo()
        assert library.get_paper(PaperId(1)).citations is None
        library.undo()
        assert library.count(Everything()) == 1
        for _ in range(3):
            library.redo()
        assert (library.get_paper(PaperId(1)).citations, library.count(Everything())) == (74, 1)
        assert not [finding for finding in library.checks.run() if not finding.is_good]


@pytest.mark.parametrize("version", NEXT)
def test_what_is_made_in_an_older_library_now_can_be_undone_too(open_old: OldLibrary, version: int) -> None:
    with open_old(version) as library:
        library.set_fields(PaperId(1), {"citations": "75", "title": "Edited"})
        library.undo()
        library.undo()
        assert (library.get_paper(PaperId(1)).title, library.count(Everything())) == ("Kept", 2)
