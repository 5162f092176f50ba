"""The header of the paper table: a click sorts, one with Shift adds a second key, a drag moves, an edge resizes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import language, theme
from ui.looks.text_scale import OWN_SECTIONS
from ui.paper_table.columns import TRAITS, Column

HEIGHT = 34
NARROWEST = 40
_TEXT_SIZE = 11
_BESIDE = 16
"""What the style sheet says of headers: pixels of text, and of padding on both sides of it."""


class PaperHeader(QHeaderView):
    """The header.

    Signals:
        sort_requested(Column, bool): a header was clicked; whether as the second key.
        menu_requested(Column, QPoint): its menu is wanted, there on the screen.
    """

    sort_requested = Signal(object, bool)
    menu_requested = Signal(object, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("paper_header")
        self.setProperty(OWN_SECTIONS, True)
        self.setAccessibleName(language.tr("Columns"))
        self._with_shift = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumSectionSize(NARROWEST)
        self.fit_text()
        self.sectionClicked.connect(self._on_section_clicked)
        self.sectionDoubleClicked.connect(self._on_section_clicked)  # two quick clicks are two clicks

    def fit_text(self) -> None:
        """Be as high as the text size asks for."""
        self.setFixedHeight(theme.size(HEIGHT))

    def needs(self, label: str) -> int:
        """The width at which a label is shown whole, with its arrow."""
        font = QFont(self.font())
        font.setPixelSize(theme.size(_TEXT_SIZE))
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(f"{label} ↓") + theme.size(_BESIDE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseDoubleClickEvent(event)

    def set_first(self, column: Column) -> None:
        """Say which column stands at the edge: a text there stands in line with the header over the table."""
        is_text = TRAITS[column].alignment == Qt.AlignmentFlag.AlignLeft
        if self.property("first") != (wanted := "text" if is_text else "number"):
            self.setProperty("first", wanted)
            theme.restyle(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_requested.emit(Column(section), event.globalPos())

    def _on_section_clicked(self, section: int) -> None:
        self.sort_requested.emit(Column(section), self._with_shift)
