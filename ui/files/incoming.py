"""What comes by drop or by Ctrl+V: the first feature that knows it takes it, and the import dialog takes the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from ui.files.import_starter import ImportStarter


class Incoming(QObject):
    """Hands on what was dropped or copied."""

    def __init__(self, imports: ImportStarter) -> None:
        super().__init__(imports)
        self._imports = imports
        self._takers: list[Callable[[QMimeData], bool]] = []

    def add_taker(self, take: Callable[[QMimeData], bool]) -> None:
        """Ask ``take`` before the import dialog opens; it returns whether it took what there is."""
        self._takers.append(take)

    def take(self, mime: QMimeData) -> bool:
        """Hand on what was dropped; whether there was anything."""
        return any(take(mime) for take in self._takers) or self._imports.open_mime(mime)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Open the import dialog on files."""
        self._imports.open_files(paths)

    def take_clipboard(self) -> None:
        """Hand on what was copied."""
        mime = QGuiApplication.clipboard().mimeData()
        if not any(take(mime) for take in self._takers):
            self._imports.open_clipboard()
