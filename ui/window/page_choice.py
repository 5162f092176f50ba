"""What the centre shows: the table where it has rows, else what to do about it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import Cancelled
from app.search_query import Everything, Query
from ui import language
from ui.paper_table.id_source import AT_ONCE

if TYPE_CHECKING:
    from app.library import Library
    from ui.search.searching import Searching
    from ui.tasks import Progress, Task, TaskRunner
    from ui.window.centre import Centre

log = logging.getLogger(__name__)


class PageChoice(QObject):
    """Chooses anew whenever it is asked to; how many papers a search finds elsewhere is told as soon as it is known."""

    def __init__(self, library: Library, tasks: TaskRunner, searching: Searching, centre: Centre) -> None:
        super().__init__(centre)
        self._library = library
        self._tasks = tasks
        self._searching = searching
        self._centre = centre
        self._task: Task | None = None

    def choose(self) -> None:
        """Show what fits the rows that the table has."""
        self._stop()
        shown, search = self._centre.table.papers.rowCount(), self._searching.search
        if shown:
            self._show(shown, shown, None)
            return
        in_all = self._library.count(Everything())
        if search is None or self._searching.view == Everything():
            self._show(0, in_all, None if search is None else 0)
        elif in_all <= AT_ONCE:
            self._show(0, in_all, self._library.count(search))
        else:
            self._show(0, in_all, 0)
            self._count(search, in_all)

    # --- inside

    def _show(self, shown: int, in_all: int, elsewhere: int | None) -> None:
        self._centre.show_what_fits(self._searching.view, shown, in_all, elsewhere)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _count(self, search: Query, in_all: int) -> None:
        library = self._library

        def work(progress: Progress) -> int:
            with library.worker() as worker, progress.stopped_by(worker.interrupt):
                return worker.count(search)

        def take(elsewhere: int) -> None:
            self._task = None
            self._show(0, in_all, elsewhere)

        label = language.tr("Counting papers")
        self._task = self._tasks.run(work, on_done=take, on_failed=self._on_failed, label=label)

    def _on_failed(self, error: Exception) -> None:
        """Nothing is offered elsewhere then; whoever shows the papers tells what is wrong."""
        self._task = None
        if not isinstance(error, Cancelled):
            log.info("What a search finds elsewhere could not be counted: %s", error)
