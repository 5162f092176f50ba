"""A move is told at once, and of many that follow each other a few."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.window.settling import PAUSE, Settling


def test_the_first_move_is_told_at_once_and_the_last_in_the_end(qtbot: QtBot) -> None:
    parent = QObject()
    settling = Settling(parent)
    told: list[float] = []
    settling.settled.connect(lambda: told.append(time.monotonic()))
    begun = time.monotonic()
    with qtbot.waitSignal(settling.settled, timeout=PAUSE // 2):
        settling.note()
    last = begun
    while last - begun < 0.5:  # a key held down
        settling.note()
        last = time.monotonic()
        qtbot.wait(5)
    qtbot.waitUntil(lambda: not settling.is_awaited)
    assert told[-1] >= last
    assert 3 <= len(told) <= 2 + 500 / PAUSE


def test_nothing_is_told_once_it_was_stopped(qtbot: QtBot) -> None:
    parent = QObject()
    settling = Settling(parent)
    settling.note()
    settling.stop()
    assert not settling.is_awaited
    with qtbot.assertNotEmitted(settling.settled, wait=20):
        pass
