"""The way to a library file that the facade and its parts share: reading, changing, and telling what was touched."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.changes import Touched
from app.frozen import replace
from app.store import history, state
from app.store.connections import fold_in_log, open_reader, translate_errors
from app.store.kept_orders import KeptOrders
from app.store.schema import RECORDED

if TYPE_CHECKING:
    from app.store.writer import ChangeInProgress, Writer

_CLONES = {table: frozenset("*") for table in RECORDED}

DEFAULT_PATIENCE = 5.0
"""Seconds that a change waits for another writer."""

WORKER_PATIENCE = 60.0
"""Seconds that a change in a worker thread waits for another writer."""


def _never() -> bool:
    return False


class Access:
    """A library file that is open in one thread: a connection that reads, one that writes, and who is told.

    The one that writes is made when something is written first: most workers only read, and so does the start.

    Attributes:
        path: the file.
        patience: seconds that a change waits for another writer.
        kept_orders: orders of all papers, shared with the workers of this library.
        is_worker: another one has the file open for longer.
        progress: hears how far a change is, as ``Writer.progress`` does.
    """

    def __init__(self, path: Path, patience: float, on_wait: Callable[[], None]) -> None:
        self.path = path
        self.patience = patience
        self._listeners: list[Callable[[Touched], None]] = []
        self.is_worker = False
        self.progress: Callable[[int, int], None] | None = None
        self._on_wait = on_wait
        self._is_stopped = False
        self._reader = open_reader(path)
        self.kept_orders = KeptOrders()
        self._seen_version = state.read_data_version(self._reader)
        self._seen_revision = self.revision
        self._seen_clones = state.read_clones_revision(self._reader)

    def close(self) -> None:
        """Close the file; a change under way never happened."""
        self._reader.close()
        if "writer" in self.__dict__:
            self.writer.close()
        elif not self.is_worker:
            fold_in_log(self.path)

    @cached_property
    def writer(self) -> Writer:
        """Makes changes; ``change`` is the way to use it that tells the subscribers.

        Raises:
            LibraryError: the file cannot be opened for writing.
        """
        from app.store.writer import Writer

        writer = Writer(self.path, self.patience, self._on_wait)
        writer.progress = self.progress
        self.__dict__["writer"] = writer  # before the look, so that ``interrupt`` finds one of the two
        if self._is_stopped:
            writer.interrupt()
        return writer

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection that reads; SQLite's errors come out in words."""
        with translate_errors(self.path):
            yield self._reader

    @contextlib.contextmanager
    def change(self, label: str) -> Iterator[ChangeInProgress]:
        """One undoable step: committed when the block ends, and told to the subscribers; gone if the block raises.

        Raises:
            LibraryBusy: another writer kept the library for longer than the patience.
            LibraryError: SQLite could not write.
        """
        with self.writer.change(label) as change:
            yield change
        self.announce(change.touched)

    @contextlib.contextmanager
    def recording(self, cancelled: Callable[[], bool] = _never) -> Iterator[sqlite3.Connection]:
        """Write what is known of clones, which no change covers; told to the subscribers when the block ends.

        The library that this is a worker of hears of it when it polls, as other processes do.

        Args:
            cancelled: asked while another writer is being waited for.

        Raises:
            Cancelled: ``cancelled`` said so before anything was written.
            LibraryBusy: another writer kept the library for longer than the patience.
            LibraryError: SQLite could not write.
        """
        with self.writer.recording(cancelled) as connection:
            yield connection
        now = state.read_clones_revision(self._reader)
        if now > self._seen_clones:
            self._seen_clones = now
            self._tell(Touched(columns=_CLONES, revision=self._seen_revision))

    def interrupt(self) -> None:
        """Stop what is being read or changed, and change nothing any more; may be called from another thread."""
        self._is_stopped = True
        self._reader.interrupt()
        if "writer" in self.__dict__:
            self.writer.interrupt()

    def subscribe(self, listener: Callable[[Touched], None]) -> None:
        """Call ``listener`` after each commit, in the thread of this object."""
        self._listeners.append(listener)

    def announce(self, touched: Touched) -> Touched:
        """Tell the subscribers what this library, or a worker of it, touched."""
        if touched:
            if touched.change:  # else poll tells what came between
                self._seen_revision += touched.revision == self._seen_revision + 1
            self._tell(touched)
        return touched

    def poll(self) -> None:
        """Tell the subscribers what other processes changed since this was last called, if anything."""
        version = state.read_data_version(self._reader)
        if version == self._seen_version:
            return
        self._seen_version = version
        with self.reading() as reader:
            now = state.read_revision(reader)
            touched = history.get_touched_since(reader, self._seen_revision, now)
            clones = state.read_clones_revision(reader)
        self._seen_revision = now
        if clones != self._seen_clones:
            self._seen_clones = clones
            touched = replace(touched, columns={**touched.columns, **_CLONES})
        if touched:
            self._tell(touched)

    @property
    def revision(self) -> int:
        """One more with every change, by anyone."""
        return state.read_revision(self._reader)

    def _tell(self, touched: Touched) -> None:
        for listener in self._listeners:
            listener(touched)
