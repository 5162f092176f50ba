"""The settings as a dialog: pages by key, everything named, progress with a way to stop."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.settings_dialog.dialog import SettingsDialog
from ui.tasks import Progress


def test_pages_are_turned_by_key(qtbot: QtBot, dialog: SettingsDialog) -> None:
    pages = dialog.focusWidget()
    assert isinstance(pages, QListWidget)
    assert dialog._stack.currentIndex() == 0
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    assert dialog._stack.currentIndex() == 1
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert dialog._stack.currentIndex() == 4
    qtbot.keyClick(pages, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_is_large_enough(qtbot: QtBot, dialog: SettingsDialog) -> None:
    for row in range(5):
        dialog._list.setCurrentRow(row)
        page = dialog._pages[row]
        controls = [
            control
            for kind in (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
            for control in page.findChildren(kind)
            if control.isVisible() and not control.objectName().startswith("qt_")
        ]
        assert controls
        for control in controls:
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name, control
            assert control.height() >= 24, control


def test_long_work_can_be_stopped_here(qtbot: QtBot, window: MainWindow, dialog: SettingsDialog) -> None:
    cancelled = threading.Event()

    def work(progress: Progress) -> None:
        with progress.stopped_by(cancelled.set):
            assert cancelled.wait(10)

    window.tasks.run(work, on_done=print, on_failed=print, label="Backing up")
    qtbot.waitUntil(dialog._progress.isVisible, timeout=3000)
    dialog._progress._on_cancel_clicked()
    qtbot.waitUntil(cancelled.is_set)
    qtbot.waitUntil(lambda: not window.tasks.tasks)
