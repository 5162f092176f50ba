"""A small list over the window to choose from by typing: of collections, or of tags with ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.naming import fold_name
from ui import language, theme
from ui.collecting.picker_lines import LINE_HEIGHT, LINE_ROLE, PickerDelegate, PickerLine
from ui.command_palette.matching import find_rank
from ui.notices import announce
from ui.widgets.elided_label import ElidedLabel

_WIDTH = 460
_MOST_ROWS = 10
_FROM_TOP = 96
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


class Picker(QFrame):
    """Narrows lines to what is typed; one of them is chosen, and can be taken.

    Args:
        title: what the choice is about.
        hint: what to type.
        foot: what the keys do.
        stays: it stays open after a line was taken, and Space takes one too while nothing is being typed.

    Attributes:
        edit: where one types; it keeps the keyboard.

    Signals:
        taken(PickerLine): the person wants this one.
        closed: it is gone, and the keyboard is back where it was.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget, title: str, hint: str, foot: str, *, stays: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._stays = stays
        self._has_moved = False
        self._lines: tuple[PickerLine, ...] = ()
        self._made = ""
        self._before = QApplication.focusWidget()
        self.setObjectName("picker")
        self.setAccessibleName(title)
        self._title = ElidedLabel()
        self._title.show_text(title)
        self.edit = QLineEdit()
        self.list = QListView()
        self._model = QStandardItemModel(self)
        self._foot = QLabel(foot)
        self._set_up(hint)
        self._lay_out()

    @property
    def chosen(self) -> PickerLine | None:
        """The line that is chosen."""
        line = self.list.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, PickerLine) else None

    @property
    def shown(self) -> list[PickerLine]:
        """The lines that fit what is typed, from the top."""
        return [self._model.item(row).data(LINE_ROLE) for row in range(self._model.rowCount())]

    def open(self, lines: Sequence[PickerLine], made: str = "") -> None:
        """Show these lines with the keyboard on the first.

        Args:
            made: the text of the line that makes what is typed, with ``{name}``; "" where nothing can be made.
        """
        self._made = made
        self.show_lines(lines)
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_lines(self, lines: Sequence[PickerLine]) -> None:
        """Choose among these lines from now on; what is typed and chosen stays."""
        self._lines = tuple(lines)
        chosen = self.chosen
        self._narrow()
        rows = [row for row, line in enumerate(self.shown) if chosen is not None and line.target == chosen.target]
        if rows:
            self.list.setCurrentIndex(self._model.index(rows[0], 0))

    def leave(self) -> None:
        """Close it, and give the keyboard back to where it was unless it is elsewhere already."""
        if self.isHidden():
            return
        focused = QApplication.focusWidget()
        had_focus = focused is None or self.isAncestorOf(focused)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()
        self.deleteLater()

    # --- keys, clicks and place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if watched is self.edit and isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in _NOT_LEAVING:
                self.leave()
        elif watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.list.viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            assert isinstance(event, QMouseEvent)
            index = self.list.indexAt(event.position().toPoint())
            self.list.setCurrentIndex(index)
            self._take(index.data(LINE_ROLE))
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Space and self._is_space_free):
            self._take(self.chosen)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    @property
    def _is_space_free(self) -> bool:
        """Whether a blank cannot be meant for the name that is being typed."""
        return self._stays and (self._has_moved or not self.edit.text())

    def _step(self, by: int) -> None:
        """Choose a line further down or up; a step of one goes round at the ends."""
        rows = self._model.rowCount()
        if rows:
            self._has_moved = True
            at = self.list.currentIndex().row() + by
            self.list.setCurrentIndex(self._model.index(at % rows if abs(by) == 1 else min(max(at, 0), rows - 1), 0))
            self._say_chosen()

    def _take(self, line: object) -> None:
        if isinstance(line, PickerLine):
            self.edit.selectAll()
            if not self._stays:
                self.leave()
            self.taken.emit(line)

    def _on_typed(self, _: str) -> None:
        self._has_moved = False
        self._narrow()
        self._say_chosen()

    def _say_chosen(self) -> None:
        announce(self.edit, language.tr("Nothing fits") if self.chosen is None else self.chosen.spoken)

    # --- inside

    def _narrow(self) -> None:
        typed = fold_name(self.edit.text())
        fitting = [(find_rank(fold_name(line.label), typed), line) for line in self._lines]
        ranked = sorted(((rank, line) for rank, line in fitting if rank is not None), key=lambda pair: pair[0])
        lines = [line for _, line in ranked] if typed else list(self._lines)
        if self._made and typed and not any(fold_name(line.label) == typed for line in self._lines):
            name = " ".join(self.edit.text().split())
            lines.append(PickerLine(name, self._made.format(name=name), "plus", makes=True))
        self._model.clear()
        for line in lines:
            item = QStandardItem(line.label)
            item.setData(line, LINE_ROLE)
            item.setData(line.spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._place()

    def _set_up(self, hint: str) -> None:
        theme.set_role(self._title, "heading")
        theme.set_role(self._foot, "small")
        self._foot.setWordWrap(True)
        self.edit.setObjectName("picker_edit")
        self.edit.setAccessibleName(self.accessibleName())
        self.edit.setPlaceholderText(hint)
        self.edit.textChanged.connect(self._on_typed)
        self.edit.installEventFilter(self)
        self.list.setObjectName("picker_list")
        self.list.setAccessibleName(language.tr("What there is"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(PickerDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.viewport().installEventFilter(self)
        self._window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(theme.size(6), theme.size(2), theme.size(6), 0)
        self._foot.setContentsMargins(theme.size(6), 0, theme.size(6), theme.size(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(8)] * 4)
        column.setSpacing(theme.size(6))
        for part in (self._title, self.edit, self.list, self._foot):
            column.addWidget(part)

    def _place(self) -> None:
        """Over the upper middle of the window, as high as its lines."""
        window = self._window
        width = min(theme.size(_WIDTH), window.width() - theme.size(32))
        top = min(theme.size(_FROM_TOP), window.height() // 8)
        room = window.height() - top - theme.size(150)
        wanted = self._model.rowCount() * theme.size(LINE_HEIGHT) + 2
        self.list.setFixedHeight(max(min(wanted, theme.size(LINE_HEIGHT * _MOST_ROWS), room), theme.size(LINE_HEIGHT)))
        self.setGeometry((window.width() - width) // 2, top, width, self.heightForWidth(width))
        self.list.scrollTo(self.list.currentIndex())
