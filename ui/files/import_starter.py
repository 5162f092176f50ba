"""The ways into the import dialog: button, clipboard, drop, files given at the start, the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

import resources
from app.library import Library
from ui import language
from ui.import_dialog.mime import find_files
from ui.notices import Notices
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from ui.import_dialog.dialog import ImportDialog


class ImportStarter(QObject):
    """Opens the import dialog on whatever a person brings.

    Signals:
        imported(ImportOutcome): something was imported.
    """

    imported = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._window = window

    def open_empty(self) -> None:
        """Open the dialog with nothing in it."""
        self._open()

    def open_clipboard(self) -> None:
        """Open the dialog on what was copied."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None or not self.open_mime(mime):
            nothing = language.tr("There is no text or file on the clipboard. Copy a profile page first.")
            self._notices.show_notice(nothing)

    def open_mime(self, mime: QMimeData) -> bool:
        """Open the dialog on what was dropped or copied; whether there was something."""
        if not find_files(mime) and not mime.text().strip():
            return False
        from ui.import_dialog.pages import make_pages  # noqa: PLC0415 - the first paint has no need of it

        self._open().add_pages(make_pages(mime))
        return True

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open the dialog on files."""
        self._open().add_paths(paths)

    def open_sample(self) -> None:
        """Open the dialog on the page that comes with the program."""
        from app.importing.source_text import SourceText  # noqa: PLC0415 - the first paint has no need of it

        page = resources.FOLDER / "samples" / "weize-chen.txt"
        self._open().add_source(SourceText.from_bytes(page.read_bytes(), page.name))

    def _open(self) -> ImportDialog:
        """The dialog that is open already, or a new one."""
        from ui.import_dialog.dialog import ImportDialog  # noqa: PLC0415 - the first paint has no need of it

        dialog = self._window.findChild(ImportDialog)
        if dialog is None or not dialog.isVisible():
            dialog = ImportDialog(self._library, self._tasks, self._notices, self._window)
            dialog.imported.connect(self.imported)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        return dialog
