"""What falls off a history that grows beyond its budget, and what never does."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.changes import Touched
from app.library import Library
from app.search_query import Everything
from app.settings import Settings
from app.store.writer import Writer
from app.values import PaperId

Query = Callable[..., list[tuple[Any, ...]]]
CHATDEV = PaperId(3)
MEASURED = "SELECT sum(length(CAST(content AS BLOB))) FROM change_rows"


@pytest.fixture
def edit(library_file: Path) -> Callable[[str, int], None]:
    """Give ChatDev another title, with so many bytes for the history."""

    def edit_title(title: str, budget: int) -> None:
        writer = Writer(library_file, patience=0, budget=lambda: budget)
        with contextlib.closing(writer), writer.change(f"Called it {title}") as change:
            change.connection.execute("UPDATE papers SET title = ? WHERE id = 3", (title,))

    return edit_title


def labels(query: Query) -> list[str]:
    return [label for (label,) in query("SELECT label FROM changes ORDER BY id")]


def test_a_change_is_measured_in_bytes_when_it_is_made_undone_and_redone(library: Library, query: Query) -> None:
    sizes = []
    library.set_fields(CHATDEV, {"title": "Ünïcode 王"})
    for step in (library.undo, library.undo, library.redo):
        assert query("SELECT sum(size) FROM changes") == query(MEASURED)
        assert query("SELECT history_size FROM library_state") == query(MEASURED)
        sizes += query(MEASURED)
        step()
    assert sizes[2] > sizes[1]  # the images of an import that was undone
    library.set_fields(CHATDEV, {"title": "Another"})  # which drops what was undone
    assert query("SELECT history_size FROM library_state") == query(MEASURED)


def test_the_oldest_fall_off_and_the_newest_never(edit: Callable[[str, int], None], query: Query) -> None:
    edit("A" * 1000, 10_000)
    edit("B" * 1000, 10_000)
    edit("C" * 1000, 10_000)
    assert len(labels(query)) == 4
    edit("D", 5_400)
    assert [label[10] for label in labels(query)] == ["B", "C", "D"]
    edit("E", 0)
    assert [label[10] for label in labels(query)] == ["E"]
    assert query("SELECT DISTINCT change_id FROM change_rows") == query("SELECT DISTINCT change_id FROM change_papers")
    assert query("SELECT history_size FROM library_state") == query(MEASURED)


def test_what_is_kept_is_undone_and_redone_as_ever(library_file: Path) -> None:
    Settings().set("history_megabytes", 0.0005)
    with Library.open(library_file) as library:
        for count in range(20):
            library.set_fields(CHATDEV, {"title": str(count)})
        kept = library.history()
        assert 2 < len(kept) < 20
        for count in range(18, 18 - len(kept), -1):
            library.undo()
            assert library.get_paper(CHATDEV).title == str(count)
        assert library.next_undo() is None
        for count in range(19 - len(kept) + 1, 20):
            library.redo()
            assert library.get_paper(CHATDEV).title == str(count)


def test_undoing_what_is_large_lets_the_far_end_of_redo_go(library_file: Path, query: Query) -> None:
    with Library.open(library_file) as library:
        library.set_fields(CHATDEV, {"citations": "74"})
        library.undo()
        Settings().set("history_megabytes", 0.001)
        library.undo()
        assert labels(query) == ["Imported 38 papers from a page of Weize Chen"]
        library.redo()
        assert library.count(Everything()) == 38
        assert library.next_redo() is None


def test_other_windows_hear_of_a_change_though_it_fell_off(library: Library, library_file: Path) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    Settings().set("history_megabytes", 0)
    with Library.open(library_file) as other:
        other.set_fields(CHATDEV, {"citations": "74"})
        other.set_fields(PaperId(4), {"citations": "75"})
    library.poll()
    assert heard[0].moved("papers", "citations")
