"""The action that makes a paper by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk import Desk
from ui.papers.identifier_paste import IdentifierPaste, find_collection

if TYPE_CHECKING:
    from app.library.papers import Made
    from app.values import PaperId
    from ui.widgets.growing_text import GrowingText


class NewPaper(QObject):
    """Opens the dialog, and shows the paper that came of it, in the collection that was shown if there was one."""

    def __init__(self, desk: Desk, paste: IdentifierPaste) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._paste = paste
        self._awaited: PaperId | None = None
        desk.actions["new_paper"].triggered.connect(self.open)
        desk.selection.settled.connect(self._on_settled)

    def open(self) -> None:
        """Ask for a paper."""
        from ui.papers.new_paper_dialog import NewPaperDialog  # noqa: PLC0415 - the start has no need of it

        desk = self._desk
        dialog = NewPaperDialog(desk.library, desk.notices, find_collection(desk.selection.view), desk.window)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, made: Made) -> None:
        self._awaited = made.paper_id if made.new else None
        self._paste.show_made([made])

    def _on_settled(self) -> None:
        """Once the new paper is shown, put the keyboard on its title, where the details are seen."""
        awaited, self._awaited = self._awaited, None
        if awaited is None:
            return
        from ui.widgets.field_editor import FieldEditor  # noqa: PLC0415 - the start has no need of it

        title = self._desk.window.findChild(FieldEditor, "field-title")
        if self._desk.selection.ids == [awaited] and title is not None and title.isVisible():
            title.take_focus(Qt.FocusReason.TabFocusReason)
            self._select_when_focused(title.text_edit)

    def _select_when_focused(self, editor: GrowingText) -> None:
        """Select the whole title, so that what is typed takes its place; the window may still wait for the keyboard."""
        app = QApplication.instance()
        if editor.hasFocus() or not isinstance(app, QApplication):
            editor.selectAll()
            return

        def select(_: QWidget | None, now: QWidget | None) -> None:
            if now is not None:
                app.focusChanged.disconnect(select)
                if now is editor:
                    QTimer.singleShot(0, editor, editor.selectAll)

        app.focusChanged.connect(select)
