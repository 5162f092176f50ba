"""The search box: what is typed in it is searched at once; a page's text pasted there is no search."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from ui import language
from ui.widgets.leaving_line import LeavingLine
from ui.widgets.line_glyph import LineGlyph

_LONGEST = 2_000
"""Characters that the box takes: a pasted page is no search."""

_LONGEST_PASTED = 300
"""Characters beyond which a pasted text is taken for a page, as one of several lines is."""


class SearchBox(LeavingLine):
    """Where a search is typed; what it finds is shown while it is typed.

    Signals:
        searched(str): another text stands in it; told once for keys that come in one go.
        results_wanted: the person goes on to what was found.
        page_pasted(QMimeData): a text was pasted or dropped that is no search; the box holds what it held.
    """

    searched = Signal(str)
    results_wanted = Signal()
    page_pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setAccessibleName(language.tr("Search"))
        self.setPlaceholderText(language.tr("Search titles, authors, abstracts, notes and tags"))
        self.setToolTip(language.tr("Words, “phrases”, author:qian year:2024- has:code, -word, OR"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(_LONGEST)
        LineGlyph(self, "magnify", "muted")
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.search_now)
        self.textChanged.connect(self._soon.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go to what was found."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.results_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.take_pasted(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard here, with the text selected, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def search_now(self) -> None:
        """Tell what stands here, without waiting for more."""
        self._soon.stop()
        self.searched.emit(self.text())

    def take_pasted(self, mime: QMimeData | None) -> None:
        """Take in a text that was pasted, unless it is more than a search can be."""
        if mime is None or not mime.hasText():
            return
        if is_page(mime.text()):
            self.page_pasted.emit(_copy(mime))
        else:
            self.insert(" ".join(mime.text().split()))

    # --- the other ways to paste

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu, whose Paste is ours."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda: self.take_pasted(QGuiApplication.clipboard().mimeData()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what is selected elsewhere, where the desktop knows such a thing."""
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.take_pasted(clipboard.mimeData(QClipboard.Mode.Selection))
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasText() and is_page(event.mimeData().text()):
            event.acceptProposedAction()
            self.page_pasted.emit(_copy(event.mimeData()))
        else:
            super().dropEvent(event)


def is_page(text: str) -> bool:
    """Whether a pasted text has several lines or more characters than anyone searches for."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 or len(text.strip()) > _LONGEST_PASTED


def _copy(mime: QMimeData) -> QMimeData:
    """What the clipboard held, kept while the clipboard may go on to hold something else."""
    copy = QMimeData()
    copy.setText(mime.text())
    if mime.hasHtml():
        copy.setHtml(mime.html())
    return copy
