"""The action that makes a paper by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.identifier_paste import IdentifierPaste, find_collection

if TYPE_CHECKING:
    from app.library.papers import Made


class NewPaper(QObject):
    """Opens the dialog, and shows the paper that came of it, in the collection that was shown if there was one."""

    def __init__(self, desk: Desk, paste: IdentifierPaste) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._paste = paste
        desk.actions["new_paper"].triggered.connect(self.open)

    def open(self) -> None:
        """Ask for a paper."""
        from ui.new_paper_dialog import NewPaperDialog  # noqa: PLC0415 - the start has no need of it

        desk = self._desk
        dialog = NewPaperDialog(desk.library, desk.notices, find_collection(desk.selection.view), desk.window)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, made: Made) -> None:
        self._paste.show_made([made])
