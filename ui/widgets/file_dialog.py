"""The dialogs that choose files and folders; nothing else in the window makes them.

Qt's own opens every file of the folder that it shows, to see of what kind it is. Where the open library is one of them,
its locks are gone as soon as that file is closed again: another process then takes itself for the last one, and folds
in and deletes the log that this one goes on writing to.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QFileIconProvider, QWidget

_Mode = QFileDialog.FileMode


class NameIcons(QFileIconProvider):
    """Tells files from folders without opening any."""

    def icon(self, asked: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """The icon of a folder, or of any file."""
        if not isinstance(asked, QFileInfo):
            return super().icon(asked)
        kinds = QAbstractFileIconProvider.IconType
        return super().icon(kinds.Folder if asked.isDir() else kinds.File)

    def type(self, info: QFileInfo) -> str:
        """The ending of a file's name."""
        return "" if info.isDir() else info.suffix()


class FileDialog(QFileDialog):
    """A dialog that opens no file, whatever stands in the folder that it shows.

    Args:
        start: the folder to begin in, or a file that is suggested; "" for where the last one ended.
        kinds: filters as Qt takes them: ``Texts (*.txt);;All files (*)``.
    """

    _last = ""

    def __init__(self, parent: QWidget, title: str, mode: _Mode, start: str = "", kinds: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Dialog)  # which shows no folder yet, as one with a title would
        self._icons = NameIcons()
        self.setIconProvider(self._icons)
        self.setWindowTitle(title)
        self.setFileMode(mode)
        self.setOption(QFileDialog.Option.ShowDirsOnly, on=mode is _Mode.Directory)
        if mode is _Mode.AnyFile:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if kinds:
            self.setNameFilters(kinds.split(";;"))
        self._begin(Path(start or FileDialog._last or Path.home()))

    def ask(self) -> list[str]:
        """What the person chooses; nothing where the dialog is left."""
        if self.exec() != QDialog.DialogCode.Accepted:
            return []
        FileDialog._last = self.directory().absolutePath()
        return self.selectedFiles()

    def _begin(self, start: Path) -> None:
        if start.is_dir():
            self.setDirectory(str(start))
            return
        folder = start.parent if start.is_absolute() else Path(FileDialog._last or Path.home())
        self.setDirectory(str(folder))
        self.selectFile(start.name)


def choose_files(parent: QWidget, title: str, start: str = "", kinds: str = "") -> list[str]:
    """The files that the person chooses; none where the dialog is left."""
    return _ask(parent, title, _Mode.ExistingFiles, start, kinds)


def choose_file(parent: QWidget, title: str, start: str = "", kinds: str = "") -> str:
    """The file that the person chooses; "" where the dialog is left."""
    return next(iter(_ask(parent, title, _Mode.ExistingFile, start, kinds)), "")


def choose_new_file(parent: QWidget, title: str, start: str = "", kinds: str = "") -> str:
    """The file to write that the person names; "" where the dialog is left."""
    return next(iter(_ask(parent, title, _Mode.AnyFile, start, kinds)), "")


def choose_folder(parent: QWidget, title: str, start: str = "") -> str:
    """The folder that the person chooses; "" where the dialog is left."""
    return next(iter(_ask(parent, title, _Mode.Directory, start)), "")


def _ask(parent: QWidget, title: str, mode: _Mode, start: str, kinds: str = "") -> list[str]:
    dialog = FileDialog(parent, title, mode, start, kinds)
    try:
        return dialog.ask()
    finally:
        dialog.deleteLater()
