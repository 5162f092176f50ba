"""The palette itself: a line to type in and a list below it, over the upper middle of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui import language, theme
from ui.notices import announce
from ui.widgets.line_glyph import LineGlyph
from ui.widgets.lines import HEADING_HEIGHT, LINE_HEIGHT, Line, LineDelegate, fill, line_at, make_model

_WIDTH = 680
_MOST_ROWS = 12
_MOST_HEADINGS = 3
_FROM_TOP = 64
_PAGE = 8


class PaletteBox(QFrame):
    """Shows lines for what is typed; the first that can be used is chosen.

    Attributes:
        edit: where one types; it keeps the keyboard.
        has_moved: the person has gone to another line since the text was typed.

    Signals:
        typed(str): something else stands in the line.
        settling: the first line is about to be taken as it is; what is shown has to be of what is typed.
        taken(Line): the person wants this one.
        left: the person wants none.
    """

    typed = Signal(str)
    settling = Signal()
    taken = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.has_moved = False
        self.setObjectName("palette")
        self.setAccessibleName(language.tr("Find anything"))
        self.edit = QLineEdit()
        self.edit.setObjectName("palette_edit")
        self.edit.setAccessibleName(language.tr("Find anything"))
        self.edit.setPlaceholderText(language.tr("An action, a paper, a collection …"))
        LineGlyph(self.edit, "console-line", "muted")
        hint = QLabel(language.tr("> actions    # tags    @ people"))
        hint.setObjectName("palette_hint")
        hint.setContentsMargins(theme.size(10), theme.size(2), 0, theme.size(2))
        theme.set_role(hint, "small")
        self.list = _make_list()
        self._lines = make_model(self)
        self.list.setModel(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(8)] * 4)
        column.setSpacing(theme.size(6))
        for part in (self.edit, self.list, hint):
            column.addWidget(part)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    @property
    def chosen(self) -> Line | None:
        """The line that is chosen."""
        return line_at(self.list.currentIndex())

    def open(self) -> None:
        """Show it, empty, with the keyboard on it."""
        self.edit.clear()
        self._place()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_lines(self, sections: Sequence[tuple[str, Sequence[Line]]], keep: object = None) -> None:
        """Show these sections; the line with the target to keep stays chosen if it is there, else the first is."""
        fill(self._lines, sections)
        rows = [row for row in range(self._lines.rowCount()) if line_at(self._lines.index(row, 0))]
        kept = [row for row in rows if (line := line_at(self._lines.index(row, 0))) and line.target == keep]
        for row in [*kept, *rows][:1]:
            self.list.setCurrentIndex(self._lines.index(row, 0))
        if rows and not kept:
            self.list.scrollToTop()
        self._place()

    # --- keys, clicks and place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if watched is self.edit and isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                self.left.emit()
        elif watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            assert isinstance(event, QMouseEvent)
            self._take(line_at(self.list.indexAt(event.position().toPoint())))
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.has_moved:
                self.settling.emit()
            self._take(self.chosen)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _on_text_changed(self, text: str) -> None:
        self.has_moved = False
        self.typed.emit(text)

    def _step(self, by: int) -> None:
        """Choose a line further down or up; a step of one goes round at the ends."""
        rows = [row for row in range(self._lines.rowCount()) if line_at(self._lines.index(row, 0))]
        if not rows:
            return
        self.has_moved = True
        now = self.list.currentIndex().row()
        at = rows.index(now) + by if now in rows else 0
        at = at % len(rows) if abs(by) == 1 else min(max(at, 0), len(rows) - 1)
        self.list.setCurrentIndex(self._lines.index(rows[at], 0))
        if rows[at] == rows[0]:
            self.list.scrollToTop()  # so that the heading is seen too
        if self.chosen is not None:
            announce(self.edit, self.chosen.spoken)

    def _take(self, line: Line | None) -> None:
        if line is None:
            return
        if line.usable:
            self.taken.emit(line)
        else:
            announce(self.edit, line.spoken)

    def _place(self) -> None:
        window = self._window
        width = min(theme.size(_WIDTH), window.width() - theme.size(32))
        headings = sum(line_at(self._lines.index(row, 0)) is None for row in range(self._lines.rowCount()))
        lines = self._lines.rowCount() - headings
        wanted = headings * theme.size(HEADING_HEIGHT) + lines * theme.size(LINE_HEIGHT)
        top = min(theme.size(_FROM_TOP), window.height() // 8)
        room = window.height() - top - theme.size(120)
        most = theme.size(LINE_HEIGHT * _MOST_ROWS + HEADING_HEIGHT * _MOST_HEADINGS)
        self.list.setFixedHeight(max(min(wanted, most, room), theme.size(LINE_HEIGHT)))
        self.setGeometry((window.width() - width) // 2, top, width, self.sizeHint().height())
        self.list.scrollTo(self.list.currentIndex() if self.list.currentIndex().row() > 1 else QModelIndex())


def _make_list() -> QListView:
    view = QListView()
    view.setObjectName("palette_list")
    view.setAccessibleName(language.tr("What was found"))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setItemDelegate(LineDelegate(view))
    view.setMouseTracking(True)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListView.Shape.NoFrame)
    return view
