"""The one writing connection: changes made, taken back and made again, each in one transaction."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.changes import Touched
from app.errors import BugError, Cancelled, Declined, LibraryBusy
from app.settings import read_history_budget
from app.store import derived, history_budget, journal, replay
from app.store.capture import Capture, TableEffect
from app.store.change_rows import find_standing, make_change
from app.store.connections import open_writer, translate_errors
from app.store.pieces import pieces
from app.store.state import read_revision
from app.values import ChangeId, PaperId

_PAUSE = 0.02
_STEPS_A_LOOK = 1_000_000
"""Steps of SQLite's machine, some 20 ms of them, between two looks at whether a long statement is to be stopped."""


def _never() -> bool:
    return False


@dataclass(slots=True)
class ChangeInProgress:
    """A change while its rows are being written.

    Attributes:
        connection: write through it, and through no other.
        id: what ``papers.changed_by`` of new papers is to hold.
        label: may be set until the change ends.
        touched: what it touched; filled when the change is committed.
    """

    connection: sqlite3.Connection
    id: ChangeId
    label: str
    touched: Touched = field(default_factory=Touched)


class Writer:
    """Writes to a library file; belongs to the thread that made it.

    Args:
        patience: seconds to wait for another writer before LibraryBusy.
        on_wait: called once when a second of waiting has passed.
        budget: bytes that the history may take; asked at each change, since another window may set it.

    Attributes:
        progress: hears how far a change is, as a part of a whole: half of it is done once its rows are written and
            compared, which takes a few statements, and the rest paper by paper.
    """

    progress: Callable[[int, int], None] | None = None

    def __init__(
        self,
        path: Path,
        patience: float,
        on_wait: Callable[[], None] = lambda: None,
        budget: Callable[[], int] = read_history_budget,
    ) -> None:
        self._path = path
        self._budget = budget
        self._patience = patience
        self._on_wait = on_wait
        self._connection = open_writer(path)
        self._capture = Capture(self._connection)
        self._stopped = threading.Event()
        self._connection.set_progress_handler(self._stopped.is_set, _STEPS_A_LOOK)

    def close(self) -> None:
        """Close the connection; a change under way never happened."""
        self._connection.close()

    def interrupt(self) -> None:
        """Stop the change under way, and begin no other; may be called from another thread.

        The change never happened and raises Cancelled, unless its commit was done by then.
        """
        self._stopped.set()
        self._connection.interrupt()

    @contextlib.contextmanager
    def change(self, label: str, cancelled: Callable[[], bool] = _never) -> Iterator[ChangeInProgress]:
        """One undoable step; it is committed when the block ends, and never happened if the block raises.

        A change that changed nothing is dropped, and leaves what was undone before it to be redone.

        Args:
            cancelled: asked while another writer is being waited for.

        Raises:
            Cancelled: ``cancelled`` said so before the change began.
            LibraryBusy: another writer kept the library for longer than the patience.
            LibraryError: SQLite could not write.
        """
        with self._transaction(cancelled=cancelled):
            change = ChangeInProgress(self._connection, self._open_change(label), label)
            yield change
            change.touched = self._close_change(change)

    @contextlib.contextmanager
    def recording(self, cancelled: Callable[[], bool] = _never) -> Iterator[sqlite3.Connection]:
        """Write what no change covers, and so no undo: what is known of clones; a journaled table is refused.

        Args:
            cancelled: asked while another writer is being waited for.

        Raises:
            Cancelled: ``cancelled`` said so before anything was written.
            LibraryBusy: another writer kept the library for longer than the patience.
            LibraryError: SQLite could not write.
        """
        with self._transaction(cancelled=cancelled):
            self._capture.stop()
            before = self._connection.total_changes
            yield self._connection
            if self._connection.total_changes > before:
                self._connection.execute("UPDATE library_state SET clones_revision = clones_revision + 1")

    def undo(self, expected: ChangeId | None = None) -> Touched:
        """Take back the newest change that is not undone.

        Raises:
            Declined: there is none, it is not the expected one, or rows are no longer what it left.
        """
        return self._replay(expected, replay.UNDO, "SELECT max(id) FROM changes WHERE undone = 0", "undo")

    def redo(self, expected: ChangeId | None = None) -> Touched:
        """Make again the change that was undone last; raises as ``undo`` does."""
        return self._replay(expected, replay.REDO, "SELECT min(id) FROM changes WHERE undone = 1", "redo")

    def undo_step(self, change_id: ChangeId) -> Touched:
        """Take one older change back by a new change, where everything that it changed is still as it left it.

        Raises:
            Declined: it is not, or the change is undone already, or is kept no more; nothing was changed.
        """
        from app.store.obstacle_texts import say
        from app.store.obstacles import find_obstacle
        from app.store.older_step import OlderStep

        with self._transaction():
            taken_back = find_standing(self._connection, change_id)
            older = OlderStep(self._connection, change_id)
            obstacle = find_obstacle(older)
            if obstacle is not None:
                raise Declined(say(self._connection, change_id, obstacle), "Nothing was changed.")
            label = f"Took back: {taken_back.label}"
            change = ChangeInProgress(self._connection, self._open_change(label), label)
            replay.take_back(self._connection, older)
            effects = self._capture.stop()
            _check_reach(effects, replay.expected_ids(self._connection, change_id))
            self._capture.resume(effects)
            return self._close_change(change)

    @contextlib.contextmanager
    def _transaction(self, *, images: bool = True, cancelled: Callable[[], bool] = _never) -> Iterator[None]:
        self._begin(cancelled)
        try:
            with translate_errors(self._path):
                self._capture.start(images=images)
                yield
                if self._stopped.is_set():  # between two statements, where SQLite has nothing to interrupt
                    raise Cancelled
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._capture.abandon()
            failure, self._capture.failure = self._capture.failure, None
            if failure is not None and failure is not error:
                raise failure from error
            raise

    def _begin(self, cancelled: Callable[[], bool]) -> None:
        started = time.monotonic()
        told = False
        while True:
            if self._stopped.is_set():
                raise Cancelled
            try:
                with translate_errors(self._path):
                    self._connection.execute("BEGIN IMMEDIATE")
                return
            except LibraryBusy:
                waited = time.monotonic() - started
                if waited >= self._patience:
                    raise
                if waited >= 1 and not told:
                    self._on_wait()
                    told = True
                if cancelled():
                    raise Cancelled from None
                time.sleep(_PAUSE)

    def _open_change(self, label: str) -> ChangeId:
        sql = "INSERT INTO changes (label, made_at) VALUES (?, ?)"
        made_at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        row_id = self._connection.execute(sql, (label, made_at)).lastrowid
        if row_id is None:
            raise BugError("SQLite gave a new change no id.")
        return ChangeId(row_id)

    def _close_change(self, change: ChangeInProgress) -> Touched:
        effects = self._capture.stop()
        if next(journal.net_entries(self._connection, effects, self._capture.columns), None) is None:
            self._connection.execute("ROLLBACK")
            return Touched()
        self._capture.resume(effects)
        papers = journal.touched_papers(self._connection, effects, self._capture.columns)
        self._sign_papers(change.id, papers.ids())
        effects = self._capture.stop()
        entries = list(journal.net_entries(self._connection, effects, self._capture.columns))
        journal.write_entries(self._connection, change.id, entries)
        journal.write_change_papers(self._connection, change.id, papers)
        self._connection.execute("DELETE FROM changes WHERE undone = 1")
        self._connection.execute("UPDATE changes SET label = ? WHERE id = ?", (change.label, change.id))
        return self._finish(change.id, frozenset(map(PaperId, papers.ids())), journal.moved_columns(entries))

    def _sign_papers(self, change_id: ChangeId, papers: Iterator[int]) -> None:
        for ids in pieces(papers):
            marks = ", ".join("?" * len(ids))
            sql = f"UPDATE papers SET changed_by = ? WHERE id IN ({marks}) AND changed_by <> ?"
            self._connection.execute(sql, (change_id, *ids, change_id))

    def _replay(self, expected: ChangeId | None, step: replay.Step, find: str, verb: str) -> Touched:
        with self._transaction(images=False):
            change_id = self._connection.execute(find).fetchone()[0]
            if change_id is None:
                raise Declined(f"There is nothing to {verb}.")
            if expected is not None and change_id != expected:
                raise Declined(
                    f"Something else was changed since: the step to {verb} is another one now.",
                    "Look at it and try again.",
                )
            expected_ids = replay.expected_ids(self._connection, change_id)
            replay.replay(self._connection, self._capture, change_id, step)
            _check_reach(self._capture.stop(), expected_ids)
            self._connection.execute("UPDATE changes SET undone = ? WHERE id = ?", (not step.forward, change_id))
            papers = journal.read_change_papers(self._connection, change_id)
            moved = journal.moved_columns(journal.read_entries(self._connection, change_id, *journal.KINDS))
            return self._finish(change_id, papers, moved)

    def _finish(self, change_id: ChangeId, papers: frozenset[PaperId], moved: dict[str, frozenset[str]]) -> Touched:
        derived.refresh(self._connection, sorted(papers), moved, self._tell_progress(len(papers)))
        revision = self._raise_revision(change_id)
        history_budget.keep_within(self._connection, change_id, self._budget())
        sql = "SELECT id, label, made_at, undone FROM changes WHERE id = ?"
        change = make_change(self._connection.execute(sql, (change_id,)).fetchone())
        return Touched(papers, moved, change, revision)

    def _tell_progress(self, papers: int) -> Callable[[int], None]:
        progress = self.progress
        if progress is None:
            return lambda _: None
        return lambda done: progress(papers + done, 2 * papers)

    def _raise_revision(self, change_id: ChangeId) -> int:
        """One more; the change remembers it, so that other processes can tell what moved since they looked."""
        self._connection.execute("UPDATE library_state SET revision = revision + 1")
        revision = read_revision(self._connection)
        self._connection.execute("UPDATE changes SET revision = ? WHERE id = ?", (revision, change_id))
        return revision


def _check_reach(effects: Mapping[str, TableEffect], expected: Mapping[str, set[int]]) -> None:
    """See that a replay touched the rows that its change speaks of and no others.

    Raises:
        Declined: it took others along.
    """
    for table, effect in effects.items():
        if not expected[table].issuperset(effect.before) or not expected[table].issuperset(effect.inserted.ids()):
            raise Declined(
                f"This step no longer applies: other {table.replace('_', ' ')} depend on it.", "Nothing was changed."
            )
