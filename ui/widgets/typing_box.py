"""A box over the window: a line to type in, and a list below it of which one line is chosen while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
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
    """Keys, clicks and place of such a box; what is listed, and what a line is, its kind says.

    Args:
        width: of the box, in pixels at the usual text size.
        from_top: how far below the top of the window it lies.
        below: how much of the window has to stay free for the rest of the box and what is under it.

    Attributes:
        edit: where one types; it keeps the keyboard.
        list: the lines; it never has the keyboard.
        has_moved: the person has gone to another line since the text was typed.
    """

    def __init__(self, window: QWidget, *, width: int, from_top: int, below: int) -> None:
        super().__init__(window)
        self._window = window
        self._width, self._from_top, self._below = width, from_top, below
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

    def wanted_height(self) -> int:
        """The pixels that the whole list takes, as far as it should ever be seen."""
        raise NotImplementedError

    def on_typed(self, text: str) -> None:
        """Something else stands in the line."""
        raise NotImplementedError

    def on_chosen(self) -> None:
        """The person went to another line."""
        raise NotImplementedError

    def take(self, index: QModelIndex, *, clicked: bool) -> None:
        """The person wants this line."""
        raise NotImplementedError

    def leave(self) -> None:
        """The person wants none."""
        raise NotImplementedError

    def takes(self, key: Qt.Key) -> bool:
        """Whether a key takes the line that is chosen."""
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    # --- keys, clicks and place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(Qt.Key(event.key()))
        if watched is self.edit and isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in _NOT_LEAVING:
                self.leave()
        elif watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        elif watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            assert isinstance(event, QMouseEvent)
            self.take(self.list.indexAt(event.position().toPoint()), clicked=True)
        return False

    def place(self) -> None:
        """Lie over the upper middle of the window, as high as the lines."""
        window, line = self._window, theme.size(LINE_HEIGHT)
        width = min(theme.size(self._width), window.width() - theme.size(_BESIDE))
        top = min(theme.size(self._from_top), window.height() // 8)
        room = window.height() - top - theme.size(self._below)
        self.list.setFixedHeight(max(min(self.wanted_height(), room), line))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((window.width() - width) // 2, top, width, height)
        self.scroll_to_chosen()

    def scroll_to_chosen(self) -> None:
        """Have the line that is chosen in sight."""
        self.list.scrollTo(self.list.currentIndex())

    # --- inside

    def _take_key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self._step(_STEPS[key])
        elif self.takes(key):
            self.take(self.list.currentIndex(), clicked=False)
        elif key == Qt.Key.Key_Escape:
            self.leave()
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
        self.on_chosen()

    def _on_text_changed(self, text: str) -> None:
        self.has_moved = False
        self.on_typed(text)


def _make_list() -> QListView:
    view = QListView()
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setMouseTracking(True)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListView.Shape.NoFrame)
    return view
