"""The palette itself: a line to type in and a list below it, over the upper middle of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import language, theme
from ui.notices import announce
from ui.widgets.line_glyph import LineGlyph
from ui.widgets.lines import HEADING_HEIGHT, LINE_HEIGHT, Line, LineDelegate, fill, line_at, make_model
from ui.widgets.typing_box import TypingBox

_WIDTH = 680
_MOST = LINE_HEIGHT * 12 + HEADING_HEIGHT * 3
_FROM_TOP = 64
_BELOW = 120


class PaletteBox(TypingBox):
    """Shows lines for what is typed; the first that can be used is chosen.

    Signals:
        settling: the first line is about to be taken as it is; what is shown has to be of what is typed.
        taken(Line): the person wants this one.
    """

    settling = Signal()
    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=_WIDTH, from_top=_FROM_TOP, below=_BELOW, most=_MOST)
        self.setObjectName("palette")
        self.setAccessibleName(language.tr("Find anything"))
        self.edit.setObjectName("palette_edit")
        self.edit.setAccessibleName(language.tr("Find anything"))
        self.edit.setPlaceholderText(language.tr("An action, a paper, a collection …"))
        LineGlyph(self.edit, "console-line", "muted")
        hint = QLabel(language.tr("> actions    # tags    @ people"))
        hint.setObjectName("palette_hint")
        hint.setContentsMargins(theme.size(10), theme.size(2), 0, theme.size(2))
        theme.set_role(hint, "small")
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(language.tr("What was found"))
        self.list.setItemDelegate(LineDelegate(self.list))
        self._lines = make_model(self)
        self.list.setModel(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(8)] * 4)
        column.setSpacing(theme.size(6))
        for part in (self.edit, self.list, hint):
            column.addWidget(part)
        self.moved.connect(self._on_moved)
        self.asked.connect(self._on_asked)

    @property
    def chosen(self) -> Line | None:
        """The line that is chosen."""
        return line_at(self.list.currentIndex())

    def open(self) -> None:
        """Show it, empty, with the keyboard on it."""
        self.edit.clear()
        self.place()
        self.appear()

    def show_lines(self, sections: Sequence[tuple[str, Sequence[Line]]], keep: object = None) -> None:
        """Show these sections; the line with the target to keep stays chosen if it is there, else the first is."""
        fill(self._lines, sections)
        rows = self.rows()
        kept = [row for row in rows if (line := line_at(self._lines.index(row, 0))) and line.target == keep]
        for row in [*kept, *rows][:1]:
            self.list.setCurrentIndex(self._lines.index(row, 0))
        if rows and not kept:
            self.list.scrollToTop()
        self.place()

    # --- what kind of box it is

    def rows(self) -> list[int]:
        return [row for row in super().rows() if line_at(self._lines.index(row, 0))]

    def scroll_to_chosen(self) -> None:
        """With the first line its heading is seen too."""
        at_top = self.list.currentIndex().row() <= 1
        self.list.scrollTo(QModelIndex() if at_top else self.list.currentIndex())

    def _on_moved(self) -> None:
        if self.list.currentIndex().row() == self.rows()[0]:
            self.list.scrollToTop()  # so that the heading is seen too
        if self.chosen is not None:
            announce(self.edit, self.chosen.spoken)

    def _on_asked(self, index: QModelIndex, clicked: bool) -> None:
        if not clicked and not self.has_moved:
            self.settling.emit()
            index = self.list.currentIndex()
        line = line_at(index)
        if line is not None and line.usable:
            self.taken.emit(line)
        elif line is not None:
            announce(self.edit, line.spoken)
