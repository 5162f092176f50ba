"""The import dialog over an empty library and over one with the sample page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from ui.import_dialog.dialog import ImportDialog
from ui.notices import Notices
from ui.tasks import TaskRunner


@pytest.fixture(autouse=True)
def _delete_widgets(qapp: QApplication) -> Iterator[None]:
    """Widgets that were to be deleted later would else live, and be styled again, until some event loop runs."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def open_dialog(qtbot: QtBot, tasks: TaskRunner) -> Callable[[Library], ImportDialog]:
    """Opens a dialog on a library."""

    def open_on(library: Library) -> ImportDialog:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = ImportDialog(library, tasks, Notices(window), window)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        return dialog

    return open_on


@pytest.fixture
def dialog(open_dialog: Callable[[Library], ImportDialog], empty_library: Library) -> ImportDialog:
    return open_dialog(empty_library)
