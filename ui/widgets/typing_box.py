"""A box over the window: a line to type in, and a list below it of which one line is chosen while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QWidget

from ui import theme
from ui.widgets.lines import LINE_HEIGHT

_BESIDE = 32
_PAGE = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
_NOT_LEAVING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class TypingBox(QFrame):
    """Keys, clicks and place of such a box; what is listed, and what becomes of it, its kind says.

    Args:
        width: of the box.
        from_top: how far below the top of the window it lies.
        below: how much of the window has to stay free for the rest of the box and what is under it.
        most: how high its list may be, where there are so many lines; lengths are in pixels at the usual text size.

    Attributes:
        edit: where one types; it keeps the keyboard.
        list: the lines; it never has the keyboard.
        has_moved: the person has gone to another line since the text was typed.

    Signals:
        typed(str): something else stands in the line.
        moved: the person went to another line.
        asked(QModelIndex, bool): the person wants this line; whether they clicked it.
        left: the person wants none.
    """

    typed = Signal(str)
    moved = Signal()
    asked = Signal(QModelIndex, bool)
    left = Signal()

    def __init__(self, window: QWidget, *, width: int, from_top: int, below: int, most: int) -> None:
        super().__init__(window)
        self._window = window
        self._width, self._from_top, self._below, self._most = width, from_top, below, most
        self.has_moved = False
        self.edit = QLineEdit()
        self.list = _make_list()
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def appear(self) -> None:
        """Show the box with the keyboard on its line."""
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- what the kind of box says

    def rows(self) -> list[int]:
        """The rows that can be chosen, from the top."""
        return list(range(self.list.model().rowCount()))

    def takes(self, key: Qt.Key) -> bool:
        """Whether a key takes the line that is chosen."""
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    # --- keys, clicks and place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(Qt.Key(event.key()))
        if watched is self.edit and isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in _NOT_LEAVING:
                self.left.emit()
        elif watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        elif watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            assert isinstance(event, QMouseEvent)
            self.asked.emit(self.list.indexAt(event.position().toPoint()), True)
        return False

    def place(self) -> None:
        """Lie over the upper middle of the window, as high as the lines."""
        window, line = self._window, theme.size(LINE_HEIGHT)
        width = min(theme.size(self._width), window.width() - theme.size(_BESIDE))
        top = min(theme.size(self._from_top), window.height() // 8)
        room = window.height() - top - theme.size(self._below)
        self.list.setFixedHeight(max(min(self._measure_list(), room), line))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((window.width() - width) // 2, top, width, height)
        self.scroll_to_chosen()

    def scroll_to_chosen(self) -> None:
        """Have the line that is chosen in sight."""
        self.list.scrollTo(self.list.currentIndex())

    # --- inside

    def _measure_list(self) -> int:
        """The pixels that the whole list takes, as far as it should ever be seen."""
        height, most = 0, theme.size(self._most)
        for row in range(self.list.model().rowCount()):
            height += self.list.sizeHintForRow(row)
            if height >= most:
                return most
        return height

    def _take_key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self._step(_STEPS[key])
        elif self.takes(key):
            self.asked.emit(self.list.currentIndex(), False)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Choose a line further down or up; a step of one goes round at the ends."""
        rows = self.rows()
        if not rows:
            return
        self.has_moved = True
        now = self.list.currentIndex().row()
        at = rows.index(now) + by if now in rows else 0
        at = at % len(rows) if abs(by) == 1 else min(max(at, 0), len(rows) - 1)
        self.list.setCurrentIndex(self.list.model().index(rows[at], 0))
        self.moved.emit()

    def _on_text_changed(self, text: str) -> None:
        self.has_moved = False
        self.typed.emit(text)


def _make_list() -> QListView:
    view = QListView()
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setMouseTracking(True)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListView.Shape.NoFrame)
    return view
