"""The import dialog over an empty library and over one with the sample page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.importing.plan import ImportPlan
from app.importing.source_text import SourceText
from app.library import Library
from ui.import_dialog.dialog import ImportDialog
from ui.import_dialog.plan_table import PlanTable
from ui.import_dialog.source_edit import SourceEdit
from ui.notices import Notices
from ui.tasks import TaskRunner
from ui.widgets.field_editor import FieldEditor

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"


class Driver:
    """Does with a dialog what a person does, and sees what a person sees."""

    def __init__(self, qtbot: QtBot, dialog: ImportDialog) -> None:
        self.qtbot = qtbot
        self.dialog = dialog
        self.table = self.find(PlanTable)
        self.edit = self.find(SourceEdit)

    def find(self, kind: type, name: str = "") -> Any:
        found = self.dialog.findChild(kind, name) if name else self.dialog.findChild(kind)
        assert found is not None, name
        return found

    def button(self, name: str) -> QPushButton:
        button: QPushButton = self.find(QPushButton, name)
        return button

    def field(self, name: str) -> FieldEditor:
        editor: FieldEditor = self.find(FieldEditor, f"field-{name}")
        return editor

    def show(self, text: str | SourceText) -> None:
        self.dialog.add_source(SourceText(text) if isinstance(text, str) else text)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog._opening is None or not self.dialog._opening.running)
        self.qtbot.waitUntil(lambda: not self.dialog._planner.waiting)

    def type(self, name: str, text: str) -> None:
        """Type into a field and press Enter."""
        editor = self.field(name)
        editor.take_focus()
        editor.text_edit.selectAll()
        editor.text_edit.insertPlainText(text)
        editor.commit()
        self.wait()

    @property
    def plan(self) -> ImportPlan:
        digest = self.dialog._digest
        assert digest is not None
        return digest.plan

    def said(self) -> set[str]:
        return {label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()}

    def store(self) -> None:
        with self.qtbot.waitSignal(self.dialog.imported):
            self.button("import-confirm").click()


@pytest.fixture
def drive(qtbot: QtBot, open_dialog: Callable[[Library], ImportDialog]) -> Callable[[Library], Driver]:
    """Opens a dialog on a library, to be driven."""
    return lambda library: Driver(qtbot, open_dialog(library))


@pytest.fixture
def driver(drive: Callable[[Library], Driver], empty_library: Library) -> Driver:
    """The dialog on an empty library."""
    return drive(empty_library)


@pytest.fixture
def sample() -> str:
    return SAMPLE.read_text(encoding="utf-8")


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
