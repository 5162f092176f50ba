"""The library: everything a person can do, in one place, for the window, the command line and the tests."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.changes import Change, Touched
from app.errors import LibraryError
from app.latex import to_readable
from app.metrics import Counted, LiveFigures
from app.papers import Paper, PaperRow, PaperSource, Profile, Repository, Researcher
from app.search_query import Order, Query
from app.store import history, id_lists, papers, profiles, state
from app.store.connections import open_reader, translate_errors
from app.store.journal import pieces
from app.store.schema import bring_up_to_date
from app.store.writer import Writer
from app.values import ChangeId, PaperId, ResearcherId

if TYPE_CHECKING:
    from app.fields import Field
    from app.importing.applying import ImportOutcome
    from app.importing.plan import ImportPlan
    from app.importing.source_text import SourceText

DEFAULT_PATIENCE = 5.0
"""Seconds that a change waits for another writer."""

WORKER_PATIENCE = 60.0
"""Seconds that a change in a worker thread waits for another writer."""

_SHORT_TITLE = 60


def _ignore_progress(done: int, total: int) -> None:
    """Nobody watches."""


class Library:
    """A library file, open in one thread; ``worker`` gives another thread its own.

    Whatever changes it does so in one transaction, is journaled, and tells every subscriber what was touched, after the
    commit.  Reading holds no lock.

    Attributes:
        path: the file.
    """

    def __init__(
        self, path: Path, *, patience: float = DEFAULT_PATIENCE, on_wait: Callable[[], None] = lambda: None
    ) -> None:
        self.path = path
        self._patience = patience
        self._listeners: list[Callable[[Touched], None]] = []
        self._reader = open_reader(path)
        self._writer = Writer(path, patience, on_wait)
        self._seen_version = state.read_data_version(self._reader)
        self._seen_revision = self.revision

    @classmethod
    def open(
        cls, path: Path, *, patience: float = DEFAULT_PATIENCE, on_wait: Callable[[], None] = lambda: None
    ) -> Library:
        """Open a library file; it is made if there is none, and brought up to date if it is older.

        Raises:
            LibraryError: it cannot be opened, is no library, or was made by a newer Refshelf; it is left as it was.
        """
        try:
            with translate_errors(path):
                bring_up_to_date(path)
        except OSError as error:
            raise LibraryError(
                f"{path} cannot be opened: {error.strerror or error}.", "Check the folder and its permissions."
            ) from error
        return cls(path, patience=patience, on_wait=on_wait)

    def close(self) -> None:
        """Close the file; a change under way never happened."""
        self._reader.close()
        self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextlib.contextmanager
    def worker(self) -> Iterator[Library]:
        """The same file on connections of its own, for the thread that calls this; ``announce`` what it touched.

        Off the GUI thread nobody is kept waiting, so it has more patience with other writers.
        """
        with Library(self.path, patience=max(self._patience, WORKER_PATIENCE)) as library:
            yield library

    # What changed

    def subscribe(self, listener: Callable[[Touched], None]) -> None:
        """Call ``listener`` after each commit, in the thread of this object."""
        self._listeners.append(listener)

    def announce(self, touched: Touched) -> None:
        """Tell the subscribers what a worker of this library touched."""
        if touched:
            self._seen_revision += touched.revision == self._seen_revision + 1  # else poll tells what came between
            self._tell(touched)

    def poll(self) -> None:
        """Tell the subscribers what other processes changed since this was last called, if anything."""
        version = state.read_data_version(self._reader)
        if version == self._seen_version:
            return
        self._seen_version = version
        with self._reading() as reader:
            now = state.read_revision(reader)
            touched = history.get_touched_since(reader, self._seen_revision, now)
        self._seen_revision = now
        if touched:
            self._tell(touched)

    @property
    def revision(self) -> int:
        """One more with every change, by anyone."""
        return state.read_revision(self._reader)

    # Reading

    def paper_ids(self, query: Query, order: Order) -> array[int]:
        """The ids of the papers that match, in order."""
        with self._reading() as reader:
            return id_lists.read_ids(reader, query, order)

    def count(self, query: Query) -> int:
        """How many papers match."""
        with self._reading() as reader:
            return id_lists.count(reader, query)

    def rows(self, ids: Sequence[PaperId], query: Query) -> dict[PaperId, PaperRow]:
        """The table rows of some papers, by id; those that are gone are left out."""
        with self._reading() as reader:
            return papers.get_rows(reader, ids, id_lists.read_positions(reader, query, ids))

    def get_paper(self, paper_id: PaperId) -> Paper:
        """One paper, whole.

        Raises:
            NotFound: the library has no such paper.
        """
        with self._reading() as reader:
            return papers.get_paper(reader, paper_id)

    def sources(self, paper_id: PaperId) -> tuple[PaperSource, ...]:
        """The pages that list a paper."""
        with self._reading() as reader:
            return profiles.get_sources(reader, paper_id)

    def papers_sharing(self, repository: Repository) -> int:
        """How many papers link a repository."""
        with self._reading() as reader:
            return papers.count_linking(reader, repository)

    def researchers(self) -> tuple[Researcher, ...]:
        """Everyone with a page, by name."""
        with self._reading() as reader:
            return profiles.get_researchers(reader)

    def profile(self, researcher_id: ResearcherId) -> Profile | None:
        """The page of a researcher that was captured last."""
        with self._reading() as reader:
            return profiles.get_profile(reader, researcher_id)

    def repository_count(self, query: Query) -> int:
        """How many different repositories the papers that match link."""
        with self._reading() as reader:
            return id_lists.count_repositories(reader, query)

    def live_figures(self, query: Query) -> LiveFigures:
        """The figures of the papers that match, kept current by ``refresh(touched.papers)``."""
        return LiveFigures(lambda ids: self._counted(query, ids))

    # Editing

    def set_fields(self, paper_id: PaperId, texts: Mapping[str, str]) -> Touched:
        """Set fields of a paper from what a person typed, all of them or none.

        Raises:
            InvalidValue: a text cannot be such a value; nothing is stored.
            NotFound: there is no such paper.
            KnownError: there is no such field.
        """
        from app.fields import get_field, parse_value  # noqa: PLC0415 - the start of the program edits nothing

        parsed = {get_field(name): parse_value(get_field(name), text) for name, text in texts.items()}
        before = self.get_paper(paper_id)
        edits = {field: value for field, value in parsed.items() if getattr(before, field.name) != value}
        with self._writer.change(_edit_label(edits, before)) as change:
            for field, value in edits.items():
                papers.set_value(change, paper_id, field.name, value)
        return self._told(change.touched)

    # History

    def next_undo(self) -> Change | None:
        """The change that ``undo`` would take back."""
        with self._reading() as reader:
            return history.find_next_undo(reader)

    def next_redo(self) -> Change | None:
        """The change that ``redo`` would make again."""
        with self._reading() as reader:
            return history.find_next_redo(reader)

    def undo(self, expected: ChangeId | None = None) -> Touched:
        """Take back the newest change; ``expected`` is the one that the person saw.

        Raises:
            Declined: there is none, it is another one, or its rows are no longer what it left.
        """
        return self._told(self._writer.undo(expected))

    def redo(self, expected: ChangeId | None = None) -> Touched:
        """Make again the change that was undone last; raises as ``undo`` does."""
        return self._told(self._writer.redo(expected))

    def history(self, paper_id: PaperId | None = None, limit: int = 100) -> tuple[Change, ...]:
        """The changes of the library, or of one paper, newest first; undone ones among them are marked."""
        with self._reading() as reader:
            return history.get_history(reader, paper_id, limit)

    # Importing

    def plan_import(
        self,
        text: SourceText,
        *,
        format: str | None = None,
        captured_on: datetime.date | None = None,
    ) -> ImportPlan:
        """Read a text and say what importing it would do; changes nothing.

        Raises:
            NotFound: there is no reader of the format named.
        """
        from app.importing.planning import plan_import  # noqa: PLC0415 - the start of the program reads no text

        with self._reading() as reader:
            return plan_import(reader, text, format=format, captured_on=captured_on)

    def apply_import(
        self,
        plan: ImportPlan,
        *,
        progress: Callable[[int, int], None] = _ignore_progress,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ImportOutcome:
        """Carry out a plan as one change; ``progress`` hears papers done and in all.

        Raises:
            Declined: the library was changed since the plan was made.
            Cancelled: ``cancelled`` said so; nothing was changed.
        """
        from app.importing.applying import apply_plan  # noqa: PLC0415 - the start of the program reads no text

        outcome = apply_plan(self._writer, plan, progress, cancelled)
        self._told(outcome.touched)
        return outcome

    def _tell(self, touched: Touched) -> None:
        for listener in self._listeners:
            listener(touched)

    def _told(self, touched: Touched) -> Touched:
        self.announce(touched)
        return touched

    def _counted(self, query: Query, ids: Collection[PaperId] | None) -> dict[PaperId, Counted]:
        with self._reading() as reader:
            if ids is None:
                return papers.get_counted(reader, *id_lists.compile_query(query))
            found: dict[PaperId, Counted] = {}
            for piece in pieces(ids):
                found |= papers.get_counted(reader, *id_lists.compile_among(query, piece))
            return found

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with translate_errors(self.path):
            yield self._reader


def _edit_label(edits: Collection[Field], paper: Paper) -> str:
    title = to_readable(paper.title)
    short = title if len(title) <= _SHORT_TITLE else f"{title[: _SHORT_TITLE - 1].rstrip()}…"
    return f"Edited {' and '.join(map(_name_in_sentence, edits))} of {short}"


def _name_in_sentence(field: Field) -> str:
    """``citation key``, but ``DOI`` and ``arXiv``."""
    return field.label.lower() if field.label[1:].islower() else field.label
