"""A window that is driven as a person drives it, and how long each gesture keeps that person waiting.

A gesture lasts from the key or the click until what it changed has been painted.  What goes on after that beside the
window, in threads, is no part of it, and is given time to end before the next gesture: nobody types without a pause.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from app.library import Library
    from ui.main_window import MainWindow

Times = list[tuple[float, float]]
"""Milliseconds that passed, and those of them in which the window's own thread had a processor."""

_PAUSE = 0.08
_SETTLED_AFTER = 50
"""Turns of the loop without a task: while the window is busy itself, time passes and says nothing."""


class Driver:
    """Drives one window.

    Attributes:
        window, library: what is driven.
    """

    def __init__(self, window: MainWindow, library: Library) -> None:
        self.window = window
        self.library = library
        self._painted = _Painted(window)

    def press(self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in a widget and let the window do all that follows at once."""
        QTest.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self.work_off()

    def type(self, widget: QWidget, letter: str) -> None:
        """Type a letter, likewise."""
        QTest.keyClicks(widget, letter)
        self.work_off()

    def work_off(self) -> None:
        """Let the window do what it has to do now: events, timers that are due, paints."""
        for _ in range(3):  # a timer that is due starts another, and what that changes is painted in the next turn
            QApplication.processEvents()

    def measure(self, gestures: Iterable[Callable[[], object]], *, pause: float = _PAUSE) -> Times:
        """How long each gesture took."""
        times = []
        for gesture in gestures:
            begun, busy = time.perf_counter(), time.thread_time()
            gesture()
            times.append(((time.perf_counter() - begun) * 1000, (time.thread_time() - busy) * 1000))
            self.rest(pause)
        return times

    def rest(self, seconds: float) -> None:
        """Let the window go on for so long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.002)

    def find_longest_stall(self, gesture: Callable[[], object], seconds: float) -> tuple[float, float]:
        """The longest time in which the window answers nothing, in the gesture and for so many seconds after it."""
        longest = (0.0, 0.0)
        until = time.monotonic() + seconds
        do = gesture
        while time.monotonic() < until:
            begun, busy = time.perf_counter(), time.thread_time()
            do()
            longest = max(longest, ((time.perf_counter() - begun) * 1000, (time.thread_time() - busy) * 1000))
            do = QApplication.processEvents
            time.sleep(0.002)
        return longest

    def settle(self) -> None:
        """Let the window finish what it began: the rest of its lists, the figures, the counts."""
        until = time.monotonic() + 120
        quiet = 0
        while time.monotonic() < until and quiet < _SETTLED_AFTER:
            QApplication.processEvents()
            quiet = 0 if self.window.tasks.tasks else quiet + 1
            time.sleep(0.01)

    def was_painted(self) -> bool:
        """Whether the list, or what stands in its place, was painted since this was last asked."""
        return self._painted.ask()


class _Painted(QObject):
    """Sees whether what the centre shows is painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._is_painted = False
        for page in window.pages:
            page.installEventFilter(self)

    def ask(self) -> bool:
        painted, self._is_painted = self._is_painted, False
        return painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._is_painted |= event.type() == QEvent.Type.Paint
        return False


def read_memory() -> float:
    """Megabytes that the process holds just now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
