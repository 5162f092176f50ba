"""Counts what a search finds, here and among all papers, and fills the note under the search box with it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.changes import Touched
from app.errors import Cancelled, KnownError
from app.search_query import Everything, Query
from ui import language
from ui.desk import Desk
from ui.notices import announce
from ui.paper_table.id_source import AT_ONCE
from ui.papers.identifier_paste import IdentifierPaste
from ui.search.search_note import SearchNote

if TYPE_CHECKING:
    from app.library import Library
    from ui.tasks import Progress, Task

log = logging.getLogger(__name__)

_SOON = 150
"""Milliseconds after which a large library is asked to count: not for each letter."""

_SAID_AFTER = 900
"""Milliseconds of rest after which a screen reader is told how many papers there are."""

Counts = tuple[int, int | None]
"""Papers in the view, and among all where the view is another."""


class SearchReport(QObject):
    """Keeps the note in step with the search, the view and the library."""

    def __init__(self, desk: Desk, note: SearchNote, paste: IdentifierPaste) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._paste = paste
        self._searching = desk.searching
        self._note = note
        self._task: Task | None = None
        self._count_soon = QTimer(self, singleShot=True)
        self._count_soon.timeout.connect(self._on_count_soon)
        self._say_soon = QTimer(self, singleShot=True, interval=_SAID_AFTER)
        self._say_soon.timeout.connect(self._on_say_soon)
        self._searching.box.searched.connect(self._on_searched)
        self._searching.shown.connect(self._on_shown)
        desk.observer.touched.connect(self._on_touched)
        note.paper_requested.connect(self._on_paper_requested)

    def _on_searched(self) -> None:
        search = self._searching
        self._note.show_search(search.understood, search.refused, searching=search.search is not None)
        self._show_saved()

    def _on_shown(self, _: Query) -> None:
        self._say_soon.stop()
        self._note.forget_counts()
        self._count_later()

    def _on_touched(self, touched: Touched) -> None:
        if self._searching.search is not None:
            self._show_saved()
            self._count_later()

    def _count_later(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None
        if self._searching.search is None:
            self._count_soon.stop()
            self._searching.box.setAccessibleDescription("")
        else:
            self._count_soon.start(0 if self._is_quick() else _SOON)

    def _is_quick(self) -> bool:
        return self._desk.library.paper_limit <= AT_ONCE

    def _on_count_soon(self) -> None:
        view, search = self._searching.view, self._searching.search
        if search is None:
            return
        shown = self._searching.query
        among_all = None if view == Everything() else search
        library = self._desk.library
        if self._is_quick():
            try:
                self._show_counts(_count(library, shown, among_all))
            except KnownError as error:
                self._on_failed(error)
            return

        def work(progress: Progress) -> Counts:
            with library.worker() as worker, progress.stopped_by(worker.interrupt):
                return _count(worker, shown, among_all)

        label = language.tr("Counting papers")
        self._task = self._desk.tasks.run(work, on_done=self._on_counted, on_failed=self._on_failed, label=label)

    def _on_counted(self, counts: Counts) -> None:
        self._task = None
        self._show_counts(counts)

    def _on_failed(self, error: Exception) -> None:
        """The note goes without numbers; whoever shows the papers tells what is wrong."""
        self._task = None
        if not isinstance(error, Cancelled):
            log.info("What a search finds could not be counted: %s", error)

    def _show_counts(self, counts: Counts) -> None:
        here, everywhere = counts
        self._note.show_counts(here, everywhere)
        self._note.offer_paper(offered=not here and not everywhere and self._is_identifier())
        self._searching.box.setAccessibleDescription(self._note.text)
        self._say_soon.start()

    def _show_saved(self) -> None:
        text = self._searching.box.text().strip()
        saved = self._desk.library.saved_searches.all() if text else ()
        self._note.show_saved(next((each.name for each in saved if each.text == text), ""))

    def _is_identifier(self) -> bool:
        from app.importing.identifiers import is_identifier  # noqa: PLC0415 - the start of the window searches nothing

        return is_identifier(self._searching.box.text())

    def _on_say_soon(self) -> None:
        if self._searching.search is not None and self._searching.box.hasFocus():
            announce(self._searching.box, self._note.text)

    def _on_paper_requested(self) -> None:
        self._paste.make([self._searching.box.text()])


def _count(library: Library, shown: Query, among_all: Query | None) -> Counts:
    return library.count(shown), None if among_all is None else library.count(among_all)
