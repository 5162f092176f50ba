"""The way from a commit in the core to the views, ``Touched`` as a Qt signal; and from one day to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.changes import Touched
from app.dates import find_today
from app.errors import LibraryError
from app.library import Library

POLL_INTERVAL = 500
"""Milliseconds between two looks at what other processes did; a look costs microseconds when they did nothing."""


class LibraryObserver(QObject):
    """Hears of every change of the library, made here or by another process, and tells the views.

    Signals:
        touched(Touched): something was committed; ask the library again for what this names.
        failed(Exception): the library could not be looked at; told once until it can be again.
        day_turned: it is another day than it was: what is of today, recent or so many days old may be something else.
    """

    touched = Signal(object)
    failed = Signal(object)
    day_turned = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._has_failed = False
        self._today = find_today()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.timeout.connect(self.look_at_calendar)
        library.subscribe(self._on_committed)

    def start(self) -> None:
        """Begin to look for changes by other processes, and for another day."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more; call it before the library is closed."""
        self._timer.stop()

    def look(self) -> None:
        """Tell at once what a thread or another process did, and what goes wrong with that as the timer does."""
        try:
            self._library.poll()
        except LibraryError as error:
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(error)
        else:
            self._has_failed = False

    def look_at_calendar(self) -> None:
        """Tell of another day: the program may stay open for weeks, and the machine sleep over midnight."""
        today = find_today()
        if today != self._today:
            self._today = today
            self.day_turned.emit()

    def _on_committed(self, touched: Touched) -> None:
        if touched:
            self.touched.emit(touched)
