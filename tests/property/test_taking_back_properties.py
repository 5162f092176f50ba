"""One older step taken back: the database without what that step did, or nothing at all where it does not apply."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Declined
from app.library import Library
from app.naming import fold_name
from app.store.collections import MOST_LEVELS
from app.store.schema import JOURNALED, make_empty
from app.values import ChangeId
from tests.property import importing_steps, keeping_steps, linking_steps, merging_steps, organising_steps
from tests.property.other_process import perform

Row = dict[str, Any]
Rows = dict[str, dict[int, Row]]
Step = dict[str, Any]

SHARED = {"repositories": [("paper_repositories", "repository_id")], "tags": [("paper_tags", "tag_id")]}
ONCE = {
    "papers": ["citation_key"],
    "authors": ["paper_id", "position"],
    "affiliations": ["paper_id", "position"],
    "repositories": ["key"],
    "paper_repositories": ["paper_id", "repository_id", "ref", "path"],
    "collection_papers": ["paper_id", "collection_id"],
    "tags": ["key"],
    "paper_tags": ["paper_id", "tag_id"],
    "files": ["paper_id", "hash", "kind"],
    "key_aliases": ["citation_key"],
    "not_duplicates": ["paper_id", "other_id"],
    "edited_fields": ["paper_id", "field"],
    "web_links": ["paper_id", "url"],
}
DERIVED = ("paper_order", "trash_order", "paper_search", "duplicate_keys", "duplicate_pairs")
KINDS = (
    *("add", "add", "edit", "edit", "edit", "delete", "replace", "swap keys", "undo", "redo"),
    *organising_steps.KINDS,
    *keeping_steps.KINDS,
    *merging_steps.KINDS,
    *importing_steps.KINDS,
    *linking_steps.KINDS,
)
NUMBERS = st.integers(0, 8)
STEPS = st.fixed_dictionaries({
    "kind": st.sampled_from(KINDS),
    "paper": NUMBERS,
    "other": NUMBERS,
    "name": NUMBERS,
    "seed": NUMBERS,
    "papers": st.integers(1, 2),
    "field": st.sampled_from(["citations", "venue", "authors", "affiliations", "title", "citation_key", "doi"]),
    "text": st.sampled_from(["74", "80", "Li, Anna", "key2023", ""]),
})  # fmt: skip
TAKING_BACK = st.fixed_dictionaries({"kind": st.just("take back"), "paper": NUMBERS})
BEGINNING = [
    {"kind": "add", "papers": 2, "seed": 4, "paper": 0, "other": 0},
    {"kind": "add", "papers": 1, "seed": 5, "paper": 0, "other": 0},
]


def read(path: Path) -> Rows:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: {row["id"]: dict(row) for row in connection.execute(f"SELECT * FROM {table}")} for table in JOURNALED
        }


def read_derived(path: Path) -> dict[str, list[Any]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in DERIVED}


def read_links() -> list[tuple[str, str, str]]:
    with contextlib.closing(make_empty()) as connection:
        keys = {table: connection.execute(f"PRAGMA foreign_key_list({table})").fetchall() for table in JOURNALED}
    return [(table, key[3], key[2]) for table, of_table in keys.items() for key in of_table]


LINKS = read_links()


def bare(row: Row | None) -> Row | None:
    """A row without the signature of the change that touched it last."""
    return None if row is None else {name: value for name, value in row.items() if name != "changed_by"}


def bare_all(rows: Rows) -> Rows:
    return {table: {key: bare(row) or {} for key, row in those.items()} for table, those in rows.items()}


def invert(before: Rows, after: Rows, now: Rows) -> Rows | None:
    """The database of now without what led from one to another; None where that is no longer as it was left."""
    wanted = {table: dict(rows) for table, rows in now.items()}
    moved = list(find_moved(before, after))
    if not all(still_holds(now[table].get(key), table, old, new) for table, key, old, new in moved):
        return None
    for table, key, old, new in moved:
        if old is not None:
            here = old if new is None else now[table][key]
            wanted[table][key] = here | {name: old[name] for name in old if new is None or old[name] != new[name]}
        elif table not in SHARED:
            del wanted[table][key]
    for table, key, old, new in moved:
        if table in SHARED and old is None and bare(now[table].get(key)) == new and not is_used(wanted, table, key):
            del wanted[table][key]
    return None if wanted == now else wanted


def find_moved(before: Rows, after: Rows) -> Iterator[tuple[str, int, Row | None, Row | None]]:
    """The rows that moved: table, id, and what they were before and after, without signatures."""
    for table in JOURNALED:
        for key in before[table].keys() | after[table].keys():
            old, new = bare(before[table].get(key)), bare(after[table].get(key))
            if old != new:
                yield table, key, old, new


def still_holds(here: Row | None, table: str, old: Row | None, new: Row | None) -> bool:
    if old is None:
        return table in SHARED or bare(here) == new
    if new is None or here is None:
        return here is new
    return all(here[name] == new[name] for name in old if old[name] != new[name])


def is_used(rows: Rows, table: str, key: int) -> bool:
    return any(row[column] == key for child, column in SHARED[table] for row in rows[child].values())


def fits(rows: Rows, before: Rows) -> bool:
    """Whether such a database can be: every row that is spoken of is there, and nothing stands where one alone may."""
    for table, column, parent in LINKS:
        if any(row[column] not in (None, *rows[parent]) for row in rows[table].values()):
            return False
    for table, columns in ONCE.items():
        if count_twins(rows[table], columns) > count_twins(before[table], columns):
            return False
    names = [(row["parent_id"], fold_name(row["name"])) for row in rows["collections"].values()]
    searches = [fold_name(row["name"]) for row in rows["saved_searches"].values()]
    if len(set(names)) < len(names) or len(set(searches)) < len(searches):
        return False
    return all(count_levels(rows["collections"], key) <= MOST_LEVELS for key in rows["collections"])


def count_twins(rows: dict[int, Row], columns: list[str]) -> int:
    """Rows too many: those that have a value in all columns, of which a link may name no branch and no path."""
    needed = [name for name in columns if name not in ("ref", "path")]
    keys = [tuple(row[name] for name in columns) for row in rows.values() if None not in [row[name] for name in needed]]
    return len(keys) - len(set(keys))


def count_levels(collections: dict[int, Row], key: int | None) -> int:
    levels = 0
    while key is not None and levels <= MOST_LEVELS:
        key, levels = collections[key]["parent_id"], levels + 1
    return levels


class Story:
    """A library, and what it was before and after each of its changes."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.moves: dict[ChangeId, tuple[Rows, Rows]] = {}

    def go_on(self, step: Step) -> None:
        before = read(self.library.path)
        if step["kind"] == "take back":
            changes = self.library.history()
            self.take_back(changes[step["paper"] % len(changes)].id, before)
        elif perform(self.library, step) == "changed" and step["kind"] not in ("undo", "redo"):
            self.note(before)

    def note(self, before: Rows) -> None:
        self.moves[self.library.history(limit=1)[0].id] = before, read(self.library.path)

    def take_back(self, change_id: ChangeId, now: Rows) -> None:
        undone = next(change.undone for change in self.library.history() if change.id == change_id)
        wanted = None if undone else invert(*self.moves[change_id], now)
        obstacle = self.library.find_step_obstacle(change_id)
        possible = wanted is not None and fits(wanted, now)
        assert (obstacle is None) == possible, obstacle
        derived, redoable = read_derived(self.library.path), self.library.next_redo()
        if wanted is None or obstacle is not None:
            with contextlib.suppress(Declined):
                raise AssertionError(self.library.undo_step(change_id))
            assert (read(self.library.path), self.library.next_redo()) == (now, redoable)
            return
        self.library.undo_step(change_id)
        self.note(now)
        after, derived_after = read(self.library.path), read_derived(self.library.path)
        assert bare_all(after) == bare_all(wanted)
        self.library.undo()
        assert (read(self.library.path), read_derived(self.library.path)) == (now, derived)
        self.library.redo()
        assert (read(self.library.path), read_derived(self.library.path)) == (after, derived_after)


@contextlib.contextmanager
def new_library() -> Iterator[Library]:
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.db") as library:
        yield library


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
@given(st.lists(st.one_of(STEPS, STEPS, TAKING_BACK), min_size=4, max_size=24))
def test_a_step_is_taken_back_alone_or_not_at_all(steps: list[Step]) -> None:
    with new_library() as library:
        story = Story(library)
        for step in [*BEGINNING, *steps]:
            story.go_on(step)
        now = read(library.path)
        for change in library.history():
            obstacle = library.find_step_obstacle(change.id)
            wanted = None if change.undone else invert(*story.moves[change.id], now)
            assert (obstacle is None) == (wanted is not None and fits(wanted, now)), (change, obstacle)
        assert [finding for finding in library.checks.run() if not finding.is_good] == []
