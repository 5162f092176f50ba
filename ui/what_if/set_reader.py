"""Reads the papers of a set for the sandbox, in a thread where the library is large, and again after each change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.library import Library
from app.library.paper_sets import PaperSet
from ui import language
from ui.library_reading import LibraryReading
from ui.metrics_panel.live import AT_ONCE
from ui.tasks import TaskRunner
from ui.what_if.readings import Supposed, read_set
from ui.widgets.figure_years import Years

_SOON = 150
"""Milliseconds after a change until the set is read again: many changes in a row are one."""


class SetReader(LibraryReading):
    """Reads one set; what arrives is a ``ReadSet``.

    Args:
        years: of which the h-index of years is.
        find_supposed: says what is supposed of the papers, which is told to their figures where they are read.
    """

    def __init__(
        self,
        library: Library,
        tasks: TaskRunner,
        papers: PaperSet,
        years: Years,
        *,
        find_supposed: Callable[[], Supposed],
        parent: QObject,
    ) -> None:
        super().__init__(library, tasks, parent)
        self._find_supposed = find_supposed
        self._set, self._years = papers, years
        self._again = QTimer(self, singleShot=True, interval=_SOON)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Read the set, from the beginning where it is being read."""
        self._again.stop()
        papers, years, supposed = self._set, self._years, self._find_supposed()
        label, at_once = language.tr("Reading the papers"), self._library.paper_limit <= AT_ONCE
        self.ask(lambda library, _: read_set(library, papers, years, supposed), label, at_once=at_once)

    def read_soon(self) -> None:
        """Read the set again once changes have come to rest."""
        self._again.start()

    def stop(self) -> None:
        """Read nothing any more."""
        self._again.stop()
        self.drop()
