"""The search box, and the line below it that says how the search was understood."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui import theme
from ui.icons import icon

_LONGEST = 2_000
"""Characters that the box takes: a pasted page is no search."""


class SearchBox(QLineEdit):
    """Where a search is typed; what it finds is shown while it is typed.

    Signals:
        searched(str): another text stands in it; told once for keys that come in one go.
        results_wanted: the person goes on to what was found.
        left: Esc was pressed while it was empty.
    """

    searched = Signal(str)
    results_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setAccessibleName("Search")
        self.setPlaceholderText("Search titles, authors, abstracts, notes and tags")
        self.setToolTip("Words, “phrases”, author:qian year:2024- has:code, -word, OR")
        self.setClearButtonEnabled(True)
        self.setMaxLength(_LONGEST)
        self.addAction(icon("magnify"), QLineEdit.ActionPosition.LeadingPosition)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_soon)
        self.textChanged.connect(self._soon.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go to what was found, Esc takes the search back and then leaves."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.results_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard here, with the text selected, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_soon(self) -> None:
        self.searched.emit(self.text())


class SearchNote(QLabel):
    """How a search was understood, and which part of it was not; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_note")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(theme.size(16), theme.size(6), theme.size(16), theme.size(6))
        self.setVisible(False)

    def say(self, understood: str, refused: str) -> None:
        """Show the search in words, or what was not understood of it, which matters more."""
        theme.set_role(self, "caution" if refused else "small")
        self.setText(f"{refused} Searching for {understood}." if refused and understood else refused or understood)
        self.setVisible(bool(self.text()))
