"""Reads the repositories of the library for their list: again where a change bears on them, and while they are seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.changes import Touched
from app.code import Code
from app.errors import LibraryError
from app.library import Library
from app.search_query import HasCode
from ui import language
from ui.desk import Desk
from ui.library_reading import LibraryReading
from ui.repositories.rows import RepositoryRow, make_rows, name_cloned
from ui.sidebar.counts import FEW_PAPERS
from ui.tasks import Progress

_PAUSE = 120
"""Milliseconds without a change before many are read again."""

Known = tuple[Sequence[RepositoryRow], int]
"""The repositories; where there is none, of how many papers a page says that they have code."""


class RepositoryReading(QObject):
    """Follows the library while the list is shown.

    Signals:
        arrived(list, int): what there is, as ``Known`` says.
    """

    arrived = Signal(object, int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._library = desk.library
        self._notices = desk.notices
        self._is_followed = False
        self._is_stale = True
        self._reading = LibraryReading(desk.library, desk.tasks, self)
        self._reading.arrived.connect(self._on_arrived)
        self._reading.failed.connect(self._on_failed)
        self._reading.stopped.connect(self._on_stopped)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        desk.observer.touched.connect(self._on_touched)

    def follow(self, *, followed: bool) -> None:
        """Read what there is, and follow it; or rest until the list is shown again."""
        self._is_followed = followed
        if followed and self._is_stale:
            self._read()
        elif not followed:
            self._soon.stop()

    def _on_touched(self, touched: Touched) -> None:
        self._is_stale |= bears_on_repositories(touched)
        if self._is_stale and self._is_followed:
            self._soon.start(0 if self._is_small() else _PAUSE)

    def _read(self) -> None:
        self._is_stale = False
        cloned = name_cloned()

        def read(library: Library, _: Progress) -> Known:
            rows = make_rows(library.repositories.all(), cloned)
            return rows, 0 if rows else library.count(HasCode(Code.BADGE))

        self._reading.ask(read, language.tr("Reading the repositories"), at_once=self._is_small())

    def _is_small(self) -> bool:
        """Whether reading takes no time that would be felt; where the library does not say, a thread waits for it."""
        try:
            return self._library.paper_limit <= FEW_PAPERS
        except LibraryError:
            return False

    def _on_arrived(self, known: Known) -> None:
        self.arrived.emit(*known)

    def _on_stopped(self) -> None:
        self._is_stale = True

    def _on_failed(self, error: Exception) -> None:
        """Say it, and try again when the list is shown again or the library moves."""
        self._is_stale = True
        self._notices.show_error(error)


def bears_on_repositories(touched: Touched) -> bool:
    """Whether a change bears on which repositories there are, how many papers link each, or on their clones."""
    tables = ("repositories", "paper_repositories", "clones")
    return any(map(touched.moved, tables)) or touched.moved("papers", "trashed_at", "code_badge")
