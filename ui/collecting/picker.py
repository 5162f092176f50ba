"""A small list over the window to choose from by typing: of collections, or of tags with ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.naming import fold_name
from ui import language, theme
from ui.collecting.picker_lines import LINE_HEIGHT, LINE_ROLE, PickerDelegate, PickerLine
from ui.command_palette.matching import find_rank
from ui.notices import announce
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.typing_box import TypingBox

_WIDTH = 460
_MOST = LINE_HEIGHT * 10
_FROM_TOP = 96
_BELOW = 150


class Picker(TypingBox):
    """Narrows lines to what is typed; one of them is chosen, and can be taken.

    Args:
        title: what the choice is about.
        hint: what to type.
        foot: what the keys do.
        stays: it stays open after a line was taken, and Space takes one too while nothing is being typed.

    Signals:
        taken(PickerLine): the person wants this one.
        closed: it is gone, and the keyboard is back where it was.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget, title: str, hint: str, foot: str, *, stays: bool = False) -> None:
        super().__init__(window, width=_WIDTH, from_top=_FROM_TOP, below=_BELOW, most=_MOST)
        self._stays = stays
        self._lines: tuple[PickerLine, ...] = ()
        self._made = ""
        self._before = QApplication.focusWidget()
        self.setObjectName("picker")
        self.setAccessibleName(title)
        self._title = ElidedLabel()
        self._title.show_text(title)
        self._model = QStandardItemModel(self)
        self._foot = QLabel(foot)
        self._set_up(hint)
        self._lay_out()
        self.typed.connect(self._on_typed)
        self.moved.connect(self._say_chosen)
        self.asked.connect(self._on_asked)
        self.left.connect(self._on_left)

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
        self.appear()

    def show_lines(self, lines: Sequence[PickerLine]) -> None:
        """Choose among these lines from now on; what is typed and chosen stays."""
        self._lines = tuple(lines)
        chosen = self.chosen
        self._narrow()
        rows = [row for row, line in enumerate(self.shown) if chosen is not None and line.target == chosen.target]
        if rows:
            self.list.setCurrentIndex(self._model.index(rows[0], 0))

    # --- what kind of box it is

    def takes(self, key: Qt.Key) -> bool:
        return super().takes(key) or (key == Qt.Key.Key_Space and self._is_space_free)

    # --- inside

    def _on_asked(self, index: QModelIndex, _: bool) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, PickerLine):
            self.list.setCurrentIndex(index)
            self.edit.selectAll()
            if not self._stays:
                self._on_left()
            self.taken.emit(line)

    def _on_typed(self) -> None:
        self._narrow()
        self._say_chosen()

    def _on_left(self) -> None:
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

    @property
    def _is_space_free(self) -> bool:
        """Whether a blank cannot be meant for the name that is being typed."""
        return self._stays and (self.has_moved or not self.edit.text())

    def _say_chosen(self) -> None:
        announce(self.edit, language.tr("Nothing fits") if self.chosen is None else self.chosen.spoken)

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
        self.place()

    def _set_up(self, hint: str) -> None:
        theme.set_role(self._title, "heading")
        theme.set_role(self._foot, "small")
        self._foot.setWordWrap(True)
        self.edit.setObjectName("picker_edit")
        self.edit.setAccessibleName(self.accessibleName())
        self.edit.setPlaceholderText(hint)
        self.list.setObjectName("picker_list")
        self.list.setAccessibleName(language.tr("What there is"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(PickerDelegate(self.list))

    def _lay_out(self) -> None:
        self._title.setContentsMargins(theme.size(6), theme.size(2), theme.size(6), 0)
        self._foot.setContentsMargins(theme.size(6), 0, theme.size(6), theme.size(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(8)] * 4)
        column.setSpacing(theme.size(6))
        for part in (self._title, self.edit, self.list, self._foot):
            column.addWidget(part)
